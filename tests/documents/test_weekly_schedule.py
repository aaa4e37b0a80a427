"""The week on one sheet: days from Monday, one cell a day, room to write in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from documents.paper_checks import HOSTILE, stays_inside, words_in_both
from documents.samples import OFFICE, state_office
from meetingdesk.documents.blocks import Row, SignatureBlock, Table, TitleBlock
from meetingdesk.documents.weekly_schedule import (
    WeekColumn,
    WeekOptions,
    build_weekly_schedule,
    week_name,
)
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.features.papers.weekly_schedule_paper import WeekData
from meetingdesk.features.planning.week_entries import WeekLine
from meetingdesk.features.planning.week_issues import LineChange, WeekChanges

MONDAY = date(2023, 4, 24)


def line(weekday: int = 0, starts_at: time | None = time(7, 30), **more: Any) -> WeekLine:
    values: dict[str, Any] = {
        "day": MONDAY + timedelta(days=weekday),
        "starts_at": starts_at,
        "is_afternoon": False,
        "content": "Giao ban",
        "chair": "Giám đốc",
        "participants": "Lãnh đạo Sở",
        "place": "Phòng họp A",
        "preparation": "Văn phòng",
    }
    return WeekLine(**{**values, **more})


def week(*lines: WeekLine, **more: Any) -> WeekData:
    return WeekData(MONDAY, OFFICE, lines, **more)


def rows(data: WeekData, **options: Any) -> list[Row]:
    document = build_weekly_schedule(data, state_office(), WeekOptions(**options))
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [row for row in table.rows if isinstance(row, Row)]


def text(cell: Any) -> str:
    return cell if isinstance(cell, str) else "".join(run.text for run in cell)


def test_the_week_is_named_with_its_first_and_last_day() -> None:
    assert week_name(week()) == "Tuần 17 (từ ngày 24/4/2023 đến ngày 30/4/2023)"
    early = replace(week(), monday=date(2026, 1, 5))
    assert week_name(early) == "Tuần 02 (từ ngày 05/01/2026 đến ngày 11/01/2026)"


def test_a_line_tells_day_time_content_chair_participants_place_and_preparation() -> None:
    first, *_ = rows(week(line()))
    assert [text(cell) for cell in first.cells] == [
        "Thứ Hai\n24/4/2023", "Sáng\n07h30", "Giao ban", "Giám đốc", "Lãnh đạo Sở", "Phòng họp A",
        "Văn phòng",
    ]  # fmt: skip


def test_the_lines_of_a_day_share_its_cell() -> None:
    found = rows(week(line(), line(starts_at=None, is_afternoon=True), line(2)), blank_days=False)
    assert [row.joined for row in found] == [0, 1, 0]
    assert [text(row.cells[0]) for row in found][1] == ""
    assert text(found[1].cells[1]) == "Chiều"


def test_working_days_without_work_are_left_to_write_in_and_weekends_are_not() -> None:
    assert [text(row.cells[0])[:7] for row in rows(week())] == [
        "Thứ Hai", "Thứ Ba\n", "Thứ Tư\n", "Thứ Năm", "Thứ Sáu",
    ]  # fmt: skip
    assert rows(week(), blank_days=False) == []
    assert len(rows(week(line(6)))) == 6


def test_a_holiday_and_a_meeting_put_off_are_said_to_be() -> None:
    data = week(line(5, is_put_off=True), holidays=((MONDAY + timedelta(days=5), "Giỗ Tổ"),))
    found = [text(row.cells[2]) for row in rows(data, blank_days=False)]
    assert found == ["Nghỉ lễ: Giỗ Tổ", "Giao ban (hoãn)"]


def test_the_sheet_lies_and_loses_the_columns_not_wanted() -> None:
    options = WeekOptions(columns=(WeekColumn.PLACE,), signatory=Signatory("Chánh Văn phòng"))
    document = build_weekly_schedule(week(line()), state_office(), options)
    assert document.frame.landscape
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [column.title for column in table.columns] == [
        "Thứ, ngày", "Thời gian", "Nội dung", "Địa điểm",
    ]  # fmt: skip
    assert isinstance(document.blocks[-1], SignatureBlock)


def test_a_full_week_and_hostile_words_stay_between_the_margins() -> None:
    many = [line(place % 7, content=f"Việc {place}") for place in range(60)]
    document = build_weekly_schedule(
        week(*sorted(many, key=lambda one: one.day), line(6, content=HOSTILE, place=HOSTILE)),
        state_office(),
    )
    printed = stays_inside(document)
    found = re.findall(r"Việc (\d+)", printed.text)
    assert sorted(map(int, found)) == list(range(60))


def test_pdf_and_word_say_the_same() -> None:
    words_in_both(build_weekly_schedule(week(line(), line(), line(4)), state_office()))


def test_what_changed_since_the_issue_is_marked_in_its_place() -> None:
    same, other = line(content="Giao ban"), line(1, content="Hội nghị", place="Phòng 2")
    new, gone = line(2, content="Trực"), line(3, content="Đi cơ sở")
    changes = WeekChanges(
        datetime(2023, 4, 21, 9, tzinfo=UTC),
        {other: LineChange(fields=("place",)), new: LineChange(is_new=True)},
        (gone,),
    )
    data = week(same, other, new, changes=changes)
    found = {text(row.cells[2]): row for row in rows(data)}
    assert {
        "Giao ban", "Hội nghị (sửa địa điểm)", "Trực (mới)", "Đi cơ sở (bỏ)",
    } <= set(found)  # fmt: skip
    (place,) = [cell for cell in found["Hội nghị (sửa địa điểm)"].cells if text(cell) == "Phòng 2"]
    assert all(run.bold for run in place if not isinstance(run, str))
    assert "Trực" in {text(row.cells[2]) for row in rows(data, mark_changes=False)}
    printed = build_weekly_schedule(data, state_office())
    (title,) = [block for block in printed.blocks if isinstance(block, TitleBlock)]
    assert title.notes == ("(Có thay đổi so với bản phát hành 16h00 ngày 21/4/2023)",)
