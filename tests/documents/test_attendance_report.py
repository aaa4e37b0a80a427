"""Reporting who came: counts, organisations, absences with reasons, stand-ins, walk-ins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from documents.paper_checks import HOSTILE, stays_inside, words_in_both
from documents.samples import CHAIR, GUEST, NAME, OFFICE, STARTS, state_office
from meetingdesk.documents.attendance_report import ReportOptions, build_attendance_report
from meetingdesk.documents.blocks import (
    HeadingBlock,
    NumberedHeading,
    Paragraph,
    Row,
    Table,
    TotalRow,
)
from meetingdesk.features.attendance.attendance_counts import Counts, OrganizationCounts
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.papers.attendance_report_paper import (
    AttendanceReportData,
    NotThere,
    TimedPerson,
)
from meetingdesk.features.papers.papers import PersonOnPaper, Substitution

FARMERS = Counts(summoned=3, present=2, stand_ins=1, excused=1)
YOUTH = Counts(summoned=2, present=2, late=1)
FULL = AttendanceReportData(
    NAME,
    STARTS,
    "Hội trường Sở",
    OFFICE,
    counts=Counts(
        summoned=5, present=4, stand_ins=1, late=1, excused=1, guests_present=2, walk_ins=1
    ),
    organizations=(
        OrganizationCounts("Hội Nông dân", FARMERS),
        OrganizationCounts("Báo Cần Thơ", Counts(guests=2, guests_present=2)),
        OrganizationCounts("Thành đoàn", YOUTH),
    ),
    absent=(
        NotThere(CHAIR, Standing.EXCUSED, "đi công tác"),
        NotThere(PersonOnPaper("Bùi Văn Dũng"), Standing.UNEXCUSED),
        NotThere(PersonOnPaper("Lê Văn Tám"), Standing.EXPECTED),
    ),
    substitutions=(Substitution(PersonOnPaper("Trần Văn Hùng", "Chuyên viên"), GUEST),),
    walk_ins=(TimedPerson(PersonOnPaper("Phạm Thị Ghé"), STARTS + timedelta(minutes=12)),),
    late=(TimedPerson(GUEST, STARTS + timedelta(minutes=20)),),
    left_early=(TimedPerson(GUEST, STARTS + timedelta(minutes=90)),),
)


def build(data: AttendanceReportData = FULL, **options: Any) -> Any:
    return build_attendance_report(data, state_office(), ReportOptions(**options))


def tables(document: Any) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def headings(document: Any) -> list[str]:
    return [
        f"{block.number} {block.text}"
        for block in document.blocks
        if isinstance(block, NumberedHeading)
    ]


def said(document: Any) -> list[str]:
    return [
        "".join(run.text for run in block.text)
        for block in document.blocks
        if isinstance(block, Paragraph)
    ]


def test_the_report_counts_in_the_words_of_the_office() -> None:
    assert said(build()) == [
        "Tổng số đại biểu được triệu tập: 05; có mặt: 04 (dự thay: 01); vắng: 01 (có lý do: 01); "
        "khách mời: 02.",
        "Tỷ lệ có mặt: 80% số đại biểu được triệu tập.",
        "Đến muộn: 01; đại biểu phát sinh: 01.",
    ]


def test_the_organisations_add_up_and_those_that_only_sent_guests_are_left_out() -> None:
    table = tables(build())[0]
    assert table.rows == (
        Row(("1", "Hội Nông dân", "03", "02", "01", "01", "0", "66,7%")),
        Row(("2", "Thành đoàn", "02", "02", "0", "0", "0", "100%")),
        TotalRow("Cộng", ("05", "04", "01", "01", "0", "80%")),
    )


def test_the_absent_are_listed_with_their_reason_or_what_is_known() -> None:
    rows = tables(build())[1].rows
    assert [row.cells[1:5:3] for row in rows if isinstance(row, Row)] == [
        ("Ông Nguyễn Chí Kiên", "đi công tác"),
        ("Ông/Bà Bùi Văn Dũng", "Không lý do"),
        ("Ông/Bà Lê Văn Tám", "Chưa rõ"),
    ]


def test_stand_ins_and_walk_ins_have_tables_of_their_own() -> None:
    _, _, stand_ins, walk_ins = tables(build())
    assert stand_ins.rows[0].cells[1:] == (  # type: ignore[union-attr]
        "Ông/Bà Trần Văn Hùng", "Chuyên viên", "", "Bà Nguyễn Thị Kiều, Phó Chủ tịch",
    )  # fmt: skip
    assert walk_ins.rows[0].cells[-1] == "08h12"  # type: ignore[union-attr]


def test_parts_are_numbered_as_they_come_and_empty_or_unwanted_ones_leave_no_gap() -> None:
    assert headings(build(times=True)) == [
        "I. TỔNG HỢP",
        "II. THEO TỪNG CƠ QUAN, ĐƠN VỊ",
        "III. ĐẠI BIỂU VẮNG MẶT (03)",
        "IV. ĐẠI BIỂU DỰ THAY (01)",
        "V. ĐẠI BIỂU PHÁT SINH (01)",
        "VI. ĐẾN MUỘN (01)",
        "VII. VỀ SỚM (01)",
    ]
    assert headings(build(by_organization=False, stand_ins=False)) == [
        "I. TỔNG HỢP", "II. ĐẠI BIỂU VẮNG MẶT (03)", "III. ĐẠI BIỂU PHÁT SINH (01)",
    ]  # fmt: skip
    assert headings(build(replace(FULL, absent=(), walk_ins=(), substitutions=()))) == [
        "I. TỔNG HỢP", "II. THEO TỪNG CƠ QUAN, ĐƠN VỊ",
    ]  # fmt: skip


def test_number_and_date_head_the_report() -> None:
    document = build(number=3, dated=date(2023, 4, 26))
    head = next(block for block in document.blocks if isinstance(block, HeadingBlock))
    assert (head.number, head.place_date) == (
        "Số: 03/BC-STNMT",
        "Cần Thơ, ngày 26 tháng 4 năm 2023",
    )


def test_a_meeting_without_delegates_has_a_report_that_says_so() -> None:
    document = build(AttendanceReportData("Họp", STARTS, "", OFFICE))
    assert said(document) == ["Chưa có đại biểu trong danh sách."]
    assert headings(document) == ["I. TỔNG HỢP"]
    stays_inside(document)


def test_sixty_absentees_and_hostile_words_stay_between_the_margins() -> None:
    people = [
        NotThere(PersonOnPaper(f"Người {n}", HOSTILE, HOSTILE), Standing.EXCUSED, HOSTILE)
        for n in range(3)
    ]
    people += [NotThere(PersonOnPaper(f"Vắng {n}"), Standing.EXPECTED) for n in range(60)]
    data = replace(FULL, absent=tuple(people), meeting_name=HOSTILE)
    printed = stays_inside(build(data, times=True))
    assert all(f"Ông/Bà Vắng {n}" in printed.text for n in range(60))


def test_pdf_and_word_say_the_same() -> None:
    words_in_both(build(times=True), heads=frozenset())
