"""The days of an agreement that somebody must not miss: reviews, notices of renewal, the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.features.signings.agreement_life import RUNNING
from meetingdesk.messages import message
from meetingdesk.model.agreements import Agreement, Review, ReviewKind
from meetingdesk.model.base import Choice

# Shorter terms have no review in their middle (Sơ kết is held in terms of several years).
LONG_TERM = timedelta(days=540)
NOTICE_DAYS = (90, 30)


class KeyDay(Choice):
    """What falls on a day of an agreement's life."""

    MID_TERM_REVIEW = "mid_term_review", message("labels", "Sơ kết giữa kỳ")
    FIRST_NOTICE = "first_notice", message("labels", "Nhắc chuẩn bị tổng kết, ký tiếp")
    SECOND_NOTICE = "second_notice", message("labels", "Nhắc gia hạn hoặc ký tiếp")
    FINAL_REVIEW = "final_review", message("labels", "Tổng kết")
    END = "end", message("labels", "Hết thời hạn")


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A day to remember; `done_on` where the review of that kind was held."""

    what: KeyDay
    on: date
    is_done: bool = False
    done_on: date | None = None

    def days_left(self, today: date) -> int:
        """Days until then, negative where it is past."""
        return (self.on - today).days


@dataclass(frozen=True, slots=True)
class DueDate:
    """A key date of one agreement, for lists and reminders; `days_left` is negative when late."""

    agreement_id: int
    title: str
    what: KeyDay
    on: date
    days_left: int


def key_dates(
    begins_on: date | None, ends_on: date | None, reviews: Iterable[tuple[ReviewKind, date | None]]
) -> list[KeyDate]:
    """The days that follow from a term, in order; nothing without an end.

    The mid-term review falls into the middle of a term of more than a year and a half; the final
    review is due by the end of the term; notices come 90 and 30 days before.
    """
    if ends_on is None:
        return []
    held = dict(reviews)
    found = []
    if begins_on is not None and ends_on - begins_on >= LONG_TERM:
        middle = begins_on + (ends_on - begins_on) / 2
        found.append(_review_day(KeyDay.MID_TERM_REVIEW, middle, ReviewKind.MID_TERM, held))
    closed = ReviewKind.FINAL in held
    first, second = (ends_on - timedelta(days=days) for days in NOTICE_DAYS)
    found += [
        KeyDate(KeyDay.FIRST_NOTICE, first, closed),
        KeyDate(KeyDay.SECOND_NOTICE, second, closed),
        _review_day(KeyDay.FINAL_REVIEW, ends_on, ReviewKind.FINAL, held),
        KeyDate(KeyDay.END, ends_on, closed),
    ]
    return found


def dates_due(session: Session, today: date, within: int) -> list[DueDate]:
    """Reviews and ends of agreements in force that are late or due within `within` days.

    The most urgent first. A mid-term review is no longer due once the final one is near.
    """
    rows = session.execute(
        select(
            Agreement.id,
            Agreement.title,
            func.coalesce(Agreement.starts_on, Agreement.signed_on).label("begins_on"),
            Agreement.ends_on,
        ).where(Agreement.state.in_(RUNNING), Agreement.ends_on.is_not(None))
    ).all()
    held: defaultdict[int, list[tuple[ReviewKind, date | None]]] = defaultdict(list)
    for agreement_id, kind, held_on in session.execute(
        select(Review.agreement_id, Review.kind, Review.held_on)
    ):
        held[agreement_id].append((kind, held_on))
    due = []
    for row in rows:
        for day in _open(key_dates(row.begins_on, row.ends_on, held[row.id]), today):
            left = day.days_left(today)
            if left <= within:
                due.append(DueDate(row.id, row.title, day.what, day.on, left))
    return sorted(due, key=lambda one: (one.on, one.agreement_id, one.what))


def days_that_matter(session: Session, today: date) -> list[DueDate]:
    """What to be reminded of today, one line for each agreement and matter, most urgent first.

    From 90 days before the end it is time to prepare the final review and the renewal, from 30 days
    before to renew; after the end it stands there until it is reviewed, renewed or closed. A
    mid-term review stands there from 90 days before its day on.
    """
    found = []
    for one in dates_due(session, today, NOTICE_DAYS[0]):
        if one.what is KeyDay.END and one.days_left >= 0:
            is_near = one.days_left <= NOTICE_DAYS[1]
            notice = KeyDay.SECOND_NOTICE if is_near else KeyDay.FIRST_NOTICE
            found.append(replace(one, what=notice))
        elif one.what is not KeyDay.FINAL_REVIEW:
            found.append(one)
    return found


def running_out(session: Session, today: date, within: int) -> list[DueDate]:
    """Agreements in force whose term ends within `within` days, or is over already."""
    return [one for one in dates_due(session, today, within) if one.what is KeyDay.END]


def reviews_due(session: Session, today: date, within: int) -> list[DueDate]:
    """Mid-term and final reviews that are late or due within `within` days."""
    return [one for one in dates_due(session, today, within) if one.what is not KeyDay.END]


def _open(days: list[KeyDate], today: date) -> list[KeyDate]:
    """Days that still ask for something; notices only repeat what the end says."""
    notices = (KeyDay.FIRST_NOTICE, KeyDay.SECOND_NOTICE)
    wanted = [day for day in days if not day.is_done and day.what not in notices]
    end_is_near = any(
        day.what is KeyDay.END and day.days_left(today) <= NOTICE_DAYS[0] for day in wanted
    )
    return [day for day in wanted if not (end_is_near and day.what is KeyDay.MID_TERM_REVIEW)]


def _review_day(
    what: KeyDay, on: date, kind: ReviewKind, held: dict[ReviewKind, date | None]
) -> KeyDate:
    return KeyDate(what, on, kind in held, held.get(kind))
