"""Standing groups: made, renamed, filled, emptied, and invited to an event as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.directory.groups import (
    GroupRow,
    add_to_group,
    create_group,
    group_rows,
    remove_group,
    rename_group,
    take_from_group,
)
from meetingdesk.features.search import search_people
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.invite_group_dialog import InviteGroupDialog
from meetingdesk.gui.directory.people_model import people_model
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker
from meetingdesk.gui.widgets.rows_model import RowsModel


class GroupsDialog(QDialog):
    """Groups at the left, the people of the chosen one at the right. Everything is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: dict[int, GroupRow] = {}
        self._chosen = 0
        self.setObjectName("groupsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhóm đại biểu thường mời"))
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1080, room.width() - 40), min(600, room.height() - 60))
        self._build()
        desk.changed.connect(self._on_changed)
        self._read()

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.hide()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setSizes([320, 700])
        leave = button(self.tr("Đóng"))
        leave.setObjectName("groupsClose")
        leave.clicked.connect(self.accept)
        self._invite = button(
            self.tr("Mời cả nhóm dự sự kiện…"), icon="calendar-plus", face="primary"
        )
        self._invite.setObjectName("groupInvite")
        self._invite.clicked.connect(self._on_invite)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._invite)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addWidget(splitter, 1)
        column.addLayout(foot)

    def _left(self) -> QWidget:
        rename = None if self._desk.is_read_only else self._on_rename
        self._model: RowsModel[GroupRow] = RowsModel(
            (
                Column("name", self.tr("Nhóm"), lambda row: row.name, width=200, edit=rename),
                Column(
                    "people", self.tr("Số người"), lambda row: row.people, align="right", width=80
                ),
            ),
            lambda row: row.id,
            self,
        )
        empty = EmptyState("users-group", self.tr("Chưa có nhóm nào"))
        self.groups = DataTable(self._model, "groups", self._desk.preferences, empty=empty)
        self.groups.setAccessibleName(self.tr("Các nhóm"))
        self.groups.selected.connect(self._on_selected)
        self.groups.delete_wanted.connect(self._on_remove_group)
        self._new = QLineEdit()
        self._new.setObjectName("groupNew")
        self._new.setPlaceholderText(self.tr("Gõ tên nhóm mới rồi nhấn Enter"))
        self._new.setAccessibleName(self.tr("Nhóm mới"))
        self._new.setEnabled(not self._desk.is_read_only)
        self._new.returnPressed.connect(self._on_new)
        return _column(self._new, self.groups)

    def _right(self) -> QWidget:
        self._adder = Picker(self._find, self.tr("Gõ tên, điện thoại, đơn vị để thêm người"))
        self._adder.setObjectName("groupAdder")
        self._adder.setAccessibleName(self.tr("Thêm người vào nhóm"))
        self._adder.picked.connect(self._on_picked)
        self._people = people_model(self._desk, self)
        empty = EmptyState("users", self.tr("Nhóm này chưa có ai"))
        self.people = DataTable(self._people, "group_people", self._desk.preferences, empty=empty)
        self.people.setAccessibleName(self.tr("Người trong nhóm"))
        self.people.delete_wanted.connect(self._on_take)
        self._take = button(self.tr("Bỏ người đã chọn khỏi nhóm"), icon="user-x", face="quiet")
        self._take.setObjectName("groupTake")
        self._take.clicked.connect(lambda: self._on_take(self.people.selected_ids()))
        self.people.selected.connect(self._show_state)
        foot = QHBoxLayout()
        foot.addWidget(self._take)
        foot.addStretch(1)
        made = _column(self._adder, self.people)
        column = made.layout()
        assert isinstance(column, QVBoxLayout)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(foot)
        return made

    def _read(self) -> None:
        self._desk.tasks.read(group_rows, done=self._on_groups)

    @Slot(object)
    def _on_groups(self, rows: list[GroupRow]) -> None:
        self._groups = {row.id: row for row in rows}
        self._model.set_rows(rows)
        if self._chosen not in self._groups:
            self._choose(rows[0].id if rows else 0)
        self._show_state()

    def _choose(self, group_id: int) -> None:
        self._chosen = group_id
        if group_id and self.groups.selected_ids() != [group_id]:
            self.groups.select_ids([group_id])
        # No group has the number -1: nobody is shown while none is chosen.
        self._people.set_criteria(group_id=group_id or -1)
        self._show_state()

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        if len(ids) == 1 and ids[0] != self._chosen:
            self._choose(ids[0])

    @Slot()
    def _show_state(self) -> None:
        group = self._groups.get(self._chosen)
        may = group is not None and not self._desk.is_read_only
        self._adder.setEnabled(may)
        self._invite.setEnabled(may and group is not None and group.people > 0)
        self._take.setEnabled(may and bool(self.people.selected_ids()))

    @Slot()
    def _on_new(self) -> None:
        name = self._new.text()
        if name.strip():
            self._new.clear()
            self._write(create_group, name, done=self._on_created)

    def _on_created(self, group_id: int) -> None:
        self._chosen = group_id
        self._read()
        self._choose(group_id)
        self._adder.setFocus()

    def _on_rename(self, row: GroupRow, name: object) -> None:
        self._write(rename_group, row.id, row.version, str(name))

    @Slot(object)
    def _on_remove_group(self, ids: Sequence[int]) -> None:
        if ids and not self._desk.is_read_only:
            text = self.tr("Đã xóa nhóm; mọi người vẫn ở trong danh bạ.")
            self._write(remove_group, ids[0], done=lambda _none: self._desk.toasts.undoable(text))

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_people,
            text,
            limit=8,
            done=lambda hits: deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits]),
            owner=self,
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        group = self._groups.get(self._chosen)
        if choice is not None and group is not None:
            self._adder.set_choice(None)
            self._write(add_to_group, group.name, [choice.item_id])

    def _on_take(self, ids: Sequence[int]) -> None:
        if ids and self._chosen and not self._desk.is_read_only:
            text = self.tr("Đã bỏ {count} người khỏi nhóm.").format(count=formats.show(len(ids)))
            self._write(
                take_from_group,
                self._chosen,
                list(ids),
                done=lambda _none: self._desk.toasts.undoable(text),
            )

    @Slot()
    def _on_invite(self) -> None:
        group = self._groups.get(self._chosen)
        if group is not None:
            InviteGroupDialog(self._desk, group, self).open()

    def _write(self, act: object, *args: object, done: object = None) -> None:
        self._banner.hide()
        self._desk.tasks.write(
            act,  # type: ignore[arg-type] # acts of features.groups, each with its own arguments
            *args,
            done=done,  # type: ignore[arg-type] # takes the act's result
            failed=partial(self._on_failed),
            owner=self,
        )

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        self._read()
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-triangle", "danger")
        else:
            self._desk.tasks.broken.emit(error)

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if {"groups", "group_members", "people"} & set(getattr(change, "kinds", ())):
            self._read()
            self._people.refresh()


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        stretch = 1 if isinstance(part, DataTable) else 0
        column.addWidget(part, stretch)
    return made
