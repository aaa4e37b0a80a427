"""Asks when one photo was really taken, and sets the clock of its camera right by it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.photo_clock import correct_clock
from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.labels import TextLabel


class ClockDialog(QDialog):
    """For a photo that tells a time; all photos of its camera move as far."""

    def __init__(
        self, desk: Desk, row: PhotoRow, zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert row.taken_at is not None
        self._desk = desk
        self._row = row
        self._zone = zone
        shown = row.taken_at.astimezone(zone)
        self.setObjectName("clockDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chỉnh giờ máy ảnh"))
        self.setMinimumWidth(480)
        self._moment = DateTimeField()
        self._moment.setObjectName("clockMoment")
        self._moment.set_value(shown.replace(tzinfo=None))
        about = self.tr(
            "Máy {camera} ghi ảnh này chụp lúc {moment}. Hãy ghi giờ đúng; mọi ảnh của máy này "
            "trong sự kiện được dời theo và gắn lại với nội dung đang diễn ra lúc đó."
        )
        camera = row.camera or self.tr("không rõ tên")
        leave = button(self.tr("Không sửa"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Chỉnh giờ"), icon="clock", face="primary")
        keep.setObjectName("clockKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(about.format(camera=camera, moment=formats.show_moment(shown)), wrap=True)
        )
        column.addWidget(TextLabel(self.tr("Giờ đúng của ảnh này"), "field"))
        column.addWidget(self._moment)
        column.addSpacing(8)
        column.addLayout(foot)

    @Slot()
    def _on_keep(self) -> None:
        moment = self._moment.value
        if moment is None:
            self._moment.setFocus()
            return
        self._desk.tasks.write(
            correct_clock,
            self._row.id,
            moment.replace(tzinfo=self._zone),
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, count: int) -> None:
        text = self.tr("Đã chỉnh giờ của {count} ảnh.")
        self._desk.toasts.undoable(text.format(count=formats.show(count)))
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            show_error(error, self)
        else:
            self._desk.tasks.broken.emit(error)
