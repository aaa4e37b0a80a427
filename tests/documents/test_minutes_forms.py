"""Minutes in the office's own form: parts and sentences of its template, numbers, elections, English."""

from __future__ import annotations

from dataclasses import replace

from documents.printed import Printed
from documents.samples import GUEST, minutes_data, state_office
from meetingdesk.documents.blocks import Table
from meetingdesk.documents.minutes import MinutesOptions, build_minutes, told_minutes
from meetingdesk.documents.minutes_items import Detail
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.minutes.minutes_template import MinutesTemplate, Part, Sentence
from meetingdesk.features.papers.papers import (
    AgendaRecord,
    CandidateOnPaper,
    ElectionOnPaper,
    MinutesData,
    Resolution,
    Statement,
    TaskOnPaper,
    VoteResult,
)

ELECTION = ElectionOnPaper(
    "Bầu Ban Điều phối",
    seats=1,
    manner="bỏ phiếu kín",
    rule="quá 1/2 số phiếu thu về",
    issued=85,
    collected=85,
    valid=84,
    candidates=(
        CandidateOnPaper("Ông Thuận", "Giám đốc Sở", 80, 80 / 84, "elected"),
        CandidateOnPaper("Ông Ân", "", 4, 4 / 84, "not_elected"),
    ),
)


def data(*recorded: object, **changes: object) -> MinutesData:
    item = AgendaRecord("Nội dung duy nhất", recorded=recorded)  # type: ignore[arg-type]  # any of them
    return minutes_data(agenda=(item,), **changes)


def said(found: MinutesData, options: MinutesOptions | None = None) -> str:
    paper = Printed(render_pdf(build_minutes(found, state_office(), options)))
    return " ".join(line.text for page in paper.lines for line in page)


def test_the_parts_stand_in_the_order_of_the_template_and_those_left_out_are_not_printed() -> None:
    template = MinutesTemplate(
        parts=(Part.OPENING, Part.CHAIRS, Part.CONTENT, Part.TASK_TABLE, Part.END),
        sentences={Sentence.CHAIRS: "Chủ tọa đoàn:", Sentence.END: "{hội nghị} bế mạc {kết thúc}."},
    )
    text = said(minutes_data(1), MinutesOptions(template=template))
    assert "Hôm nay, 08 giờ 00 phút, ngày 25 tháng 4 năm 2023, tại Hội trường" in text
    assert "Chủ tọa đoàn: " in text
    assert "Hội nghị bế mạc 11 giờ" in text
    assert "Thành phần tham dự" not in text
    assert text.index("Hôm nay") < text.index("Chủ tọa đoàn") < text.index("Nhiệm vụ được giao:")


def test_the_table_of_tasks_lists_every_task_and_is_left_out_without_any() -> None:
    template = MinutesTemplate(parts=(Part.CONTENT, Part.TASK_TABLE, Part.END))
    options = MinutesOptions(template=template)

    def tables(found: MinutesData) -> list[Table]:
        blocks = build_minutes(found, state_office(), options).blocks
        return [block for block in blocks if isinstance(block, Table)]

    task = TaskOnPaper("Gửi báo cáo.", "Văn phòng", "10/5/2023")
    (table,) = tables(data(task, task))
    assert len(table.rows) == 2
    assert tables(data()) == []


def test_the_usual_closing_stands_where_nothing_else_was_typed() -> None:
    template = MinutesTemplate(
        sentences={Sentence.CLOSING: "Biên bản lập thành {số bản} bản có giá trị như nhau."}
    )
    options = MinutesOptions(template=template)
    assert "lập thành 03 bản" in said(data(copies=3), options)
    typed = said(data(copies=3, closing=("Đã đọc lại cho mọi người nghe.",)), options)
    assert "lập thành" not in typed
    assert "Đã đọc lại" in typed


