"""Asks for a server: where it is, which database, which account; tries it and keeps the password."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.gui.servers.trial import ServerTrial, Trial
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.store.places import DEFAULT_PORT, ServerAddress
from meetingdesk.store.secrets import keep_secret
from meetingdesk.vietnamese.folding import clean

_USUAL_DATABASE = "meetingdesk"


class ServerDialog(QDialog):
    """Emits `open_wanted` with an address where a workspace is, `create_wanted` with an empty one.

    With `wants_empty` only an empty place will do, as for moving a workspace there; the office's
    name is not asked for then. The password goes to the system's keyring and nowhere else.
    """

    open_wanted = Signal(object)
    create_wanted = Signal(object, str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        known: ServerAddress | None = None,
        wants_empty: bool = False,
    ) -> None:
        super().__init__(parent)
        self._wants_empty = wants_empty
        self._after_trial = False
        self._trial = ServerTrial(self)
        self._trial.ended.connect(self._on_tried)
        self.setObjectName("serverDialog")
        self.setWindowTitle(
            self.tr("Chuyển lên máy chủ") if wants_empty else self.tr("Kho dữ liệu trên máy chủ")
        )
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Nhiều bàn cùng làm việc trên một kho dữ liệu. Hãy hỏi người quản trị máy chủ "
                    "PostgreSQL của cơ quan các thông tin dưới đây."
                ),
                "muted",
                wrap=True,
            )
        )
        self._form = FormLayout()
        self._build_fields(known)
        column.addLayout(self._form)
        self._state = TextLabel("", "muted", wrap=True)
        self._state.setObjectName("serverState")
        column.addWidget(self._state)
        column.addStretch(1)
        column.addWidget(self._build_buttons())

    @property
    def address(self) -> ServerAddress:
        """What the fields say."""
        return ServerAddress(
            host=clean(self._host.text()),
            database=clean(self._database.text()),
            user=clean(self._user.text()),
            port=self._port.value(),
            encryption="require" if self._encrypted.isChecked() else "prefer",
            password=self._password.text(),
        )

    def _build_fields(self, known: ServerAddress | None) -> None:
        self._host = self._line("serverHost", known.host if known else "")
        self._host.setPlaceholderText(self.tr("Ví dụ: may-chu hoặc 192.168.1.10"))
        self._port = NumberField()
        self._port.setObjectName("serverPort")
        self._port.setRange(1, 65535)
        self._port.setValue(known.port if known else DEFAULT_PORT)
        self._database = self._line("serverDatabase", known.database if known else _USUAL_DATABASE)
        self._user = self._line("serverUser", known.user if known else "")
        self._password = self._line("serverPassword", "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._encrypted = QCheckBox(self.tr("Chỉ kết nối có mã hóa (TLS)"))
        self._encrypted.setObjectName("serverEncrypted")
        self._encrypted.setChecked(known is not None and known.encryption == "require")
        self._office = self._line("serverOffice", "")
        self._form.add(self.tr("Máy chủ"), self._host, required=True)
        self._form.add(self.tr("Cổng"), self._port)
        self._form.add(self.tr("Cơ sở dữ liệu"), self._database, required=True)
        self._form.add(self.tr("Tài khoản"), self._user, required=True)
        self._form.add(
            self.tr("Mật khẩu"),
            self._password,
            hint=self.tr("Giữ trong kho mật khẩu của máy này, không ghi vào tệp nào."),
        )
        self._form.add("", self._encrypted)
        self._form.add(self.tr("Tên cơ quan"), self._office, required=True)
        self._form.show_field(self._office, False)

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.textChanged.connect(self._on_edited)
        return field

    def _build_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._try = button(self.tr("Thử kết nối"), icon="refresh")
        self._try.setObjectName("tryServer")
        self._try.clicked.connect(self._on_try)
        buttons.addButton(self._try, QDialogButtonBox.ButtonRole.ActionRole)
        text = self.tr("Chuyển lên") if self._wants_empty else self.tr("Mở")
        self._go: QPushButton = button(text, face="primary")
        self._go.setObjectName("acceptServer")
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_edited(self) -> None:
        self._form.clear_errors()
        if self.sender() is not self._office:
            self._state.setText("")
            self._offer_office(False)

    @Slot()
    def _on_try(self) -> None:
        self._ask(go_on=False)

    @Slot()
    def _on_go(self) -> None:
        self._ask(go_on=True)

    def _ask(self, *, go_on: bool) -> None:
        for field in (self._host, self._database, self._user):
            if not clean(field.text()):
                self._form.show_error(field, self.tr("Hãy điền mục này."))
                return
        self._after_trial = go_on
        self._state.setText(self.tr("Đang kết nối…"))
        for made in (self._try, self._go):
            made.setEnabled(False)
        self._trial.ask(self.address)

    @Slot(object)
    def _on_tried(self, found: Trial) -> None:
        for made in (self._try, self._go):
            made.setEnabled(True)
        if found.error is not None:
            self._tell_error(found.error)
        elif found.is_empty:
            self._on_empty(found.address)
        elif self._wants_empty:
            self._state.setText(
                self.tr(
                    "Ở đó đã có kho dữ liệu của {office}. Hãy ghi tên một cơ sở dữ liệu khác."
                ).format(office=found.office)
            )
        elif self._after_trial:
            self._keep_password(found.address)
            self.open_wanted.emit(found.address)
            self.accept()
        else:
            self._state.setText(
                self.tr("Kết nối được: kho dữ liệu của {office}.").format(office=found.office)
            )

    def _tell_error(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            raise error
        self._state.setText(say(error.message))

    def _on_empty(self, address: ServerAddress) -> None:
        if self._wants_empty and not self._after_trial:
            self._state.setText(self.tr("Kết nối được, có thể chuyển lên đây."))
        elif self._wants_empty or (self._after_trial and clean(self._office.text())):
            self._keep_password(address)
            self.create_wanted.emit(address, clean(self._office.text()))
            self.accept()
        else:
            is_asked_again = self._after_trial and self._form.isRowVisible(self._office_row)
            self._state.setText(
                self.tr(
                    "Kết nối được, nhưng ở đó chưa có kho dữ liệu. Có thể tạo mới ngay bây giờ."
                )
            )
            self._offer_office(True)
            if is_asked_again:
                self._form.show_error(self._office, self.tr("Hãy ghi tên cơ quan."))

    @property
    def _office_row(self) -> QWidget:
        box = self._office.parentWidget()
        assert box is not None
        return box

    def _offer_office(self, offered: bool) -> None:
        self._form.show_field(self._office, offered)
        if not self._wants_empty:
            self._go.setText(self.tr("Tạo kho dữ liệu") if offered else self.tr("Mở"))

    def _keep_password(self, address: ServerAddress) -> None:
        if address.password:
            keep_secret(address.account, address.password)
