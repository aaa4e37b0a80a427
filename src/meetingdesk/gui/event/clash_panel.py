"""What stands in the way of an event: each to be let stand with a reason, or pointed out again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.accepted_clashes import (
    Acceptance,
    accept_clash,
    acceptances,
    withdraw_acceptance,
)
from meetingdesk.features.planning.clashes import Clash, all_clashes_of
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


@dataclass(frozen=True, slots=True)
class _Found:
    clashes: tuple[Clash, ...]
    accepted: dict[str, Acceptance]


class ClashPanel(QWidget):
    """Open clashes as a warning, accepted ones quietly below with their reason."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.setObjectName("clashPanel")
        self._open, self._open_lines = _frame("warning", "openClashes")
        self._let, self._let_lines = _frame("sunken", "acceptedClashes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._open)
        column.addWidget(self._let)
        self.hide()

    @property
    def open_words(self) -> list[str]:
        """What is pointed out."""
        labels = self._open.findChildren(TextLabel, "clashWords")
        return [label.text() for label in labels if not label.isHidden()]

    def refresh(self) -> None:
        """Read again what stands in the way."""
        self._desk.tasks.read(_found, self._meeting_id, done=self._on_found, owner=self)

    def _on_found(self, found: _Found) -> None:
        for lines in (self._open_lines, self._let_lines):
            while (item := lines.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.setParent(None)
                    widget.deleteLater()
        for clash in found.clashes:
            accepted = found.accepted.get(clash.key)
            if accepted is None:
                self._open_lines.addWidget(self._open_line(clash))
            else:
                self._let_lines.addWidget(self._let_line(clash, accepted))
        self._open.setVisible(self._open_lines.count() > 0)
        self._let.setVisible(self._let_lines.count() > 0)
        self.setVisible(bool(found.clashes))
        self._open.setAccessibleName("\n".join(self.open_words))

    def _open_line(self, clash: Clash) -> QWidget:
        words = say(clash.sentence)
        accept = button(self.tr("Chấp nhận…"), face="quiet")
        accept.setObjectName("acceptClash")
        accept.setAccessibleName(self.tr("Chấp nhận: {clash}").format(clash=words))
        accept.setEnabled(not self._desk.is_read_only)
        accept.clicked.connect(partial(self._on_accept, clash))
        look = None
        if clash.meeting_id is not None:
            look = button(self.tr("Xem sự kiện kia"), face="quiet")
            look.setObjectName("openOther")
            look.clicked.connect(partial(self._on_other, clash.meeting_id))
        return _line(IconLabel("alert-triangle", "warning", 18), words, look, accept)

    def _let_line(self, clash: Clash, accepted: Acceptance) -> QWidget:
        words = self.tr("{clash}. Đã chấp nhận: {reason}").format(
            clash=say(clash.sentence), reason=accepted.reason
        )
        again = button(self.tr("Nhắc lại"), face="quiet")
        again.setObjectName("withdrawAcceptance")
        again.setEnabled(not self._desk.is_read_only)
        again.clicked.connect(partial(self._on_withdraw, clash.key))
        return _line(IconLabel("check", "muted", 18), words, again)

    def _on_accept(self, clash: Clash, _checked: bool = False) -> None:
        dialog = ReasonDialog(
            self.tr("Chấp nhận trùng lịch"), say(clash.sentence), self, is_required=True
        )
        dialog.given.connect(partial(self._on_reason, clash.key))
        dialog.open()

    def _on_reason(self, key: str, reason: str) -> None:
        self._desk.tasks.write(
            accept_clash, self._meeting_id, key, reason, done=self._on_accepted, owner=self
        )

    def _on_accepted(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã chấp nhận trùng lịch."))

    def _on_withdraw(self, key: str, _checked: bool = False) -> None:
        self._desk.tasks.write(withdraw_acceptance, self._meeting_id, key, owner=self)

    def _on_other(self, meeting_id: int, _checked: bool = False) -> None:
        self._desk.open_meeting(meeting_id)


def _frame(face: str, name: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("face", face)
    lines = QVBoxLayout(frame)
    lines.setContentsMargins(12, 4, 4, 4)
    lines.setSpacing(0)
    frame.hide()
    return frame, lines


def _line(picture: IconLabel, words: str, *more: QWidget | None) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = TextLabel(words, wrap=True)
    label.setObjectName("clashWords")
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label, 1)
    for widget in more:
        if widget is not None:
            row.addWidget(widget)
    return line


def _found(session: Any, meeting_id: int) -> _Found:
    clashes = tuple(all_clashes_of(session, meeting_id))
    return _Found(clashes, acceptances(session, meeting_id))
