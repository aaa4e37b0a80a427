"""'Ký số…': with which key, seen how; the signed file is attached beside the one that was signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.long_term import with_long_term_data
from meetingdesk.exchange.pdf_signatures import trusted_roots
from meetingdesk.exchange.pdf_signing import Appearance, SigningOptions, sign_with
from meetingdesk.exchange.signing_keys import Key, KeyFile, KeyOnToken
from meetingdesk.features.files.attached_files import DocumentKind, KeptFile, Owner, attach
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signatures.file_field import FileField
from meetingdesk.gui.signatures.token_field import TokenField
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.messages import Message
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.file_names import safe_name

_BY_FILE, _BY_TOKEN = "file", "token"
_PICTURE, _LINE, _UNSEEN = "picture", "line", "unseen"


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A signed file in the store; `missing` says why it has no long-term data."""

    kept: KeptFile
    missing: Message | None = None


class SignDialog(QDialog):
    """`read` gives the bytes of the PDF; it runs off the window's thread."""

    def __init__(
        self,
        desk: Desk,
        read: Callable[[], bytes],
        file_name: str,
        owner: Owner,
        *,
        signer_name: str = "",
        number: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._read, self._owner = desk, read, owner
        self._file_name = file_name
        self.setObjectName("signDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ký số"))
        self.setMinimumWidth(620)
        self._build(signer_name, number)
        self._on_source()
        self._on_look()

    def _build(self, signer_name: str, number: str) -> None:
        self._form_body = QWidget()
        self._form = FormLayout(self._form_body)
        self._build_key()
        self._build_look(signer_name, number)
        self._trouble = TextLabel("", "error", wrap=True)
        self._trouble.setObjectName("signTrouble")
        self._trouble.hide()
        self._leave = button(self.tr("Không ký"))
        self._leave.clicked.connect(self.reject)
        self._sign = button(self.tr("Ký"), icon="certificate", face="primary")
        self._sign.setObjectName("signNow")
        self._sign.setDefault(True)
        self._sign.clicked.connect(self._on_sign)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(self._file_name, "heading", wrap=True))
        column.addWidget(self._form_body)
        column.addStretch(1)
        column.addWidget(self._trouble)
        column.addLayout(row)

    def _build_key(self) -> None:
        self._source = QComboBox()
        self._source.setObjectName("keySource")
        self._source.addItem(self.tr("Thẻ ký (USB) của cơ quan cấp chứng thư"), _BY_TOKEN)
        self._source.addItem(self.tr("Tệp chứng thư (.p12, .pfx)"), _BY_FILE)
        kept = self._source.findData(self._desk.preferences.text("signing/source", _BY_TOKEN))
        self._source.setCurrentIndex(max(0, kept))
        self._source.currentIndexChanged.connect(self._on_source)
        self._token = TokenField(self._desk)
        self._file = FileField(
            self._desk, "keyFile", self.tr("Tệp chứng thư (*.p12 *.pfx *.P12 *.PFX)")
        )
        self._secret = QLineEdit()
        self._secret.setObjectName("keySecret")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._form.add(self.tr("Khóa ký"), self._source)
        self._form.add(self.tr("Thẻ"), self._token)
        self._form.add(self.tr("Tệp"), self._file)
        self._form.add(self.tr("Mã PIN hoặc mật khẩu"), self._secret, required=True)

    def _build_look(self, signer_name: str, number: str) -> None:
        self._look = QComboBox()
        self._look.setObjectName("signatureLook")
        self._look.setMinimumContentsLength(24)
        self._look.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for text, key in (
            (self.tr("Hình chữ ký xanh và con dấu đỏ"), _PICTURE),
            (self.tr("Dòng số, thời gian ký (văn bản kèm theo)"), _LINE),
            (self.tr("Không hiện trên trang"), _UNSEEN),
        ):
            self._look.addItem(text, key)
        self._look.currentIndexChanged.connect(self._on_look)
        pictures = self.tr("Hình ảnh (*.png *.jpg *.jpeg *.PNG *.JPG)")
        self._hand = FileField(self._desk, "signatureHand", pictures)
        self._seal = FileField(self._desk, "signatureSeal", pictures)
        self._name = QLineEdit(signer_name)
        self._name.setObjectName("signatureName")
        self._number = QLineEdit(number)
        self._number.setObjectName("signatureNumber")
        self._stamp = QLineEdit(self._desk.preferences.text("signing/timestamp"))
        self._stamp.setObjectName("timestampUrl")
        self._stamp.setPlaceholderText(self.tr("Để trống nếu không có"))
        self._form.add(self.tr("Hiển thị"), self._look)
        self._form.add(self.tr("Hình chữ ký"), self._hand)
        self._form.add(self.tr("Hình con dấu"), self._seal)
        self._name.setPlaceholderText(self.tr("Để trống thì chữ ký nằm cuối trang cuối"))
        self._name.setToolTip(
            self.tr("Chữ ký nằm ngay trên tên này ở cuối văn bản; không thấy thì cuối trang.")
        )
        self._form.add(self.tr("Đặt trên tên"), self._name)
        self._form.add(self.tr("Số, ký hiệu"), self._number)
        self._form.add(self.tr("Máy chủ dấu thời gian"), self._stamp)
        self._lasting = QCheckBox(self.tr("Thêm dữ liệu kiểm tra lâu dài (LTV) nếu lấy được"))
        self._lasting.setObjectName("longTerm")
        self._lasting.setToolTip(
            self.tr(
                "Phần mềm hỏi nơi cấp chứng thư qua mạng và giữ câu trả lời trong tệp, để sau khi "
                "chứng thư hết hạn vẫn kiểm tra được chữ ký."
            )
        )
        self._lasting.setChecked(self._desk.preferences.text("signing/long_term", "1") == "1")
        self._form.add("", self._lasting)

    @Slot()
    def _on_source(self) -> None:
        by_token = self._source.currentData() == _BY_TOKEN
        self._form.show_field(self._token, by_token)
        self._form.show_field(self._file, not by_token)
        if by_token:
            self._token.look()

    @Slot()
    def _on_look(self) -> None:
        look = self._look.currentData()
        for field in (self._hand, self._seal, self._name):
            self._form.show_field(field, look == _PICTURE)
        self._form.show_field(self._number, look == _LINE)
        self.adjustSize()

    @Slot()
    def _on_sign(self) -> None:
        key = self._key()
        options = self._options()
        if key is None or options is None:
            return
        self._desk.preferences.put("signing/source", self._source.currentData())
        self._desk.preferences.put("signing/timestamp", options.timestamp_url)
        self._desk.preferences.put("signing/long_term", "1" if self._lasting.isChecked() else "0")
        # What was typed is sent once; a second try needs it typed again.
        self._secret.clear()
        self._trouble.hide()
        self._sign.setEnabled(False)
        self._desk.tasks.run(
            _sign_and_keep,
            self._read,
            key,
            options,
            self._desk.workspace.attachments,
            signed_name(self._file_name),
            self._roots_folder() if self._lasting.isChecked() else None,
            wants_long_term=self._lasting.isChecked(),
            title=self.tr("Đang ký số…"),
            done=self._on_signed,
            failed=self._on_failed,
            owner=self,
        )

    def _key(self) -> Key | None:
        self._form.clear_errors()
        if self._source.currentData() == _BY_TOKEN:
            token = self._token.token
            if token is None:
                self._form.show_error(self._token, self.tr("Hãy cắm thẻ và chọn thẻ."))
                return None
            if not self._secret.text():
                self._form.show_error(self._secret, self.tr("Hãy nhập mã PIN của thẻ."))
                return None
            return KeyOnToken(token, self._secret.text())
        path = self._file.path
        if path is None:
            self._form.show_error(self._file, self.tr("Hãy chọn tệp chứng thư."))
            return None
        return KeyFile(path, self._secret.text())

    def _options(self) -> SigningOptions | None:
        look, url = self._look.currentData(), self._stamp.text().strip()
        appearance = Appearance()
        if look == _PICTURE:
            if self._hand.path is None and self._seal.path is None:
                self._form.show_error(
                    self._hand, self.tr("Hãy chọn hình chữ ký, hoặc chọn không hiện trên trang.")
                )
                return None
            appearance = Appearance(self._hand.path, self._seal.path, self._name.text())
        elif look == _LINE:
            if not self._number.text().strip():
                self._form.show_error(self._number, self.tr("Hãy ghi số, ký hiệu văn bản."))
                return None
            appearance = Appearance(annex_line=self._number.text().strip())
        if url and not url.startswith(("http://", "https://")):
            self._form.show_error(
                self._stamp, self.tr("Địa chỉ bắt đầu bằng http:// hoặc https://")
            )
            return None
        return SigningOptions(appearance, timestamp_url=url)

    def _roots_folder(self) -> Path | None:
        """The folder of trusted roots, as it was chosen where signatures are checked."""
        folder = self._desk.preferences.text("file/trustedRoots")
        return Path(folder) if folder else None

    @Slot(object)
    def _on_signed(self, signed: SignedFile) -> None:
        self._desk.tasks.write(
            attach,
            self._owner,
            [signed.kept],
            DocumentKind.SIGNED_FILE,
            done=partial(self._on_attached, signed),
            owner=self,
        )

    def _on_attached(self, signed: SignedFile, _ids: list[int]) -> None:
        told = self.tr("Đã ký số và đính kèm {name}").format(name=signed.kept.file_name)
        if signed.missing is not None:
            told = f"{told}\n{say(signed.missing)}"
        self._desk.toasts.undoable(told)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._sign.setEnabled(True)
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._trouble.setText(say(error.message))
        self._trouble.show()
        self._secret.setFocus()


def signed_name(name: str) -> str:
    """``Biên bản.pdf`` becomes ``Biên bản (ký số).pdf``; a file signed again keeps its name."""
    stem = Path(name).stem
    ending = "" if stem.endswith("(ký số)") else " (ký số)"
    return f"{safe_name(stem + ending) or 'Văn bản (ký số)'}.pdf"


def _sign_and_keep(
    read: Callable[[], bytes],
    key: Key,
    options: SigningOptions,
    store: AttachmentStore,
    name: str,
    roots_folder: Path | None,
    *,
    wants_long_term: bool,
) -> SignedFile:
    now = datetime.now(ZoneInfo(OFFICE_TIME_ZONE))
    signed = sign_with(key, read(), options, now)
    missing = None
    if wants_long_term:
        try:
            signed = with_long_term_data(signed, trusted_roots(roots_folder), options.timestamp_url)
        except MeetingDeskError as error:  # the signature stands without it
            missing = error.message
    return SignedFile(KeptFile(store.add_bytes(signed), name, "application/pdf"), missing)
