"""Whether a new event comes again, and how; chosen in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetingdesk.features.planning.series import SeriesDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.events.series_dialog import SeriesDialog
from meetingdesk.gui.events.time_span import TimeSpan
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel


class RepeatField(QWidget):
    """`draft` is None for an event of its own; another day of the event asks to choose anew."""

    def __init__(self, desk: Desk, times: TimeSpan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._times = times
        self._draft: SeriesDraft | None = None
        self._choose = button(self.tr("Lặp lại…"), icon="repeat")
        self._choose.setObjectName("newRepeat")
        self._choose.clicked.connect(self._on_choose)
        self._words = TextLabel(self.tr("Không lặp lại"), "muted", wrap=True)
        self._words.setObjectName("newRepeatWords")
        self._drop = icon_button("x", self.tr("Không lặp lại"))
        self._drop.setObjectName("newRepeatDrop")
        self._drop.clicked.connect(self._on_drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._choose)
        row.addWidget(self._words, 1)
        row.addWidget(self._drop)
        self._drop.hide()
        self.setFocusProxy(self._choose)
        times.edited.connect(self._on_times)
        self._day = None if times.starts_at is None else times.starts_at.date()

    @property
    def draft(self) -> SeriesDraft | None:
        """How the event comes again."""
        return self._draft

    @Slot()
    def _on_choose(self) -> None:
        starts_at = self._times.starts_at
        if starts_at is not None:
            self._day = starts_at.date()
            dialog = SeriesDialog(self._desk, starts_at, self, copies=False)
            dialog.chosen.connect(self._on_chosen)
            dialog.open()

    @Slot(object)
    def _on_chosen(self, draft: SeriesDraft) -> None:
        self._show(draft, say(draft.rule.words()))

    @Slot()
    def _on_drop(self) -> None:
        self._show(None, self.tr("Không lặp lại"))

    @Slot()
    def _on_times(self) -> None:
        starts_at = self._times.starts_at
        if self._draft is not None and starts_at is not None and starts_at.date() != self._day:
            self._show(None, self.tr("Ngày đã đổi: hãy chọn lại cách lặp."))

    def _show(self, draft: SeriesDraft | None, words: str) -> None:
        self._draft = draft
        self._words.setText(words)
        self._drop.setVisible(draft is not None)
