"""What an event still lacks, as buttons that lead to where it is put right."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from meetingdesk.features.overview import Gap
from meetingdesk.gui.home.flow import FlowLayout
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button


class GapRow(QWidget):
    """Emits `chosen` with the gap's target; hidden where nothing is missing."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self._shown: tuple[Gap, ...] = ()
        self.hide()

    def show_gaps(self, gaps: Iterable[Gap]) -> None:
        """Show these from now on."""
        wanted = tuple(gaps)
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for gap in wanted:
            made = button(say(gap.label), face="gap")
            made.setObjectName(f"gap_{gap.name}")
            made.clicked.connect(partial(self._on_clicked, gap.target))
            self._flow.addWidget(made)

    def _on_clicked(self, target: str, _checked: bool = False) -> None:
        self.chosen.emit(target)
