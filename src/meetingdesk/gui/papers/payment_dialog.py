"""What single people are paid: the amount of each, typed where it differs from the group's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.papers.payments import (
    Payee,
    PaymentData,
    gather_payments,
    set_own_amounts,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.wording import parse_money


@dataclass(frozen=True, slots=True)
class _Line:
    """A payee under a number that the table knows it by, and what they get now."""

    place: int
    payee: Payee
    amount: int


class PaymentDialog(QDialog):
    """Amounts edit in place; an emptied cell follows the group again. Every edit is kept at once.

    `changed` is called after each edit.
    """

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        rates: Mapping[str, int],
        changed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._rates = dict(rates)
        self._changed = changed
        self.setObjectName("paymentDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mức chi từng người"))
        self.resize(860, 560)
        self._model = RowsModel(self._columns(), lambda line: line.place, self)
        empty = EmptyState(
            "users",
            self.tr("Chưa có ai để chi"),
            self.tr("Thêm đại biểu, hoặc ghi chủ trì, báo cáo viên trong thông tin sự kiện."),
        )
        self.table = DataTable(self._model, "payments", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.windowTitle())
        self._sum = ElidedLabel("", "muted")
        self._sum.setObjectName("paymentSum")
        close = button(self.tr("Xong"), face="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._sum, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        hint = self.tr("Nhập số tiền của riêng một người; xóa trống để theo mức chi của nhóm.")
        column.addWidget(TextLabel(hint, "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._read()

    def _columns(self) -> list[Column[_Line]]:
        return [
            Column("name", self.tr("Họ và tên"), lambda line: line.payee.person.name, width=190),
            Column(
                "organization",
                self.tr("Đơn vị"),
                lambda line: line.payee.person.organization,
                width=220,
            ),
            Column(
                "group", self.tr("Tư cách"), lambda line: say(line.payee.group_label), width=150
            ),
            Column(
                "came",
                self.tr("Có mặt"),
                lambda line: line.payee.has_come,
                width=72,
                align="center",
            ),
            Column(
                "amount",
                self.tr("Số tiền (đồng)"),
                lambda line: line.amount,
                align="right",
                width=130,
                edit=None if self._desk.is_read_only else self._edit,
                icon=lambda line: "pencil" if line.payee.own_amount is not None else "",
                tip=self._tip,
            ),
        ]

    def _tip(self, line: _Line) -> str:
        if line.payee.own_amount is not None:
            return self.tr("Mức riêng. Xóa trống để theo mức chi của nhóm.")
        return self.tr("Theo mức chi của nhóm.")

    def _read(self) -> None:
        self._desk.tasks.read(
            gather_payments, self._meeting_id, done=self._on_payments, failed=self._on_failed
        )

    @Slot(object)
    def _on_payments(self, data: PaymentData) -> None:
        lines = [
            _Line(place, payee, payee.amount(self._rates))
            for place, payee in enumerate(data.payees, 1)
        ]
        self._model.set_rows(lines)
        total = sum(line.amount for line in lines if line.payee.has_come)
        self._sum.setText(
            self.tr("Cộng của những người có mặt: {total} đồng").format(
                total=formats.show_number(total)
            )
        )

    def _edit(self, line: _Line, typed: object) -> None:
        text = str(typed).strip()
        try:
            amount = parse_money(text) if text else None
        except ValueError:
            self._model.forget_typed()
            self._desk.toasts.show(self.tr("Hãy nhập số tiền, ví dụ 500.000."), tone="warning")
            return
        self._desk.tasks.write(
            set_own_amounts,
            self._meeting_id,
            {line.payee.key: amount},
            done=self._on_kept,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        self._read()
        self._changed()

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, MeetingDeskError):
            self._desk.toasts.show(say(error.message), tone="warning")
        else:
            self._desk.tasks.broken.emit(error)
