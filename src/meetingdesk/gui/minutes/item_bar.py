"""The head of the minutes' middle: the part that shows, its times, and the clock while it runs."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui import formats
from meetingdesk.gui.event import looks
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel


class ItemBar(QFrame):
    """Shows one part; `start` and `finish` are the actions that run its clock.

    `needed` says whether the minutes can be closed without a decision on the part.
    """

    def __init__(
        self, start: QAction, finish: QAction, needed: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("itemBar")
        self._row: AgendaRow | None = None
        self._title = TextLabel("", "heading", wrap=True)
        self._title.setObjectName("itemTitle")
        self._facts = ElidedLabel("", "muted")
        self._facts.setObjectName("itemFacts")
        self._clock = TextLabel("", "clock")
        self._clock.setObjectName("itemClock")
        self._clock.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rest = TextLabel("", "muted")
        self._rest.setObjectName("itemRest")
        self._rest.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._start = action_button(start)
        self._finish = action_button(finish)
        self._start.setObjectName("startItem")
        self._finish.setObjectName("finishItem")
        self._needed = action_button(needed, face="icon")
        self._needed.setObjectName("needsDecision")
        self._needed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self._clock)
        times.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(times)
        row.addWidget(self._needed)
        row.addWidget(self._start)
        row.addWidget(self._finish)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)

    def show_item(self, row: AgendaRow | None, title: str) -> None:
        """Show a part of the agenda; None with a `title` for what belongs to none."""
        self._row = row
        self._title.setText(title)
        running = row is not None and row.started_at is not None and row.ended_at is None
        self._start.setVisible(row is not None and not running)
        is_over = row is not None and row.ended_at is not None
        # What is over is seldom begun again: its button keeps the icon only.
        style = Qt.ToolButtonStyle
        self._start.setToolButtonStyle(
            style.ToolButtonIconOnly if is_over else style.ToolButtonTextBesideIcon
        )
        self._finish.setVisible(running)
        self._needed.setVisible(row is not None)
        self._facts.setText(self._said(row) if row else "")
        self._facts.setVisible(row is not None)
        self._clock.setVisible(running)
        self._rest.setVisible(running)
        if running:
            self._tick.start()
            self._on_tick()
        else:
            self._tick.stop()

    def _said(self, row: AgendaRow) -> str:
        planned = formats.show_time(row.begins_at)
        if row.minutes:
            planned = f"{planned}–{formats.show_time(row.ends_at)}"
        parts = [self.tr("Dự kiến {span}").format(span=planned), row.presenter]
        if row.started_at and row.ended_at:
            parts.insert(1, self._ran(row, row.started_at, row.ended_at))
        return " · ".join(part for part in parts if part)

    def _ran(self, row: AgendaRow, start: datetime, end: datetime) -> str:
        span = f"{formats.show_time(start)}–{formats.show_time(end)}"
        over = round((end - start) / timedelta(minutes=1)) - row.minutes
        if row.minutes and over > 0:
            text = self.tr("thực tế {span}, quá {over} phút")
            return text.format(span=span, over=formats.show_number(over))
        return self.tr("thực tế {span}").format(span=span)

    @Slot()
    def _on_tick(self) -> None:
        row = self._row
        if row is None or row.started_at is None:
            return
        gone = max(looks.now() - row.started_at, timedelta())
        self._clock.setText(shown_span(gone))
        planned = timedelta(minutes=row.minutes)
        is_over = bool(row.minutes) and gone > planned
        if not row.minutes:
            self._rest.setText(self.tr("từ {time}").format(time=formats.show_time(row.started_at)))
        elif is_over:
            self._rest.setText(self.tr("quá {span}").format(span=shown_span(gone - planned)))
        else:
            self._rest.setText(self.tr("còn {span}").format(span=shown_span(planned - gone)))
        tone = "danger" if is_over else ""
        if self._clock.property("tone") != tone:
            for label in (self._clock, self._rest):
                label.setProperty("tone", tone)
                label.style().unpolish(label)
                label.style().polish(label)


def shown_span(span: timedelta) -> str:
    """``07:05``, ``1:02:30``."""
    seconds = int(span.total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
