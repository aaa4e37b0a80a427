"""What is missing or doubtful in an agreement, as sentences across the top of its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.messages import Message

_SHOWN = 4


class Remarks(QWidget):
    """One banner that lists the first few and counts the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._banner.text

    def show_remarks(self, remarks: Sequence[Message]) -> None:
        """Say these; nothing shows where there are none."""
        self.setVisible(bool(remarks))
        if remarks:
            lines = [say(one) for one in remarks[:_SHOWN]]
            rest = len(remarks) - len(lines)
            if rest:
                lines.append(self.tr("và {count} điều khác.").format(count=rest))
            self._banner.show_text(" ".join(lines), "alert-triangle", "warning")