def test_in_the_order_of_recording_a_vote_stands_where_it_was_cast() -> None:
    found = data(
        VoteResult("thông qua chương trình", 83),
        Statement("Nhất trí.", GUEST),
        Resolution("Họp quý"),
    )
    grouped = said(found)
    assert grouped.index("Nhất trí") < grouped.index("Biểu quyết")
    recorded = said(found, MinutesOptions(template=MinutesTemplate(as_recorded=True)))
    assert recorded.index("Biểu quyết") < recorded.index("Nhất trí") < recorded.index("Quyết định")


def test_decisions_and_conclusions_carry_their_numbers() -> None:
    one = data(Resolution("Thông qua", "05/QĐHN"), Resolution("Thống nhất", "02/KLHN", False))
    text = said(one)
    assert "Quyết định số 05/QĐHN: Thông qua." in text
    assert "Kết luận số 02/KLHN: Thống nhất." in text
    two = said(data(Resolution("Một", "05/QĐHN"), Resolution("Hai", "06/QĐHN")))
    assert "b) (số 06/QĐHN) Hai." in two


def test_a_vote_says_how_it_was_cast_and_who_was_in_the_room() -> None:
    vote = VoteResult("Thông qua", 80, 2, 1, manner="giơ tay", present=83, summoned=92)
    text = said(data(vote))
    assert (
        "Biểu quyết thông qua (hình thức giơ tay; có mặt 83/92 đại biểu được triệu tập): "
        "tán thành 80" in text
    )


def test_an_election_stands_under_its_part_with_all_candidates() -> None:
    text = said(data(ELECTION))
    assert "Bầu Ban Điều phối (bầu 01 trong 02 người ứng cử, đề cử" in text
    assert "Bầu cử bầu" not in text
    other = said(data(replace(ELECTION, subject="Ban Kiểm tra")))
    assert "Bầu cử ban Kiểm tra (" in other or "Bầu cử Ban Kiểm tra (" in other
    assert "số phiếu phát ra 85, thu về 85, hợp lệ 84, không hợp lệ 01. Kết quả:" in text
    assert "- Ông Thuận - Giám đốc Sở: 80 phiếu (đạt 95,2%), trúng cử;" in text
    assert "- Ông Ân: 04 phiếu (đạt 4,8%), không trúng cử." in text
    blank = said(data(replace(ELECTION, issued=None)))
    assert "chưa có kết quả" in blank


def test_in_both_languages_the_labels_have_their_english_and_people_stay_as_they_are() -> None:
    found = data(VoteResult("thông qua", 83), Resolution("Thông qua", "05/QĐHN"))
    text = said(found, MinutesOptions(bilingual=True))
    for words in (
        "BIÊN BẢN / MINUTES",
        "Thời gian bắt đầu / Opened at:",
        "Địa điểm / Venue:",
        "Thành phần tham dự / Participants:",
        "Biểu quyết / Vote thông qua",
        "Quyết định / Decision số 05/QĐHN:",
        "SECRETARY",
        "CHAIR",
        "Nơi nhận / Recipients:",
    ):
        assert words in text, words
    assert "MINUTES" not in said(found)


def test_late_and_early_are_named_in_the_full_form_unless_the_office_does_not_want_it() -> None:
    found = data(late=(GUEST,), left_early=(GUEST,))
    assert "Đại biểu đến muộn (01):" in said(found)
    assert "Đại biểu về sớm (01):" in said(found)
    assert "đến muộn" not in said(found, MinutesOptions(late=False))
    assert "đến muộn" not in said(found, MinutesOptions(detail=Detail.SHORT))


def test_each_paragraph_knows_its_entry() -> None:
    found = data(Statement("Một.\nHai.", None, 3), Resolution("Ba", "", True, 4))
    told = [origin for origin, _block in told_minutes(found, MinutesOptions()) if origin.entry_id]
    assert [origin.entry_id for origin in told] == [3, 3, 4]
    assert all(origin.in_content for origin in told)
