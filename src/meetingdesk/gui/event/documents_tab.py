"""The documents of an event: its papers, each with a room of its own, and the files attached."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.features.papers.paper_settings import PaperExport, paper_exports
from meetingdesk.gui.archive.dialog import ArchiveDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.papers.attached_panel import AttachedPanel
from meetingdesk.gui.papers.paper_card import PaperCard
from meetingdesk.gui.papers.registry import PAPERS, paper_named
from meetingdesk.gui.papers.room import PaperRoom
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.labels import TextLabel

_SIDE_BY_SIDE_FROM = 1500
"""From this width of the tab on, the list stays beside the open paper."""
_LIST_WIDTH = 320
_CARD_WIDTH = 340


class DocumentsTab(Page):
    """Targets ``documents:<key of a paper>`` open that paper; Esc leads back to the list."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._open_key = ""
        self.room = PaperRoom(desk, meeting_id)
        self.attached = AttachedPanel(desk, meeting_id)
        self._cards = {paper.key: PaperCard(paper) for paper in PAPERS}
        for card in self._cards.values():
            card.chosen.connect(self.open_paper)
        self._archive = self.command(
            self.tr("Lưu hồ sơ sự kiện…"), self._on_archive, icon="archive", shortcut="Ctrl+Shift+S"
        )
        self._build()
        self.room.left.connect(self._on_left)
        self._arrange()

    @property
    def part(self) -> str:
        """The key of the paper that shows, to be found again; empty for the list."""
        return self._open_key

    @Slot(str)
    def open_paper(self, key: str) -> None:
        """Show a paper in the room; a key that no paper has shows the list."""
        paper = paper_named(key)
        if paper is None:
            self._on_left()
            return
        self._open_key = key
        self.room.open_paper(paper)
        self._arrange()
        self.room.view.setFocus()

    def open_part(self, part: str) -> None:
        """Show what the rest of a target names."""
        if part:
            self.open_paper(part)

    def refresh(self) -> None:
        self.desk.tasks.read(paper_exports, self._meeting_id, done=self._on_exports)

    def _build(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        inside = QWidget()
        inside.setProperty("face", "scrolled")
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(TextLabel(self.tr("Văn bản của sự kiện"), "heading"), 1)
        head.addWidget(action_button(self._archive))
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addWidget(self.attached, 1)
        # Stands in for the files while the list is narrow, so that the cards stay at the top.
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        self._line = QFrame()
        self._line.setProperty("face", "upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        row.addWidget(self._line)
        row.addWidget(self.room, 4)
        self.room.hide()

    def _arrange(self) -> None:
        """Room for the list, for the paper, or for both."""
        key = self._open_key
        beside = bool(key) and self.width() >= _SIDE_BY_SIDE_FROM
        # What goes must go first: for a moment with both, the window would have to grow.
        for part, is_shown in sorted(
            ((self._list, not key or beside), (self._line, beside), (self.room, bool(key))),
            key=lambda pair: pair[1],
        ):
            part.setVisible(is_shown)
        self._list.setMaximumWidth(_LIST_WIDTH if beside else 16_777_215)
        self.attached.setVisible(not beside)
        self._rest.setVisible(beside)
        self._lay_cards(1 if beside else max(1, (self.width() - 48) // _CARD_WIDTH))
        for name, card in self._cards.items():
            card.set_open(name == key)
        own = [self._archive, *self.attached.commands]
        wanted = [*(self.room.commands if key else []), *own]
        if wanted != self.commands:
            self.commands = wanted
            self.commands_changed.emit()

    def _lay_cards(self, columns: int) -> None:
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for number in range(self._grid.columnCount()):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    @Slot()
    def _on_left(self) -> None:
        key, self._open_key = self._open_key, ""
        self._arrange()
        if key in self._cards:
            self._cards[key].setFocus()

    def _on_archive(self) -> None:
        ArchiveDialog(self.desk, self._meeting_id, self).open()

    @Slot(object)
    def _on_exports(self, exports: dict[str, PaperExport]) -> None:
        for key, card in self._cards.items():
            card.show_export(exports.get(key))
        if self.room.paper is not None:
            self.room.show_export(exports.get(self.room.paper.key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
