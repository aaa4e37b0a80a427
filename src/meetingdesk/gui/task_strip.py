"""The strip at the foot of the window: long work under way, how far, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from meetingdesk.gui.tasks import TaskHandle, Tasks
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import ElidedLabel


class TaskStrip(QFrame):
    """One line for each piece of work with a title; away while there is none."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskStrip")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 4)
        self._column.setSpacing(4)
        self._lines = 0
        self.hide()
        tasks.began.connect(self._on_began)
        for handle in tasks.running:
            self._on_began(handle)

    @Slot(object)
    def _on_began(self, handle: TaskHandle) -> None:
        if not handle.title:
            return
        line = _TaskLine(handle)
        handle.ended.connect(self._on_ended)
        self._column.addWidget(line)
        self._lines += 1
        self.show()

    @Slot()
    def _on_ended(self) -> None:
        self._lines -= 1
        self.setVisible(self._lines > 0)


class _TaskLine(QWidget):
    def __init__(self, handle: TaskHandle) -> None:
        super().__init__()
        self._handle = handle
        self._bar = QProgressBar()
        self._bar.setObjectName("taskProgress")
        self._bar.setAccessibleName(handle.title)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(240)
        self._stop = button(self.tr("Dừng"), icon="x", face="quiet")
        self._stop.setObjectName("taskCancel")
        self._stop.setAccessibleName(self.tr("Dừng: {title}").format(title=handle.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(handle.title), 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        handle.progressed.connect(self._on_progressed)
        handle.ended.connect(self._on_ended)
        self._stop.clicked.connect(self._on_stop)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._handle.cancel()

    @Slot()
    def _on_ended(self) -> None:
        self.hide()
        self.deleteLater()
