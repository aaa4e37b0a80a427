"""Brings the translation files in step with the sources, and compiles them.

Run it after a change of words: ``python packaging/update_translations.py``. With ``--check`` it
changes nothing, names the sentences that have no translation and ends with status 1 if there are
any. The .ts files are edited with Qt Linguist or by hand, the .qm files never.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "src" / "meetingdesk"
# Made from the sources; qt_vi.ts holds Qt's own words in Vietnamese and is written by hand.
EXTRACTED = "meetingdesk_en.ts"


def tool(name: str) -> str:
    """The path of a tool that comes with PySide6, in the environment of this interpreter."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(sys.executable).with_name(f"pyside6-{name}{suffix}"))


def extract() -> None:
    """Read all sentences of the sources into the .ts file; vanished ones are dropped."""
    files = sorted(str(path.relative_to(FOLDER.parents[1])) for path in SOURCES.rglob("*.py"))
    command = [tool("lupdate"), "-tr-function-alias", "QT_TRANSLATE_NOOP+=message"]
    command += ["-no-obsolete", "-locations", "none", "-source-language", "vi"]
    command += ["-target-language", "en", *files, "-ts", str(FOLDER / EXTRACTED)]
    subprocess.run(command, check=True, cwd=ROOT)


def compile_all() -> None:
    """Make a .qm beside each .ts."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        subprocess.run([tool("lrelease"), str(source), "-qm", str(target)], check=True)


def untranslated() -> list[str]:
    """The sentences without a finished translation, as ``context: sentence``."""
    missing = []
    for context in ElementTree.parse(FOLDER / EXTRACTED).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            done = translation is not None and translation.get("type") is None
            if not done or not "".join(translation.itertext() if done else []).strip():
                missing.append(f"{context.findtext('name')}: {entry.findtext('source')}")
    return missing


def main() -> int:
    """Update and compile, or check; returns the exit status."""
    if "--check" not in sys.argv[1:]:
        extract()
        compile_all()
    missing = untranslated()
    for sentence in missing:
        print(sentence)
    print(f"{len(missing)} without translation")
    return 1 if missing and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
