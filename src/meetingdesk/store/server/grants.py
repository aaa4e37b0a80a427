"""The database roles of a workspace, and what the server lets each of them do.

Roles belong to the whole server, so their names begin with the database's: ``kho_door``.
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from meetingdesk.store.roles import DeskRole

# What the door must see to know who stands before it. It may add passages and nothing else.
_DOOR_READS = (
    "agenda_items", "alembic_version", "attendance_list_parts", "attendance_lists", "check_ins",
    "delegates", "journal_entries", "meeting_roles", "meetings", "organizations", "series", "settings",
    "venues",
    "workspace_info",
)  # fmt: skip
_DOOR_ADDS = ("check_ins",)
# What a secretary writes; a table that is not named here is the organizers'.
_SECRETARY_WRITES = (
    "action_items", "agenda_items", "attached_documents", "attachment_readings", "attachments",
    "attendance_list_parts", "attendance_lists", "candidates", "check_ins", "delegates",
    "elections", "file_pieces", "invitations", "invited_organizations", "minutes",
    "minutes_approvals", "minutes_entries", "minutes_revisions", "outgoing_mails", "photos",
    "preparations", "reminder_marks", "signed_sheet_pages", "speeches",
)  # fmt: skip
# Written by the server's own functions alone.
_NOBODY_WRITES = ("alembic_version", "journal_entries", "workspace_info")
_ADMINISTRATORS_WRITE = ("journal_payloads",)


def role_name(database: str, role: DeskRole) -> str:
    """The database role that stands for `role` in this database."""
    return f"{database[:40]}_{role}"


def has_roles(connection: Connection) -> bool:
    """Whether the workspace's roles were made, so that accounts other than the owner's exist."""
    name = role_name(_database(connection), DeskRole.ADMINISTRATOR)
    query = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
    return connection.execute(query, {"name": name}).first() is not None


def role_of(connection: Connection) -> DeskRole | None:
    """The role of the account that is connected; None where it has none here.

    The owner of the tables and a superuser are administrators.
    """
    if not has_roles(connection):
        return DeskRole.ADMINISTRATOR
    database = _database(connection)
    for role in reversed(DeskRole):
        query = text("SELECT pg_has_role(current_user, :name, 'MEMBER')")
        if connection.execute(query, {"name": role_name(database, role)}).scalar():
            return role
    return None


def make_roles(connection: Connection) -> None:
    """Make the roles, or bring their grants to what this version says; the caller may create roles."""
    names = {role: role_name(_database(connection), role) for role in DeskRole}
    for name in names.values():
        known = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
        if connection.execute(known, {"name": name}).first() is None:
            _run(connection, f"CREATE ROLE {quoted(name)} NOLOGIN")
    _close_to_strangers(connection, list(names.values()))
    tables = sorted(inspect(connection).get_table_names())
    for role, name in names.items():
        _grant(connection, role, quoted(name), tables)
    _hand_over(connection, names[DeskRole.ADMINISTRATOR], tables)


def renew_grants(connection: Connection) -> None:
    """Grant what new tables need, where there are roles. For after a migration."""
    if has_roles(connection):
        make_roles(connection)


def quoted(name: str) -> str:
    """A name as SQL takes it."""
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _database(connection: Connection) -> str:
    return str(connection.execute(text("SELECT current_database()")).scalar_one())


def _close_to_strangers(connection: Connection, names: list[str]) -> None:
    everybody = ", ".join(map(quoted, names))
    database = quoted(_database(connection))
    for statement in (
        f"REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {database} TO {everybody}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA public TO {everybody}",
        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC",
        f"GRANT EXECUTE ON FUNCTION changed_rows(integer) TO {everybody}",
    ):
        _run(connection, statement)


def _grant(connection: Connection, role: DeskRole, name: str, tables: list[str]) -> None:
    _run(connection, f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {name}")
    reads = _DOOR_READS if role is DeskRole.DOOR else tables
    _run(connection, f"GRANT SELECT ON {_list(reads, tables)} TO {name}")
    if role is DeskRole.DOOR:
        _run(connection, f"GRANT INSERT ON {_list(_DOOR_ADDS, tables)} TO {name}")
        _run(connection, f"GRANT USAGE ON SEQUENCE check_ins_id_seq TO {name}")
    elif role is not DeskRole.VIEWER:
        closed = set(_NOBODY_WRITES)
        if role is not DeskRole.ADMINISTRATOR:
            closed.update(_ADMINISTRATORS_WRITE)
        writes = _SECRETARY_WRITES if role is DeskRole.SECRETARY else set(tables) - closed
        _run(connection, f"GRANT INSERT, UPDATE, DELETE ON {_list(writes, tables)} TO {name}")
        _run(connection, f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {name}")
    if role is not DeskRole.VIEWER:
        _run(connection, f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {name}")


def _list(wanted: object, tables: list[str]) -> str:
    return ", ".join(quoted(name) for name in tables if name in wanted)  # type: ignore[operator]  # a set or a tuple


def _hand_over(connection: Connection, administrators: str, tables: list[str]) -> None:
    """Administrators own everything, so that each of them can migrate it."""
    name = quoted(administrators)
    _run(connection, f"GRANT CREATE ON SCHEMA public TO {name}")
    for table in tables:
        _run(connection, f"ALTER TABLE {quoted(table)} OWNER TO {name}")
    query = text(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        " AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')"
    )
    for function in connection.scalars(query).all():
        _run(connection, f"ALTER FUNCTION {function} OWNER TO {name}")


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement.replace("%", "%%"))
