"""A week's schedule as it was given out, and what changed in it since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.planning.week_entries import WeekLine, week_lines
from meetingdesk.messages import Message, message
from meetingdesk.store.unit_of_work import UnitOfWork

_FIELDS: dict[str, Message] = {
    "day": message("labels", "ngày"),
    "starts_at": message("labels", "giờ"),
    "content": message("labels", "nội dung"),
    "chair": message("labels", "chủ trì"),
    "participants": message("labels", "thành phần"),
    "place": message("labels", "địa điểm"),
    "preparation": message("labels", "chuẩn bị"),
}
Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class WeekIssue:
    """When the schedule was given out last, and its lines then."""

    at: datetime
    lines: tuple[WeekLine, ...]


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line that is new since the last issue, or the names of its fields that are others now."""

    is_new: bool = False
    fields: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[Message, ...]:
        """The fields as people call them."""
        return tuple(_FIELDS[name] for name in self.fields)


@dataclass(frozen=True, slots=True)
class WeekChanges:
    """What changed since `issued_at`; None where the week was never given out.

    Attributes:
        by_line: the change of each line that has one.
        removed: lines that were given out and are no more.
    """

    issued_at: datetime | None = None
    by_line: Mapping[WeekLine, LineChange] = field(default_factory=dict)
    removed: tuple[WeekLine, ...] = ()

    @property
    def count(self) -> int:
        return len(self.by_line) + len(self.removed)


def issue_week(work: UnitOfWork, monday: date, now: datetime) -> None:
    """Keep the week as it stands as the one given out; changes are told against it from now on."""
    lines = [_kept(line) for line in week_lines(work.session, monday)]
    save_setting(work, _key(monday), {"at": now.isoformat(timespec="seconds"), "lines": lines})
    work.describe(
        message("journal", "Phát hành lịch công tác tuần từ ngày {day}").given(
            day=f"{monday:%d/%m/%Y}"
        )
    )


def last_issue(session: Session, monday: date) -> WeekIssue | None:
    """The week as it was given out last; None where it never was."""
    saved = read_setting(session, _key(monday))
    try:
        at = datetime.fromisoformat(saved["at"])
        return WeekIssue(at, tuple(_line(one) for one in saved["lines"]))
    except (KeyError, TypeError, ValueError):
        return None


def changes_since_issue(
    session: Session, monday: date, lines: Sequence[WeekLine] | None = None
) -> WeekChanges:
    """What changed in the week since it was given out; `lines` are those of now, where known."""
    issue = last_issue(session, monday)
    if issue is None:
        return WeekChanges()
    now = _keyed(lines if lines is not None else week_lines(session, monday))
    before = _keyed(issue.lines)
    changed: dict[WeekLine, LineChange] = {}
    for key, line in now.items():
        if key not in before:
            changed[line] = LineChange(is_new=True)
        elif names := _differing(before[key], line):
            changed[line] = LineChange(fields=names)
    removed = tuple(line for key, line in before.items() if key not in now)
    return WeekChanges(issue.at, changed, removed)


def _keyed(lines: Iterable[WeekLine]) -> dict[Key, WeekLine]:
    """Each line by what it stays the same under: an entry, or the nth day of a meeting in the week."""
    days: Counter[int] = Counter()
    keyed: dict[Key, WeekLine] = {}
    for line in lines:
        if line.entry_id:
            keyed["entry", line.entry_id, 0] = line
        else:
            days[line.meeting_id] += 1
            keyed["meeting", line.meeting_id, days[line.meeting_id]] = line
    return keyed


def _differing(before: WeekLine, now: WeekLine) -> tuple[str, ...]:
    names = [name for name in _FIELDS if getattr(before, name) != getattr(now, name)]
    if before.is_afternoon != now.is_afternoon and "starts_at" not in names:
        names.append("starts_at")
    if before.is_put_off != now.is_put_off and "content" not in names:
        names.append("content")
    return tuple(names)


def _kept(line: WeekLine) -> dict[str, Any]:
    return {
        "day": line.day.isoformat(),
        "starts_at": line.starts_at.isoformat() if line.starts_at else None,
        "is_afternoon": line.is_afternoon,
        "content": line.content,
        "chair": line.chair,
        "participants": line.participants,
        "place": line.place,
        "preparation": line.preparation,
        "entry_id": line.entry_id,
        "meeting_id": line.meeting_id,
        "is_put_off": line.is_put_off,
    }


def _line(kept: Mapping[str, Any]) -> WeekLine:
    clock = kept["starts_at"]
    return WeekLine(
        day=date.fromisoformat(kept["day"]),
        starts_at=time.fromisoformat(clock) if clock else None,
        is_afternoon=bool(kept["is_afternoon"]),
        content=str(kept["content"]),
        chair=str(kept["chair"]),
        participants=str(kept["participants"]),
        place=str(kept["place"]),
        preparation=str(kept["preparation"]),
        entry_id=int(kept["entry_id"]),
        meeting_id=int(kept["meeting_id"]),
        is_put_off=bool(kept["is_put_off"]),
    )


def _key(monday: date) -> str:
    return f"week/issued/{monday.isoformat()}"
