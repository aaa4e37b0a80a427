"""What the door must say for as long as it lasts: a line for each matter, below its field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class DoorNotices(QFrame):
    """`tell` shows or changes a notice by its key, `clear` takes it away; hidden while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doorNotices")
        self._shown: dict[str, _Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said now, in the order it came up."""
        return [notice.text for notice in self._shown.values()]

    def tell(self, key: str, text: str, *, tone: str, icon: str, for_ms: int = 0) -> None:
        """Say something; with `for_ms` only for so long."""
        notice = self._shown.get(key)
        if notice is None:
            notice = self._shown[key] = _Notice()
            self._column.addWidget(notice)
        notice.say(text, tone, icon)
        self.show()
        if for_ms:
            QTimer.singleShot(for_ms, notice, partial(self._clear_if, key, text))

    def clear(self, key: str) -> None:
        """Say it no more."""
        notice = self._shown.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._shown))

    def _clear_if(self, key: str, text: str) -> None:
        """The notice may have come to say something else meanwhile."""
        notice = self._shown.get(key)
        if notice is not None and notice.text == text:
            self.clear(key)


class _Notice(QFrame):
    """A sentence that may take two lines, with its icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("doorNotice")
        self._icon = IconLabel("info-circle", "muted", 18)
        self._label = TextLabel("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, text: str, tone: str, icon: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self._icon.set_icon(icon, tone)
        self.setProperty("tone", tone)
        for part in (self, self._label):
            part.style().unpolish(part)
            part.style().polish(part)
