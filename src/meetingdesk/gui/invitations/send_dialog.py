"""Writes to many at once: to whom, what it says, what goes with it, and how the first one will read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.invitations.mail_server import MailServer, read_mail_server
from meetingdesk.features.invitations.mailing import (
    Enclosures,
    Mailing,
    mails_to_delegates,
    mails_to_organizations,
)
from meetingdesk.features.invitations.outbox import MailKind, queue_mails
from meetingdesk.features.invitations.wording import (
    FIELDS,
    Wording,
    read_wording,
    save_wording,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.unit_of_work import UnitOfWork

DELEGATES, CHOSEN, ORGANIZATIONS = "delegates", "chosen", "organizations"
_PAUSE_MS = 250


class SendDialog(QDialog):
    """Nothing goes out from here: `queued` says that e-mails wait to be sent."""

    queued = Signal(int)

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        kind: MailKind,
        chosen: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._kind = kind
        self._chosen = tuple(chosen)
        self._mailing = Mailing((), ())
        self._is_ready = False
        self._round = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self.setObjectName("sendDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reminder = kind is MailKind.REMINDER
        self.setWindowTitle(
            self.tr("Nhắc người chưa trả lời")
            if reminder
            else self.tr("Gửi thư mời qua thư điện tử")
        )
        self.resize(1040, 620)
        self._build()
        self._read_wording()
        desk.tasks.read(read_mail_server, done=self._on_server, owner=self)

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.hide()
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._writing(), 1)
        row.addWidget(self._reading(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addLayout(row, 1)
        column.addLayout(self._foot())

    def _writing(self) -> QWidget:
        self._to = QComboBox()
        self._to.setObjectName("sendTo")
        for key, text in self._ways():
            self._to.addItem(text, key)
        # The row that a cell was just typed into is no choice of a recipient.
        only_touched = len(self._chosen) == 1
        self._to.setCurrentIndex(self._to.findData(DELEGATES) if only_touched else 0)
        self._to.currentIndexChanged.connect(self._read_wording)
        self._subject = QLineEdit()
        self._subject.setObjectName("sendSubject")
        self._body = QPlainTextEdit()
        self._body.setObjectName("sendBody")
        self._body.setTabChangesFocus(True)
        self._subject.textChanged.connect(self._pause.start)
        self._body.textChanged.connect(self._pause.start)
        self._letter = self._box("sendLetter", self.tr("Giấy mời (PDF)"), checked=True)
        self._calendar = self._box("sendCalendar", self.tr("Lịch (.ics)"), checked=True)
        self._answer_form = self._box("sendForm", self.tr("Phiếu trả lời (Excel)"), checked=True)
        self._keep = self._box("sendKeep", self.tr("Dùng lời này cho các lần sau"), checked=False)
        boxes = QWidget()
        enclosed = QHBoxLayout(boxes)
        enclosed.setContentsMargins(0, 0, 0, 0)
        for box in (self._letter, self._calendar, self._answer_form):
            enclosed.addWidget(box)
        enclosed.addStretch(1)
        side = QWidget()
        form = FormLayout(side)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Gửi cho"), self._to)
        form.add(self.tr("Tiêu đề"), self._subject)
        fields = ", ".join(f"{{{name}}}" for name in FIELDS)
        form.add(
            self.tr("Nội dung"),
            self._body,
            hint=self.tr("Các ô tự điền: {fields}").format(fields=fields),
        )
        form.add(self.tr("Gửi kèm"), boxes)
        form.add("", self._keep)
        return side

    def _ways(self) -> list[tuple[str, str]]:
        reminder = self._kind is MailKind.REMINDER
        ways = [
            (
                DELEGATES,
                self.tr("Mọi đại biểu chưa trả lời")
                if reminder
                else self.tr("Mọi đại biểu chưa được gửi thư"),
            ),
            (
                ORGANIZATIONS,
                self.tr("Các đơn vị chưa gửi đủ danh sách")
                if reminder
                else self.tr("Các đơn vị được mời cử đại biểu"),
            ),
        ]
        if self._chosen:
            count = formats.show(len(self._chosen))
            ways.insert(0, (CHOSEN, self.tr("{count} đại biểu đang chọn").format(count=count)))
        return ways

    def _box(self, name: str, text: str, *, checked: bool) -> QCheckBox:
        made = QCheckBox(text)
        made.setObjectName(name)
        made.setChecked(checked)
        made.toggled.connect(self._pause.start)
        return made

    def _reading(self) -> QWidget:
        self._count = TextLabel("", "heading", wrap=True)
        self._count.setObjectName("sendCount")
        self._silent = TextLabel("", "muted", wrap=True)
        self._silent.setObjectName("sendSilent")
        self._first = QPlainTextEdit()
        self._first.setObjectName("sendPreview")
        self._first.setAccessibleName(self.tr("Bản xem trước của thư đầu tiên"))
        self._first.setReadOnly(True)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._first, 1)
        column.addWidget(self._silent)
        return side

    def _foot(self) -> QHBoxLayout:
        leave = button(self.tr("Không gửi"))
        leave.clicked.connect(self.reject)
        self._send = button(self.tr("Gửi"), icon="send", face="primary")
        self._send.setObjectName("sendNow")
        self._send.setEnabled(False)
        self._send.clicked.connect(self._on_send)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._send)
        return row

    # --- what is read -----------------------------------------------------------------------------

    @property
    def _goes_to_offices(self) -> bool:
        return bool(self._to.currentData() == ORGANIZATIONS)

    @Slot()
    def _read_wording(self) -> None:
        self._answer_form.setVisible(self._goes_to_offices)
        self._desk.tasks.read(
            read_wording,
            self._kind,
            to_organizations=self._goes_to_offices,
            done=self._on_wording,
            owner=self,
        )

    @Slot(object)
    def _on_wording(self, wording: Wording) -> None:
        self._subject.setText(wording.subject)
        self._body.setPlainText(wording.body)
        self._preview()

    @Slot(object)
    def _on_server(self, server: MailServer) -> None:
        self._is_ready = server.is_ready
        if not server.is_ready:
            settings = button(self.tr("Cài đặt máy chủ thư…"), icon="settings")
            settings.setObjectName("sendSettings")
            settings.clicked.connect(self._on_settings)
            self._banner.add_widget(settings)
            self._banner.show_text(
                self.tr("Cơ quan chưa có máy chủ thư điện tử để gửi đi."), "mail", "warning"
            )
        self._show_button()

    @Slot()
    def _on_settings(self) -> None:
        self.reject()
        self._desk.open_page("settings", "mail")

    @Slot()
    def _preview(self) -> None:
        """Fill the texts in for everybody, and show the first."""
        self._pause.stop()
        self._round += 1
        self._desk.tasks.read(
            _mailing,
            self._meeting_id,
            self._kind,
            str(self._to.currentData()),
            self._chosen,
            self._wording(),
            self._enclosures(),
            done=partial(self._on_mailing, self._round),
            failed=self._on_unwritten,
            owner=self,
        )

    def _wording(self) -> Wording:
        return Wording(self._subject.text(), self._body.toPlainText())

    def _enclosures(self) -> Enclosures:
        return Enclosures(
            self._letter.isChecked(), self._calendar.isChecked(), self._answer_form.isChecked()
        )

    def _on_mailing(self, asked_in: int, mailing: Mailing) -> None:
        if asked_in != self._round:
            return
        self._mailing = mailing
        count = len(mailing.drafts)
        text = self.tr("{count} thư sẽ được gửi").format(count=formats.show(count))
        self._count.setText(text if count else self.tr("Không có ai để gửi"))
        first = mailing.drafts[0] if mailing.drafts else None
        self._first.setPlainText(
            self.tr("Tới: {name} <{address}>\nTiêu đề: {subject}\n\n{body}").format(
                name=first.recipient_name,
                address=first.recipient,
                subject=first.subject,
                body=first.body,
            )
            if first
            else ""
        )
        self._show_silent(mailing.without_address)
        self._show_button()

    def _show_silent(self, names: Sequence[str]) -> None:
        shown = ", ".join(names[:8]) + ("…" if len(names) > 8 else "")
        text = self.tr("{count} nơi chưa có địa chỉ thư, không gửi được: {names}")
        self._silent.setText(text.format(count=formats.show(len(names)), names=shown))
        self._silent.setVisible(bool(names))

    @Slot(object)
    def _on_unwritten(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._mailing = Mailing((), ())
        self._count.setText(say(error.message))
        self._first.setPlainText("")
        self._show_button()

    def _show_button(self) -> None:
        count = len(self._mailing.drafts)
        self._send.setText(
            self.tr("Gửi {count} thư").format(count=formats.show(count))
            if count
            else self.tr("Gửi")
        )
        self._send.setEnabled(self._is_ready and count > 0)

    # --- queueing ---------------------------------------------------------------------------------

    @Slot()
    def _on_send(self) -> None:
        self._send.setEnabled(False)
        self._desk.tasks.write(
            _queue,
            self._meeting_id,
            self._mailing,
            self._wording() if self._keep.isChecked() else None,
            self._kind,
            self._goes_to_offices,
            undoable=False,
            done=self._on_queued,
            owner=self,
        )

    @Slot(object)
    def _on_queued(self, count: int) -> None:
        self.queued.emit(count)
        self.accept()


def _mailing(
    session: Any,
    meeting_id: int,
    kind: MailKind,
    to: str,
    chosen: Sequence[int],
    wording: Wording,
    enclosures: Enclosures,
) -> Mailing:
    if to == ORGANIZATIONS:
        return mails_to_organizations(session, meeting_id, kind, wording, enclosures)
    only = chosen if to == CHOSEN else None
    return mails_to_delegates(session, meeting_id, kind, wording, enclosures, only)


def _queue(
    work: UnitOfWork,
    meeting_id: int,
    mailing: Mailing,
    wording: Wording | None,
    kind: MailKind,
    to_organizations: bool,
) -> int:
    if wording is not None:
        save_wording(work, kind, wording, to_organizations=to_organizations)
    return queue_mails(work, meeting_id, mailing.drafts)
