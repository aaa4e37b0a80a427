"""Brings the translation files in step with the sources, and compiles them.

Run it after a change of words: ``python packaging/update_translations.py``. With ``--check`` it
changes nothing, names the sentences that have no translation and ends with status 1 if there are
any. With ``--fill words.json`` (``{"context": {"sentence": "translation"}}``) translations are put
in. The .ts files are edited so, with Qt Linguist or by hand, the .qm files never.
"""

from __future__ import annotations

import json
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


def extract(target: Path = FOLDER / EXTRACTED) -> None:
    """Read all sentences of the sources into the .ts file; vanished ones are dropped."""
    files = sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py"))
    command = [tool("lupdate"), "-tr-function-alias", "QT_TRANSLATE_NOOP+=message"]
    command += ["-no-obsolete", "-locations", "none", "-source-language", "vi"]
    command += ["-target-language", "en", *files, "-ts", str(target)]
    subprocess.run(command, check=True, cwd=ROOT)


def compile_all() -> None:
    """Make a .qm beside each .ts."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        subprocess.run([tool("lrelease"), str(source), "-qm", str(target)], check=True)


def untranslated(words: Path = FOLDER / EXTRACTED) -> list[str]:
    """The sentences without a finished translation, as ``context: sentence``."""
    missing = []
    for context in ElementTree.parse(words).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            done = translation is not None and translation.get("type") is None
            if not done or not "".join(translation.itertext() if done else []).strip():
                missing.append(f"{context.findtext('name')}: {entry.findtext('source')}")
    return missing


def fill(words: Path) -> None:
    """Put the translations of a JSON file in; a sentence that isn't in the sources is an error."""
    tree = ElementTree.parse(FOLDER / EXTRACTED)
    wanted = {
        (context, source): text
        for context, pairs in json.loads(words.read_text(encoding="utf-8")).items()
        for source, text in pairs.items()
    }
    for context in tree.getroot().iter("context"):
        for entry in context.iter("message"):
            key = (context.findtext("name") or "", entry.findtext("source") or "")
            translation = entry.find("translation")
            if key not in wanted or translation is None:
                continue
            text = wanted.pop(key)
            translation.attrib.pop("type", None)
            forms = translation.findall("numerusform")
            for form, words_of_form in zip(forms, text if forms else [], strict=False):
                form.text = words_of_form
            if not forms:
                translation.text = text
    if wanted:
        raise SystemExit(f"not in the sources: {sorted(wanted)}")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / EXTRACTED).write_text(f"{head}{body}\n", encoding="utf-8")


def main() -> int:
    """Update and compile, or check; returns the exit status."""
    if "--check" not in sys.argv[1:]:
        extract()
        if "--fill" in sys.argv[1:]:
            fill(Path(sys.argv[sys.argv.index("--fill") + 1]))
            extract()  # brings the file back into lupdate's own form
        compile_all()
    missing = untranslated()
    for sentence in missing:
        print(sentence)
    print(f"{len(missing)} without translation")
    return 1 if missing and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
