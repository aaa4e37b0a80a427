"""What keeps the window's thread from waiting for Python: short turns, and few full collections.

A full collection walks through every object there is while no other thread runs: with a list of
10,000 rows in the window that is a tenth of a second at a time in which nothing moves.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

# New objects before a young collection, young ones before a middle one, those before a full one.
SELDOM = (5_000, 10, 5_000)
_LEAST_SECONDS = 60
_TURN_SECONDS = 0.001


def take_short_turns() -> None:
    """Full collections become rare, and threads hand Python over within a millisecond.

    While a list is imported in another thread the window would wait Python's usual 5 ms at each
    cell it paints.
    """
    gc.set_threshold(*SELDOM)
    sys.setswitchinterval(_TURN_SECONDS)


class Collector(QObject):
    """Makes up for the rare collections when another program's window is in front."""

    def __init__(self, qt: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        take_short_turns()
        qt.applicationStateChanged.connect(self._on_state)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        now = time.monotonic()
        if state != Qt.ApplicationState.ApplicationActive and now - self._last > _LEAST_SECONDS:
            self._last = now
            gc.collect()
