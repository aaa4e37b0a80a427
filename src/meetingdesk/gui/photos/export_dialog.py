"""Hands chosen photos out: in which size, to which folder, with the place or without."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.exchange.photo_export import WHOLE, OutgoingPhoto, export_photos
from meetingdesk.features.minutes.photo_edits import PictureEdits
from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.file_saver import open_path
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.attachments import AttachmentStore

_PURPOSE = "photo_export"


class PhotoExportDialog(QDialog):
    """The folder is asked for last; the copies are numbered in the order of the wall."""

    def __init__(
        self,
        desk: Desk,
        rows: Sequence[PhotoRow],
        title: str,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = list(rows)
        self._title = title
        self._zone = zone
        self.setObjectName("photoExport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Xuất ảnh"))
        self.setMinimumWidth(480)
        self._size = QComboBox()
        self._size.setObjectName("photoExportSize")
        for text, edge in (
            (self.tr("Nguyên cỡ"), WHOLE),
            (self.tr("Để in, cạnh dài 2400 điểm ảnh"), 2400),
            (self.tr("Để đăng báo, cạnh dài 1600 điểm ảnh"), 1600),
            (self.tr("Để gửi Zalo, cạnh dài 1080 điểm ảnh"), 1080),
        ):
            self._size.addItem(text, edge)
        self._size.setCurrentIndex(2)
        self._place = QCheckBox(self.tr("Giữ vị trí chụp (GPS) và dữ liệu máy ảnh"))
        self._place.setObjectName("photoExportPlace")
        body = QWidget()
        form = FormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Cỡ ảnh"), self._size)
        form.add("", self._place)
        count = self.tr("Xuất {count} ảnh").format(count=formats.show(len(self._rows)))
        about = self.tr("Chú thích và tên người chụp được ghi vào trong tệp (IPTC, XMP).")
        leave = button(self.tr("Không"))
        leave.clicked.connect(self.reject)
        go = button(self.tr("Chọn thư mục…"), icon="folder-open", face="primary")
        go.setObjectName("photoExportGo")
        go.setDefault(True)
        go.clicked.connect(self._on_go)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(count, "heading"))
        column.addWidget(body)
        column.addWidget(TextLabel(about, "muted", wrap=True))
        column.addLayout(foot)

    @Slot()
    def _on_go(self) -> None:
        start = str(self._desk.preferences.folder(_PURPOSE))
        picked = QFileDialog.getExistingDirectory(self, self.tr("Xuất ảnh vào thư mục"), start)
        if not picked:
            return
        folder = Path(picked)
        ending = _ExportEnding(self._desk, folder, self.parentWidget())
        self._desk.preferences.remember_folder(_PURPOSE, folder)
        self._desk.tasks.run(
            _export,
            self._desk.workspace.attachments,
            self._rows,
            self._title,
            self._zone,
            folder,
            long_edge=int(self._size.currentData()),
            with_place=self._place.isChecked(),
            done=ending.told,
            failed=ending.refused,
            title=self.tr("Đang xuất ảnh…"),
            progress=True,
        )
        self.accept()


def _export(
    store: AttachmentStore,
    rows: Sequence[PhotoRow],
    title: str,
    zone: ZoneInfo,
    folder: Path,
    *,
    long_edge: int,
    with_place: bool,
    progress: Progress,
) -> list[Path]:
    """Off the window's thread: an original that lies on a server is fetched first."""
    photos = [
        OutgoingPhoto(
            original=store.path_of(row.original_sha256),
            file_name=row.file_name,
            edits=PictureEdits.from_json(row.edits),
            caption=row.caption,
            credit=row.credit,
            title=title,
            taken_at=row.taken_at.astimezone(zone) if row.taken_at else None,
        )
        for row in rows
    ]
    return export_photos(
        photos, folder, long_edge=long_edge, with_place=with_place, progress=progress
    )


class _ExportEnding(QObject):
    """Tells how it went after the dialog closed; lives as long as the window it belongs to."""

    def __init__(self, desk: Desk, folder: Path, window: QWidget | None) -> None:
        super().__init__(window)
        self._desk = desk
        self._folder = folder
        self._window = window

    @Slot(object)
    def told(self, written: list[Path]) -> None:
        text = self.tr("Đã xuất {count} ảnh vào {folder}")
        self._desk.toasts.show(
            text.format(count=formats.show(len(written)), folder=self._folder.name),
            tone="success",
            action_text=self.tr("Mở thư mục"),
            action=partial(open_path, self._folder),
        )

    @Slot(object)
    def refused(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._desk.toasts.show(self.tr("Đã dừng xuất ảnh."))
        elif isinstance(error, MeetingDeskError):
            show_error(error, self._window)
        else:
            self._desk.tasks.broken.emit(error)
