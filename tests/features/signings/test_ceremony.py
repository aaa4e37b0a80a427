"""The ceremony of signing: turns at the table, who is there, who signs instead, what to have ready."""

from __future__ import annotations

import pytest

from ceremony_stage import NOON, CeremonyStage
from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance.attendance import check_out
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import Absence, DelegateDraft
from meetingdesk.features.signings.ceremony import Presence, sign_in_place
from meetingdesk.features.signings.ceremony_items import (
    CeremonyPart,
    add_ceremony_item,
    add_usual_items,
    delete_ceremony_items,
    edit_ceremony_item,
    move_ceremony_item,
)
from meetingdesk.features.signings.signings import move_in_ceremony
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, FARMERS, SCIENCE


@pytest.fixture
def stage(workspace: Workspace) -> CeremonyStage:
    return CeremonyStage(workspace)


def test_the_turns_come_in_the_order_of_signing_with_pairs_at_the_table(
    stage: CeremonyStage,
) -> None:
    first, second = stage.shown().turns
    assert [party.name for party in first.seats(first_at_right=False)] == [DEPARTMENT, SCIENCE]
    assert [party.name for party in second.seats(first_at_right=True)] == [FARMERS, DEPARTMENT]
    assert [witness.full_name for witness in first.witnesses] == ["Võ Thị Hồng Ánh"]
    stage.signings.act(move_in_ceremony, second.agreement_id, 0)
    assert [turn.agreement_id for turn in stage.shown().turns] == stage.agreements[::-1]


def test_who_came_through_the_door_is_shown_to_the_mc(stage: CeremonyStage) -> None:
    assert stage.presence() == {
        "Trần Văn Nam": Presence.AWAITED,
        "Nguyễn Thị Kiều": Presence.AWAITED,
        "Lê Văn Tám": Presence.NOT_LISTED,
    }
    stage.comes(stage.nam)
    stage.comes(stage.kieu)
    assert [turn.is_ready for turn in stage.shown().turns] == [True, False]
    stage.signings.act(check_out, stage.list_id, stage.kieu, nonce="out", at=NOON)
    assert stage.presence()["Nguyễn Thị Kiều"] is Presence.LEFT


def test_somebody_who_said_they_cannot_come_is_absent_not_awaited(stage: CeremonyStage) -> None:
    stage.signings.act(mark_absent, stage.meeting_id, [stage.kieu], Absence.EXCUSED)
    assert stage.presence()["Nguyễn Thị Kiều"] is Presence.ABSENT


def test_a_stand_in_at_the_door_can_be_written_down_as_the_one_who_signs(
    stage: CeremonyStage,
) -> None:
    draft = DelegateDraft("Phạm Văn Sáu", honorific="Ông", position="Chánh Văn phòng")
    stage.signings.act(register_stand_in, stage.meeting_id, stage.kieu, draft, nonce="sub", at=NOON)
    (one,) = [s for s in stage.shown().signings if s.presence is Presence.REPLACED]
    assert one.substitute is not None
    assert one.substitute.addressed == "Ông Phạm Văn Sáu"
    act = (one.signatory.id, one.signatory.version, one.substitute.delegate_id)
    stage.signings.act(sign_in_place, *act)
    (now,) = [s for s in stage.shown().signings if s.signatory.id == one.signatory.id]
    kept = (now.signatory.full_name, now.signatory.position, now.signatory.authority)
    assert kept == ("Phạm Văn Sáu", "Chánh Văn phòng", "TUQ. PHÓ CHỦ TỊCH")
    assert now.presence is Presence.PRESENT
    with pytest.raises(Conflict):
        stage.signings.act(sign_in_place, *act)
    stage.signings.undo()
    assert stage.presence()["Nguyễn Thị Kiều"] is Presence.REPLACED


def test_a_deputy_in_anothers_place_signs_for_the_head(stage: CeremonyStage) -> None:
    deputy = stage.delegate("Đỗ Văn Bảy", DEPARTMENT, position="Phó Giám đốc")
    signer = stage.shown().turns[0].parties[0].signings[0].signatory
    stage.signings.act(sign_in_place, signer.id, signer.version, deputy)
    now = stage.shown().turns[0].parties[0].signings[0].signatory
    assert (now.full_name, now.authority) == ("Đỗ Văn Bảy", "KT. GIÁM ĐỐC")


def test_two_of_one_name_are_told_apart_by_their_organisation(stage: CeremonyStage) -> None:
    stage.comes(stage.delegate("Trần Văn Nam", FARMERS))
    assert stage.presence()["Trần Văn Nam"] is Presence.AWAITED
    stage.comes(stage.nam)
    assert stage.presence()["Trần Văn Nam"] is Presence.PRESENT


def test_the_usual_things_and_photos_are_added_once(stage: CeremonyStage) -> None:
    act = stage.signings.act
    assert act(add_usual_items, stage.meeting_id, CeremonyPart.THING) == len(stage.shown().things)
    texts = [item.text for item in stage.shown().things]
    for wanted in ("Bàn ký", "Bìa ký", "Bút ký", "Quốc kỳ"):
        assert any(text.startswith(wanted) for text in texts), wanted
    assert act(add_usual_items, stage.meeting_id, CeremonyPart.THING) == 0
    act(add_usual_items, stage.meeting_id, CeremonyPart.PHOTO)
    photos = [item.text for item in stage.shown().photos]
    assert [text for text in photos if text.startswith("Lượt 2")] == [
        f"Lượt 2: các bên đặt bút ký ({DEPARTMENT} · {FARMERS})",
        "Lượt 2: trao văn bản, bắt tay",
    ]


def test_items_are_ticked_edited_moved_and_taken_off(stage: CeremonyStage) -> None:
    act = stage.signings.act
    first = act(add_ceremony_item, stage.meeting_id, CeremonyPart.THING, "  Bàn   ký ")
    second = act(add_ceremony_item, stage.meeting_id, CeremonyPart.THING, "Bút ký")
    act(add_ceremony_item, stage.meeting_id, CeremonyPart.PHOTO, "Toàn cảnh")
    act(edit_ceremony_item, first, 1, is_done=True)
    act(move_ceremony_item, second, -1)
    assert [(item.text, item.is_done) for item in stage.shown().things] == [
        ("Bút ký", False),
        ("Bàn ký", True),
    ]
    act(edit_ceremony_item, second, stage.shown().things[0].version, text="Bút ký mực xanh")
    act(delete_ceremony_items, [first])
    assert [item.text for item in stage.shown().things] == ["Bút ký mực xanh"]
    assert [item.text for item in stage.shown().photos] == ["Toàn cảnh"]
    with pytest.raises(Refused):
        act(add_ceremony_item, stage.meeting_id, CeremonyPart.THING, "  ")
