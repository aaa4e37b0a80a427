"""Lists of attendance beside that of the event itself: for a session, a day, a meal, a gift."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import BadInput, Refused
from meetingdesk.features.attendance.attendance_counts import meeting_of
from meetingdesk.features.attendance.belonging import belonging
from meetingdesk.features.written_text import required_line
from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    AttendanceList,
    AttendanceListPart,
    CheckIn,
    Delegate,
    DelegateKind,
    ListKind,
    ListScope,
)
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "DelegateKind",
    "ListCard",
    "ListDraft",
    "ListKind",
    "ListScope",
    "add_list",
    "attendance_lists",
    "edit_list",
    "put_on_list",
    "remove_list",
]

_NAME = message("labels", "Tên danh sách")


@dataclass(frozen=True, slots=True)
class ListDraft:
    """What a list is to be. Times decide who is late and who leaves early; None: nobody is."""

    name: str
    kind: ListKind = ListKind.SESSION
    scope: ListScope = ListScope.ALL
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    delegate_kinds: frozenset[DelegateKind] = frozenset()
    organizations: frozenset[str] = frozenset()
    delegate_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ListCard:
    """A list as screens show it; times in the meeting's zone.

    `id` is 0 for the list of the event itself while nobody has come; `expected` is how many belong
    on it.
    """

    id: int
    version: int
    is_main: bool
    draft: ListDraft
    expected: int

    @property
    def name(self) -> str:
        return self.draft.name

    @property
    def kind(self) -> ListKind:
        return self.draft.kind


def attendance_lists(session: Session, meeting_id: int) -> list[ListCard]:
    """The list of the event itself first, then the others in their order.

    Raises Refused where the meeting is gone.
    """
    zone = ZoneInfo(meeting_of(session, meeting_id).time_zone)
    query = (
        select(AttendanceList)
        .where(AttendanceList.meeting_id == meeting_id)
        .order_by(AttendanceList.is_main.desc(), AttendanceList.place_in_order, AttendanceList.id)
    )
    rows = list(session.scalars(query))
    if not any(row.is_main for row in rows):
        rows.insert(0, AttendanceList(id=0, version=0, meeting_id=meeting_id, is_main=True,
                                      kind=ListKind.EVENT, scope=ListScope.ALL))  # fmt: skip
    return [_card(session, row, zone) for row in rows]


def add_list(work: UnitOfWork, meeting_id: int, draft: ListDraft) -> int:
    """Add a list to the meeting; returns its id.

    Raises BadInput without a name or with times that can't be, Refused where the meeting is gone or
    has a list of that name.
    """
    meeting_of(work.session, meeting_id)
    last = work.session.scalar(
        select(func.max(AttendanceList.place_in_order)).where(
            AttendanceList.meeting_id == meeting_id
        )
    )
    row = AttendanceList(meeting_id=meeting_id, place_in_order=(last or 0) + 1)
    _fill(work, row, draft)
    work.session.add(row)
    work.session.flush()
    _put_parts(work, row.id, draft)
    work.describe(message("journal", "Lập danh sách điểm danh {name}").given(name=row.name))
    return row.id


def edit_list(work: UnitOfWork, list_id: int, version: int, draft: ListDraft) -> None:
    """Change what a list is. Raises Conflict where somebody else did, and as `add_list`."""
    row = work.session.get(AttendanceList, list_id)
    check_version(row, version)
    assert row is not None
    _refuse_main(row)
    _fill(work, row, draft)
    work.session.flush()
    _put_parts(work, list_id, draft)
    work.describe(message("journal", "Sửa danh sách điểm danh {name}").given(name=row.name))


def remove_list(work: UnitOfWork, list_id: int) -> None:
    """Take a list away. Raises Refused where somebody passed on it: those rows must stay."""
    row = work.session.get(AttendanceList, list_id)
    if row is None:
        raise Refused(message("errors", "Danh sách điểm danh này không còn. Hãy mở lại sự kiện."))
    _refuse_main(row)
    used = work.session.scalar(select(func.count()).where(CheckIn.list_id == list_id)) or 0
    if used:
        raise Refused(
            message(
                "errors",
                "Danh sách {name} đã có {count} lượt quét nên không xóa được; có thể đổi tên.",
            ).given(name=row.name, count=used)
        )
    name = row.name
    work.delete(AttendanceList, list_id)
    work.describe(message("journal", "Xóa danh sách điểm danh {name}").given(name=name))


def put_on_list(work: UnitOfWork, list_id: int, delegate_id: int) -> None:
    """Let a delegate belong on a list whom its scope leaves out; one who belongs stays as they are.

    Raises Refused where the list or the delegate is gone.
    """
    row = work.session.get(AttendanceList, list_id)
    delegate = work.session.get(Delegate, delegate_id)
    if row is None or delegate is None or delegate.meeting_id != row.meeting_id:
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    query = select(Delegate.id).where(Delegate.id == delegate_id, *belonging(row))
    if work.session.scalar(query) is None:
        work.session.add(AttendanceListPart(list_id=list_id, delegate_id=delegate_id))
        work.session.flush()
        work.describe(
            message("journal", "Thêm {name} vào danh sách {list}").given(
                name=delegate.full_name, list=row.name
            )
        )


def _fill(work: UnitOfWork, row: AttendanceList, draft: ListDraft) -> None:
    name = required_line(draft.name, _NAME)
    if draft.starts_at and draft.ends_at and draft.ends_at <= draft.starts_at:
        raise BadInput(message("errors", "Giờ kết thúc phải sau giờ bắt đầu."))
    query = select(AttendanceList.id).where(
        AttendanceList.meeting_id == row.meeting_id,
        AttendanceList.name == name,
        AttendanceList.id != (row.id or 0),
    )
    with work.session.no_autoflush:
        if work.session.scalar(query) is not None:
            raise Refused(message("errors", "Đã có danh sách tên “{name}”.").given(name=name))
    row.name, row.kind, row.scope = name, draft.kind, draft.scope
    row.starts_at, row.ends_at = draft.starts_at, draft.ends_at


def _put_parts(work: UnitOfWork, list_id: int, draft: ListDraft) -> None:
    """Keep the parts that are wanted still, take the others away, add what is new."""
    wanted = _wanted(draft)
    query = select(AttendanceListPart).where(AttendanceListPart.list_id == list_id)
    gone = []
    for part in work.session.scalars(query):
        key = (part.kind, part.organization_name, part.delegate_id)
        if key in wanted:
            wanted.discard(key)
        else:
            gone.append(part.id)
    work.delete(AttendanceListPart, gone)
    rows: list[dict[str, Any]] = [
        {"list_id": list_id, "kind": kind, "organization_name": name, "delegate_id": delegate_id}
        for kind, name, delegate_id in sorted(wanted, key=repr)
    ]
    work.insert_many(AttendanceListPart, rows)


def _wanted(draft: ListDraft) -> set[tuple[DelegateKind | None, str | None, int | None]]:
    match draft.scope:
        case ListScope.KINDS:
            found = {(kind, None, None) for kind in draft.delegate_kinds}
        case ListScope.ORGANIZATIONS:
            return {(None, name, None) for name in draft.organizations} | _named(draft)
        case _:
            found = set()
    return found | _named(draft)


def _named(draft: ListDraft) -> set[tuple[DelegateKind | None, str | None, int | None]]:
    return {(None, None, delegate_id) for delegate_id in draft.delegate_ids}


def _refuse_main(row: AttendanceList) -> None:
    if row.is_main:
        raise Refused(message("errors", "Danh sách của cả sự kiện luôn có, không sửa hay xóa."))


def _card(session: Session, row: AttendanceList, zone: ZoneInfo) -> ListCard:
    parts: Sequence[AttendanceListPart] = ()
    if row.id:
        query = select(AttendanceListPart).where(AttendanceListPart.list_id == row.id)
        parts = session.scalars(query).all()
    expected = select(func.count()).where(Delegate.meeting_id == row.meeting_id, *belonging(row))
    return ListCard(
        id=row.id,
        version=row.version,
        is_main=row.is_main,
        draft=ListDraft(
            name="" if row.is_main else row.name,
            kind=row.kind,
            scope=row.scope,
            starts_at=row.starts_at and row.starts_at.astimezone(zone),
            ends_at=row.ends_at and row.ends_at.astimezone(zone),
            delegate_kinds=frozenset(part.kind for part in parts if part.kind is not None),
            organizations=frozenset(
                part.organization_name for part in parts if part.organization_name is not None
            ),
            delegate_ids=frozenset(
                part.delegate_id for part in parts if part.delegate_id is not None
            ),
        ),
        expected=session.scalar(expected) or 0,
    )
