"""What stands in the way of a planned time, said where the time is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.clashes import Clash
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel

_SHOWN = 4


class ClashNotes(QFrame):
    """One line a clash, an icon beside it; nothing at all where nothing is in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clashNotes")
        self.setProperty("face", "warning")
        self._picture = IconLabel("alert-triangle", "warning", 18)
        self._text = TextLabel(wrap=True)
        self._text.setObjectName("clashText")
        words = QVBoxLayout()
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty where nothing is."""
        return self._text.text()

    def show_clashes(self, clashes: Sequence[Clash]) -> None:
        """Say what is in the way."""
        lines = [say(clash.sentence) for clash in clashes[:_SHOWN]]
        if len(clashes) > _SHOWN:
            more = self.tr("và {count} điều khác")
            lines.append(more.format(count=len(clashes) - _SHOWN))
        self._text.setText("\n".join(lines))
        self.setAccessibleName(self._text.text())
        self.setVisible(bool(lines))
