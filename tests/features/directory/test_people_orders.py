"""The table of people in other orders than that of their names."""

from __future__ import annotations

from datetime import date

import pytest

from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import (
    PersonDraft,
    add_person,
    people_in_order,
    people_page,
    people_rows,
)
from meetingdesk.store.workspace import Workspace

TODAY = date(2026, 4, 25)


@pytest.fixture
def full(workspace: Workspace) -> Workspace:
    """Four people: a chairman, a deputy of two places, somebody retired, somebody without place."""
    with workspace.unit_of_work() as work:
        farmers = add_organization(work, OrganizationDraft("Hội Nông dân", protocol_order=20))
        front = add_organization(work, OrganizationDraft("Ủy ban Mặt trận", protocol_order=10))
        add_person(work, PersonDraft("Trần Văn Ân"), [AppointmentDraft(farmers, "Chủ tịch")])
        add_person(
            work,
            PersonDraft("Lê Thị Bình", phone="0912345678"),
            [
                AppointmentDraft(farmers, "Ủy viên", is_main=False),
                AppointmentDraft(front, "Phó Chủ tịch"),
            ],
        )
        add_person(
            work,
            PersonDraft("Đỗ Văn Cao", email="cao@vd.vn"),
            [AppointmentDraft(front, "Chủ tịch", valid_to=date(2020, 1, 1))],
        )
        add_person(work, PersonDraft("Võ Thị Dung"))
    return workspace


def in_order(workspace: Workspace, order: str, **wanted: object) -> list[str]:
    with workspace.reader() as session:
        ids = people_in_order(session, order, today=TODAY, **wanted)  # type: ignore[arg-type]
        return [row.full_name.split()[-1] for row in people_rows(session, ids, TODAY)]


def test_by_position_the_higher_rank_comes_first_and_none_last(full: Workspace) -> None:
    assert in_order(full, "position") == ["Ân", "Bình", "Cao", "Dung"]
    assert in_order(full, "position", descending=True) == ["Bình", "Ân", "Cao", "Dung"]


def test_by_organisation_in_protocol_order_of_the_main_place(full: Workspace) -> None:
    assert in_order(full, "organization") == ["Bình", "Ân", "Cao", "Dung"]


def test_by_what_few_have_these_few_come_first(full: Workspace) -> None:
    assert in_order(full, "phone")[0] == "Bình"
    assert in_order(full, "email")[0] == "Cao"


def test_an_order_keeps_to_what_is_searched(full: Workspace) -> None:
    assert in_order(full, "organization", query="chu tich") == ["Bình", "Ân"]


def test_the_same_people_whatever_the_order(full: Workspace) -> None:
    with full.reader() as session:
        names = {row.full_name for row in people_page(session)}
        ids = people_in_order(session, "organization")
        assert {row.full_name for row in people_rows(session, [*ids, 999])} == names
