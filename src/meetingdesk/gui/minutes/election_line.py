"""The line under an election in the minutes: how far it is, and the way to its numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetingdesk.errors import BadInput
from meetingdesk.features.minutes.elections import ElectionCard, Outcome, problems, results
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class ElectionLine(QWidget):
    """Emits `wanted` when the numbers are to be seen or typed; hidden for what is no election."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel("inbox", "muted", 16)
        self._text = TextLabel("", "muted", wrap=True)
        self._text.setObjectName("electionLine")
        self._open = button(self.tr("Ứng cử viên, kết quả kiểm phiếu…"), icon="list-check")
        self._open.setObjectName("openElection")
        self._open.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._open)
        self.hide()

    def show_election(self, card: ElectionCard | None) -> None:
        """Say how far the election is."""
        self.setVisible(card is not None)
        if card is None:
            return
        trouble = problems(card)
        if trouble:
            self._mark.set_icon("alert-triangle", "warning")
            self._text.setText(say(trouble[0]))
        elif not card.ballot.candidates:
            self._mark.set_icon("hourglass", "muted")
            self._text.setText(self.tr("Chưa có ứng cử viên"))
        elif not card.ballot.is_counted:
            self._mark.set_icon("hourglass", "muted")
            count = formats.show_number(len(card.ballot.candidates))
            text = self.tr("{count} ứng cử viên, chưa ghi đủ kết quả")
            self._text.setText(text.format(count=count))
        else:
            self._mark.set_icon("circle-check", "success")
            self._text.setText(self._outcome(card))

    def _outcome(self, card: ElectionCard) -> str:
        try:
            standings = results(card)
        except BadInput as error:
            return say(error.message)
        names = [s.candidate.full_name for s in standings if s.outcome is Outcome.ELECTED]
        if not names:
            return self.tr("Chưa có người trúng cử")
        return self.tr("Trúng cử: {names}").format(names=", ".join(names))
