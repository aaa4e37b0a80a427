"""Writes the corpus of delegate lists and ``expected.json``, what each file must be read as.

Run by hand after a change: ``python tests/data/delegate_lists/make.py`` (LibreOffice and
msoffcrypto-tool needed); the files it writes belong to the repository. Expectations are stated
here beside the data and never taken from the reader.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import format_cases
import layout_cases
import value_cases
from bad_files import bad_files
from cases import CASES, FOLDER, Case, keep


def main() -> None:
    """Write every file and what is expected of it."""
    makers = (*layout_cases.MAKERS, *value_cases.MAKERS, *format_cases.MAKERS)
    for make in makers:
        make()
    for file, data, error in bad_files():
        keep(data, Case(file, error=error))
    expected = [
        {
            key: value
            for key, value in asdict(case).items()
            if value not in (None, {}, "") and (key, value) != ("kinds", [])
        }
        for case in CASES
    ]
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    (FOLDER / "expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
