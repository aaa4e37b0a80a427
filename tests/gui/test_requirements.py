"""On a bare Linux the program names the packages to install, without Qt and without a trace."""

from __future__ import annotations

import subprocess
import sys

from meetingdesk.gui import requirements

ERROR = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
LDD = """
	linux-vdso.so.1 (0x00007ffc)
	libxcb-cursor.so.0 => not found
	libxkbcommon-x11.so.0 => not found
	libxcb-cursor.so.0 => not found
	libodd.so.3 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
"""


def test_the_library_that_the_import_names_leads_to_its_package() -> None:
    assert requirements.missing_from_error(ERROR) == ("libEGL.so",)
    assert "sudo apt-get install libegl1" in requirements.explain(ERROR)


def test_ldd_tells_all_that_is_missing_at_once() -> None:
    missing = requirements.missing_from_ldd(LDD)
    assert missing == ("libxcb-cursor.so", "libxkbcommon-x11.so", "libodd.so")
    advice = requirements.advice(missing)
    assert "apt-get install libxcb-cursor0 libxkbcommon-x11-0" in advice
    assert "libodd.so" in advice.splitlines()[-1]


def test_an_import_error_of_the_program_itself_is_not_blamed_on_the_system() -> None:
    assert not requirements.is_about_system(ImportError("cannot import name 'x' from 'y'"))
    assert requirements.is_about_system(ERROR)


def test_the_program_ends_with_advice_and_status_1_where_qt_cannot_load() -> None:
    code = (
        "import sys\n"
        "class Bare:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtWidgets':\n"
        f"            raise ImportError({str(ERROR)!r})\n"
        "sys.meta_path.insert(0, Bare())\n"
        "from meetingdesk.gui.starting import open_window\n"
        "sys.exit(open_window(None))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "libegl1" in done.stderr
    assert "Traceback" not in done.stderr


def test_knowing_what_is_missing_needs_no_qt() -> None:
    code = "import sys, meetingdesk.gui.requirements; print('PySide6.QtCore' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
