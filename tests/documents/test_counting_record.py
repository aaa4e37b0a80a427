"""The counting record: ballots in figures and words, the candidates by their votes, who is elected."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from documents.printed import Printed, words_of_docx
from documents.samples import CHAIR, ENDS, NAME, OFFICE, STARTS, state_office
from meetingdesk.documents.counting_record import CountingOptions, build_counting_record
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.counting_paper import CountingData
from meetingdesk.features.papers.papers import CandidateOnPaper, ElectionOnPaper

ELECTION = ElectionOnPaper(
    "Bầu Ban Điều phối giai đoạn 2023 - 2025",
    seats=2,
    manner="bỏ phiếu kín",
    rule="quá 1/2 số phiếu thu về",
    needed=43,
    issued=85,
    collected=85,
    valid=84,
    present=85,
    summoned=92,
    counted_at=STARTS.replace(hour=10, minute=15),
    place="Phòng họp số 2",
    tellers=("Ông Trần Văn An - Trưởng ban", "Bà Lê Thị Bích - Thành viên"),
    candidates=(
        CandidateOnPaper("Ông Lâm Quốc Thuận", "Giám đốc Sở", 80, 80 / 84, "elected"),
        CandidateOnPaper("Bà Nguyễn Thị Kiều", "Phó Chủ tịch", 60, 60 / 84, "elected"),
        CandidateOnPaper("Ông Bùi Hoài Ân", "", 28, 28 / 84, "not_elected"),
    ),
    entry_id=7,
)
DATA = CountingData(
    NAME, STARTS, "Hội trường Sở", OFFICE, chairs=(CHAIR,), elections=(ELECTION,), created=ENDS
)


def printed(data: CountingData = DATA, options: CountingOptions | None = None) -> Printed:
    return Printed(render_pdf(build_counting_record(data, state_office(), options)))


def text(paper: Printed) -> str:
    return " ".join(line.text for page in paper.lines for line in page)


def test_it_says_who_counted_the_ballots_the_votes_and_who_is_elected() -> None:
    said = text(printed())
    for words in (
        "BIÊN BẢN KIỂM PHIẾU",
        "10 giờ 15 phút",
        "Phòng họp số 2",
        "1. Ông Trần Văn An - Trưởng ban;",
        "theo hình thức bỏ phiếu kín",
        "Số đại biểu có mặt khi bầu: 85 (tám mươi lăm);",
        "Số phiếu không hợp lệ: 01 (một).",
        "Người trúng cử được quá 1/2 số phiếu thu về, tức từ 43 phiếu trở lên",
        "Trúng cử (02):",
        "2. Bà Nguyễn Thị Kiều - Phó Chủ tịch.",
        "lập thành 02 bản",
    ):
        assert words in said, words
    assert "Bằng phiếu" not in said


def test_signatures_of_the_clerk_and_the_head_of_the_tellers_stand_on_one_line() -> None:
    paper = printed()
    page = paper.page_of("TRƯỞNG BAN KIỂM PHIẾU")
    left, right = paper.find("THƯ KÝ", page), paper.find("TRƯỞNG BAN KIỂM PHIẾU", page)
    assert left.top == pytest.approx(right.top, abs=0.1)
    assert left.right < right.left
    assert "Trần Văn An" in text(paper).split("TRƯỞNG BAN KIỂM PHIẾU")[1]


def test_equal_votes_are_said_and_left_to_the_meeting() -> None:
    tied = tuple(
        replace(one, votes=60, share=60 / 84, outcome="tied") for one in ELECTION.candidates[1:]
    )
    election = replace(ELECTION, candidates=(ELECTION.candidates[0], *tied))
    said = text(printed(replace(DATA, elections=(election,))))
    assert "Số phiếu bằng nhau ở vị trí cuối cùng: Bà Nguyễn Thị Kiều, Ông Bùi Hoài Ân" in said
    assert "Trúng cử (01):" in said


def test_before_the_counting_there_is_room_to_write_and_nobody_is_elected() -> None:
    blank = ElectionOnPaper("Bầu Ban Kiểm tra", candidates=(CandidateOnPaper("Bà A"),))
    said = text(printed(replace(DATA, elections=(blank,))))
    assert "Số phiếu phát ra: ........" in said
    assert "Không có người nào trúng cử" not in said
    nothing = text(printed(replace(DATA, elections=())))
    assert "BIÊN BẢN KIỂM PHIẾU" in nothing
    assert "TRƯỞNG BAN KIỂM PHIẾU" in nothing


def test_pdf_and_word_say_the_same() -> None:
    document = build_counting_record(DATA, state_office(), CountingOptions(number=4))
    in_pdf = Counter(re.findall(r"\w+", text(Printed(render_pdf(document)))))
    in_word = Counter(re.findall(r"\w+", " ".join(words_of_docx(render_docx(document)).elements())))
    differ = (in_pdf - in_word) + (in_word - in_pdf)
    assert {one for one in differ if not one.isdecimal()} == set()


def test_the_office_names_the_body_and_lets_the_chair_sign_too() -> None:
    options = CountingOptions(body="Tổ bầu cử", chair_title="TM. ĐOÀN CHỦ TỊCH", copies=0)
    said = text(printed(options=options))
    assert "Tổ bầu cử gồm:" in said
    assert "TM. ĐOÀN CHỦ TỊCH" in said
    assert "lập thành ........ bản" in said
