"""Photos from a camera card end up upright, captioned and in order on the wall, with the mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.minutes.agenda_clock import set_item_times
from meetingdesk.features.minutes.photos import PhotoRow, edit_caption, photo_rows
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.photos_tab import PhotosTab
from meetingdesk.gui.photos.big_preview import BigPreview
from meetingdesk.gui.photos.wall import PhotoWall, ids_as_mime
from meetingdesk.gui.tasks import TaskHandle
from meetingdesk.gui.toasts import Notice
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.store.workspace import Workspace

# 8:00 in Cần Thơ.
START = datetime(2023, 4, 25, 1, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def photo(path: Path, colour: str, *, taken: str = "", sideways: bool = False) -> Path:
    """A JPEG as a camera writes it; a sideways one is stored lying, with the EXIF sign for it."""
    size = (300, 400) if sideways else (400, 300)
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    image = Image.new("RGB", size, colour)
    if sideways:
        exif[0x0112] = 6
        image = image.transpose(Image.Transpose.ROTATE_90)
    image.save(path, "JPEG", exif=exif)
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A camera card: three photos (one sideways), the first once more, and one cut short."""
    folder = tmp_path / "DCIM"
    folder.mkdir()
    first = photo(folder / "IMG_2.jpg", "red", taken="2023:04:25 08:10:00")
    photo(folder / "IMG_10.jpg", "green", sideways=True, taken="2023:04:25 09:05:00")
    photo(folder / "IMG_11.jpg", "blue")
    (folder / "IMG_12.jpg").write_bytes(first.read_bytes())
    whole = photo(tmp_path / "whole.jpg", "gray").read_bytes()
    (folder / "IMG_13.jpg").write_bytes(whole[: len(whole) // 2])
    return folder


class Wall:
    """The photos of an event in a window, and what somebody does with them."""

    def __init__(self, qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int) -> None:
        self.qtbot, self.desk, self.workspace = qtbot, desk, workspace
        self.meeting_id = meeting_id
        self.notices: list[Notice] = []
        desk.toasts.shown.connect(self.notices.append)
        self.tab = PhotosTab(desk, meeting_id)
        qtbot.addWidget(self.tab)
        self.tab.resize(1260, 620)
        self.tab.show()
        self.tab.activateWindow()
        qtbot.waitUntil(self.tab.isActiveWindow)
        self.settle()

    @property
    def view(self) -> PhotoWall:
        return self.find(PhotoWall, "photoWall")

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=20_000)
            self.qtbot.wait(10)

    def find(self, kind: type[QWidget], name: str) -> Any:
        found = self.tab.findChild(kind, name)
        assert found is not None, name
        return found

    def act(self, act: Callable[..., Any], *args: Any) -> Any:
        with self.workspace.unit_of_work() as work:
            result = act(work, *args)
        self.settle()
        return result

    def drop(self, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self._send_drop(self.tab, mime, QPoint(200, 200))

    def drag(self, ids: list[int], place: int) -> None:
        """Drag photos to the left half of the photo at `place`."""
        area = self.view.visualRect(self.view.model().index(place, 0))
        spot = QPoint(area.left() + 20, area.center().y())
        self._send_drop(self.view.viewport(), ids_as_mime(ids), spot)

    def _send_drop(self, target: QWidget, mime: QMimeData, spot: QPoint) -> None:
        action = Qt.DropAction.MoveAction
        for event in (
            QDragEnterEvent(spot, action, mime, LEFT, NONE),
            QDragMoveEvent(spot, action, mime, LEFT, NONE),
            QDropEvent(QPointF(spot), action, mime, LEFT, NONE),
        ):
            QApplication.sendEvent(target, event)
        self.settle()

    def click(self, place: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        area = self.view.visualRect(self.view.model().index(place, 0))
        self.qtbot.mouseClick(self.view.viewport(), LEFT, modifiers, area.center())
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.view, key, modifiers)
        self.settle()

    def rows(self) -> list[PhotoRow]:
        with self.workspace.reader() as session:
            return photo_rows(session, self.meeting_id)

    def names(self) -> list[str]:
        return [row.file_name for row in self.rows()]


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    """An event whose first part ran from 8:00 to 9:00, the second from 9:00 on."""
    with workspace.unit_of_work() as work:
        made = create_meeting(work, MeetingDraft("Lễ ký kết", START, START + timedelta(hours=3)))
        first, second = add_agenda_items(
            work, made, [AgendaDraft("Khai mạc", minutes=60), AgendaDraft("Ký kết", minutes=60)]
        )
        set_item_times(work, first, START, START + timedelta(hours=1))
        set_item_times(work, second, START + timedelta(hours=1), None)
    return made


@pytest.fixture
def wall(qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int) -> Wall:
    return Wall(qtbot, desk, workspace, meeting_id)


@pytest.fixture
def hung(wall: Wall, tmp_path: Path) -> Wall:
    """Four photos on the wall."""
    paths = [
        photo(tmp_path / f"{n}.jpg", colour)
        for n, colour in enumerate(("red", "green", "blue", "gray"), 1)
    ]
    wall.drop(*paths)
    wall.notices.clear()
    return wall


def test_a_camera_card_dropped_on_the_wall_comes_in_upright_once_and_in_counting_order(
    wall: Wall, card: Path
) -> None:
    wall.drop(card)
    assert wall.names() == ["IMG_2.jpg", "IMG_10.jpg", "IMG_11.jpg"]
    assert [(row.width, row.height) for row in wall.rows()] == [(400, 300), (300, 400), (400, 300)]
    for row in wall.rows():
        for sha256 in (row.original_sha256, row.print_sha256, row.thumbnail_sha256):
            assert wall.workspace.attachments.is_whole(sha256)
        printed = Image.open(wall.workspace.attachments.path_of(row.print_sha256))
        assert (printed.width > printed.height) == (row.width > row.height)
    with wall.workspace.reader() as session:
        items = [item.id for item in read_agenda(session, wall.meeting_id).rows]
    assert [row.agenda_item_id for row in wall.rows()] == [*items, None]


def test_what_could_not_be_used_is_named_with_the_reason_and_doubles_too(
    wall: Wall, card: Path
) -> None:
    wall.drop(card)
    report = wall.find(QWidget, "intakeReport")
    lines = report.findChild(QListWidget, "intakeLines")
    texts = [lines.item(n).text() for n in range(lines.count())]
    assert len(texts) == 2
    assert "IMG_13.jpg" in texts[0]
    assert "IMG_12.jpg" in texts[1]
    assert "đã có" in texts[1]


def test_all_photos_of_a_drop_go_with_one_undo(hung: Wall) -> None:
    hung.desk.undo.undo()
    hung.settle()
    assert hung.rows() == []
    assert not hung.view.isVisible()
    hung.desk.undo.redo()
    hung.settle()
    assert len(hung.rows()) == 4


def test_stopping_the_intake_leaves_no_photo_behind(wall: Wall, tmp_path: Path) -> None:
    paths = [
        photo(tmp_path / f"{n}.jpg", "red", taken=f"2023:04:25 08:{n:02d}:00") for n in range(30)
    ]

    def stop(handle: TaskHandle) -> None:
        handle.cancel()

    wall.desk.tasks.began.connect(stop)
    wall.drop(*paths)
    wall.desk.tasks.began.disconnect(stop)
    assert wall.rows() == []
    assert wall.notices == []
    wall.drop(paths[0])
    assert wall.names() == ["0.jpg"]


def test_stopping_halfway_leaves_no_photo_behind_either(wall: Wall, tmp_path: Path) -> None:
    paths = [
        photo(tmp_path / f"{n}.jpg", "red", taken=f"2023:04:25 08:{n:02d}:00") for n in range(40)
    ]
    seen: list[int] = []

    def stop_after_two(handle: TaskHandle) -> None:
        def stop(done: int, _total: int) -> None:
            seen.append(done)
            if done >= 2:
                handle.cancel()

        handle.progressed.connect(stop)

    wall.desk.tasks.began.connect(stop_after_two)
    wall.drop(*paths)
    assert max(seen) >= 2
    # Either the stop came in time and nothing is there, or all had been read before it.
    assert wall.rows() == []


def test_a_picture_is_pasted_from_the_clipboard(hung: Wall) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    QGuiApplication.clipboard().setImage(image)
    hung.click(0)
    hung.key(Qt.Key.Key_V, CTRL)
    assert len(hung.rows()) == 5
    assert hung.names()[4].startswith("Ảnh dán")
    assert hung.rows()[4].width == 60


def test_a_caption_is_kept_at_a_pause_and_ctrl_enter_goes_to_the_next_photo(hung: Wall) -> None:
    hung.click(0)
    caption = hung.find(WrittenText, "photoCaption")
    caption.setFocus()
    hung.qtbot.keyClicks(caption, "Quang canh hoi nghi")
    hung.qtbot.waitUntil(lambda: hung.rows()[0].caption == "Quang canh hoi nghi", timeout=4000)
    hung.settle()
    hung.qtbot.keyClick(caption, Qt.Key.Key_Return, CTRL)
    hung.settle()
    assert caption.value == ""
    hung.qtbot.keyClicks(caption, "Ky ket")
    hung.click(2)
    assert [row.caption for row in hung.rows()] == ["Quang canh hoi nghi", "Ky ket", "", ""]
    assert caption.value == ""


def test_delete_and_space_in_a_caption_write_and_remove_letters_not_photos(hung: Wall) -> None:
    hung.click(0)
    caption = hung.find(WrittenText, "photoCaption")
    caption.setFocus()
    hung.qtbot.keyClicks(caption, "a b")
    hung.qtbot.keyClick(caption, Qt.Key.Key_Home)
    hung.key(Qt.Key.Key_Delete)
    assert caption.value == " b"
    assert len(hung.rows()) == 4
    assert hung.tab.findChild(BigPreview) is None


def test_photos_are_put_in_order_by_dragging_and_by_the_keyboard(hung: Wall) -> None:
    ids = [row.id for row in hung.rows()]
    hung.drag([ids[3]], 0)
    assert hung.names() == ["4.jpg", "1.jpg", "2.jpg", "3.jpg"]
    hung.click(0)
    hung.key(Qt.Key.Key_Right, ALT)
    hung.key(Qt.Key.Key_Right, ALT)
    assert hung.names() == ["1.jpg", "2.jpg", "4.jpg", "3.jpg"]
    hung.key(Qt.Key.Key_Left, ALT)
    assert hung.names() == ["1.jpg", "4.jpg", "2.jpg", "3.jpg"]
    assert hung.view.selected_ids() == [ids[3]]


def test_many_are_chosen_for_the_minutes_and_reach_the_paper(hung: Wall) -> None:
    hung.click(0)
    hung.click(2, CTRL)
    hung.key(Qt.Key.Key_M, CTRL)
    assert [row.in_minutes for row in hung.rows()] == [True, False, True, False]
    assert "2 ảnh trong biên bản" in hung.find(QWidget, "photoCount").text()
    assert "2 ảnh trong số đó chưa có chú thích" in hung.find(QWidget, "photoCount").text()
    hung.act(edit_caption, hung.rows()[0].id, hung.rows()[0].version, "Quang cảnh")
    with hung.workspace.reader() as session:
        data = gather_minutes(session, hung.workspace.attachments, hung.meeting_id)
    assert [one.caption for one in data.photos] == ["Quang cảnh", ""]
    hung.click(0)
    hung.qtbot.mouseClick(hung.find(QCheckBox, "photoInMinutes"), LEFT, NONE, QPoint(10, 10))
    hung.settle()
    assert [row.in_minutes for row in hung.rows()] == [False, False, True, False]


def test_credit_and_part_of_the_agenda_are_set_for_all_that_are_chosen(hung: Wall) -> None:
    hung.click(0)
    hung.key(Qt.Key.Key_A, CTRL)
    credit = hung.find(QLineEdit, "photoCredit")
    credit.setFocus()
    hung.qtbot.keyClicks(credit, "Hai Yen")
    hung.key(Qt.Key.Key_Return)
    assert {row.credit for row in hung.rows()} == {"Hai Yen"}
    item = hung.find(QComboBox, "photoItem")
    item.setFocus()
    item.showPopup()
    hung.qtbot.keyClick(item.view(), Qt.Key.Key_End)
    hung.qtbot.keyClick(item.view(), Qt.Key.Key_Return)
    hung.settle()
    with hung.workspace.reader() as session:
        last = read_agenda(session, hung.meeting_id).rows[-1].id
    assert {row.agenda_item_id for row in hung.rows()} == {last}


def test_removed_photos_come_back_from_the_toast(hung: Wall) -> None:
    hung.click(1)
    hung.key(Qt.Key.Key_Delete)
    assert hung.names() == ["1.jpg", "3.jpg", "4.jpg"]
    action = hung.notices[-1].action
    assert action is not None
    action()
    hung.settle()
    assert hung.names() == ["1.jpg", "2.jpg", "3.jpg", "4.jpg"]


def test_space_shows_a_photo_large_and_arrows_go_on(hung: Wall) -> None:
    hung.click(1)
    hung.key(Qt.Key.Key_Space)
    preview = hung.tab.findChild(BigPreview)
    assert preview is not None
    assert preview.photo_id == hung.rows()[1].id
    hung.qtbot.keyClick(preview, Qt.Key.Key_Right)
    hung.settle()
    assert preview.photo_id == hung.rows()[2].id
    assert hung.view.selected_ids() == [hung.rows()[2].id]
    hung.qtbot.keyClick(preview, Qt.Key.Key_Space)
    assert not preview.isVisible()


def test_the_wall_shows_thumbnails_and_says_where_a_file_is_damaged(hung: Wall) -> None:
    hung.view.viewport().grab()
    hung.settle()
    area = hung.view.visualRect(hung.view.model().index(0, 0))
    shot = hung.view.viewport().grab().toImage()
    inside = shot.pixelColor(area.center().x(), area.top() + 80)
    assert inside.red() > 200
    assert inside.green() < 60
    row = hung.rows()[1]
    hung.workspace.attachments.path_of(row.thumbnail_sha256).write_bytes(b"broken")
    again = Wall(hung.qtbot, hung.desk, hung.workspace, hung.meeting_id)
    again.view.viewport().grab()
    again.settle()
    damaged = again.view.model().pictures.get(row.thumbnail_sha256)
    assert damaged is not None
    assert damaged.isNull()
    assert len(again.rows()) == 4


def test_a_folder_without_pictures_says_so(wall: Wall, tmp_path: Path) -> None:
    folder = tmp_path / "trong"
    folder.mkdir()
    (folder / "ghi-chu.txt").write_text("x", encoding="utf-8")
    wall.drop(folder)
    assert "Không tìm thấy ảnh" in wall.notices[-1].text
