"""What the server itself lets each account do, asked by SQL and past the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import select

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import main_list, scan
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates
from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.model.attendance import CheckIn, Delegate, ScanOutcome
from meetingdesk.model.events import Meeting
from meetingdesk.model.journal import JournalEntry
from meetingdesk.model.people import Organization
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.server.accounts import (
    Account,
    add_account,
    list_accounts,
    remove_account,
)
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer

PASSWORD = "Mật-khẩu-2026"
START = datetime(2026, 4, 25, 1, tzinfo=UTC)


@pytest.fixture
def place(server: TrialServer) -> Iterator[ServerAddress]:
    """A workspace with a meeting of two delegates, as the superuser who made it sees it."""
    made = server.new_workspace()
    with Workspace.open(made) as workspace, workspace.unit_of_work() as work:
        meeting = Meeting(title="Đại hội", starts_at=START, ends_at=START + timedelta(hours=8))
        work.session.add(meeting)
        work.session.flush()
        add_delegates(
            work, meeting.id, [DelegateDraft("Lê Thị Bình"), DelegateDraft("Trần Văn An")]
        )
        main_list(work, meeting.id)
    yield made
    for account in list_accounts(made):
        remove_account(made, account.name)
    server.drop(made)


def enter(place: ServerAddress, role: DeskRole) -> ServerAddress:
    """A new account of this role, and its way in."""
    name = f"tài khoản {role}"
    add_account(place, name, PASSWORD, role)
    return replace(place, user=name, password=PASSWORD)


def sql(account: ServerAddress) -> psycopg.Connection[tuple[object, ...]]:
    """The account's connection past the program."""
    return psycopg.connect(
        host=account.host,
        port=account.port,
        dbname=account.database,
        user=account.user,
        password=account.password,
        autocommit=True,
    )


def allowed(account: ServerAddress, kind: str) -> set[str]:
    """The tables on which the server grants the account `kind`."""
    with sql(account) as connection:
        rows = connection.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            f" AND relkind = 'r' AND has_table_privilege(oid, '{kind}')"
        ).fetchall()
    return {str(row[0]) for row in rows}


def test_a_door_desk_checks_in_through_the_program(place: ServerAddress) -> None:
    with Workspace.open(enter(place, DeskRole.DOOR)) as door:
        assert door.role is DeskRole.DOOR
        with door.reader() as session:
            codes = session.scalars(select(Delegate.code).order_by(Delegate.id)).all()
        with door.unit_of_work() as work:
            assert scan(work, 1, codes[0], nonce="1").outcome is ScanOutcome.WELCOME
        with door.unit_of_work() as work:
            assert scan(work, 1, codes[0], nonce="2").outcome is ScanOutcome.ALREADY_IN
        with door.unit_of_work() as work:
            assert scan(work, 1, "QQQQQQQQQQ", nonce="3").outcome is ScanOutcome.UNKNOWN
    with Workspace.open(place) as office, office.reader() as session:
        assert session.scalars(select(CheckIn.nonce).order_by(CheckIn.id)).all() == ["1", "2", "3"]
        (actor,) = set(session.scalars(select(JournalEntry.actor).where(JournalEntry.id > 1)))
        assert actor.startswith("tài khoản door")
        assert verify(office).is_sound


def test_a_door_desk_can_do_nothing_else(place: ServerAddress) -> None:
    account = enter(place, DeskRole.DOOR)
    assert allowed(account, "INSERT") == {"check_ins"}
    assert allowed(account, "UPDATE") == set()
    assert allowed(account, "DELETE") == set()
    assert allowed(account, "TRUNCATE") == set()
    unseen = {"agreements", "minutes", "people", "journal_payloads", "file_pieces", "photos"}
    assert not unseen & allowed(account, "SELECT")
    with sql(account) as connection:
        for statement in (
            "INSERT INTO delegates (meeting_id, number, code, kind, honorific, full_name)"
            " VALUES (1, 9, 'x', 'guest', '', 'Kẻ lạ')",
            "UPDATE delegates SET full_name = 'Kẻ lạ'",
            "DELETE FROM check_ins",
            "UPDATE check_ins SET at = now()",
            "INSERT INTO journal_entries SELECT * FROM journal_entries",
            "SELECT content FROM journal_payloads",
            "SELECT * FROM people",
            "CREATE TABLE kho_rieng (id int)",
            "CREATE ROLE ban_moi",
            "DROP TABLE check_ins",
            "ALTER TABLE check_ins DISABLE TRIGGER ALL",
            "SET ROLE postgres",
            "SELECT keep_entry('x', 'x', '{\"changes\": [[\"people\", 1, {}, {}]]}', '', '')",
        ):
            with pytest.raises((InsufficientPrivilege, psycopg.errors.InvalidParameterValue)):
                connection.execute(statement)


