"""What an event of a series shows of it: which of how many, by which rule; and acts on the others."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.series import (
    SeriesInfo,
    apply_to_following,
    leave_series,
    series_of,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class SeriesBar(QFrame):
    """Hidden for an event of its own. After an edit it asks whether the later ones take it over."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._info: SeriesInfo | None = None
        self._was_edited = False
        self._days = 0
        self.setObjectName("seriesBar")
        self.setProperty("face", "sunken")
        self._words = TextLabel(wrap=True)
        self._words.setObjectName("seriesWords")
        self._asked = TextLabel("", "muted", wrap=True)
        self._asked.setObjectName("seriesAsked")
        self._only = button(self.tr("Chỉ buổi này"))
        self._only.setObjectName("seriesOnly")
        self._only.clicked.connect(self._on_only)
        self._all = button("", icon="repeat")
        self._all.setObjectName("seriesApply")
        self._all.clicked.connect(self._on_all)
        self._leave = button(self.tr("Tách khỏi loạt"), icon="unlink", face="quiet")
        self._leave.setObjectName("seriesLeave")
        self._leave.clicked.connect(self._on_leave)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("repeat", "muted", 18))
        row.addLayout(words, 1)
        for widget in (self._only, self._all, self._leave):
            row.addWidget(widget)
        self.hide()

    def refresh(self) -> None:
        """Read again what the series is."""
        self._desk.tasks.read(series_of, self._meeting_id, done=self._on_info, owner=self)

    def note_edit(self, days: int) -> None:
        """This event was edited, and moved by so many days: ask about the later ones."""
        self._was_edited = True
        self._days += days
        self._show()

    @Slot(object)
    def _on_info(self, info: SeriesInfo | None) -> None:
        self._info = info
        self._show()

    def _show(self) -> None:
        info = self._info
        self.setVisible(info is not None)
        if info is None:
            return
        may = not self._desk.is_read_only
        asks = self._was_edited and info.following > 0
        self._words.setText(
            self.tr("Buổi {number} trong {total}. {rule}.").format(
                number=info.number, total=info.total, rule=say(info.words)
            )
        )
        self._asked.setText(self.tr("Nội dung vừa sửa áp dụng cho buổi nào?"))
        self._asked.setVisible(asks)
        self._only.setVisible(asks)
        words = (
            self.tr("Cả {count} buổi sau") if asks else self.tr("Sửa {count} buổi sau như buổi này")
        )
        self._all.setText(words.format(count=info.following))
        self._all.setVisible(info.following > 0)
        self._leave.setVisible(not asks)
        for widget in (self._only, self._all, self._leave):
            widget.setEnabled(may)

    @Slot()
    def _on_only(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._was_edited, self._days = False, 0
        self._show()

    @Slot()
    def _on_all(self) -> None:
        self._desk.tasks.write(
            apply_to_following, self._meeting_id, self._days, done=self._on_applied, owner=self
        )

    @Slot(object)
    def _on_applied(self, count: int) -> None:
        self._forget()
        self._desk.toasts.undoable(self.tr("Đã sửa {count} buổi sau.").format(count=count))

    @Slot()
    def _on_leave(self) -> None:
        self._desk.tasks.write(leave_series, self._meeting_id, done=self._on_left, owner=self)

    @Slot(object)
    def _on_left(self, _nothing: None) -> None:
        self._forget()
        self._desk.toasts.undoable(self.tr("Sự kiện này không còn thuộc loạt."))
