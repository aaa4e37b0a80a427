"""Who gets a letter: those on the list in protocol order, and the organisations with their quota."""

from __future__ import annotations

from datetime import date

import pytest

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegate_sources import invite_organizations
from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.papers.invitation_paper import InvitedUnit, gather_invitations
from meetingdesk.features.papers.numbering import given_numbers
from meetingdesk.features.papers.paper_numbers import PaperNumber, give_paper_number, paper_number
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def test_letters_go_to_those_invited_and_not_to_stand_ins_staff_or_walk_ins(stage: Stage) -> None:
    invited = stage.add("Trần Văn Bình", "Thành đoàn", position="Bí thư", honorific="Ông")
    stage.add("Lê Thị An", kind=DelegateKind.GUEST)
    stage.add("Cán bộ Hậu cần", kind=DelegateKind.STAFF)
    stage.add("Người Phát Sinh", kind=DelegateKind.WALK_IN)
    stage.act(register_stand_in, stage.meeting_id, invited, DelegateDraft("Lê Thị B"), nonce="s")
    letters = stage.read(gather_invitations, stage.meeting_id).invitees
    assert {one.person.name for one in letters} == {"Trần Văn Bình", "Lê Thị An"}
    letter = next(one for one in letters if one.person.name == "Trần Văn Bình")
    assert letter.code == stage.code(invited)
    assert (letter.person.address, letter.person.organization) == ("Ông", "Thành đoàn")


def test_organisations_come_with_their_quota_and_the_chairs_with_their_posts(stage: Stage) -> None:
    unit = stage.act(add_organization, OrganizationDraft("Hội Nông dân thành phố"))
    stage.act(invite_organizations, stage.meeting_id, [unit], 2)
    chair = RoleDraft("Nguyễn Chí Kiên", "Ông", "Phó Giám đốc", "Sở")
    stage.act(add_role, stage.meeting_id, RoleKind.CHAIR, chair)
    data = stage.read(gather_invitations, stage.meeting_id)
    assert data.units == (InvitedUnit("Hội Nông dân thành phố", 2),)
    assert [(one.name, one.address) for one in data.chairs] == [("Nguyễn Chí Kiên", "Ông")]


def test_a_meeting_that_is_gone_invites_nobody(stage: Stage) -> None:
    with pytest.raises(Refused):
        stage.read(gather_invitations, 999)


def test_a_letter_gets_its_number_once_and_reading_it_takes_none(stage: Stage) -> None:
    assert stage.read(paper_number, "invitation", stage.meeting_id) is None
    day = date(2023, 4, 14)
    given = stage.act(give_paper_number, "invitation", stage.meeting_id, "GM", day)
    assert given == PaperNumber(1, day)
    assert stage.read(paper_number, "invitation", stage.meeting_id) == given
    with pytest.raises(Refused, match="1/GM"):
        stage.act(give_paper_number, "invitation", stage.meeting_id, "GM", day)
    assert [(row.kind, row.number) for row in stage.read(given_numbers, 2023)] == [("GM", 1)]


def test_two_meetings_never_share_a_number_and_each_year_counts_anew(workspace: Workspace) -> None:
    first, second = Stage(workspace, "Một"), Stage(workspace, "Hai")
    for stage, day, number in (
        (first, date(2023, 4, 14), 1),
        (second, date(2023, 5, 2), 2),
    ):
        assert (
            stage.act(give_paper_number, "invitation", stage.meeting_id, "GM", day).number == number
        )
    third = Stage(workspace, "Ba")
    assert (
        third.act(give_paper_number, "invitation", third.meeting_id, "GM", date(2024, 1, 3)).number
        == 1
    )
