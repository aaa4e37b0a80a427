"""The table of what a calendar file holds, with what each event is to the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject

from meetingdesk.features.planning.calendar_matching import EventVerdict, JudgedEvent
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column

VERDICT_LOOKS = {
    EventVerdict.NEW: ("info", "calendar-plus"),
    EventVerdict.KNOWN: ("success", "circle-check"),
    EventVerdict.CHANGED: ("info", "refresh"),
    EventVerdict.DOUBTFUL: ("warning", "help-circle"),
    EventVerdict.ERROR: ("danger", "alert-circle"),
}
_TAKEN = frozenset({EventVerdict.NEW, EventVerdict.CHANGED, EventVerdict.DOUBTFUL})


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event and whether it will be taken."""

    judged: JudgedEvent
    take: bool

    @property
    def id(self) -> int:
        return self.judged.event.place + 1

    @property
    def can_take(self) -> bool:
        """There is something to take: no fault, and not the same as what is here."""
        return self.judged.verdict in _TAKEN


class EventLineColumns(QObject):
    """Makes the columns; `take` is called with a line and whether it was ticked."""

    def __init__(self, take: Callable[[EventLine, bool], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take

    def make(self) -> Sequence[Column[EventLine]]:
        """The columns."""
        return (
            Column(
                "take", self.tr("Nhập"), lambda line: line.take and line.can_take, check=True,
                width=64, edit=lambda line, value: self._take(line, bool(value)),
            ),
            Column(
                "when", self.tr("Thời gian"), lambda line: line.judged.event.starts_at,
                show=self._when, width=276,
            ),
            Column("title", self.tr("Tên"), lambda line: line.judged.event.title, width=244),
            Column("where", self.tr("Địa điểm"), lambda line: line.judged.event.where, width=130),
            Column(
                "series", self.tr("Buổi"), lambda line: line.judged.event.series_number or None,
                show=_series, width=72, align="right",
            ),
            Column(
                "verdict", self.tr("Kết quả"),
                lambda line: list(EventVerdict).index(line.judged.verdict),
                show=lambda line: say(line.judged.verdict.label), width=142,
                tone=lambda line: VERDICT_LOOKS[line.judged.verdict][0],
                icon=lambda line: VERDICT_LOOKS[line.judged.verdict][1],
            ),
            Column(
                "reasons", self.tr("Ghi nhận"), _reasons, width=230, sortable=False, tip=_reasons
            ),
        )  # fmt: skip

    def _when(self, line: EventLine) -> str:
        event = line.judged.event
        if event.fault is not None:
            return ""
        if not event.is_all_day:
            return _span(line)
        first, last = event.starts_at.date(), (event.ends_at - timedelta(days=1)).date()
        if first == last:
            return self.tr("{day}, cả ngày").format(day=formats.show_day(first))
        return f"{formats.show_day(first)} – {formats.show_date(last)}"


def _span(line: EventLine) -> str:
    event = line.judged.event
    day = formats.show_day(event.starts_at.date())
    start, end = formats.show_time(event.starts_at), formats.show_time(event.ends_at)
    if event.starts_at == event.ends_at:
        return f"{day}, {start}"
    if event.starts_at.date() != event.ends_at.date():
        end = f"{end} {formats.show_date(event.ends_at.date())}"
    return f"{day}, {start} – {end}"


def _series(line: EventLine) -> str:
    event = line.judged.event
    return f"{event.series_number}/{event.series_total}" if event.series_total else ""


def _reasons(line: EventLine) -> str:
    return "; ".join(say(reason) for reason in line.judged.reasons)
