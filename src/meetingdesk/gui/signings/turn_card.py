"""One turn at the signing table: the agreement, the seats from left to right, who of them is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.signings.ceremony import PartyAtTable, Presence, Signing, Turn
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

PRESENCE_LOOKS = {
    Presence.PRESENT: ("success", "user-check"),
    Presence.REPLACED: ("info", "arrows-exchange"),
    Presence.LEFT: ("warning", "door-exit"),
    Presence.AWAITED: ("neutral", "clock"),
    Presence.ABSENT: ("danger", "user-off"),
    Presence.NOT_LISTED: ("warning", "help-circle"),
}
_IN_A_ROW = 3


class TurnCard(Card):
    """`sign_wanted` carries the signing whose stand-in is to be written down as the one who signs."""

    sign_wanted = Signal(object)

    def __init__(self, turn: Turn, *, first_at_right: bool, can_change: bool) -> None:
        super().__init__()
        self.setObjectName(f"turn_{turn.place}")
        self.set_heading(self.tr("Lượt {place}").format(place=turn.place))
        state = (
            Badge(self.tr("Đủ người ký"), tone="success", icon="circle-check")
            if turn.is_ready
            else Badge(self.tr("Chưa đủ người ký"), tone="warning", icon="hourglass")
        )
        self.add_to_head(state)
        self._can_change = can_change
        name = f"{turn.title} ({turn.number})" if turn.number else turn.title
        self.body.addWidget(TextLabel(name, "strong", wrap=True))
        seats = turn.seats(first_at_right=first_at_right)
        for start in range(0, len(seats), _IN_A_ROW):
            row = QHBoxLayout()
            row.setSpacing(8)
            for party in seats[start : start + _IN_A_ROW]:
                row.addWidget(self._seat(party), 1)
            self.body.addLayout(row)
        if turn.witnesses:
            stood = "; ".join(witness.line for witness in turn.witnesses)
            text = self.tr("Chứng kiến: {people}").format(people=stood)
            self.body.addWidget(TextLabel(text, "muted", wrap=True))

    def _seat(self, party: PartyAtTable) -> QWidget:
        box = QFrame()
        box.setProperty("face", "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(ElidedLabel(party.name, "muted"))
        for one in party.signings:
            self._add_signing(column, one)
        if not party.signings:
            column.addWidget(TextLabel(self.tr("Chưa ghi người ký"), "error"))
        column.addStretch(1)
        return box

    def _add_signing(self, column: QVBoxLayout, one: Signing) -> None:
        signatory = one.signatory
        column.addWidget(TextLabel(signatory.addressed, "strong", wrap=True))
        post = ", ".join(part for part in (signatory.authority, signatory.position) if part)
        if post:
            column.addWidget(TextLabel(post, "muted", wrap=True))
        tone, picture = PRESENCE_LOOKS[one.presence]
        column.addWidget(Badge(say(one.presence.label), tone=tone, icon=picture))
        if one.substitute is None:
            return
        instead = one.substitute
        sentence = (
            self.tr("{name} đến thay")
            if instead.is_here
            else self.tr("{name} sẽ đến thay, chưa có mặt")
        )
        column.addWidget(TextLabel(sentence.format(name=instead.addressed), wrap=True))
        act = button(self.tr("Ghi ký thay"), icon="signature")
        act.setObjectName(f"signInPlace_{signatory.id}")
        act.setToolTip(
            self.tr("Ghi {name} là người ký của văn bản này").format(name=instead.addressed)
        )
        act.setEnabled(self._can_change)
        act.clicked.connect(lambda: self.sign_wanted.emit(one))
        row = QHBoxLayout()
        row.addWidget(act)
        row.addStretch(1)
        column.addLayout(row)
