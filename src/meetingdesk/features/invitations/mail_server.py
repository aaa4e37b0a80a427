"""The office's own mail server, as it is kept in the workspace; the password is in the keyring."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.invitations.addresses import is_address
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import Message, message
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "mail/server"


class Security(Choice):
    """How the connection to the mail server is kept from listeners."""

    STARTTLS = "starttls", message("labels", "STARTTLS (thường là cổng 587)")
    TLS = "tls", message("labels", "SSL/TLS (thường là cổng 465)")
    NONE = "none", message("labels", "Không mã hóa (chỉ trong mạng nội bộ)")


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mail goes out and in whose name.

    Attributes:
        host, port, security: the SMTP server.
        user: the account to sign in with; empty for a server that asks for none.
        sender_name, sender_address: what recipients see.
        reply_to: where answers go; empty for the sender's address.
        per_minute: the most e-mails a minute, as many providers set a bound.
    """

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender_name: str = ""
    sender_address: str = ""
    reply_to: str = ""
    per_minute: int = 60

    @property
    def is_ready(self) -> bool:
        """There is enough to send with."""
        return bool(self.host and self.sender_address)

    @property
    def account(self) -> str:
        """The name that the password has in the keyring; empty where none is needed."""
        return f"smtp://{self.user}@{self.host}:{self.port}" if self.user else ""


def read_mail_server(session: Session) -> MailServer:
    """The server as saved; an empty one where none was set up."""
    saved = read_setting(session, _KEY) or {}
    known = {field.name for field in fields(MailServer)}
    values = {name: value for name, value in saved.items() if name in known}
    if "security" in values:
        values["security"] = Security(values["security"])
    return MailServer(**values)


def save_mail_server(work: UnitOfWork, server: MailServer) -> None:
    """Keep the server. Raises Refused where an address is none or a number is out of bounds."""
    tidy = replace(
        server,
        host=one_line(server.host, message("labels", "Máy chủ")).lower(),
        user=one_line(server.user, message("labels", "Tên đăng nhập")),
        sender_name=one_line(server.sender_name, message("labels", "Tên người gửi")),
        sender_address=_address(server.sender_address, message("labels", "Địa chỉ gửi đi")),
        reply_to=_address(server.reply_to, message("labels", "Địa chỉ nhận trả lời")),
    )
    if not 1 <= tidy.port <= 65535:
        raise Refused(message("errors", "Cổng của máy chủ thư phải từ 1 đến 65535."))
    if not 1 <= tidy.per_minute <= 1000:
        raise Refused(message("errors", "Số thư mỗi phút phải từ 1 đến 1000."))
    save_setting(work, _KEY, asdict(tidy))
    work.describe(message("journal", "Sửa máy chủ thư điện tử"))


def _address(text: str, name: Message) -> str:
    address = one_line(text, name, longest=254)
    if address and not is_address(address):
        raise Refused(
            message("errors", "{address} không phải là một địa chỉ thư điện tử.").given(
                address=address
            )
        )
    return address
