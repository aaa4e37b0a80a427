"""The agenda on the tables, and the run-of-show in the hands of the MC."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from documents.paper_checks import HOSTILE, stays_inside, words_in_both
from documents.printed import Printed
from documents.samples import CHAIR, CLERK, GUEST, NAME, OFFICE, STARTS, state_office
from meetingdesk.documents.agenda import AgendaOptions, build_agenda
from meetingdesk.documents.blocks import (
    GroupRow,
    HeadingBlock,
    ListItem,
    Paragraph,
    Row,
    SignatureBlock,
    Table,
)
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.run_of_show import (
    Introduction,
    ShowForm,
    ShowOptions,
    build_run_of_show,
)
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.agenda_paper import AgendaPaperData, Introduced, PlannedPart
from meetingdesk.features.planning.agenda import AgendaKind
from meetingdesk.features.planning.host_words import suggested_words

HEADS = frozenset(
    re.findall(r"\S+", "STT Thời gian Nội dung Người thực hiện Lời dẫn của MC Chuẩn bị")
)


def part(place: int, minutes: int = 30, **more: Any) -> PlannedPart:
    begins = STARTS + timedelta(minutes=minutes * place)
    values = {
        "kind": AgendaKind.OTHER,
        "title": f"Nội dung thứ {place + 1}",
        "presenter": "Ông Nguyễn Chí Kiên",
        "begins_at": begins,
        "ends_at": begins + timedelta(minutes=minutes),
    }
    return PlannedPart(**{**values, **more})  # type: ignore[arg-type]


def data(*parts: PlannedPart, **more: Any) -> AgendaPaperData:
    return AgendaPaperData(NAME, STARTS, "Hội trường Sở", OFFICE, parts, **more)


def table_of(document: Any) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def rows_of(document: Any) -> list[Row]:
    return [row for row in table_of(document).rows if isinstance(row, Row)]


def groups_of(document: Any) -> list[str]:
    return [row.text for row in table_of(document).rows if isinstance(row, GroupRow)]


def test_the_table_has_the_columns_and_times_of_an_agenda() -> None:
    document = build_agenda(data(part(0), part(1, title="Bế mạc")), state_office())
    assert [column.title for column in table_of(document).columns] == [
        "STT", "Thời gian", "Nội dung", "Người thực hiện",
    ]  # fmt: skip
    assert [row.cells for row in rows_of(document)] == [
        ("1", "08h00 - 08h30", "Nội dung thứ 1", "Ông Nguyễn Chí Kiên"),
        ("2", "08h30 - 09h00", "Bế mạc", "Ông Nguyễn Chí Kiên"),
    ]


def test_a_part_without_duration_shows_when_it_begins() -> None:
    document = build_agenda(data(part(0, ends_at=STARTS)), state_office())
    assert rows_of(document)[0].cells[1] == "08h00"


def test_mornings_and_afternoons_are_headed_where_there_are_both() -> None:
    whole_day = data(part(0, 240), part(1, 240), part(2, 60, begins_at=STARTS))
    assert groups_of(build_agenda(data(part(0), part(1)), state_office())) == []
    document = build_agenda(data(*whole_day.parts[:2]), state_office())
    assert groups_of(document) == ["Buổi sáng", "Buổi chiều"]
    bare = build_agenda(data(*whole_day.parts[:2]), state_office(), AgendaOptions(sessions=False))
    assert groups_of(bare) == []


def test_days_are_named_where_a_congress_takes_several() -> None:
    document = build_agenda(data(part(0), part(48)), state_office())
    assert groups_of(document) == [
        "Buổi sáng Thứ Ba, ngày 25 tháng 4 năm 2023",
        "Buổi sáng Thứ Tư, ngày 26 tháng 4 năm 2023",
    ]


def test_a_number_is_printed_only_where_one_was_given() -> None:
    def number(options: AgendaOptions) -> str:
        blocks = build_agenda(data(part(0)), state_office(), options).blocks
        return next(block for block in blocks if isinstance(block, HeadingBlock)).number

    assert number(AgendaOptions()) == ""
    given = AgendaOptions(number=7, dated=date(2023, 4, 20))
    assert number(given) == "Số: 07/CTr-STNMT"


def test_columns_and_signature_can_be_left_out() -> None:
    options = AgendaOptions(times=False, presenters=False, notes=True, signatory=None)
    document = build_agenda(data(part(0, note="máy chiếu")), state_office(), options)
    assert rows_of(document)[0].cells == ("1", "Nội dung thứ 1", "máy chiếu")
    assert not any(isinstance(block, SignatureBlock) for block in document.blocks)


def test_sixty_parts_fill_pages_whose_rows_stay_whole() -> None:
    document = build_agenda(data(*(part(n, 5) for n in range(60))), state_office())
    printed = stays_inside(document)
    titles = [
        line.text for page in printed.lines for line in page if line.text.startswith("Nội dung thứ")
    ]
    assert titles == [f"Nội dung thứ {n + 1}" for n in range(60)]
    last = printed.page_of("BAN TỔ CHỨC")
    assert any("Nội dung thứ 60" in line.text for line in printed.lines[last])


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_hostile_words_stay_in_an_agenda(paper: Any) -> None:
    given = replace(data(part(0, title=HOSTILE, presenter=HOSTILE)), meeting_name=HOSTILE)
    stays_inside(build_agenda(given, state_office(), AgendaOptions(paper=paper)))


def test_an_agenda_without_parts_says_so() -> None:
    document = build_agenda(data(), state_office())
    assert "(Chưa có nội dung chương trình)" in Printed(render_pdf(document)).text


def test_an_agenda_says_the_same_in_word() -> None:
    words_in_both(build_agenda(data(part(0), part(9)), state_office()))


def show(*parts: PlannedPart, people: tuple[Introduced, ...] = (), **options: Any) -> Any:
    given = data(*parts, introduced=people, hosts=(CLERK,))
    return build_run_of_show(given, state_office(), ShowOptions(**options))


PEOPLE = (
    Introduced(GUEST, DelegateKind.GUEST, has_come=True),
    Introduced(CHAIR, DelegateKind.SUMMONED),
    Introduced(CLERK, DelegateKind.SUMMONED),
)


def said(document: Any) -> list[str]:
    return [
        "".join(run.text for run in block.text)
        for block in document.blocks
        if isinstance(block, Paragraph | ListItem)
    ]


def test_the_table_lies_and_has_the_words_of_the_mc_and_what_to_prepare() -> None:
    document = show(part(0, host_text="Xin kính mời\nông Kiên", note="micro"))
    assert document.frame.landscape
    (row,) = rows_of(document)
    assert row.cells[1] == "08h00\n08h30"
    assert row.cells[4][0].text == "Xin kính mời\nông Kiên"
    assert row.cells[5] == "micro"
    assert "Người dẫn chương trình: Bà Huỳnh Thị Ngọc Lan" in Printed(render_pdf(document)).text


def test_the_people_are_introduced_where_the_agenda_comes_to_it() -> None:
    parts = (
        part(0),
        part(1, kind=AgendaKind.INTRODUCTION, title="Giới thiệu đại biểu"),
        part(2, title="Khai mạc"),
    )
    document = show(*parts, people=PEOPLE, form=ShowForm.READING)
    text = said(document)
    opening = text.index("Kính thưa quý vị đại biểu, về dự hôm nay, xin trân trọng giới thiệu:")
    assert text[opening + 1].startswith("Bà Nguyễn Thị Kiều - Phó Chủ tịch")
    assert text[opening + 3].endswith(".")
    printed = Printed(render_pdf(document))
    assert printed.text.index("Nguyễn Thị Kiều") < printed.text.index("3. Khai mạc")
    assert printed.find("Kính thưa quý vị").size == 16


def test_the_words_of_the_mc_that_lead_up_to_the_names_are_not_said_twice() -> None:
    led = part(0, kind=AgendaKind.INTRODUCTION, host_text="Tôi xin giới thiệu các vị đại biểu:")
    text = said(show(led, people=PEOPLE, form=ShowForm.READING))
    assert not any(line.startswith("Kính thưa quý vị đại biểu, về dự") for line in text)
    assert any("Nguyễn Thị Kiều" in line for line in text)


def test_only_those_who_came_are_introduced_once_the_door_knows_of_somebody() -> None:
    text = said(show(part(0), people=PEOPLE, introduction=Introduction.COME))
    assert any("Nguyễn Thị Kiều" in line for line in text)
    assert not any("Nguyễn Chí Kiên" in line for line in text)
    before = said(show(part(0), people=PEOPLE[1:], introduction=Introduction.COME))
    assert any("Nguyễn Chí Kiên" in line for line in before)
    nobody = said(show(part(0), people=PEOPLE, introduction=Introduction.NOBODY))
    assert nobody == []


def test_a_full_hall_is_greeted_together_after_the_first_names() -> None:
    text = said(show(part(0), people=PEOPLE, most=1, address="Đồng chí"))
    assert text[1] == "Kính thưa các đồng chí, về dự hôm nay, xin trân trọng giới thiệu:"
    assert text[2].startswith("Đồng chí Nguyễn Thị Kiều")
    assert text[3] == "Cùng 2 đồng chí đại diện các cơ quan, đơn vị về dự."


@pytest.mark.parametrize("form", ShowForm)
def test_pdf_and_word_of_the_run_of_show_say_the_same(form: ShowForm) -> None:
    words_in_both(show(part(0, host_text="Xin mời"), people=PEOPLE, form=form), heads=HEADS)


@pytest.mark.parametrize("form", ShowForm)
def test_hostile_words_and_a_speech_of_pages_stay_in_a_run_of_show(form: ShowForm) -> None:
    long = "Kính thưa quý vị đại biểu. " * 700
    stays_inside(show(part(0, title=HOSTILE, note=HOSTILE, host_text=long), form=form))
    stays_inside(show(form=form, people=PEOPLE))


def test_an_mc_is_offered_words_for_every_kind_of_part() -> None:
    for kind in AgendaKind:
        words = suggested_words(kind, "Báo cáo tổng kết", "", NAME, "09h30")
        assert len(words) > 20
        assert "{" not in words
    report = suggested_words(AgendaKind.REPORT, "Báo cáo {tổng} kết", "ông Kiên", NAME, "")
    assert "kính mời ông Kiên trình bày báo cáo {tổng} kết" in report
    closing = suggested_words(AgendaKind.CLOSING, "Bế mạc", "", NAME, "")
    assert "Đến đây, hội nghị đã hoàn thành" in closing
