"""Where a workspace is: a folder of this computer or network, or a database on a server."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from meetingdesk.errors import BadInput
from meetingdesk.messages import message

SCHEME = "postgresql://"
DEFAULT_PORT = 5432


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a PostgreSQL server and the account that uses it.

    `host` is a name, an IP address or the folder of a Unix socket. `password` stays in memory: it
    is neither shown nor part of the address as text.
    """

    host: str
    database: str
    user: str
    port: int = DEFAULT_PORT
    encryption: str = "prefer"
    password: str = ""

    def __str__(self) -> str:
        """``postgresql://user@host:port/database``, without the password."""
        user, database = quote(self.user, safe=""), quote(self.database, safe="")
        port = "" if self.port == DEFAULT_PORT else f":{self.port}"
        asked = {"host": self.host} if self.is_local_socket else {}
        if self.encryption != "prefer":
            asked["sslmode"] = self.encryption
        where = "" if self.is_local_socket else self._bracketed
        question = f"?{urlencode(asked)}" if asked else ""
        return f"{SCHEME}{user}@{where}{port}/{database}{question}"

    def __repr__(self) -> str:
        return f"ServerAddress({self})"

    @property
    def is_local_socket(self) -> bool:
        """The server is on this computer and reached through a folder's socket."""
        return self.host.startswith("/")

    @property
    def name(self) -> str:
        """The database's name, as a window's title shows it."""
        return self.database

    @property
    def account(self) -> str:
        """What the password belongs to, as the system keyring knows it."""
        return f"{self.user}@{self.host}:{self.port}"

    def with_password(self, password: str) -> ServerAddress:
        """The same place, entered with this password."""
        return replace(self, password=password)

    @property
    def _bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


Place = Path | ServerAddress


def parse_place(text: str) -> Place:
    """A folder, or the server that an address beginning with ``postgresql://`` names.

    Raises BadInput where such an address can't be understood.
    """
    if not text.startswith((SCHEME, "postgres://")):
        return Path(text)
    try:
        parts = urlsplit(text)
        asked = dict(parse_qsl(parts.query))
        address = ServerAddress(
            host=asked.get("host") or parts.hostname or "localhost",
            port=parts.port or int(asked.get("port", DEFAULT_PORT)),
            database=unquote(parts.path.removeprefix("/")),
            user=unquote(parts.username or ""),
            encryption=asked.get("sslmode", "prefer"),
            password=unquote(parts.password or ""),
        )
    except ValueError as error:
        raise _not_understood(text) from error
    if not address.database or not address.user:
        raise _not_understood(text)
    return address


def _not_understood(text: str) -> BadInput:
    shown = text.partition("?")[0].rpartition("@")[2]
    return BadInput(
        message(
            "errors",
            "Không hiểu địa chỉ máy chủ {address}. Hãy ghi như "
            "postgresql://tài-khoản@máy-chủ/tên-cơ-sở-dữ-liệu.",
        ).given(address=shown)
    )
