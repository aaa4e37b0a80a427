"""The run-of-show of a signing (kịch bản lễ ký): who sits where, what the MC says, what to have ready."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    LabelledLine,
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
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import in_title, moment_in_words, office_paper
from meetingdesk.documents.people_wording import in_prose
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.ceremony_paper import CeremonyPaperData
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.features.signings.agreement_card import WitnessView
from meetingdesk.features.signings.ceremony import Presence, Signing, Turn
from meetingdesk.features.signings.ceremony_items import CeremonyItemRow

_TO_TICK, _TICKED = "☐", "☑"


class CeremonyForm(StrEnum):
    """How it is read: at a glance by all who take part, or aloud by the MC."""

    TABLE = "table"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class CeremonyOptions:
    """How the run-of-show of a signing is printed.

    Attributes:
        address: ``Ông/Bà`` or ``Đồng chí``.
        first_at_right: of two parties the first sits at the right, seen from the hall.
        presence: say beside each signatory what the door knows.
        things, photos: print what is to be had ready, the photos to take.
        reading_size: the size of the letters to be read aloud from, in points.
    """

    form: CeremonyForm = CeremonyForm.TABLE
    address: str = "Ông/Bà"
    first_at_right: bool = False
    presence: bool = False
    things: bool = True
    photos: bool = True
    letterhead: bool = False
    title: str = "KỊCH BẢN LỄ KÝ KẾT"
    reading_size: float = 16.0


def build_signing_ceremony(
    data: CeremonyPaperData, letterhead: Letterhead, options: CeremonyOptions | None = None
) -> Document:
    """The run-of-show of a signing: the table lies, the text to be read stands."""
    options = options or CeremonyOptions()
    lies = options.form is CeremonyForm.TABLE
    meeting = data.ceremony.meeting
    document = office_paper(
        f"Kịch bản lễ ký kết {meeting.title}",
        meeting.title,
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        frame=PageFrame(landscape=lies, margins=letterhead.margins, numbers=PageNumbers.OF_TOTAL),
        created=meeting.starts_at,
    )
    if lies:
        return document
    sizes = replace(document.typography, body=options.reading_size, line_spacing=1.3)
    return replace(document, typography=sizes)


def call_to_table(turn: Turn, form: str, *, first_at_right: bool = False) -> str:
    """What the MC says to call the signatories of a turn; who comes instead is called."""
    people = [
        in_prose(_person(one, party.name, form))
        for party in turn.seats(first_at_right=first_at_right)
        for one in party.signings
    ]
    called = _listed(people) or "đại diện các bên"
    return f"Xin trân trọng kính mời {called} lên bàn ký để ký kết {turn.title}."


def call_to_witness(turn: Turn, form: str) -> str:
    """What the MC says to those who stand by; empty where nobody does."""
    if not turn.witnesses:
        return ""
    people = _listed([in_prose(_witness(one, form)) for one in turn.witnesses])
    return f"Xin kính mời {people} chứng kiến lễ ký."


def call_to_exchange(turn: Turn) -> str:
    """What the MC says when the pens are down."""
    whom = "hai bên" if len(turn.parties) == 2 else "các bên"
    return f"Xin mời {whom} trao văn bản đã ký và chụp ảnh lưu niệm."


def _blocks(
    data: CeremonyPaperData, letterhead: Letterhead, options: CeremonyOptions
) -> Iterator[Block]:
    meeting = data.ceremony.meeting
    if options.letterhead:
        yield letterhead.heading(data.issuer)
    notes = [f"Thời gian: {moment_in_words(meeting.starts_at)}"]
    if meeting.where:
        notes.append(f"Địa điểm: {meeting.where}")
    yield TitleBlock(options.title, in_title(meeting.title), notes=tuple(notes))
    turns = data.ceremony.turns
    if not turns:
        yield Paragraph(plain("(Chưa có văn bản ký tại sự kiện)"), ParagraphRole.CENTERED)
    elif options.form is CeremonyForm.TABLE:
        yield NumberedHeading("I.", "Thứ tự ký và vị trí tại bàn ký")
        yield _table(turns, options)
    else:
        yield from _reading(turns, options)
    number = 2
    for wanted, title, items in (
        (options.things, "Việc chuẩn bị", data.ceremony.things),
        (options.photos, "Ảnh cần chụp", data.ceremony.photos),
    ):
        if wanted and items:
            yield NumberedHeading(f"{'I' * number}.", title)
            yield _ticks(items)
            number += 1


def _table(turns: Sequence[Turn], options: CeremonyOptions) -> Table:
    columns = (
        Column("Lượt", Millimetres(13), Align.CENTER),
        Column("Văn bản ký", Share(1.5)),
        Column("Tại bàn ký (từ trái sang, nhìn từ hội trường)", Share(2.2)),
        Column("Chứng kiến", Share(1.1)),
        Column("Lời dẫn của MC", Share(2.4)),
    )
    return Table(columns, tuple(_row(turn, options) for turn in turns), row_height_mm=12)


def _row(turn: Turn, options: CeremonyOptions) -> Row:
    title = f"{turn.title}\nSố: {turn.number}" if turn.number else turn.title
    seats = []
    for place, party in enumerate(turn.seats(first_at_right=options.first_at_right), 1):
        people = "; ".join(_shown(one, options) for one in party.signings)
        seats.append(f"{place}. {party.name}: {people or 'chưa ghi người ký'}")
    stood = "\n".join(_witnessed(one, options.address) for one in turn.witnesses)
    words = (
        call_to_table(turn, options.address, first_at_right=options.first_at_right),
        call_to_witness(turn, options.address),
        call_to_exchange(turn),
    )
    said = (Run("\n".join(line for line in words if line), italic=True),)
    return Row((str(turn.place), title, "\n".join(seats), stood, said))


def _reading(turns: Sequence[Turn], options: CeremonyOptions) -> Iterator[Block]:
    for turn in turns:
        yield NumberedHeading(f"{turn.place}.", turn.title)
        for party in turn.seats(first_at_right=options.first_at_right):
            people = "; ".join(_shown(one, options) for one in party.signings)
            shown = plain(people or "chưa ghi người ký")
            yield LabelledLine(f"{party.name}:", shown, keep_with_next=True)
        yield Paragraph(
            plain(call_to_table(turn, options.address, first_at_right=options.first_at_right))
        )
        witnesses = call_to_witness(turn, options.address)
        if witnesses:
            yield Paragraph(plain(witnesses))
        yield Paragraph(plain(call_to_exchange(turn)))


def _ticks(items: Sequence[CeremonyItemRow]) -> Table:
    columns = (
        Column("STT", Millimetres(13), Align.CENTER),
        Column("Nội dung", Share(4)),
        Column("Xong", Millimetres(18), Align.CENTER),
        Column("Ghi chú", Share(1.6)),
    )
    rows = tuple(
        Row((str(place), item.text, _TICKED if item.is_done else _TO_TICK, ""))
        for place, item in enumerate(items, 1)
    )
    return Table(columns, rows, row_height_mm=8)


def _shown(one: Signing, options: CeremonyOptions) -> str:
    """``Bà Nguyễn Thị Kiều, KT. CHỦ TỊCH, Phó Chủ tịch``, with what the door says."""
    signatory = one.signatory
    person = addressed(
        PersonOnPaper(signatory.full_name, "", "", signatory.honorific), options.address
    )
    parts = (f"{person.address} {person.name}".strip(), signatory.authority, signatory.position)
    text = ", ".join(part for part in parts if part)
    if not options.presence:
        return text
    if one.presence is Presence.REPLACED and one.substitute is not None:
        return f"{text} ({one.substitute.addressed} dự thay, đã có mặt)"
    return f"{text} ({str(one.presence.label).lower()})"


def _person(one: Signing, organization: str, form: str) -> PersonOnPaper:
    """Who is called to the table: the stand-in where one came."""
    if one.presence is Presence.REPLACED and one.substitute is not None:
        instead = one.substitute
        person = PersonOnPaper(instead.full_name, instead.position, organization, instead.honorific)
    else:
        signatory = one.signatory
        person = PersonOnPaper(
            signatory.full_name, signatory.position, organization, signatory.honorific
        )
    return addressed(person, form)


def _witness(one: WitnessView, form: str) -> PersonOnPaper:
    return addressed(
        PersonOnPaper(one.full_name, one.position, one.organization_name, one.honorific), form
    )


def _witnessed(one: WitnessView, form: str) -> str:
    person = _witness(one, form)
    parts = (f"{person.address} {person.name}".strip(), person.position, person.organization)
    return ", ".join(part for part in parts if part)


def _listed(people: Sequence[str]) -> str:
    """``ông A và bà B``; ``ông A; bà B và ông C`` where the people have commas of their own."""
    if len(people) < 2:
        return "".join(people)
    return f"{'; '.join(people[:-1])} và {people[-1]}"
