"""What each paper is made from: plain values, gathered in one reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Capacity(StrEnum):
    """By what right somebody signs for somebody else (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

    ON_BEHALF = "on_behalf"
    """Thay mặt: for a body that decides together."""
    DEPUTY = "deputy"
    """Ký thay: a deputy for the head."""
    BY_ORDER = "by_order"
    """Thừa lệnh."""
    BY_AUTHORISATION = "by_authorisation"
    """Thừa ủy quyền."""
    ACTING = "acting"
    """Quyền: acting head."""


@dataclass(frozen=True, slots=True)
class Authority:
    """A line above the signer's title: for whom, by what right."""

    capacity: Capacity
    whom: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a paper: title, name, and the authorities from the top down."""

    title: str
    name: str = ""
    authorities: tuple[Authority, ...] = ()


@dataclass(frozen=True, slots=True)
class IssuerData:
    """The office that issues a paper, as its letterhead needs it.

    `superior` and `issuer` may have several lines. `symbol` is the office in document numbers
    (``STNMT``), `place` the địa danh before the date.
    """

    issuer: str
    superior: str = ""
    symbol: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class PersonOnPaper:
    """A person as a paper names them: form of address, name, position, organisation."""

    name: str
    position: str = ""
    organization: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class SheetDelegate:
    """One line of the attendance sheet, in the order given by whoever gathered it."""

    name: str
    position: str = ""
    organization: str = ""
    phone: str = ""
    note: str = ""
    substitute_for: str = ""
    """The name of the delegate in whose place this one comes (dự thay)."""
    sort_key: bytes = b""
    """Vietnamese order of people by given name."""


@dataclass(frozen=True, slots=True)
class AttendanceSheetData:
    """What the attendance sheet is made from. `delegates` are in protocol order.

    `organizations` gives the order of the groups; those not named in it follow as they come.
    """

    meeting_uid: str
    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    delegates: tuple[SheetDelegate, ...] = ()
    organizations: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class AttendanceCounts:
    """How many were summoned and came (whole organisation's list, guests apart)."""

    summoned: int
    present: int
    substitutes: int = 0
    absent: int = 0
    excused: int = 0
    guests: int = 0


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody who was summoned and didn't come; `excused` is None while nobody said why."""

    person: PersonOnPaper
    excused: bool | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Substitution:
    """Who came in whose place."""

    came: PersonOnPaper
    instead_of: PersonOnPaper


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said under an agenda item; without a speaker it is the minute-taker's text."""

    text: str
    speaker: PersonOnPaper | None = None


@dataclass(frozen=True, slots=True)
class VoteResult:
    """A vote: what was put to it and how many were for, against, of another opinion."""

    subject: str
    in_favour: int
    against: int = 0
    other: int = 0
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class TaskOnPaper:
    """A task that the meeting gave: what, to whom, until when (already in words)."""

    text: str
    owner: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class AgendaRecord:
    """One agenda item with what was said, concluded, decided, voted and given as a task."""

    title: str
    presenter: PersonOnPaper | None = None
    statements: tuple[Statement, ...] = ()
    votes: tuple[VoteResult, ...] = ()
    decisions: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
    tasks: tuple[TaskOnPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoOnPaper:
    """A photo as prepared for print and its caption."""

    path: Path
    caption: str = ""


@dataclass(frozen=True, slots=True)
class MinutesData:
    """What the minutes are made from.

    `participants` are lines for Thành phần tham dự, as the secretary wants them; the counts, the
    substitutes and the absent follow by themselves. `ends_at` missing leaves room to write it in.
    """

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    ends_at: datetime | None = None
    number: int | None = None
    participants: tuple[str, ...] = ()
    counts: AttendanceCounts | None = None
    substitutions: tuple[Substitution, ...] = ()
    absences: tuple[Absence, ...] = ()
    chairs: tuple[PersonOnPaper, ...] = ()
    secretaries: tuple[PersonOnPaper, ...] = ()
    agenda: tuple[AgendaRecord, ...] = ()
    closing: tuple[str, ...] = ()
    """Sentences before the line of the end, such as in how many copies the minutes are made."""
    recipients: tuple[str, ...] = ()
    photos: tuple[PhotoOnPaper, ...] = ()
    created: datetime | None = None
