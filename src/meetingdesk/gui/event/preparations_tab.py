"""What is to be got ready for an event: ticked when done, by whom, by when; begun from a list kept."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    PreparationRow,
    add_preparation,
    add_usual_preparations,
    delete_preparations,
    edit_preparation,
    move_preparation,
    preparation_rows,
    save_as_usual,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.preparation_lists_dialog import PreparationListsDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.row_edits import RowEdits
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.wording import parse_date

_SOON = 3


class PreparationsTab(Page):
    """Cells edit in place; a tick is kept at once."""

    kinds: ClassVar[frozenset[str]] = frozenset({"preparations", "meetings"})

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._fresh: int | None = None
        self._edits = RowEdits(desk, edit_preparation, self)
        self._edits.failed.connect(self._on_failed)
        self._make_commands()
        self._model = RowsModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState(
            "clipboard-list",
            self.tr("Chưa có việc chuẩn bị nào"),
            self.tr("Bắt đầu từ danh sách mẫu theo loại sự kiện: hội trường, loa, hoa, bàn ký…"),
            action=self._usual,
        )
        empty.add_action(self._add)
        self.table = DataTable(self._model, "preparations", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Việc chuẩn bị"))
        self.table.delete_wanted.connect(self._on_delete_ids)
        self.table.selected.connect(self._on_selected)
        self.table.addActions([self._up, self._down, self._delete])
        self._count = TextLabel("", "field")
        self._count.setObjectName("preparationCount")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._count, 1)
        head.addWidget(action_button(self._lists))
        head.addWidget(action_button(self._usual))
        head.addWidget(action_button(self._add, face="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._on_selected([])

    def refresh(self) -> None:
        self.desk.tasks.read(preparation_rows, self._meeting_id, done=self._on_rows)

    def _make_commands(self) -> None:
        make = self.command
        self._add = make(
            self.tr("Thêm việc"), self._on_add, icon="plus", shortcut="Ctrl+Return", changes=True
        )
        self._usual = make(
            self.tr("Thêm theo danh sách mẫu"), self._on_usual, icon="list-check", changes=True
        )
        self._lists = make(self.tr("Danh sách mẫu…"), self._on_lists, icon="clipboard-list")
        self._save = make(
            self.tr("Lưu làm danh sách mẫu"), self._on_save, icon="device-floppy", changes=True
        )
        self._up = make(
            self.tr("Đưa lên"), self._on_up, icon="arrow-up", shortcut="Alt+Up", changes=True
        )
        self._down = make(
            self.tr("Đưa xuống"), self._on_down, icon="arrow-down", shortcut="Alt+Down",
            changes=True,
        )  # fmt: skip
        self._delete = make(
            self.tr("Xóa việc đã chọn"), self._on_delete, icon="trash", changes=True
        )

    def _columns(self) -> list[Column[PreparationRow]]:
        may = not self.desk.is_read_only
        return [
            Column(
                "done", self.tr("Xong"), lambda row: row.is_done, check=True, width=64,
                edit=self._edit_done if may else None,
            ),
            Column(
                "text", self.tr("Việc chuẩn bị"), lambda row: row.text, width=420,
                edit=self._edit_text if may else None,
            ),
            Column(
                "owner", self.tr("Người phụ trách"), lambda row: row.owner_name, width=210,
                edit=self._edit_owner if may else None,
            ),
            Column(
                "due", self.tr("Hạn"), lambda row: row.due_on, width=120,
                edit=self._edit_due if may else None,
            ),
            Column(
                "left", self.tr("Còn lại"), lambda row: row.due_on, width=140,
                show=self._left, tone=_tone, icon=_icon,
            ),
        ]  # fmt: skip

    def _left(self, row: PreparationRow) -> str:
        if row.is_done:
            return self.tr("Đã xong")
        if row.due_on is None:
            return ""
        left = (row.due_on - _today()).days
        if left < 0:
            return self.tr("Quá {count} ngày").format(count=-left)
        return self.tr("Hôm nay") if left == 0 else self.tr("Còn {count} ngày").format(count=left)

    @Slot(object)
    def _on_rows(self, rows: list[PreparationRow]) -> None:
        self._model.set_rows(rows)
        done = sum(row.is_done for row in rows)
        words = self.tr("Đã xong {done} trong {total} việc").format(done=done, total=len(rows))
        self._count.setText(words if rows else "")
        self._save.setEnabled(bool(rows) and not self.desk.is_read_only)
        if self._fresh is not None and self._model.row_of(self._fresh) >= 0:
            fresh, self._fresh = self._fresh, None
            self.table.select_ids([fresh])
            self.table.setFocus()
            self.table.edit_cell(fresh, "text")

    @Slot()
    def _on_failed(self) -> None:
        self._model.forget_typed()
        self.refresh()

    def _edit_done(self, row: PreparationRow, ticked: object) -> None:
        self._edits.edit(row.id, row.version, "is_done", ticked)

    def _edit_text(self, row: PreparationRow, typed: object) -> None:
        self._edits.edit(row.id, row.version, "text", typed)

    def _edit_owner(self, row: PreparationRow, typed: object) -> None:
        self._edits.edit(row.id, row.version, "owner_name", typed)

    def _edit_due(self, row: PreparationRow, typed: object) -> None:
        text = str(typed).strip()
        try:
            day = parse_date(text, year=_today().year) if text else None
        except ValueError:
            self._model.forget_typed()
            self.desk.toasts.show(self.tr("Hãy nhập ngày như 25/4/2023."), tone="warning")
            return
        self._edits.edit(row.id, row.version, "due_on", day)

    def _on_add(self) -> None:
        draft = PreparationDraft(self.tr("Việc mới"))
        self.desk.tasks.write(add_preparation, self._meeting_id, draft, done=self._on_added)

    @Slot(object)
    def _on_added(self, row_id: int) -> None:
        self._fresh = row_id
        self.refresh()

    def _on_usual(self) -> None:
        self.desk.tasks.write(add_usual_preparations, self._meeting_id, done=self._on_usual_added)

    @Slot(object)
    def _on_usual_added(self, count: int) -> None:
        if count:
            text = self.tr("Đã thêm {count} việc theo danh sách mẫu.")
            self.desk.toasts.undoable(text.format(count=count))
        else:
            self.desk.toasts.show(self.tr("Mọi việc trong danh sách mẫu đã có ở đây."))

    def _on_save(self) -> None:
        self.desk.tasks.write(save_as_usual, self._meeting_id, done=self._on_saved)

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã lưu làm danh sách mẫu cho loại sự kiện này."))

    def _on_lists(self) -> None:
        PreparationListsDialog(self.desk, self._meeting_id, self).open()

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        may = not self.desk.is_read_only
        self._delete.setEnabled(may and bool(ids))
        for action in (self._up, self._down):
            action.setEnabled(may and len(ids) == 1)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        for row_id in self.table.selected_ids()[:1]:
            self.desk.tasks.write(move_preparation, row_id, by)

    def _on_delete(self) -> None:
        self._on_delete_ids(self.table.selected_ids())

    @Slot(object)
    def _on_delete_ids(self, ids: list[int]) -> None:
        if ids and not self.desk.is_read_only:
            self.desk.tasks.write(delete_preparations, ids, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa việc chuẩn bị."))


def _today() -> date:
    return looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()


def _tone(row: PreparationRow) -> str:
    if row.is_done:
        return "success"
    if row.due_on is None:
        return ""
    left = (row.due_on - _today()).days
    if left < 0:
        return "danger"
    return "warning" if left <= _SOON else "neutral"


def _icon(row: PreparationRow) -> str:
    if row.is_done:
        return "check"
    is_late = row.due_on is not None and row.due_on < _today()
    return "alert-triangle" if is_late else ""
