"""Ctrl+K and the pickers: a few letters without accents find what is meant."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from meetingdesk.features.directory.appointments import (
    AppointmentDraft,
    add_appointment,
    save_appointment,
)
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    add_organization,
    edit_organization,
)
from meetingdesk.features.directory.people import (
    PersonDraft,
    add_person,
    count_people,
    edit_person,
    people_page,
    remove_people,
)
from meetingdesk.features.directory.privacy import erase_person
from meetingdesk.features.search import HitKind, search, search_organizations, search_people
from meetingdesk.features.undo import undo
from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store import schema
from meetingdesk.store.engine import sqlite_writer
from meetingdesk.store.workspace import Workspace
from meetingdesk.vietnamese.folding import fold

START = datetime(2023, 4, 25, 1, tzinfo=UTC)
PEOPLE = ("Nguyễn Thị Kiều", "Nguyễn Thị Kiêu", "Đặng Văn Kiệu", "Kiều Nguyễn An", "Trần Bình")


@pytest.fixture
def full(workspace: Workspace) -> Workspace:
    """A few of everything, keys filled as the features fill them."""
    with workspace.unit_of_work() as work:
        for name in PEOPLE:
            work.session.add(Person(full_name=name, search_key=fold(name)))
        union = "Liên hiệp các Hội Khoa học và Kỹ thuật"
        work.session.add(
            Organization(name=union, abbreviation="LHHKHKT", search_key=fold(f"{union} LHHKHKT"))
        )
        title = "Hội nghị tổng kết chương trình phối hợp"
        work.session.add(
            Meeting(
                title=title, search_key=fold(title), starts_at=START, ends_at=START + timedelta(1)
            )
        )
        title = "Chương trình phối hợp giai đoạn 2023-2025"
        work.session.add(Agreement(title=title, number="01/CTrPH", search_key=fold(title)))
        work.session.flush()
        work.session.add(Appointment(person_id=1, organization_id=1, position="Phó Chủ tịch"))
    return workspace


def titles(workspace: Workspace, query: str) -> list[str]:
    with workspace.reader() as session:
        return [hit.title for hit in search(session, query)]


@pytest.mark.parametrize("query", ["nguyen thi kieu", "KIEU nguyen thi", "thị kiều", "kieu ngu"])
def test_a_person_is_found_without_accents_in_any_order(full: Workspace, query: str) -> None:
    assert "Nguyễn Thị Kiều" in titles(full, query)


def test_dang_finds_dang_with_a_stroke(full: Workspace) -> None:
    assert titles(full, "dang") == ["Đặng Văn Kiệu"]


def test_exact_marks_come_first(full: Workspace) -> None:
    assert titles(full, "Kiêu")[0] == "Nguyễn Thị Kiêu"
    assert titles(full, "Thị Kiều")[0] == "Nguyễn Thị Kiều"


def test_the_office_meant_comes_before_its_parts_and_before_lower_ones(full: Workspace) -> None:
    with full.unit_of_work() as work:
        for name, order in (
            ("Văn phòng Sở Tài nguyên và Môi trường", 600),
            ("Sở Tài nguyên và Môi trường thành phố Cần Thơ", 500),
            ("Hội Liên hiệp Phụ nữ quận Cái Răng", 1000),
            ("Hội Liên hiệp Phụ nữ thành phố Cần Thơ", 830),
        ):
            add_organization(work, OrganizationDraft(name, protocol_order=order))
    with full.reader() as session:
        office = search_organizations(session, "so tai nguyen")[0].title
        women = search_organizations(session, "phu nu")[0].title
    assert (office, women) == (
        "Sở Tài nguyên và Môi trường thành phố Cần Thơ",
        "Hội Liên hiệp Phụ nữ thành phố Cần Thơ",
    )


def test_everything_is_found_in_one_place_and_said_what_it_is(full: Workspace) -> None:
    with full.reader() as session:
        hits = search(session, "phoi hop")
        assert {hit.kind for hit in hits} == {HitKind.MEETING, HitKind.AGREEMENT}
        found = [hit.kind for hit in search(session, "lhhkhkt")]
    assert found == [HitKind.PERSON, HitKind.ORGANIZATION], "the office and who is in it"


def test_a_persons_second_line_says_what_they_are_today(full: Workspace) -> None:
    with full.reader() as session:
        hit = search_people(session, "thị kiều")[0]
    assert hit.subtitle == "Phó Chủ tịch, Liên hiệp các Hội Khoa học và Kỹ thuật"


@pytest.mark.parametrize("query", ["", "   ", "%", "_", "'; DROP TABLE people; --", "*", "zzz"])
def test_a_query_that_means_nothing_finds_nothing_and_harms_nothing(
    full: Workspace, query: str
) -> None:
    assert titles(full, query) == []
    assert len(titles(full, "nguyen")) == 3


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(PEOPLE), st.randoms())
def test_any_part_of_each_word_in_any_order_finds_the_person(
    full: Workspace, name: str, random
) -> None:
    words = [word[: random.randint(1, len(word))] for word in name.split()]
    random.shuffle(words)
    assert name in titles(full, " ".join(words))


def names(workspace: Workspace, query: str) -> list[str]:
    with workspace.reader() as session:
        return [hit.title for hit in search_people(session, query)]


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """A directory as the features write it."""
    with workspace.unit_of_work() as work:
        farmers = add_organization(work, OrganizationDraft("Hội Nông dân thành phố Cần Thơ"))
        front = add_organization(
            work, OrganizationDraft("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ")
        )
        nature = add_organization(work, OrganizationDraft("Sở Tài nguyên và Môi trường"))
        for name, phone, place, position in (
            ("Nguyễn Thị Kiều", "0912345678", farmers, "Phó Chủ tịch"),
            ("Trần Văn Bình", "0987000111", front, "Chủ tịch"),
            ("H'Hen Niê", "02923820123", nature, "Chuyên viên"),
        ):
            draft = PersonDraft(name, phone=phone, email=f"{fold(name).split()[-1]}@cantho.gov.vn")
            add_person(work, draft, [AppointmentDraft(place, position)])
    return workspace


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("hnd", "Nguyễn Thị Kiều"),
        ("kieu hnd", "Nguyễn Thị Kiều"),
        ("hội nd cần thơ", "Nguyễn Thị Kiều"),
        ("ubmttq", "Trần Văn Bình"),
        ("mttq tp", "Trần Văn Bình"),
        ("sở tnmt", "H'Hen Niê"),
        ("TN&MT", "H'Hen Niê"),
        ("hhen", "H'Hen Niê"),
        ("h'hen", "H'Hen Niê"),
        ("5678", "Nguyễn Thị Kiều"),
        ("0912 345 678", "Nguyễn Thị Kiều"),
        ("0111 binh", "Trần Văn Bình"),
        ("binh@cantho.gov.vn", "Trần Văn Bình"),
        ("pho chu tich nguyen", "Nguyễn Thị Kiều"),
    ],
)
def test_abbreviations_offices_and_the_last_digits_find_a_person(
    office: Workspace, query: str, name: str
) -> None:
    assert names(office, query) == [name]
    with office.reader() as session:
        assert [row.full_name for row in people_page(session, query=query)] == [name]
        assert count_people(session, query=query) == 1


def test_organisations_are_found_by_the_first_letters_of_their_words(office: Workspace) -> None:
    with office.reader() as session:
        found = [hit.title for hit in search_organizations(session, "sở tnmt")]
    assert found == ["Sở Tài nguyên và Môi trường"]


def test_a_given_name_comes_before_a_family_or_middle_name(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        for name in ("An Văn Dũng", "Nguyễn An Bình", "Trần Ngọc Bảo An", "Lê Anh"):
            add_person(work, PersonDraft(name))
    assert names(workspace, "an")[0] == "Trần Ngọc Bảo An"
    assert set(names(workspace, "an")) == {
        "An Văn Dũng",
        "Nguyễn An Bình",
        "Trần Ngọc Bảo An",
        "Lê Anh",
    }


def test_what_changes_is_found_by_its_new_words_at_once_and_undo_brings_the_old_back(
    office: Workspace,
) -> None:
    with office.unit_of_work() as work:
        edit_person(work, 1, 1, full_name="Nguyễn Thị Kiều Oanh", phone="0909999888")
    edit = work.entry_id
    with office.unit_of_work() as work:
        edit_organization(work, 2, 1, name="Ban Dân vận Thành ủy")
    assert names(office, "oanh") == names(office, "9888") == ["Nguyễn Thị Kiều Oanh"]
    assert names(office, "5678") == names(office, "ubmttq") == []
    assert names(office, "bdv") == names(office, "dan van binh") == ["Trần Văn Bình"]
    with office.unit_of_work() as work:
        undo(work, edit)
    assert names(office, "oanh") == []
    assert names(office, "5678") == ["Nguyễn Thị Kiều"]


def test_a_position_added_ended_and_deleted_is_followed(office: Workspace) -> None:
    with office.unit_of_work() as work:
        held = add_appointment(work, 1, AppointmentDraft(3, "Cộng tác viên"))
    assert set(names(office, "stnmt")) == {"Nguyễn Thị Kiều", "H'Hen Niê"}
    with office.unit_of_work() as work:
        ended = AppointmentDraft(3, "Cộng tác viên", valid_to=date(2020, 1, 1))
        save_appointment(work, held, 1, ended)
    assert names(office, "stnmt") == ["H'Hen Niê"]
    with office.unit_of_work() as work:
        remove_people(work, [1])
    removal = work.entry_id
    assert names(office, "kieu") == []
    with office.unit_of_work() as work:
        undo(work, removal)
    assert names(office, "kieu hnd") == ["Nguyễn Thị Kiều"]


def test_nothing_of_somebody_erased_stays_in_the_index(office: Workspace) -> None:
    with office.unit_of_work() as work:
        erase_person(work, 1, date(2026, 1, 1))
    assert names(office, "kieu") == names(office, "5678") == []
    with office.reader() as session:
        blocks = session.execute(text("SELECT block FROM people_words_data")).scalars()
        assert not any(b"kieu" in block or b"5678" in block for block in blocks)


def test_an_upgrade_fills_the_index_from_what_is_there(office: Workspace) -> None:
    with sqlite3.connect(office.database) as connection:
        connection.execute("DELETE FROM people_words")
    assert names(office, "kieu hnd") == []
    engine = sqlite_writer(office.database)
    schema.upgrade(engine)
    engine.dispose()
    assert names(office, "kieu hnd") == ["Nguyễn Thị Kiều"]
