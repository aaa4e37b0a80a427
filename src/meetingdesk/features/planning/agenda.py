"""The agenda of a meeting: its parts in order, when each begins, and whether the time suffices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypedDict

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.planning.meetings import local
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem, AgendaKind, Meeting
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "Agenda",
    "AgendaChanges",
    "AgendaDraft",
    "AgendaKind",
    "AgendaRow",
    "add_agenda_items",
    "delete_agenda_items",
    "edit_agenda_item",
    "move_agenda_items",
    "read_agenda",
]

_TITLE = message("labels", "Nội dung")
_PRESENTER = message("labels", "Người thực hiện")
_LONGEST_MINUTES = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """A part to add; `starts_at` is a clock time of the meeting's day, None where it follows on."""

    title: str
    kind: AgendaKind = AgendaKind.OTHER
    minutes: int = 0
    presenter: str = ""
    note: str = ""
    starts_at: time | None = None


class AgendaChanges(TypedDict, total=False):
    """The fields of a part that can be edited; `starts_at` None lets it follow the part before."""

    title: str
    kind: AgendaKind
    minutes_planned: int
    presenter: str
    note: str
    host_text: str
    answer_note: str
    starts_at: datetime | None


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A part as the agenda shows it; times are in the meeting's time zone.

    Attributes:
        begins_at, ends_at: as planned, or computed from the durations before it.
        is_fixed: its time was typed and does not follow the part before.
        starts_early: its fixed time lies before the part before is over.
        host_text: what the MC says.
        started_at, ended_at: when it really ran, None where not known.
    """

    id: int
    version: int
    kind: AgendaKind
    title: str
    presenter: str
    note: str
    host_text: str
    minutes: int
    begins_at: datetime
    ends_at: datetime
    is_fixed: bool
    starts_early: bool
    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Agenda:
    """All parts, and how they fit the time planned for the meeting."""

    rows: tuple[AgendaRow, ...]
    starts_at: datetime
    planned_end: datetime
    time_zone: str

    @property
    def minutes(self) -> int:
        """The durations of all parts, in minutes."""
        return sum(row.minutes for row in self.rows)

    @property
    def ends_at(self) -> datetime:
        """When the last part is over."""
        return max((row.ends_at for row in self.rows), default=self.starts_at)

    @property
    def minutes_over(self) -> int:
        """By how many minutes the agenda passes the planned end; negative where time is left."""
        return round((self.ends_at - self.planned_end).total_seconds() / 60)


def read_agenda(session: Session, meeting_id: int) -> Agenda:
    """The agenda with its times. Raises Refused where the meeting is gone."""
    meeting = session.execute(
        select(Meeting.starts_at, Meeting.ends_at, Meeting.time_zone).where(
            Meeting.id == meeting_id
        )
    ).one_or_none()
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    items = session.scalars(
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.place_in_order, AgendaItem.id)
    )
    return Agenda(
        rows=tuple(_timed(items, meeting.starts_at, meeting.time_zone)),
        starts_at=local(meeting.starts_at, meeting.time_zone),
        planned_end=local(meeting.ends_at, meeting.time_zone),
        time_zone=meeting.time_zone,
    )


def add_agenda_items(
    work: UnitOfWork, meeting_id: int, drafts: Sequence[AgendaDraft], at: int | None = None
) -> list[int]:
    """Add parts before place `at` (0 is first), or at the end; returns their ids.

    Raises Refused where a part has no title or an impossible duration.
    """
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    order = _order(work, meeting_id)
    place = len(order) if at is None else max(0, min(at, len(order)))
    start = local(meeting.starts_at, meeting.time_zone)
    rows = [
        {"meeting_id": meeting_id, "place_in_order": place + offset, **_columns(draft, start)}
        for offset, draft in enumerate(drafts)
    ]
    ids = work.insert_many(AgendaItem, rows)
    _write_order(work, [*order[:place], *ids, *order[place:]])
    if len(drafts) == 1:
        work.describe(
            message("journal", "Thêm vào chương trình: {title}").given(title=rows[0]["title"])
        )
    else:
        work.describe(
            message("journal", "Thêm {count} mục vào chương trình").given(count=len(drafts))
        )
    return ids


def edit_agenda_item(work: UnitOfWork, item_id: int, version: int, changes: AgendaChanges) -> int:
    """Change fields of a part; returns its new version.

    Raises Conflict where somebody changed it since `version`, Refused where a value can't be.
    """
    item = work.session.get(AgendaItem, item_id)
    check_version(item, version)
    assert item is not None
    for name, value in _tidied(changes).items():
        if getattr(item, name) != value:
            setattr(item, name, value)
    work.describe(message("journal", "Sửa chương trình: {title}").given(title=item.title))
    work.session.flush()
    return item.version


def move_agenda_items(work: UnitOfWork, meeting_id: int, ids: Sequence[int], to: int) -> None:
    """Put parts together before what is now at place `to`; they keep their order among themselves."""
    order = _order(work, meeting_id)
    moved = [item_id for item_id in order if item_id in set(ids)]
    before = [item_id for item_id in order[:to] if item_id not in moved]
    after = [item_id for item_id in order[to:] if item_id not in moved]
    _write_order(work, [*before, *moved, *after])
    work.describe(message("journal", "Sắp xếp lại chương trình"))


def delete_agenda_items(work: UnitOfWork, ids: Sequence[int]) -> None:
    """Delete parts of an agenda."""
    titles = work.session.scalars(select(AgendaItem.title).where(AgendaItem.id.in_(ids))).all()
    if len(titles) == 1:
        work.describe(message("journal", "Xóa khỏi chương trình: {title}").given(title=titles[0]))
    else:
        work.describe(
            message("journal", "Xóa {count} mục khỏi chương trình").given(count=len(titles))
        )
    work.delete(AgendaItem, ids)


def at_clock(start: datetime, clock: time) -> datetime:
    """The moment that `clock` means in a meeting that starts at `start`: the first one after it.

    A time up to six hours before the start is of the same day (people come before); an earlier
    one is after midnight.
    """
    moment = start.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0)
    return moment + timedelta(days=1) if start - moment > timedelta(hours=6) else moment


def _timed(items: Iterable[AgendaItem], start: datetime, zone: str) -> Iterable[AgendaRow]:
    clock = start
    for item in items:
        begins = item.starts_at or clock
        ends = begins + timedelta(minutes=item.minutes_planned)
        yield AgendaRow(
            id=item.id,
            version=item.version,
            kind=item.kind,
            title=item.title,
            presenter=item.presenter,
            note=item.note,
            host_text=item.host_text,
            minutes=item.minutes_planned,
            begins_at=local(begins, zone),
            ends_at=local(ends, zone),
            is_fixed=item.starts_at is not None,
            starts_early=begins < clock and clock != start,
            started_at=local(item.started_at, zone) if item.started_at else None,
            ended_at=local(item.ended_at, zone) if item.ended_at else None,
        )
        clock = ends


def _columns(draft: AgendaDraft, start: datetime) -> dict[str, Any]:
    fixed = None if draft.starts_at is None else at_clock(start, draft.starts_at)
    return {
        "title": required_line(draft.title, _TITLE),
        "kind": draft.kind,
        "minutes_planned": _minutes(draft.minutes),
        "presenter": one_line(draft.presenter, _PRESENTER),
        "note": many_lines(draft.note),
        "starts_at": fixed.astimezone(UTC) if fixed else None,
    }


def _tidied(changes: AgendaChanges) -> dict[str, Any]:
    tidy: dict[str, Any] = dict(changes)
    if "title" in changes:
        tidy["title"] = required_line(changes["title"], _TITLE)
    if "presenter" in changes:
        tidy["presenter"] = one_line(changes["presenter"], _PRESENTER)
    if "minutes_planned" in changes:
        tidy["minutes_planned"] = _minutes(changes["minutes_planned"])
    for name in ("note", "host_text", "answer_note"):
        if name in tidy:
            tidy[name] = many_lines(tidy[name])
    if changes.get("starts_at") is not None:
        tidy["starts_at"] = tidy["starts_at"].astimezone(UTC)
    return tidy


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= _LONGEST_MINUTES:
        raise Refused(
            message("errors", "Thời lượng {minutes} phút không hợp lý. Hãy nhập số phút.").given(
                minutes=minutes
            )
        )
    return minutes


def _order(work: UnitOfWork, meeting_id: int) -> list[int]:
    return list(
        work.session.scalars(
            select(AgendaItem.id)
            .where(AgendaItem.meeting_id == meeting_id)
            .order_by(AgendaItem.place_in_order, AgendaItem.id)
        )
    )


def _write_order(work: UnitOfWork, ids: Sequence[int]) -> None:
    places = work.session.execute(
        select(AgendaItem.id, AgendaItem.place_in_order).where(AgendaItem.id.in_(ids))
    )
    kept = {item_id: place for item_id, place in places}  # noqa: C416 - rows are no pairs to mypy
    work.update_many(
        AgendaItem,
        [
            (item_id, {"place_in_order": place})
            for place, item_id in enumerate(ids)
            if kept[item_id] != place
        ],
    )
