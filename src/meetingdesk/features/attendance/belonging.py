"""Who belongs on a list of attendance, as a condition on delegates."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from meetingdesk.model.attendance import AttendanceList, AttendanceListPart, Delegate, ListScope


def belonging(row: AttendanceList) -> tuple[ColumnElement[bool], ...]:
    """What a delegate of the list's meeting must satisfy to belong on it; nothing: all belong.

    A stand-in belongs where the one represented does.
    """
    if row.scope is ListScope.ALL:
        return ()
    named = _parts(row, AttendanceListPart.delegate_id)
    ways = [Delegate.id.in_(named), Delegate.stands_in_for_id.in_(named)]
    if row.scope is ListScope.KINDS:
        ways.append(Delegate.kind.in_(_parts(row, AttendanceListPart.kind)))
    if row.scope is ListScope.ORGANIZATIONS:
        names = _parts(row, AttendanceListPart.organization_name)
        principal = aliased(Delegate)
        theirs = select(principal.id).where(
            principal.meeting_id == row.meeting_id, principal.organization_name.in_(names)
        )
        ways += [Delegate.organization_name.in_(names), Delegate.stands_in_for_id.in_(theirs)]
    return (or_(*ways),)


def belongs(session: Session, row: AttendanceList, delegate_id: int) -> bool:
    """Whether this delegate belongs on the list."""
    conditions = belonging(row)
    if not conditions:
        return True
    query = select(Delegate.id).where(Delegate.id == delegate_id, *conditions)
    return session.scalar(query) is not None


def _parts(row: AttendanceList, column: Any) -> Any:
    return select(column).where(AttendanceListPart.list_id == row.id, column.is_not(None))
