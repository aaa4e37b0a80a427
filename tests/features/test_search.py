"""Ctrl+K and the pickers: a few letters without accents find what is meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingdesk.features.search import HitKind, search, search_people
from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Appointment, Organization, Person
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


def test_everything_is_found_in_one_place_and_said_what_it_is(full: Workspace) -> None:
    with full.reader() as session:
        hits = search(session, "phoi hop")
        assert {hit.kind for hit in hits} == {HitKind.MEETING, HitKind.AGREEMENT}
        assert [hit.kind for hit in search(session, "lhhkhkt")] == [HitKind.ORGANIZATION]


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
