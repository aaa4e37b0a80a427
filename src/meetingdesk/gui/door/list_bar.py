"""Above the field of the door: which list is counted, and whether people come or go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import Direction
from meetingdesk.features.attendance.lists import ListCard, attendance_lists
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.translation import say

_LONGEST = 60
_KINDS = frozenset({"attendance_lists", "attendance_list_parts", "delegates"})


class ListBar(QWidget):
    """`list_chosen` carries a ListCard, `turned` the Direction; no part of it keeps the focus.
    `shown` carries the list that is counted whenever it was read anew.

    Once asked to `read`, it follows what is changed of the event's lists.
    """

    list_chosen = Signal(object)
    shown = Signal(object)
    turned = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._cards: list[ListCard] = []
        self._card: ListCard | None = None
        self._is_following = False
        self.direction = Direction.IN
        self._menu = QMenu(self)
        self._menu.setObjectName("listMenu")
        self._lists = self._tool("listButton", "list")
        self._lists.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._lists.clicked.connect(self.open_menu)
        self._in = self._tool("directionIn", "door-enter")
        self._in.setText(self.tr("Vào"))
        self._out = self._tool("directionOut", "door-exit")
        self._out.setText(self.tr("Ra (F5)"))
        for made, direction in ((self._in, Direction.IN), (self._out, Direction.OUT)):
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.clicked.connect(partial(self._turn, direction))
        self._in.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._lists)
        row.addStretch(1)
        row.addWidget(self._in)
        row.addWidget(self._out)

    @property
    def card(self) -> ListCard | None:
        """The list that is counted; None before the lists were read."""
        return self._card

    @property
    def menu(self) -> QMenu:
        return self._menu

    @Slot()
    def read(self) -> None:
        """Read what lists the event has."""
        if not self._is_following:
            self._is_following = True
            self._desk.changed.connect(self._on_changed)
        self._desk.tasks.read(
            attendance_lists,
            self._meeting_id,
            done=self._on_lists,
            failed=self._on_unread,
            owner=self,
        )

    def choose(self, card: ListCard) -> None:
        """Count this list from now on."""
        self._show(card)
        self.list_chosen.emit(card)

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if _KINDS.intersection(getattr(change, "kinds", ())):
            self.read()

    @Slot(object)
    def _on_lists(self, cards: Sequence[ListCard]) -> None:
        """The list counted stays, or the first takes its place."""
        self._cards = list(cards)
        before = self._card
        same = [card for card in cards if before is not None and _is_same(card, before)]
        if same:
            self._show(same[0])
        else:
            self.choose(self._cards[0])

    def _on_unread(self, error: Exception) -> None:
        # An event that is gone has no lists; scanning says so.
        if not isinstance(error, Refused):
            self._desk.tasks.broken.emit(error)

    @Slot()
    def open_menu(self) -> None:
        """Let the list be chosen by arrows and Enter."""
        self._fill_menu()
        self._menu.popup(self._lists.mapToGlobal(QPoint(0, self._lists.height())))
        checked = [action for action in self._menu.actions() if action.isChecked()]
        if checked:
            self._menu.setActiveAction(checked[0])

    @Slot()
    def turn_round(self) -> None:
        """Let out instead of in, or back; where nobody goes out, nothing happens."""
        if self._out.isEnabled():
            self._turn(Direction.IN if self.direction is Direction.OUT else Direction.OUT)

    def _tool(self, name: str, picture: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setProperty("face", "plain")
        made.setIcon(icon(picture))
        made.setIconSize(QSize(20, 20))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for card in self._cards:
            belong = self.tr("{count} người").format(count=formats.show_number(card.expected))
            action = QAction(f"{name_of(card)}\t{belong}", self._menu)
            action.setCheckable(True)
            action.setChecked(self._card is not None and _is_same(card, self._card))
            action.setActionGroup(group)
            action.triggered.connect(partial(self._on_picked, card))
            self._menu.addAction(action)

    def _on_picked(self, card: ListCard, _checked: bool = True) -> None:
        self.choose(card)

    def _show(self, card: ListCard) -> None:
        self._card = card
        self.shown.emit(card)
        name = name_of(card)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        self._lists.setText(self.tr("{name} (F7)").format(name=short))
        self._lists.setAccessibleName(self.tr("Danh sách đang đếm: {name}").format(name=name))
        for made in (self._in, self._out):
            made.setVisible(card.kind.is_room)
        self._out.setEnabled(card.kind.is_room)
        if not card.kind.is_room:
            self._turn(Direction.IN)

    def _turn(self, direction: Direction, _checked: bool = True) -> None:
        (self._out if direction is Direction.OUT else self._in).setChecked(True)
        if direction is not self.direction:
            self.direction = direction
            self.turned.emit(direction)


def name_of(card: ListCard) -> str:
    """The list's name; that of the event itself is called so."""
    return card.name or say(card.kind.label)


def _is_same(one: ListCard, other: ListCard) -> bool:
    """The list of the event itself is the same before and after its row is made."""
    return one.id == other.id or (one.is_main and other.is_main)
