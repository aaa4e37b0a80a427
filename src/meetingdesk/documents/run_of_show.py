"""The run-of-show (kịch bản điều hành): what the MC says, when, and what must be ready by then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from meetingdesk.documents.agenda import session_heads
from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    LabelledLine,
    ListItem,
    Millimetres,
    NumberedHeading,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Row,
    Run,
    Share,
    Table,
    TableRow,
    Text,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    clock_span,
    in_title,
    moment_in_words,
    office_paper,
)
from meetingdesk.documents.people_wording import named
from meetingdesk.features.papers.addressing import addressed, is_comrade
from meetingdesk.features.papers.agenda_paper import AgendaPaperData, Introduced, PlannedPart
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.features.planning.agenda import AgendaKind

_INTRODUCES = "giới thiệu"


class ShowForm(StrEnum):
    """How it is read: at a glance by all who take part, or aloud by the MC."""

    TABLE = "table"
    READING = "reading"


class Introduction(StrEnum):
    """Who is introduced by name."""

    NOBODY = "nobody"
    COME = "come"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """How the run-of-show is printed.

    Attributes:
        introduction: whom the MC introduces; all of them where the door knows of nobody yet.
        most: how many are introduced by name; the others are greeted together.
        address: ``Ông/Bà`` or ``Đồng chí``.
        reading_size: the size of the letters to be read aloud from, in points.
    """

    form: ShowForm = ShowForm.TABLE
    introduction: Introduction = Introduction.EVERYBODY
    most: int = 20
    address: str = "Ông/Bà"
    letterhead: bool = False
    title: str = "KỊCH BẢN ĐIỀU HÀNH"
    reading_size: float = 16.0


def build_run_of_show(
    data: AgendaPaperData, letterhead: Letterhead, options: ShowOptions | None = None
) -> Document:
    """The run-of-show as a document: the table lies, the text to be read stands."""
    options = options or ShowOptions()
    lies = options.form is ShowForm.TABLE
    frame = PageFrame(landscape=lies, margins=letterhead.margins, numbers=PageNumbers.OF_TOTAL)
    document = office_paper(
        f"Kịch bản điều hành {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        frame=frame,
        created=data.created,
    )
    if lies:
        return document
    sizes = replace(document.typography, body=options.reading_size, line_spacing=1.3)
    return replace(document, typography=sizes)


def _blocks(data: AgendaPaperData, letterhead: Letterhead, options: ShowOptions) -> Iterator[Block]:
    if options.letterhead:
        yield letterhead.heading(data.issuer)
    notes = [f"Thời gian: {moment_in_words(data.starts_at)}"]
    if data.venue:
        notes.append(f"Địa điểm: {data.venue}")
    if data.hosts:
        hosts = "; ".join(_addressed_name(one, options.address) for one in data.hosts)
        notes.append(f"Người dẫn chương trình: {hosts}")
    yield TitleBlock(options.title, in_title(data.meeting_name), notes=tuple(notes))
    people = _introduced(data.introduced, options)
    if not data.parts:
        yield Paragraph(plain("(Chưa có nội dung chương trình)"), ParagraphRole.CENTERED)
        yield from _greeting_apart(people, options)
    elif options.form is ShowForm.TABLE:
        yield _table(data.parts)
        yield from _greeting_apart(people, options)
    else:
        yield from _reading(data.parts, people, options)


def _introduced(everybody: Sequence[Introduced], options: ShowOptions) -> list[Introduced]:
    if options.introduction is Introduction.NOBODY:
        return []
    come = [one for one in everybody if one.has_come]
    if options.introduction is Introduction.COME and come:
        return come
    return list(everybody)


def _table(parts: Sequence[PlannedPart]) -> Table:
    columns = (
        Column("STT", Millimetres(11), Align.CENTER),
        Column("Thời gian", Millimetres(20), Align.CENTER),
        Column("Nội dung", Share(1.25)),
        Column("Người thực hiện", Share(0.9)),
        Column("Lời dẫn của MC", Share(2.7)),
        Column("Chuẩn bị", Share(1)),
    )
    return Table(columns, tuple(_rows(parts)), row_height_mm=10)


def _rows(parts: Sequence[PlannedPart]) -> Iterator[TableRow]:
    heads = session_heads(parts)
    for place, (part, head) in enumerate(zip(parts, heads, strict=True), 1):
        if head:
            yield GroupRow(head)
        span = clock_span(part.begins_at, part.ends_at).replace(" - ", "\n")
        words: Text = (Run(part.host_text, italic=True),)
        yield Row((str(place), span, part.title, part.presenter, words, part.note))


def _reading(
    parts: Sequence[PlannedPart], people: Sequence[Introduced], options: ShowOptions
) -> Iterator[Block]:
    """Each part under its heading, the introductions where the MC comes to them."""
    is_greeted = not people
    heads = session_heads(parts)
    for place, (part, head) in enumerate(zip(parts, heads, strict=True), 1):
        if head:
            yield Paragraph(bold(head.upper()), ParagraphRole.CENTERED, keep_with_next=True)
        span = clock_span(part.begins_at, part.ends_at)
        yield NumberedHeading(f"{place}.", f"{part.title} ({span})")
        if part.presenter:
            yield LabelledLine("Người thực hiện:", plain(part.presenter), keep_with_next=True)
        if part.note:
            yield LabelledLine("Chuẩn bị:", plain(" ".join(part.note.split("\n"))))
        for line in part.host_text.split("\n"):
            if line.strip():
                yield Paragraph(plain(line))
        if part.kind is AgendaKind.INTRODUCTION and not is_greeted:
            yield from _greeting(people, options, opened=_INTRODUCES in part.host_text.casefold())
            is_greeted = True
    if not is_greeted:
        yield from _greeting_apart(people, options)


def _greeting_apart(people: Sequence[Introduced], options: ShowOptions) -> Iterator[Block]:
    if people:
        heading = bold("GIỚI THIỆU ĐẠI BIỂU")
        yield Paragraph(heading, ParagraphRole.CENTERED, keep_with_next=True)
        yield from _greeting(people, options)


def _greeting(
    people: Sequence[Introduced], options: ShowOptions, *, opened: bool = False
) -> Iterator[Block]:
    """``Kính thưa … xin trân trọng giới thiệu:`` and the people in protocol order.

    `opened` says that the MC's own words lead up to the names.
    """
    if not opened:
        whom = "các đồng chí" if is_comrade(options.address) else "quý vị đại biểu"
        opening = f"Kính thưa {whom}, về dự hôm nay, xin trân trọng giới thiệu:"
        yield Paragraph(plain(opening), keep_with_next=True)
    shown = people[: options.most]
    rest = len(people) - len(shown)
    for place, one in enumerate(shown, 1):
        end = "." if place == len(people) else ";"
        person = addressed(one.person, options.address)
        name = f"{person.address} {person.name}".strip()
        post = named(person)[len(name) :]
        yield ListItem((Run(name, bold=True), Run(post + end)), mark=f"{place}.")
    if rest:
        others = "đồng chí" if is_comrade(options.address) else "đại biểu"
        yield Paragraph(plain(f"Cùng {rest} {others} đại diện các cơ quan, đơn vị về dự."))


def _addressed_name(person: PersonOnPaper, form: str) -> str:
    shown = addressed(person, form)
    return f"{shown.address} {shown.name}".strip()
