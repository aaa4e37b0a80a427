"""Invitations by the form of Mẫu 1.7, Phụ lục III, Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from meetingdesk.documents.blocks import (
    Align,
    AnnexHeading,
    Block,
    Column,
    Document,
    LabelledLine,
    Millimetres,
    PageBreak,
    PageFrame,
    Paragraph,
    Recipients,
    Row,
    Run,
    ScanNote,
    Share,
    SignatureBlock,
    Table,
    Text,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    DOTS,
    HEAD_OF_OFFICE,
    dated_heading,
    in_title,
    moment_in_words,
    office_name,
    office_paper,
    recipient_lines,
)
from meetingdesk.documents.people_wording import named, sentence
from meetingdesk.features.papers.addressing import addressed, is_comrade
from meetingdesk.features.papers.invitation_paper import InvitationData, InvitedUnit, Invitee
from meetingdesk.features.papers.papers import PersonOnPaper, Signatory
from meetingdesk.vietnamese.wording import count, document_date, short_date

_END = "./."
_ROW_HEIGHT_MM = 8.0
_CODE_MM = {"A4": 22.0, "A5": 16.0}


class InvitationForm(StrEnum):
    """What the letters are: one for each, or one with everybody annexed."""

    PER_DELEGATE = "per_delegate"
    PER_ORGANIZATION = "per_organization"
    WITH_LIST = "with_list"


@dataclass(frozen=True, slots=True)
class InvitationOptions:
    """How invitations are written.

    Attributes:
        number: of all letters together; None leaves room for it.
        dated: the day of the letter; None leaves room for it.
        subject: what the letter is about; empty for the name of the meeting.
        address: ``Ông/Bà`` or ``Đồng chí``.
        confirm_by: until when an answer is asked for; None asks for none.
        contact: whom the answer goes to, with telephone number.
        stand_ins: asks those who can't come to send somebody.
        notes: further paragraphs, such as documents, dress, parking.
        code: print the delegate's code, which the door scans.
        recipients, archive: Nơi nhận.
    """

    form: InvitationForm = InvitationForm.PER_DELEGATE
    number: int | None = None
    dated: date | None = None
    subject: str = ""
    address: str = "Ông/Bà"
    confirm_by: date | None = None
    contact: str = ""
    stand_ins: bool = True
    notes: tuple[str, ...] = ()
    code: bool = True
    paper: Literal["A4", "A5"] = "A4"
    recipients: tuple[str, ...] = ("Như trên",)
    archive: str = "VT"
    signatory: Signatory = HEAD_OF_OFFICE
    kind: str = "GM"


def build_invitations(
    data: InvitationData, letterhead: Letterhead, options: InvitationOptions | None = None
) -> Document:
    """All letters in one document, each beginning a page."""
    options = options or InvitationOptions()
    maker = _Letters(data, letterhead, options)
    frame = PageFrame(options.paper, margins=letterhead.margins)
    return office_paper(
        f"Giấy mời dự {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        maker.blocks(),
        frame=frame,
        created=data.created,
    )


class _Letters:
    """Writes the letters of one meeting."""

    def __init__(
        self, data: InvitationData, letterhead: Letterhead, options: InvitationOptions
    ) -> None:
        self._data = data
        self._letterhead = letterhead
        self._options = options
        self._number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)

    def blocks(self) -> Iterator[Block]:
        """Every letter; one with room for a name where nobody is invited yet."""
        data = self._data
        match self._options.form:
            case InvitationForm.PER_DELEGATE if data.invitees:
                for place, invitee in enumerate(data.invitees):
                    yield from self._next(place)
                    yield from self._letter_to(invitee)
            case InvitationForm.PER_ORGANIZATION if data.units:
                for place, unit in enumerate(data.units):
                    yield from self._next(place)
                    asked = self._asked_of(unit.quota)
                    yield from self._letter(_unit(unit), asked, bookmark=unit.name)
            case InvitationForm.WITH_LIST if data.invitees or data.units:
                guests = "Các đồng chí" if is_comrade(self._options.address) else "Quý đại biểu"
                yield from self._letter(
                    plain(f"{guests} (có danh sách kèm theo)"), self._asked_of_people()
                )
                yield from self._annex()
            case _:
                yield from self._letter(plain(DOTS * 6), self._asked_of_people())

    def _next(self, place: int) -> Iterator[Block]:
        if place:
            yield PageBreak(restart=True)

    def _letter_to(self, invitee: Invitee) -> Iterator[Block]:
        person = addressed(invitee.person, self._options.address)
        whom = ", ".join(filter(None, (person.name, person.organization)))
        yield from self._letter(_person(person), self._asked_of_people(), bookmark=whom)
        if self._options.code:
            yield ScanNote(
                invitee.code,
                (
                    plain(f"Đại biểu số {count(invitee.number)}: {invitee.person.name}"),
                    plain("Đề nghị mang theo giấy mời, đưa mã này vào máy quét khi đến dự."),
                ),
                _CODE_MM[self._options.paper],
            )

    def _letter(
        self, invited: Text, asked: Sequence[str], *, bookmark: str = ""
    ) -> Iterator[Block]:
        data, options = self._data, self._options
        yield dated_heading(
            self._letterhead, data.issuer, self._number, options.dated, data.starts_at.year
        )
        subject = in_title(options.subject or data.meeting_name)
        yield TitleBlock("GIẤY MỜI", subject, bookmark=bookmark)
        yield LabelledLine(f"{office_name(data.issuer)} trân trọng kính mời:", invited)
        yield from _closed(self._lines(), [*asked, *options.notes])
        yield self._signatures()

    def _lines(self) -> list[LabelledLine]:
        data = self._data
        chairs = [
            named(addressed(person, self._options.address), inside=place > 0)
            for place, person in enumerate(data.chairs)
        ]
        return [
            LabelledLine("Tới dự:", plain(sentence(data.meeting_name))),
            LabelledLine("Chủ trì:", plain(sentence("; ".join(chairs)) or DOTS)),
            LabelledLine("Thời gian:", plain(f"{moment_in_words(data.starts_at)}.")),
            LabelledLine("Địa điểm:", plain(sentence(data.venue) or DOTS)),
        ]

    def _asked_of_people(self) -> list[str]:
        lines = []
        whom = "các đồng chí" if is_comrade(self._options.address) else "Quý đại biểu"
        if self._options.confirm_by is not None:
            lines.append(f"Đề nghị {whom} xác nhận tham dự trước {self._deadline()}.")
        if self._options.stand_ins:
            lines.append(
                "Trường hợp không dự được, đề nghị cử người dự thay và báo trước cho cơ quan mời."
            )
        return lines

    def _asked_of(self, quota: int | None) -> list[str]:
        sent = f"{count(quota)} đại biểu" if quota else "đại biểu"
        if self._options.confirm_by is None:
            return [f"Đề nghị quý cơ quan, đơn vị cử {sent} tham dự."]
        return [
            f"Đề nghị quý cơ quan, đơn vị cử {sent} tham dự và gửi danh sách (họ và tên, chức vụ, "
            f"số điện thoại) trước {self._deadline()}."
        ]

    def _deadline(self) -> str:
        assert self._options.confirm_by is not None
        contact = self._options.contact.strip().rstrip(".")
        day = f"ngày {short_date(self._options.confirm_by)}"
        return f"{day} (liên hệ: {contact})" if contact else day

    def _signatures(self) -> SignatureBlock:
        options = self._options
        recipients = Recipients(recipient_lines(options.recipients, options.archive))
        return SignatureBlock((recipients, self._letterhead.signature(options.signatory)))

    def _annex(self) -> Iterator[Block]:
        number = self._number.replace("Số:", "số").replace("Số", "số")
        day = self._options.dated
        when = f" {document_date(day)}" if day else ""
        note = f"(Kèm theo Giấy mời {number}{when} của {office_name(self._data.issuer)})"
        if self._data.invitees:
            yield AnnexHeading("Phụ lục", "DANH SÁCH ĐẠI BIỂU ĐƯỢC MỜI", note)
            yield _people_table(self._data.invitees, self._options.address)
        else:
            yield AnnexHeading("Phụ lục", "DANH SÁCH CƠ QUAN, ĐƠN VỊ ĐƯỢC MỜI", note)
            yield _units_table(self._data.units)


def _closed(lines: Sequence[LabelledLine], notes: Sequence[str]) -> Iterator[Block]:
    """The lines and the notes; the very last one ends the letter."""
    kept = [note.strip() for note in notes if note.strip()]
    if not kept:
        *others, last = lines
        yield from others
        (run,) = last.text
        yield LabelledLine(last.label, plain(run.text.rstrip(".") + _END))
        return
    yield from lines
    for note in kept[:-1]:
        yield Paragraph(plain(sentence(note)))
    yield Paragraph(plain(kept[-1].rstrip("./ ") + _END))


def _person(person: PersonOnPaper) -> Text:
    """The name in bold, the position after it."""
    name = f"{person.address} {person.name}".strip()
    whole = named(person)
    return (Run(name, bold=True), Run(f"{whole[len(name) :]}."))


def _unit(unit: InvitedUnit) -> Text:
    return (Run(unit.name, bold=True), Run("."))


def _people_table(invitees: Sequence[Invitee], address: str) -> Table:
    columns = (
        Column("STT", Millimetres(12), Align.CENTER),
        Column("Họ và tên", Share(1.3)),
        Column("Chức vụ", Share(1.1)),
        Column("Đơn vị", Share(1.5)),
    )
    rows = []
    for place, invitee in enumerate(invitees, 1):
        person = addressed(invitee.person, address)
        name = f"{person.address} {person.name}".strip()
        rows.append(Row((str(place), name, person.position, person.organization)))
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)


def _units_table(units: Sequence[InvitedUnit]) -> Table:
    columns = (
        Column("STT", Millimetres(12), Align.CENTER),
        Column("Cơ quan, đơn vị", Share(3)),
        Column("Số đại biểu", Millimetres(28), Align.CENTER),
        Column("Ghi chú", Share(1)),
    )
    rows = [
        Row((str(place), unit.name, count(unit.quota) if unit.quota else "", ""))
        for place, unit in enumerate(units, 1)
    ]
    return Table(columns, tuple(rows), _ROW_HEIGHT_MM)
