"""The journal says who did what, and notices when somebody tampers with it."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from sqlalchemy import select

from meetingdesk.messages import message
from meetingdesk.model.journal import JournalEntry
from meetingdesk.model.people import ConsentBasis, Organization, Person
from meetingdesk.store.change import Change
from meetingdesk.store.erasure import entries_holding, erase_payloads, rows_referring
from meetingdesk.store.images import image
from meetingdesk.store.journal import read_payload, verify_chain
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def entries(workspace: Workspace) -> list[int]:
    """Three acts: an organisation added, renamed, and twenty people added at once."""
    ids = []
    with workspace.unit_of_work(actor="lan") as work:
        work.session.add(Organization(name="Hội Nông dân"))
        work.describe(message("journal", "Thêm đơn vị {name}").given(name="Hội Nông dân"))
    ids.append(work.entry_id)
    with workspace.unit_of_work(actor="lan") as work:
        work.session.get_one(Organization, 1).name = "Hội Nông dân thành phố"
    ids.append(work.entry_id)
    with workspace.unit_of_work(actor="minh") as work:
        work.insert_many(Person, [{"full_name": f"Người {i}"} for i in range(20)])
    ids.append(work.entry_id)
    return ids


def test_an_entry_tells_who_what_and_each_rows_before_and_after(
    workspace: Workspace, entries: list[int]
) -> None:
    with workspace.reader() as session:
        entry = session.get_one(JournalEntry, entries[0])
        assert (entry.actor, entry.act) == ("lan", "Thêm đơn vị {name}")
        payload = read_payload(session, entries[1])
        assert payload is not None
        (change,) = payload.changes
        assert change.before is not None
        assert change.after is not None
        assert change.before["name"] == "Hội Nông dân"
        assert change.after["name"] == "Hội Nông dân thành phố"
        bulk = read_payload(session, entries[2])
        assert bulk is not None
        assert len(bulk.changes) == 20


def test_an_untouched_chain_holds(workspace: Workspace, entries: list[int]) -> None:
    with workspace.reader() as session:
        report = verify_chain(session)
    assert (report.entries, report.broken_entry_id) == (len(entries), None)


def test_the_database_refuses_to_change_or_delete_an_entry(
    workspace: Workspace, entries: list[int]
) -> None:
    with sqlite3.connect(workspace.database) as connection:
        for statement in ("UPDATE journal_entries SET actor = 'x'", "DELETE FROM journal_entries"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(statement)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE journal_entries SET actor = 'người khác' WHERE id = 2",
        "UPDATE journal_payloads SET content = replace(content, 'Nông dân', 'Phụ nữ') WHERE entry_id = 2",
        "DELETE FROM journal_entries WHERE id = 2",
    ],
)
def test_tampering_past_the_guards_is_named(
    workspace: Workspace, entries: list[int], tampering: str
) -> None:
    with sqlite3.connect(workspace.database) as connection:
        connection.execute("DROP TRIGGER journal_entries_no_update")
        connection.execute("DROP TRIGGER journal_entries_no_delete")
        connection.execute(tampering)
    with workspace.reader() as session:
        assert verify_chain(session).broken_entry_id in {2, 3}


def test_an_erased_payload_keeps_the_chain(workspace: Workspace, entries: list[int]) -> None:
    with sqlite3.connect(workspace.database) as connection:
        connection.execute("DELETE FROM journal_payloads WHERE entry_id = 2")
    with workspace.reader() as session:
        report = verify_chain(session)
        assert session.scalars(select(JournalEntry.id)).all() == entries
    assert (report.broken_entry_id, report.erased_payloads) == (None, 1)


def test_an_act_without_a_change_of_its_own_is_journaled_and_announced(
    workspace: Workspace, entries: list[int]
) -> None:
    heard: list[Change] = []
    workspace.subscribe(heard.append)
    with workspace.unit_of_work(actor="lan") as work:
        work.note("people", 3)
        work.describe(message("journal", "Xuất dữ liệu"))
    assert heard[0].kinds == {"people": frozenset({3})}
    with workspace.reader() as session:
        payload = read_payload(session, work.entry_id or 0)
        assert payload is not None
        assert [change.is_note for change in payload.changes] == [True]
        assert verify_chain(session).entries == len(entries) + 1


def test_erased_payloads_leave_a_chain_that_holds(workspace: Workspace, entries: list[int]) -> None:
    with workspace.unit_of_work() as work:
        work.note("organizations", 1)
    with workspace.unit_of_work() as work:
        found = entries_holding(work.session, {"organizations": {1}, "people": {99}})
        erase_payloads(work.session, found)
        work.note("organizations", 1)
    assert found == entries[:2]  # an entry that only names the row holds nothing of it
    with workspace.reader() as session:
        report = verify_chain(session)
        assert (report.broken_entry_id, report.erased_payloads) == (None, 2)
        assert [read_payload(session, one) for one in found] == [None, None]
        assert read_payload(session, entries[2]) is not None


def test_a_text_that_looks_like_a_row_is_no_row(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name='["people",7,{"person_id":7}]'))
    with workspace.reader() as session:
        assert entries_holding(session, {"people": {7}}) == []
        assert rows_referring(session, [("people", "person_id")], [7]) == {}


def test_rows_inserted_by_the_thousand_are_journaled_as_the_database_keeps_them(
    workspace: Workspace,
) -> None:
    with workspace.unit_of_work() as work:
        work.insert_many(
            Person,
            [
                {"full_name": "Nguyễn Văn An", "consent_basis": ConsentBasis.CONSENT},
                {"full_name": "Lê Bình", "consent_on": date(2026, 1, 2), "photo_consent": False},
            ],
        )
    with workspace.reader() as session:
        payload = read_payload(session, work.entry_id or 0)
        assert payload is not None
        kept = session.connection().execute(select(Person.__table__)).mappings().all()
        assert [change.after for change in payload.changes] == [image(row) for row in kept]
