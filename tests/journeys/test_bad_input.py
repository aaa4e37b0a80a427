"""What goes wrong in an office: each gets a clear sentence, nothing is lost or half written."""

from __future__ import annotations

import errno
import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QListWidget, QWidget
from sqlalchemy import Connection, event

from documents.printed import Printed
from journeys.office import ALT, CTRL, Office
from journeys.pictures import cmyk, enormous, photo, truncated
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import entries_of
from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.sample import sample_list_file
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.photos.intake_report import IntakeReport
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.store.sqlite_database import SqliteDatabase
from meetingdesk.store.verification import verify

LISTS = Path(__file__).parent.parent / "data" / "delegate_lists"
HOSTILE = {
    "quotes": 'Trần "Ba" O\'Hara',
    "markup": "<b>Lê</b> & <i>Cúc</i>",
    "formula": "=1+1",
    "long": "Nguyễn " + "Văn " * 72 + "Ánh A",
    "emoji": "Phạm Hoa 🌸",
    "decomposed": "Nguye\u0302\u0303n Thi\u0323 Kie\u0302\u0300u",
}


def people(office: Office) -> list[DelegateRow]:
    rows: list[DelegateRow] = office.read(delegate_rows, office.meeting_id)
    return rows


def whole(office: Office) -> None:
    """Nothing in the workspace is damaged, missing or dangling."""
    office.settle()
    found = verify(office.workspace)
    assert (found.damage, found.missing, found.altered) == ((), (), ())
    assert not found.broken_references
    assert found.chain.broken_entry_id is None


# --- an event with nothing in it ----------------------------------------------------------------


