"""The organisations asked to send people, how many each may send, and how many it has named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_sources import (
    InvitedRow,
    invite_organizations,
    invited_organizations,
    remove_invited,
    set_quota,
)
from meetingdesk.features.search import search_organizations
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker
from meetingdesk.gui.widgets.rows_model import RowsModel

_MOST = 10_000


class InvitedDialog(QDialog):
    """Organisations are added by typing; a quota is edited in its cell, an empty one is no limit."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.setObjectName("invitedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Đơn vị được mời và chỉ tiêu"))
        self.resize(820, 540)
        self._build()
        desk.changed.connect(self._on_changed)
        self._read()

    def _build(self) -> None:
        self.adder = Picker(self._find, self.tr("Gõ tên đơn vị để mời"))
        self.adder.setObjectName("invitedAdder")
        self.adder.setAccessibleName(self.tr("Mời đơn vị"))
        self.adder.picked.connect(self._on_picked)
        self._quota = NumberField()
        self._quota.setObjectName("invitedQuota")
        self._quota.setAccessibleName(self.tr("Số đại biểu mỗi đơn vị"))
        self._quota.setRange(1, _MOST)
        self._quota.setValue(2)
        self._quota.setSuffix(self.tr(" đại biểu"))
        self._model: RowsModel[InvitedRow] = RowsModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState("building", self.tr("Chưa mời đơn vị nào cử đại biểu."))
        self.table = DataTable(self._model, "invited", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Đơn vị được mời"))
        self.table.delete_wanted.connect(self._on_delete)
        self._counts = TextLabel("", "muted")
        self._counts.setObjectName("invitedCounts")
        leave = button(self.tr("Đóng"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.adder, 1)
        head.addWidget(TextLabel(self.tr("Mỗi đơn vị"), "field"))
        head.addWidget(self._quota)
        foot = QHBoxLayout()
        foot.addWidget(self._counts, 1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _columns(self) -> Sequence[Column[InvitedRow]]:
        return (
            Column("name", self.tr("Đơn vị"), lambda row: row.name, width=380),
            Column(
                "quota",
                self.tr("Chỉ tiêu"),
                lambda row: row.quota,
                show=lambda row: formats.show(row.quota),
                align="right",
                width=90,
                edit=self._on_quota,
            ),
            Column(
                "registered",
                self.tr("Đã có tên"),
                lambda row: row.registered,
                align="right",
                width=90,
            ),
            Column(
                "state",
                self.tr("Tình trạng"),
                lambda row: row.registered - (row.quota or row.registered),
                show=self._state,
                width=170,
                tone=_tone,
                icon=lambda row: _ICONS[_tone(row)],
            ),
        )

    def _state(self, row: InvitedRow) -> str:
        if row.quota is None:
            return self.tr("Không giới hạn")
        missing = row.quota - row.registered
        if missing > 0:
            return self.tr("Còn thiếu {count}").format(count=formats.show(missing))
        if missing < 0:
            return self.tr("Vượt {count}").format(count=formats.show(-missing))
        return self.tr("Đủ")

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_organizations,
            text,
            limit=8,
            done=lambda hits: deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits]),
            owner=self,
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None:
            self.adder.set_choice(None)
            self._desk.tasks.write(
                invite_organizations, self._meeting_id, [choice.item_id], self._quota.value()
            )

    def _on_quota(self, row: InvitedRow, value: object) -> None:
        text = str(value).strip()
        digits = text.replace(".", "")
        if text and not digits.isdecimal():
            self._model.forget_typed()
            self._desk.toasts.show(self.tr("Chỉ tiêu phải là số."), tone="warning")
            return
        quota = int(digits) if digits else None
        self._desk.tasks.write(
            set_quota, row.id, row.version, quota, failed=self._on_failed, owner=self
        )

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        self._read()
        self._desk.tasks.broken.emit(error)

    @Slot(object)
    def _on_delete(self, ids: Sequence[int]) -> None:
        self._desk.tasks.write(remove_invited, list(ids), done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _none: object) -> None:
        self._desk.toasts.undoable(self.tr("Đã rút lời mời."))

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        kinds = getattr(change, "kinds", {})
        if {"invited_organizations", "delegates", "organizations"} & set(kinds):
            self._read()

    def _read(self) -> None:
        self._desk.tasks.read(invited_organizations, self._meeting_id, done=self._on_rows)

    @Slot(object)
    def _on_rows(self, rows: list[InvitedRow]) -> None:
        self._model.set_rows(rows)
        quota = sum(row.quota or 0 for row in rows)
        text = self.tr("{count} đơn vị, chỉ tiêu {quota} đại biểu, đã có tên {registered}")
        self._counts.setText(
            text.format(
                count=formats.show(len(rows)),
                quota=formats.show(quota),
                registered=formats.show(sum(row.registered for row in rows)),
            )
            if rows
            else ""
        )


def _tone(row: InvitedRow) -> str:
    if row.quota is None:
        return "neutral"
    if row.registered < row.quota:
        return "warning"
    return "success" if row.registered == row.quota else "danger"


_ICONS = {
    "neutral": "circle",
    "warning": "hourglass",
    "success": "circle-check",
    "danger": "alert-circle",
}
