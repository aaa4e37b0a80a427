"""The list of all events: found by words, time and kind; made anew, cloned, deleted."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout

from meetingdesk.features.planning.meeting_list import (
    MeetingFilter,
    MeetingRow,
    When,
    fold_series,
    meeting_rows,
)
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingKind,
    meeting_card,
)
from meetingdesk.gui import formats
from meetingdesk.gui.calendar_files.export_ways import CalendarExport
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.clone_dialog import CloneDialog
from meetingdesk.gui.events.deleting import Deleter
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.venues_dialog import VenuesDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.gui.widgets.search_field import SearchField


class MeetingsPage(Page):
    """A double click or Enter opens an event."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"meetings", "venues", "meeting_roles", "delegates"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = 0
        self._deleter = Deleter(desk, self)
        self._export = CalendarExport(desk, self)
        self._make_commands()
        self._header = PageHeader(self.tr("Sự kiện"))
        self._header.add_action(self._new, primary=True)
        self._model = RowsModel(self._columns(), lambda row: row.id, self)
        self._empty = EmptyState("presentation", "", action=self._new)
        self.table = DataTable(self._model, "meetings", desk.preferences, empty=self._empty)
        self.table.setAccessibleName(self.tr("Danh sách sự kiện"))
        self.table.opened.connect(desk.open_meeting)
        self.table.delete_wanted.connect(self._on_delete_ids)
        self.table.selected.connect(self._on_selected)
        self.table.addActions([self._open, self._clone, self._to_file, self._delete])
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 0, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(self._build_filters())
        inner.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(inner, 1)
        self.setFocusProxy(self.table)
        self._on_selected([])

    def _build_filters(self) -> QHBoxLayout:
        self._search = SearchField(self.tr("Tìm theo tên, địa điểm"))
        self._search.setObjectName("meetingSearch")
        self._search.searched.connect(self._on_filter)
        self._when = QComboBox()
        self._when.setObjectName("meetingsWhen")
        self._when.setAccessibleName(self.tr("Thời gian"))
        self._when.addItem(self.tr("Sắp tới"), When.UPCOMING)
        self._when.addItem(self.tr("Đã qua"), When.PAST)
        self._when.addItem(self.tr("Tất cả"), When.ALL)
        self._when.setCurrentIndex(2)
        self._when.currentIndexChanged.connect(self._on_filter)
        self._kind = QComboBox()
        self._kind.setObjectName("meetingsKind")
        self._kind.setAccessibleName(self.tr("Loại sự kiện"))
        self._kind.addItem(self.tr("Mọi loại"), None)
        for kind in MeetingKind:
            self._kind.addItem(say(kind.label), kind)
        self._kind.currentIndexChanged.connect(self._on_filter)
        self._fold = QCheckBox(self.tr("Gộp sự kiện lặp lại"))
        self._fold.setObjectName("meetingsFold")
        self._fold.setToolTip(self.tr("Mỗi loạt sắp tới một dòng: buổi gần nhất"))
        self._fold.setChecked(True)
        self._fold.toggled.connect(self._on_filter)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self._search, 1)
        filters.addWidget(self._when)
        filters.addWidget(self._kind)
        filters.addWidget(self._fold)
        return filters

    def refresh(self) -> None:
        self._asked += 1
        self.desk.tasks.read(
            _numbered, self._asked, self.wanted, self._fold.isChecked(), done=self._on_rows
        )

    @property
    def wanted(self) -> MeetingFilter:
        """What the fields above the table let through."""
        # A combo box gives an enumeration's text back, not its member.
        kind = self._kind.currentData()
        return MeetingFilter(
            When(self._when.currentData()),
            MeetingKind(kind) if kind else None,
            text=self._search.text(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _make_commands(self) -> None:
        self._new = self.command(
            self.tr("Tạo sự kiện"), self._on_new, icon="calendar-plus", shortcut="Ctrl+N",
            changes=True,
        )  # fmt: skip
        self._find = self.command(
            self.tr("Tìm trong danh sách"), self._on_find, icon="search", shortcut="Ctrl+F",
            menu="edit",
        )  # fmt: skip
        self._open = self.command(self.tr("Mở sự kiện"), self._on_open, icon="external-link")
        self._clone = self.command(
            self.tr("Nhân bản sự kiện…"), self._on_clone, icon="copy-plus",
            shortcut="Ctrl+Shift+D", changes=True,
        )  # fmt: skip
        self.command(self.tr("Địa điểm họp…"), self._on_venues, icon="map-pin")
        self._to_file = self.command(
            self.tr("Xuất sự kiện đã chọn ra tệp lịch (.ics)…"), self._on_to_file,
            icon="file-export",
        )  # fmt: skip
        self._delete = self.command(
            self.tr("Xóa sự kiện đã chọn"), self._on_delete, icon="trash", changes=True
        )

    def _columns(self) -> list[Column[MeetingRow]]:
        return [
            Column("day", self.tr("Ngày"), get=lambda row: row.starts_at, show=_day, width=172),
            Column(
                "hours",
                self.tr("Giờ"),
                get=lambda row: row.starts_at.time(),
                show=looks.hours,
                width=116,
                tip=looks.when,
            ),
            Column(
                "title",
                self.tr("Tên sự kiện"),
                get=lambda row: row.title,
                show=self._title,
                width=290,
            ),
            Column("kind", self.tr("Loại"), get=lambda row: say(row.kind.label), width=128),
            Column("place", self.tr("Địa điểm"), get=lambda row: row.where, width=130),
            Column("chairs", self.tr("Chủ trì"), get=lambda row: ", ".join(row.chairs), width=130),
            Column(
                "delegates",
                self.tr("Đại biểu"),
                get=lambda row: row.delegates,
                show=lambda row: formats.show_number(row.delegates) if row.delegates else "",
                align="right",
                width=80,
            ),
            Column(
                "state",
                self.tr("Trạng thái"),
                get=lambda row: say(looks.present_state(row).label),
                tone=lambda row: looks.STATE_LOOKS[looks.present_state(row)][0],
                icon=lambda row: looks.STATE_LOOKS[looks.present_state(row)][1],
                tip=lambda row: row.state_reason,
                width=130,
            ),
        ]

    def _title(self, row: MeetingRow) -> str:
        """The name; with how many of its series follow, or the day it should have been."""
        if row.following:
            words = self.tr("{title} (và {count} buổi sau)")
            return words.format(title=row.title, count=row.following)
        if row.former_starts_at is None:
            return row.title
        day = formats.show_date(row.former_starts_at.date())
        return self.tr("{title} (hoãn từ {day})").format(title=row.title, day=day)

    @Slot(object)
    def _on_rows(self, answer: tuple[int, list[MeetingRow]]) -> None:
        asked, rows = answer
        if asked != self._asked:
            return
        is_narrowed = self.wanted != MeetingFilter()
        if is_narrowed:
            self._empty.set_text(
                self.tr("Không có sự kiện nào như vậy"), self.tr("Thử bớt từ hoặc chọn Tất cả.")
            )
        else:
            self._empty.set_text(
                self.tr("Chưa có sự kiện nào"), self.tr("Tạo sự kiện đầu tiên để bắt đầu.")
            )
        if self._empty.button is not None:
            self._empty.button.setVisible(not is_narrowed)
        self._model.set_rows(rows)
        self._header.set_title(
            self.tr("Sự kiện"), self.tr("{count} sự kiện").format(count=len(rows)) if rows else ""
        )

    @Slot()
    def _on_filter(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        may = not self.desk.is_read_only
        self._open.setEnabled(len(ids) == 1)
        self._to_file.setEnabled(bool(ids))
        self._clone.setEnabled(may and len(ids) == 1)
        self._delete.setEnabled(may and bool(ids))

    def _on_new(self) -> None:
        NewMeetingDialog(self.desk, self).open()

    def _on_venues(self) -> None:
        VenuesDialog(self.desk, self).open()

    def _on_to_file(self) -> None:
        chosen = set(self.table.selected_ids())
        rows = [row for row in self._model.rows if row.id in chosen]
        alone = [row.id for row in rows if not row.following]
        folded = [row.id for row in rows if row.following]
        name = rows[0].title if len(rows) == 1 else self.tr("Lịch sự kiện")
        self._export.save_rows(alone, folded, name)

    def _on_find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _on_open(self) -> None:
        for meeting_id in self.table.selected_ids()[:1]:
            self.desk.open_meeting(meeting_id)

    def _on_clone(self) -> None:
        for meeting_id in self.table.selected_ids()[:1]:
            self.desk.tasks.read(meeting_card, meeting_id, done=self._on_card_to_clone)

    @Slot(object)
    def _on_card_to_clone(self, card: MeetingCard) -> None:
        CloneDialog(self.desk, card, self).open()

    def _on_delete(self) -> None:
        self._on_delete_ids(self.table.selected_ids())

    @Slot(object)
    def _on_delete_ids(self, ids: list[int]) -> None:
        titles = [row.title for row in self._model.rows if row.id in ids]
        self._deleter.delete(ids, titles[0] if titles else "")


def _numbered(
    session: Any, asked: int, wanted: MeetingFilter, folds: bool
) -> tuple[int, list[MeetingRow]]:
    """The rows with the number of the question: an answer that comes late is told apart."""
    now = looks.now()
    rows = meeting_rows(session, wanted, now)
    return asked, fold_series(rows, now) if folds else rows


def _day(row: MeetingRow) -> str:
    return formats.show_day(row.starts_at.date())
