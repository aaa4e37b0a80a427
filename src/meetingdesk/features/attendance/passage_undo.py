"""How Ctrl+Z answers passages: rows of the door are only ever added, so by further rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance.presence import ADMITTING
from meetingdesk.messages import message
from meetingdesk.model.attendance import AttendanceList, CheckIn, Delegate, Direction
from meetingdesk.model.base import now
from meetingdesk.store.recording import RowChange
from meetingdesk.store.unit_of_work import UnitOfWork

_BATCH = 500


def split_passages(
    changes: Sequence[RowChange],
) -> tuple[list[RowChange], list[RowChange]]:
    """The passages that an act added and that stay, and all its other changes.

    A passage of a delegate whom the same act put on the list goes with that delegate; a list that
    the act made for its passages stays for their sake.
    """
    added = {change.row_id for change in changes if _adds(change, Delegate)}
    staying = [
        change
        for change in changes
        if _adds(change, CheckIn) and (change.after or {}).get("delegate_id") not in added
    ]
    lists = {(change.after or {})["list_id"] for change in staying}
    held = {id(change) for change in staying} | {
        id(change) for change in changes if _adds(change, AttendanceList) and change.row_id in lists
    }
    return staying, [change for change in changes if id(change) not in held]


def answer_passages(work: UnitOfWork, changes: Sequence[RowChange]) -> None:
    """Take these passages back by rows that say so; what was taken back holds again.

    Raises Conflict where somebody else took one back meanwhile, Refused where nobody was let in.
    """
    ids = [change.row_id for change in changes]
    rows = _rows(work, CheckIn.id, ids)
    undone = {row.undoes_id for row in _rows(work, CheckIn.undoes_id, ids)}
    if len(rows) < len(ids):
        raise _moved_on()
    answers = [answer for row in rows if (answer := _answer(work, row, undone))]
    if not answers:
        raise Refused(message("errors", "Lượt quét này không cho ai vào nên không có gì để hủy."))
    work.insert_many(CheckIn, answers)


def _answer(work: UnitOfWork, row: CheckIn, undone: set[int | None]) -> dict[str, Any] | None:
    common = {"list_id": row.list_id, "delegate_id": row.delegate_id, "desk": row.desk}
    if row.direction is Direction.UNDO:
        taken = work.session.get_one(CheckIn, row.undoes_id)
        return {
            **common,
            "direction": taken.direction,
            "outcome": taken.outcome,
            "at": taken.at,
            "desk": taken.desk,
            "method": taken.method,
        }
    if row.id in undone:
        raise _moved_on()
    if row.outcome not in ADMITTING:
        return None
    return {**common, "direction": Direction.UNDO, "at": now(), "undoes_id": row.id}


def _rows(work: UnitOfWork, column: Any, ids: Sequence[int]) -> list[CheckIn]:
    found: list[CheckIn] = []
    for start in range(0, len(ids), _BATCH):
        query = select(CheckIn).where(column.in_(ids[start : start + _BATCH]))
        found += work.session.scalars(query.order_by(CheckIn.id))
    return found


def _adds(change: RowChange, model: type[AttendanceList | CheckIn | Delegate]) -> bool:
    return change.table == model.__tablename__ and change.before is None


def _moved_on() -> Conflict:
    return Conflict(
        message("errors", "Không hoàn tác được vì dữ liệu đã được sửa tiếp sau việc này.")
    )
