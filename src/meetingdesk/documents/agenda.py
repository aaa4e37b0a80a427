"""The agenda (chương trình) of a meeting as a table of times, matters and people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    Millimetres,
    PageFrame,
    Paragraph,
    ParagraphRole,
    Row,
    Share,
    SignatureBlock,
    Table,
    TableRow,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    clock_span,
    dated_heading,
    half_day,
    in_title,
    moment_in_words,
    office_paper,
)
from meetingdesk.features.papers.agenda_paper import AgendaPaperData, PlannedPart
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.vietnamese.wording import document_date, weekday


@dataclass(frozen=True, slots=True)
class AgendaOptions:
    """How the agenda is printed.

    Attributes:
        kind: letters of the number; a number is printed only where one was given.
        sessions: head the mornings, afternoons and days where there are several.
        times: print the column of times.
        presenters: print the column of people.
        notes: print the column of notes.
        signatory: None prints no signature, as on the sheet laid on the tables.
    """

    kind: str = "CTr"
    number: int | None = None
    dated: date | None = None
    letterhead: bool = True
    title: str = "CHƯƠNG TRÌNH"
    sessions: bool = True
    times: bool = True
    presenters: bool = True
    notes: bool = False
    paper: Literal["A4", "A5"] = "A4"
    signatory: Signatory | None = Signatory("Ban Tổ chức")  # noqa: RUF009 - a frozen value


def build_agenda(
    data: AgendaPaperData, letterhead: Letterhead, options: AgendaOptions | None = None
) -> Document:
    """The agenda as a document."""
    options = options or AgendaOptions()
    return office_paper(
        f"Chương trình {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        frame=PageFrame(options.paper, margins=letterhead.margins),
        created=data.created,
    )


def session_heads(parts: Sequence[PlannedPart]) -> list[str]:
    """The head above each part that begins another half day, empty above the others.

    ``SÁNG`` and ``CHIỀU`` within one day, with the day where there are several; none at all where
    everything happens in one half of one day.
    """
    halves = [(part.begins_at.date(), half_day(part.begins_at.time())) for part in parts]
    days = {day for day, _ in halves}
    if len(set(halves)) < 2:
        return [""] * len(parts)
    heads = []
    before: tuple[date, str] | None = None
    for day, half in halves:
        head = f"Buổi {half.lower()}"
        if len(days) > 1:
            head = f"{head} {weekday(day)}, {document_date(day)}"
        heads.append(head if (day, half) != before else "")
        before = (day, half)
    return heads


def _blocks(
    data: AgendaPaperData, letterhead: Letterhead, options: AgendaOptions
) -> Iterator[Block]:
    if options.letterhead:
        number = ""
        if options.number is not None:
            number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
        yield dated_heading(letterhead, data.issuer, number, options.dated, data.starts_at.year)
    notes = [f"Thời gian: {moment_in_words(data.starts_at)}"]
    if data.venue:
        notes.append(f"Địa điểm: {data.venue}")
    yield TitleBlock(options.title, in_title(data.meeting_name), notes=tuple(notes))
    if data.parts:
        yield _table(data.parts, options)
    else:
        yield Paragraph(plain("(Chưa có nội dung chương trình)"), ParagraphRole.CENTERED)
    if options.signatory is not None:
        yield SignatureBlock((None, letterhead.signature(options.signatory)))


def _table(parts: Sequence[PlannedPart], options: AgendaOptions) -> Table:
    wanted = [
        (True, Column("STT", Millimetres(11), Align.CENTER)),
        (options.times, Column("Thời gian", Millimetres(31), Align.CENTER)),
        (True, Column("Nội dung", Share(1.9))),
        (options.presenters, Column("Người thực hiện", Share(1.2))),
        (options.notes, Column("Ghi chú", Share(0.8))),
    ]
    shown = [is_shown for is_shown, _ in wanted]
    columns = tuple(column for is_shown, column in wanted if is_shown)
    return Table(columns, tuple(_rows(parts, options, shown)), row_height_mm=9)


def _rows(
    parts: Sequence[PlannedPart], options: AgendaOptions, shown: Sequence[bool]
) -> Iterator[TableRow]:
    heads = session_heads(parts) if options.sessions else [""] * len(parts)
    for place, (part, head) in enumerate(zip(parts, heads, strict=True), 1):
        if head:
            yield GroupRow(head)
        cells = (
            str(place),
            clock_span(part.begins_at, part.ends_at),
            part.title,
            part.presenter,
            part.note,
        )
        yield Row(tuple(cell for cell, is_shown in zip(cells, shown, strict=True) if is_shown))
