"""Damaged files end in a clear refusal or a list, never in a crash, a hang or a full memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FUZZ = Path(__file__).with_name("fuzz.py")
MUTANTS = 300


def test_hundreds_of_damaged_lists_do_no_harm() -> None:
    run = subprocess.run(
        [sys.executable, str(FUZZ), str(MUTANTS)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    names = run.stdout.split()
    assert run.returncode == 0, f"{names[-1] if names else ''}\n{run.stderr[-3000:]}"
    assert len(names) == MUTANTS


def test_hundreds_of_damaged_calendars_do_no_harm() -> None:
    run = subprocess.run(
        [sys.executable, str(FUZZ.with_name("calendar_fuzz.py")), "400"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    assert len(run.stdout.split()) == 400
