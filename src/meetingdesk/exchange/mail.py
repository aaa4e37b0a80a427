"""E-mail out: one message made, and handed to the office's own SMTP server."""

from __future__ import annotations

import smtplib
import socket
import ssl
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from types import TracebackType
from typing import Self

from meetingdesk.errors import MeetingDeskError, Refused, Unavailable
from meetingdesk.features.invitations.addresses import is_address
from meetingdesk.features.invitations.mail_server import MailServer, Security
from meetingdesk.messages import Message, message

_TIMEOUT_S = 20
_TOO_BIG = 552


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with an e-mail; `media_type` such as 'application/pdf'."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """One e-mail to one recipient, in plain text."""

    recipient: str
    recipient_name: str
    subject: str
    body: str
    message_id: str
    sent_at: datetime
    attachments: tuple[Attachment, ...] = ()


class MailRefused(Refused):
    """The server will never take this e-mail, such as one to an address that doesn't exist."""


class MailPutOff(Unavailable):
    """The server takes nothing now; the e-mail may go out later."""


def compose(letter: Letter, server: MailServer) -> EmailMessage:
    """The message as it goes over the wire. Raises MailRefused where the address is none."""
    if not is_address(letter.recipient):
        raise MailRefused(
            message("errors", "“{address}” không phải là một địa chỉ thư điện tử.").given(
                address=letter.recipient
            )
        )
    made = EmailMessage()
    made["From"] = _mailbox(server.sender_name, server.sender_address)
    made["To"] = _mailbox(letter.recipient_name, letter.recipient)
    if server.reply_to:
        made["Reply-To"] = _mailbox("", server.reply_to)
    made["Subject"] = " ".join(letter.subject.split())
    made["Date"] = format_datetime(letter.sent_at)
    made["Message-ID"] = f"<{letter.message_id}>"
    made.set_content(letter.body + "\n")
    for attachment in letter.attachments:
        _attach(made, attachment)
    return made


def _mailbox(name: str, address: str) -> Address:
    return Address(display_name=" ".join(name.split()), addr_spec=address)


def _attach(made: EmailMessage, attachment: Attachment) -> None:
    main, _, sub = attachment.media_type.partition("/")
    made.add_attachment(attachment.data, maintype=main, subtype=sub, filename=attachment.name)


