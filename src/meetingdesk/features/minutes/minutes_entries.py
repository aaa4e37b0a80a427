"""What is recorded under each agenda item: said, concluded, decided, voted, given as a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.attendance.presence_at import PresentThen
from meetingdesk.features.minutes.minutes import ensure_open
from meetingdesk.features.minutes.votes_presence import BALLOTS, presence_of_votes
from meetingdesk.features.written_text import many_lines, one_line
from meetingdesk.messages import message
from meetingdesk.model.minutes import (
    ActionItem,
    EntryKind,
    Minutes,
    MinutesEntry,
    TaskState,
    VoteManner,
)
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "Entry",
    "EntryDraft",
    "EntryKind",
    "Tally",
    "TaskDraft",
    "TaskState",
    "VoteManner",
    "add_entry",
    "edit_entry",
    "entries_of",
    "move_entries",
    "remove_entries",
]

_SPEAKER = message("labels", "Người phát biểu")
_OWNER = message("labels", "Người thực hiện")


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of a vote."""

    in_favour: int
    against: int = 0
    other: int = 0
    manner: VoteManner = VoteManner.SHOW_OF_HANDS

    @property
    def total(self) -> int:
        return self.in_favour + self.against + self.other


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """Who does what was given as a task, and by when."""

    owner: str = ""
    due_on: date | None = None
    owner_person_id: int | None = None
    owner_organization_id: int | None = None


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """What is to be recorded; a vote carries its tally, a task its owner and date."""

    kind: EntryKind = EntryKind.NARRATIVE
    text: str = ""
    speaker: str = ""
    agenda_item_id: int | None = None
    tally: Tally | None = None
    task: TaskDraft | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing recorded, as it is kept."""

    id: int
    version: int
    agenda_item_id: int | None
    kind: EntryKind
    speaker: str
    text: str
    number: str
    recorded_at: datetime | None
    tally: Tally | None
    present_then: int | None
    summoned_then: int | None
    task: TaskDraft | None

    def as_draft(self) -> EntryDraft:
        """The entry as a draft to be edited."""
        return EntryDraft(
            self.kind, self.text, self.speaker, self.agenda_item_id, self.tally, self.task
        )


def add_entry(
    work: UnitOfWork, minutes_id: int, draft: EntryDraft, *, at: datetime | None = None
) -> int:
    """Record something at the end of its agenda item; a vote is stamped with who was present then.

    Raises Refused where the minutes are closed.
    """
    minutes = ensure_open(work, minutes_id)
    place = work.session.scalar(
        select(func.max(MinutesEntry.place_in_order)).where(MinutesEntry.minutes_id == minutes_id)
    )
    row = MinutesEntry(
        minutes_id=minutes_id, place_in_order=(place or 0) + 1, recorded_at=at, **_columns(draft)
    )
    if draft.kind in BALLOTS:
        counts = live_board(work.session, minutes.meeting_id).counts
        row.present_then, row.summoned_then = counts.present, counts.summoned
    work.session.add(row)
    work.session.flush()
    _keep_task(work, minutes.meeting_id, row.id, draft)
    work.describe(message("journal", "Ghi biên bản: {kind}").given(kind=draft.kind.label))
    return row.id


def edit_entry(work: UnitOfWork, entry_id: int, version: int, draft: EntryDraft) -> int:
    """Replace what is recorded; returns the new version.

    Raises Conflict where somebody else changed it meanwhile, Refused where the minutes are closed.
    """
    row = work.session.get(MinutesEntry, entry_id)
    check_version(row, version)
    assert row is not None
    minutes = ensure_open(work, row.minutes_id)
    for name, value in _columns(draft).items():
        setattr(row, name, value)
    work.session.flush()
    _keep_task(work, minutes.meeting_id, row.id, draft)
    work.describe(message("journal", "Sửa biên bản: {kind}").given(kind=draft.kind.label))
    return row.version


def remove_entries(work: UnitOfWork, entry_ids: Sequence[int]) -> None:
    """Strike entries out, their tasks with them."""
    for minutes_id in work.session.scalars(
        select(MinutesEntry.minutes_id).where(MinutesEntry.id.in_(entry_ids)).distinct()
    ).all():
        ensure_open(work, minutes_id)
    work.delete(MinutesEntry, list(entry_ids))
    work.describe(message("journal", "Xóa {count} mục biên bản").given(count=len(entry_ids)))


def move_entries(work: UnitOfWork, minutes_id: int, ids_in_order: Sequence[int]) -> None:
    """Put the entries of minutes in this order; those not named follow as they were."""
    ensure_open(work, minutes_id)
    known = work.session.scalars(
        select(MinutesEntry.id)
        .where(MinutesEntry.minutes_id == minutes_id)
        .order_by(MinutesEntry.place_in_order, MinutesEntry.id)
    ).all()
    named = [entry_id for entry_id in ids_in_order if entry_id in set(known)]
    rest = [entry_id for entry_id in known if entry_id not in set(named)]
    work.update_many(
        MinutesEntry,
        [(entry_id, {"place_in_order": n}) for n, entry_id in enumerate([*named, *rest], 1)],
    )
    work.describe(message("journal", "Sắp xếp biên bản"))


def entries_of(session: Session, minutes_id: int) -> list[Entry]:
    """All that minutes record, in order."""
    tasks = _tasks(session, minutes_id)
    minutes = session.get_one(Minutes, minutes_id)
    rows = session.scalars(
        select(MinutesEntry)
        .where(MinutesEntry.minutes_id == minutes_id)
        .order_by(MinutesEntry.place_in_order, MinutesEntry.id)
    ).all()
    present = presence_of_votes(session, minutes, rows)
    return [_entry(row, tasks.get(row.id), present.get(row.id)) for row in rows]


def _entry(row: MinutesEntry, task: TaskDraft | None, then: PresentThen | None) -> Entry:
    tally = None
    if row.votes_for is not None:
        tally = Tally(
            row.votes_for,
            row.votes_against or 0,
            row.votes_other or 0,
            row.vote_manner or VoteManner.SHOW_OF_HANDS,
        )
    return Entry(
        id=row.id,
        version=row.version,
        agenda_item_id=row.agenda_item_id,
        kind=row.kind,
        speaker=row.speaker,
        text=row.text,
        number=row.number,
        recorded_at=row.recorded_at,
        tally=tally,
        present_then=then.present if then else None,
        summoned_then=then.summoned if then else None,
        task=task,
    )


def _columns(draft: EntryDraft) -> dict[str, Any]:
    tally = draft.tally if draft.kind is EntryKind.VOTE else None
    if tally is not None and min(tally.in_favour, tally.against, tally.other) < 0:
        raise Refused(message("errors", "Số phiếu không thể là số âm."))
    return {
        "agenda_item_id": draft.agenda_item_id,
        "kind": draft.kind,
        "text": many_lines(draft.text),
        "speaker": one_line(draft.speaker, _SPEAKER),
        "votes_for": tally.in_favour if tally else None,
        "votes_against": tally.against if tally else None,
        "votes_other": tally.other if tally else None,
        "vote_manner": tally.manner if tally else None,
    }


def _keep_task(work: UnitOfWork, meeting_id: int, entry_id: int, draft: EntryDraft) -> None:
    row = work.session.scalars(select(ActionItem).where(ActionItem.entry_id == entry_id)).first()
    if draft.kind is not EntryKind.TASK:
        if row is not None:
            work.delete(ActionItem, row.id)
        return
    task = draft.task or TaskDraft()
    if row is None:
        row = ActionItem(meeting_id=meeting_id, entry_id=entry_id, text="")
        work.session.add(row)
    row.text = many_lines(draft.text)
    row.owner_name = one_line(task.owner, _OWNER)
    row.owner_person_id = task.owner_person_id
    row.owner_organization_id = task.owner_organization_id
    row.due_on = task.due_on
    work.session.flush()


def _tasks(session: Session, minutes_id: int) -> dict[int, TaskDraft]:
    rows = session.execute(
        select(
            ActionItem.entry_id,
            ActionItem.owner_name,
            ActionItem.due_on,
            ActionItem.owner_person_id,
            ActionItem.owner_organization_id,
        )
        .join(MinutesEntry, MinutesEntry.id == ActionItem.entry_id)
        .where(MinutesEntry.minutes_id == minutes_id)
    )
    return {row[0]: TaskDraft(row[1], row[2], row[3], row[4]) for row in rows if row[0]}
