"""Makes the pictures of the user guide from the sample event, without a screen.

python docs/make_screenshots.py                  all pictures, into docs/images
python docs/make_screenshots.py ban-don-tiep     only this one
python docs/make_screenshots.py --folder out     into another folder
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QWidget

from meetingdesk.documents.attendance_sheet import SheetOptions, build_attendance_sheet
from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, shipped_letterheads
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.minutes.agenda_clock import finish_item, start_item
from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, add_entry
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.features.planning.agenda import add_agenda_items, read_agenda
from meetingdesk.features.planning.agenda_templates import agenda_template
from meetingdesk.features.planning.meetings import (
    OFFICE_TIME_ZONE,
    MeetingDraft,
    MeetingKind,
    create_meeting,
)
from meetingdesk.features.planning.venues import venue_rows
from meetingdesk.features.sample import sample_list_file
from meetingdesk.gui.app import Application, make_qt
from meetingdesk.gui.chair.window import ChairView
from meetingdesk.gui.door.window import DoorWindow
from meetingdesk.gui.event import looks
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.signed_sheets.filer import SheetFiler
from meetingdesk.gui.signings import looks as signing_looks
from meetingdesk.store.workspace import Workspace

SIZE = (1366, 768)
IMAGES = Path(__file__).parent / "images"
# Two days after the sample event, in the morning: the next event is about to begin.
CLOCK = [datetime(2023, 4, 27, 0, 42, tzinfo=UTC)]
# Where the workspace seems to lie: on the PC of most readers.
PLACE = "D:\\Văn phòng"
_PATIENCE_S = 60.0
_COLOURS = 128


def _use_small_screen(folder: Path) -> None:
    """An office PC's screen for Qt's platform without one; before the application is made."""
    width, height = SIZE
    screen = {"name": "office", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


class Studio:
    """The real window on a sample workspace, and a camera before it."""

    def __init__(self, folder: Path, images: Path) -> None:

        self.images = images
        self.preferences = Preferences(folder / "preferences.ini")
        self.preferences.theme = "light"
        self.preferences.language = "vi"
        self.qt = make_qt(["meetingdesk"])
        self.application = Application(self.qt, self.preferences)
        self.folder = folder / "Hội nghị 2023"
        self.sample = make_workspace(self.folder)
        self.application.open(self.folder)
        self.wait(lambda: self.application.window is not None)
        self.window.showNormal()
        self.window.resize(*SIZE)
        self.settle()

    @property
    def window(self) -> Any:
        assert self.application.window is not None
        return self.application.window

    @property
    def desk(self) -> Any:
        return self.window.desk

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Let the program run until `is_so`."""
        end = time.monotonic() + _PATIENCE_S
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(is_so)
            self.qt.processEvents()
            time.sleep(0.005)

    def settle(self, seconds: float = 0.25) -> None:
        """Let everything asked for arrive and be painted."""
        for _ in range(3):
            self.wait(lambda: self.desk.tasks.is_idle)
            end = time.monotonic() + seconds / 3
            self.wait(lambda end=end: time.monotonic() > end)

    def find(self, name: str, parent: Any = None) -> Any:
        """The widget with this object name."""
        found = (parent or self.window).findChild(QWidget, name)
        if found is None:
            raise LookupError(name)
        return found

    def go(self, page: str) -> None:
        """Show a page of the rail."""
        self.desk.open_page(page)
        self.settle()

    def event(self, meeting_id: int, part: str) -> Any:
        """Show a tab of an event; gives the tab."""
        self.desk.open_meeting(meeting_id, part)
        self.settle()
        return self.window.page.tab

    def take(self, name: str, widget: Any = None) -> None:
        """Keep a picture of the window, or of another one."""
        self.window.toast.hide()
        self.settle()
        save_small(self.images / f"{name}.png", (widget or self.window).grab())

    def take_with(self, name: str, dialog: Any) -> None:
        """Keep a picture of the window with a dialog over its middle."""
        self.settle()
        picture = self.window.grab()
        front = dialog.grab()
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
        corner = QPoint(
            (picture.width() - front.width()) // 2, (picture.height() - front.height()) // 2
        )
        painter.drawPixmap(corner, front)
        painter.end()
        save_small(self.images / f"{name}.png", picture)


