"""Whether the clocks of desks agree: passages of another desk can't lie in this one's future."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.model.attendance import CheckIn

_TOLERANCE = timedelta(minutes=5)
_LOOKED_AT = 30


@dataclass(frozen=True, slots=True)
class ClockGap:
    """By how many minutes the clock of `desk` is ahead of ours."""

    desk: str
    minutes: int


def clock_gap(session: Session, list_id: int, desk: str, now: datetime) -> ClockGap | None:
    """The gap to the desk that is furthest ahead among the last passages; None within five minutes.

    Which of the two is wrong nobody here can tell. Marks from paper carry no desk's clock.
    """
    query = (
        select(CheckIn.at, CheckIn.desk)
        .where(CheckIn.list_id == list_id, CheckIn.desk != desk, CheckIn.desk != "")
        .order_by(CheckIn.id.desc())
        .limit(_LOOKED_AT)
    )
    ahead = [(row.at - now, row.desk) for row in session.execute(query)]
    if not ahead or max(ahead)[0] <= _TOLERANCE:
        return None
    furthest, other = max(ahead)
    return ClockGap(other, round(furthest.total_seconds() / 60))
