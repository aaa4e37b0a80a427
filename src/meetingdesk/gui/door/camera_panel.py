"""The camera of the door: chosen from a menu, its picture seen small, codes in it read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QVBoxLayout, QWidget

from meetingdesk.gui.door.code_reader import CodeReader
from meetingdesk.gui.door.frames import (
    Camera,
    CameraFrames,
    FolderFrames,
    FrameSource,
    cameras,
    multimedia,
)
from meetingdesk.gui.door.notices import DoorNotices
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.labels import ElidedLabel

_CAMERA_KEY = "door/camera"
_FOLDER = "door/pictures"
_HEIGHT = 170


class CameraPanel(QWidget):
    """Hidden while no camera is on. `read` carries the text of a code that was held before it."""

    read = Signal(str)
    chosen = Signal()

    def __init__(
        self, preferences: Preferences, notices: DoorNotices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cameraPanel")
        self._preferences = preferences
        self._notices = notices
        self._source: FrameSource | None = None
        self.reader = CodeReader(self)
        self.reader.read.connect(self.read)
        self._picture = QLabel()
        self._picture.setObjectName("cameraPicture")
        self._picture.setAccessibleName(self.tr("Hình từ camera"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedHeight(_HEIGHT)
        self._name = ElidedLabel("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._picture)
        column.addWidget(self._name)
        self.hide()

    @property
    def is_on(self) -> bool:
        return self._source is not None

    def toggle(self, at: QPoint) -> None:
        """Switch off what is on; else let a source be chosen from a menu that opens at `at`."""
        if self.is_on:
            self.stop()
        else:
            menu = self.menu()
            menu.popup(at)
            menu.setActiveAction(menu.actions()[0])

    def menu(self) -> QMenu:
        """What pictures can come from now; the camera used last stands first."""
        menu = QMenu(self)
        menu.aboutToHide.connect(self.chosen)
        last = self._preferences.text(_CAMERA_KEY, "")
        for camera in sorted(cameras(), key=lambda one: one.name != last):
            menu.addAction(camera.name, partial(self.start_camera, camera))
        if menu.isEmpty():
            action = menu.addAction(
                self.tr("Bản cài này chưa có phần đọc camera")
                if multimedia() is None
                else self.tr("Không thấy camera nào nối với máy tính này")
            )
            action.triggered.connect(self._on_no_camera)
        menu.addSeparator()
        menu.addAction(self.tr("Đọc ảnh chụp mã trong một thư mục…"), self._on_folder)
        return menu

    def start_camera(self, camera: Camera) -> None:
        """Read the codes held before this camera."""
        self._preferences.put(_CAMERA_KEY, camera.name)
        self._start(CameraFrames(camera, self), camera.name)

    def start_folder(self, folder: Path) -> None:
        """Read the codes on the pictures of a folder, and on those that come into it."""
        self._preferences.remember_folder(_FOLDER, folder)
        self._start(FolderFrames(folder, self), str(folder))

    def start_source(self, source: FrameSource, name: str) -> None:
        """Read the codes on whatever this source sends."""
        self._start(source, name)

    @Slot()
    def stop(self) -> None:
        """Switch off; the picture goes."""
        if self._source is not None:
            self._source.stop()
            if isinstance(self._source, QObject):
                self._source.deleteLater()
            self._source = None
        self.hide()

    def close_reader(self) -> None:
        """The door closes: nothing more is read."""
        self.stop()
        self.reader.close()

    def _start(self, source: FrameSource, name: str) -> None:
        self.stop()
        self._notices.clear("camera")
        self._source = source
        self._name.setText(name)
        self.reader.forget()
        source.frame.connect(self._on_frame)
        source.failed.connect(self._on_failed)
        self.show()
        source.start()

    @Slot(QImage)
    def _on_frame(self, picture: QImage) -> None:
        self.reader.look_at(picture)
        ratio = self.devicePixelRatioF()
        size = self._picture.size() * ratio
        small = picture.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        shown = QPixmap.fromImage(small)
        shown.setDevicePixelRatio(ratio)
        self._picture.setPixmap(shown)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self.stop()
        told = self.tr(
            "Camera dừng: {reason}. Hãy xem dây nối, hoặc phần mềm khác có đang dùng camera không; "
            "máy quét và gõ tay vẫn dùng được."
        )
        self._notices.tell("camera", told.format(reason=text), tone="danger", icon="camera-off")

    @Slot()
    def _on_no_camera(self) -> None:
        told = self.tr("Không thấy camera nào nối với máy tính này.")
        if multimedia() is None:
            told = self.tr(
                "Bản cài này chưa có phần đọc camera (gói meetingdesk[webcam]). Máy quét USB, gõ số "
                "hoặc gõ tên vẫn dùng được."
            )
        self._notices.tell("camera", told, tone="warning", icon="camera-off", for_ms=9000)

    @Slot()
    def _on_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Thư mục có ảnh chụp mã"))
        dialog.setObjectName("choosePictures")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(str(self._preferences.folder(_FOLDER)))
        dialog.fileSelected.connect(lambda chosen: self.start_folder(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
