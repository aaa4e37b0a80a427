"""Who is paid and how much: by the part in the meeting, by kind, or each on their own."""

from __future__ import annotations

import pytest

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind
from meetingdesk.features.papers.payments import (
    LARGEST_AMOUNT,
    Payee,
    gather_payments,
    group_of_kind,
    group_of_role,
    set_own_amounts,
)
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

RATES = {
    group_of_kind(DelegateKind.SUMMONED): 100_000,
    group_of_kind(DelegateKind.PRESS): 200_000,
    group_of_role(RoleKind.CHAIR): 500_000,
}


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def payees(stage: Stage) -> dict[str, Payee]:
    found = stage.read(gather_payments, stage.meeting_id).payees
    assert len({payee.key for payee in found}) == len(found)
    return {payee.person.name: payee for payee in found}


def test_the_amount_follows_the_kind_and_a_part_comes_before_it(stage: Stage) -> None:
    stage.add("Đại biểu A")
    stage.add("Nhà báo B", kind=DelegateKind.PRESS)
    stage.add("Khách C", kind=DelegateKind.GUEST)
    chair = stage.add("Lâm Quốc Thuận", "Sở")
    stage.act(
        add_role,
        stage.meeting_id,
        RoleKind.CHAIR,
        RoleDraft("Lâm Quốc Thuận", organization_name="Sở"),
    )
    stage.come(chair)
    found = payees(stage)
    assert {name: payee.amount(RATES) for name, payee in found.items()} == {
        "Lâm Quốc Thuận": 500_000,
        "Đại biểu A": 100_000,
        "Nhà báo B": 200_000,
        "Khách C": 0,
    }
    assert next(iter(found)) == "Lâm Quốc Thuận"
    assert found["Lâm Quốc Thuận"].has_come
    assert not found["Đại biểu A"].has_come


def test_a_chair_whose_part_is_not_paid_gets_what_delegates_get(stage: Stage) -> None:
    stage.add("Lâm Quốc Thuận", "Sở")
    role = RoleDraft("Lâm Quốc Thuận", organization_name="Sở")
    stage.act(add_role, stage.meeting_id, RoleKind.SECRETARY, role)
    assert payees(stage)["Lâm Quốc Thuận"].amount(RATES) == 100_000


def test_a_speaker_who_is_on_no_list_is_paid_for_the_part(stage: Stage) -> None:
    stage.act(add_role, stage.meeting_id, RoleKind.RAPPORTEUR, RoleDraft("Trần Báo Cáo"))
    stage.act(add_role, stage.meeting_id, RoleKind.WITNESS, RoleDraft("Người Chứng"))
    found = payees(stage)
    assert list(found) == ["Trần Báo Cáo"]
    assert found["Trần Báo Cáo"].has_come
    assert found["Trần Báo Cáo"].amount({group_of_role(RoleKind.RAPPORTEUR): 1}) == 1


def test_the_stand_in_who_came_is_paid_and_not_the_one_who_sent_them(stage: Stage) -> None:
    sender = stage.add("Trần Văn A")
    stage.act(register_stand_in, stage.meeting_id, sender, DelegateDraft("Lê Thị B"), nonce="s")
    assert list(payees(stage)) == ["Lê Thị B"]


def test_an_amount_of_ones_own_is_kept_can_be_nothing_and_can_be_given_up(stage: Stage) -> None:
    stage.add("A")
    stage.add("B")
    keys = {name: payee.key for name, payee in payees(stage).items()}
    stage.act(set_own_amounts, stage.meeting_id, {keys["A"]: 250_000, keys["B"]: 0})
    assert [payee.amount(RATES) for payee in payees(stage).values()] == [250_000, 0]
    stage.act(set_own_amounts, stage.meeting_id, {keys["A"]: None})
    assert [payee.amount(RATES) for payee in payees(stage).values()] == [100_000, 0]
    stage.act(undo, stage.last_entry)
    assert payees(stage)["A"].own_amount == 250_000


@pytest.mark.parametrize("amount", [-1, LARGEST_AMOUNT + 1])
def test_impossible_amounts_are_refused(stage: Stage, amount: int) -> None:
    with pytest.raises(Refused, match="Số tiền"):
        stage.act(set_own_amounts, stage.meeting_id, {"d1": amount})
