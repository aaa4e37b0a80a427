"""Photos of one moment side by side, the sharpest marked; the others go with one press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.picture_likeness import glance_at
from meetingdesk.features.minutes.photo_likeness import LikeGroup, blurred_photos, like_groups
from meetingdesk.features.minutes.photos import PhotoRow, remove_photos
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.photos.pictures import read_image
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.attachments import AttachmentStore

_ID = Qt.ItemDataRole.UserRole
_ICON = QSize(180, 130)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What was found among the photos of an event."""

    groups: tuple[LikeGroup, ...]
    blurred: tuple[int, ...]
    thumbnails: Mapping[int, QImage]


class LikenessDialog(QDialog):
    """Photos to let go are ticked: of each group all but the sharpest, and those that are blurred.

    Nothing goes before the button is pressed, and all of it comes back by 'Hoàn tác'.
    """

    def __init__(self, desk: Desk, rows: Sequence[PhotoRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = {row.id: row for row in rows}
        self._thumbnails: Mapping[int, QImage] = {}
        self.setObjectName("likenessDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ảnh trùng cảnh và ảnh mờ"))
        self.resize(980, 620)
        self._list = QListWidget()
        self._list.setObjectName("likenessList")
        self._list.setAccessibleName(self.tr("Ảnh trùng cảnh và ảnh mờ"))
        self._list.setIconSize(_ICON)
        self._list.setSpacing(4)
        self._list.itemChanged.connect(self._count)
        self._said = TextLabel(self.tr("Đang xem từng ảnh…"), "muted", wrap=True)
        self._said.setObjectName("likenessSaid")
        leave = button(self.tr("Đóng"))
        leave.clicked.connect(self.reject)
        self._remove = button(self.tr("Xóa ảnh đã đánh dấu"), icon="trash", face="primary")
        self._remove.setObjectName("likenessRemove")
        self._remove.setEnabled(False)
        self._remove.clicked.connect(self._on_remove)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(leave)
        foot.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        desk.tasks.run(
            find_likeness,
            desk.workspace.attachments,
            list(rows),
            done=self._on_found,
            owner=self,
            title=self.tr("Đang tìm ảnh trùng cảnh…"),
            progress=True,
        )

    @Slot(object)
    def _on_found(self, found: Likeness) -> None:
        self._thumbnails = found.thumbnails
        for number, group in enumerate(found.groups, 1):
            title = self.tr("Cảnh {number}: {count} ảnh").format(
                number=formats.show(number), count=formats.show(len(group.photo_ids))
            )
            self._heading(title)
            for photo_id in group.photo_ids:
                self._photo(photo_id, ticked=photo_id != group.best, best=photo_id == group.best)
        grouped = {photo_id for group in found.groups for photo_id in group.photo_ids}
        soft = [photo_id for photo_id in found.blurred if photo_id not in grouped]
        if soft:
            self._heading(self.tr("Ảnh mờ"))
            for photo_id in soft:
                self._photo(photo_id, ticked=True, best=False)
        if not self._list.count():
            self._said.setText(self.tr("Không có ảnh trùng cảnh hay ảnh mờ."))
        else:
            self._count()

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self._list.addItem(item)

    def _photo(self, photo_id: int, *, ticked: bool, best: bool) -> None:
        row = self._rows[photo_id]
        said = self.tr("{name}, nét nhất") if best else "{name}"
        item = QListWidgetItem(said.format(name=row.caption or row.file_name))
        item.setIcon(QIcon(QPixmap.fromImage(self._thumbnails.get(photo_id, QImage()))))
        item.setData(_ID, photo_id)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)

    def _ticked(self) -> list[int]:
        items = (self._list.item(place) for place in range(self._list.count()))
        return [
            int(item.data(_ID))
            for item in items
            if item.data(_ID) is not None and item.checkState() == Qt.CheckState.Checked
        ]

    @Slot()
    def _count(self) -> None:
        count = len(self._ticked())
        text = self.tr("{count} ảnh được đánh dấu để xóa").format(count=formats.show(count))
        self._said.setText(text)
        self._remove.setEnabled(count > 0 and not self._desk.is_read_only)

    @Slot()
    def _on_remove(self) -> None:
        self._desk.tasks.write(remove_photos, self._ticked(), done=self._on_removed, owner=self)

    @Slot(object)
    def _on_removed(self, _none: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa ảnh trùng cảnh và ảnh mờ."))
        self.accept()


def find_likeness(
    store: AttachmentStore, rows: Sequence[PhotoRow], *, progress: Progress
) -> Likeness:
    """Look at every print copy; one that is damaged is passed over. Raises Cancelled."""
    glances = {}
    for place, row in enumerate(rows):
        progress.report(place, len(rows))
        try:
            glances[row.id] = glance_at(store.path_of(row.print_sha256))
        except MeetingDeskError:
            continue
    groups, blurred = like_groups(rows, glances), blurred_photos(rows, glances)
    shown = {photo_id for group in groups for photo_id in group.photo_ids} | set(blurred)
    thumbnails = {
        row.id: read_image(store, row.thumbnail_sha256) for row in rows if row.id in shown
    }
    return Likeness(tuple(groups), tuple(blurred), thumbnails)
