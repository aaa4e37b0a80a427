"""Photos of a signing on the agreement's page, chosen among those of its event."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.agreement_photos import EventPhoto, choose_photos, event_photos
from meetingdesk.gui.attached_opener import copy_out
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.file_names import safe_name

_SHA, _ID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_THUMB = QSize(128, 96)
_CELL = QSize(178, 132)


class PhotoStrip(QListWidget):
    """Thumbnails that come as they are read, off the window's thread."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(_THUMB)
        self.setGridSize(_CELL + QSize(8, 8))
        self.setWordWrap(True)

    def show_photos(self, photos: Sequence[EventPhoto], *, to_choose: bool) -> None:
        """Show photos; with `to_choose` each has a box to tick."""
        self.clear()
        for photo in photos:
            item = QListWidgetItem(photo.caption)
            item.setToolTip(photo.caption)
            # The picture comes later; its room is kept from the beginning.
            item.setSizeHint(_CELL)
            item.setData(_SHA, photo.print_sha256)
            item.setData(_ID, photo.id)
            if to_choose:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(
                    Qt.CheckState.Checked if photo.is_chosen else Qt.CheckState.Unchecked
                )
            self.addItem(item)
            path = self._desk.workspace.attachments.path_of(photo.thumbnail_sha256)
            self._desk.tasks.run(
                QImage, str(path), done=partial(self._on_image, photo.id), owner=self
            )

    @property
    def ticked(self) -> list[int]:
        """The ids of the photos that are ticked."""
        items = [self.item(row) for row in range(self.count())]
        return [int(one.data(_ID)) for one in items if one.checkState() is Qt.CheckState.Checked]

    def _on_image(self, photo_id: int, image: QImage) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_ID) == photo_id and not image.isNull():
                item.setIcon(QIcon(QPixmap.fromImage(image)))


class PhotosCard(Card):
    """The chosen photos; a double click opens one. Shows only where the event has photos."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Ảnh lễ ký"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._photos: list[EventPhoto] = []
        self.strip = PhotoStrip(desk, "agreementPhotos")
        self.strip.setAccessibleName(self.tr("Ảnh lễ ký"))
        self.strip.setFixedHeight(162)
        self.strip.itemDoubleClicked.connect(self._on_open)
        self._none = TextLabel(self.tr("Chưa chọn ảnh nào của sự kiện."), "muted", wrap=True)
        self._choose = button(self.tr("Chọn ảnh…"), icon="photo")
        self._choose.setObjectName("choosePhotos")
        self._choose.setEnabled(not desk.is_read_only)
        self._choose.clicked.connect(self._on_choose)
        self.add_to_head(self._choose)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._none)
        self.hide()

    def show_card(self, card: AgreementCard) -> None:
        """Show the photos of an agreement."""
        self._card = card
        self._desk.tasks.read(
            event_photos, card.id, done=partial(self._on_photos, card.id), owner=self
        )

    def _on_photos(self, agreement_id: int, photos: list[EventPhoto]) -> None:
        if self._card is None or agreement_id != self._card.id:
            return
        self.setVisible(bool(photos))
        chosen = [photo for photo in photos if photo.is_chosen]
        if photos != self._photos:
            self.strip.show_photos(chosen, to_choose=False)
        self._photos = photos
        self.strip.setVisible(bool(chosen))
        self._none.setVisible(not chosen)

    @Slot()
    def _on_choose(self) -> None:
        if self._card is not None:
            ChoosePhotosDialog(self._desk, self._card.id, self._photos, self).open()

    @Slot(QListWidgetItem)
    def _on_open(self, item: QListWidgetItem) -> None:
        source = self._desk.workspace.attachments.path_of(str(item.data(_SHA)))
        self._desk.tasks.run(
            copy_out,
            source,
            f"{safe_name(item.text())[:80] or 'anh'}.jpg",
            done=lambda copy: QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))),
            owner=self,
        )


class ChoosePhotosDialog(QDialog):
    """All photos of the event, those of the signing first; ticked ones show the agreement."""

    def __init__(
        self, desk: Desk, agreement_id: int, photos: Sequence[EventPhoto], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choosePhotosDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chọn ảnh lễ ký"))
        self.resize(780, 520)
        self._desk, self._agreement_id = desk, agreement_id
        self.strip = PhotoStrip(desk, "photosToChoose")
        self.strip.setAccessibleName(self.tr("Ảnh của sự kiện"))
        self.strip.show_photos(photos, to_choose=True)
        hint = TextLabel(
            self.tr("Đánh dấu ảnh có lễ ký văn bản này; ảnh chụp lúc ký kết đứng trước."),
            "muted",
            wrap=True,
        )
        leave = button(self.tr("Không đổi"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Chọn"), face="primary")
        keep.setObjectName("keepPhotos")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(hint, 1)
        row.addWidget(leave)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.strip, 1)
        column.addLayout(row)

    @Slot()
    def _on_keep(self) -> None:
        self._desk.tasks.write(choose_photos, self._agreement_id, self.strip.ticked)
        self.accept()