def test_nobody_acts_under_another_name(place: ServerAddress) -> None:
    account = enter(place, DeskRole.DOOR)
    with sql(account) as connection:
        connection.execute("SELECT keep_entry('Chánh Văn phòng', 'x', '{\"changes\": []}', '', '')")
    with Workspace.open(place) as office, office.reader() as session:
        last = session.scalars(select(JournalEntry).order_by(JournalEntry.id.desc())).first()
        assert last is not None
        assert last.actor == account.user
        assert verify(office).is_sound


def test_a_viewer_sees_everything_and_writes_nothing(place: ServerAddress) -> None:
    account = enter(place, DeskRole.VIEWER)
    with Workspace.open(account) as viewer:
        assert viewer.read_only
        with viewer.reader() as session:
            assert session.scalar(select(Meeting.title)) == "Đại hội"
        with pytest.raises(Refused, match="chỉ được xem"), viewer.unit_of_work():
            pass
    for kind in ("INSERT", "UPDATE", "DELETE"):
        assert allowed(account, kind) == set()
    with sql(account) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute("SELECT keep_entry('x', 'x', '{\"changes\": []}', '', '')")


def test_a_secretary_keeps_the_minutes_and_leaves_the_directory_alone(
    place: ServerAddress,
) -> None:
    with Workspace.open(enter(place, DeskRole.SECRETARY)) as secretary:
        with secretary.unit_of_work() as work:
            open_minutes(work, 1)
        with (
            pytest.raises(Refused, match="không được phép làm việc này"),
            secretary.unit_of_work() as work,
        ):
            work.session.add(Organization(name="Hội Nông dân"))
        stored = secretary.attachments.add_bytes(b"scan")
        assert secretary.attachments.is_whole(stored.sha256)


def test_an_organizer_does_all_work_but_not_the_administrators(place: ServerAddress) -> None:
    account = enter(place, DeskRole.ORGANIZER)
    with Workspace.open(account) as organizer, organizer.unit_of_work() as work:
        work.session.add(Organization(name="Hội Nông dân"))
    with pytest.raises(Refused, match="Chỉ tài khoản quản trị"):
        add_account(account, "người mới", PASSWORD, DeskRole.VIEWER)
    with sql(account) as connection:
        for statement in (
            "DELETE FROM journal_payloads",
            "DELETE FROM journal_entries",
            "CREATE ROLE ban_moi",
            "ALTER TABLE meetings ADD COLUMN x int",
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement)


def test_an_administrator_lets_others_in_and_out(place: ServerAddress) -> None:
    administrator = enter(place, DeskRole.ADMINISTRATOR)
    with Workspace.open(administrator) as workspace:
        assert workspace.role is DeskRole.ADMINISTRATOR
    add_account(administrator, "bàn 1", PASSWORD, DeskRole.DOOR)
    assert Account("bàn 1", DeskRole.DOOR) in list_accounts(administrator)
    add_account(administrator, "bàn 1", PASSWORD + "!", DeskRole.SECRETARY)
    assert Account("bàn 1", DeskRole.SECRETARY) in list_accounts(administrator)
    desk = replace(place, user="bàn 1", password=PASSWORD + "!")
    with Workspace.open(desk) as workspace:
        assert workspace.role is DeskRole.SECRETARY
    remove_account(administrator, "bàn 1")
    with pytest.raises(Refused, match="hoặc mật khẩu không đúng"):
        Workspace.open(desk)


def test_strangers_of_the_same_server_stay_outside(
    server: TrialServer, place: ServerAddress
) -> None:
    enter(place, DeskRole.VIEWER)
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE stranger LOGIN PASSWORD '{PASSWORD}'")
    with pytest.raises(Refused, match="không cho máy này kết nối"):
        Workspace.open(replace(place, user="stranger", password=PASSWORD))
    with server.connect() as connection:
        connection.execute("DROP ROLE stranger")


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("", PASSWORD, "tên tài khoản"),
        ("pg_x", PASSWORD, "tên tài khoản"),
        ("lan", "ngắn", "8 ký tự"),
    ],
)
def test_names_and_passwords_that_will_not_do(
    place: ServerAddress, name: str, password: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        add_account(place, name, password, DeskRole.DOOR)


def test_an_account_of_something_else_is_not_taken_over(
    server: TrialServer, place: ServerAddress
) -> None:
    with server.connect() as connection:
        connection.execute("CREATE ROLE kế_toán LOGIN")
    with pytest.raises(Refused, match="cho việc khác"):
        add_account(place, "kế_toán", PASSWORD, DeskRole.DOOR)
    with server.connect() as connection:
        connection.execute("DROP ROLE kế_toán")
