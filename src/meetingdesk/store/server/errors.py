"""What a PostgreSQL server refuses, in a person's words."""

from __future__ import annotations

from collections.abc import Callable

from meetingdesk.errors import BadInput, MeetingDeskError, Refused, Unavailable
from meetingdesk.messages import Message, message
from meetingdesk.store.places import ServerAddress

_UNREACHABLE = message(
    "errors",
    "Không kết nối được với máy chủ {host}. Hãy kiểm tra mạng, tên máy chủ và cổng; "
    "hỏi người quản trị xem máy chủ có đang chạy không.",
)
_LOST = message(
    "errors",
    "Mất kết nối với máy chủ {host}. Việc vừa làm chưa được lưu; hãy thử lại sau giây lát.",
)
_BUSY = message("errors", "Máy chủ đang bận vì bàn khác đang ghi. Hãy thử lại sau giây lát.")
_STARTING = message("errors", "Máy chủ {host} đang khởi động. Hãy thử lại sau giây lát.")
_FULL = message("errors", "Máy chủ {host} đã hết chỗ. Hãy báo người quản trị máy chủ.")
_CROWDED = message("errors", "Máy chủ {host} đã đủ số kết nối. Hãy báo người quản trị máy chủ.")
_PASSWORD = message("errors", "Tài khoản {user} hoặc mật khẩu không đúng.")
_NO_ENTRY = message(
    "errors",
    "Máy chủ {host} không cho máy này kết nối bằng tài khoản {user}. "
    "Hãy báo người quản trị máy chủ.",
)
_NOT_ALLOWED = message("errors", "Tài khoản {user} không được phép làm việc này.")
_TWICE = message("errors", "Dữ liệu trùng hoặc trái quy tắc nên chưa được lưu.")
_UNFIT = message("errors", "Có nội dung mà máy chủ không lưu được nên chưa lưu gì.")
MOVED_AWAY = message(
    "errors",
    "Kho dữ liệu này đã được chuyển đi nơi khác. Hãy hỏi người quản trị nơi mở mới.",
)
_NO_DATABASE = message("errors", "Máy chủ {host} chưa có cơ sở dữ liệu {database}.")


class NoWorkspaceThere(BadInput):
    """The server answers, but the database is missing or empty: a workspace could be made there."""


# What the database raises of its own (see `functions`).
MOVED_STATE = "MD001"
_Kind = Callable[..., MeetingDeskError]

# SQLSTATE or its class (PostgreSQL manual, Appendix A) to the kind of failure and its sentence.
_BY_STATE: dict[str, tuple[_Kind, Message]] = {
    MOVED_STATE: (Refused, MOVED_AWAY),
    "42501": (Refused, _NOT_ALLOWED),
    "25006": (Refused, _NOT_ALLOWED),
    "28P01": (Refused, _PASSWORD),
    "28000": (Refused, _NO_ENTRY),
    "3D000": (NoWorkspaceThere, _NO_DATABASE),
    "53100": (Unavailable, _FULL),
    "53200": (Unavailable, _FULL),
    "53300": (Unavailable, _CROWDED),
    "55P03": (Unavailable, _BUSY),
    "40P01": (Unavailable, _BUSY),
    "40001": (Unavailable, _BUSY),
    "57P03": (Unavailable, _STARTING),
    "57P01": (Unavailable, _LOST),
    "57P02": (Unavailable, _LOST),
    "25P03": (Unavailable, _LOST),
    "08": (Unavailable, _LOST),
    "23": (Refused, _TWICE),
    "22": (Refused, _UNFIT),
}

# Before there is a session the driver has no SQLSTATE, only the server's line.
_BY_WORDS: tuple[tuple[str, str], ...] = (
    ("password authentication failed", "28P01"),
    ("no password supplied", "28P01"),
    ("no pg_hba.conf entry", "28000"),
    ("does not exist", "3D000"),
    ("is starting up", "57P03"),
    ("not yet accepting connections", "57P03"),
    ("shutting down", "57P03"),
    ("too many clients", "53300"),
    ("remaining connection slots", "53300"),
    ("permission denied for database", "28000"),
)


def in_words(error: BaseException | None, address: ServerAddress) -> MeetingDeskError | None:
    """The driver's `error` as a person can read it; None where it is the program's fault."""
    state = getattr(error, "sqlstate", None) or _state_in_words(error)
    found = _BY_STATE.get(state) or _BY_STATE.get(state[:2])
    if found is None and _is_about_connection(error):
        found = (Unavailable, _UNREACHABLE if _never_connected(error) else _LOST)
    if found is None:
        return None
    kind, said = found
    given = said.given(host=address.host, user=address.user, database=address.database)
    return kind(given, details=str(error).strip())


def _state_in_words(error: BaseException | None) -> str:
    words = str(error)
    if 'role "' in words and "does not exist" in words:
        return "28P01"
    return next((state for part, state in _BY_WORDS if part in words), "")


def _never_connected(error: BaseException | None) -> bool:
    words = str(error).lower()
    return any(
        part in words
        for part in ("connection failed", "connection is bad", "failed to resolve", "timeout")
    )


def _is_about_connection(error: BaseException | None) -> bool:
    from psycopg import InterfaceError, OperationalError  # noqa: PLC0415  (slow to import)

    return isinstance(error, OperationalError | InterfaceError)
