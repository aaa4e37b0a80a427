"""Two desks on one workspace of a server, as each of them meets it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from psycopg.errors import RaiseException
from sqlalchemy import func, select

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.messages import message
from meetingdesk.model.people import Organization
from meetingdesk.store.change import Change
from meetingdesk.store.places import ServerAddress, parse_place
from meetingdesk.store.server.errors import NoWorkspaceThere
from meetingdesk.store.server.opening import try_server
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer


@pytest.fixture
def place(server: TrialServer) -> Iterator[ServerAddress]:
    """Where a new, empty workspace is."""
    made = server.new_workspace()
    yield made
    server.drop(made)


@pytest.fixture
def desks(place: ServerAddress) -> Iterator[tuple[Workspace, Workspace]]:
    """Two programs that have the workspace open."""
    with Workspace.open(place) as first, Workspace.open(place) as second:
        yield first, second


class Heard:
    """What a desk heard of; waits for it as a screen does."""

    def __init__(self, workspace: Workspace) -> None:
        self.changes: list[Change] = []
        self._more = threading.Event()
        workspace.wait_until_listening(10)
        workspace.subscribe(self._take)

    def _take(self, change: Change) -> None:
        self.changes.append(change)
        self._more.set()

    def wait(self, enough: Callable[[list[Change]], bool]) -> list[Change]:
        while not enough(self.changes):
            self._more.clear()
            if not enough(self.changes) and not self._more.wait(10):
                break
        return self.changes


def add(workspace: Workspace, *names: str) -> None:
    with workspace.unit_of_work() as work:
        work.insert_many(Organization, [{"name": name} for name in names])
        work.describe(message("journal", "Thêm {count} đơn vị").given(count=len(names)))


def count(workspace: Workspace) -> int:
    with workspace.reader() as session:
        return session.scalar(select(func.count()).select_from(Organization)) or 0


def test_a_workspace_is_made_with_its_database_and_opened_again(server: TrialServer) -> None:
    place = server.new_database()
    with Workspace.create(place, name="Sở Nội vụ") as made:
        add(made, "Hội Nông dân")
        assert made.is_shared
        assert not made.read_only
    with Workspace.open(place) as again:
        assert count(again) == 1
        assert verify(again).is_sound
    assert try_server(place) == "Sở Nội vụ"
    with pytest.raises(Refused, match="đã có một kho dữ liệu"):
        Workspace.create(place, name="Sở khác")
    server.drop(place)


def test_where_nothing_is_the_program_can_offer_to_make_something(server: TrialServer) -> None:
    with pytest.raises(NoWorkspaceThere, match="chưa có cơ sở dữ liệu"):
        Workspace.open(server.new_database())
    with pytest.raises(NoWorkspaceThere, match="còn trống"):
        Workspace.open(server.address("postgres"))


def test_a_database_of_other_software_is_left_alone(server: TrialServer) -> None:
    place = server.new_workspace()
    with server.connect(place.database) as connection:
        connection.execute("DROP TABLE alembic_version")
    with pytest.raises(BadInput, match="phần mềm khác"):
        Workspace.open(place)
    server.drop(place)


def test_a_newer_workspace_is_refused_unchanged(server: TrialServer, place: ServerAddress) -> None:
    with server.connect(place.database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BadInput, match="phiên bản mới hơn"):
        Workspace.open(place)


def test_a_server_that_does_not_answer_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="Không kết nối được với máy chủ"):
        Workspace.open(ServerAddress(str(tmp_path), "kho", "lan"))
    with pytest.raises(Unavailable, match=r"máy chủ 127\.0\.0\.1"):
        Workspace.open(ServerAddress("127.0.0.1", "kho", "lan", port=9))


def test_a_wrong_password_is_told_in_words(server: TrialServer, place: ServerAddress) -> None:
    with server.connect() as connection:
        connection.execute("CREATE ROLE lan LOGIN PASSWORD 'đúng'")
    wrong = server.address(place.database, "lan", "sai")
    with pytest.raises(Refused, match="Tài khoản lan hoặc mật khẩu không đúng"):
        Workspace.open(wrong)
    with pytest.raises(Refused, match="Tài khoản ai-đó hoặc mật khẩu không đúng"):
        Workspace.open(server.address(place.database, "ai-đó", "x"))
    with server.connect() as connection:
        connection.execute("DROP ROLE lan")


def test_each_desk_sees_what_the_other_wrote(desks: tuple[Workspace, Workspace]) -> None:
    first, second = desks
    heard, own = Heard(second), Heard(first)
    add(first, "Hội Nông dân", "Hội Phụ nữ")
    assert heard.wait(bool) == [Change({"organizations": frozenset({1, 2})})]
    assert count(second) == 2
    # Its own acts reach a desk once, not again by the server.
    add(second, "Đoàn Thanh niên")
    assert own.wait(lambda changes: len(changes) == 2)[-1].touches("organizations")
    assert len(heard.changes) == 2


def test_a_change_too_large_for_a_notice_arrives_whole(desks: tuple[Workspace, Workspace]) -> None:
    first, second = desks
    heard = Heard(second)
    add(first, *(f"Xã số {n}" for n in range(3000)))
    (change,) = heard.wait(bool)
    assert len(change.kinds["organizations"]) == 3000


def test_what_happened_while_the_server_was_away_is_heard_afterwards(server: TrialServer) -> None:
    place = server.new_workspace()
    with Workspace.open(place) as first, Workspace.open(place) as second:
        heard = Heard(second)
        add(first, "Hội Nông dân")
        heard.wait(bool)
        server.crash()
        with pytest.raises(Unavailable):
            add(first, "Không lưu được")
        server.start()
        add(first, "Hội Phụ nữ")
        assert heard.wait(lambda changes: len(changes) == 2)[-1].touches("organizations")
        assert count(second) == 2
    server.drop(place)


def test_acts_of_many_desks_make_one_chain(desks: tuple[Workspace, Workspace]) -> None:
    def work(desk: Workspace) -> None:
        for n in range(15):
            add(desk, f"Xã số {n}")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, desks))
    chain = verify(desks[0]).chain
    assert (chain.entries, chain.broken_entry_id) == (30, None)


def test_an_act_that_fails_leaves_no_gap_in_the_journal(desks: tuple[Workspace, Workspace]) -> None:
    def half_an_act() -> None:
        with desks[0].unit_of_work() as work:
            work.session.add(Organization(name="Hội Nông dân"))
            work.session.flush()
            raise ZeroDivisionError

    add(desks[0], "Hội Phụ nữ")
    with pytest.raises(ZeroDivisionError):
        half_an_act()
    add(desks[1], "Đoàn Thanh niên")
    assert verify(desks[0]).chain.broken_entry_id is None
    assert count(desks[1]) == 2


def test_the_server_refuses_to_change_the_journal(
    server: TrialServer, desks: tuple[Workspace, Workspace], place: ServerAddress
) -> None:
    add(desks[0], "Hội Nông dân")
    with server.connect(place.database) as connection:
        for statement in (
            "UPDATE journal_entries SET actor = 'người khác'",
            "DELETE FROM journal_entries",
            "TRUNCATE journal_entries CASCADE",
        ):
            with pytest.raises(RaiseException, match="append-only"):
                connection.execute(statement)
        connection.execute("SET session_replication_role = replica")
        connection.execute("UPDATE journal_entries SET actor = 'người khác'")
    assert verify(desks[0]).chain.broken_entry_id == 1


def test_files_reach_the_other_desk_and_damage_is_found(
    server: TrialServer, desks: tuple[Workspace, Workspace], place: ServerAddress
) -> None:
    first, second = desks
    content = bytes(range(256)) * 10_000
    stored = first.attachments.add_bytes(content)
    copy = second.attachments.path_of(stored.sha256)
    copy.unlink()
    assert second.attachments.path_of(stored.sha256).read_bytes() == content
    assert list(second.attachments.all_hashes()) == [stored.sha256]
    assert second.attachments.is_whole(stored.sha256)
    with server.connect(place.database) as connection:
        connection.execute("UPDATE file_pieces SET content = 'x' WHERE place = 1")
    assert not second.attachments.is_whole(stored.sha256)
    missing = second.attachments.path_of("0" * 64)
    assert not missing.exists()


def test_another_program_on_another_computer_is_heard(place: ServerAddress) -> None:
    script = (
        "import sys\n"
        "from meetingdesk.model.people import Organization\n"
        "from meetingdesk.store.places import parse_place\n"
        "from meetingdesk.store.workspace import Workspace\n"
        "with Workspace.open(parse_place(sys.argv[1])) as w, w.unit_of_work() as work:\n"
        "    work.session.add(Organization(name='Hội Nông dân'))\n"
    )
    with Workspace.open(place) as desk:
        heard = Heard(desk)
        subprocess.run([sys.executable, "-c", script, str(place)], check=True)
        assert heard.wait(bool) == [Change({"organizations": frozenset({1})})]


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://lan@may-chu/kho",
        "postgresql://lan@may-chu:6543/kho",
        "postgresql://lan@may-chu/kho?sslmode=require",
        "postgresql://ban%201@[::1]/kho",
        "postgresql://lan@/kho?host=%2Frun%2Fpostgresql",
    ],
)
def test_an_address_is_the_same_after_writing_it_down(text: str) -> None:
    address = parse_place(text)
    assert isinstance(address, ServerAddress)
    assert parse_place(str(address)) == address
    assert str(address) == text


def test_a_password_is_never_written_down() -> None:
    address = parse_place("postgresql://lan:b%C3%AD-m%E1%BA%ADt@may-chu/kho")
    assert isinstance(address, ServerAddress)
    assert address.password == "bí-mật"
    assert "mật" not in str(address) + repr(address)
    assert "m%E1" not in str(address) + repr(address)


def test_an_address_without_a_database_is_not_understood() -> None:
    for text in ("postgresql://lan@may-chu", "postgresql://may-chu/kho", "postgresql://a@b:x/k"):
        with pytest.raises(BadInput, match="Không hiểu địa chỉ"):
            parse_place(text)
