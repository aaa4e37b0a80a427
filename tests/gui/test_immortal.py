"""A program that emits signals all day must not end for want of a reference to True."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
import meetingdesk.gui
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

sender = Sender()
for _ in range(200_000):
    sender.sent.emit(False)
print("alive")
"""


def test_two_hundred_thousand_signals_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.stdout == "alive\n"
    assert done.returncode == 0
