"""Lets the queue of one event go out in the background: asks for the password, tells how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.features.invitations.mail_server import MailServer, read_mail_server
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.tasks import TaskHandle
from meetingdesk.store.secrets import keep_secret, read_secret

if TYPE_CHECKING:
    from meetingdesk.gui.invitations.sending import Tally

RETRY_MS = 5 * 60_000
"""After this long, what a busy server put off is tried again."""


class Mailer(QObject):
    """Sends one meeting's queue in the background; `ended` carries the Tally, None after a failure."""

    ended = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._meeting_id = meeting_id
        self._window = window
        self._handle: TaskHandle | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.start)

    @property
    def is_sending(self) -> bool:
        return self._handle is not None

    @Slot()
    def start(self) -> None:
        """Send what waits; asks for the password where the keyring has none."""
        if self._handle is None and not self._desk.is_read_only:
            self._desk.tasks.read(read_mail_server, done=self._on_server, owner=self)

    def _on_server(self, server: MailServer) -> None:
        self._desk.tasks.run(
            lambda: read_secret(server.account) if server.account else "",
            done=lambda password: self._on_password(server, password),
            owner=self,
        )

    def _on_password(self, server: MailServer, password: str | None) -> None:
        if password is None:
            password, accepted = QInputDialog.getText(
                self._window,
                self.tr("Gửi thư điện tử"),
                self.tr("Mật khẩu của {user} trên {host}").format(
                    user=server.user, host=server.host
                ),
                QLineEdit.EchoMode.Password,
            )
            if not accepted:
                return
            keep_secret(server.account, password)
        # Comes with the writers of papers, which the list must not wait for.
        from meetingdesk.gui.invitations.sending import send_waiting  # noqa: PLC0415

        self._handle = self._desk.tasks.run(
            send_waiting,
            self._desk.workspace,
            self._meeting_id,
            server,
            password,
            title=self.tr("Đang gửi thư mời…"),
            progress=True,
            done=self._on_ended,
            failed=self._on_failed,
            owner=self,
        )

    def _on_ended(self, tally: Tally) -> None:
        self._handle = None
        told = self.tr("Đã gửi {sent} thư.").format(sent=formats.show(tally.sent))
        if tally.failed:
            told += " " + self.tr("{failed} thư không gửi được.").format(
                failed=formats.show(tally.failed)
            )
        if tally.waiting:
            told += " " + self.tr("{waiting} thư sẽ được gửi lại sau 5 phút.").format(
                waiting=formats.show(tally.waiting)
            )
            self._retry.start()
        self._desk.toasts.show(told, tone="warning" if tally.failed else "success")
        self.ended.emit(tally)

    def _on_failed(self, error: Exception) -> None:
        self._handle = None
        self.ended.emit(None)
        if isinstance(error, Cancelled):
            self._desk.toasts.show(self.tr("Đã dừng; các thư còn lại vẫn chờ gửi."))
        elif isinstance(error, MeetingDeskError):
            show_error(error, self._window)
        else:
            self._desk.tasks.broken.emit(error)