class MailConnection:
    """An open connection to the server; letters go out one after the other.

    Used as a context. Raises Unavailable on entering where the server can't be reached or its
    certificate is not trusted, Refused where it doesn't accept the password.
    """

    def __init__(
        self, server: MailServer, password: str | None, *, trust: ssl.SSLContext | None = None
    ) -> None:
        """`trust` stands in for the system's trusted certificates."""
        self._server = server
        self._password = password
        self._trust = trust
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        try:
            self._smtp = self._connected()
            self._sign_in(self._smtp)
        except (OSError, smtplib.SMTPException) as error:
            self._close()
            raise _unreachable(error, self._server) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def send(self, letter: Letter) -> None:
        """Hand one letter over.

        Raises MailRefused where the server will never take it, MailPutOff where it may later.
        """
        assert self._smtp is not None
        made = compose(letter, self._server)
        try:
            self._smtp.send_message(made)
        except smtplib.SMTPRecipientsRefused as error:
            code, reply = next(iter(error.recipients.values()))
            raise _refusal(code, reply, letter.recipient) from error
        except smtplib.SMTPResponseException as error:
            raise _refusal(error.smtp_code, error.smtp_error, letter.recipient) from error
        except (OSError, smtplib.SMTPException) as error:
            raise MailPutOff(_lost(self._server), details=str(error)) from error

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        trust = self._trust or ssl.create_default_context()
        if server.security is Security.TLS:
            return smtplib.SMTP_SSL(server.host, server.port, timeout=_TIMEOUT_S, context=trust)
        smtp = smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT_S)
        if server.security is Security.STARTTLS:
            self._smtp = smtp
            smtp.starttls(context=trust)
        return smtp

    def _sign_in(self, smtp: smtplib.SMTP) -> None:
        if not self._server.user:
            return
        try:
            smtp.login(self._server.user, self._password or "")
        except smtplib.SMTPServerDisconnected as error:
            # Some servers hang up instead of saying no.
            raise smtplib.SMTPAuthenticationError(535, str(error)) from error

    def _close(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is None:
            return
        try:
            smtp.quit()
        except (OSError, smtplib.SMTPException):
            smtp.close()


def try_server(
    server: MailServer, password: str | None, *, trust: ssl.SSLContext | None = None
) -> None:
    """Connect and sign in, and send nothing. Raises as `MailConnection` does."""
    with MailConnection(server, password, trust=trust):
        return


def _refusal(code: int, reply: bytes | str, recipient: str) -> MeetingDeskError:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    details = f"{code} {text}"
    if code == _TOO_BIG:
        return MailRefused(
            message("errors", "Thư tới {recipient} lớn hơn mức máy chủ thư cho phép.").given(
                recipient=recipient
            ),
            details=details,
        )
    if 400 <= code < 500:
        return MailPutOff(
            message(
                "errors", "Máy chủ thư tạm thời chưa nhận thư tới {recipient}; sẽ gửi lại sau."
            ).given(recipient=recipient),
            details=details,
        )
    return MailRefused(
        message("errors", "Máy chủ thư không nhận thư tới {recipient}: {reply}").given(
            recipient=recipient, reply=" ".join(text.split())[:200]
        ),
        details=details,
    )


def _unreachable(error: Exception, server: MailServer) -> MeetingDeskError:
    """What happened when connecting, in words, and what to do."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Refused(
            message(
                "errors",
                "Máy chủ thư {host} không nhận tên đăng nhập hoặc mật khẩu. Hãy kiểm tra lại; "
                "một số nhà cung cấp yêu cầu mật khẩu ứng dụng riêng.",
            ).given(host=server.host),
            details=str(error),
        )
    return Unavailable(_reason(error, server), details=f"{type(error).__name__}: {error}")


def _reason(error: Exception, server: MailServer) -> Message:
    where = {"host": server.host, "port": server.port}
    match error:
        case ssl.SSLCertVerificationError():
            text = message(
                "errors",
                "Chứng thư của máy chủ thư {host} không được tin cậy, nên không gửi mật khẩu và "
                "thư tới đó. Hãy hỏi người quản trị máy chủ.",
            )
        case ssl.SSLError():
            text = message(
                "errors",
                "Máy chủ thư {host} cổng {port} không dùng cách mã hóa đã chọn. "
                "Hãy thử cách mã hóa hoặc cổng khác.",
            )
        case smtplib.SMTPNotSupportedError():
            text = message(
                "errors",
                "Máy chủ thư {host} cổng {port} không dùng cách mã hóa hoặc đăng nhập đã chọn. "
                "Hãy thử cách mã hóa hoặc cổng khác.",
            )
        case socket.gaierror():
            text = message(
                "errors",
                "Không tìm thấy máy chủ thư {host}. Hãy kiểm tra tên máy chủ và kết nối mạng.",
            )
        case TimeoutError() | ConnectionRefusedError():
            text = message(
                "errors",
                "Máy chủ thư {host} không trả lời ở cổng {port}. Hãy kiểm tra cổng, "
                "tường lửa và kết nối mạng.",
            )
        case _:
            text = message(
                "errors",
                "Không kết nối được máy chủ thư {host} cổng {port}. Hãy kiểm tra kết nối mạng.",
            )
    return text.given(**where)


def _lost(server: MailServer) -> Message:
    return message(
        "errors", "Mất kết nối với máy chủ thư {host}; các thư còn lại vẫn chờ gửi."
    ).given(host=server.host)
