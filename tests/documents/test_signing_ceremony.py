"""The run-of-show of a signing: who sits where, what the MC says, what is to be ready."""

from __future__ import annotations

from collections import Counter

import pytest

from ceremony_stage import NOON, CeremonyStage
from documents.printed import Printed, words_of_docx
from documents.samples import state_office
from documents.words import all_said
from meetingdesk.documents.blocks import Document, Row, Table
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.signing_ceremony import (
    CeremonyForm,
    CeremonyOptions,
    build_signing_ceremony,
    call_to_exchange,
    call_to_table,
    call_to_witness,
)
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.features.papers.ceremony_paper import gather_ceremony
from meetingdesk.features.signings.ceremony_items import (
    CeremonyPart,
    add_usual_items,
    edit_ceremony_item,
)
from meetingdesk.features.signings.signings import put_in_ceremony
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, SCIENCE


@pytest.fixture
def stage(workspace: Workspace) -> CeremonyStage:
    return CeremonyStage(workspace)


def built(stage: CeremonyStage, **options: object) -> Document:
    data = stage.signings.read(gather_ceremony, stage.meeting_id)
    return build_signing_ceremony(data, state_office(), CeremonyOptions(**options))  # type: ignore[arg-type]


def rows(document: Document, number: int = 0) -> list[Row]:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [row for row in tables[number].rows if isinstance(row, Row)]


def test_the_mc_calls_both_parties_the_witness_and_the_exchange(stage: CeremonyStage) -> None:
    turn = stage.shown().turns[0]
    assert call_to_table(turn, "Ông/Bà") == (
        f"Xin trân trọng kính mời ông Trần Văn Nam, Giám đốc {DEPARTMENT} và bà Nguyễn Thị Kiều, "
        f"Phó Chủ tịch {SCIENCE} lên bàn ký để ký kết {turn.title}."
    )
    assert call_to_table(turn, "Đồng chí", first_at_right=True).startswith(
        "Xin trân trọng kính mời đồng chí Nguyễn Thị Kiều, "
    )
    assert call_to_witness(turn, "Ông/Bà") == (
        "Xin kính mời bà Võ Thị Hồng Ánh, Chủ tịch chứng kiến lễ ký."
    )
    assert call_to_exchange(turn).startswith("Xin mời hai bên trao văn bản")


def test_the_mc_calls_the_one_who_came_in_anothers_place(stage: CeremonyStage) -> None:
    draft = DelegateDraft("Phạm Văn Sáu", honorific="Ông", position="Chánh Văn phòng")
    stage.signings.act(register_stand_in, stage.meeting_id, stage.kieu, draft, nonce="s", at=NOON)
    turn = stage.shown().turns[0]
    assert f"ông Phạm Văn Sáu, Chánh Văn phòng {SCIENCE}" in call_to_table(turn, "Ông/Bà")
    shown = rows(built(stage, presence=True))[0].cells[2]
    assert "(Ông Phạm Văn Sáu dự thay, đã có mặt)" in shown
    assert "Trần Văn Nam, Giám đốc (chưa đến)" in shown


def test_the_table_tells_seats_from_left_to_right_with_authority(stage: CeremonyStage) -> None:
    first, second = rows(built(stage))
    assert first.cells[0] == "1"
    assert first.cells[2] == (
        f"1. {DEPARTMENT}: Ông Trần Văn Nam, Giám đốc\n"
        f"2. {SCIENCE}: Bà Nguyễn Thị Kiều, KT. CHỦ TỊCH, Phó Chủ tịch"
    )
    turned = rows(built(stage, first_at_right=True))[0].cells[2]
    assert str(turned).startswith(f"1. {SCIENCE}")
    assert second.cells[0] == "2"


def test_the_lists_are_printed_with_boxes_to_tick(stage: CeremonyStage) -> None:
    act = stage.signings.act
    act(add_usual_items, stage.meeting_id, CeremonyPart.THING)
    act(add_usual_items, stage.meeting_id, CeremonyPart.PHOTO)
    first = stage.shown().things[0]
    act(edit_ceremony_item, first.id, first.version, is_done=True)
    things = rows(built(stage), 1)
    assert [row.cells[2] for row in things[:2]] == ["☑", "☐"]
    assert len(rows(built(stage, things=False), 1)) == len(stage.shown().photos)
    printed = Printed(render_pdf(built(stage)))
    assert "☑" in printed.text
    assert "Quốc kỳ, cờ để bàn" in printed.text


@pytest.mark.parametrize("form", list(CeremonyForm))
def test_pdf_and_word_say_the_same(stage: CeremonyStage, form: CeremonyForm) -> None:
    stage.signings.act(add_usual_items, stage.meeting_id, CeremonyPart.THING)
    document = built(stage, form=form)
    said = Counter(" ".join(all_said(document)).split())
    assert Counter(words_of_docx(render_docx(document))) >= said - Counter(["1.", "2."])
    assert Printed(render_pdf(document)).text


def test_a_meeting_that_signs_nothing_says_so(stage: CeremonyStage) -> None:
    stage.signings.act(put_in_ceremony, stage.agreements, None)
    assert any("Chưa có văn bản ký" in line for line in all_said(built(stage)))