def save_small(path: Path, picture: Any) -> None:
    """Write a picture with few colours, which a screen has anyway."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    pixels = Image.frombytes(
        "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    few = pixels.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(path.name, f"{path.stat().st_size // 1024} KB")


# --- what the pictures show -------------------------------------------------------------------


def make_workspace(folder: Path) -> dict[str, int]:
    """The sample event, and the events of the days after it; their ids by name."""
    ids = {"sample": create_sample_workspace(folder)}
    with Workspace.open(folder) as workspace, workspace.unit_of_work() as work:
        hall = venue_rows(work.session)[0].id
        for key, title, kind, starts, hours, venue in (
            ("next", "Hội nghị triển khai Chương trình phối hợp năm 2023", MeetingKind.LAUNCH,
             _at(27, 8), 3, hall),
            ("briefing", "Họp giao ban công tác tháng 4", MeetingKind.BRIEFING, _at(28, 14), 2, None),
            ("training", "Tập huấn phân loại rác tại nguồn", MeetingKind.TRAINING,
             _at(34, 8), 8, None),
        ):  # fmt: skip
            ends = starts + timedelta(hours=hours)
            draft = MeetingDraft(title, starts, ends, kind=kind, venue_id=venue)
            ids[key] = create_meeting(work, draft)
        start = _at(27, 8).astimezone(ZoneInfo(OFFICE_TIME_ZONE))
        add_agenda_items(work, ids["next"], agenda_template(MeetingKind.LAUNCH, start))
    return ids


def _at(day: int, hour: int) -> datetime:
    """A day of April 2023 (31 is 1 May) and an hour in Cần Thơ."""
    return datetime(2023, 4, 1, hour - 7, tzinfo=UTC) + timedelta(days=day - 1)


def start(studio: Studio) -> None:
    """The window that opens or makes a workspace, and the dialog for a new one."""
    studio.application.show_start()
    window = studio.application.start
    window.resize(760, 480)
    recent = studio.find("recentWorkspaces", window)
    assert isinstance(recent, QListWidget)
    recent.item(0).setText(f"{studio.folder.name}    {PLACE}")
    studio.take("bat-dau", window)
    studio.find("createWorkspace", window).click()
    dialog = window.findChild(QDialog, "newWorkspaceDialog")
    name = studio.find("officeName", dialog)
    folder = studio.find("workspaceFolder", dialog)
    assert isinstance(name, QLineEdit)
    assert isinstance(folder, QLineEdit)
    name.setText("Ủy ban MTTQ Việt Nam thành phố Cần Thơ")
    folder.setText(f"{PLACE}\\{name.text()}")
    studio.take("tao-kho-du-lieu", dialog)
    dialog.reject()
    window.hide()


def home(studio: Studio) -> None:
    """Home, light and dark."""
    studio.go("home")
    studio.take("tong-quan")
    with dark(studio):
        studio.take("tong-quan-toi")


def calendar(studio: Studio) -> None:
    """The month."""
    studio.go("calendar")
    studio.take("lich")


def events(studio: Studio) -> None:
    """The list of events and the dialog that makes one."""
    studio.go("meetings")
    studio.take("danh-sach-su-kien")
    studio.go("home")
    command(studio.window.page, "Tạo sự kiện").trigger()
    dialog = studio.window.findChild(QDialog, "newMeetingDialog")
    title = dialog.findChild(QLineEdit, "newTitle")
    title.setText("Hội nghị sơ kết 6 tháng đầu năm 2023")
    title.textEdited.emit(title.text())
    studio.take_with("tao-su-kien", dialog)
    dialog.reject()


def event_info(studio: Studio) -> None:
    """The first tab of the sample event: the picture of the README."""
    studio.event(studio.sample["sample"], "info")
    studio.take("su-kien")
    with dark(studio):
        studio.take("su-kien-toi")


def agenda(studio: Studio) -> None:
    """The agenda."""
    studio.event(studio.sample["sample"], "agenda")
    studio.take("chuong-trinh")


def delegates(studio: Studio) -> None:
    """The list, and the import of the sample Excel file into the next event."""
    studio.event(studio.sample["sample"], "delegates")
    studio.take("dai-bieu")
    tab = studio.event(studio.sample["next"], "delegates")
    dialog = tab.import_file(None)
    studio.take_with("nhap-chon-tep", dialog)
    dialog.load_file(sample_list_file())
    studio.wait(lambda: bool(dialog.view.lines))
    studio.take("nhap-xem-truoc", dialog)
    studio.find("importNow", dialog).click()
    studio.wait(dialog.report.isVisible)
    studio.take("nhap-ket-qua", dialog)
    dialog.reject()
    studio.settle()


def papers(studio: Studio) -> None:
    """The documents, the attendance sheet and the minutes in their rooms."""
    tab = studio.event(studio.sample["sample"], "documents")
    studio.take("tai-lieu")
    for key, name in (("attendance_sheet", "danh-sach-ky-ten"), ("minutes", "bien-ban-in")):
        tab.open_paper(key)
        studio.wait(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
        studio.take(name)
    tab.room.left.emit()


def door(studio: Studio) -> None:
    """The door of the next event while people arrive, and the attendance tab after it."""
    meeting_id = studio.sample["next"]
    studio.event(meeting_id, "attendance")
    window = DoorWindow(studio.desk, meeting_id)
    window.sounds.is_on = False
    window.resize(*SIZE)
    window.show()
    studio.settle()
    for number in range(1, 18):
        window.field.setText(str(number))
        QTest.keyClick(window.field, Qt.Key.Key_Return)
        studio.settle(0.02)
    studio.take("ban-don-tiep", window)
    with dark(studio):
        studio.take("ban-don-tiep-toi", window)
    QTest.keyClicks(window.field, "nguyen")
    studio.wait(lambda: bool(window.matches.matches))
    studio.take("ban-don-tiep-tim", window)
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    QTest.keyClicks(window.field, "19")
    studio.wait(lambda: bool(window.matches.matches))
    QTest.keyClick(window, Qt.Key.Key_F2)
    studio.settle()
    name = studio.find("standInName", window)
    assert isinstance(name, QLineEdit)
    name.setText("Nguyễn Thanh Tâm")
    studio.take("ban-don-tiep-du-thay", window)
    window.close()
    chair = ChairView(studio.desk, meeting_id)
    chair.resize(*SIZE)
    chair.show()
    studio.settle()
    studio.take("man-hinh-chu-tri", chair)
    chair.close()
    tab = studio.event(studio.sample["sample"], "attendance")
    studio.take("diem-danh")
    scan_sheet(studio)
    tab.beside.show_sheet()
    studio.settle()
    studio.wait(lambda: tab.beside.panel.view.is_drawn)
    studio.take("ban-da-ky")
    tab.beside.show_sheet(False)


def scan_sheet(studio: Studio) -> None:
    """The attendance sheet of the sample event, as it comes back from a scanner."""
    with studio.desk.workspace.reader() as session:
        data = gather_attendance_sheet(session, studio.sample["sample"])
    letterhead = shipped_letterheads()[DEFAULT_LETTERHEAD]
    options = SheetOptions(corner_code=True)
    path = studio.folder.parent / "quét.pdf"
    path.write_bytes(render_pdf(build_attendance_sheet(data, letterhead, options)))
    filed: list[object] = []
    filer = SheetFiler(studio.desk, studio.window)
    filer.filed.connect(filed.append)
    filer.take([path])
    studio.wait(lambda: bool(filed))
    studio.settle()


def signing(studio: Studio) -> None:
    """What was signed at the event, the register, one agreement."""
    studio.event(studio.sample["sample"], "signing")
    studio.take("ky-ket")
    studio.go("signings")
    studio.take("so-ky-ket")
    row = studio.window.page.register.rows[0]
    studio.desk.open_agreement(row.id)
    studio.settle()
    studio.take("mot-van-ban-ky-ket")
    studio.window.page.show_register()


def minutes(studio: Studio) -> None:
    """The minutes of the sample event, and those of the next one while it runs."""
    studio.event(studio.sample["sample"], "minutes")
    studio.take("bien-ban")
    before, CLOCK[0] = CLOCK[0], _at(27, 8) + timedelta(minutes=41)
    workspace = studio.desk.workspace
    with workspace.unit_of_work() as work:
        parts = [row.id for row in read_agenda(work.session, studio.sample["next"]).rows]
        start_item(work, parts[1], _at(27, 8) + timedelta(minutes=5))
        finish_item(work, parts[1], _at(27, 8) + timedelta(minutes=20))
        start_item(work, parts[3], _at(27, 8) + timedelta(minutes=22))
        head = open_minutes(work, studio.sample["next"])
        for kind, speaker, text in (
            (EntryKind.STATEMENT, "Ông Lâm Quốc Thuận, Giám đốc Sở Tài nguyên và Môi trường",
             "Trình bày nội dung Chương trình phối hợp giai đoạn 2023 - 2025 và kế hoạch năm 2023."),
            (EntryKind.STATEMENT, "Bà Mai Thị Hồng Cúc, Chủ tịch Hội Liên hiệp Phụ nữ thành phố",
             "Đề nghị hỗ trợ thùng rác phân loại cho các chi hội làm điểm."),
            (EntryKind.CONCLUSION, "", "Hội nghị thống nhất kế hoạch phối hợp năm 2023."),
        ):  # fmt: skip
            add_entry(work, head, EntryDraft(kind, text, speaker, parts[3]), at=CLOCK[0])
    tab = studio.event(studio.sample["next"], "minutes")
    agenda = studio.find("minutesAgenda", tab)
    assert isinstance(agenda, QListWidget)
    agenda.setCurrentRow(3)
    studio.take("bien-ban-dang-ghi")
    CLOCK[0] = before


def invitations(studio: Studio) -> None:
    """The tab of invitations with one answer chosen."""
    tab = studio.event(studio.sample["sample"], "invitations")
    tab.table.select_ids([tab.table.model().rows[9].id])
    studio.settle(1.0)
    studio.take("thu-moi")


def photos(studio: Studio) -> None:
    """The wall of photos with one chosen."""
    tab = studio.event(studio.sample["sample"], "photos")
    tab._wall.select_ids([tab._model.rows[4].id])
    studio.settle(1.0)
    studio.take("anh")
    with dark(studio):
        studio.take("anh-toi")


def directory(studio: Studio) -> None:
    """The directory."""
    studio.go("directory")
    studio.take("danh-ba")


def reports(studio: Studio) -> None:
    """What is counted over a period."""
    studio.go("reports")
    studio.take("thong-ke")


def settings(studio: Studio) -> None:
    """Office, letterhead, look, data."""
    studio.go("settings")
    sections = studio.find("settingsSections")
    for place, name in enumerate(
        (
            "co-quan",
            "dau-van-ban",
            "the-bien-ten",
            "thu-dien-tu",
            "nhac-viec",
            "giao-dien",
            "du-lieu",
        )
    ):
        sections.setCurrentRow(place)
        studio.settle(0.6)
        for label in studio.window.findChildren(QLabel):
            if label.text() == str(studio.folder):
                label.setText(f"{PLACE}\\{studio.folder.name}")
        studio.take(f"cai-dat-{name}")


def search(studio: Studio) -> None:
    """Ctrl+K."""
    studio.go("home")
    studio.window.show_palette()
    dialog = next(one for one in studio.window.findChildren(QDialog) if one.isVisible())
    QTest.keyClicks(dialog.findChild(QLineEdit), "kieu")
    studio.settle(0.6)
    studio.take_with("tim-moi-thu", dialog)
    dialog.reject()


SCENES = (
    start, home, calendar, events, event_info, agenda, delegates, papers, door, signing, minutes,
    invitations, photos, directory, reports, settings, search,
)  # fmt: skip


@contextmanager
def dark(studio: Studio) -> Iterator[None]:
    """The dark look for a while."""
    studio.preferences.theme = "dark"
    studio.settle()
    yield
    studio.preferences.theme = "light"
    studio.settle()


def command(page: Any, text: str) -> Any:
    """The page's command of this name."""
    return next(action for action in page.commands if action.text() == text)


def freeze() -> None:
    """The day of the pictures, whenever they are made."""
    looks.now = lambda: CLOCK[0]
    signing_looks.today = lambda: looks.now().date()


def main() -> int:
    """Make the pictures asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenes", nargs="*", help="names of scenes; all where none is given")
    parser.add_argument("--folder", type=Path, default=IMAGES)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _use_small_screen(Path(place))
        freeze()
        studio = Studio(Path(place), chosen.folder)
        for scene in SCENES:
            if not chosen.scenes or scene.__name__ in chosen.scenes:
                scene(studio)
        studio.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
