"""The log of e-mail: what went out, what waits, what could not be sent and why; sent again from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.invitations.outbox import (
    MailRow,
    MailState,
    mail_rows,
    send_again,
    withdraw_mails,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.invitations.columns import local
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel

_LOOKS = {
    MailState.QUEUED: ("warning", "hourglass"),
    MailState.SENDING: ("danger", "help-circle"),
    MailState.SENT: ("success", "send"),
    MailState.FAILED: ("danger", "alert-circle"),
}


class MailLogDialog(QDialog):
    """`wants_sending` is emitted when e-mails were put back into the queue."""

    wants_sending = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.setObjectName("mailLog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhật ký gửi thư"))
        self.resize(1000, 560)
        self._build()
        desk.changed.connect(self._on_changed)
        self._read()

    def _build(self) -> None:
        self._model: RowsModel[MailRow] = RowsModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState("mail", self.tr("Chưa gửi thư điện tử nào cho sự kiện này."))
        self.table = DataTable(self._model, "mails", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Nhật ký gửi thư"))
        self.table.selected.connect(self._on_selected)
        self._why = TextLabel("", "muted", wrap=True)
        self._why.setObjectName("mailWhy")
        self._again = button(self.tr("Gửi lại"), icon="refresh")
        self._again.setObjectName("mailAgain")
        self._again.clicked.connect(self._on_again)
        self._withdraw = button(self.tr("Không gửi nữa"), icon="x")
        self._withdraw.setObjectName("mailWithdraw")
        self._withdraw.clicked.connect(self._on_withdraw)
        leave = button(self.tr("Đóng"))
        leave.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._again)
        foot.addWidget(self._withdraw)
        foot.addStretch(1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addLayout(foot)
        self._on_selected([])

    def _columns(self) -> Sequence[Column[MailRow]]:
        return (
            Column(
                "created",
                self.tr("Lúc"),
                lambda row: row.sent_at or row.created_at,
                show=lambda row: formats.show_moment(local(row.sent_at or row.created_at)),
                width=130,
            ),
            Column("name", self.tr("Gửi cho"), lambda row: row.recipient_name, width=220),
            Column("recipient", self.tr("Địa chỉ"), lambda row: row.recipient, width=220),
            Column("kind", self.tr("Loại thư"), lambda row: say(row.kind.label), width=140),
            Column(
                "state",
                self.tr("Tình trạng"),
                lambda row: say(row.state.label),
                width=200,
                tone=lambda row: _LOOKS[row.state][0],
                icon=lambda row: _LOOKS[row.state][1],
            ),
        )

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if "outgoing_mails" in getattr(change, "kinds", {}):
            self._read()

    def _read(self) -> None:
        self._desk.tasks.read(mail_rows, self._meeting_id, done=self._model.set_rows, owner=self)

    def _chosen(self) -> list[MailRow]:
        ids = set(self.table.selected_ids())
        return [row for row in self._model.all_rows if row.id in ids]

    @Slot(object)
    def _on_selected(self, _ids: Sequence[int]) -> None:
        rows = self._chosen()
        may = bool(rows) and not self._desk.is_read_only
        unsure = (MailState.FAILED, MailState.SENDING)
        self._again.setEnabled(may and all(row.state in unsure for row in rows))
        self._withdraw.setEnabled(may and all(row.state is not MailState.SENT for row in rows))
        self._why.setText(self._reason(rows[0]) if len(rows) == 1 else "")

    def _reason(self, row: MailRow) -> str:
        if row.state is MailState.SENDING:
            return self.tr(
                "Chương trình đã ngừng giữa lúc gửi thư này. Hãy hỏi người nhận trước khi gửi lại."
            )
        return row.last_error

    @Slot()
    def _on_again(self) -> None:
        ids = [row.id for row in self._chosen()]
        self._desk.tasks.write(
            send_again,
            ids,
            undoable=False,
            done=lambda _count: self.wants_sending.emit(),
            owner=self,
        )

    @Slot()
    def _on_withdraw(self) -> None:
        ids = [row.id for row in self._chosen()]
        self._desk.tasks.write(withdraw_mails, ids, done=self._on_withdrawn, owner=self)

    @Slot(object)
    def _on_withdrawn(self, count: int) -> None:
        text = self.tr("Đã rút {count} thư khỏi hàng chờ.")
        self._desk.toasts.undoable(text.format(count=formats.show(count)))
