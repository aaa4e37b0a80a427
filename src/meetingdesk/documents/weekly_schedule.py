"""The weekly work schedule (lịch công tác tuần): day, time, content, chair, participants, place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Millimetres,
    PageFrame,
    Row,
    Run,
    Share,
    SignatureBlock,
    Table,
    TitleBlock,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    clock,
    dated_heading,
    half_day,
    office_paper,
)
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.features.papers.weekly_schedule_paper import WeekData
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.week_entries import WeekLine
from meetingdesk.vietnamese.wording import short_date, weekday

_WORKING_DAYS = 5


class WeekColumn(StrEnum):
    """A column of the schedule; day, time and content are always there."""

    CHAIR = "chair"
    PARTICIPANTS = "participants"
    PLACE = "place"
    PREPARATION = "preparation"


ALL_COLUMNS = tuple(WeekColumn)
_TITLES = {
    WeekColumn.CHAIR: Column("Chủ trì", Share(1.15)),
    WeekColumn.PARTICIPANTS: Column("Thành phần", Share(1.6)),
    WeekColumn.PLACE: Column("Địa điểm", Share(1.15)),
    WeekColumn.PREPARATION: Column("Chuẩn bị", Share(1)),
}


@dataclass(frozen=True, slots=True)
class _Mark:
    """What changed of a line since the issue, in a word, and which cells of it are others."""

    words: str = ""
    cells: frozenset[str] = frozenset()

    def run(self, cell: str, text: str) -> Cell:
        """The cell's text, bold where it changed."""
        return (Run(text, bold=True),) if cell in self.cells and text else text


_REMOVED = _Mark("bỏ")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to print with what changed of it."""

    line: WeekLine
    mark: _Mark


@dataclass(frozen=True, slots=True)
class WeekOptions:
    """How the schedule is printed; it lies on A4.

    `blank_days` prints working days on which nothing is planned, to write in by hand;
    `mark_changes` tells what is new, changed or gone since the week was given out.
    """

    columns: tuple[WeekColumn, ...] = ALL_COLUMNS
    blank_days: bool = True
    letterhead: bool = True
    title: str = "LỊCH CÔNG TÁC"
    dated: date | None = None
    note: str = ""
    signatory: Signatory | None = None
    row_height_mm: float = 10.0
    mark_changes: bool = True


def build_weekly_schedule(
    data: WeekData, letterhead: Letterhead, options: WeekOptions | None = None
) -> Document:
    """The schedule of one week as a document."""
    options = options or WeekOptions()
    return office_paper(
        f"Lịch công tác {week_name(data)}",
        week_name(data),
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        frame=PageFrame(landscape=True, margins=letterhead.margins),
        created=datetime.combine(data.monday, datetime.min.time()),
    )


def week_name(data: WeekData) -> str:
    """``Tuần 17 (từ ngày 24/4/2023 đến ngày 30/4/2023)``; weeks count as the calendar has them."""
    span = f"từ ngày {short_date(data.monday)} đến ngày {short_date(data.sunday)}"
    return f"Tuần {data.monday.isocalendar().week:02d} ({span})"


def _blocks(data: WeekData, letterhead: Letterhead, options: WeekOptions) -> Iterator[Block]:
    if options.letterhead:
        yield dated_heading(letterhead, data.issuer, "", options.dated, data.monday.year)
    notes = [options.note] if options.note else []
    if options.mark_changes and data.changes.count and data.changes.issued_at is not None:
        notes.append(f"(Có thay đổi so với bản phát hành {_moment(data.changes.issued_at)})")
    yield TitleBlock(options.title, week_name(data), notes=tuple(notes))
    yield _table(data, options)
    if options.signatory is not None:
        yield SignatureBlock((None, letterhead.signature(options.signatory)))


def _table(data: WeekData, options: WeekOptions) -> Table:
    columns = (
        Column("Thứ, ngày", Millimetres(24), Align.CENTER),
        Column("Thời gian", Millimetres(20), Align.CENTER),
        Column("Nội dung", Share(2)),
        *(_TITLES[name] for name in options.columns),
    )
    return Table(columns, tuple(_rows(data, options)), options.row_height_mm)


def _rows(data: WeekData, options: WeekOptions) -> Iterator[Row]:
    free = dict(data.holidays)
    for place in range(7):
        day = data.monday + timedelta(days=place)
        lines = [
            _Line(line, _change(data, line, options)) for line in data.lines if line.day == day
        ]
        if options.mark_changes:
            lines += [_Line(line, _REMOVED) for line in data.changes.removed if line.day == day]
            lines.sort(key=lambda one: (_begins(one.line), one.line.starts_at is not None))
        holiday = free.get(day, "")
        if not lines and not holiday and (place >= _WORKING_DAYS or not options.blank_days):
            continue
        yield from _day(day, lines, holiday, options)


def _change(data: WeekData, line: WeekLine, options: WeekOptions) -> _Mark:
    change = data.changes.by_line.get(line) if options.mark_changes else None
    if change is None:
        return _Mark()
    if change.is_new:
        return _Mark("mới", frozenset({"content"}))
    labels = ", ".join(str(label) for label in change.labels)
    return _Mark(f"sửa {labels}", frozenset(change.fields))


def _begins(line: WeekLine) -> time:
    return line.starts_at or (time(12) if line.is_afternoon else time(0))


def _moment(at: datetime) -> str:
    there = at.astimezone(ZoneInfo(OFFICE_TIME_ZONE))
    return f"{clock(there.time())} ngày {short_date(there.date())}"


def _day(day: date, lines: Sequence[_Line], holiday: str, options: WeekOptions) -> Iterator[Row]:
    """The rows of one day; its cell is one for all of them."""
    name = (Run(f"{weekday(day)}\n", bold=True), Run(short_date(day)))
    blanks = ("",) * len(options.columns)
    rows: list[tuple[Cell, ...]] = []
    if holiday:
        rows.append(("", (Run(f"Nghỉ lễ: {holiday}", italic=True),), *blanks))
    rows += [(_when(one), _content(one), *_others(one, options)) for one in lines]
    for place, cells in enumerate(rows or [("", "", *blanks)]):
        yield Row(("" if place else name, *cells), joined=1 if place else 0)


def _when(one: _Line) -> Cell:
    line = one.line
    if line.starts_at is None:
        text = "Chiều" if line.is_afternoon else "Sáng"
    else:
        text = f"{half_day(line.starts_at)}\n{clock(line.starts_at)}"
    return one.mark.run("starts_at", text)


def _content(one: _Line) -> Cell:
    words = one.mark.run("content", one.line.content)
    runs = [Run(words) if isinstance(words, str) else words[0]]
    if one.line.is_put_off:
        runs.append(Run(" (hoãn)", italic=True))
    if one.mark.words:
        runs.append(Run(f" ({one.mark.words})", bold=True, italic=True))
    return tuple(runs) if len(runs) > 1 else words


def _others(one: _Line, options: WeekOptions) -> Iterator[Cell]:
    texts = {
        WeekColumn.CHAIR: one.line.chair,
        WeekColumn.PARTICIPANTS: one.line.participants,
        WeekColumn.PLACE: one.line.place,
        WeekColumn.PREPARATION: one.line.preparation,
    }
    return (one.mark.run(name.value, texts[name]) for name in options.columns)
