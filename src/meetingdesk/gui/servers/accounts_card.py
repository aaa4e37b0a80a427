"""The accounts of a shared workspace: who may enter as what. Shown to administrators."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.confirm import confirm
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.roles import DeskRole


class AccountsCard(QWidget):
    """A table of accounts and a line to add one or to change its role and password."""

    def __init__(self, desk: Desk, address: ServerAddress) -> None:
        super().__init__()
        self._desk = desk
        self._address = address
        card = Card(self.tr("Tài khoản"))
        card.body.addWidget(
            TextLabel(
                self.tr(
                    "Mỗi bàn một tài khoản. Máy chủ giữ quyền của từng vai trò, không chỉ ẩn nút "
                    "trên màn hình."
                ),
                "muted",
                wrap=True,
            )
        )
        self._model: RowsModel[Any] = RowsModel(
            [
                Column("name", self.tr("Tài khoản"), lambda row: row.name, width=200),
                Column("role", self.tr("Vai trò"), lambda row: say(row.role.label), width=140),
                Column("may", self.tr("Được làm"), lambda row: say(row.role.meaning), width=420),
            ],
            _identity,
            self,
        )
        self._table = DataTable(
            self._model,
            "accounts",
            desk.preferences,
            empty=EmptyState("users", self.tr("Chưa có tài khoản nào ngoài tài khoản tạo kho")),
        )
        self._table.setObjectName("accounts")
        self._table.setMinimumHeight(200)
        card.body.addWidget(self._table, 1)
        card.body.addLayout(self._build_form())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _build_form(self) -> QVBoxLayout:
        self._name = QLineEdit()
        self._name.setObjectName("accountName")
        self._password = QLineEdit()
        self._password.setObjectName("accountPassword")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._role = QComboBox()
        self._role.setObjectName("accountRole")
        for role in DeskRole:
            self._role.addItem(say(role.label), role)
        self._role.setCurrentIndex(self._role.findData(DeskRole.DOOR))
        self._form = FormLayout()
        self._form.add(self.tr("Tên tài khoản"), self._name, required=True)
        self._form.add(self.tr("Mật khẩu"), self._password, required=True)
        self._form.add(self.tr("Vai trò"), self._role)
        row = QHBoxLayout()
        add = button(self.tr("Thêm hoặc đổi tài khoản"), icon="user-plus", face="primary")
        add.setObjectName("addAccount")
        add.clicked.connect(self._on_add)
        remove = button(self.tr("Xóa tài khoản đã chọn…"), icon="user-x")
        remove.setObjectName("removeAccount")
        remove.clicked.connect(self._on_remove)
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addLayout(self._form)
        column.addLayout(row)
        return column

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        self._desk.tasks.run(_list, self._address, done=self._model.set_rows, owner=self)

    @Slot()
    def _on_add(self) -> None:
        name, password = self._name.text().strip(), self._password.text()
        self._form.clear_errors()
        if not name:
            self._form.show_error(self._name, self.tr("Hãy ghi tên tài khoản."))
            return
        self._desk.tasks.run(
            _add,
            self._address,
            name,
            password,
            DeskRole(self._role.currentData()),
            done=partial(self._on_added, name),
            owner=self,
        )

    def _on_added(self, name: str, _result: object) -> None:
        self._name.clear()
        self._password.clear()
        self._desk.toasts.show(
            self.tr("Tài khoản {name} dùng được ngay.").format(name=name), tone="success"
        )
        self._read()

    @Slot()
    def _on_remove(self) -> None:
        chosen = next(
            (row for row in self._model.rows if _identity(row) == self._table.current_id()), None
        )
        if chosen is None:
            self._desk.toasts.show(self.tr("Hãy chọn một tài khoản trong bảng."), tone="warning")
            return
        confirm(
            self,
            self.tr("Xóa tài khoản {name}?").format(name=chosen.name),
            self.tr(
                "Người dùng tài khoản này không vào được nữa. Việc đã làm vẫn còn trong nhật ký."
            ),
            self.tr("Xóa tài khoản"),
            partial(self._remove, chosen.name),
        )

    def _remove(self, name: str) -> None:
        self._desk.tasks.run(_remove, self._address, name, done=self._on_removed, owner=self)

    def _on_removed(self, _result: object) -> None:
        self._read()


def _identity(row: Any) -> int:
    return hash(row.name)


# The driver is imported with the first question, off the window's thread.
def _list(address: ServerAddress) -> list[Any]:
    from meetingdesk.store.server.accounts import list_accounts  # noqa: PLC0415

    return list(list_accounts(address))


def _add(address: ServerAddress, name: str, password: str, role: DeskRole) -> None:
    from meetingdesk.store.server.accounts import add_account  # noqa: PLC0415

    add_account(address, name, password, role)


def _remove(address: ServerAddress, name: str) -> None:
    from meetingdesk.store.server.accounts import remove_account  # noqa: PLC0415

    remove_account(address, name)
