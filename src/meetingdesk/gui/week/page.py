"""The work of a week: its meetings and all else in one table, and the schedule as it prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.week_entries import (
    EntryChanges,
    EntryDraft,
    WeekLine,
    add_entry,
    delete_entries,
    edit_entry,
    monday_of,
    week_lines,
)
from meetingdesk.features.planning.week_issues import (
    WeekChanges,
    changes_since_issue,
    issue_week,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.page import Page
from meetingdesk.gui.papers.paper import OFFICE
from meetingdesk.gui.papers.room import PaperRoom
from meetingdesk.gui.papers.weekly_schedule import weekly_schedule
from meetingdesk.gui.translation import say
from meetingdesk.gui.week.lines_table import LineColumns, LinesModel, shown
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.page_header import PageHeader

_WEEK = timedelta(days=7)


class WeekPage(Page):
    """Cells edit in place; a meeting opens by double click. A target's `item_id` is a day's ordinal.

    The schedule on paper takes the place of the table until 'Quay lại'.
    """

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "schedule_entries", "meetings", "meeting_roles", "venues", "delegates",
            "invited_organizations", "settings",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._monday = monday_of(_today())
        self._fresh: int | None = None
        self._chosen: int | None = None
        self.room: PaperRoom | None = None
        self._make_commands()
        self._own_commands = list(self.commands)
        self._columns = LineColumns(may_edit=not desk.is_read_only, parent=self)
        self._columns.edited.connect(self._on_edited)
        self._columns.unreadable.connect(self._on_unreadable)
        self._model = LinesModel(self._columns.make(), lambda row: row.id, self)
        empty = EmptyState(
            "calendar-week",
            self.tr("Tuần này chưa có việc"),
            self.tr("Sự kiện trong lịch tự có ở đây. Thêm những việc khác: giao ban, kiểm tra."),
            action=self._add,
        )
        self.table = DataTable(self._model, "week", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Lịch công tác tuần"))
        self.table.opened.connect(self._on_opened)
        self.table.delete_wanted.connect(self._on_delete_ids)
        self.table.addActions([self._delete])
        self._build()
        self._show_week()

    @property
    def monday(self) -> date:
        """The first day of the week that shows."""
        return self._monday

    @property
    def shows_paper(self) -> bool:
        """The week shows as it prints."""
        return self.room is not None and self._stack.currentWidget() is self.room

    def refresh(self) -> None:
        self.desk.tasks.read(_dated_lines, self._monday, done=self._on_lines)

    def open_target(self, target: Target) -> None:
        """Show the week of the day with this ordinal; 'paper' as it prints, 'entry:7' with that chosen."""
        part, _, entry_id = target.part.partition(":")
        self._chosen = int(entry_id) if part == "entry" and entry_id.isdecimal() else None
        if self.shows_paper and part != "paper":
            self.show_table()
        self._turn_to(date.fromordinal(target.item_id))
        if part == "paper":
            self.show_paper()

    def place(self) -> Mapping[str, object]:
        return {"monday": self._monday}

    def return_to(self, place: Mapping[str, object]) -> None:
        monday = place.get("monday")
        if isinstance(monday, date):
            self._turn_to(monday)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()

    def _make_commands(self) -> None:
        self._add = self.command(
            self.tr("Thêm việc"), self._on_add, icon="plus", shortcut="Ctrl+Return", changes=True
        )
        self._delete = self.command(
            self.tr("Xóa việc đã chọn"), self._on_delete, icon="trash", changes=True
        )
        self._print = self.command(
            self.tr("In lịch tuần"), self.show_paper, icon="printer",
            shortcut=QKeySequence.StandardKey.Print, menu="file",
        )  # fmt: skip
        self._issue = self.command(
            self.tr("Phát hành"), self._on_issue, icon="send", menu="file", changes=True
        )
        self._calendar = self.command(
            self.tr("Về lịch"), self._on_calendar, icon="calendar-month", menu="view"
        )
        self._this_week = self.command(
            self.tr("Tuần này"), self._on_this_week, icon="calendar-week", shortcut="Ctrl+T",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Tuần trước"), self._on_before, icon="chevron-left", shortcut="Alt+Left",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Tuần sau"), self._on_after, icon="chevron-right", shortcut="Alt+Right",
            menu="view",
        )  # fmt: skip

    def _build(self) -> None:
        self._header = PageHeader()
        before = icon_button("chevron-left", self.tr("Tuần trước"))
        before.setObjectName("weekBefore")
        before.clicked.connect(self._on_before)
        after = icon_button("chevron-right", self.tr("Tuần sau"))
        after.setObjectName("weekAfter")
        after.clicked.connect(self._on_after)
        for widget in (before, action_button(self._this_week), after):
            self._header.add_widget(widget)
        self._header.add_action(self._calendar).setObjectName("weekToCalendar")
        self._header.add_action(self._issue).setObjectName("issueWeek")
        self._print_button = self._header.add_action(self._print)
        self._print_button.setObjectName("printWeek")
        self._add_button = self._header.add_action(self._add, primary=True)
        self._add_button.setObjectName("addEntry")
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(24, 0, 24, 16)
        inner.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    def show_paper(self) -> None:
        """Show the week as it prints, with what can be chosen of it."""
        if self.room is None:
            self.room = PaperRoom(self.desk, OFFICE)
            self.room.left.connect(self.show_table)
            self._stack.addWidget(self.room)
        self._stack.setCurrentWidget(self.room)
        self.room.open_paper(weekly_schedule(self._monday))
        self._show_commands()
        self.room.view.setFocus()

    @Slot()
    def show_table(self) -> None:
        """Back from the paper to the table."""
        self._stack.setCurrentIndex(0)
        self._show_commands()
        self.refresh()
        self.table.setFocus()

    def _show_commands(self) -> None:
        # The paper's room prints by the same keys.
        self._print.setEnabled(not self.shows_paper)
        for button in (self._print_button, self._add_button):
            button.setVisible(not self.shows_paper)
        wanted = self._own_commands
        if self.room is not None and self.shows_paper:
            wanted = [*self.room.commands, *self._own_commands[3:]]
        if wanted != self.commands:
            self.commands = list(wanted)
            self.commands_changed.emit()

    def _turn_to(self, day: date) -> None:
        self._monday = monday_of(day)
        self._show_week()
        self.refresh()
        if self.room is not None and self.shows_paper:
            self.room.open_paper(weekly_schedule(self._monday))

    def _show_week(self) -> None:
        self._columns.monday = self._monday
        self._show_issue(WeekChanges())

    @Slot(object)
    def _on_lines(self, answer: tuple[date, list[WeekLine], WeekChanges]) -> None:
        monday, lines, changes = answer
        if monday != self._monday:
            return
        self._show_issue(changes)
        self._model.set_rows([shown(line, changes.by_line.get(line)) for line in lines])
        if self._chosen is not None and self._model.row_of(self._chosen) >= 0:
            chosen, self._chosen = self._chosen, None
            self.table.select_ids([chosen])
            self.table.setFocus()
        if self._fresh is not None and self._model.row_of(self._fresh) >= 0:
            fresh, self._fresh = self._fresh, None
            self.table.select_ids([fresh])
            self.table.setFocus()
            self.table.edit_cell(fresh, "content")

    def _show_issue(self, changes: WeekChanges) -> None:
        """Say when the week was given out, and how much changed since."""
        sunday = self._monday + timedelta(days=6)
        parts = [f"{formats.show_date(self._monday)} – {formats.show_date(sunday)}"]
        if changes.issued_at is not None:
            moment = changes.issued_at.astimezone(ZoneInfo(OFFICE_TIME_ZONE))
            told = self.tr("phát hành {when}; {count} thay đổi")
            words = told.format(when=formats.show_moment(moment), count=changes.count)
            parts.append(words)
        self._header.set_title(self._title(), " · ".join(parts))

    def _title(self) -> str:
        week = self._monday.isocalendar()
        return self.tr("Lịch công tác tuần {week}").format(week=week.week)

    def _on_issue(self) -> None:
        self.desk.tasks.write(issue_week, self._monday, looks.now(), done=self._on_issued)

    @Slot(object)
    def _on_issued(self, _nothing: None) -> None:
        self.desk.toasts.undoable(
            self.tr("Từ nay, thay đổi so với bản này được đánh dấu trên lịch tuần.")
        )

    def _on_add(self) -> None:
        chosen = self.table.selected_ids()
        place = self._model.row_of(chosen[0]) if chosen else -1
        today = _today()
        day = today if monday_of(today) == self._monday else self._monday
        if place >= 0:
            day = self._model.rows[place].line.day
        draft = EntryDraft(day, self.tr("Nội dung công việc"))
        self.desk.tasks.write(add_entry, draft, done=self._on_added)

    @Slot(object)
    def _on_added(self, entry_id: int) -> None:
        self._fresh = entry_id
        self.refresh()

    @Slot(object, object)
    def _on_edited(self, line: WeekLine, changes: EntryChanges) -> None:
        self.desk.tasks.write(
            edit_entry, line.entry_id, line.version, changes, failed=self._on_edit_failed
        )

    @Slot(str)
    def _on_unreadable(self, text: str) -> None:
        self._model.forget_typed()
        self.desk.toasts.show(text, tone="warning")

    def _on_edit_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, MeetingDeskError):
            self.desk.toasts.show(say(error.message), tone="warning")
            self.refresh()
        else:
            self.desk.tasks.broken.emit(error)

    @Slot(int)
    def _on_opened(self, row_id: int) -> None:
        place = self._model.row_of(row_id)
        if place >= 0 and (meeting_id := self._model.rows[place].line.meeting_id):
            self.desk.open_meeting(meeting_id)

    def _on_delete(self) -> None:
        self._on_delete_ids(self.table.selected_ids())

    @Slot(object)
    def _on_delete_ids(self, ids: list[int]) -> None:
        entries = [row_id for row_id in ids if row_id > 0]
        if self.desk.is_read_only or not ids:
            return
        if not entries:
            self.desk.toasts.show(self.tr("Sự kiện chỉ xóa được ở trang Sự kiện."))
            return
        self.desk.tasks.write(delete_entries, entries, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa khỏi lịch công tác."))

    def _on_calendar(self) -> None:
        self.desk.open_page("calendar")

    def _on_this_week(self) -> None:
        self._turn_to(_today())

    def _on_before(self) -> None:
        self._turn_to(self._monday - _WEEK)

    def _on_after(self) -> None:
        self._turn_to(self._monday + _WEEK)


def _today() -> date:
    return looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()


def _dated_lines(session: Any, monday: date) -> tuple[date, list[WeekLine], WeekChanges]:
    """The lines with the week asked for: an answer that comes late is told apart."""
    lines = week_lines(session, monday)
    return monday, lines, changes_since_issue(session, monday, lines)
