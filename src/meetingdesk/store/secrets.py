"""Passwords in the system's own keyring, never in a file of the program."""

from __future__ import annotations

import threading

from meetingdesk.errors import Unavailable
from meetingdesk.messages import message

_SERVICE = "MeetingDesk"
_this_session: dict[str, str] = {}
_guard = threading.Lock()


def keep_secret(account: str, secret: str) -> bool:
    """Keep a password under `account`; False where the system has no keyring.

    Then it is held in memory until the program ends, and asked for again the next time.
    """
    import keyring  # noqa: PLC0415  (its backends take long to load, and few people need them)
    from keyring.errors import KeyringError  # noqa: PLC0415

    with _guard:
        _this_session[account] = secret
    try:
        keyring.set_password(_SERVICE, account, secret)
    except KeyringError:
        return False
    return True


def read_secret(account: str) -> str | None:
    """The password kept under `account`; None where there is none."""
    import keyring  # noqa: PLC0415  (as above)
    from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415

    with _guard:
        if account in _this_session:
            return _this_session[account]
    try:
        return keyring.get_password(_SERVICE, account)
    except NoKeyringError:
        return None
    except KeyringError as error:
        raise Unavailable(
            message(
                "errors",
                "Không mở được kho mật khẩu của máy. Hãy đăng nhập lại máy tính rồi thử lại.",
            ),
            details=str(error),
        ) from error


def forget_secret(account: str) -> None:
    """Remove the password kept under `account`, wherever it is."""
    import keyring  # noqa: PLC0415  (as above)
    from keyring.errors import KeyringError  # noqa: PLC0415

    with _guard:
        _this_session.pop(account, None)
    try:
        keyring.delete_password(_SERVICE, account)
    except KeyringError:
        return
