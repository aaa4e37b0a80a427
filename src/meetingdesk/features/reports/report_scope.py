"""What a report covers: a period of days, the moment it is read, and how old names are counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from meetingdesk.features.search import OFFICE_ZONE
from meetingdesk.messages import message
from meetingdesk.model.base import Choice
from meetingdesk.model.events import Meeting, MeetingKind, MeetingState

_NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)


class Span(Choice):
    """The parts of a year that offices report on; `months` are its first and last one."""

    YEAR = "1-12", message("labels", "Cả năm")
    FIRST_HALF = "1-6", message("labels", "6 tháng đầu năm")
    SECOND_HALF = "7-12", message("labels", "6 tháng cuối năm")
    FIRST_QUARTER = "1-3", message("labels", "Quý I")
    SECOND_QUARTER = "4-6", message("labels", "Quý II")
    THIRD_QUARTER = "7-9", message("labels", "Quý III")
    FOURTH_QUARTER = "10-12", message("labels", "Quý IV")

    @property
    def months(self) -> tuple[int, int]:
        first, last = self.value.split("-")
        return int(first), int(last)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both counted, in the office's time zone."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it; no day never does."""
        return day is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class ReportScope:
    """What is counted: what began in `period` until `now`.

    With `merged`, what an organisation did under its former names, or as one that merged into it,
    counts for the one of today; without, each name stands apart.
    """

    period: Period
    now: datetime
    merged: bool = True

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.now.astimezone(OFFICE_ZONE).date()


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """A meeting that has begun; `starts_at` is in the office's time."""

    id: int
    title: str
    kind: MeetingKind
    starts_at: datetime


def period_of(year: int, span: Span = Span.YEAR) -> Period:
    """The days of a part of `year`."""
    first, last = span.months
    end = date(year + 1, 1, 1) if last == 12 else date(year, last + 1, 1)
    return Period(date(year, first, 1), end - timedelta(days=1))


def report_years(session: Session, today: date) -> list[int]:
    """The years from the first meeting that has begun until this one, the latest first."""
    first = session.scalar(select(func.min(Meeting.starts_at)))
    begin = today.year if first is None else first.astimezone(OFFICE_ZONE).year
    return list(range(today.year, min(begin, today.year) - 1, -1))


def last_year_held(session: Session, now: datetime) -> int | None:
    """The year of the latest meeting that has begun; None where none has."""
    moment = session.scalar(select(func.max(Meeting.starts_at)).where(*_held(now)))
    return None if moment is None else moment.astimezone(OFFICE_ZONE).year


def in_scope(scope: ReportScope) -> tuple[ColumnElement[bool], ...]:
    """The condition that a meeting counts: it began in the period and was not called off."""
    begin = datetime.combine(scope.period.first, time(0), OFFICE_ZONE)
    end = datetime.combine(scope.period.last + timedelta(days=1), time(0), OFFICE_ZONE)
    return (Meeting.starts_at >= begin, Meeting.starts_at < end, *_held(scope.now))


def held_meetings(session: Session, scope: ReportScope) -> dict[int, HeldMeeting]:
    """The meetings that count, the latest first, by id."""
    query = select(Meeting.id, Meeting.title, Meeting.kind, Meeting.starts_at)
    rows = session.execute(query.where(*in_scope(scope)).order_by(Meeting.starts_at.desc()))
    return {
        row.id: HeldMeeting(row.id, row.title, row.kind, row.starts_at.astimezone(OFFICE_ZONE))
        for row in rows
    }


def _held(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (Meeting.starts_at <= now, Meeting.state.not_in(_NOT_HELD))
