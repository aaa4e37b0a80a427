"""The office's mail server: where it is, who signs in, in whose name e-mail goes out; and a test."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.mail import try_server
from meetingdesk.features.invitations.mail_server import (
    MailServer,
    Security,
    read_mail_server,
    save_mail_server,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.store.secrets import forget_secret, keep_secret, read_secret

_USUAL_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


class MailSection(Page):
    """Kept when 'Ghi lại' is pressed: half an address or a half-typed host would be no server."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._kept = MailServer()
        self._banner = Banner()
        self._banner.hide()
        card = Card(self.tr("Máy chủ thư điện tử"))
        body = QWidget()
        self._form = FormLayout(body)
        self._add_server()
        self._add_sender()
        card.body.addWidget(self._banner)
        card.body.addWidget(body)
        card.body.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addStretch(1)
        self.setEnabled(not desk.is_read_only)

    def refresh(self) -> None:
        self.desk.tasks.read(read_mail_server, done=self._on_server, owner=self)

    def _add_server(self) -> None:
        self._host = _line("mailHost", "mail.cantho.gov.vn")
        self._security = QComboBox()
        self._security.setObjectName("mailSecurity")
        for security in Security:
            self._security.addItem(say(security.label), security)
        self._security.activated.connect(self._on_security)
        self._port = _number("mailPort", 65535)
        self._user = _line("mailUser", "vanphong@cantho.gov.vn")
        self._password = _line("mailPassword")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        form = self._form
        form.add(self.tr("Máy chủ"), self._host, required=True)
        form.add(self.tr("Mã hóa"), self._security)
        form.add(self.tr("Cổng"), self._port)
        form.add(
            self.tr("Tên đăng nhập"),
            self._user,
            hint=self.tr("Để trống nếu máy chủ không yêu cầu đăng nhập."),
        )
        form.add(
            self.tr("Mật khẩu"),
            self._password,
            hint=self.tr(
                "Giữ trong kho mật khẩu của máy tính này, không ghi vào kho dữ liệu. "
                "Để trống nếu không đổi."
            ),
        )

    def _add_sender(self) -> None:
        self._name = _line("mailName", self.tr("Văn phòng Ủy ban MTTQ Việt Nam thành phố"))
        self._address = _line("mailAddress", "vanphong@cantho.gov.vn")
        self._reply = _line("mailReply")
        self._pace = _number("mailPace", 1000)
        form = self._form
        form.add(self.tr("Tên người gửi"), self._name)
        form.add(self.tr("Địa chỉ gửi đi"), self._address, required=True)
        form.add(
            self.tr("Địa chỉ nhận trả lời"),
            self._reply,
            hint=self.tr("Để trống nếu trả lời về địa chỉ gửi đi."),
        )
        form.add(
            self.tr("Nhiều nhất mỗi phút"),
            self._pace,
            hint=self.tr("Nhiều nhà cung cấp chặn tài khoản gửi quá nhanh."),
        )

    def _foot(self) -> QHBoxLayout:
        self._try = button(self.tr("Thử kết nối"), icon="link")
        self._try.setObjectName("mailTry")
        self._try.clicked.connect(self._on_try)
        self._keep = button(self.tr("Ghi lại"), icon="check", face="primary")
        self._keep.setObjectName("mailKeep")
        self._keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._try)
        row.addWidget(self._keep)
        return row

    @Slot(object)
    def _on_server(self, server: MailServer) -> None:
        if self._typed() != self._kept:
            return  # what somebody is typing stays
        self._kept = server
        for field, text in (
            (self._host, server.host),
            (self._user, server.user),
            (self._name, server.sender_name),
            (self._address, server.sender_address),
            (self._reply, server.reply_to),
        ):
            field.setText(text)
        self._security.setCurrentIndex(self._security.findData(server.security))
        self._port.setValue(server.port)
        self._pace.setValue(server.per_minute)

    def _typed(self) -> MailServer:
        if not self._pace.value():
            return self._kept  # nothing was shown yet
        return replace(
            self._kept,
            host=self._host.text().strip(),
            port=self._port.value(),
            security=Security(self._security.currentData()),
            user=self._user.text().strip(),
            sender_name=self._name.text().strip(),
            sender_address=self._address.text().strip(),
            reply_to=self._reply.text().strip(),
            per_minute=self._pace.value(),
        )

    @Slot()
    def _on_security(self) -> None:
        self._port.setValue(_USUAL_PORTS[Security(self._security.currentData())])

    @Slot()
    def _on_try(self) -> None:
        server, password = self._typed(), self._password.text()
        self._banner.show_text(self.tr("Đang thử kết nối…"), "hourglass")
        self._try.setEnabled(False)
        self.desk.tasks.run(
            lambda: try_server(server, password or _kept_password(server)),
            done=self._on_reached,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_reached(self, _none: None) -> None:
        self._try.setEnabled(True)
        self._banner.show_text(
            self.tr("Kết nối được, máy chủ nhận đăng nhập. Chưa gửi thư nào."),
            "circle-check",
            "success",
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._try.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-circle", "danger")
        else:
            self.desk.tasks.broken.emit(error)

    @Slot()
    def _on_keep(self) -> None:
        server = self._typed()
        self.desk.tasks.write(
            save_mail_server,
            server,
            undoable=False,
            done=lambda _none: self._on_kept(server),
            failed=self._on_failed,
            owner=self,
        )

    def _on_kept(self, server: MailServer) -> None:
        before, self._kept = self._kept, server
        password = self._password.text()
        self._password.clear()
        self.desk.tasks.run(
            _move_password, before, server, password, done=self._on_password_kept, owner=self
        )

    @Slot(object)
    def _on_password_kept(self, for_good: bool) -> None:
        if for_good:
            self._banner.show_text(self.tr("Đã ghi máy chủ thư."), "circle-check", "success")
        else:
            self._banner.show_text(
                self.tr(
                    "Đã ghi máy chủ thư. Máy này không có kho mật khẩu, nên mật khẩu chỉ được giữ "
                    "đến khi đóng chương trình."
                ),
                "alert-triangle",
                "warning",
            )


def _kept_password(server: MailServer) -> str | None:
    return read_secret(server.account) if server.account else None


def _move_password(before: MailServer, server: MailServer, password: str) -> bool:
    """Keep the password under the account's name now; False where only until the program ends."""
    if not server.account:
        return True
    secret = password or (_kept_password(before) or "")
    if before.account and before.account != server.account:
        forget_secret(before.account)
    return keep_secret(server.account, secret) if secret else True


def _line(name: str, example: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(example)
    return field


def _number(name: str, most: int) -> QSpinBox:
    field = NumberField()
    field.setObjectName(name)
    field.setRange(0, most)
    field.setMaximumWidth(140)
    return field
