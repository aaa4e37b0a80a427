"""The attendance of one event: numbers, the table of all delegates, marking, and the way to the door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_counts import (
    Board,
    OrganizationCounts,
    live_board,
    organization_counts,
)
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.list_counts import list_board, list_organizations
from meetingdesk.features.attendance.lists import ListCard
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui.chair.window import ChairView, open_chair_view
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.window import DoorWindow
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.attendance_head import AttendanceHead
from meetingdesk.gui.event.attendance_table import (
    delegate_columns,
    filters,
    is_meant,
    organization_columns,
)
from meetingdesk.gui.event.list_chooser import ListChooser
from meetingdesk.gui.event.marker import Marker
from meetingdesk.gui.page import Page
from meetingdesk.gui.signed_sheets.filer import SheetFiler
from meetingdesk.gui.signed_sheets.panel import BesideSheet
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.filter_row import FilterRow
from meetingdesk.gui.widgets.rows_model import RowsModel

_LONGEST_PAUSE_MS = 1500


class AttendanceTab(Page):
    """Marks many at once from the paper sheet; presence itself comes from the door's rows."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "check_ins",
            "delegates",
            "meetings",
            "agenda_items",
            "attendance_lists",
            "attendance_list_parts",
        }
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self.meeting_id = meeting_id
        self._card: MeetingCard | None = None
        self._readings = 0
        self._shown_list_id: int | None = None
        self._is_behind = False
        self._took = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self.lists = ListChooser(desk, meeting_id)
        self.lists.chosen.connect(self._on_list)
        self.filters = FilterRow(filters(), is_meant, before=self.lists)
        self.filters.changed.connect(self._on_filter)
        self.search = self.filters.search
        self._marker = Marker(self)
        self._filer = SheetFiler(desk, self)
        self._make_commands()
        self._build()

    @property
    def is_fresh(self) -> bool:
        """What shows is what is kept."""
        return not self._readings and not self._is_behind

    def refresh(self) -> None:
        """Read again; what a busy door changes meanwhile is read once, after a rest.

        The rest is as long as twice the reading, so that a list of thousands leaves the door room.
        """
        if self._readings or self._pause.isActive():
            self._is_behind = True
            return
        self._is_behind = False
        self._took.start()
        self.lists.refresh()
        list_id = self.lists.list_id
        queries: list[tuple[Callable[..., Any], tuple[object, ...], Callable[[Any], object]]] = [
            (meeting_card, (self.meeting_id,), self._on_card),
            (attendance_rows, (self.meeting_id, list_id), self._on_rows),
        ]
        if list_id is None:
            queries += [
                (live_board, (self.meeting_id,), self._on_board),
                (organization_counts, (self.meeting_id,), self._on_organizations),
            ]
        else:
            queries += [
                (list_board, (list_id,), self._on_board),
                (list_organizations, (list_id,), self._on_organizations),
            ]
        for query, asked, done in queries:
            self._readings += 1
            self.desk.tasks.read(
                query,
                *asked,
                done=partial(self._on_read, list_id, done),
                failed=self._on_gone,
                owner=self,
            )

    def open_door(self) -> DoorWindow:
        """Show the door of this event, full screen; the one that is open, if it is."""
        window = self.window()
        for door in window.findChildren(DoorWindow):
            if door.meeting_id == self.meeting_id:
                door.raise_()
                door.activateWindow()
                return door
        door = DoorWindow(self.desk, self.meeting_id, window)
        door.showFullScreen()
        return door

    def open_chair_view(self) -> ChairView:
        """Show the live counts on a second screen."""
        return open_chair_view(self.desk, self.meeting_id, self)

    def show_organizations(self, wanted: bool) -> None:
        """Show the table of organisations instead of that of delegates, or back."""
        self._by_organization.setChecked(wanted)
        self._tables.setCurrentIndex(1 if wanted else 0)

    def selected_rows(self) -> list[AttendanceRow]:
        """Whom a mark would concern."""
        ids = set(self.table.selected_ids())
        return [row for row in self._model.all_rows if row.id in ids]

    def _make_commands(self) -> None:
        self._door = self.command(
            self.tr("Mở bàn đón tiếp"), self.open_door, icon="door", shortcut="F9", changes=True
        )
        self._marks: list[QAction] = [
            self.command(
                self.tr("Ghi có mặt"),
                self._marker.present,
                icon="user-check",
                shortcut="Ctrl+M",
                changes=True,
            ),
            self.command(
                self.tr("Vắng có lý do…"),
                self._marker.excused,
                icon="user-x",
                shortcut="Ctrl+Shift+M",
                changes=True,
            ),
            self.command(
                self.tr("Vắng không lý do"), self._marker.unexcused, icon="user-off", changes=True
            ),
            self.command(self.tr("Ghi ra về"), self._marker.left, icon="door-exit", changes=True),
            self.command(self.tr("Bỏ đánh dấu"), self._marker.clear, icon="eraser", changes=True),
        ]
        self._stand_in = self.command(
            self.tr("Dự thay…"),
            self._marker.stand_in,
            icon="arrows-exchange",
            shortcut="F2",
            changes=True,
        )
        self._sheet = self.command(
            self.tr("In danh sách ký tên…"), self._on_sheet, icon="printer", shortcut="Ctrl+P"
        )
        self._sheet.setIconText(self.tr("Danh sách ký tên"))
        self._scans = self.command(
            self.tr("Nạp bản quét danh sách đã ký…"), self._filer.choose, icon="scan", changes=True
        )
        self._beside = self.command(
            self.tr("Đối chiếu với bản đã ký"),
            self._on_beside,
            icon="scan",
            shortcut="F8",
            menu="view",
        )
        self._beside.setIconText(self.tr("Bản đã ký"))
        self._chair = self.command(
            self.tr("Màn hình chủ trì"), self.open_chair_view, icon="screen-share", shortcut="F12"
        )
        self._add_list = self.command(
            self.tr("Thêm danh sách điểm danh…"), self.lists.add, icon="list", changes=True
        )
        self._by_organization = self.command(
            self.tr("Theo đơn vị"), self._on_by_organization, icon="building", menu="view"
        )
        self._by_organization.setCheckable(True)

    def _build(self) -> None:
        self.head = AttendanceHead()
        self._model: RowsModel[AttendanceRow] = RowsModel(
            delegate_columns(), lambda row: row.id, self
        )
        empty = EmptyState(
            "clipboard-check",
            self.tr("Không có đại biểu nào ở đây"),
            self.tr("Lập danh sách ở phần Đại biểu, hoặc thêm đại biểu phát sinh ở bàn đón tiếp."),
        )
        self.table = DataTable(self._model, "attendance", self.desk.preferences, empty=empty)
        self.table.selected.connect(self._on_selected)
        self.table.delete_wanted.connect(self._on_delete)
        for action in (*self._marks, self._stand_in):
            self.table.addAction(action)
        self._organizations: RowsModel[tuple[int, OrganizationCounts]] = RowsModel(
            organization_columns(), lambda row: row[0], self
        )
        self.organizations = DataTable(
            self._organizations, "attendanceOrganizations", self.desk.preferences
        )
        head = self.organizations.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tables = QStackedWidget()
        self._tables.addWidget(self.table)
        self._tables.addWidget(self.organizations)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(self._act_row())
        column.addWidget(self.filters)
        self.beside = BesideSheet(self._tables, self.desk, self.meeting_id, self._filer)
        column.addWidget(self.beside, 1)
        self._on_selected([])

    def _act_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for action in (*self._marks[:2], self._stand_in):
            row.addWidget(action_button(action))
        more = icon_button("dots", self.tr("Cách đánh dấu khác"))
        more.setObjectName("moreMarks")
        menu = QMenu(more)
        menu.addActions(self._marks[2:])
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(action_button(self._sheet))
        row.addWidget(action_button(self._beside))
        by_organization = action_button(self._by_organization)
        # In English the row would be wider than a small screen with its words.
        by_organization.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        by_organization.setAccessibleName(self._by_organization.text())
        row.addWidget(by_organization)
        chair = icon_button("screen-share", self.tr("Màn hình chủ trì (F12)"))
        chair.setObjectName("openChairView")
        chair.clicked.connect(self._chair.trigger)
        row.addWidget(chair)
        opener = action_button(self._door, face="primary")
        opener.setObjectName("openDoor")
        row.addWidget(opener)
        return row

    def open_part(self, part: str) -> None:
        """'sheet' shows the signed sheet beside the table."""
        if part == "sheet":
            self.beside.show_sheet()

    def _on_beside(self) -> None:
        self.beside.show_sheet(not self.beside.panel.isVisible())

    def _on_sheet(self) -> None:
        self.desk.open_meeting(self.meeting_id, "documents:attendance_sheet")

    # --- what was read ----------------------------------------------------------------------------

    def _on_read(self, list_id: int | None, show: Callable[[Any], object], result: object) -> None:
        self._readings -= 1
        if list_id == self.lists.list_id:
            show(result)
        self._rest_if_done()

    def _rest_if_done(self) -> None:
        if not self._readings:
            self._pause.start(min(2 * self._took.elapsed(), _LONGEST_PAUSE_MS))

    @Slot()
    def _on_pause(self) -> None:
        if self._is_behind:
            self.refresh()

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        self._card = card

    @Slot(object)
    def _on_board(self, board: Board) -> None:
        self.head.show_board(board)

    @Slot(object)
    def _on_rows(self, rows: list[AttendanceRow]) -> None:
        self._model.set_rows(rows)
        self.filters.show_counts(rows)

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationCounts]) -> None:
        self._organizations.set_rows(enumerate(rows, 1))

    @Slot(object)
    def _on_gone(self, error: Exception) -> None:
        """A list that is gone gives way to another; an event that is gone takes its tab along."""
        self._readings -= 1
        self._rest_if_done()
        if not isinstance(error, Refused):
            self.desk.tasks.broken.emit(error)

    # --- choosing ---------------------------------------------------------------------------------

    @Slot()
    def _on_filter(self) -> None:
        self.show_organizations(False)
        self._model.set_filter(self.filters.accepts)

    @Slot(object)
    def _on_list(self, card: ListCard) -> None:
        """Show another list; absences belong to the event itself and not to a list of it."""
        self.head.show_list(card.kind)
        if self._shown_list_id != self.lists.list_id:
            self._shown_list_id = self.lists.list_id
            self.table.clearSelection()
            self.refresh()
        self._on_selected(self.table.selected_ids())

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        may = bool(ids) and not self.desk.is_read_only
        card = self.lists.card
        is_event = card is None or card.is_main
        for action in self._marks:
            action.setEnabled(may)
        for action in self._marks[1:3]:
            action.setEnabled(may and is_event)
        self._marks[3].setEnabled(may and (card is None or card.kind.is_room))
        self._stand_in.setEnabled(is_event and not self.desk.is_read_only)

    def _on_by_organization(self) -> None:
        self.show_organizations(self._by_organization.isChecked())

    @Slot(object)
    def _on_delete(self, _ids: list[int]) -> None:
        if not self.desk.is_read_only:
            self._marker.clear()

    def moment(self) -> datetime | None:
        """When somebody marked now came: at the beginning, where the event is over or not yet begun.

        While it runs it is the present moment.
        """
        card, now = self._card, looks.now()
        if card is None or not card.starts_at <= now <= card.ends_at:
            return None if card is None else card.starts_at
        return now
