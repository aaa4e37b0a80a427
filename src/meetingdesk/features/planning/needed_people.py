"""Who a meeting needs: those with a part in it, and the organisations invited."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.planning.planned_times import Attendee
from meetingdesk.model.attendance import InvitedOrganization
from meetingdesk.model.events import MeetingRole, RoleKind

# The chair comes first: without the chair nothing can be held.
_ORDER = (
    RoleKind.CHAIR, RoleKind.DIRECTING, RoleKind.SECRETARY, RoleKind.RAPPORTEUR, RoleKind.HOST,
    RoleKind.WITNESS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Needed:
    """People, the chair first, and organisations with their names."""

    people: tuple[Attendee, ...] = ()
    units: tuple[tuple[int, str], ...] = ()


def needed_for(session: Session, meeting_id: int) -> Needed:
    """Who must be there; the organizing committee comes and goes."""
    rows = session.execute(
        select(MeetingRole.kind, MeetingRole.full_name, MeetingRole.person_id)
        .where(MeetingRole.meeting_id == meeting_id, MeetingRole.kind.in_(_ORDER))
        .order_by(MeetingRole.place_in_order, MeetingRole.id)
    ).all()
    people: list[Attendee] = []
    for kind in _ORDER:
        for row in rows:
            one = Attendee(row.full_name, row.person_id)
            if row.kind is kind and not any(one.is_same(other) for other in people):
                people.append(one)
    units = session.execute(
        select(InvitedOrganization.organization_id, InvitedOrganization.organization_name)
        .where(InvitedOrganization.meeting_id == meeting_id)
        .order_by(InvitedOrganization.id)
    )
    return Needed(tuple(people), tuple((row[0], row[1]) for row in units))
