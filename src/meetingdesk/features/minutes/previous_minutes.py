"""The meeting before this one: its minutes are put to it first, its unfinished tasks come along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.minutes import LOCKED
from meetingdesk.features.minutes.minutes_entries import EntryDraft, add_entry
from meetingdesk.features.minutes.task_list import TaskRow, task_rows
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.planning.agenda import AgendaDraft, AgendaKind, add_agenda_items
from meetingdesk.features.planning.meetings import local
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem, Meeting
from meetingdesk.model.minutes import Approval, Minutes
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.wording import document_date, short_date

_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class PreviousMinutes:
    """Closed minutes of the meeting before, which were not put to this one yet."""

    minutes_id: int
    meeting_id: int
    title: str
    day: date
    number: str


@dataclass(frozen=True, slots=True)
class ApprovedIn:
    """The meeting that approved minutes."""

    meeting_id: int
    title: str
    day: date


def previous_minutes(session: Session, meeting_id: int) -> PreviousMinutes | None:
    """The minutes to put to this meeting first; None where there are none, or that was settled."""
    if read_setting(session, _skipped_key(meeting_id)) or _is_put(session, meeting_id):
        return None
    for one in _before(session, meeting_id):
        row = session.scalars(select(Minutes).where(Minutes.meeting_id == one.id)).first()
        if row is None:
            continue
        if row.state not in LOCKED:
            return None
        day = local(one.starts_at, one.time_zone).date()
        return PreviousMinutes(row.id, one.id, one.title, day, row.number)
    return None


def earlier_tasks(session: Session, meeting_id: int) -> tuple[TaskRow, ...]:
    """The unfinished tasks of the meetings before this one, of its series or those it was made after."""
    before = {one.id for one in _before(session, meeting_id)}
    if not before:
        return ()
    rows = task_rows(session, only_unfinished=True)
    return tuple(row for row in rows if row.meeting_id in before)


def put_to_meeting(work: UnitOfWork, meeting_id: int, minutes_id: int) -> int:
    """Make the approval of `minutes_id` the first part of this meeting; returns the part's id.

    Where the meeting's minutes are open, the unfinished tasks are written under it.
    Raises Refused where that was done, or the minutes are gone.
    """
    session = work.session
    if _is_put(session, meeting_id):
        raise Refused(message("errors", "Biên bản kỳ trước đã có trong chương trình."))
    minutes = session.get(Minutes, minutes_id)
    if minutes is None:
        raise Refused(message("errors", "Biên bản kỳ trước không còn nữa."))
    before = session.get_one(Meeting, minutes.meeting_id)
    day = document_date(local(before.starts_at, before.time_zone).date())
    title = f"Thông qua biên bản {before.short_title or before.title}, {day}"
    (item_id,) = add_agenda_items(work, meeting_id, [AgendaDraft(title, AgendaKind.VOTE)], at=0)
    session.add(Approval(agenda_item_id=item_id, minutes_id=minutes_id))
    session.get_one(AgendaItem, item_id).needs_decision = True
    session.flush()
    tasks = earlier_tasks(session, meeting_id)
    mine = session.scalars(select(Minutes).where(Minutes.meeting_id == meeting_id)).first()
    if tasks and mine is not None and mine.state not in LOCKED:
        add_entry(work, mine.id, EntryDraft(text=_task_text(tasks), agenda_item_id=item_id))
    work.describe(message("journal", "Đưa vào chương trình: {title}").given(title=title))
    return item_id


def skip_previous(work: UnitOfWork, meeting_id: int) -> None:
    """Don't offer the minutes of the meeting before again."""
    save_setting(work, _skipped_key(meeting_id), value=True)
    work.describe(message("journal", "Không đưa biên bản kỳ trước vào chương trình"))


def approved_in(session: Session, minutes_id: int) -> ApprovedIn | None:
    """The meeting with closed minutes of its own to which these were put; None before."""
    row = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.time_zone)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .join(Approval, Approval.agenda_item_id == AgendaItem.id)
        .join(Minutes, Minutes.meeting_id == Meeting.id)
        .where(Approval.minutes_id == minutes_id, Minutes.state.in_(LOCKED))
        .order_by(Meeting.starts_at)
    ).first()
    if row is None:
        return None
    return ApprovedIn(row.id, row.title, local(row.starts_at, row.time_zone).date())


def _task_text(tasks: Sequence[TaskRow]) -> str:
    lines = ["Nhiệm vụ các kỳ họp trước chưa hoàn thành:"]
    for task in tasks:
        owner = f" ({task.owner})" if task.owner else ""
        due = f", hạn {short_date(task.due_on)}" if task.due_on else ""
        lines.append(f"- {task.text.rstrip('.')}{owner}{due}")
    return "\n".join(lines)


def _is_put(session: Session, meeting_id: int) -> bool:
    query = (
        select(Approval.id)
        .join(AgendaItem, AgendaItem.id == Approval.agenda_item_id)
        .where(AgendaItem.meeting_id == meeting_id)
    )
    return session.scalar(query.limit(1)) is not None


def _before(session: Session, meeting_id: int) -> list[Meeting]:
    """The meetings of the series before this one, then those it was made after; the latest first."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return []
    found: dict[int, Meeting] = {}
    if meeting.series_id is not None:
        query = select(Meeting).where(
            Meeting.series_id == meeting.series_id,
            Meeting.starts_at < meeting.starts_at,
            Meeting.id != meeting_id,
        )
        found = {one.id: one for one in session.scalars(query)}
    source = meeting.cloned_from_id
    for _step in range(_MOST_STEPS):
        one = session.get(Meeting, source) if source is not None else None
        if one is None or one.id in found or one.id == meeting_id:
            break
        found[one.id] = one
        source = one.cloned_from_id
    earlier = [one for one in found.values() if one.starts_at < meeting.starts_at]
    return sorted(earlier, key=lambda one: one.starts_at, reverse=True)


def _skipped_key(meeting_id: int) -> str:
    return f"minutes/previous_skipped/{meeting_id}"
