"""What stands in the way of a planned time: the same hall, the same leader, a public holiday."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.holidays import holidays
from meetingdesk.features.planning import local
from meetingdesk.messages import Message, message
from meetingdesk.model.events import Meeting, MeetingRole, MeetingState, RoleKind
from meetingdesk.vietnamese.folding import fold

_NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)
_BUSY = (RoleKind.CHAIR, RoleKind.SECRETARY, RoleKind.HOST)


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing in the way, as a sentence; `meeting_id` is the other meeting, None for a holiday."""

    sentence: Message
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A time and place that somebody thinks of; `meeting_id` is the meeting itself, where it exists."""

    starts_at: datetime
    ends_at: datetime
    venue_id: int | None = None
    place: str = ""
    meeting_id: int | None = None


def clashes_of(session: Session, meeting_id: int) -> list[Clash]:
    """What stands in the way of a meeting as it is planned; nothing for one that is not held."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or meeting.state in _NOT_HELD:
        return []
    starts, ends = (local(at, meeting.time_zone) for at in (meeting.starts_at, meeting.ends_at))
    plan = Plan(starts, ends, meeting.venue_id, meeting.place, meeting_id)
    return clashes_at(session, plan)


def clashes_at(session: Session, plan: Plan) -> list[Clash]:
    """What stands in the way of `plan`; its times are in the time zone of the meeting."""
    overlapping = session.execute(
        select(Meeting.id, Meeting.title, Meeting.venue_id, Meeting.place, Meeting.starts_at)
        .where(_overlaps(plan), Meeting.state.not_in(_NOT_HELD), Meeting.id != plan.meeting_id)
        .order_by(Meeting.starts_at, Meeting.id)
    ).all()
    found = [
        Clash(
            message("labels", "Trùng địa điểm với “{title}” ({time})").given(
                title=row.title, time=_clock(row.starts_at, plan)
            ),
            row.id,
        )
        for row in overlapping
        if _same_place(plan, row.venue_id, row.place)
    ]
    titles = {row.id: (row.title, row.starts_at) for row in overlapping}
    found += _people_clashes(session, plan, titles)
    return found + _holiday_clashes(plan)


def _overlaps(plan: Plan) -> ColumnElement[bool]:
    """Two meetings overlap where each starts before the other ends; one without length is a moment."""
    starts, ends = plan.starts_at.astimezone(UTC), plan.ends_at.astimezone(UTC)
    if starts == ends:
        ends = starts + timedelta(microseconds=1)
    return or_(
        and_(Meeting.starts_at < ends, Meeting.ends_at > starts),
        and_(
            Meeting.starts_at == Meeting.ends_at,
            Meeting.starts_at >= starts,
            Meeting.starts_at < ends,
        ),
    )


def _same_place(plan: Plan, venue_id: int | None, place: str) -> bool:
    if plan.venue_id is not None or venue_id is not None:
        return plan.venue_id == venue_id
    return bool(fold(place)) and fold(place) == fold(plan.place)


def _people_clashes(
    session: Session, plan: Plan, titles: dict[int, tuple[str, datetime]]
) -> Iterable[Clash]:
    if plan.meeting_id is None or not titles:
        return []
    roles = session.execute(
        select(
            MeetingRole.meeting_id, MeetingRole.kind, MeetingRole.person_id, MeetingRole.full_name
        )
        .where(MeetingRole.meeting_id.in_([plan.meeting_id, *titles]), MeetingRole.kind.in_(_BUSY))
        .order_by(MeetingRole.meeting_id, MeetingRole.place_in_order, MeetingRole.id)
    ).all()
    own = [role for role in roles if role.meeting_id == plan.meeting_id]
    found: dict[tuple[int, str], Clash] = {}
    for other in roles:
        if other.meeting_id != plan.meeting_id and any(_same_person(mine, other) for mine in own):
            title, starts_at = titles[other.meeting_id]
            sentence = message("labels", "{name} cũng có mặt ở “{title}” ({time})").given(
                name=other.full_name, title=title, time=_clock(starts_at, plan)
            )
            key = (other.meeting_id, fold(other.full_name))
            found.setdefault(key, Clash(sentence, other.meeting_id))
    return list(found.values())


def _same_person(mine: object, other: object) -> bool:
    one, two = (getattr(role, "person_id", None) for role in (mine, other))
    if one is not None and two is not None:
        return bool(one == two)
    return fold(getattr(mine, "full_name", "")) == fold(getattr(other, "full_name", ""))


def _holiday_clashes(plan: Plan) -> list[Clash]:
    day, last = plan.starts_at.date(), plan.ends_at.date()
    found: list[Clash] = []
    while day <= last and len(found) < 3:
        if day in (known := holidays(day.year)):
            sentence = message("labels", "Ngày {day} là ngày nghỉ: {name}").given(
                day=day, name=known[day]
            )
            found.append(Clash(sentence))
        day += timedelta(days=1)
    return found


def _clock(moment: datetime, plan: Plan) -> str:
    there = moment.astimezone(plan.starts_at.tzinfo)
    clock = f"{there.hour}h{there.minute:02d}"
    return clock if there.date() == plan.starts_at.date() else f"{clock} {there:%d/%m}"
