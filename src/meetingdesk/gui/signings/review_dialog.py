"""Notes a review of an agreement: which, when, at which event, with what result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.features.search import search_meetings
from meetingdesk.features.signings.agreement_card import ReviewView
from meetingdesk.features.signings.agreement_life import (
    ReviewDraft,
    ReviewKind,
    add_review,
    edit_review,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.picker import Choice


class ReviewDialog(QDialog):
    """Adds a review to an agreement, or corrects `review`. The day follows the event chosen."""

    def __init__(
        self,
        desk: Desk,
        agreement_id: int,
        kind: ReviewKind,
        review: ReviewView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agreement_id = agreement_id
        self._review = review
        self.setObjectName("reviewDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sơ kết, tổng kết"))
        self.setMinimumWidth(560)
        self._build()
        self._kind.setCurrentIndex(self._kind.findData(kind))
        if review is not None:
            self._held.set_value(review.held_on)
            self._result.setPlainText(review.result)
            if review.meeting_id is not None:
                self._meeting.set_choice(Choice(review.meeting_id, review.meeting_title))

    def _build(self) -> None:
        self._kind = QComboBox()
        self._kind.setObjectName("reviewKind")
        for kind in ReviewKind:
            self._kind.addItem(say(kind.label), kind)
        self._meeting = SearchPicker(
            self._desk, search_meetings, self.tr("Tìm hội nghị, để trống nếu chỉ có báo cáo")
        )
        self._meeting.setObjectName("reviewMeeting")
        self._meeting.picked.connect(self._on_meeting)
        self._held = DateField()
        self._held.setObjectName("reviewHeld")
        self._result = QPlainTextEdit()
        self._result.setObjectName("reviewResult")
        self._result.setTabChangesFocus(True)
        self._result.setFixedHeight(110)
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Loại"), self._kind)
        self._form.add(self.tr("Tại sự kiện"), self._meeting)
        self._form.add(self.tr("Ngày"), self._held)
        self._form.add(self.tr("Kết quả"), self._result)
        leave = button(self.tr("Không ghi"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Ghi lại"), face="primary")
        keep.setObjectName("reviewKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(body)
        column.addLayout(row)

    @Slot(object)
    def _on_meeting(self, choice: Choice | None) -> None:
        if choice is not None:
            self._desk.tasks.read(meeting_card, choice.item_id, done=self._on_card)

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        if self._held.value is None:
            self._held.set_value(card.starts_at.date())

    @Slot()
    def _on_keep(self) -> None:
        if not self._held.is_valid:
            self._form.show_error(self._held, say(looks.no_day(self._held.text())))
            return
        choice = self._meeting.choice
        draft = ReviewDraft(
            ReviewKind(self._kind.currentData()),
            self._held.value,
            self._result.toPlainText(),
            choice.item_id if choice else None,
        )
        write = self._desk.tasks.write
        if self._review is None:
            write(add_review, self._agreement_id, draft, done=self._on_kept, failed=self._on_failed)
        else:
            review = self._review
            write(
                edit_review,
                review.id,
                review.version,
                draft,
                done=self._on_kept,
                failed=self._on_failed,
            )

    @Slot(object)
    def _on_kept(self, _result: object) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        reason = looks.reason(error)
        if reason:
            self._form.show_error(self._held, reason)
        else:
            self._desk.tasks.broken.emit(error)
