"""Where pictures to be read come from: a camera, or a folder of pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage, QImageReader

_FRAME_MS = 100
_LARGEST = QSize(1920, 1080)
_PICTURES = ("*.png", "*.jpg", "*.jpeg", "*.bmp", "*.webp")


class FrameSource(Protocol):
    """Sends pictures by `frame` from `start` until `stop`; `failed` carries why there are none."""

    frame: SignalInstance
    failed: SignalInstance

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that this computer has now."""

    name: str
    device: Any


@cache
def multimedia() -> Any:
    """Qt's multimedia part; None where it is not installed."""
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError:
        return None


def cameras() -> list[Camera]:
    """The cameras connected; none without Qt's multimedia part."""
    module = multimedia()
    if module is None:
        return []
    return [Camera(one.description(), one) for one in module.QMediaDevices.videoInputs()]


class CameraFrames(QObject):
    """Ten pictures a second of one camera."""

    frame = Signal(QImage)
    failed = Signal(str)

    def __init__(self, camera: Camera, parent: QObject | None = None) -> None:
        super().__init__(parent)
        module = multimedia()
        self._camera = module.QCamera(camera.device, self)
        self._choose_format(camera.device)
        self._sink = module.QVideoSink(self)
        self._session = module.QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self.on_video_frame)
        self._camera.errorOccurred.connect(lambda _kind, text: self.failed.emit(text))
        self._since = QElapsedTimer()

    def start(self) -> None:
        """Switch the camera on."""
        self._since.start()
        self._camera.start()

    def stop(self) -> None:
        """Switch it off, its lamp too."""
        self._camera.stop()

    def on_video_frame(self, video_frame: Any) -> None:
        """Hand a picture on, unless the last one was a moment ago."""
        if self._since.isValid() and self._since.elapsed() < _FRAME_MS:
            return
        self._since.start()
        picture = video_frame.toImage()
        if not picture.isNull():
            self.frame.emit(picture)

    def _choose_format(self, device: Any) -> None:
        """The finest pictures that are no larger than a screen: more is only slower."""
        fitting = [
            one
            for one in device.videoFormats()
            if one.resolution().width() <= _LARGEST.width()
            and one.resolution().height() <= _LARGEST.height()
        ]
        if fitting:
            self._camera.setCameraFormat(max(fitting, key=_pixels))


def _pixels(one: Any) -> int:
    return int(one.resolution().width()) * int(one.resolution().height())


class FolderFrames(QObject):
    """The pictures of a folder one after the other, and those that are put there later."""

    frame = Signal(QImage)
    failed = Signal(str)

    def __init__(
        self, folder: Path, parent: QObject | None = None, interval_ms: int = 4 * _FRAME_MS
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._seen: set[Path] = set()
        self._turning = QTimer(self, interval=interval_ms)
        self._turning.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin with the first picture by name."""
        self._seen.clear()
        self._turning.start()

    def stop(self) -> None:
        self._turning.stop()

    @Slot()
    def _on_turn(self) -> None:
        try:
            waiting = [path for path in _pictures(self._folder) if path not in self._seen]
        except OSError as error:
            self.stop()
            self.failed.emit(str(error))
            return
        if not waiting:
            return
        self._seen.add(waiting[0])
        reader = QImageReader(str(waiting[0]))
        reader.setAutoTransform(True)
        picture = reader.read()
        if not picture.isNull():
            self.frame.emit(picture)


def _pictures(folder: Path) -> Sequence[Path]:
    if not folder.is_dir():
        raise FileNotFoundError(str(folder))
    return sorted(path for pattern in _PICTURES for path in folder.glob(pattern))
