"""Meetings that come again: made as real ones, changed one by one or all that follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting, copy_roles
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingChanges,
    edit_meeting,
    local,
    meeting_card,
    move_planned_times,
    reindex_meeting,
)
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.features.planning.recurrence import (
    HolidayRule,
    Occurrence,
    Rule,
    occurrences,
    off_holiday,
    parse_rule,
    shifted,
    until_before,
)
from meetingdesk.messages import Message, message
from meetingdesk.model.events import Meeting, MeetingRole, MeetingState, Series
from meetingdesk.store.unit_of_work import UnitOfWork

HORIZON = timedelta(days=400)
"""A series without an end has its meetings made this far ahead."""
_TOP_UP = timedelta(days=300)
_OPEN = (MeetingState.DRAFT, MeetingState.ANNOUNCED)
# What all following meetings take over from the one changed.
_SHARED = (
    "title", "short_title", "kind", "venue_id", "place", "host_organization_id", "purpose",
    "letterhead", "address_form", "quorum_share",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """How a meeting is to come again, and what each of its followers takes over.

    `without` are days on which, though the rule gives them, it does not come again.
    """

    rule: Rule
    holiday_rule: HolidayRule = HolidayRule.AFTER
    without: frozenset[date] = frozenset()
    agenda: bool = True
    roles: bool = True
    delegates: bool = True
    preparations: bool = True


@dataclass(frozen=True, slots=True)
class SeriesInfo:
    """The series of a meeting: its rule in words, which of how many this is, how many follow."""

    series_id: int
    words: Message
    number: int
    total: int
    following: int


def preview(draft: SeriesDraft, starts_at: datetime, now: datetime) -> list[Occurrence]:
    """The days that the rule gives from the first one on; `without` takes none away here.

    Days that the office entered count where `office_days` was read.

    Raises Refused as `make_series`.
    """
    return occurrences(draft.rule, starts_at, _horizon(now, starts_at), draft.holiday_rule)


def make_series(work: UnitOfWork, meeting_id: int, draft: SeriesDraft, now: datetime) -> int:
    """Let a meeting come again; it is the first itself. Returns how many meetings were made.

    Raises Refused where the rule gives no other day, or too many, and where the meeting is one of
    a series already.
    """
    meeting = _meeting(work.session, meeting_id)
    office_days(work.session)
    if meeting.series_id is not None:
        raise Refused(message("errors", "Sự kiện này đã thuộc một loạt lặp lại."))
    start = local(meeting.starts_at, meeting.time_zone)
    coming = [
        one
        for one in preview(draft, start, now)
        if one.starts_at > start and one.starts_at.date() not in draft.without
    ]
    if not coming:
        raise Refused(message("errors", "Quy tắc này không cho buổi nào sau buổi đầu."))
    series = Series(
        title=meeting.title,
        rule=draft.rule.text(),
        starts_at=meeting.starts_at,
        time_zone=meeting.time_zone,
        holiday_rule=draft.holiday_rule,
        made_until=_horizon(now, start) if draft.rule.is_endless else coming[-1].starts_at.date(),
    )
    work.session.add(series)
    work.session.flush()
    meeting.series_id = series.id
    title = meeting.title
    _make(work, meeting, series.id, coming, draft)
    work.describe(
        message("journal", "Lặp lại sự kiện {title}: thêm {count} buổi").given(
            title=title, count=len(coming)
        )
    )
    return len(coming)


def edit_following(
    work: UnitOfWork, meeting_id: int, version: int, changes: MeetingChanges
) -> MeetingCard:
    """Change a meeting and all later ones of its series, in one act; returns it as it is now.

    Where its day moves, theirs move by as many. Raises Conflict and Refused as `edit_meeting`.
    """
    before = _meeting(work.session, meeting_id)
    day = local(before.starts_at, before.time_zone).date()
    card = edit_meeting(work, meeting_id, version, changes)
    apply_to_following(work, meeting_id, (card.starts_at.date() - day).days)
    return meeting_card(work.session, meeting_id)


def series_of(session: Session, meeting_id: int) -> SeriesInfo | None:
    """The series that a meeting belongs to; None for a meeting of its own."""
    row = session.execute(
        select(Meeting.series_id, Meeting.starts_at, Series.rule)
        .join(Series, Series.id == Meeting.series_id)
        .where(Meeting.id == meeting_id)
    ).one_or_none()
    if row is None:
        return None
    count = select(func.count()).select_from(Meeting).where(Meeting.series_id == row.series_id)
    total = session.scalar(count) or 0
    before = session.scalar(count.where(Meeting.starts_at < row.starts_at)) or 0
    return SeriesInfo(
        row.series_id, parse_rule(row.rule).words(), before + 1, total, total - before - 1
    )


def apply_to_following(work: UnitOfWork, meeting_id: int, days: int = 0) -> int:
    """Give all later meetings of the series what this one has; returns how many there were.

    They take over its name, place, people with a part, time of day and length, and go `days` later
    where this one was moved by so many. Meetings begun, called off or put off stay as they are.
    """
    meeting = _meeting(work.session, meeting_id)
    series = _series(work.session, meeting)
    following = _following(work.session, meeting)
    office_days(work.session)
    start = local(meeting.starts_at, meeting.time_zone)
    length = meeting.ends_at - meeting.starts_at
    planned = _planned_days(series, following)
    for other in following:
        now_on = local(other.starts_at, other.time_zone).date()
        day = planned.get(now_on, now_on) + timedelta(days=days)
        there = off_holiday(day, series.holiday_rule) or day
        _take_over(work, meeting, other, datetime.combine(there, start.timetz()), length)
        work.delete(MeetingRole, _role_ids(work.session, other.id))
        copy_roles(work, meeting.id, other.id, there)
    series = _series(work.session, meeting)
    series.title = meeting.title
    series.starts_at = meeting.starts_at
    series.rule = shifted(parse_rule(series.rule), days).text()
    work.describe(
        message("journal", "Sửa {count} buổi sau theo sự kiện {title}").given(
            count=len(following), title=meeting.title
        )
    )
    return len(following)


def end_series_at(work: UnitOfWork, meeting_id: int) -> int:
    """Delete a meeting of a series and all that follow; the series ends before it. Returns how many."""
    meeting = _meeting(work.session, meeting_id)
    series = _series(work.session, meeting)
    day = local(meeting.starts_at, meeting.time_zone).date()
    series.rule = until_before(parse_rule(series.rule), day).text()
    title = meeting.title
    ids = [meeting_id, *(other.id for other in _following(work.session, meeting))]
    work.describe(
        message("journal", "Xóa {count} buổi của loạt {title} từ ngày {day}").given(
            count=len(ids), title=title, day=f"{day:%d/%m/%Y}"
        )
    )
    work.delete(Meeting, ids)
    return len(ids)


def leave_series(work: UnitOfWork, meeting_id: int) -> None:
    """Make a meeting of a series one of its own: changes of the others no longer reach it."""
    meeting = _meeting(work.session, meeting_id)
    meeting.series_id = None
    work.describe(message("journal", "Tách sự kiện {title} khỏi loạt").given(title=meeting.title))


def series_to_extend(session: Session, now: datetime) -> list[int]:
    """The series without an end whose last meetings made are less than ten months away."""
    found = session.execute(
        select(Series.id, Series.rule).where(Series.made_until < (now + _TOP_UP).date())
    )
    return [row.id for row in found if parse_rule(row.rule).is_endless]


def extend_series(work: UnitOfWork, series_ids: Iterable[int], now: datetime) -> int:
    """Make the next meetings of series without an end, each after the last one there is."""
    made = 0
    office_days(work.session)
    for series_id in series_ids:
        series = work.session.get(Series, series_id)
        last = work.session.scalars(
            select(Meeting)
            .where(Meeting.series_id == series_id)
            .order_by(Meeting.starts_at.desc())
            .limit(1)
        ).first()
        if series is None or last is None or series.made_until is None:
            continue
        rule, until = parse_rule(series.rule), series.made_until
        start = local(series.starts_at, series.time_zone)
        horizon = _horizon(now, start)
        coming = [
            one
            for one in occurrences(replace(rule, until=None), start, horizon, series.holiday_rule)
            if (one.planned or one.starts_at.date()) > until
        ]
        series.made_until = horizon
        unmoved = [one for one in coming if one.planned is None]
        if unmoved:
            # Counted on from here next time, not from years ago.
            series.starts_at = unmoved[-1].starts_at
        _make(work, last, series_id, coming, SeriesDraft(rule, series.holiday_rule))
        made += len(coming)
    work.describe(message("journal", "Thêm {count} buổi cho các loạt lặp lại").given(count=made))
    return made


def _make(
    work: UnitOfWork,
    meeting: Meeting,
    series_id: int,
    coming: Iterable[Occurrence],
    draft: SeriesDraft,
) -> None:
    source, title = meeting.id, meeting.title
    ids = [
        clone_meeting(
            work,
            source,
            CloneChoice(
                starts_at=one.starts_at,
                title=title,
                agenda=draft.agenda,
                roles=draft.roles,
                organizations=draft.delegates,
                delegates=draft.delegates,
                preparations=draft.preparations,
            ),
        )
        for one in coming
    ]
    work.update_many(Meeting, [(made, {"series_id": series_id}) for made in ids])


def _take_over(
    work: UnitOfWork, source: Meeting, other: Meeting, starts_at: datetime, length: timedelta
) -> None:
    for name in _SHARED:
        if getattr(other, name) != getattr(source, name):
            setattr(other, name, getattr(source, name))
    former = other.starts_at
    other.starts_at = starts_at.astimezone(UTC)
    other.ends_at = other.starts_at + length
    reindex_meeting(work.session, other)
    work.session.flush()
    if other.starts_at != former:
        move_planned_times(work, other.id, other.starts_at - former)


def _planned_days(series: Series, meetings: Sequence[Meeting]) -> dict[date, date]:
    """For each day that the rule gives and a holiday moved: the day that it was planned for."""
    if not meetings:
        return {}
    start = local(series.starts_at, series.time_zone)
    horizon = local(meetings[-1].starts_at, series.time_zone).date() + timedelta(days=31)
    rule = replace(parse_rule(series.rule), until=horizon, count=None)
    try:
        found = occurrences(rule, start, horizon, series.holiday_rule)
    except Refused:
        return {}  # the rule gives nothing any more: the meetings go by the day they are on
    return {one.starts_at.date(): one.planned for one in found if one.planned is not None}


def _following(session: Session, meeting: Meeting) -> list[Meeting]:
    return list(
        session.scalars(
            select(Meeting)
            .where(
                Meeting.series_id == meeting.series_id,
                Meeting.starts_at > meeting.starts_at,
                Meeting.id != meeting.id,
                Meeting.state.in_(_OPEN),
            )
            .order_by(Meeting.starts_at)
        )
    )


def _role_ids(session: Session, meeting_id: int) -> list[int]:
    return list(session.scalars(select(MeetingRole.id).where(MeetingRole.meeting_id == meeting_id)))


def _meeting(session: Session, meeting_id: int) -> Meeting:
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    return meeting


def _series(session: Session, meeting: Meeting) -> Series:
    series = session.get(Series, meeting.series_id) if meeting.series_id else None
    if series is None:
        raise Refused(message("errors", "Sự kiện này không thuộc loạt lặp lại nào."))
    return series


def _horizon(now: datetime, start: datetime) -> date:
    zone = start.tzinfo or ZoneInfo("UTC")
    return max(now.astimezone(zone), start).date() + HORIZON
