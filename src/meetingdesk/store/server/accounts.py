"""The accounts of a shared workspace: who may enter, as what. An administrator's work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.server.engine import driver_arguments, server_writer
from meetingdesk.store.server.errors import in_words
from meetingdesk.store.server.grants import has_roles, make_roles, quoted, role_name, role_of
from meetingdesk.store.server.opening import entered

SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can enter: the name to log in with, and the role."""

    name: str
    role: DeskRole


def list_accounts(address: ServerAddress) -> list[Account]:
    """The accounts of the workspace, by role and name. Raises as the other acts here."""
    with _connected(address) as connection:
        if not has_roles(connection):
            return []
        return _accounts(connection, address.database)


def add_account(address: ServerAddress, name: str, password: str, role: DeskRole) -> None:
    """Let somebody in as `role`; where the account exists, it gets this role and password.

    Raises Refused where the account in use may not, the name is one of the server's own, or the
    password is too short; Unavailable where the server can't be reached.
    """
    name = name.strip()
    if not name or name.startswith("pg_") or len(name.encode()) > 63:
        raise Refused(
            message("errors", "Hãy ghi tên tài khoản ngắn hơn 60 chữ, không bắt đầu bằng pg_.")
        )
    if len(password) < SHORTEST_PASSWORD:
        raise Refused(
            message("errors", "Mật khẩu cần ít nhất {count} ký tự.").given(count=SHORTEST_PASSWORD)
        )
    secret = _scrambled(address, name, password)
    with _connected(address) as connection:
        if name == address.user:
            raise Refused(
                message("errors", "Không đổi vai trò của chính tài khoản đang dùng được.")
            )
        make_roles(connection)
        known = {account.name for account in _accounts(connection, address.database)}
        exists = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
        if connection.execute(exists, {"name": name}).first() is None:
            _run(connection, f"CREATE ROLE {quoted(name)} LOGIN")
        elif name not in known:
            raise Refused(
                message(
                    "errors", "Máy chủ đã có tài khoản {name} cho việc khác. Hãy chọn tên khác."
                ).given(name=name)
            )
        creates = "CREATEROLE" if role is DeskRole.ADMINISTRATOR else "NOCREATEROLE"
        _run(connection, f"ALTER ROLE {quoted(name)} LOGIN {creates} PASSWORD '{secret}'")
        _give_role(connection, address.database, name, role)


def remove_account(address: ServerAddress, name: str) -> None:
    """Let somebody in no more; what they did stays in the journal under their name.

    Raises as `add_account`.
    """
    with _connected(address) as connection:
        if name == address.user:
            raise Refused(message("errors", "Không xóa được chính tài khoản đang dùng."))
        known = {account.name for account in _accounts(connection, address.database)}
        if name not in known:
            raise Refused(message("errors", "Không còn tài khoản {name}.").given(name=name))
        _run(connection, f"DROP ROLE {quoted(name)}")


def _give_role(connection: Connection, database: str, name: str, role: DeskRole) -> None:
    for other in DeskRole:
        group = quoted(role_name(database, other))
        is_administrator = role is DeskRole.ADMINISTRATOR
        if other is role or is_administrator:
            # An administrator lets others in, and so must be able to hand on every role.
            admin = " WITH ADMIN OPTION" if is_administrator else ""
            _run(connection, f"GRANT {group} TO {quoted(name)}{admin}")
        else:
            _run(connection, f"REVOKE {group} FROM {quoted(name)}")


def _accounts(connection: Connection, database: str) -> list[Account]:
    names = {role_name(database, role): role for role in DeskRole}
    query = text(
        "SELECT member.rolname, held.rolname FROM pg_auth_members"
        " JOIN pg_roles member ON member.oid = pg_auth_members.member"
        " JOIN pg_roles held ON held.oid = pg_auth_members.roleid"
        " WHERE member.rolcanlogin AND NOT member.rolsuper AND held.rolname = ANY(:names)"
    )
    best: dict[str, DeskRole] = {}
    for member, held in connection.execute(query, {"names": list(names)}):
        role = names[held]
        if member not in best or role.is_at_least(best[member]):
            best[member] = role
    order = list(DeskRole)
    found = [Account(name, role) for name, role in best.items()]
    return sorted(found, key=lambda account: (-order.index(account.role), account.name))


@contextmanager
def _connected(address: ServerAddress) -> Iterator[Connection]:
    address = entered(address)
    engine = server_writer(address)
    try:
        with engine.begin() as connection:
            if role_of(connection) is not DeskRole.ADMINISTRATOR:
                said = message("errors", "Chỉ tài khoản quản trị mới thêm, bớt tài khoản được.")
                raise Refused(said)
            yield connection
    except DBAPIError as error:
        raise in_words(error.orig, address) or error from error
    finally:
        engine.dispose()


def _scrambled(address: ServerAddress, name: str, password: str) -> str:
    """The password as the server keeps it, so that it never travels or is logged in the clear."""
    address = entered(address)
    try:
        with psycopg.connect(**driver_arguments(address)) as connection:
            secret = connection.pgconn.encrypt_password(
                password.encode(), name.encode(), b"scram-sha-256"
            )
    except psycopg.Error as error:
        raise in_words(error, address) or error from error
    return secret.decode("ascii")


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement.replace("%", "%%"))
