"""Why Qt can't load on a bare Linux, and the command that mends it. Imports no Qt."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

# The library's file name without its version, and the Debian or Ubuntu package that holds it.
PACKAGES = {
    "libGL.so": "libgl1",
    "libEGL.so": "libegl1",
    "libOpenGL.so": "libopengl0",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libX11.so": "libx11-6",
    "libX11-xcb.so": "libx11-xcb1",
    "libxcb.so": "libxcb1",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-image.so": "libxcb-image0",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-randr.so": "libxcb-randr0",
    "libxcb-render.so": "libxcb-render0",
    "libxcb-render-util.so": "libxcb-render-util0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-shm.so": "libxcb-shm0",
    "libxcb-sync.so": "libxcb-sync1",
    "libxcb-util.so": "libxcb-util1",
    "libxcb-xfixes.so": "libxcb-xfixes0",
    "libxcb-xinerama.so": "libxcb-xinerama0",
    "libxcb-xkb.so": "libxcb-xkb1",
    "libwayland-client.so": "libwayland-client0",
    "libwayland-cursor.so": "libwayland-cursor0",
    "libwayland-egl.so": "libwayland-egl1",
    "libz.so": "zlib1g",
    "libzstd.so": "libzstd1",
}

NO_SCREEN = "không có màn hình: DISPLAY và WAYLAND_DISPLAY đều trống (no display)"

_IN_ERROR = re.compile(r"(lib[\w+.-]+?\.so)[\w.]*: cannot open shared object file")
_IN_LDD = re.compile(r"^\s*(lib[\w+.-]+?\.so)[\w.]*\s+=>\s+not found", re.MULTILINE)


def missing_from_error(error: ImportError) -> tuple[str, ...]:
    """The libraries that an import error of PySide6 names, without their version."""
    return tuple(_IN_ERROR.findall(str(error)))


def missing_from_ldd(listing: str) -> tuple[str, ...]:
    """The libraries that a listing of ldd calls 'not found', each once, without their version."""
    return tuple(dict.fromkeys(_IN_LDD.findall(listing)))


def missing_libraries() -> tuple[str, ...]:
    """What Qt's own libraries and its window plug-in need and the system lacks; asks ldd."""
    spec = find_spec("PySide6")
    ldd = shutil.which("ldd")
    if spec is None or not spec.submodule_search_locations or ldd is None:
        return ()
    home = Path(spec.submodule_search_locations[0])
    files = [home / "Qt/lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "Svg")]
    files.append(home / "Qt/plugins/platforms/libqxcb.so")
    present = [str(file) for file in files if file.exists()]
    answer = subprocess.run([ldd, *present], capture_output=True, text=True, check=False)
    return missing_from_ldd(answer.stdout)


def load_window_plugin(environment: Mapping[str, str]) -> None:
    """Load Qt's X11 plug-in ahead of Qt, which would end the program instead of raising.

    Raises ImportError where a library of it is missing. Does nothing where another is asked for.
    """
    spec = find_spec("PySide6")
    if environment.get("QT_QPA_PLATFORM", "xcb") != "xcb" or environment.get("WAYLAND_DISPLAY"):
        return
    if spec is None or not spec.submodule_search_locations:
        return
    plugin = Path(spec.submodule_search_locations[0]) / "Qt/plugins/platforms/libqxcb.so"
    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        raise ImportError(str(error)) from error
    if not environment.get("DISPLAY"):
        raise ImportError(NO_SCREEN)


def advice(libraries: tuple[str, ...]) -> str:
    """What is missing and the command that installs it, in Vietnamese and English."""
    packages = sorted({PACKAGES[name] for name in libraries if name in PACKAGES})
    unknown = [name for name in libraries if name not in PACKAGES]
    lines = [
        "Không mở được cửa sổ: máy còn thiếu thư viện của hệ thống.",
        "The window can't open: system libraries are missing.",
        "",
        *(f"  {name}" for name in libraries),
    ]
    if packages:
        lines += ["", "Trên Debian hoặc Ubuntu (on Debian or Ubuntu):"]
        lines += [f"  sudo apt-get install {' '.join(packages)}"]
    if unknown:
        lines += ["", f"Chưa rõ gói của (package unknown for): {', '.join(unknown)}"]
    return "\n".join(lines)


def is_about_system(error: ImportError) -> bool:
    """Whether the system is at fault and not the program: a library, PySide6 or a screen lacks."""
    text = str(error)
    return ".so" in text or "PySide6" in text or "shiboken6" in text or text == NO_SCREEN


def explain(error: ImportError) -> str:
    """The advice for an import error of PySide6; the error's own words where nothing is missing."""
    named = missing_from_error(error)
    found = missing_libraries() if sys.platform == "linux" else ()
    libraries = tuple(dict.fromkeys([*named, *found]))
    if not libraries:
        return f"Không mở được cửa sổ (the window can't open): {error}"
    return advice(libraries)
