"""What nobody needs any more is freed on the window's thread, however busy another thread is."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.gui.collector import Collector


class Ring:
    """Two of these hold each other, and tell the thread in which they went."""

    def __init__(self, freed_in: list[str]) -> None:
        self.freed_in = freed_in
        self.other: Ring | None = None

    def __del__(self) -> None:
        self.freed_in.append(threading.current_thread().name)


def leave_rings(freed_in: list[str]) -> None:
    """What an import leaves behind: thousands of objects, some of which hold each other."""
    for _number in range(20_000):
        one, other = Ring(freed_in), Ring(freed_in)
        one.other, other.other = other, one


def test_a_busy_thread_frees_nothing_that_a_window_may_hold(
    qtbot: QtBot, qapp: QApplication
) -> None:
    was_on = gc.isenabled()
    collector = Collector(qapp)
    freed_in: list[str] = []
    worker = threading.Thread(target=leave_rings, args=(freed_in,), name="meetingdesk-pool")
    worker.start()
    worker.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: len(freed_in) > 30_000, timeout=20_000)
    assert set(freed_in) == {threading.main_thread().name}
    collector.deleteLater()
    if was_on:
        gc.enable()
