"""Letters that no font has are told before the sheet is printed, with the rows they stand in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.card_samples import KIEU, MEETING, named, plain_design
from documents.printed import Printed
from documents.samples import delegates, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import build_attendance_sheet
from meetingdesk.documents.blocks import Document, Paragraph, plain
from meetingdesk.documents.cards.sheets import CardSheets
from meetingdesk.documents.render.lost_letters import lost_letters
from meetingdesk.documents.render.pdf import render_pdf


def sheet_with(name: str) -> Document:
    people = delegates(6)
    strange = (replace(people[0], name=name), *people[1:])
    return build_attendance_sheet(sheet_data(strange), state_office())


def test_a_khmer_name_is_told_with_its_row() -> None:
    lost = lost_letters(sheet_with("Thạch សុខា"))
    assert set(lost.letters) == set("សុខា")
    assert lost.texts == ("Thạch សុខា",)


@pytest.mark.parametrize(
    "name", ["Trần Văn Bé", "李明 😀", "Ðặng Thị Hoa", "Müller Žižek Иван", ""]
)
def test_names_that_our_fonts_have_are_nothing_to_tell(name: str) -> None:
    lost = lost_letters(sheet_with(name))
    assert lost.letters == ()
    assert lost.texts == ()


def test_text_from_right_to_left_is_told_because_it_is_set_the_wrong_way_round() -> None:
    assert set(lost_letters(sheet_with("محمد")).letters) == set("محمد")


def test_decomposed_vietnamese_is_whole_on_paper() -> None:
    assert lost_letters(sheet_with("Nguye\u0302\u0303n")).letters == ()


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=30))
def test_what_prints_as_a_box_is_told(text: str) -> None:
    document = Document("", (Paragraph(plain(text)),))
    boxes = Printed(render_pdf(document)).text.count("□") - text.count("□")
    assert not boxes or lost_letters(document).letters


def test_a_badge_tells_too() -> None:
    sheets = CardSheets("Thẻ", plain_design(), MEETING, (named(KIEU, "ឈ្មោះ"),))
    assert lost_letters(sheets).texts == ("ឈ្មោះ",)
