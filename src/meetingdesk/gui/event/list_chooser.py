"""The lists of an event's attendance as a button with a menu: choose one, add, change, take away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from meetingdesk.errors import MeetingDeskError, Refused
from meetingdesk.features.attendance.lists import ListCard, attendance_lists, remove_list
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.list_bar import name_of
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.event.list_dialog import ListDialog
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.buttons import ICON_SIZE


class ListChooser(QToolButton):
    """`chosen` carries the ListCard to be shown; it is also sent when the list shown has changed."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._cards: list[ListCard] = []
        self._wanted = ""
        self.card: ListCard | None = None
        self.setObjectName("chooseList")
        self.setProperty("face", "plain")
        self.setIcon(icon("list"))
        self.setIconSize(ICON_SIZE)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_ = QMenu(self)
        self.menu_.aboutToShow.connect(self._fill_menu)
        self.setMenu(self.menu_)
        self.setText(self.tr("Danh sách"))

    @property
    def list_id(self) -> int | None:
        """The list shown; None for that of the event itself."""
        return None if self.card is None or self.card.is_main else self.card.id

    def refresh(self) -> None:
        """Read the lists anew."""
        self._desk.tasks.read(
            attendance_lists,
            self._meeting_id,
            done=self._on_lists,
            failed=self._on_unread,
            owner=self,
        )

    @Slot()
    def add(self) -> None:
        """Ask what a new list is to be, and show it."""
        dialog = ListDialog(self._desk, self._meeting_id, None, self.window())
        dialog.kept.connect(self._on_kept)
        dialog.open()

    @Slot()
    def edit(self) -> None:
        """Change the list shown."""
        if self.card is not None and not self.card.is_main:
            dialog = ListDialog(self._desk, self._meeting_id, self.card, self.window())
            dialog.kept.connect(self._on_kept)
            dialog.open()

    @Slot()
    def remove(self) -> None:
        """Take the list shown away; a toast brings it back."""
        if self.card is not None and not self.card.is_main:
            told = self.tr("Đã xóa danh sách {name}.").format(name=self.card.name)
            self._desk.tasks.write(
                remove_list,
                self.card.id,
                done=lambda _nothing: self._desk.toasts.undoable(told),
                failed=self._on_refused,
                owner=self,
            )

    def choose(self, card: ListCard) -> None:
        """Show this list."""
        self.card = card
        self.setText(name_of(card))
        self.setAccessibleName(self.tr("Danh sách đang xem: {name}").format(name=name_of(card)))
        self.chosen.emit(card)

    @Slot(object)
    def _on_lists(self, cards: list[ListCard]) -> None:
        self._cards = cards
        before = self.card
        shown = next((c for c in cards if self._wanted and c.name == self._wanted), None)
        if shown is None and before is not None:
            shown = next(
                (c for c in cards if c.id == before.id or (c.is_main and before.is_main)), None
            )
        self._wanted = ""
        shown = shown or cards[0]
        if shown != before:
            self.choose(shown)

    def _on_unread(self, error: Exception) -> None:
        # A tab of an event that was deleted is about to go with it.
        if not isinstance(error, Refused):
            self._desk.tasks.broken.emit(error)

    @Slot(str)
    def _on_kept(self, name: str) -> None:
        self._wanted = name
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            show_error(error, self.window())
        else:
            self._desk.tasks.broken.emit(error)

    @Slot()
    def _fill_menu(self) -> None:
        self.menu_.clear()
        group = QActionGroup(self.menu_)
        for card in self._cards:
            belong = self.tr("{count} người").format(count=formats.show_number(card.expected))
            action = QAction(f"{name_of(card)}\t{belong}", self.menu_)
            action.setCheckable(True)
            action.setChecked(self.card is not None and card.id == self.card.id)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._on_picked, card))
            self.menu_.addAction(action)
        if self._desk.is_read_only:
            return
        self.menu_.addSeparator()
        is_own = self.card is not None and not self.card.is_main
        for text, picture, slot, is_possible in (
            (self.tr("Thêm danh sách…"), "plus", self.add, True),
            (self.tr("Sửa danh sách này…"), "pencil", self.edit, is_own),
            (self.tr("Xóa danh sách này"), "trash", self.remove, is_own),
        ):
            action = QAction(icon(picture), text, self.menu_)
            action.triggered.connect(slot)
            action.setEnabled(is_possible)
            self.menu_.addAction(action)

    def _on_picked(self, card: ListCard, _checked: bool = True) -> None:
        self.choose(card)
