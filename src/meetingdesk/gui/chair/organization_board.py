"""The organisations on the chair's view: as many as there is room for, page after page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance_counts import OrganizationCounts
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

_TURN_MS = 9000
_ROW = {"small": 34, "normal": 46, "large": 66}


class OrganizationBoard(QWidget):
    """`show_counts` shows those who send somebody summoned; more than fit take turns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OrganizationCounts] = []
        self._shown: list[tuple[str, str]] = []
        self._first = 0
        self.scale = "normal"
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._more = TextLabel("", "chairSmall")
        self._more.setObjectName("chairMore")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._turning = QTimer(self, interval=_TURN_MS)
        self._turning.timeout.connect(self.turn_page)

    def lines(self) -> list[tuple[str, str]]:
        """What shows, line by line: the name and its numbers."""
        return list(self._shown)

    def show_counts(self, rows: Sequence[OrganizationCounts]) -> None:
        self._rows = [row for row in rows if row.counts.summoned]
        self._lay_out()

    @Slot()
    def turn_page(self) -> None:
        """Show those who had no room."""
        self._first += self._fitting
        if self._first >= len(self._rows):
            self._first = 0
        self._lay_out()

    @property
    def _fitting(self) -> int:
        room = self.height() - _ROW[self.scale]
        return max(1, room // _ROW[self.scale])

    def _lay_out(self) -> None:
        self._shown.clear()
        while self._grid.count():
            item = self._grid.takeAt(0)
            part = None if item is None else item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        if self._first >= len(self._rows):
            self._first = 0
        shown = self._rows[self._first : self._first + self._fitting]
        for place, row in enumerate(shown):
            self._add(place, row)
        pages = -(-len(self._rows) // self._fitting)
        self._more.setVisible(pages > 1)
        if pages > 1:
            page = self._first // self._fitting + 1
            self._more.setText(
                self.tr("{count} đơn vị · trang {page}/{pages}").format(
                    count=len(self._rows), page=page, pages=pages
                )
            )
            self._turning.start()
        else:
            self._turning.stop()

    def _add(self, place: int, row: OrganizationCounts) -> None:
        counts = row.counts
        if counts.absent == 0:
            picture, role = "circle-check", "success"
        elif counts.present == 0:
            picture, role = "circle-dashed", "danger"
        else:
            picture, role = "circle-minus", "warning"
        text = row.organization_name or self.tr("(không ghi đơn vị)")
        name = ElidedLabel(text, "chairRow")
        number = TextLabel(f"{counts.present}/{counts.summoned}", "chairRowNumber")
        self._grid.addWidget(IconLabel(picture, role, _ROW[self.scale] // 2), place, 0)
        self._grid.addWidget(name, place, 1)
        self._grid.addWidget(number, place, 2, Qt.AlignmentFlag.AlignRight)
        self._shown.append((text, number.text()))
        self._grid.setRowMinimumHeight(place, _ROW[self.scale])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._first = 0
        self._lay_out()
