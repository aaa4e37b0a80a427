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
    """What somebody said under an agenda item; without a speaker it is the minute-taker's text.

    `entry_id`, here and below, is the entry of the minutes that it comes from; 0 for none.
    """

    text: str
    speaker: PersonOnPaper | None = None
    entry_id: int = 0


@dataclass(frozen=True, slots=True)
class VoteResult:
    """A vote: what was put to it and how many were for, against, of another opinion.

    `manner` says how it was cast (``giơ tay``); `present` and `summoned` are those of that moment.
    """

    subject: str
    in_favour: int
    against: int = 0
    other: int = 0
    passed: bool | None = None
    manner: str = ""
    present: int | None = None
    summoned: int | None = None
    entry_id: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision or a conclusion, with its number (``05/QĐHN``) once it has one."""

    text: str
    number: str = ""
    is_decision: bool = True
    entry_id: int = 0


@dataclass(frozen=True, slots=True)
class CandidateOnPaper:
    """A candidate in a result: votes (None before the counting), share of 1, how it came out."""

    name: str
    post: str = ""
    votes: int | None = None
    share: float | None = None
    outcome: str = ""
    """``elected``, ``not_elected``, ``tied``; empty before the counting."""


@dataclass(frozen=True, slots=True)
class ElectionOnPaper:
    """An election: how it was held, the ballots, the candidates by their votes.

    `rule` says what elects (``quá 1/2 số phiếu thu về``); `tellers` the head of the committee first.
    """

    subject: str
    seats: int = 1
    manner: str = ""
    rule: str = ""
    needed: int | None = None
    issued: int | None = None
    collected: int | None = None
    valid: int | None = None
    present: int | None = None
    summoned: int | None = None
    counted_at: datetime | None = None
    place: str = ""
    tellers: tuple[str, ...] = ()
    note: tuple[str, ...] = ()
    candidates: tuple[CandidateOnPaper, ...] = ()
    entry_id: int = 0

    @property
    def invalid(self) -> int | None:
        """Ballots that came back and don't count."""
        if self.collected is None or self.valid is None:
            return None
        return self.collected - self.valid


@dataclass(frozen=True, slots=True)
class TaskOnPaper:
    """A task that the meeting gave: what, to whom, until when (already in words)."""

    text: str
    owner: str = ""
    deadline: str = ""
    entry_id: int = 0


Recorded = Statement | VoteResult | Resolution | ElectionOnPaper | TaskOnPaper


@dataclass(frozen=True, slots=True)
class AgendaRecord:
    """One agenda item with what was recorded under it, in the order of recording."""

    title: str
    presenter: PersonOnPaper | None = None
    recorded: tuple[Recorded, ...] = ()
    item_id: int = 0

    @property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(one for one in self.recorded if isinstance(one, Statement))

    @property
    def votes(self) -> tuple[VoteResult, ...]:
        return tuple(one for one in self.recorded if isinstance(one, VoteResult))

    @property
    def elections(self) -> tuple[ElectionOnPaper, ...]:
        return tuple(one for one in self.recorded if isinstance(one, ElectionOnPaper))

    @property
    def resolutions(self) -> tuple[Resolution, ...]:
        """Decisions, then conclusions."""
        found = [one for one in self.recorded if isinstance(one, Resolution)]
        return tuple(sorted(found, key=lambda one: not one.is_decision))

    @property
    def decisions(self) -> tuple[Resolution, ...]:
        return tuple(one for one in self.resolutions if one.is_decision)

    @property
    def conclusions(self) -> tuple[Resolution, ...]:
        return tuple(one for one in self.resolutions if not one.is_decision)

    @property
    def tasks(self) -> tuple[TaskOnPaper, ...]:
        return tuple(one for one in self.recorded if isinstance(one, TaskOnPaper))


@dataclass(frozen=True, slots=True)
class PhotoOnPaper:
    """A photo as prepared for print and its caption."""

    path: Path
    caption: str = ""
    large: bool = False


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
    late: tuple[PersonOnPaper, ...] = ()
    left_early: tuple[PersonOnPaper, ...] = ()
    copies: int = 0
