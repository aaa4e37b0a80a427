"""The acts of an event's life: announced, put off, called off, closed, brought back."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from meetingdesk.features.overview import Gap, gaps_of
from meetingdesk.features.planning.meeting_life import put_off
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingState,
    set_meeting_state,
)
from meetingdesk.gui import formats
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.postpone_dialog import PostponeDialog
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say

_OFF = (MeetingState.POSTPONED, MeetingState.CANCELLED)


class MeetingLife(QObject):
    """Makes the commands on the event's page; `moved` carries the event as it is then."""

    moved = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._card: MeetingCard | None = None
        make = page.command
        self._announce = make(
            self.tr("Đánh dấu đã thông báo"), self._on_announce, icon="send", changes=True
        )
        self._close = make(self.tr("Kết thúc hồ sơ"), self._on_close, icon="archive", changes=True)
        self._restore = make(
            self.tr("Đưa về dự kiến"), self._on_restore, icon="refresh", changes=True
        )
        self._postpone = make(
            self.tr("Hoãn sự kiện…"), self._on_postpone, icon="hourglass", changes=True
        )
        self._cancel = make(self.tr("Hủy sự kiện…"), self._on_cancel, icon="circle-x", changes=True)

    def show_card(self, card: MeetingCard) -> None:
        """Offer what may be done with the event as it stands."""
        self._card = card
        is_off = card.state in _OFF
        is_over = looks.present_state(card) is MeetingState.HELD
        self._announce.setVisible(card.state is MeetingState.DRAFT and not is_over)
        self._close.setVisible(is_over)
        self._restore.setVisible(is_off or card.state is MeetingState.CLOSED)
        self._postpone.setVisible(card.state is not MeetingState.CLOSED)
        self._cancel.setVisible(card.state not in (MeetingState.CANCELLED, MeetingState.CLOSED))

    def story(self, card: MeetingCard) -> str:
        """Why the event is off, or from which day it was put off; empty where it runs as planned."""
        parts: list[str] = []
        if card.state in _OFF:
            parts.append(say(card.state.label))
        if card.former_starts_at is not None:
            day = formats.show_day(card.former_starts_at.date())
            parts.append(self.tr("Hoãn từ {day}").format(day=day))
        words = ", ".join(parts)
        if card.state_reason and words:
            return self.tr("{what}: {reason}").format(what=words, reason=card.state_reason)
        return words or card.state_reason

    def _on_announce(self) -> None:
        self._set_state(MeetingState.ANNOUNCED)

    def _on_restore(self) -> None:
        self._set_state(MeetingState.DRAFT)

    def _on_close(self) -> None:
        if self._card is not None:
            self._desk.tasks.read(
                gaps_of, self._card.id, looks.now(), done=self._on_gaps, owner=self
            )

    @Slot(object)
    def _on_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """What is missing is said, and stands in nobody's way."""
        lacks = ", ".join(say(gap.label).lower() for gap in gaps)
        if lacks:
            told = self.tr("Đã kết thúc hồ sơ, dù {lacks}.").format(lacks=lacks)
            self._set_state(MeetingState.CLOSED, told=told)
        else:
            self._set_state(MeetingState.CLOSED)

    def _on_postpone(self) -> None:
        if self._card is not None:
            dialog = PostponeDialog(self._card, self._page)
            dialog.given.connect(self._on_put_off)
            dialog.open()

    @Slot(object, str)
    def _on_put_off(self, starts_at: datetime | None, reason: str) -> None:
        if starts_at is None:
            self._set_state(MeetingState.POSTPONED, reason)
        elif self._card is not None:
            self._desk.tasks.write(
                put_off,
                self._card.id,
                self._card.version,
                starts_at,
                reason,
                done=self._on_there,
                owner=self,
            )

    @Slot(object)
    def _on_there(self, card: MeetingCard) -> None:
        self.moved.emit(card)
        text = self.tr("Đã hoãn sang {when}.").format(when=looks.when(card))
        self._desk.toasts.undoable(text)

    def _on_cancel(self) -> None:
        if self._card is not None:
            dialog = ReasonDialog(self.tr("Hủy sự kiện"), self._card.title, self._page)
            dialog.given.connect(partial(self._set_state, MeetingState.CANCELLED))
            dialog.open()

    def _set_state(self, state: MeetingState, reason: str = "", *, told: str = "") -> None:
        if self._card is not None:
            self._desk.tasks.write(
                set_meeting_state,
                self._card.id,
                self._card.version,
                state,
                reason,
                done=partial(self._on_state_set, told),
                owner=self,
            )

    def _on_state_set(self, told: str, card: MeetingCard) -> None:
        self.moved.emit(card)
        usual = self.tr("Sự kiện đã chuyển sang: {state}").format(
            state=say(card.state.label).lower()
        )
        self._desk.toasts.undoable(told or usual)
