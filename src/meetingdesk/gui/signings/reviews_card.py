"""The looks back at an agreement, and the days that must not be missed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from meetingdesk.features.signings.agreement_card import AgreementCard, ReviewView
from meetingdesk.features.signings.agreement_dates import KeyDate, KeyDay
from meetingdesk.features.signings.agreement_life import UNSIGNED, ReviewKind, remove_reviews
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.review_dialog import ReviewDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel


class ReviewsCard(Card):
    """Key days above, reviews held below, and the buttons to note one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Sơ kết, tổng kết"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._days = QVBoxLayout()
        self._days.setSpacing(4)
        self._reviews = QVBoxLayout()
        self._reviews.setSpacing(4)
        self._mid_term = self._note_button("noteMidTerm", self.tr("Ghi sơ kết…"))
        self._mid_term.clicked.connect(lambda: self._open(ReviewKind.MID_TERM))
        self._final = self._note_button("noteFinal", self.tr("Ghi tổng kết…"))
        self._final.clicked.connect(lambda: self._open(ReviewKind.FINAL))
        self._why_not = TextLabel(self.tr("Ghi được sau khi văn bản đã ký."), "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mid_term)
        row.addWidget(self._final)
        row.addStretch(1)
        self.body.addLayout(self._days)
        self.body.addLayout(self._reviews)
        self.body.addWidget(self._why_not)
        self.body.addLayout(row)

    def show_card(self, card: AgreementCard) -> None:
        """Show the reviews and days of an agreement."""
        self._card = card
        _clear(self._days)
        _clear(self._reviews)
        for day in card.key_dates:
            if day.what is not KeyDay.END:
                self._days.addWidget(self._day_line(card, day))
        for review in card.reviews:
            self._reviews.addWidget(self._review_line(review))
        is_draft = card.kept_state in UNSIGNED
        self._why_not.setVisible(is_draft)
        for noted in (self._mid_term, self._final):
            noted.setEnabled(not is_draft and not self._desk.is_read_only)

    def _note_button(self, name: str, text: str) -> QPushButton:
        made = button(text, icon="plus")
        made.setObjectName(name)
        return made

    def _day_line(self, card: AgreementCard, day: KeyDate) -> QWidget:
        left = day.days_left(looks.today())
        runs = card.kept_state in looks.RUNNING_STATES
        is_notice = day.what in (KeyDay.FIRST_NOTICE, KeyDay.SECOND_NOTICE)
        if day.is_done:
            picture, tone = "circle-check", "success"
        elif runs and left < 0 and not is_notice:
            picture, tone = "alert-circle", "danger"
        elif runs and left <= 30:
            picture, tone = ("bell" if is_notice else "hourglass"), "warning"
        else:
            picture, tone = "calendar-due", "muted"
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(picture, tone, 18))
        row.addWidget(ElidedLabel(say(day.what.label)), 1)
        row.addWidget(TextLabel(self._when(day, left, runs and not is_notice), "muted"))
        return line

    def _when(self, day: KeyDate, left: int, counts: bool) -> str:
        if day.done_on is not None:
            return self.tr("đã tổ chức {day}").format(day=formats.show_date(day.done_on))
        shown = formats.show_date(day.on)
        if day.is_done or not counts or left > 365:
            return shown
        return f"{shown} · {looks.days_left(left)}"

    def _review_line(self, review: ReviewView) -> QWidget:
        line = QFrame()
        line.setProperty("face", "sunken")
        line.setObjectName(f"review_{review.id}")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 6, 4, 6)
        row.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        held = formats.show_date(review.held_on) if review.held_on else ""
        head = " · ".join(part for part in (say(review.kind.label), held) if part)
        words.addWidget(ElidedLabel(head, "strong"))
        if review.meeting_title:
            words.addWidget(ElidedLabel(review.meeting_title, "muted"))
        if review.result:
            words.addWidget(TextLabel(review.result, wrap=True))
        row.addLayout(words, 1)
        if review.meeting_id is not None:
            go = icon_button("arrow-right", self.tr("Mở sự kiện"))
            go.clicked.connect(lambda: self._desk.open_meeting(review.meeting_id or 0, "signing"))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        fix = icon_button("pencil", self.tr("Sửa"))
        fix.setObjectName("editReview")
        fix.clicked.connect(lambda: self._open(review.kind, review))
        drop = icon_button("x", self.tr("Xóa"))
        drop.setObjectName("removeReview")
        drop.clicked.connect(lambda: self._remove(review.id))
        for act in (fix, drop):
            act.setEnabled(not self._desk.is_read_only)
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _open(self, kind: ReviewKind, review: ReviewView | None = None) -> None:
        if self._card is not None:
            ReviewDialog(self._desk, self._card.id, kind, review, self).open()

    def _remove(self, review_id: int) -> None:
        self._desk.tasks.write(remove_reviews, [review_id], done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa một lần sơ kết, tổng kết."))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
