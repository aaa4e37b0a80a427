"""Which font the papers are set in: the one that comes along, or this PC's Times New Roman."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from meetingdesk.documents.render.system_fonts import times_new_roman
from meetingdesk.features.papers.paper_font import PaperFont, keep_paper_font, paper_font
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.labels import TextLabel


def _has_times() -> bool:
    return times_new_roman() is not None


class PaperFontField(Page):
    """A choice of two; under it, whether this PC has the font that was chosen."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._has_times: bool | None = None
        self._fonts = QComboBox()
        self._fonts.setObjectName("paperFont")
        self._fonts.setAccessibleName(self.tr("Phông chữ của văn bản"))
        self._fonts.addItem(self.tr("Tinos (kèm theo phần mềm)"), PaperFont.TINOS)
        self._fonts.addItem(self.tr("Times New Roman (của máy này)"), PaperFont.TIMES)
        self._fonts.setEnabled(not desk.is_read_only)
        self._fonts.activated.connect(self._on_chosen)
        self._missing = TextLabel("", "muted", wrap=True)
        self._missing.setObjectName("paperFontMissing")
        self._missing.hide()
        row = QHBoxLayout()
        row.addWidget(TextLabel(self.tr("Phông chữ của văn bản"), "muted"))
        row.addWidget(self._fonts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._missing)

    def refresh(self) -> None:
        self.desk.tasks.read(paper_font, done=self._on_read)
        if self._has_times is None:
            self.desk.tasks.run(_has_times, done=self._on_looked, owner=self)

    @Slot(object)
    def _on_read(self, font: PaperFont) -> None:
        self._fonts.setCurrentIndex(self._fonts.findData(font))
        self._tell()

    @Slot(object)
    def _on_looked(self, found: bool) -> None:
        self._has_times = found
        self._tell()

    @Slot()
    def _on_chosen(self) -> None:
        self.desk.tasks.write(keep_paper_font, PaperFont(self._fonts.currentData()))
        self._tell()

    def _tell(self) -> None:
        wants = self._fonts.currentData() == PaperFont.TIMES
        self._missing.setVisible(wants and self._has_times is False)
        self._missing.setText(
            self.tr(
                "Máy này không có đủ bốn tệp phông Times New Roman được phép nhúng; "
                "văn bản in bằng Tinos, chữ rộng như nhau."
            )
        )
