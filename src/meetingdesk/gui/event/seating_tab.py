"""Who sits where at an event: the hall, those who stand, seats given out at once or by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.seating_plan import LegendEntry
from meetingdesk.features.delegates.seating import (
    Seat,
    Seating,
    SeatingLayout,
    SeatOrder,
    Sitter,
    clear_seats,
    give_seats,
    save_layout,
    seat_delegate,
    seating_of,
)
from meetingdesk.gui.cards.paint import load_measures, load_outlines
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.seating.hall_painter import HallPainter
from meetingdesk.gui.seating.hall_view import HallView
from meetingdesk.gui.seating.layout_bar import LayoutBar
from meetingdesk.gui.seating.people_list import PeopleList
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

_SIDE_WIDTH = 268
_LEGEND_HEIGHT = 190


def _read(session: Any, meeting_id: int) -> tuple[Seating, Measure]:
    return seating_of(session, meeting_id), load_measures()


class SeatingTab(Page):
    """Every act is one step of undo."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"delegates", "settings", "meeting_roles", "meetings", "organizations"}
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        load_outlines()
        self._meeting_id = meeting_id
        self._seating: Seating | None = None
        self._painter: HallPainter | None = None
        self.bar = LayoutBar()
        self.hall = HallView()
        self.people = PeopleList()
        self._make_commands()
        self._build()
        self._connect()

    @property
    def seating(self) -> Seating | None:
        """What shows."""
        return self._seating

    def refresh(self) -> None:
        self.desk.tasks.read(_read, self._meeting_id, done=self._on_seating)

    def _make_commands(self) -> None:
        self._give = self.command(
            self.tr("Xếp chỗ theo chức vụ"),
            partial(self._on_give, SeatOrder.PROTOCOL),
            icon="armchair",
            changes=True,
        )
        self._give_together = self.command(
            self.tr("Xếp chỗ theo từng đơn vị"),
            partial(self._on_give, SeatOrder.ORGANIZATION),
            icon="building",
            changes=True,
        )
        self._clear = self.command(
            self.tr("Bỏ hết chỗ đã xếp"), self._on_clear, icon="eraser", changes=True
        )
        self._reserve = self.command(
            self.tr("Giữ hàng cho đơn vị…"), self._on_reserve, icon="lock", changes=True
        )
        self._print = self.command(
            self.tr("In sơ đồ…"),
            partial(self.desk.open_meeting, self._meeting_id, "documents:seating_plan"),
            icon="printer",
            shortcut=QKeySequence.StandardKey.Print,
        )
        self._list = self.command(
            self.tr("In danh sách…"),
            partial(self.desk.open_meeting, self._meeting_id, "documents:seating_list"),
            icon="list",
        )
        self._badges = self.command(
            self.tr("In thẻ đại biểu…"),
            partial(self.desk.open_meeting, self._meeting_id, "documents:badges"),
            icon="id-badge-2",
        )
        self.command(
            self.tr("Vừa cửa sổ"), self.hall.fit, icon="maximize", shortcut="Ctrl+0", menu="view"
        )
        self._to_delegates = self.command(
            self.tr("Lập danh sách đại biểu"),
            partial(self.desk.open_meeting, self._meeting_id, "delegates"),
            icon="users",
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.bar, 1)
        give = self._menu_button(self._give, (self._give, self._give_together, None, self._clear))
        give.setObjectName("giveSeats")
        printer = self._menu_button(self._print, (self._print, self._list, self._badges), "plain")
        printer.setObjectName("printSeats")
        work = QVBoxLayout()
        work.setSpacing(8)
        work.addWidget(self.hall, 1)
        work.addLayout(self._build_foot())
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(work, 1)
        body.addWidget(self._build_side())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(body, 1)
        head.addWidget(give)
        head.addWidget(printer)
        self._empty = EmptyState(
            "armchair",
            self.tr("Chưa có đại biểu để xếp chỗ"),
            self.tr("Lập danh sách đại biểu trước, rồi quay lại đây để xếp chỗ."),
            action=self._to_delegates,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _build_foot(self) -> QHBoxLayout:
        self._said = ElidedLabel("", "muted")
        self._said.setObjectName("chosenSeat")
        reserve = action_button(self._reserve, face="quiet")
        reserve.setObjectName("reserveRow")
        self._reserve_button = reserve
        smaller = icon_button("zoom-out", self.tr("Thu nhỏ"))
        smaller.clicked.connect(lambda: self.hall.zoom(1 / 1.25))
        larger = icon_button("zoom-in", self.tr("Phóng to"))
        larger.clicked.connect(lambda: self.hall.zoom(1.25))
        fit = icon_button("maximize", self.tr("Vừa cửa sổ"))
        fit.clicked.connect(self.hall.fit)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._said, 1)
        for part in (reserve, smaller, larger, fit):
            foot.addWidget(part)
        return foot

    def _build_side(self) -> QWidget:
        self._legend = QListWidget()
        self._legend.setObjectName("seatLegend")
        self._legend.setAccessibleName(self.tr("Chú giải các đơn vị"))
        self._legend.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._legend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._legend.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._legend.setMaximumHeight(_LEGEND_HEIGHT)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.people, 1)
        column.addWidget(TextLabel(self.tr("Các đơn vị"), "heading"))
        column.addWidget(self._legend)
        return side

    def _menu_button(
        self, first: Any, actions: Sequence[Any], face: str = "primary"
    ) -> QToolButton:
        made = action_button(first, face=face)
        menu = QMenu(made)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return made

    def _connect(self) -> None:
        self.bar.edited.connect(self._on_layout)
        self.hall.placed.connect(self._on_placed)
        self.hall.freed.connect(self._on_freed)
        self.hall.chosen.connect(self._on_chosen)
        self.hall.row_wanted.connect(self._ask_row)
        self.people.carried.connect(self._on_carried)
        self.people.seat_wanted.connect(self._on_seat_wanted)

    @Slot(object)
    def _on_seating(self, found: tuple[Seating, Measure]) -> None:
        seating, measure = found
        self._seating = seating
        if self._painter is None:
            self._painter = HallPainter(measure)
        self._painter.show_seating(seating)
        may = not self.desk.is_read_only
        self._stack.setCurrentIndex(0 if seating.people else 1)
        self.bar.show_layout(seating.layout, editable=may)
        self.hall.show_hall(self._painter, seating, editable=may)
        self.people.show_people(seating.unseated, editable=may)
        self._show_legend(self._painter.legend)

    def _show_legend(self, entries: Sequence[LegendEntry]) -> None:
        self._legend.clear()
        for entry in entries:
            words = self.tr("({number}) {name}: {seated}").format(
                number=entry.number, name=entry.name, seated=entry.seated
            )
            item = QListWidgetItem(_tint(entry.tint), words)
            item.setToolTip(entry.name)
            self._legend.addItem(item)

    @Slot(object)
    def _on_layout(self, layout: SeatingLayout) -> None:
        self.desk.tasks.write(save_layout, self._meeting_id, layout)

    def _on_give(self, order: SeatOrder) -> None:
        self.bar.flush()
        self.desk.tasks.write(give_seats, self._meeting_id, order, done=self._on_given)

    @Slot(object)
    def _on_given(self, left_over: int) -> None:
        if left_over:
            words = self.tr("Đã xếp chỗ. Còn {count} người không đủ ghế.")
            self.desk.toasts.undoable(words.format(count=left_over))
        else:
            self.desk.toasts.undoable(self.tr("Đã xếp chỗ cho mọi người."))

    def _on_clear(self) -> None:
        self.desk.tasks.write(clear_seats, self._meeting_id, done=self._on_cleared)

    @Slot(object)
    def _on_cleared(self, _nothing: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã bỏ hết chỗ ngồi."))

    @Slot(int, str)
    def _on_placed(self, delegate_id: int, label: str) -> None:
        self.desk.tasks.write(seat_delegate, self._meeting_id, delegate_id, label)

    @Slot(int)
    def _on_freed(self, delegate_id: int) -> None:
        self.desk.tasks.write(seat_delegate, self._meeting_id, delegate_id, "")

    @Slot(object)
    def _on_chosen(self, seat: Seat | None) -> None:
        self._said.setText(self.hall.describe(seat) if seat is not None else "")
        may = seat is not None and not seat.is_presidium and not self.desk.is_read_only
        self._reserve.setEnabled(may)

    @Slot(object)
    def _on_carried(self, person: Sitter | None) -> None:
        self.hall.carried = person

    @Slot(int)
    def _on_seat_wanted(self, delegate_id: int) -> None:
        """The best seat that is free: the chosen one, or the first in order."""
        if self._seating is None or self.desk.is_read_only:
            return
        seating, taken = self._seating, self._seating.occupants
        person = next(one for one in seating.people if one.id == delegate_id)
        reserved = seating.layout.reserved
        free = [
            seat.label
            for seat in seating.plan.by_rank
            if seat.label not in taken
            and reserved.get(seat.row, person.organization) == person.organization
        ]
        if self.hall.current and self.hall.current not in taken:
            free.insert(0, self.hall.current)
        if free:
            self.hall.choose(free[0])
            self._on_placed(delegate_id, free[0])
        else:
            self.desk.toasts.show(self.tr("Không còn ghế trống."), tone="warning")

    def _on_reserve(self) -> None:
        seat = self._seating.plan.by_label.get(self.hall.current) if self._seating else None
        if seat is not None and not seat.is_presidium:
            point = self._reserve_button.mapToGlobal(QPoint(0, 0))
            self._ask_row(seat.row, point)

    @Slot(str, QPoint)
    def _ask_row(self, row: str, point: QPoint) -> None:
        """Whom a row or a table is kept for."""
        if self._seating is None:
            return
        kept = self._seating.layout.reserved.get(row, "")
        menu = QMenu(self)
        menu.setObjectName("reserveMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(self.tr("Giữ {row} cho").format(row=row))
        names = [name for name in self._seating.organizations if name]
        for name in ["", *names]:
            action = menu.addAction(name.replace("&", "&&") or self.tr("Không giữ cho ai"))
            action.setCheckable(True)
            action.setChecked(name == kept)
            action.triggered.connect(partial(self._keep_row, row, name))
        menu.popup(point)

    def _keep_row(self, row: str, name: str, _checked: bool = True) -> None:
        if self._seating is None:
            return
        layout = self._seating.layout
        reserved = {kept: who for kept, who in layout.reserved.items() if kept != row}
        if name:
            reserved[row] = name
        self._on_layout(replace(layout, reserved=reserved))


def _tint(value: str) -> QIcon:
    made = QPixmap(16, 16)
    made.fill(QColor(value))
    return QIcon(made)
