"""Photos worked on through the window: cut and turned, sorted out, timed, named and handed out."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.exchange.pictures import prepare_picture
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.minutes.photo_edits import PictureEdits
from meetingdesk.features.minutes.photos import (
    PhotoRow,
    add_photos,
    edit_caption,
    keep_photo,
    photo_rows,
)
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.photos_tab import PhotosTab
from meetingdesk.gui.photos.crop_view import CropView
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.store.workspace import Workspace

START = datetime(2023, 4, 25, 1, tzinfo=UTC)


def scene(seed: int) -> Image.Image:
    return Image.effect_mandelbrot((900, 600), (-2 + seed / 5, -1, 1 - seed / 7, 1), 60)


@pytest.fixture
def meeting_id(workspace: Workspace, tmp_path: Path) -> int:
    """Two shots of one moment, one of them soft, and one of another."""
    with workspace.unit_of_work() as work:
        meeting = create_meeting(work, MeetingDraft("Lễ ký kết", START, START + timedelta(hours=3)))
        add_delegate(
            work,
            meeting,
            DelegateDraft(
                "Lê Thị Bình",
                honorific="Bà",
                position="Chủ tịch",
                organization_name="Hội Nông dân thành phố",
            ),
        )
    soft = scene(0).filter(ImageFilter.GaussianBlur(5))
    shots = [
        (scene(0), "net.jpg", "2023:04:25 08:00:00"),
        (soft, "mo.jpg", "2023:04:25 08:00:04"),
        (scene(4).rotate(90, expand=True), "khac.jpg", "2023:04:25 08:40:00"),
    ]
    kept = []
    for image, name, taken in shots:
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = taken
        exif[0x010F] = "Nikon"
        path = tmp_path / name
        image.convert("RGB").save(path, exif=exif)
        store = workspace.attachments
        kept.append(keep_photo(store, store.add_file(path), prepare_picture(path)))
    with workspace.unit_of_work() as work:
        add_photos(work, meeting, kept, credit="Hải Yến")
    return meeting


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, meeting_id: int) -> PhotosTab:
    made = PhotosTab(desk, meeting_id)
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.show()
    settle(qtbot, desk)
    return made


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)
    qtbot.wait(60)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)


def rows(workspace: Workspace, meeting_id: int) -> Sequence[PhotoRow]:
    with workspace.reader() as session:
        return photo_rows(session, meeting_id)


def part(window: QWidget, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def command(tab: PhotosTab, text: str) -> None:
    action = next(action for action in tab.commands if action.text() == text)
    assert action.isEnabled()
    action.trigger()


def choose(tab: PhotosTab, *names: str) -> None:
    wall = part(tab, QWidget, "photoWall")
    wall.select_ids([row.id for row in wall.model().rows if row.file_name in names])


def test_a_photo_is_turned_and_its_edge_cut_by_the_mouse(
    qtbot: QtBot, desk: Desk, tab: PhotosTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(tab, "net.jpg")
    command(tab, "Chỉnh ảnh…")
    editor = part(tab, QDialog, "photoEditor")
    settle(qtbot, desk)
    part(editor, QToolButton, "photoTurnRight").click()
    view = part(editor, CropView, "photoCrop")
    corner = view.part_rect().bottomRight().toPoint()
    half = QPoint(view.part_rect().width() // 2, 0)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(view, corner - half)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - half)
    part(editor, QPushButton, "photoKeep").click()
    settle(qtbot, desk)
    first = rows(workspace, meeting_id)[0]
    edits = PictureEdits.from_json(first.edits)
    assert edits.quarter_turns == 1
    assert 0.4 < edits.right < 0.6
    with Image.open(workspace.attachments.path_of(first.print_sha256)) as printed:
        assert abs(printed.width / printed.height - 300 / 900) < 0.05
    desk.undo.undo()
    settle(qtbot, desk)
    with Image.open(
        workspace.attachments.path_of(rows(workspace, meeting_id)[0].print_sha256)
    ) as printed:
        assert printed.size == (900, 600)


def test_the_keyboard_moves_the_part_and_as_it_came_takes_all_back(
    qtbot: QtBot, desk: Desk, tab: PhotosTab
) -> None:
    choose(tab, "net.jpg")
    command(tab, "Chỉnh ảnh…")
    editor = part(tab, QDialog, "photoEditor")
    settle(qtbot, desk)
    view = part(editor, CropView, "photoCrop")
    for _step in range(10):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert abs(view.part.right() - 0.9) < 0.001
    part(editor, QSlider, "photoLight").setValue(40)
    part(editor, QPushButton, "photoAsItCame").click()
    assert editor.edits.is_nothing


def test_shots_of_one_moment_are_found_and_the_soft_one_let_go(
    qtbot: QtBot, desk: Desk, tab: PhotosTab, workspace: Workspace, meeting_id: int
) -> None:
    command(tab, "Tìm ảnh trùng cảnh, ảnh mờ…")
    dialog = part(tab, QDialog, "likenessDialog")
    settle(qtbot, desk)
    shown = part(dialog, QListWidget, "likenessList")
    texts = [shown.item(place).text() for place in range(shown.count())]
    assert texts == ["Cảnh 1: 2 ảnh", "net.jpg, nét nhất", "mo.jpg"]
    assert part(dialog, QWidget, "likenessSaid").text() == "1 ảnh được đánh dấu để xóa"
    part(dialog, QPushButton, "likenessRemove").click()
    settle(qtbot, desk)
    assert [row.file_name for row in rows(workspace, meeting_id)] == ["net.jpg", "khac.jpg"]
    desk.undo.undo()
    settle(qtbot, desk)
    assert len(rows(workspace, meeting_id)) == 3


def test_the_camera_s_clock_is_set_by_one_photo(
    qtbot: QtBot, desk: Desk, tab: PhotosTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(tab, "net.jpg")
    command(tab, "Chỉnh giờ máy ảnh…")
    dialog = part(tab, QDialog, "clockDialog")
    part(dialog, DateTimeField, "clockMoment").set_value(datetime(2023, 4, 25, 9, 30))  # noqa: DTZ001  (as typed)
    part(dialog, QPushButton, "clockKeep").click()
    settle(qtbot, desk)
    times = [f"{row.taken_at:%H:%M}" for row in rows(workspace, meeting_id) if row.taken_at]
    assert times == ["02:30", "02:30", "03:10"]


def test_people_are_named_in_the_caption_from_the_list(
    qtbot: QtBot, desk: Desk, tab: PhotosTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(tab, "net.jpg")
    people = part(tab, QLineEdit, "photoPeople")
    found: list[Choice] = []
    people._find("binh", found.extend)
    qtbot.waitUntil(lambda: bool(found))
    people.picked.emit(found[0])
    people.picked.emit(found[0])
    settle(qtbot, desk)
    assert rows(workspace, meeting_id)[0].caption == (
        "Bà Lê Thị Bình, Chủ tịch Hội Nông dân thành phố; "
        "bà Lê Thị Bình, Chủ tịch Hội Nông dân thành phố"
    )


def test_photos_are_handed_out_in_a_size_with_their_captions(
    qtbot: QtBot,
    desk: Desk,
    tab: PhotosTab,
    workspace: Workspace,
    meeting_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = rows(workspace, meeting_id)[0]
    with workspace.unit_of_work() as work:
        edit_caption(work, first.id, first.version, "Lễ ký kết")
    settle(qtbot, desk)
    folder = tmp_path / "ảnh gửi báo"
    folder.mkdir()
    monkeypatch.setattr(
        "meetingdesk.gui.photos.export_dialog.QFileDialog.getExistingDirectory",
        lambda *_a: str(folder),
    )
    choose(tab)
    command(tab, "Xuất ảnh…")
    dialog = part(tab, QDialog, "photoExport")
    size = part(dialog, QComboBox, "photoExportSize")
    size.setCurrentIndex(size.count() - 1)
    part(dialog, QPushButton, "photoExportGo").click()
    settle(qtbot, desk)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["1 net.jpg", "2 mo.jpg", "3 khac.jpg"]
    with Image.open(io.BytesIO((folder / "1 net.jpg").read_bytes())) as made:
        assert "Lễ ký kết".encode() in made.info["xmp"]
        assert dict(made.getexif()) == {}


def test_a_photo_is_made_large_in_the_minutes(
    qtbot: QtBot, desk: Desk, tab: PhotosTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(tab, "net.jpg")
    command(tab, "Ảnh lớn trong biên bản")
    settle(qtbot, desk)
    assert [row.is_large for row in rows(workspace, meeting_id)] == [True, False, False]
    command(tab, "Ảnh lớn trong biên bản")
    settle(qtbot, desk)
    assert not any(row.is_large for row in rows(workspace, meeting_id))
