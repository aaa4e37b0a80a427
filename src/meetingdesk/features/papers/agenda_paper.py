"""Gathers what the agenda and the run-of-show print: the parts in order, and who is introduced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper
from meetingdesk.features.planning.agenda import AgendaKind, AgendaRow, read_agenda
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.roles import Role, RoleKind


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """One part of the agenda; times in the meeting's time zone, equal where no duration is known.

    Attributes:
        host_text: what the MC says.
        note: what is to be prepared for it.
    """

    kind: AgendaKind
    title: str
    presenter: str
    begins_at: datetime
    ends_at: datetime
    host_text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Introduced:
    """Somebody the MC introduces, as far as is known; `has_come` is what the door says."""

    person: PersonOnPaper
    kind: DelegateKind
    has_come: bool = False


@dataclass(frozen=True, slots=True)
class AgendaPaperData:
    """What the agenda and the run-of-show are made from; `introduced` are in protocol order."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    parts: tuple[PlannedPart, ...] = ()
    chairs: tuple[PersonOnPaper, ...] = ()
    hosts: tuple[PersonOnPaper, ...] = ()
    introduced: tuple[Introduced, ...] = ()
    created: datetime | None = None


def gather_agenda(session: Session, meeting_id: int) -> AgendaPaperData:
    """Everything the agenda of a meeting prints. Raises Refused where the meeting is gone."""
    return _gather(session, meeting_id, ())


def gather_run_of_show(session: Session, meeting_id: int) -> AgendaPaperData:
    """As the agenda, with those to be introduced. Raises Refused where the meeting is gone.

    A stand-in is introduced where the delegate has not come; organisers introduce nobody of their
    own.
    """
    rows = [
        row
        for row in attendance_rows(session, meeting_id)
        if row.kind is not DelegateKind.STAFF and row.standing is not Standing.REPRESENTED
    ]
    introduced = tuple(_introduced(row) for row in sorted(rows, key=_protocol))
    return _gather(session, meeting_id, introduced)


def _gather(
    session: Session, meeting_id: int, introduced: tuple[Introduced, ...]
) -> AgendaPaperData:
    card = meeting_card(session, meeting_id)
    return AgendaPaperData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        parts=tuple(_part(row) for row in read_agenda(session, meeting_id).rows),
        chairs=_people(card.people(RoleKind.CHAIR)),
        hosts=_people(card.people(RoleKind.HOST)),
        introduced=introduced,
        created=card.starts_at,
    )


def _part(row: AgendaRow) -> PlannedPart:
    return PlannedPart(
        kind=row.kind,
        title=row.title,
        presenter=row.presenter,
        begins_at=row.begins_at,
        ends_at=row.ends_at,
        host_text=row.host_text,
        note=row.note,
    )


def _people(roles: Iterable[Role]) -> tuple[PersonOnPaper, ...]:
    return tuple(
        PersonOnPaper(role.full_name, role.position, role.organization_name, role.honorific)
        for role in roles
    )


def _introduced(row: AttendanceRow) -> Introduced:
    person = PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)
    return Introduced(person, row.kind, row.standing.has_come)


def _protocol(row: AttendanceRow) -> tuple[int, int, str, int]:
    return (row.position_rank, row.organization_order, row.sort_key, row.number)
