"""The line above the pages that tells they are being made, and lets the user stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import ElidedLabel

_SHOW_AFTER_MS = 400


class BusyBar(QWidget):
    """Shows itself where the making takes longer than a moment. `stop_wanted` is the user's no."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = QProgressBar()
        self._progress.setObjectName("paperProgress")
        self._progress.setAccessibleName(self.tr("Đang tạo trang"))
        self._progress.setTextVisible(False)
        stop = button(self.tr("Dừng"), icon="x", face="quiet")
        stop.setObjectName("stopPaper")
        stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(ElidedLabel(self.tr("Đang tạo trang…"), "muted"), 1)
        row.addWidget(self._progress, 2)
        row.addWidget(stop)
        self._patience = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    @Slot(bool)
    def tell_working(self, working: bool) -> None:
        """Pages are being made, or no more."""
        if working:
            self._progress.setRange(0, 0)
            if not self._patience.isActive() and not self.isVisible():
                self._patience.start()
        else:
            self._patience.stop()
            self.hide()

    @Slot(int, int)
    def tell_progress(self, done: int, total: int) -> None:
        """So many of so many steps are done."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
