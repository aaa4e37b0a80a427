"""The ceremony in large type for the MC: one turn at a time, who is there, what to say."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.documents.signing_ceremony import (
    call_to_exchange,
    call_to_table,
    call_to_witness,
)
from meetingdesk.features.signings.ceremony import Ceremony, PartyAtTable, Signing, Turn
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.signings.turn_card import PRESENCE_LOOKS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

FIRST_AT_RIGHT = "ceremony/first_at_right"
# A smaller screen, such as 1366 × 768 at 125 %, gets smaller type.
_SMALL = QSize(1400, 800)
_MOST_ACROSS = 4


class CeremonyStage(QWidget):
    """Right, Space and Page Down go on; Left and Page Up go back; Escape leaves."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("ceremonyStage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lễ ký, chữ lớn cho MC"))
        self._preferences = preferences
        self._turns: tuple[Turn, ...] = ()
        self._place = 0
        self._address = ""
        self._build()
        for keys, step in (
            (("Right", "Space", "PgDown"), 1),
            (("Left", "Backspace", "PgUp"), -1),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, lambda step=step: self.step(step))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    @property
    def turn(self) -> Turn | None:
        """The turn that shows."""
        return self._turns[self._place] if self._turns else None

    def show_ceremony(self, shown: Ceremony) -> None:
        """Show what the ceremony is now; the turn that shows stays."""
        former = self.turn
        self._turns, self._address = shown.turns, shown.address_form
        ids = [turn.agreement_id for turn in self._turns]
        if former is not None and former.agreement_id in ids:
            self._place = ids.index(former.agreement_id)
        self._place = min(self._place, max(0, len(ids) - 1))
        self._show()

    def step(self, by: int) -> None:
        """Go `by` turns on."""
        place = self._place + by
        if 0 <= place < len(self._turns):
            self._place = place
            self._show()

    def _build(self) -> None:
        self._which = TextLabel("", "doorLine")
        self._which.setObjectName("stageWhich")
        self._title = TextLabel("", "doorSmallCount", wrap=True)
        self._title.setObjectName("stageTitle")
        self._seats = QGridLayout()
        self._seats.setSpacing(16)
        self._words = TextLabel("", "doorOffice", wrap=True)
        self._words.setObjectName("stageWords")
        self._next = ElidedLabel("", "muted")
        self._next.setObjectName("stageNext")
        body = QWidget()
        body.setProperty("face", "scrolled")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(32, 16, 32, 16)
        inner.setSpacing(20)
        inner.addWidget(self._title)
        inner.addLayout(self._seats)
        inner.addWidget(self._words)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        head = QHBoxLayout()
        head.setContentsMargins(32, 16, 32, 0)
        head.addWidget(self._which)
        head.addStretch(1)
        self._ready = Badge()
        self._ready.setObjectName("stageReady")
        head.addWidget(self._ready)
        column = QVBoxLayout(self)
        # As large as the screen and no larger; on a small one its parts scroll.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 12)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(self._keys())

    def _keys(self) -> QHBoxLayout:
        self._back = button(self.tr("← Lượt trước"))
        self._back.setObjectName("stageBack")
        self._back.clicked.connect(self._on_back)
        self._on = button(self.tr("Lượt sau →"), face="primary")
        self._on.setObjectName("stageOn")
        self._on.clicked.connect(self._on_on)
        leave = button(self.tr("Rời (Esc)"), icon="door-exit", face="quiet")
        leave.setObjectName("leaveStage")
        leave.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addSpacing(16)
        row.addWidget(self._next, 1)
        row.addWidget(leave)
        for one in (self._back, self._on, leave):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return row

    def _show(self) -> None:
        while (item := self._seats.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        turn = self.turn
        self._back.setEnabled(self._place > 0)
        self._on.setEnabled(self._place + 1 < len(self._turns))
        self._ready.setVisible(turn is not None)
        if turn is None:
            self._which.setText(self.tr("Chưa có văn bản ký tại sự kiện"))
            for label in (self._title, self._words, self._next):
                label.setText("")
            return
        which = self.tr("Lượt ký {place} trên {total}")
        self._which.setText(which.format(place=turn.place, total=len(self._turns)))
        self._title.setText(turn.title)
        if turn.is_ready:
            self._ready.show_state(self.tr("Đủ người ký"), tone="success", icon="circle-check")
        else:
            self._ready.show_state(self.tr("Chưa đủ người ký"), tone="warning", icon="hourglass")
        right = self._preferences.text(FIRST_AT_RIGHT) == "1"
        seats = turn.seats(first_at_right=right)
        across = seats_across(len(seats))
        for place, party in enumerate(seats):
            self._seats.addWidget(self._seat(party), place // across, place % across)
        for column in range(_MOST_ACROSS):
            self._seats.setColumnStretch(column, 1 if column < across else 0)
        words = (
            call_to_table(turn, self._address, first_at_right=right),
            call_to_witness(turn, self._address),
            call_to_exchange(turn),
        )
        self._words.setText("\n".join(line for line in words if line))
        following = self._turns[self._place + 1 :]
        self._next.setText(
            self.tr("Tiếp theo: {title}").format(title=_partners(following[0])) if following else ""
        )

    def _seat(self, party: PartyAtTable) -> QWidget:
        box = QFrame()
        box.setProperty("face", "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(TextLabel(party.name, "doorLine", wrap=True))
        for one in party.signings:
            self._add_signing(column, one)
        if not party.signings:
            column.addWidget(TextLabel(self.tr("Chưa ghi người ký"), "error"))
        column.addStretch(1)
        return box

    def _add_signing(self, column: QVBoxLayout, one: Signing) -> None:
        instead = one.substitute if one.substitute and one.substitute.is_here else None
        shown = instead or one.signatory
        column.addWidget(TextLabel(shown.addressed, "doorHeadline", wrap=True))
        if shown.position:
            column.addWidget(TextLabel(shown.position, "doorOffice", wrap=True))
        if instead is not None:
            text = self.tr("ký thay {name}").format(name=one.signatory.addressed)
            column.addWidget(TextLabel(text, "doorLine", wrap=True))
        tone, picture = PRESENCE_LOOKS[one.presence]
        badge = Badge(say(one.presence.label), tone=tone, icon=picture)
        badge.setProperty("size", "large")
        column.addWidget(badge)

    @Slot()
    def _on_back(self) -> None:
        self.step(-1)

    @Slot()
    def _on_on(self) -> None:
        self.step(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = event.size().width() < _SMALL.width() or event.size().height() < _SMALL.height()
        if self.property("compact") != compact:
            self.setProperty("compact", compact)
            self.style().unpolish(self)
            self.style().polish(self)
            if self._turns:
                self._show()


def seats_across(count: int) -> int:
    """How many seats stand side by side: rows as even as can be, so that names stay large."""
    rows = -(-count // _MOST_ACROSS)
    return -(-count // rows) if rows else 1


def _partners(turn: Turn) -> str:
    """Who signs in a turn, in one line."""
    return " · ".join(party.name for party in turn.parties)
