"""What an organizer should know on opening the program: today, this week, what is missing, what runs out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from meetingdesk.features.papers.paper_settings import exported_among
from meetingdesk.features.planning.meeting_list import (
    MeetingRow,
    count_meetings,
    meeting_rows_with,
    meetings_between,
)
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.signings.agreement_dates import KeyDay, days_that_matter
from meetingdesk.features.signings.signing_register import partners_of
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.base import Choice
from meetingdesk.model.events import AgendaItem, Meeting, MeetingState
from meetingdesk.model.minutes import ActionItem, Minutes, MinutesState, TaskState

DAYS_AHEAD = 30
DAYS_BACK = 60
TASK_DAYS = 14
# The list goes on changing until the last days; a sheet printed before that is printed again.
_SHEET_AHEAD = timedelta(days=2)


class Gap(Choice):
    """What a meeting still lacks; `part` names the tab where it is put right, `target` the place in it."""

    NO_PLACE = "info:place", message("labels", "Chưa có địa điểm")
    NO_CHAIR = "info:chair", message("labels", "Chưa có chủ trì")
    NO_AGENDA = "agenda:none", message("labels", "Chưa có chương trình")
    NO_DELEGATES = "delegates:none", message("labels", "Chưa có đại biểu")
    NO_SHEET = "documents:attendance_sheet", message("labels", "Chưa in danh sách ký tên")
    NO_MINUTES = "minutes:none", message("labels", "Chưa có biên bản")
    MINUTES_NOT_FINAL = "minutes:draft", message("labels", "Biên bản chưa hoàn chỉnh")

    @property
    def part(self) -> str:
        return self.value.partition(":")[0]

    @property
    def target(self) -> str:
        return self.value if self is Gap.NO_SHEET else self.part


@dataclass(frozen=True, slots=True)
class Missing:
    """A meeting and what it lacks, in the order of its life."""

    meeting: MeetingRow
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class EndingAgreement:
    """An agreement in force with a day that matters: its end, or a review.

    Attributes:
        ends_on: the day; the end of the term but for a mid-term review.
        days_left: negative where it is late.
        what: what falls on the day, or which notice of the end it is time for.
    """

    id: int
    title: str
    partners: str
    ends_on: date
    days_left: int
    what: KeyDay = KeyDay.END


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task still open that is due soon, or was; `days_left` is negative then."""

    id: int
    meeting_id: int
    meeting_title: str
    text: str
    owner_name: str
    due_on: date
    days_left: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the first page shows; `week` is the rest of this week from tomorrow on.

    Attributes:
        next_meeting: the first one after this week, where today and the week are empty.
    """

    day: date
    is_empty: bool
    today: tuple[MeetingRow, ...]
    week: tuple[MeetingRow, ...]
    next_meeting: MeetingRow | None
    missing: tuple[Missing, ...]
    agreements: tuple[EndingAgreement, ...]
    tasks: tuple[DueTask, ...]


def read_overview(session: Session, now: datetime) -> Overview:
    """The overview at `now`, an aware datetime; days are those of the office."""
    day = now.astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
    sunday = day + timedelta(days=6 - day.weekday())
    near = meetings_between(session, day - timedelta(days=DAYS_BACK), day + timedelta(days=365))
    near = [row for row in near if row.state is not MeetingState.CANCELLED]
    today = [row for row in near if row.first_day <= day <= row.last_day]
    week = [row for row in near if day < row.first_day <= sunday]
    later = (row for row in near if row.first_day > sunday)
    return Overview(
        day=day,
        is_empty=count_meetings(session) == 0,
        today=tuple(today),
        week=tuple(week),
        next_meeting=None if today or week else next(later, None),
        missing=tuple(
            _missing(session, _most_urgent_first(near, now), now, now + timedelta(days=DAYS_AHEAD))
        ),
        agreements=tuple(_ending_agreements(session, day)),
        tasks=tuple(_due_tasks(session, day)),
    )


def gaps_of(session: Session, meeting_id: int, now: datetime) -> tuple[Gap, ...]:
    """What one meeting lacks at `now`, however far it is."""
    rows = meeting_rows_with(session, [meeting_id])
    until = max((row.starts_at for row in rows), default=now)
    return next((missing.gaps for missing in _missing(session, rows, now, until)), ())


def _most_urgent_first(rows: Iterable[MeetingRow], now: datetime) -> list[MeetingRow]:
    """What is to come, the nearest first; then what is over, the latest first."""
    ordered = sorted(rows, key=lambda row: row.starts_at)
    coming = [row for row in ordered if row.ends_at > now]
    return coming + [row for row in reversed(ordered) if row.ends_at <= now]


def _missing(
    session: Session, rows: Iterable[MeetingRow], now: datetime, until: datetime
) -> Iterable[Missing]:
    wanted = [
        row
        for row in rows
        if row.starts_at <= until
        and row.state not in (MeetingState.CANCELLED, MeetingState.POSTPONED, MeetingState.CLOSED)
    ]
    ids = [row.id for row in wanted]
    with_agenda = _which(session, AgendaItem.meeting_id, ids)
    with_delegates = _which(session, Delegate.meeting_id, ids)
    states = session.execute(
        select(Minutes.meeting_id, Minutes.state).where(Minutes.meeting_id.in_(ids))
    )
    sheets = exported_among(session, "attendance_sheet", ids)
    minutes = {meeting_id: state for meeting_id, state in states}  # noqa: C416 - rows are no pairs to mypy
    for row in wanted:
        if row.ends_at <= now:
            gaps = _gaps_after(minutes.get(row.id))
        else:
            gaps = _gaps_before(row, row.id in with_agenda, row.id in with_delegates)
            if row.id in with_delegates - sheets and row.starts_at <= now + _SHEET_AHEAD:
                gaps = (*gaps, Gap.NO_SHEET)
        if gaps:
            yield Missing(row, gaps)


def _gaps_before(row: MeetingRow, has_agenda: bool, has_delegates: bool) -> tuple[Gap, ...]:
    lacks = {
        Gap.NO_PLACE: not row.where,
        Gap.NO_CHAIR: not row.chairs,
        Gap.NO_AGENDA: not has_agenda,
        Gap.NO_DELEGATES: not has_delegates,
    }
    return tuple(gap for gap, is_lacking in lacks.items() if is_lacking)


def _gaps_after(state: MinutesState | None) -> tuple[Gap, ...]:
    if state is None:
        return (Gap.NO_MINUTES,)
    is_done = state in (MinutesState.FINAL, MinutesState.SIGNED)
    return () if is_done else (Gap.MINUTES_NOT_FINAL,)


def _which(session: Session, column: InstrumentedAttribute[int], ids: list[int]) -> set[int]:
    return set(session.scalars(select(column).where(column.in_(ids)).distinct()))


def _ending_agreements(session: Session, day: date) -> Iterable[EndingAgreement]:
    found = days_that_matter(session, day)
    partners = partners_of(session, [one.agreement_id for one in found])
    for one in found:
        whom = partners[one.agreement_id]
        yield EndingAgreement(one.agreement_id, one.title, whom, one.on, one.days_left, one.what)


def _due_tasks(session: Session, day: date) -> Iterable[DueTask]:
    rows = session.execute(
        select(
            ActionItem.id,
            ActionItem.meeting_id,
            Meeting.title,
            ActionItem.text,
            ActionItem.owner_name,
            ActionItem.due_on,
        )
        .join(Meeting, Meeting.id == ActionItem.meeting_id)
        .where(
            ActionItem.state.in_((TaskState.OPEN, TaskState.ONGOING)),
            ActionItem.due_on <= day + timedelta(days=TASK_DAYS),
        )
        .order_by(ActionItem.due_on, ActionItem.id)
    )
    for item_id, meeting_id, title, text, owner, due_on in rows:
        if due_on is not None:
            yield DueTask(item_id, meeting_id, title, text, owner, due_on, (due_on - day).days)
