"""Gathers what the weekly work schedule prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy.orm import Session

from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.features.planning.week_entries import WeekLine, monday_of, week_lines
from meetingdesk.features.planning.week_issues import WeekChanges, changes_since_issue


@dataclass(frozen=True, slots=True)
class WeekData:
    """A week's lines in order of time, its days off, and what changed since it was given out."""

    monday: date
    issuer: IssuerData
    lines: tuple[WeekLine, ...] = ()
    holidays: tuple[tuple[date, str], ...] = ()
    changes: WeekChanges = field(default_factory=WeekChanges)

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)


def gather_week(session: Session, day: date) -> WeekData:
    """The week of `day`."""
    office_days(session)
    monday = monday_of(day)
    days = [monday + timedelta(days=place) for place in range(7)]
    free = [(one, holidays(one.year).get(one)) for one in days]
    lines = tuple(week_lines(session, monday))
    return WeekData(
        monday=monday,
        issuer=issuer_data(session),
        lines=lines,
        changes=changes_since_issue(session, monday, lines),
        holidays=tuple((one, str(name)) for one, name in free if name is not None),
    )
