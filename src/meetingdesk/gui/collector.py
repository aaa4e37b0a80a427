"""Python's collector kept to the window's thread, in small portions, so that the window goes on.

A collection that starts in another thread may free a widget there, which Qt answers with a crash;
and a full one walks through every object there is while no other thread runs: with a list of 10,000
rows in the window that is a tenth of a second at a time in which nothing moves.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_EACH_MS = 200
_YOUNG = 5_000
"""So many new objects are worth a young collection."""
_MIDDLE = 10
"""So many young collections are worth a middle one."""
_LEAST_SECONDS = 60
_TURN_SECONDS = 0.001


def take_short_turns() -> None:
    """No collection starts by itself, and threads hand Python over within a millisecond.

    While a list is imported in another thread the window would wait Python's usual 5 ms at each
    cell it paints.
    """
    gc.disable()
    sys.setswitchinterval(_TURN_SECONDS)


def collect_a_portion() -> None:
    """Free what is young and unreachable, where there is enough of it; call it in the window's thread."""
    young, middle, _old = gc.get_count()
    if young > _YOUNG:
        gc.collect(1 if middle > _MIDDLE else 0)


class Collector(QObject):
    """Collects in portions all the time, and wholly when another program's window is in front."""

    def __init__(self, qt: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        take_short_turns()
        self._timer = QTimer(self, interval=_EACH_MS)
        self._timer.timeout.connect(collect_a_portion)
        self._timer.start()
        qt.applicationStateChanged.connect(self._on_state)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        now = time.monotonic()
        if state != Qt.ApplicationState.ApplicationActive and now - self._last > _LEAST_SECONDS:
            self._last = now
            gc.collect()
