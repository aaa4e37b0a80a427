"""A real SMTP server on this machine for the tests of e-mail, and a keyring that forgets."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import keyring
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from keyring.backend import KeyringBackend


class Postbox:
    """What the server got; it refuses some recipients as real ones do."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: object
    ) -> str:
        if address.startswith("khongco"):
            return "550 5.1.1 No such user"
        if address.startswith("ban"):
            return "451 4.7.1 Greylisted, try again later"
        if address.startswith("to"):
            return "552 5.3.4 Message size exceeds limit"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        made = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(made, EmailMessage)
        self.messages.append(made)
        return "250 OK"

    @property
    def recipients(self) -> list[str]:
        """The addresses that e-mail came for, in order."""
        return [made["To"].addresses[0].addr_spec for made in self.messages]


@contextmanager
def serving(box: Postbox, **more: object) -> Iterator[int]:
    """A server on a free port; gives the port."""
    controller = Controller(box, hostname="127.0.0.1", port=free_port(), **more)
    controller.start()
    try:
        yield int(controller.port)
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class ForgetfulKeyring(KeyringBackend):
    """Holds passwords as long as one test lasts."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@contextmanager
def own_keyring() -> Iterator[ForgetfulKeyring]:
    """The system's keyring is left alone meanwhile."""
    before = keyring.get_keyring()
    made = ForgetfulKeyring()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(before)
