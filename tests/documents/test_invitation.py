"""Inviting: a letter for each, for each organisation, or one with the list (Mẫu 1.7)."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from documents.paper_checks import HOSTILE, stays_inside, words_in_both
from documents.printed import Printed
from documents.samples import CHAIR, GUEST, NAME, OFFICE, STARTS, state_office
from meetingdesk.documents.blocks import (
    AnnexHeading,
    HeadingBlock,
    LabelledLine,
    PageBreak,
    Paragraph,
    Row,
    ScanNote,
    Table,
)
from meetingdesk.documents.invitation import InvitationForm, InvitationOptions, build_invitations
from meetingdesk.documents.letterhead import shipped_letterheads
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.invitation_paper import InvitationData, InvitedUnit, Invitee
from meetingdesk.features.papers.papers import Authority, Capacity, PersonOnPaper, Signatory

SIGNER = Signatory("Phó Giám đốc", "Nguyễn Chí Kiên", (Authority(Capacity.DEPUTY, "Giám đốc"),))
FULL = InvitationOptions(
    number=5,
    dated=date(2023, 4, 5),
    confirm_by=date(2023, 4, 21),
    contact="bà Lan, điện thoại 0900 000 001",
    notes=("Đại biểu mặc lễ phục.",),
    signatory=SIGNER,
)


def invitee(person: PersonOnPaper, number: int = 1) -> Invitee:
    return Invitee(person, DelegateKind.SUMMONED, number, f"K7MPQ2XW{number:02d}")


def data(*people: PersonOnPaper, units: tuple[InvitedUnit, ...] = ()) -> InvitationData:
    invitees = tuple(invitee(person, place) for place, person in enumerate(people, 1))
    return InvitationData(NAME, STARTS, "Hội trường Sở", OFFICE, (CHAIR,), invitees, units)


def build(given: InvitationData, **changes: Any) -> Any:
    return build_invitations(given, state_office(), replace(FULL, **changes))


def lines(document: Any) -> list[str]:
    said = []
    for block in document.blocks:
        if isinstance(block, LabelledLine):
            said.append(f"{block.label} " + "".join(run.text for run in block.text))
        elif isinstance(block, Paragraph):
            said.append("".join(run.text for run in block.text))
    return said


def test_the_lines_come_in_the_order_of_the_form() -> None:
    assert lines(build(data(GUEST))) == [
        "Sở Tài nguyên và Môi trường trân trọng kính mời: Bà Nguyễn Thị Kiều - Phó Chủ tịch, Liên "
        "hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ.",
        f"Tới dự: {NAME}.",
        "Chủ trì: Ông Nguyễn Chí Kiên - Phó Giám đốc, Sở Tài nguyên và Môi trường.",
        "Thời gian: 08 giờ 00 phút, ngày 25 tháng 4 năm 2023 (Thứ Ba).",
        "Địa điểm: Hội trường Sở.",
        "Đề nghị Quý đại biểu xác nhận tham dự trước ngày 21/4/2023 (liên hệ: bà Lan, điện thoại "
        "0900 000 001).",
        "Trường hợp không dự được, đề nghị cử người dự thay và báo trước cho cơ quan mời.",
        "Đại biểu mặc lễ phục./.",
    ]


def test_number_date_and_signer_stand_where_the_decree_puts_them() -> None:
    printed = Printed(render_pdf(build(data(GUEST))))
    number, dated = printed.find("Số: 05/GM-STNMT"), printed.find("Cần Thơ, ngày 05 tháng 4")
    assert abs(number.bottom - dated.bottom) < 1
    assert number.right < dated.left
    assert printed.find("KT. GIÁM ĐỐC").left > printed.find("Nơi nhận:").right
    title = printed.find("GIẤY MỜI")
    assert abs((title.left + title.right) / 2 - (30 + 165 / 2)) < 0.5


def test_a_letter_without_number_leaves_room_for_number_day_and_month() -> None:
    document = build(data(GUEST), number=None, dated=None)
    head = next(block for block in document.blocks if isinstance(block, HeadingBlock))
    assert head.number.replace("\u00a0", " ") == "Số:         /GM-STNMT"
    assert head.place_date.replace("\u00a0", " ") == "Cần Thơ, ngày      tháng      năm 2023"


def test_everybody_has_a_page_of_their_own_with_a_code_the_door_reads() -> None:
    document = build(data(GUEST, CHAIR, PersonOnPaper("Lê Văn Tám")))
    pdf = render_pdf(document)
    pages = pypdfium2.PdfDocument(pdf)
    assert len(pages) == 3
    read = [zxingcpp.read_barcodes(page.render(scale=3).to_pil()) for page in pages]
    assert [[code.text for code in codes] for codes in read] == [
        ["K7MPQ2XW01"], ["K7MPQ2XW02"], ["K7MPQ2XW03"],
    ]  # fmt: skip
    printed = Printed(pdf)
    assert not any(line.text == "2" and line.top < 20 for line in printed.lines[1])
    assert "Ông/Bà Lê Văn Tám" in printed.text
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 2


def test_codes_stay_off_letters_that_go_without_them() -> None:
    assert not any(isinstance(block, ScanNote) for block in build(data(GUEST), code=False).blocks)


def test_an_organisation_is_asked_for_as_many_as_its_quota() -> None:
    units = (InvitedUnit("Hội Nông dân", 2), InvitedUnit("Thành đoàn"))
    said = lines(build(data(units=units), form=InvitationForm.PER_ORGANIZATION, notes=()))
    assert "trân trọng kính mời: Hội Nông dân." in said[0]
    assert said[5].startswith("Đề nghị quý cơ quan, đơn vị cử 02 đại biểu tham dự và gửi danh sách")
    assert said[5].endswith("./.")
    assert "cử đại biểu tham dự" in said[11]


def test_one_letter_names_its_list_and_the_list_names_the_letter() -> None:
    document = build(data(GUEST, CHAIR), form=InvitationForm.WITH_LIST)
    assert "Quý đại biểu (có danh sách kèm theo)" in lines(document)[0]
    head = next(block for block in document.blocks if isinstance(block, AnnexHeading))
    assert head.note == (
        "(Kèm theo Giấy mời số 05/GM-STNMT ngày 05 tháng 4 năm 2023 của Sở Tài nguyên và Môi trường)"
    )
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [row.cells[1] for row in table.rows if isinstance(row, Row)] == [
        "Bà Nguyễn Thị Kiều",
        "Ông Nguyễn Chí Kiên",
    ]
    only_units = build(data(units=(InvitedUnit("Hội Nông dân", 2),)), form=InvitationForm.WITH_LIST)
    table = next(block for block in only_units.blocks if isinstance(block, Table))
    assert table.rows == (Row(("1", "Hội Nông dân", "02", "")),)


def test_comrades_are_addressed_as_comrades_and_clergy_by_their_rank() -> None:
    monk = PersonOnPaper("Thích Bình Tâm", "Trưởng Ban Trị sự", "", "Hòa thượng")
    said = lines(build(data(GUEST, monk), address="Đồng chí"))
    assert "kính mời: Đồng chí Nguyễn Thị Kiều" in said[0]
    assert any("kính mời: Hòa thượng Thích Bình Tâm" in line for line in said)
    assert any("Đề nghị các đồng chí xác nhận" in line for line in said)


@pytest.mark.parametrize("form", InvitationForm)
def test_a_meeting_that_nobody_is_invited_to_yet_gives_one_letter_to_fill_in(
    form: InvitationForm,
) -> None:
    given = InvitationData("Họp giao ban", STARTS, "", OFFICE)
    document = build_invitations(given, state_office(), InvitationOptions(form=form))
    said = lines(document)
    assert "kính mời: ......" in said[0]
    assert said[2] == "Chủ trì: ........"
    assert len(Printed(render_pdf(document)).lines) == 1


def test_a_letter_with_nothing_to_note_ends_with_its_place() -> None:
    bare = InvitationOptions(stand_ins=False, code=False)
    assert lines(build_invitations(data(GUEST), state_office(), bare))[-1] == (
        "Địa điểm: Hội trường Sở./."
    )


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_hostile_words_stay_between_the_margins(paper: str) -> None:
    person = PersonOnPaper(HOSTILE, HOSTILE, HOSTILE, "Ông")
    given = replace(data(person, GUEST), meeting_name=HOSTILE, venue=HOSTILE)
    for form in InvitationForm:
        stays_inside(build(given, form=form, notes=(HOSTILE,), paper=paper))


@pytest.mark.parametrize("form", InvitationForm)
@pytest.mark.parametrize("key", ["state_office", "party_committee"])
def test_pdf_and_word_say_the_same(form: InvitationForm, key: str) -> None:
    given = data(GUEST, CHAIR, units=(InvitedUnit("Hội Nông dân", 2), InvitedUnit("Thành đoàn", 3)))
    words_in_both(build_invitations(given, shipped_letterheads()[key], replace(FULL, form=form)))


def test_five_hundred_letters_are_five_hundred_pages() -> None:
    people = [PersonOnPaper(f"Lê Thị Bé {place}") for place in range(500)]
    pages = pypdfium2.PdfDocument(render_pdf(build(data(*people))))
    assert len(pages) == 500


def test_a_letter_of_usual_length_keeps_to_one_side_of_a5_with_its_code() -> None:
    letters = Printed(render_pdf(build(data(GUEST, CHAIR), paper="A5")))
    assert len(letters.lines) == 2
    for page, person in enumerate((GUEST, CHAIR)):
        assert f"Đại biểu số 0{page + 1}: {person.name}" in letters.find("Đại biểu số", page).text


def test_the_outline_of_the_file_names_the_one_invited() -> None:
    letters = io.BytesIO(render_pdf(build(data(GUEST, CHAIR))))
    with pikepdf.open(letters) as opened, opened.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == [f"{person.name}, {person.organization}" for person in (GUEST, CHAIR)]
