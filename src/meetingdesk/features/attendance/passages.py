"""One row of the door as a screen shows it, and the last rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from meetingdesk.features.attendance.presence import ADMITTING, in_force
from meetingdesk.messages import Message, message
from meetingdesk.model.attendance import (
    Absence,
    AttendanceList,
    CheckIn,
    Delegate,
    DelegateKind,
    Direction,
    ListKind,
    ScanOutcome,
)
from meetingdesk.model.events import Meeting


@dataclass(frozen=True, slots=True)
class DelegateCard:
    """What the door shows of a delegate."""

    id: int
    number: int
    honorific: str
    full_name: str
    position: str
    organization_name: str
    kind: DelegateKind
    seat: str
    door_note: str
    stands_in_for: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """When and where somebody was let in before."""

    at: datetime
    desk: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The answer of the door to one try, times in the meeting's own zone.

    `list_name` is empty on the list of the meeting itself.
    `warnings` are sentences for whoever stands at the door; `other_meeting` names the meeting that a
    code belongs to; `is_garbled` tells that an input method changed what was scanned.
    """

    id: int
    outcome: ScanOutcome
    direction: Direction
    at: datetime
    desk: str
    typed: str
    method: str
    delegate: DelegateCard | None
    warnings: tuple[Message, ...] = ()
    earlier: Earlier | None = None
    other_meeting: str = ""
    is_garbled: bool = False
    is_retry: bool = False
    list_kind: ListKind = ListKind.EVENT
    list_name: str = ""

    @property
    def is_admission(self) -> bool:
        """Somebody came in by it, or got what the list is of."""
        return self.direction is Direction.IN and self.outcome in ADMITTING

    @property
    def can_be_taken_back(self) -> bool:
        """Somebody came in or went out by it."""
        return self.direction is not Direction.UNDO and self.outcome in ADMITTING


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A line of the list of the last passages."""

    id: int
    outcome: ScanOutcome
    direction: Direction
    at: datetime
    desk: str
    typed: str
    full_name: str
    organization_name: str
    is_taken_back: bool
    list_kind: ListKind = ListKind.EVENT


def passage_of(
    session: Session,
    row: CheckIn,
    *,
    other_meeting: str = "",
    is_garbled: bool = False,
    is_retry: bool = False,
    advice: Message | None = None,
) -> Passage:
    """The row as the door shows it; `advice` says what can be done about a try that failed."""
    zone = _zone(session, row.list_id)
    list_row = session.get_one(AttendanceList, row.list_id)
    delegate = None if row.delegate_id is None else session.get(Delegate, row.delegate_id)
    return Passage(
        id=row.id,
        outcome=row.outcome,
        direction=row.direction,
        at=row.at.astimezone(zone),
        desk=row.desk,
        typed=row.typed,
        method=row.method,
        delegate=None if delegate is None else _card(session, delegate),
        warnings=tuple(_warnings(session, row, delegate, advice)),
        earlier=_earlier(session, row, zone),
        other_meeting=other_meeting,
        is_garbled=is_garbled,
        is_retry=is_retry,
        list_kind=list_row.kind,
        list_name="" if list_row.is_main else list_row.name,
    )


def last_passages(session: Session, list_id: int, limit: int = 10) -> list[PassageLine]:
    """The last tries and passages, the newest first; an undo shows as its passage taken back."""
    zone = _zone(session, list_id)
    kind = session.scalar(select(AttendanceList.kind).where(AttendanceList.id == list_id))
    undoing = aliased(CheckIn)
    query = (
        select(CheckIn, Delegate.full_name, Delegate.organization_name, undoing.id)
        .outerjoin(Delegate, Delegate.id == CheckIn.delegate_id)
        .outerjoin(undoing, undoing.undoes_id == CheckIn.id)
        .where(CheckIn.list_id == list_id, CheckIn.direction != Direction.UNDO)
        .order_by(CheckIn.id.desc())
        .limit(limit)
    )
    return [
        PassageLine(
            id=row.id,
            outcome=row.outcome,
            direction=row.direction,
            at=row.at.astimezone(zone),
            desk=row.desk,
            typed=row.typed,
            full_name=full_name or "",
            organization_name=organization or "",
            is_taken_back=undo_id is not None,
            list_kind=kind or ListKind.EVENT,
        )
        for row, full_name, organization, undo_id in session.execute(query)
    ]


def _zone(session: Session, list_id: int) -> ZoneInfo:
    row = session.get(AttendanceList, list_id)
    meeting = None if row is None else session.get(Meeting, row.meeting_id)
    return ZoneInfo("UTC" if meeting is None else meeting.time_zone)


def _card(session: Session, delegate: Delegate) -> DelegateCard:
    stands_in_for = ""
    if delegate.stands_in_for_id is not None:
        query = select(Delegate.full_name).where(Delegate.id == delegate.stands_in_for_id)
        stands_in_for = session.scalar(query) or ""
    return DelegateCard(
        id=delegate.id,
        number=delegate.number,
        honorific=delegate.honorific,
        full_name=delegate.full_name,
        position=delegate.position,
        organization_name=delegate.organization_name,
        kind=delegate.kind,
        seat=delegate.seat,
        door_note=delegate.door_note,
        stands_in_for=stands_in_for,
    )


def _warnings(
    session: Session, row: CheckIn, delegate: Delegate | None, advice: Message | None
) -> list[Message]:
    if delegate is None:
        return [] if advice is None else [advice]
    if row.direction is not Direction.IN or row.outcome is ScanOutcome.WELCOME:
        return []
    found = []
    if delegate.absence is not Absence.UNKNOWN:
        found.append(_reported_absent(delegate))
    query = (
        select(Delegate.full_name)
        .join(CheckIn, CheckIn.delegate_id == Delegate.id)
        .where(Delegate.stands_in_for_id == delegate.id, *in_force(row.list_id))
        .distinct()
    )
    found += [
        message("labels", "{name} đã đến dự thay cho đại biểu này.").given(name=name)
        for name in session.scalars(query)
    ]
    return found


def _reported_absent(delegate: Delegate) -> Message:
    if delegate.absence_reason:
        return message("labels", "Trước đó đã ghi vắng: {reason}.").given(
            reason=delegate.absence_reason
        )
    return message("labels", "Trước đó đã ghi vắng.")


def _earlier(session: Session, row: CheckIn, zone: ZoneInfo) -> Earlier | None:
    if row.outcome is not ScanOutcome.ALREADY_IN:
        return None
    query = (
        select(CheckIn.at, CheckIn.desk)
        .where(
            *in_force(row.list_id),
            CheckIn.delegate_id == row.delegate_id,
            CheckIn.direction == Direction.IN,
            CheckIn.id < row.id,
        )
        .order_by(CheckIn.id.desc())
        .limit(1)
    )
    before = session.execute(query).first()
    return None if before is None else Earlier(before.at.astimezone(zone), before.desk)
