"""The tasks of all events: what is due in the period, what is late, and closing them with a note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox

from meetingdesk.features.minutes.task_list import TaskRow, TaskState, set_task_state
from meetingdesk.features.reports.report_scope import ReportScope
from meetingdesk.features.reports.reports import tasks_in
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reports.report_tab import ReportTab
from meetingdesk.gui.reports.task_closing import ask_how_it_ended
from meetingdesk.gui.reports.task_dialog import TaskDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState

_LOOKS = {
    TaskState.OPEN: ("neutral", "circle-dashed"),
    TaskState.ONGOING: ("info", "player-play"),
    TaskState.DONE: ("success", "circle-check"),
    TaskState.DROPPED: ("neutral", "circle-minus"),
}
_CLOSED = (TaskState.DONE, TaskState.DROPPED)


class TasksTab(ReportTab[TaskRow]):
    """A double click leads to the minutes that gave the task."""

    kinds: ClassVar[frozenset[str]] = frozenset({"action_items", "attached_documents", "meetings"})

    def __init__(self, desk: Desk, scope: ReportScope) -> None:
        empty = EmptyState(
            "clipboard-check",
            self.tr("Kỳ này không có nhiệm vụ nào"),
            self.tr("Nhiệm vụ được ghi trong biên bản của sự kiện."),
        )
        super().__init__(
            desk, "tasks", scope, tasks_in, lambda row: row.id, empty,
            self.tr("Tìm theo nội dung, người thực hiện, sự kiện"),
        )  # fmt: skip
        self._which = QComboBox()
        self._which.setObjectName("taskFilter")
        self._which.setAccessibleName(self.tr("Tình trạng nhiệm vụ"))
        for words, key in (
            (self.tr("Mọi nhiệm vụ"), "all"),
            (self.tr("Chưa xong"), "unfinished"),
            (self.tr("Quá hạn"), "overdue"),
        ):
            self._which.addItem(words, key)
        self._which.currentIndexChanged.connect(self._on_which)
        self._edit = self.command(
            self.tr("Sửa nhiệm vụ…"), self._on_edit, icon="pencil", shortcut="F2", menu="edit"
        )
        self._close = self.command(
            self.tr("Kết thúc nhiệm vụ…"), self._on_close, icon="circle-check",
            shortcut="Ctrl+Return", menu="edit", changes=True,
        )  # fmt: skip
        self._reopen = self.command(
            self.tr("Mở lại nhiệm vụ"), self._on_reopen, icon="repeat", menu="edit", changes=True
        )
        self.filters.addWidget(self._which)
        for action in (self._edit, self._close):
            self.filters.addWidget(action_button(action))
        self.table.addActions([self._edit, self._close, self._reopen])
        self.table.selected.connect(self._on_selected)
        self._on_selected([])

    def title(self) -> str:
        return self.tr("Nhiệm vụ")

    def columns(self) -> Sequence[Column[TaskRow]]:
        return [
            Column("text", self.tr("Nội dung"), get=lambda row: row.text, width=294),
            Column("owner", self.tr("Thực hiện"), get=lambda row: row.owner, width=166),
            Column("due", self.tr("Hạn"), get=lambda row: row.due_on, width=108),
            Column(
                "state",
                self.tr("Tình trạng"),
                get=self._state,
                tone=lambda row: "danger" if self._is_overdue(row) else _LOOKS[row.state][0],
                icon=lambda row: "alert-circle" if self._is_overdue(row) else _LOOKS[row.state][1],
                width=172,
            ),
            Column("closed", self.tr("Kết thúc"), get=lambda row: row.closed_on, width=108),
            Column("note", self.tr("Kết quả"), get=lambda row: row.closing_note, width=150),
            Column(
                "proofs",
                self.tr("Minh chứng"),
                get=lambda row: row.proofs or None,
                width=108,
                align="right",
                icon=lambda row: "paperclip" if row.proofs else "",
            ),
            Column("meeting", self.tr("Sự kiện"), get=lambda row: row.meeting_title, width=180),
        ]

    def words(self, row: TaskRow) -> Sequence[str]:
        return [row.text, row.owner, row.meeting_title, row.closing_note]

    def accepts(self, row: TaskRow) -> bool:
        which = self._which.currentData()
        if which == "overdue":
            return self._is_overdue(row)
        return which == "all" or row.state not in _CLOSED

    def summary(self, rows: Sequence[TaskRow]) -> str:
        return self.tr("{count} nhiệm vụ, xong {done}, quá hạn {late}").format(
            count=formats.show(len(rows)),
            done=formats.show(sum(row.state is TaskState.DONE for row in rows)),
            late=formats.show(sum(map(self._is_overdue, rows))),
        )

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        row = self.row(row_id)
        if row is not None:
            self.desk.open_meeting(row.meeting_id, "minutes")

    def _is_overdue(self, row: TaskRow) -> bool:
        return row.is_overdue(self.scope.today)

    def _state(self, row: TaskRow) -> str:
        if not self._is_overdue(row):
            return say(row.state.label)
        assert row.due_on is not None
        days = (self.scope.today - row.due_on).days
        return self.tr("Quá hạn {count} ngày").format(count=formats.show(days))

    @Slot()
    def _on_which(self) -> None:
        self.apply_filter()

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        rows = [row for row in map(self.row, ids) if row is not None]
        may = not self.desk.is_read_only
        self._edit.setEnabled(len(rows) == 1)
        self._close.setEnabled(may and len(rows) == 1 and rows[0].state not in _CLOSED)
        self._reopen.setEnabled(may and len(rows) == 1 and rows[0].state in _CLOSED)

    def _chosen(self) -> TaskRow | None:
        ids = self.table.selected_ids()
        return self.row(ids[0]) if len(ids) == 1 else None

    def _on_edit(self) -> None:
        row = self._chosen()
        if row is not None:
            TaskDialog(self.desk, row, self).open()

    def _on_close(self) -> None:
        row = self._chosen()
        if row is not None:
            ask_how_it_ended(self.desk, row, self)

    def _on_reopen(self) -> None:
        row = self._chosen()
        if row is not None:
            self.desk.tasks.write(
                set_task_state, row.id, row.version, TaskState.ONGOING, done=self._on_reopened
            )

    @Slot(object)
    def _on_reopened(self, _version: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã mở lại nhiệm vụ."))
