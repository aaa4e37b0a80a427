"""The tasks that all meetings gave: whose they are, what is overdue, and how they ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.files.attached_files import DocumentKind, KeptFile, Owner, attach
from meetingdesk.features.minutes.minutes_entries import TaskDraft
from meetingdesk.features.written_text import many_lines, one_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.model.minutes import ActionItem, TaskState
from meetingdesk.model.photos import AttachedDocument
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "TaskDraft",
    "TaskRow",
    "TaskState",
    "close_task",
    "edit_task",
    "set_task_state",
    "task_rows",
]

_UNFINISHED = (TaskState.OPEN, TaskState.ONGOING)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as the list of all events shows it."""

    id: int
    version: int
    meeting_id: int
    meeting_title: str
    text: str
    owner: str
    due_on: date | None
    state: TaskState
    closed_on: date | None
    closing_note: str
    owner_organization_id: int | None = None
    owner_person_id: int | None = None
    proofs: int = 0

    def is_overdue(self, today: date) -> bool:
        """Still to be done though its day is past."""
        return self.state in _UNFINISHED and self.due_on is not None and self.due_on < today


def task_rows(
    session: Session, *, meeting_id: int | None = None, only_unfinished: bool = False
) -> list[TaskRow]:
    """Tasks of all meetings (or of one), the earliest due first, those without a day last."""
    query = (
        select(
            ActionItem.id,
            ActionItem.version,
            ActionItem.meeting_id,
            Meeting.title,
            ActionItem.text,
            ActionItem.owner_name,
            ActionItem.due_on,
            ActionItem.state,
            ActionItem.closed_on,
            ActionItem.closing_note,
            ActionItem.owner_organization_id,
            ActionItem.owner_person_id,
            _proofs(),
        )
        .join(Meeting, Meeting.id == ActionItem.meeting_id)
        .order_by(ActionItem.due_on.is_(None), ActionItem.due_on, ActionItem.id)
    )
    if meeting_id is not None:
        query = query.where(ActionItem.meeting_id == meeting_id)
    if only_unfinished:
        query = query.where(ActionItem.state.in_(_UNFINISHED))
    names = TaskRow.__dataclass_fields__
    return [TaskRow(**dict(zip(names, row, strict=True))) for row in session.execute(query)]


def edit_task(work: UnitOfWork, task_id: int, version: int, task: TaskDraft) -> int:
    """Give a task to somebody else or another day; returns the new version.

    It follows its own life after the minutes: also where they are closed, whose paper stays as it
    was. Raises Conflict where somebody else changed it meanwhile.
    """
    row = work.session.get(ActionItem, task_id)
    check_version(row, version)
    assert row is not None
    row.owner_name = one_line(task.owner, message("labels", "Người thực hiện"))
    row.owner_person_id = task.owner_person_id
    row.owner_organization_id = task.owner_organization_id
    row.due_on = task.due_on
    work.describe(message("journal", "Sửa nhiệm vụ: {text}").given(text=row.text))
    work.session.flush()
    return row.version


def set_task_state(work: UnitOfWork, task_id: int, version: int, state: TaskState) -> int:
    """Say how a task stands; an unfinished one has no day of closing. Returns the new version."""
    row = work.session.get(ActionItem, task_id)
    check_version(row, version)
    assert row is not None
    row.state = state
    if state in _UNFINISHED:
        row.closed_on = None
    work.describe(message("journal", "Nhiệm vụ chuyển sang “{state}”").given(state=state.label))
    work.session.flush()
    return row.version


def close_task(
    work: UnitOfWork,
    task_id: int,
    version: int,
    on: date,
    *,
    note: str = "",
    state: TaskState = TaskState.DONE,
    proofs: Sequence[KeptFile] = (),
) -> int:
    """Close a task on a day with a note of what came of it and files that prove it.

    Returns the new version. Raises Refused for a state that is no end.
    """
    if state in _UNFINISHED:
        raise Refused(
            message("errors", "“{state}” chưa phải là kết thúc nhiệm vụ.").given(state=state.label)
        )
    set_task_state(work, task_id, version, state)
    row = work.session.get_one(ActionItem, task_id)
    row.closed_on, row.closing_note = on, many_lines(note)
    if proofs:
        attach(work, Owner(action_item_id=task_id), proofs, DocumentKind.PROOF)
    work.describe(message("journal", "Kết thúc nhiệm vụ: {text}").given(text=row.text))
    work.session.flush()
    return row.version


def _proofs() -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(AttachedDocument)
        .where(AttachedDocument.action_item_id == ActionItem.id)
        .scalar_subquery()
    )
