"""Cards of the first page that speak of planning: what is to be got ready, what clashes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.clashes import MeetingClashes, clashes_between
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.preparations import DuePreparation, due_preparations
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.home.lines import LinkLine
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel

_DAYS_AHEAD = 7
_CLASH_DAYS = 30
_SHOWN = 6
_NEAR = 2


class _PlanCard(Card):
    """Hidden where there is nothing to say."""

    def __init__(self, heading: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.setObjectName(name)
        self.hide()

    def fill(self, lines: Iterable[QWidget], more: int) -> None:
        """Show these lines, and how many more there are."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self.body.addWidget(line)
        if more > 0:
            self.body.addWidget(
                TextLabel(self.tr("và {count} điều khác").format(count=more), "muted")
            )
        self.setVisible(self.body.count() > 0)


class DueCard(_PlanCard):
    """Events with things to be got ready within a week, or late; each line leads to its list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "dueCard", parent)
        self.set_heading(self.tr("Việc chuẩn bị đến hạn"))
        self._desk = desk

    def refresh(self) -> None:
        """Read again what is due."""
        self._desk.tasks.read(
            due_preparations, _today(), _DAYS_AHEAD, done=self._on_due, owner=self
        )

    @Slot(object)
    def _on_due(self, due: Sequence[DuePreparation]) -> None:
        events: dict[int, list[DuePreparation]] = {}
        for thing in due:
            events.setdefault(thing.meeting_id, []).append(thing)
        lines = [self._line(things) for things in list(events.values())[:_SHOWN]]
        self.fill(lines, len(events) - _SHOWN)

    def _line(self, things: Sequence[DuePreparation]) -> QWidget:
        """One event: its most urgent thing leads, all are named."""
        first = things[0]
        left = first.days_left
        if left < 0:
            lead = self.tr("Quá {count} ngày").format(count=-left)
        else:
            lead = self.tr("Còn {count} ngày").format(count=left) if left else self.tr("Hôm nay")
        tone = "danger" if left < 0 else "warning" if left <= _NEAR else ""
        names = "; ".join(_named(thing) for thing in things)
        line = LinkLine(
            lead,
            first.meeting_title,
            self.tr("{count} việc: {names}").format(count=len(things), names=names),
            partial(self._desk.open_meeting, first.meeting_id, "preparations"),
            tone=tone,
        )
        line.setObjectName(f"due_{first.meeting_id}")
        return line


class ClashCard(_PlanCard):
    """Events of the next weeks that clash with something nobody accepted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "clashCard", parent)
        self.set_heading(self.tr("Trùng lịch cần xem"))
        self._desk = desk

    def refresh(self) -> None:
        """Read again what clashes."""
        self._desk.tasks.read(_coming_clashes, looks.now(), done=self._on_clashes, owner=self)

    @Slot(object)
    def _on_clashes(self, found: Sequence[MeetingClashes]) -> None:
        self.fill(map(self._line, found[:_SHOWN]), len(found) - _SHOWN)

    def _line(self, found: MeetingClashes) -> QWidget:
        words = say(found.clashes[0].sentence)
        if len(found.clashes) > 1:
            more = self.tr("{first} (và {count} điều khác)")
            words = more.format(first=words, count=len(found.clashes) - 1)
        day = found.starts_at.date()
        line = LinkLine(
            f"{formats.show_weekday(day)}\n{day.day:02d}/{day.month:02d}",
            found.title,
            words,
            partial(self._desk.open_meeting, found.meeting_id, "info"),
            tone="warning",
        )
        line.setObjectName(f"clash_{found.meeting_id}")
        return line


def _named(thing: DuePreparation) -> str:
    return f"{thing.text} ({thing.owner_name})" if thing.owner_name else thing.text


def _coming_clashes(session: Any, now: datetime) -> list[MeetingClashes]:
    today = _day(now)
    found = clashes_between(session, today, today + timedelta(days=_CLASH_DAYS))
    return [one for one in found if one.starts_at > now]


def _today() -> date:
    return _day(looks.now())


def _day(moment: datetime) -> date:
    return moment.astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
