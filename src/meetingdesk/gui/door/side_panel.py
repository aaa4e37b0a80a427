"""The right side of the door: live numbers of the list counted, and one of three lists below them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance_counts import OrganizationCounts
from meetingdesk.features.attendance.lists import ListCard
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.counts_panel import CountsPanel
from meetingdesk.gui.door.live_numbers import LiveNumbers
from meetingdesk.gui.door.side_lists import InsideList, OrganizationsList, PassagesList
from meetingdesk.gui.widgets.labels import TextLabel


class SidePanel(QWidget):
    """Reads by itself once `show_list` told of which list; `named` carries the organisations' names."""

    named = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = LiveNumbers(desk, self)
        self.counts = CountsPanel()
        self.passages = PassagesList()
        self.organizations = OrganizationsList()
        self.inside = InsideList()
        self._caption = TextLabel("", "muted")
        self._caption.setObjectName("sideCaption")
        self.stack = QStackedWidget()
        for part in (self.passages, self.organizations, self.inside):
            self.stack.addWidget(part)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addWidget(self._caption)
        column.addWidget(self.stack, 1)
        self.numbers.board.connect(self.counts.show_board)
        self.numbers.passages.connect(self.passages.show_passages)
        self.numbers.inside.connect(self.inside.show_inside)
        self.numbers.organizations.connect(self._on_organizations)
        self._say_what_shows()

    def put_above(self, part: QWidget) -> None:
        """Stand under this part, while it shows."""
        self._column.insertWidget(0, part)

    def show_list(self, list_id: int, card: ListCard) -> None:
        """Count this list from now on."""
        self.counts.show_list(card.kind)
        self.numbers.begin(list_id)

    @Slot()
    def turn_page(self) -> None:
        """Show the next of the three lists."""
        self.stack.setCurrentIndex((self.stack.currentIndex() + 1) % self.stack.count())
        self.numbers.want_organizations(self.stack.currentWidget() is self.organizations)
        self.numbers.want_inside(self.stack.currentWidget() is self.inside)
        self._say_what_shows()

    def _say_what_shows(self) -> None:
        names = (
            self.tr("Mười lượt gần nhất"),
            self.tr("Theo đơn vị"),
            self.tr("Đang ở trong phòng"),
        )
        self._caption.setText(names[self.stack.currentIndex()])

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationCounts]) -> None:
        self.organizations.show_counts(rows)
        self.named.emit([row.organization_name for row in rows if row.organization_name])
