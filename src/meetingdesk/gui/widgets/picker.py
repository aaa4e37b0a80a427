"""Picks one thing from many by typing: a person, an organisation, an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from meetingdesk.gui.icons import icon

_PAUSE_MS = 120
_SHOWN = 8
_ROW = 34
_CHOICE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: its id, its name and what tells it from others of the same name."""

    item_id: int
    title: str
    subtitle: str = ""


Deliver = Callable[[Sequence[Choice]], None]


class Picker(QLineEdit):
    """Asks `find(text, deliver)` at each pause in typing; `deliver` may be called later.

    Emits `picked` with the Choice. With `create_text` ('Thêm “{text}”'), what isn't found can be
    made: `create_wanted` carries the text typed. An emptied field emits `picked` with None.
    """

    picked = Signal(object)
    create_wanted = Signal(str)

    def __init__(
        self,
        find: Callable[[str, Deliver], object],
        placeholder: str = "",
        *,
        create_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._create_text = create_text
        self._question = 0
        self._choice: Choice | None = None
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._popup = QListWidget(self)
        self._popup.setObjectName("pickerChoices")
        self._popup.setProperty("face", "popup")
        self._popup.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._popup.setFocusProxy(self)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textEdited.connect(self._pause.start)
        self.textChanged.connect(self._on_text)
        self._popup.itemClicked.connect(self._on_clicked)

    @property
    def choice(self) -> Choice | None:
        """What is picked; None while the text is no choice."""
        return self._choice

    @property
    def choices(self) -> list[str]:
        """The lines offered now."""
        return [self._popup.item(place).text() for place in range(self._popup.count())]

    def set_choice(self, choice: Choice | None) -> None:
        """Show a choice without announcing it."""
        self._choice = choice
        self.setText(choice.title if choice else "")
        self.setToolTip(choice.subtitle if choice else "")
        self.setCursorPosition(0)
        self._popup.hide()

    @Slot()
    def _on_pause(self) -> None:
        self._question += 1
        if self.text().strip():
            self._find(self.text(), partial(self._take, self._question))
        else:
            self._popup.hide()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if self._choice is not None and text != self._choice.title:
            self._choice = None
        if not text:
            self._pause.stop()
            self._popup.hide()
            if self.isModified() or self.hasFocus():
                self.picked.emit(None)

    def _take(self, question: int, found: Sequence[Choice]) -> None:
        if question != self._question or not self.isVisible():
            return
        self._popup.clear()
        for choice in found:
            text = f"{choice.title}    {choice.subtitle}" if choice.subtitle else choice.title
            item = QListWidgetItem(text)
            item.setData(_CHOICE_ROLE, choice)
            self._popup.addItem(item)
        if self._create_text:
            item = QListWidgetItem(
                icon("plus", "accent"), self._create_text.format(text=self.text().strip())
            )
            self._popup.addItem(item)
        self._show_popup()

    def _show_popup(self) -> None:
        lines = self._popup.count()
        if not lines:
            self._popup.hide()
            return
        self._popup.setCurrentRow(0)
        self._popup.resize(QSize(max(self.width(), 360), min(lines, _SHOWN) * _ROW + 4))
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        choice = item.data(_CHOICE_ROLE)
        typed = self.text().strip()
        self._popup.hide()
        if isinstance(choice, Choice):
            self.set_choice(choice)
            self.picked.emit(choice)
        else:
            self.create_wanted.emit(typed)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._pick(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._popup.isVisible():
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                row = (self._popup.currentRow() + step) % self._popup.count()
                self._popup.setCurrentRow(row)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._pick(self._popup.currentItem())
                return
            if key == Qt.Key.Key_Escape:
                self._popup.hide()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        super().focusOutEvent(event)
