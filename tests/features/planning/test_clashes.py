"""Seats, organisations, hours and ways: what stands in the way, and what somebody lets stand."""

from __future__ import annotations

from datetime import date

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.office import Office, office_minutes, save_office
from meetingdesk.features.planning.accepted_clashes import (
    accept_clash,
    acceptances,
    withdraw_acceptance,
)
from meetingdesk.features.planning.clashes import (
    Clash,
    all_clashes_of,
    clashes_between,
    clashes_of,
    clashing_between,
)
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.model.agreements import Agreement, AgreementParty, Signatory
from meetingdesk.model.attendance import InvitedOrganization
from meetingdesk.model.people import Appointment, Person
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


def told(workspace: Workspace, meeting_id: int) -> list[str]:
    return [str(clash.sentence) for clash in ask(workspace, clashes_of, meeting_id)]


def invite(workspace: Workspace, meeting_id: int, unit: int, quota: int | None) -> None:
    with workspace.unit_of_work() as work:
        row = InvitedOrganization(
            meeting_id=meeting_id,
            organization_id=unit,
            organization_name="Hội Nông dân",
            quota=quota,
        )
        work.session.add(row)


def test_a_hall_too_small_for_the_list_is_told(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Phòng họp số 2", capacity=2))
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"), venue_id=hall)
    names = ("Nguyễn Văn An", "Trần Thị Bé", "Lê Văn Cường")
    do(workspace, add_delegates, meeting_id, [DelegateDraft(name) for name in names[:2]])
    assert told(workspace, meeting_id) == []
    do(workspace, add_delegates, meeting_id, [DelegateDraft(names[2])])
    assert told(workspace, meeting_id) == ["Phòng họp số 2 có 2 chỗ, cần 3 chỗ"]


def test_quotas_are_counted_while_nobody_is_on_the_list(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Phòng họp số 2", capacity=2))
    unit = do(workspace, add_organization, OrganizationDraft("Hội Nông dân"))
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"), venue_id=hall)
    invite(workspace, meeting_id, unit, 3)
    assert told(workspace, meeting_id) == ["Phòng họp số 2 có 2 chỗ, cần 3 chỗ"]


def test_an_organisation_invited_twice_at_once_clashes_beyond_its_people(
    workspace: Workspace,
) -> None:
    unit = do(workspace, add_organization, OrganizationDraft("Hội Nông dân"))
    one = new_meeting(workspace, "Một", at(25, "8:00"))
    two = new_meeting(workspace, "Hai", at(25, "9:00"))
    invite(workspace, one, unit, 2)
    invite(workspace, two, unit, None)
    assert told(workspace, one) == [
        "Hội Nông dân được mời cùng lúc ở “Hai” (9h00), hai nơi cần 3 người"
    ]
    with workspace.unit_of_work() as work:
        for name in ("An", "Bé", "Cường"):
            person = Person(full_name=name, sort_key=name, search_key=name)
            work.session.add(person)
            work.session.flush()
            work.session.add(
                Appointment(person_id=person.id, organization_id=unit, position="Hội viên")
            )
    assert told(workspace, one) == []


@pytest.mark.parametrize(
    ("start", "hours", "expected"),
    [
        (at(25, "6:30"), 2, ["Ngoài giờ làm việc (7h00 – 17h00)"]),
        (at(25, "15:00"), 3, ["Ngoài giờ làm việc (7h00 – 17h00)"]),
        (at(25, "7:00"), 10, []),
        (at(25, "20:00"), 4, ["Ngoài giờ làm việc (7h00 – 17h00)"]),
        (at(22, "8:00"), 2, ["Ngày 2023-04-22 là Thứ Bảy"]),
        (at(1, "8:00", month=5), 2, ["Ngày 2023-05-01 là ngày nghỉ: Ngày Quốc tế lao động"]),
    ],
)
def test_hours_and_days_when_the_office_is_closed_are_told(
    workspace: Workspace, start: object, hours: float, expected: list[str]
) -> None:
    assert told(workspace, new_meeting(workspace, "Họp", start, hours=hours)) == expected  # type: ignore[arg-type]


def test_the_office_s_own_hours_count(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(25, "16:30"), hours=1)
    assert told(workspace, meeting_id) == ["Ngoài giờ làm việc (7h00 – 17h00)"]
    do(workspace, save_office, Office(name="Sở", opens_at="7h30", closes_at="17h30"))
    assert told(workspace, meeting_id) == []
    assert ask(workspace, office_minutes) == (450, 1050)
    do(workspace, save_office, Office(name="Sở", opens_at="sáng sớm", closes_at="6:00"))
    assert ask(workspace, office_minutes) == (420, 1020)


def test_somebody_needs_time_from_one_hall_to_another(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường Sở", "Số 1 Trần Phú"))
    far = do(workspace, add_venue, VenueDraft("Nhà văn hóa", "Số 9 Hòa Bình"))
    near = do(workspace, add_venue, VenueDraft("Phòng 2", "Số 1 Trần Phú"))
    first = new_meeting(workspace, "Sáng", at(25, "8:00"), hours=2, venue_id=hall)
    then = new_meeting(workspace, "Sau", at(25, "10:15"), hours=1, venue_id=far)
    inside = new_meeting(workspace, "Trong nhà", at(25, "7:00"), hours=1, venue_id=near)
    for meeting_id in (first, then, inside):
        do(workspace, add_role, meeting_id, RoleKind.RAPPORTEUR, RoleDraft("Trần Văn Bình"))
    assert told(workspace, first) == [
        "Trần Văn Bình chỉ có 15 phút để đi từ Hội trường Sở đến Nhà văn hóa (“Sau”)"
    ]
    assert told(workspace, inside) == []


@pytest.mark.parametrize("kind", [kind for kind in RoleKind if kind is not RoleKind.ORGANIZER])
def test_whoever_has_a_part_cannot_be_at_two_places(workspace: Workspace, kind: RoleKind) -> None:
    one, two = (new_meeting(workspace, title, at(25, "8:00")) for title in ("Một", "Hai"))
    do(workspace, add_role, one, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    do(workspace, add_role, two, kind, RoleDraft("TRẦN VĂN BÌNH"))
    assert told(workspace, two) == ["Trần Văn Bình cũng có mặt ở “Một” (8h00)"]


def test_a_clash_accepted_with_a_reason_is_silent_on_both_sides(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường"))
    one = new_meeting(workspace, "Một", at(25, "8:00"), venue_id=hall)
    two = new_meeting(workspace, "Hai", at(25, "9:00"), venue_id=hall)
    (clash,) = ask(workspace, clashes_of, one)
    with pytest.raises(Refused, match="lý do"):
        do(workspace, accept_clash, one, clash.key, "  ")
    do(workspace, accept_clash, one, clash.key, "chia đôi hội trường")
    assert told(workspace, one) == told(workspace, two) == []
    assert ask(workspace, acceptances, two)[f"venue:{one}"].reason == "chia đôi hội trường"
    assert len(ask(workspace, all_clashes_of, one)) == 1
    assert ask(workspace, clashing_between, date(2023, 4, 25), date(2023, 4, 25)) == frozenset()
    do(workspace, withdraw_acceptance, two, f"venue:{one}")
    assert len(told(workspace, one)) == len(told(workspace, two)) == 1


def test_the_week_s_clashes_are_those_of_each_of_its_events(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường", capacity=1))
    made = [
        new_meeting(
            workspace, f"Họp {n}", at(24 + n % 5, f"{6 + n}:00"), hours=1 + n % 3, venue_id=hall
        )
        for n in range(12)
    ]
    for meeting_id in made:
        do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    listed = {
        one.meeting_id: list(one.clashes)
        for one in ask(workspace, clashes_between, date(2023, 4, 24), date(2023, 4, 28))
    }
    each: dict[int, list[Clash]] = {
        meeting_id: list(found)
        for meeting_id in made
        if (found := ask(workspace, clashes_of, meeting_id))
    }
    assert {key: {c.key for c in value} for key, value in listed.items()} == {
        key: {c.key for c in value} for key, value in each.items()
    }


def test_a_signatory_cannot_sign_while_chairing_elsewhere(workspace: Workspace) -> None:
    signing = new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    other = new_meeting(workspace, "Hội thảo", at(25, "9:00"))
    do(workspace, add_role, other, RoleKind.CHAIR, RoleDraft("Nguyễn Thị Kiều"))
    with workspace.unit_of_work() as work:
        agreement = Agreement(title="Chương trình phối hợp", meeting_id=signing)
        work.session.add(agreement)
        work.session.flush()
        party = AgreementParty(agreement_id=agreement.id, organization_name="Liên hiệp Hội")
        work.session.add(party)
        work.session.flush()
        work.session.add(Signatory(party_id=party.id, full_name="Nguyễn Thị Kiều"))
    (clash,) = ask(workspace, clashes_of, signing)
    assert str(clash.sentence) == "Nguyễn Thị Kiều cũng có mặt ở “Hội thảo” (9h00)"
