"""The weekly work schedule in the room: a paper of the office, one for each week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from functools import partial
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.office_paper import clock, half_day
from meetingdesk.documents.weekly_schedule import (
    ALL_COLUMNS,
    WeekColumn,
    WeekOptions,
    build_weekly_schedule,
    week_name,
)
from meetingdesk.exchange.tables import Table
from meetingdesk.exchange.tables import Value as CellValue
from meetingdesk.features.papers.weekly_schedule_paper import WeekData, gather_week
from meetingdesk.features.planning.week_entries import WeekLine, monday_of
from meetingdesk.gui.papers.options import (
    Day,
    Flag,
    LetterheadPick,
    Line,
    Number,
    Section,
    Several,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import signatory, signer_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.vietnamese.wording import weekday

_USUAL = WeekOptions()
_SECTIONS = (
    Section(
        message("labels", "Bảng lịch"),
        (
            Several(
                "columns",
                message("labels", "Các cột in ra"),
                (
                    (WeekColumn.CHAIR, message("labels", "Chủ trì")),
                    (WeekColumn.PARTICIPANTS, message("labels", "Thành phần")),
                    (WeekColumn.PLACE, message("labels", "Địa điểm")),
                    (WeekColumn.PREPARATION, message("labels", "Chuẩn bị")),
                ),
                tuple(column.value for column in ALL_COLUMNS),
            ),
            Flag("blank_days", message("labels", "In cả ngày chưa có việc"), usual=True),
            Flag(
                "mark_changes",
                message("labels", "Đánh dấu thay đổi từ bản phát hành trước"),
                usual=True,
            ),
            Number("row_height_mm", message("labels", "Chiều cao dòng"), 10, 8, 20, 1, "mm"),
            Line("title", message("labels", "Tên văn bản"), _USUAL.title),
            Line("note", message("labels", "Ghi chú dưới tên")),
        ),
    ),
    signer_section("CHÁNH VĂN PHÒNG", optional=True),
    Section(
        message("labels", "Trang giấy"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            Day("dated", message("labels", "Ngày ban hành")),
        ),
    ),
)


def weekly_schedule(day: date) -> Paper[WeekData]:
    """The schedule of the week of `day` as a paper; options are the same for every week."""
    monday = monday_of(day)
    week = monday.isocalendar()
    return Paper(
        key="weekly_schedule",
        title=message("labels", "Lịch công tác tuần"),
        file_label=f"Lịch công tác tuần {week.week:02d}-{week.year}",
        about=message("labels", "Công việc của cơ quan trong tuần, trên giấy ngang."),
        icon="calendar-week",
        gather=partial(_gather, monday),
        build=_build,
        sections=_SECTIONS,
        usual=_usual,
        table=_table,
        kept_per_event=frozenset({"dated"}),
        named=_named,
    )


def _gather(monday: date, session: Any, _store: AttachmentStore, _office: int) -> WeekData:
    return gather_week(session, monday)


def _named(data: WeekData, facts: Facts) -> tuple[date, str]:
    """Files of weeks lie in the order of their Mondays."""
    return data.monday, facts.office.name


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _build(data: WeekData, facts: Facts, values: Values) -> Document:
    options = WeekOptions(
        columns=tuple(WeekColumn(name) for name in values.several("columns")),
        blank_days=values.flag("blank_days"),
        letterhead=bool(values.text("letterhead")),
        title=values.text("title") or _USUAL.title,
        dated=values.day("dated"),
        note=values.text("note"),
        signatory=signatory(values),
        row_height_mm=values.number("row_height_mm"),
        mark_changes=values.flag("mark_changes"),
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_weekly_schedule(data, letterhead, options)


def _table(data: WeekData, _facts: Facts, values: Values) -> Table:
    """Every line in a row of its own, with its day, so that Excel can sort and filter."""
    columns = ("Thứ", "Ngày", "Buổi", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm")
    # A week that was never given out has no changes: an empty column would only ask what it is for.
    marks = data.changes.issued_at is not None and values.flag("mark_changes")
    more = ("Thay đổi",) if marks else ()
    lines = [*data.lines, *(data.changes.removed if marks else ())]
    lines.sort(key=lambda line: (line.day, line.is_afternoon, line.starts_at or time(0)))
    rows: list[tuple[CellValue, ...]] = [
        (
            weekday(line.day),
            line.day,
            _half(line),
            clock(line.starts_at) if line.starts_at else "",
            line.content,
            line.chair,
            line.participants,
            line.place,
            line.preparation,
            *((_change_words(data, line),) if more else ()),
        )
        for line in lines
    ]
    title = f"{values.text('title') or _USUAL.title} {week_name(data)}"
    sheet = f"Tuần {data.monday.isocalendar().week:02d}"
    return Table(title, (*columns, "Chuẩn bị", *more), rows, sheet)


def _change_words(data: WeekData, line: WeekLine) -> str:
    if line in data.changes.removed:
        return "bỏ"
    change = data.changes.by_line.get(line)
    if change is None:
        return ""
    return "mới" if change.is_new else "sửa " + ", ".join(str(label) for label in change.labels)


def _half(line: WeekLine) -> str:
    if line.starts_at is not None:
        return half_day(line.starts_at)
    return "Chiều" if line.is_afternoon else "Sáng"
