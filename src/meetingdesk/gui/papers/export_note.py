"""When a paper went out last, and the way to the file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetingdesk.features.papers.paper_settings import PaperExport
from meetingdesk.gui import formats
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel


class ExportNote(QWidget):
    """One line; where the file is still there, buttons for it and its folder.

    `open_wanted` carries the path to show.
    """

    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._mark = IconLabel("circle-dashed", "muted", 16)
        self._text = ElidedLabel("", "muted")
        self._text.setObjectName("exportNote")
        self._file = icon_button("external-link", self.tr("Mở tệp đã lưu"))
        self._file.setObjectName("openSavedFile")
        self._folder = icon_button("folder-open", self.tr("Mở thư mục chứa tệp"))
        self._folder.setObjectName("openSavedFolder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._file)
        row.addWidget(self._folder)
        self._file.clicked.connect(self._on_file)
        self._folder.clicked.connect(self._on_folder)
        self.show_export(None)

    def show_export(self, export: PaperExport | None) -> None:
        """Tell of this export; None tells that there was none."""
        self._path = Path(export.path) if export and export.path else None
        self._file.setVisible(self._path is not None)
        self._folder.setVisible(self._path is not None)
        if export is None:
            self._mark.set_icon("circle-dashed", "muted")
            self._text.setText(self.tr("Chưa in, chưa xuất"))
            return
        self._mark.set_icon("circle-check", "success")
        at = export.at.astimezone()
        today = at.date() == datetime.now(UTC).astimezone().date()
        when = formats.show_time(at) if today else formats.show_date(at)
        names = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel", "eml": self.tr("thư nháp")}
        if export.kind == "print":
            told = self.tr("Đã in lúc {when}") if today else self.tr("Đã in {when}")
        else:
            told = (
                self.tr("Đã xuất {kind} lúc {when}") if today else self.tr("Đã xuất {kind} {when}")
            )
        self._text.setText(told.format(kind=names.get(export.kind, export.kind), when=when))

    @Slot()
    def _on_file(self) -> None:
        if self._path is not None:
            self.open_wanted.emit(self._path if self._path.exists() else self._path.parent)

    @Slot()
    def _on_folder(self) -> None:
        if self._path is not None:
            self.open_wanted.emit(self._path.parent)
