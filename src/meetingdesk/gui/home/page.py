"""The first page: what is on today and this week, what is missing, what runs out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.overview import (
    DueTask,
    EndingAgreement,
    Missing,
    Overview,
    read_overview,
)
from meetingdesk.features.planning.meeting_list import MeetingRow
from meetingdesk.features.signings.agreement_dates import KeyDay
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.gap_row import GapRow
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.series_keeper import SeriesKeeper
from meetingdesk.gui.home.lines import LinkLine
from meetingdesk.gui.home.plan_cards import ClashCard, DueCard
from meetingdesk.gui.home.reminder_card import ReminderCard
from meetingdesk.gui.home.sample import SampleOpener
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.vietnamese.lunar import lunar_date

_MINUTE_MS = 60_000
_SHOWN = 6


class HomePage(Page):
    """Each line leads to what it speaks of."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "meetings", "venues", "meeting_roles", "agenda_items", "delegates", "minutes",
            "agreements", "action_items", "preparations", "accepted_clashes", "settings",
            "invited_organizations", "reviews", "reminder_marks",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shows_all = False
        self._new = self.command(
            self.tr("Tạo sự kiện"), self._on_new, icon="calendar-plus", shortcut="Ctrl+N",
            changes=True,
        )  # fmt: skip
        self._opener = SampleOpener(desk, self)
        self._sample = self.command(
            self.tr("Mở dữ liệu mẫu"), self._opener.start, icon="folder-open", menu="file",
            changes=True,
        )  # fmt: skip
        self._header = PageHeader(self.tr("Tổng quan"))
        self._header.add_action(self._new, primary=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self._build_cards())
        self._empty = EmptyState(
            "calendar-plus",
            self.tr("Bắt đầu bằng sự kiện đầu tiên"),
            self.tr(
                "Đặt tên, giờ và nơi họp. Sau đó lập chương trình, danh sách đại biểu, in danh "
                "sách ký tên và ghi biên bản ngay trong sự kiện."
            ),
            action=self._new,
        )
        self._empty.add_action(self._sample)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        self._keeper = SeriesKeeper(desk, self)
        # What is on now moves with the clock, not only with edits.
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._on_minute)

    def refresh(self) -> None:
        self.desk.tasks.read(read_overview, looks.now(), done=self._on_overview)
        self._reminders.refresh()
        self._due.refresh()
        self._clashing.refresh()

    def _build_cards(self) -> QWidget:
        self._today = Card(self.tr("Hôm nay"))
        self._week = Card(self.tr("Những ngày còn lại trong tuần"))
        self._missing = Card(self.tr("Cần bổ sung"))
        self._agreements = Card(self.tr("Chương trình phối hợp đến hạn"))
        self._tasks = Card(self.tr("Nhiệm vụ đến hạn"))
        self._due = DueCard(self.desk)
        self._reminders = ReminderCard(self.desk)
        self._clashing = ClashCard(self.desk)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in (
            (left, (self._today, self._week, self._clashing, self._due)),
            (
                right,
                (self._reminders, self._missing, self._agreements, self._tasks),
            ),
        ):
            side.setSpacing(16)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        body = QWidget()
        body.setProperty("face", "scrolled")
        row = QHBoxLayout(body)
        row.setContentsMargins(24, 4, 24, 24)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        area = QScrollArea()
        area.setObjectName("homeScroll")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(body)
        return area

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        moon = lunar_date(overview.day)
        self._header.set_title(
            formats.show_day(overview.day),
            self.tr("Âm lịch: {day}/{month}").format(day=moon.day, month=moon.month),
        )
        self._stack.setCurrentIndex(2 if overview.is_empty else 1)
        self._sample.setVisible(overview.is_empty)
        if overview.is_empty:
            return
        self._show_today(overview)
        self._fill(self._week, [self._meeting_line(row, is_today=False) for row in overview.week])
        if not overview.week:
            self._say_nothing(self._week, self.tr("Không còn sự kiện nào trong tuần."))
        self._show_missing(overview.missing)
        self._fill(self._agreements, map(self._agreement_line, overview.agreements[:_SHOWN]))
        self._agreements.setVisible(bool(overview.agreements))
        self._fill(self._tasks, map(self._task_line, overview.tasks[:_SHOWN]))
        self._tasks.setVisible(bool(overview.tasks))

    def _show_today(self, overview: Overview) -> None:
        lines = [
            self._meeting_line(row, is_today=row.first_day == overview.day)
            for row in overview.today
        ]
        self._fill(self._today, lines)
        if not lines:
            self._say_nothing(self._today, self.tr("Hôm nay không có sự kiện."))
        if overview.next_meeting is not None:
            self._today.body.addWidget(TextLabel(self.tr("Sự kiện gần nhất"), "field"))
            self._today.body.addWidget(self._meeting_line(overview.next_meeting, is_today=False))

    def _show_missing(self, missing: Sequence[Missing]) -> None:
        shown = missing if self._shows_all else missing[:_SHOWN]
        self._fill(self._missing, map(self._missing_block, shown))
        if not missing:
            self._say_nothing(self._missing, self.tr("Không thiếu gì cho các sự kiện sắp tới."))
        if len(missing) > len(shown):
            text = self.tr("Xem thêm {count} sự kiện").format(count=len(missing) - len(shown))
            more = button(text, icon="chevron-down", face="quiet")
            more.setObjectName("showAllMissing")
            more.clicked.connect(self._on_show_all)
            self._missing.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _meeting_line(self, row: MeetingRow, *, is_today: bool) -> QWidget:
        state = looks.present_state(row)
        tone, picture = looks.STATE_LOOKS[state]
        lead = formats.show_time(row.starts_at) if is_today else _short_day(row)
        parts = [row.where, ", ".join(row.chairs)]
        if not is_today:
            parts.insert(0, looks.hours(row))
        line = LinkLine(
            lead,
            row.title,
            " · ".join(part for part in parts if part),
            partial(self.desk.open_meeting, row.id),
            trailing=Badge(say(state.label), tone=tone, icon=picture),
        )
        line.setObjectName(f"meeting_{row.id}")
        return line

    def _missing_block(self, missing: Missing) -> QWidget:
        block = QWidget()
        block.setObjectName(f"missing_{missing.meeting.id}")
        title = ElidedLabel(missing.meeting.title, "strong")
        day = TextLabel(formats.show_date(missing.meeting.first_day), "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(day)
        gaps = GapRow(block)
        gaps.show_gaps(missing.gaps)
        gaps.chosen.connect(partial(self.desk.open_meeting, missing.meeting.id))
        column = QVBoxLayout(block)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(gaps)
        return block

    def _agreement_line(self, agreement: EndingAgreement) -> QWidget:
        return LinkLine(
            self._days(agreement.days_left),
            agreement.partners or agreement.title,
            self._matter(agreement),
            partial(self.desk.open_agreement, agreement.id),
            tone=_tone(agreement.days_left),
        )

    def _matter(self, agreement: EndingAgreement) -> str:
        """What is to be done with an agreement by which day."""
        words = {
            KeyDay.MID_TERM_REVIEW: self.tr("Sơ kết giữa kỳ ngày {day}: {title}"),
            KeyDay.FIRST_NOTICE: self.tr("Chuẩn bị tổng kết, ký tiếp; hết hạn ngày {day}: {title}"),
            KeyDay.SECOND_NOTICE: self.tr("Gia hạn hoặc ký tiếp; hết hạn ngày {day}: {title}"),
        }
        usual = self.tr("Hết hạn ngày {day}: {title}")
        return words.get(agreement.what, usual).format(
            day=formats.show_date(agreement.ends_on), title=agreement.title
        )

    def _task_line(self, task: DueTask) -> QWidget:
        parts = (task.owner_name, task.meeting_title)
        return LinkLine(
            self._days(task.days_left),
            task.text,
            " · ".join(part for part in parts if part),
            partial(self.desk.open_meeting, task.meeting_id, "minutes"),
            tone=_tone(task.days_left),
        )

    def _days(self, left: int) -> str:
        if left == 0:
            return self.tr("Hôm nay")
        if left < 0:
            return self.tr("Quá {count} ngày").format(count=-left)
        return self.tr("Còn {count} ngày").format(count=left)

    def _fill(self, card: Card, widgets: Any) -> None:
        _clear(card.body)
        for widget in widgets:
            card.body.addWidget(widget)

    def _say_nothing(self, card: Card, text: str) -> None:
        card.body.addWidget(TextLabel(text, "muted", wrap=True))

    @Slot()
    def _on_show_all(self) -> None:
        self._shows_all = True
        self.refresh()

    def _on_new(self) -> None:
        NewMeetingDialog(self.desk, self).open()

    @Slot()
    def _on_minute(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.setFocus()


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _short_day(row: MeetingRow) -> str:
    day = row.first_day
    return f"{formats.show_weekday(day)}\n{day.day:02d}/{day.month:02d}"


def _tone(days_left: int) -> str:
    if days_left < 0:
        return "danger"
    return "warning" if days_left <= 14 else ""