def test_an_empty_event_still_has_its_papers_and_home_says_what_is_missing(
    office: Office, tmp_path: Path
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp đột xuất", "25/4/2023", "14:00")
    tab = office.paper("attendance_sheet")
    office.save(tab, "savePdf", tmp_path / "trong.pdf")
    sheet = Printed((tmp_path / "trong.pdf").read_bytes())
    assert "Họp đột xuất" in sheet.text
    assert "Họ và tên" in sheet.text
    minutes = office.tab("minutes")
    office.press_text("Bắt đầu ghi biên bản", minutes)
    office.press("minutesPaper")
    tab = office.window.page.tab  # type: ignore[attr-defined]  # the event's page
    office.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
    office.save(tab, "savePdf", tmp_path / "bb.pdf")
    office.save(tab, "saveDocx", tmp_path / "bb.docx")
    paper = Printed((tmp_path / "bb.pdf").read_bytes())
    for words in ("BIÊN BẢN", "Chủ trì (chủ tọa):", "Thư ký", "CHỦ TỌA"):
        assert words in paper.text
    assert docx.Document(str(tmp_path / "bb.docx")).paragraphs
    office.go("home")
    block = office.find(QWidget, f"missing_{office.meeting_id}")
    said = [one.text() for one in block.findChildren(QAbstractButton)]
    assert said[:4] == [
        "Chưa có địa điểm", "Chưa có chủ trì", "Chưa có chương trình", "Chưa có đại biểu",
    ]  # fmt: skip
    office.press("gap_NO_CHAIR", block)
    assert office.find(Picker, "add_chair").isVisible(), "the gap leads to where it is filled"


def test_a_door_without_a_list_says_so_and_takes_a_walk_in(office: Office) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp đột xuất", "25/4/2023")
    door = office.door()
    assert door.enter("1") == "Không tìm thấy"
    door.press(Qt.Key.Key_F3)
    for text in ("Lê Văn Đầu Tiên", "Hội Nông dân", ""):
        door.type(text)
        door.press(Qt.Key.Key_Return)
    assert door.says("resultName").endswith("Lê Văn Đầu Tiên")
    door.leave()
    assert office.read(live_board, office.meeting_id).counts.walk_ins == 1


# --- hostile names --------------------------------------------------------------------------------


def test_hostile_names_come_through_the_widgets_to_every_paper_as_they_are(
    office: Office, tmp_path: Path
) -> None:
    office.begin("Hội Nông dân")
    office.make_event('Họp <b>liên tịch</b> & "mở rộng"', "25/4/2023")
    tab = office.tab("delegates")
    for number in range(1, len(HOSTILE) + 1):
        office.pick(office.find(Picker, "delegateAdder", tab), f"Nguoi Thu {number}")
    for row, name in enumerate(HOSTILE.values()):
        office.cell(tab.table, row, "full_name", name)
    kept = [row.full_name for row in people(office)]
    assert kept[0] == HOSTILE["quotes"]
    assert kept[1] == HOSTILE["markup"]
    assert kept[2] == "=1+1"
    assert kept[5] == "Nguyễn Thị Kiều", "composed"
    assert kept[4] == HOSTILE["emoji"]
    assert kept[3] == HOSTILE["long"], "300 characters are kept whole"
    paper = office.paper("attendance_sheet")
    for button, name in (("savePdf", "a.pdf"), ("saveDocx", "a.docx"), ("saveXlsx", "a.xlsx")):
        office.save(paper, button, tmp_path / name)
    words = "".join(Printed((tmp_path / "a.pdf").read_bytes()).text.split())
    for name in kept:
        expected = name.replace("🌸", "")
        assert "".join(expected.split()) in words, name
    cells = _cells(tmp_path / "a.docx")
    for name in kept:
        assert any(name in cell for cell in cells), name
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    values = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    for name in kept:
        assert values[name] == "s", "text, computed by nobody"
    labels = [one for one in office.window.findChildren(QLabel) if "<b>" in one.text()]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def _cells(path: Path) -> list[str]:
    tables = docx.Document(str(path)).tables
    return [cell.text for table in tables for row in table.rows for cell in row.cells]


# --- lists that can't be read ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("that-ra-la-pdf.xlsx", "PDF"),
        ("co-mat-khau.xlsx", "mật khẩu"),
        ("khong-dong-nao.xlsx", ""),
        ("khong-co-nguoi.xlsx", ""),
        ("cat-cut.xlsx", ""),
        ("that-ra-la-anh.xlsx", "ảnh"),
    ],
)
def test_a_list_that_cannot_be_read_is_told_and_the_next_file_goes_on(
    office: Office, name: str, word: str
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    tab = office.tab("delegates")
    office.press_text("Nhập từ tệp…", tab)
    dialog = office.dialog(ImportDialog)
    area = office.find(FileDropArea, "dropArea", dialog)
    office.drop(area, LISTS / name)
    office.until(lambda: office.find(QLabel, "bannerText", dialog).isVisible())
    said = office.label("bannerText", dialog)
    assert word in said
    assert len(said) > 20
    assert said.rstrip()[-1] in ".!"
    assert people(office) == []
    office.drop(area, sample_list_file())
    office.until(lambda: dialog.view.lines)
    office.settle()
    office.press("importNow", dialog)
    office.until(dialog.report.isVisible)
    assert len(people(office)) == 40
    whole(office)


@pytest.mark.parametrize("name", ["tieu-de-va-chu-ky.xlsx", "hai-tieu-de.xlsx"])
def test_a_list_with_merged_titles_or_two_headings_finds_its_people(
    office: Office, name: str
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    dialog = office.tab("delegates").import_file(LISTS / name)
    office.until(lambda: dialog.view.lines)
    office.settle()
    office.press("importNow", dialog)
    office.until(dialog.report.isVisible)
    assert [row.full_name for row in people(office)] == [
        "Nguyễn Văn Hải", "Trần Thị Bích Thủy", "Đặng Quốc Huỳnh", "Lê Thị Kiều Oanh", "Y Bhin Niê",
    ]  # fmt: skip


# --- photos that can't be used --------------------------------------------------------------------


def test_bad_photos_are_named_one_by_one_and_the_good_ones_stay(
    office: Office, tmp_path: Path
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    card = tmp_path / "the nho"
    card.mkdir()
    good = photo(card / "tot.jpg", "green")
    truncated(card / "cut.jpg", good)
    (card / "rong.jpg").write_bytes(b"")
    enormous(card / "to.png")
    cmyk(card / "bao.jpg")
    (card / "khong phai anh.jpg").write_text("xin chào")
    tab = office.tab("photos")
    office.drop(tab, card)
    report = office.dialog(IntakeReport)
    lines = office.find(QListWidget, "intakeLines", report)
    said = [lines.item(n).text() for n in range(lines.count())]
    for name in ("cut.jpg", "rong.jpg", "to.png", "khong phai anh.jpg"):
        assert sum(name in line for line in said) == 1, said
    assert office.label("intakeSummary", report).startswith("Đã thêm 2 ảnh; 4 tệp")
    office.press_text("Đóng", report)
    rows = office.read(photo_rows, office.meeting_id)
    assert sorted(row.file_name for row in rows) == ["bao.jpg", "tot.jpg"]
    whole(office)


# --- files that can't be written ------------------------------------------------------------------


def test_a_folder_in_the_place_of_the_file_is_told_and_stays(
    coming: Office, tmp_path: Path
) -> None:
    tab = coming.paper("attendance_sheet")
    target = tmp_path / "Danh sách.pdf"
    target.mkdir()
    (target / "của người khác.txt").write_text("giữ lại")
    # The file dialog would open the folder; another program may make one after it was asked.
    tab.room._maker.when_made(lambda made, _pages: tab.room._exporter.save_to(target, "pdf", made))
    said = coming.error()
    assert "Danh sách.pdf" in said
    assert [file.name for file in target.iterdir()] == ["của người khác.txt"]
    assert [file for file in tmp_path.iterdir() if file.suffix == ".part"] == []


@pytest.mark.parametrize(
    ("number", "word"), [(errno.EACCES, "Không được phép ghi"), (errno.ENOSPC, "đầy")]
)
@pytest.mark.parametrize("button", ["savePdf", "saveDocx", "saveXlsx"])
def test_a_folder_that_refuses_and_a_full_disk_leave_the_old_file_whole(
    coming: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    word: str,
    button: str,
) -> None:
    target = tmp_path / f"ban in.{button[4:].lower()}"
    tab = coming.paper("attendance_sheet")
    coming.save(tab, button, target)
    before = target.read_bytes()
    with refusing(monkeypatch, number):
        coming.save(tab, button, target)
        assert word in coming.error()
    assert target.read_bytes() == before
    assert sorted(file.suffix for file in tmp_path.iterdir() if file.is_file()) == sorted(
        [".ini", target.suffix]
    )
    coming.save(tab, button, target)
    assert coming.toast == f"Đã lưu {target.name}", "once there is room, it works"


@contextmanager
def refusing(monkeypatch: pytest.MonkeyPatch, number: int) -> Iterator[None]:
    """Files that are written beside their place fail half way with this error of the system."""
    real = Path.open

    class Refusing(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(number, "no")

    def open_part(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self.suffix == ".part":
            real(self, *args, **kwargs).close()
            return Refusing()
        return real(self, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", open_part)
        yield


# --- a full disk under the workspace --------------------------------------------------------------


@contextmanager
def full_disk(office: Office) -> Iterator[None]:
    """SQLite may not grow its file by a single page: it answers as on a full disk."""
    database = office.workspace._database
    assert isinstance(database, SqliteDatabase)
    writer = database.writer
    assert writer is not None

    def no_more_pages(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    event.listen(writer, "begin", no_more_pages)
    try:
        yield
    finally:
        event.remove(writer, "begin", no_more_pages)
        with writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")


def test_an_import_on_a_full_disk_adds_nobody_and_works_once_there_is_room(
    office: Office,
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    tab = office.tab("delegates")
    dialog = tab.import_file(sample_list_file())
    office.until(lambda: dialog.view.lines)
    office.settle()
    with full_disk(office):
        office.press("importNow", dialog)
        office.until(lambda: office.find(QLabel, "bannerText", dialog).isVisible())
        assert "đầy" in office.label("bannerText", dialog)
        assert people(office) == []
    office.press("importNow", dialog)
    office.until(dialog.report.isVisible)
    assert len(people(office)) == 40
    whole(office)


def test_words_of_the_secretary_outlive_a_full_disk(coming: Office) -> None:
    tab = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    coming.key(Qt.Key.Key_1, ALT)
    words = "Phát biểu dài của đại biểu. " * 400
    field = coming.find(WrittenText, "composerText", tab)
    with full_disk(coming):
        coming.type(words)
        coming.key(Qt.Key.Key_Return, CTRL)
        assert "đầy" in coming.toast
        assert field.value.strip() == words.strip(), "what was typed is still there"
    field.setFocus()
    coming.key(Qt.Key.Key_Return, CTRL)
    head = coming.read(minutes_head, coming.meeting_id)
    (entry,) = coming.read(entries_of, head.id)
    assert entry.text == words.strip()
    assert field.value == ""
    whole(coming)


def test_photos_on_a_full_disk_leave_no_row_without_its_file(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    tab = office.tab("photos")
    file = photo(tmp_path / "a.jpg", "green")
    with refusing(monkeypatch, errno.ENOSPC):
        office.drop(tab, file)
        said = office.error()
        assert "đầy" in said
    assert office.read(photo_rows, office.meeting_id) == []
    whole(office)
    office.drop(tab, file)
    office.until(lambda: len(office.read(photo_rows, office.meeting_id)) == 1)
    whole(office)


def test_a_name_that_is_too_long_is_refused_in_words_and_the_old_one_stays(
    coming: Office,
) -> None:
    tab = coming.tab("delegates")
    before = people(coming)[0].full_name
    coming.cell(tab.table, 0, "full_name", "Nguyễn " * 80)
    assert coming.error() == "Họ và tên dài 559 ký tự, nhiều nhất là 300."
    assert people(coming)[0].full_name == before
    model = tab.table.model()
    assert model.index(0, model.column_of("full_name")).data() == before


def test_what_is_typed_into_a_date_and_is_none_is_said_at_the_field(office: Office) -> None:
    office.begin("Hội Nông dân")
    office.make_event("Họp", "25/4/2023")
    tab = office.tab("info")
    field = office.find(QLineEdit, "startsAtDate", tab)
    office.write(field, "31/2/2023", Qt.Key.Key_Tab)
    times = tab._times
    assert times.property("invalid")
    said = [one.text() for one in tab.findChildren(QLabel) if one.isVisible()]
    assert times.problem in said
    card = office.read(meeting_card, office.meeting_id)
    assert card.starts_at.date() == date(2023, 4, 25), "what was kept stays"
    assert field.text() == "31/2/2023", "what was typed waits to be mended"
    assert not [one for one in office.window.findChildren(QDialog) if one.isVisible()]
