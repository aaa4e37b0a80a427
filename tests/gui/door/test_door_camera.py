"""Codes held before a camera: read from real pictures, each once, while scanning goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
import shiboken6
from door_stage import Door
from PIL import Image, ImageFilter
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door import code_reader, frames
from meetingdesk.gui.door.frames import FolderFrames
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    return stage


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def photo(code: str, path: Path, *, turned: int = 0, blur: float = 0.0) -> Path:
    """A badge in somebody's hand before a grey wall."""
    segno.make_qr(code).save(path, scale=5, border=3)
    badge = Image.open(path).convert("L")
    picture = Image.new("L", (640, 480), 120)
    picture.paste(badge.rotate(turned, expand=True, fillcolor=255), (180, 90))
    picture.filter(ImageFilter.GaussianBlur(blur)).save(path)
    return path


class StubCamera(QObject):
    """A camera whose pictures the test takes."""

    frame = Signal(QImage)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_on = False

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False


def show(door: Door, camera: StubCamera, picture: Path) -> None:
    door.qtbot.waitUntil(lambda: not door.window.camera.reader.is_looking)
    with door.qtbot.waitSignal(door.window.camera.reader.looked):
        camera.frame.emit(QImage(str(picture)))
    door.settle()


@pytest.mark.parametrize(("turned", "blur"), [(0, 0.0), (90, 0.0), (12, 0.0), (180, 1.2)])
def test_a_badge_held_before_the_camera_lets_in_however_it_is_held(
    door: Door, tmp_path: Path, turned: int, blur: float
) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera cửa chính")
    assert camera.is_on
    show(door, camera, photo(door.stage.code(2), tmp_path / "a.png", turned=turned, blur=blur))
    assert door.text("resultName") == "Lê Thị Hoa"
    assert door.present() == 1
    picture = door.window.findChild(QLabel, "cameraPicture")
    assert picture.isVisible()
    assert not picture.pixmap().isNull()


def test_a_badge_that_stays_before_the_camera_counts_once(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera")
    first = photo(door.stage.code(1), tmp_path / "a.png")
    second = photo(door.stage.code(2), tmp_path / "b.png")
    for picture in (first, first, first, second, first):
        show(door, camera, picture)
    assert door.rows() == 2
    monkeypatch.setattr(code_reader, "AGAIN_MS", 0)
    show(door, camera, first)
    assert door.rows() == 3
    assert door.text("resultHeadline") == "Đã điểm danh trước đó"


def test_the_scanner_and_the_keyboard_go_on_beside_the_camera(door: Door, tmp_path: Path) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera")
    show(door, camera, photo(door.stage.code(1), tmp_path / "a.png"))
    door.scan("2")
    door.settle()
    assert door.present() == 2
    assert door.window.field.hasFocus()


def test_a_picture_without_a_code_is_nobody(door: Door, tmp_path: Path) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera")
    Image.new("L", (640, 480), 90).save(tmp_path / "wall.png")
    show(door, camera, tmp_path / "wall.png")
    assert door.rows() == 0


def test_a_folder_of_pictures_is_read_and_what_comes_into_it_later(
    door: Door, tmp_path: Path
) -> None:
    folder = tmp_path / "ảnh mã"
    folder.mkdir()
    photo(door.stage.code(1), folder / "1.png")
    (folder / "ghi chú.txt").write_text("không phải ảnh")
    (folder / "hỏng.png").write_bytes(b"khong phai anh")
    door.window.camera.start_source(FolderFrames(folder, interval_ms=5), str(folder))
    door.qtbot.waitUntil(lambda: door.present() == 1)
    photo(door.stage.code(2), tmp_path / "2.png").rename(folder / "2.png")
    door.qtbot.waitUntil(lambda: door.present() == 2)
    door.settle()


def test_a_folder_that_goes_away_is_told(door: Door, tmp_path: Path) -> None:
    door.window.camera.start_source(FolderFrames(tmp_path / "mất", interval_ms=5), "mất")
    door.qtbot.waitUntil(lambda: not door.window.camera.is_on)
    assert "Camera dừng" in " ".join(door.window.notices.texts)


def test_f8_offers_what_there_is_and_says_plainly_what_is_not(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.gui.door.camera_panel.multimedia", lambda: None)
    monkeypatch.setattr("meetingdesk.gui.door.camera_panel.cameras", list)
    door.press(Qt.Key.Key_F8)
    (menu,) = [one for one in door.window.camera.findChildren(QMenu) if one.isVisible()]
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Bản cài này chưa có phần đọc camera", "Đọc ảnh chụp mã trong một thư mục…"]
    menu.actions()[0].trigger()
    menu.close()
    door.settle()
    assert "meetingdesk[webcam]" in " ".join(door.window.notices.texts)
    door.scan("1")
    door.settle()
    assert door.present() == 1


def test_f8_again_switches_the_camera_off(door: Door) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera")
    door.press(Qt.Key.Key_F8)
    assert not camera.is_on
    assert not door.window.findChild(QLabel, "cameraPicture").isVisible()


def test_closing_the_door_switches_the_camera_off(door: Door) -> None:
    camera = StubCamera()
    door.window.camera.start_source(camera, "Camera")
    door.window.close()
    assert not camera.is_on


def test_a_real_camera_of_qt_hands_its_frames_on(qtbot: QtBot, tmp_path: Path) -> None:
    """With Qt's multimedia part installed: a frame as a camera sends it, without a camera."""
    multimedia = pytest.importorskip("PySide6.QtMultimedia")
    device = multimedia.QCameraDevice()
    source = frames.CameraFrames(frames.Camera("Không có", device))
    got: list[QImage] = []
    source.frame.connect(got.append)
    picture = QImage(str(photo("K3ASDD7EE2", tmp_path / "a.png")))
    source.on_video_frame(multimedia.QVideoFrame(picture))
    assert got[0].size() == picture.size()
    assert [code.text for code in code_reader.read_codes(got[0])] == ["K3ASDD7EE2"]
