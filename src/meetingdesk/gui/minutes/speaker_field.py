"""Who spoke: picked from those present by a few letters, or written as it should stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.features.minutes.minutes_people import Speaker, find_speakers
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class SpeakerField(Picker):
    """Emits `edited` when somebody else stands in it; `line` is how the minutes name them."""

    edited = Signal()

    def __init__(
        self, desk: Desk, meeting_id: int, *, bare: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._search, parent=parent)
        if bare:  # in a card the name stands over the words, without signs around it
            self.setClearButtonEnabled(False)
            for sign in self.actions():
                self.removeAction(sign)
        self._desk = desk
        self._meeting_id = meeting_id
        self._kept = ""
        self.setObjectName("speaker")
        self.setPlaceholderText(self.tr("Người phát biểu: gõ vài chữ của tên, không cần dấu"))
        self.setAccessibleName(self.tr("Người phát biểu"))
        self.picked.connect(self._on_edited)
        self.editingFinished.connect(self._on_edited)

    @property
    def line(self) -> str:
        """``Bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp các Hội …``."""
        return self.text().strip()

    def show_line(self, line: str) -> None:
        """Show a speaker without announcing them; what is being typed stays."""
        if self.hasFocus() and self.line != self._kept:
            return
        self._kept = line
        if self.text() != line:
            self.setText(line)
            self.setCursorPosition(0)
        self.setToolTip(line)

    def reset(self) -> None:
        """Empty the field, whatever stands in it."""
        self._kept = ""
        self.clear()

    def _search(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            find_speakers, self._meeting_id, text, done=partial(self._on_found, deliver), owner=self
        )

    def _on_found(self, deliver: Deliver, found: Sequence[Speaker]) -> None:
        deliver([Choice(n, speaker.line) for n, speaker in enumerate(found)])

    @Slot()
    def _on_edited(self) -> None:
        if self.line != self._kept:
            self._kept = self.line
            self.edited.emit()
