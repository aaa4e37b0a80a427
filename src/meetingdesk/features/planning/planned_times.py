"""What is planned in a stretch of time: where, with whom, for how many; read in a few queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.model.agreements import Agreement, AgreementParty, Signatory
from meetingdesk.model.attendance import Delegate, DelegateKind, InvitedOrganization
from meetingdesk.model.events import Meeting, MeetingRole, MeetingState, RoleKind, Venue
from meetingdesk.vietnamese.folding import fold

NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)
# Those of the organizing committee come and go; all others must be there.
_FREE_TO_LEAVE = (RoleKind.ORGANIZER,)
_BATCH = 500
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who must be there: a person of the directory, or a name as written."""

    name: str
    person_id: int | None = None

    def is_same(self, other: Attendee) -> bool:
        """Whether both are one person; where one is not of the directory, by the name."""
        if self.person_id is not None and other.person_id is not None:
            return self.person_id == other.person_id
        return fold(self.name) == fold(other.name)


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting as others must reckon with it; times are in the office's time zone.

    Attributes:
        guests: how many are on the list, or are asked for where nobody is on it yet.
        units: organisations invited, with their name and how many people they are asked for.
    """

    id: int
    title: str
    starts_at: datetime
    ends_at: datetime
    venue_id: int | None = None
    venue_name: str = ""
    venue_address: str = ""
    capacity: int | None = None
    place: str = ""
    people: tuple[Attendee, ...] = ()
    guests: int = 0
    units: dict[int, tuple[str, int]] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """The venue, or the place as written."""
        return self.venue_name or self.place


def read_planned(session: Session, begin: datetime, end: datetime) -> list[Planned]:
    """The meetings that are held at any time from `begin` to `end`, in order of their start."""
    rows = session.execute(
        select(
            Meeting.id,
            Meeting.title,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.venue_id,
            Meeting.place,
            Venue.name,
            Venue.address,
            Venue.capacity,
        )
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .where(
            Meeting.starts_at <= end.astimezone(UTC),
            Meeting.ends_at >= begin.astimezone(UTC),
            Meeting.state.not_in(NOT_HELD),
        )
        .order_by(Meeting.starts_at, Meeting.id)
    ).all()
    ids = [row.id for row in rows]
    people, units, listed = _people(session, ids), _units(session, ids), _listed(session, ids)
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    return [
        Planned(
            id=row.id,
            title=row.title,
            starts_at=row.starts_at.astimezone(zone),
            ends_at=row.ends_at.astimezone(zone),
            venue_id=row.venue_id,
            venue_name=row.name or "",
            venue_address=row.address or "",
            capacity=row.capacity,
            place=row.place,
            people=tuple(people.get(row.id, ())),
            guests=listed.get(row.id) or sum(count for _, count in units.get(row.id, {}).values()),
            units=units.get(row.id, {}),
        )
        for row in rows
    ]


def _people(session: Session, ids: Sequence[int]) -> dict[int, list[Attendee]]:
    """Who has a part in each meeting, and who signs there."""
    found: dict[int, list[Attendee]] = {}
    for batch in _batches(ids):
        roles = select(MeetingRole.meeting_id, MeetingRole.full_name, MeetingRole.person_id).where(
            MeetingRole.meeting_id.in_(batch), MeetingRole.kind.not_in(_FREE_TO_LEAVE)
        )
        signers = (
            select(Agreement.meeting_id, Signatory.full_name, Signatory.person_id)
            .join(AgreementParty, AgreementParty.agreement_id == Agreement.id)
            .join(Signatory, Signatory.party_id == AgreementParty.id)
            .where(Agreement.meeting_id.in_(batch))
        )
        for query in (roles.order_by(MeetingRole.place_in_order, MeetingRole.id), signers):
            for meeting_id, name, person_id in session.execute(query):
                one = Attendee(name, person_id)
                known = found.setdefault(meeting_id or 0, [])
                if not any(one.is_same(other) for other in known):
                    known.append(one)
    return found


def _units(session: Session, ids: Sequence[int]) -> dict[int, dict[int, tuple[str, int]]]:
    found: dict[int, dict[int, tuple[str, int]]] = {}
    for batch in _batches(ids):
        for meeting_id, unit_id, name, quota in session.execute(
            select(
                InvitedOrganization.meeting_id,
                InvitedOrganization.organization_id,
                InvitedOrganization.organization_name,
                InvitedOrganization.quota,
            ).where(InvitedOrganization.meeting_id.in_(batch))
        ):
            found.setdefault(meeting_id, {})[unit_id] = (name, quota or 1)
    return found


def _listed(session: Session, ids: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for batch in _batches(ids):
        rows = session.execute(
            select(Delegate.meeting_id, func.count())
            .where(
                Delegate.meeting_id.in_(batch),
                Delegate.kind != DelegateKind.STAFF,
                Delegate.stands_in_for_id.is_(None),
            )
            .group_by(Delegate.meeting_id)
        )
        found |= {row[0]: row[1] for row in rows}
    return found


def _batches(items: Sequence[T]) -> Iterable[Sequence[T]]:
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]
