"""Functions and triggers in a server's database: the journal's end, its guards, what changed.

The journal is chained by the server itself, one act after the other, so that no desk can write
into it what another has not committed yet, nor under another account's name.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from meetingdesk.store.server.errors import MOVED_STATE

CHANNEL = "meetingdesk"
# Advisory locks of the database: who writes, and who writes the journal's next entry.
WRITING, ENDING = 0x4D441, 0x4D442

_KEEP_ENTRY = f"""
CREATE OR REPLACE FUNCTION keep_entry(
    p_actor text, p_act text, p_content text, p_kinds text, p_desk text
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $body$
DECLARE
    last_id integer;
    last_hash text;
    moment timestamptz;
    written text;
    payload text := encode(sha256(convert_to(p_content, 'UTF8')), 'hex');
    link text;
BEGIN
    PERFORM check_act(p_content);
    -- Nobody acts under another account's name.
    IF p_actor <> session_user AND NOT starts_with(p_actor, session_user || ' (') THEN
        p_actor := session_user;
    END IF;
    PERFORM pg_advisory_xact_lock({ENDING});
    SELECT id, hash INTO last_id, last_hash FROM journal_entries ORDER BY id DESC LIMIT 1;
    last_id := coalesce(last_id, 0);
    last_hash := coalesce(last_hash, repeat('0', 64));
    moment := clock_timestamp();
    -- As Python's isoformat writes it: without a fraction where that is nothing.
    written := to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US');
    written := regexp_replace(written, '\\.000000$', '') || '+00:00';
    link := encode(sha256(convert_to(
        concat_ws(E'\\n', last_hash, written, p_actor, p_act, payload), 'UTF8')), 'hex');
    INSERT INTO journal_entries (id, at, actor, act, payload_hash, previous_hash, hash)
        VALUES (last_id + 1, moment, p_actor, p_act, payload, last_hash, link);
    INSERT INTO journal_payloads (entry_id, content) VALUES (last_id + 1, p_content);
    UPDATE workspace_info SET revision = revision + 1;
    PERFORM pg_notify('{CHANNEL}', json_build_object(
        'desk', p_desk, 'entry', last_id + 1, 'kinds', p_kinds)::text);
    RETURN last_id + 1;
END $body$
"""

# Rows that an entry concerns, for desks that a notice was too small for. Nothing of their content.
_CHANGED_ROWS = """
CREATE OR REPLACE FUNCTION changed_rows(p_entry integer)
RETURNS TABLE (table_name text, row_id integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $body$
    SELECT DISTINCT change->>0, (change->>1)::integer
    FROM journal_payloads, jsonb_array_elements((content::jsonb)->'changes') AS change
    WHERE entry_id = p_entry
$body$
"""

# Whether a delegate with this code was taken off a list, for doors that can't read the journal.
_WAS_REMOVED = """
CREATE OR REPLACE FUNCTION delegate_was_removed(p_code text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $body$
    SELECT EXISTS (
        SELECT 1 FROM journal_payloads
        JOIN journal_entries ON journal_entries.id = entry_id
        WHERE act LIKE 'Xóa%đại biểu%' AND p_code ~ '^[0-9A-Z]{8,}$'
        AND position('"code":"' || p_code || '"' IN content) > 0)
$body$
"""

# What an act may hold: an account of the door writes passages, and nothing for others to undo.
_CHECK_ACT = """
CREATE OR REPLACE FUNCTION check_act(p_content text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $body$
DECLARE
    door text := left(current_database(), 40) || '_door';
    secretary text := left(current_database(), 40) || '_secretary';
    organizer text := left(current_database(), 40) || '_organizer';
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = door)
        OR pg_has_role(session_user, secretary, 'MEMBER')
        OR pg_has_role(session_user, organizer, 'MEMBER')
    THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT 1 FROM jsonb_array_elements((p_content::jsonb)->'changes') AS change
        WHERE change->>0 <> 'check_ins'
    ) THEN
        RAISE insufficient_privilege;
    END IF;
END $body$
"""

_MOVED = f"""
CREATE OR REPLACE FUNCTION check_act(p_content text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'the workspace has moved' USING ERRCODE = '{MOVED_STATE}';
END $body$
"""

_GUARD = """
CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger
LANGUAGE plpgsql AS $body$
BEGIN
    RAISE EXCEPTION 'the journal is append-only';
END $body$
"""
_GUARDS = tuple(
    f"CREATE OR REPLACE TRIGGER journal_entries_{name} BEFORE {event} ON journal_entries"
    f" FOR EACH {each} EXECUTE FUNCTION journal_is_append_only()"
    for name, event, each in (
        ("no_update", "UPDATE", "ROW"),
        ("no_delete", "DELETE", "ROW"),
        ("no_truncate", "TRUNCATE", "STATEMENT"),
    )
)


def create(connection: Connection) -> None:
    """Make the functions and guards, or bring them to what they are in this version."""
    for statement in (_CHECK_ACT, _KEEP_ENTRY, _CHANGED_ROWS, _WAS_REMOVED, _GUARD, *_GUARDS):
        connection.exec_driver_sql(statement.replace("%", "%%"))


def refuse_acts(connection: Connection) -> None:
    """Let no act end well any more."""
    connection.exec_driver_sql(_MOVED)


def keep_entry(
    connection: Connection, *, actor: str, act: str, content: str, kinds: str, desk: str
) -> int:
    """Write the entry of an act, move the revision, notify the desks; returns the entry's id."""
    statement = text("SELECT keep_entry(:actor, :act, :content, :kinds, :desk)")
    given = {"actor": actor, "act": act, "content": content, "kinds": kinds, "desk": desk}
    return int(connection.execute(statement, given).scalar_one())
