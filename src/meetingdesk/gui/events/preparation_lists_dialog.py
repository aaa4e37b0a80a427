"""The lists of what is to be got ready, one for each kind of event: edited in place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.meetings import MeetingKind, meeting_card
from meetingdesk.features.planning.preparations import (
    UsualPreparation,
    has_own_list,
    keep_usual_preparations,
    restore_usual_preparations,
    usual_preparations,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.store.change import Change

_MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing of the list with its place, which the table knows it by."""

    place: int
    thing: UsualPreparation


class PreparationListsDialog(QDialog):
    """Opens on the list for the kind of one event; every edit is kept at once."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fresh = -1
        self.setObjectName("preparationListsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Danh sách chuẩn bị mẫu"))
        self.resize(820, 520)
        self._build()
        desk.changed.connect(self._on_changed)
        desk.tasks.read(meeting_card, meeting_id, done=self._on_card, owner=self)

    def _build(self) -> None:
        self._kind = QComboBox()
        self._kind.setObjectName("listsKind")
        self._kind.setAccessibleName(self.tr("Loại sự kiện"))
        for kind in MeetingKind:
            self._kind.addItem(say(kind.label), kind.value)
        self._kind.activated.connect(self._read)
        self._restore = button(self.tr("Lấy lại danh sách ban đầu"), icon="refresh", face="quiet")
        self._restore.setObjectName("listsRestore")
        self._restore.clicked.connect(self._on_restore)
        self._model = RowsModel(self._columns(), lambda line: line.place, self)
        empty = EmptyState(
            "clipboard-list",
            self.tr("Danh sách mẫu đang trống"),
            self.tr("Thêm những việc lần nào cũng phải chuẩn bị."),
        )
        self.table = DataTable(
            self._model, "preparation_lists", self._desk.preferences, empty=empty
        )
        self.table.setAccessibleName(self.tr("Danh sách chuẩn bị mẫu"))
        self.table.delete_wanted.connect(self._on_delete)
        self._wrong = TextLabel("", "error", wrap=True)
        self._wrong.setObjectName("listsProblem")
        add = button(self.tr("Thêm việc"), icon="plus", face="primary")
        add.setObjectName("listsAdd")
        add.setEnabled(not self._desk.is_read_only)
        add.clicked.connect(self._on_add)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.accept)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._restore)
        foot.addWidget(add)
        foot.addWidget(self._wrong, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _columns(self) -> list[Column[_Line]]:
        may = not self._desk.is_read_only
        return [
            Column(
                "text", self.tr("Việc chuẩn bị"), lambda line: line.thing.text, width=400,
                edit=self._edit_text if may else None, sortable=False,
            ),
            Column(
                "days", self.tr("Trước sự kiện (ngày)"), lambda line: line.thing.days_before,
                align="right", width=160, edit=self._edit_days if may else None, sortable=False,
            ),
            Column(
                "owner", self.tr("Người phụ trách"), lambda line: line.thing.owner_name, width=190,
                edit=self._edit_owner if may else None, sortable=False,
            ),
        ]  # fmt: skip

    @property
    def kind(self) -> MeetingKind:
        """Whose list shows."""
        return MeetingKind(self._kind.currentData())

    @Slot()
    def _read(self) -> None:
        self._wrong.setText("")
        self._desk.tasks.read(_list_of, self.kind, done=self._on_list, owner=self)

    def _on_card(self, card: object) -> None:
        kind = getattr(card, "kind", MeetingKind.OTHER)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._read()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("settings"):
            self._read()

    def _on_list(self, answer: tuple[MeetingKind, list[UsualPreparation], bool]) -> None:
        kind, things, is_own = answer
        if kind is not self.kind:
            return
        self._model.set_rows(_Line(place, thing) for place, thing in enumerate(things))
        self._restore.setEnabled(is_own and not self._desk.is_read_only)
        if 0 <= self._fresh < len(things):
            fresh, self._fresh = self._fresh, -1
            self.table.setFocus()
            self.table.edit_cell(fresh, "text")

    @property
    def _things(self) -> list[UsualPreparation]:
        return [line.thing for line in self._model.all_rows]

    def _edit_text(self, line: _Line, typed: object) -> None:
        self._change(line, replace(line.thing, text=str(typed)))

    def _edit_owner(self, line: _Line, typed: object) -> None:
        self._change(line, replace(line.thing, owner_name=str(typed)))

    def _edit_days(self, line: _Line, typed: object) -> None:
        text = str(typed).strip()
        if not text.isdecimal() or int(text) > _MOST_DAYS:
            self._model.forget_typed()
            self._wrong.setText(self.tr("Hãy nhập số ngày từ 0 đến 365."))
            return
        self._change(line, replace(line.thing, days_before=int(text)))

    def _change(self, line: _Line, thing: UsualPreparation) -> None:
        things = self._things
        things[line.place] = thing
        self._keep(things)

    @Slot()
    def _on_add(self) -> None:
        self._fresh = len(self._things)
        self._keep([*self._things, UsualPreparation(self.tr("Việc mới"), 1)])

    @Slot(object)
    def _on_delete(self, places: list[int]) -> None:
        if not self._desk.is_read_only:
            things = self._things
            self._keep([thing for place, thing in enumerate(things) if place not in places])

    @Slot()
    def _on_restore(self) -> None:
        self._desk.tasks.write(
            restore_usual_preparations, self.kind, failed=self._on_failed, owner=self
        )

    def _keep(self, things: list[UsualPreparation]) -> None:
        self._wrong.setText("")
        self._desk.tasks.write(
            keep_usual_preparations, self.kind, things, failed=self._on_failed, owner=self
        )

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, MeetingDeskError):
            self._wrong.setText(say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _list_of(session: Any, kind: MeetingKind) -> tuple[MeetingKind, list[UsualPreparation], bool]:
    """The list with the kind asked for: an answer that comes late is told apart."""
    return kind, usual_preparations(session, kind), has_own_list(session, kind)
