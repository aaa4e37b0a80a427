"""PDF and Word say the same: not a word more in one than in the other."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from documents.more_samples import (
    conclusions_data,
    extract_data,
    press_data,
    register_data,
    several_parties,
)
from documents.printed import Printed, words_of_docx
from documents.samples import delegates, jpeg, minutes_data, sheet_data, state_office
from meetingdesk.documents.agreement_register import (
    RegisterColumn,
    RegisterOptions,
    build_register,
)
from meetingdesk.documents.attendance_sheet import Grouping, SheetOptions, build_attendance_sheet
from meetingdesk.documents.blocks import (
    AnnexHeading,
    Document,
    LabelledLine,
    ListItem,
    NumberedHeading,
    PageBreak,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Photo,
    PhotoGrid,
    Recipients,
    Signature,
    SignatureBlock,
    TitleBlock,
    plain,
)
from meetingdesk.documents.conclusions import build_conclusions
from meetingdesk.documents.extract import build_extract
from meetingdesk.documents.letterhead import shipped_letterheads
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.press_note import build_press_note
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.signing_record import build_signing_record


def every_block() -> Document:
    roles = tuple(Paragraph(plain(f"Đoạn {role.value}"), role) for role in ParagraphRole)
    signer = Signature(("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"), "Nguyễn Thị Kiều", "(Ký tên)")
    return Document(
        "Mọi khối",
        (
            TitleBlock("KẾ HOẠCH", "Về việc gì đó", notes=("(Dự thảo)",)),
            *roles,
            LabelledLine("Địa điểm:", plain("Hội trường")),
            NumberedHeading("I.", "Mục đích"),
            NumberedHeading("1.", "Yêu cầu", 2),
            ListItem(plain("một việc\ncó hai dòng")),
            SignatureBlock((Recipients(("- Như trên;", "- Lưu: VT.")), None, signer, signer)),
            PageBreak(),
            Paragraph(plain("Trang sau")),
            Recipients(("- Lưu: VT.",)),
            AnnexHeading("Phụ lục I", "ẢNH", "(Kèm theo)"),
            PhotoGrid(tuple(Photo(jpeg(), f"Ảnh số {n}") for n in range(7)), 6),
        ),
        frame=PageFrame(numbers=PageNumbers.NONE),
    )


def unnumbered(document: Document) -> Document:
    from dataclasses import replace

    return replace(document, frame=replace(document.frame, numbers=PageNumbers.NONE))


PAPERS = {
    "minutes": build_minutes(minutes_data(5), state_office()),
    "Party minutes": build_minutes(minutes_data(2), shipped_letterheads()["party_committee"]),
    "one page of a sheet": build_attendance_sheet(
        sheet_data(delegates(4)), state_office(), SheetOptions(blank_rows_at_end=0)
    ),
    "every block": every_block(),
    "notice of conclusions": build_conclusions(conclusions_data(6), state_office()),
    "extract": build_extract(extract_data(), state_office()),
    "record of two": build_signing_record(several_parties(2), state_office()),
    "record of seven": build_signing_record(several_parties(7), state_office()),
    "one page of a register": build_register(
        register_data(2),
        state_office(),
        # A number too wide for its column is cut in the PDF; Word cuts it as it likes.
        RegisterOptions(tuple(one for one in RegisterColumn if one is not RegisterColumn.NUMBER)),
    ),
    "press note": build_press_note(press_data(), state_office()),
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_words_stand_in_both_as_often(name: str) -> None:
    document = unnumbered(PAPERS[name])
    pdf = Counter(re.findall(r"\S+", Printed(render_pdf(document)).text))
    assert pdf == words_of_docx(render_docx(document))


def test_a_long_sheet_differs_only_in_the_head_that_comes_again() -> None:
    options = SheetOptions(grouping=Grouping.PAGE_PER_ORGANIZATION)
    document = unnumbered(
        build_attendance_sheet(sheet_data(delegates(60)), state_office(), options)
    )
    pdf = Counter(re.findall(r"\S+", Printed(render_pdf(document)).text))
    word = words_of_docx(render_docx(document))
    head = {"STT", "Họ", "và", "tên", "Chức", "vụ", "Đơn", "vị", "Ký", "Ghi", "chú"}
    assert {word for word, _ in (pdf - word).items()} <= head
    assert not word - pdf
