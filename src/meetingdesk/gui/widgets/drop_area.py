"""A place to drop files on, or to press for choosing them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class FileDropArea(QFrame):
    """Emits `dropped` with the files whose ending is in `endings` ('.xlsx', '.csv').

    The folder is remembered under `purpose`. Other files are refused and named by `refused`.
    """

    dropped = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        sentence: str,
        endings: Sequence[str],
        purpose: str,
        preferences: Preferences,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._endings = tuple(ending.lower() for ending in endings)
        self._purpose = purpose
        self._preferences = preferences
        self._several = several
        self.setObjectName("dropArea")
        self.setAcceptDrops(True)
        self.setMinimumHeight(140)
        self.choose_button = button(self.tr("Chọn tệp…"), icon="folder-open")
        self.choose_button.setObjectName("chooseFiles")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (
            IconLabel("upload", "muted", 28),
            TextLabel(sentence, "muted", wrap=True),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.choose_button.clicked.connect(self._on_choose)

    def take(self, files: Sequence[Path]) -> None:
        """Take these files as if they had been dropped."""
        good = [file for file in files if file.suffix.lower() in self._endings]
        bad = [file for file in files if file not in good]
        if bad:
            self.refused.emit(bad)
        if good:
            self._preferences.remember_folder(self._purpose, good[0].parent)
            self.dropped.emit(good if self._several else good[:1])

    @Slot()
    def _on_choose(self) -> None:
        start = str(self._preferences.folder(self._purpose))
        patterns = " ".join(f"*{ending}" for ending in self._endings)
        kinds = self.tr("Tệp phù hợp ({patterns})").format(patterns=patterns)
        if self._several:
            picked, _kind = QFileDialog.getOpenFileNames(self, self.tr("Chọn tệp"), start, kinds)
        else:
            one, _kind = QFileDialog.getOpenFileName(self, self.tr("Chọn tệp"), start, kinds)
            picked = [one] if one else []
        self.take([Path(file) for file in picked])

    def _heat(self, hot: bool) -> None:
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._heat(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._heat(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._heat(False)
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()
