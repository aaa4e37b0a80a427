"""One photo cut, turned, straightened and brightened; its original stays as it came."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.picture_edits import edited, edited_copies
from meetingdesk.exchange.picture_pixels import decode
from meetingdesk.exchange.pictures import read_picture
from meetingdesk.features.files.attached_files import KeptFile
from meetingdesk.features.minutes.photo_edits import MOST_TILT, PictureEdits, save_edits
from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.photos.crop_view import CropView
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.attachments import AttachmentStore

_SHOWN_EDGE = 900
_TILT_STEPS = 10
_PAUSE_MS = 30


class PhotoEditor(QDialog):
    """Nothing changes before 'Ghi lại'; 'Như ảnh gốc' takes all edits away."""

    def __init__(self, desk: Desk, row: PhotoRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._pixels: Image.Image | None = None
        self._turns = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self.setObjectName("photoEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chỉnh ảnh {name}").format(name=row.file_name))
        self.resize(960, 680)
        self._build()
        self._set_edits(PictureEdits.from_json(row.edits))
        desk.tasks.run(
            _read_original,
            desk.workspace.attachments,
            row,
            done=self._on_read,
            failed=self._on_failed,
            owner=self,
        )

    @property
    def edits(self) -> PictureEdits:
        """What the controls say."""
        part = self.view.part
        return PictureEdits(
            quarter_turns=self._turns,
            tilt=self._tilt.value() / _TILT_STEPS,
            left=max(0.0, part.left()),
            top=max(0.0, part.top()),
            right=min(1.0, part.right()),
            bottom=min(1.0, part.bottom()),
            brightness=self._light.value() / 100,
        )

    def _build(self) -> None:
        self.view = CropView()
        self.view.setObjectName("photoCrop")
        self._tilt = self._slider("photoTilt", round(MOST_TILT * _TILT_STEPS))
        self._light = self._slider("photoLight", 100)
        back = icon_button("rotate", self.tr("Quay trái"))
        back.setObjectName("photoTurnLeft")
        back.clicked.connect(partial(self._turn, 3))
        forth = icon_button("rotate-clockwise", self.tr("Quay phải"))
        forth.setObjectName("photoTurnRight")
        forth.clicked.connect(partial(self._turn, 1))
        self._said = TextLabel("", "muted")
        turns = QWidget()
        turn_row = QHBoxLayout(turns)
        turn_row.setContentsMargins(0, 0, 0, 0)
        turn_row.addWidget(back)
        turn_row.addWidget(forth)
        turn_row.addWidget(self._said, 1)
        body = QWidget()
        form = FormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Xoay"), turns)
        form.add(self.tr("Chỉnh nghiêng"), self._tilt)
        form.add(self.tr("Độ sáng"), self._light)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addWidget(body)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        whole = button(self.tr("Như ảnh gốc"), icon="eraser")
        whole.setObjectName("photoAsItCame")
        whole.clicked.connect(lambda: self._set_edits(PictureEdits()))
        leave = button(self.tr("Không sửa"))
        leave.clicked.connect(self.reject)
        self._keep = button(self.tr("Ghi lại"), icon="check", face="primary")
        self._keep.setObjectName("photoKeep")
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(whole)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._keep)
        return row

    def _slider(self, name: str, most: int) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setObjectName(name)
        made.setRange(-most, most)
        made.valueChanged.connect(self._pause.start)
        return made

    def _set_edits(self, edits: PictureEdits) -> None:
        self._turns = edits.quarter_turns
        self._tilt.setValue(round(edits.tilt * _TILT_STEPS))
        self._light.setValue(round(edits.brightness * 100))
        self.view.set_part(
            QRectF(edits.left, edits.top, edits.right - edits.left, edits.bottom - edits.top)
        )
        self._pause.start()

    def _turn(self, by: int, _checked: bool = False) -> None:
        """Turn the picture, and the part kept with it."""
        part = self.view.part
        for _quarter in range(by):
            part = QRectF(1 - part.bottom(), part.left(), part.height(), part.width())
        self._turns = (self._turns + by) % 4
        self.view.set_part(part)
        self._show()

    @Slot(object)
    def _on_read(self, pixels: Image.Image) -> None:
        self._pixels = pixels
        self._keep.setEnabled(True)
        self._show()

    @Slot()
    def _show(self) -> None:
        tilt = formats.show_number(self._tilt.value() / _TILT_STEPS)
        self._said.setText(self.tr("Nghiêng {tilt}°").format(tilt=tilt))
        if self._pixels is not None:
            self.view.show_image(_as_qimage(edited(self._pixels, self.edits, cut=False)))

    @Slot()
    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._desk.tasks.run(
            _make_copies,
            self._desk.workspace.attachments,
            self._row,
            self.edits,
            done=self._on_made,
            failed=self._on_failed,
            owner=self,
            title=self.tr("Đang chỉnh ảnh…"),
        )

    @Slot(object)
    def _on_made(self, copies: tuple[KeptFile, KeptFile]) -> None:
        self._desk.tasks.write(
            save_edits,
            self._row.id,
            self._row.version,
            self.edits,
            *copies,
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, _none: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã chỉnh ảnh; ảnh gốc vẫn được giữ."))
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        show_error(error, self.parentWidget())
        self.reject()


def _read_original(store: AttachmentStore, row: PhotoRow) -> Image.Image:
    data = read_picture(Path(store.path_of(row.original_sha256)), name=row.file_name)
    return decode(data, name=row.file_name, long_edge=_SHOWN_EDGE).pixels


def _make_copies(
    store: AttachmentStore, row: PhotoRow, edits: PictureEdits
) -> tuple[KeptFile, KeptFile]:
    data = read_picture(Path(store.path_of(row.original_sha256)), name=row.file_name)
    print_copy, thumbnail = edited_copies(data, name=row.file_name, edits=edits)
    stem = row.file_name.rsplit(".", 1)[0]
    return (
        KeptFile(store.add_bytes(print_copy), f"{stem}-in.jpg", "image/jpeg"),
        KeptFile(store.add_bytes(thumbnail), f"{stem}-nho.jpg", "image/jpeg"),
    )


def _as_qimage(pixels: Image.Image) -> QImage:
    data = pixels.tobytes("raw", "RGB")
    shown = QImage(data, pixels.width, pixels.height, 3 * pixels.width, QImage.Format.Format_RGB888)
    return shown.copy()  # the bytes belong to Python
