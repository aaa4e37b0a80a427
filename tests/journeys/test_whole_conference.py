"""The conference of 25/4/2023 from an empty PC to the minutes with photos, by mouse and keyboard."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from sqlalchemy import select

from documents.printed import Printed, words_of_docx
from journeys.office import ALT, CTRL, Clock, Door, Office
from journeys.pictures import photo
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.minutes.minutes import MinutesState, minutes_head
from meetingdesk.features.minutes.minutes_entries import EntryKind, entries_of
from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.overview import gaps_of
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.sample import sample_list_file
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.signings.new_agreement import NewAgreementDialog
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.model.agreements import Agreement
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from planning_stories import at
from trial_server import TrialServer

TITLE = "Hội nghị tổng kết chương trình phối hợp giai đoạn 2018 - 2022"
FORMER = "Chương trình phối hợp bảo vệ môi trường giai đoạn 2018-2022"
SUCCESSOR = "Chương trình phối hợp bảo vệ môi trường giai đoạn 2023-2025"


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_a_conference_from_an_excel_list_to_minutes_with_photos(
    office: Office, clock: Clock, tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    if kind == "folder":
        office.begin("Sở Tài nguyên và Môi trường")
    else:
        server: TrialServer = request.getfixturevalue("server")
        place = server.new_database()
        Workspace.create(place, name="Sở Tài nguyên và Môi trường").close()
        office.open(place)
    office.make_event(TITLE, "25/4/2023")
    import_the_list(office)
    lead_the_event(office)
    take_the_usual_agenda(office)
    print_the_sheet(office, tmp_path / "ky ten.pdf")
    keep_the_door(office, clock)
    record_the_signing(office)
    add_the_photos(office, tmp_path)
    write_the_minutes(office, clock)
    export_the_minutes(office, tmp_path)
    nothing_is_missing(office)


def import_the_list(office: Office) -> None:
    """Story 2: the organisations' Excel list, looked at before anything is written."""
    tab = office.tab("delegates")
    office.press_text("Nhập từ tệp…", tab)
    dialog = office.dialog(ImportDialog)
    office.drop(office.find(FileDropArea, "dropArea", dialog), sample_list_file())
    office.until(lambda: dialog.view.lines)
    office.settle()
    assert "Sẽ nhập 40 trong 40 dòng" in office.label("importCounts", dialog)
    assert office.read(delegate_rows, office.meeting_id) == []
    office.press("importNow", dialog)
    office.until(dialog.report.isVisible)
    office.press("importClose", dialog)
    rows = office.read(delegate_rows, office.meeting_id)
    assert len(rows) == 40
    assert rows[0].full_name == "Hồ Vĩnh Khang"
    assert rows[0].organization_name == "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"
    assert tab.table.model().rowCount() == 40
    assert "Tổng số 40 người" in office.label("delegateCounts", tab)


def lead_the_event(office: Office) -> None:
    """Place, chair and secretary; those on the list are found without accents."""
    tab = office.tab("info")
    place = office.find(Picker, "place", tab)
    office.write(place, "Hội trường Sở", Qt.Key.Key_Tab)
    office.pick(office.find(Picker, "add_chair", tab), "lam quoc thuan")
    office.pick(office.find(Picker, "add_secretary", tab), "chau minh triet")
    card = office.read(meeting_card, office.meeting_id)
    assert card.place == "Hội trường Sở" or card.venue_name == "Hội trường Sở"
    names = [(role.kind.value, role.full_name, role.position) for role in card.roles]
    assert names == [
        ("chair", "Lâm Quốc Thuận", "Giám đốc"),
        ("secretary", "Châu Minh Triết", "Phó Giám đốc"),
    ]


def take_the_usual_agenda(office: Office) -> None:
    tab = office.tab("agenda")
    office.press_text("Thêm chương trình mẫu", tab)
    rows = office.read(read_agenda, office.meeting_id).rows
    assert [row.title for row in rows][-1] == "Kết luận, bế mạc hội nghị"
    assert tab.table.model().rowCount() == len(rows) >= 6
    assert [f"{row.begins_at:%H:%M}" for row in rows[:2]] == ["07:45", "08:00"], "guests come early"


def print_the_sheet(office: Office, path: Path) -> None:
    """Story 3: the sheet to sign, an hour before."""
    tab = office.paper("attendance_sheet")
    proposed = office.save(tab, "savePdf", path)
    assert proposed == f"2023-04-25 {TITLE} - Danh sách ký tên.pdf"
    assert office.toast == "Đã lưu ky ten.pdf"
    sheet = Printed(path.read_bytes())
    words = " ".join(sheet.text.split())
    for row in office.read(delegate_rows, office.meeting_id):
        assert row.full_name in words
    assert "SỞ TÀI NGUYÊN" in words
    front = words.index("I. ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM")
    assert front < words.index("BÁO CẦN THƠ"), "organisations stand as the office's list put them"
    assert all(size == pytest.approx((210, 297), abs=0.1) for size in sheet.sizes)
    for lines in sheet.lines:
        assert any("Họ và tên" in line.text for line in lines), "the header repeats"
        assert all(line.left >= 29 and line.right <= 196 for line in lines), "inside the margins"
    assert len(sheet.lines) == tab.room.view.page_count >= 2
    assert sheet.find(f"2/{len(sheet.lines)}", 1).top < 20
    assert all(line.top >= 20 for line in sheet.lines[0]), "no number on the first page"


def keep_the_door(office: Office, clock: Clock) -> None:
    """Stories 4 and 5: codes, numbers, names, a stand-in, a walk-in, one let in by mistake."""
    door = office.door()
    assert door.says("countPresent") == "0"
    rows = office.read(delegate_rows, office.meeting_id)
    assert door.enter(rows[0].code) == "Mời vào"
    assert door.says("resultName") == "Ông Hồ Vĩnh Khang"
    for number in ("5", "7"):
        clock.now += timedelta(seconds=20)
        assert door.enter(number) == "Mời vào"
    door.search("thi kieu")
    assert door.says("resultName") == "Bà Nguyễn Thị Kiều"
    assert door.enter("6") == "Mời vào"
    stand_in_for_number_ten(office, door)
    walk_in(door)
    assert door.enter("9") == "Mời vào"
    assert door.says("countPresent") == "7"
    door.press(Qt.Key.Key_Z, CTRL)
    assert door.says("resultHeadline") == "Đã hủy điểm danh"
    assert door.says("countPresent") == "6"
    assert door.enter("5") == "Đã điểm danh trước đó"
    assert door.enter("999") == "Không tìm thấy"
    assert door.says("countPresent") == "6"
    door.leave()
    board = office.read(live_board, office.meeting_id)
    counts = board.counts
    assert (counts.summoned, counts.present, counts.stand_ins, counts.walk_ins) == (36, 6, 1, 1)
    tab = office.tab("attendance")
    assert office.label("attendance_present", tab) == "6"
    assert office.label("attendance_stand_ins", tab) == "1"


def stand_in_for_number_ten(office: Office, door: Door) -> None:
    door.type("10")
    office.until(lambda: door.window.matches.matches)
    door.press(Qt.Key.Key_F2)
    door.type("Lê Ngọc Trân")
    door.press(Qt.Key.Key_Return)
    door.type("Chuyên viên")
    door.press(Qt.Key.Key_Return)
    assert door.says("resultName").endswith("Lê Ngọc Trân")
    assert "Dự thay Trương Công Lễ" in door.says("resultLines")
    assert door.says("count_stand_ins") == "1"


def walk_in(door: Door) -> None:
    door.press(Qt.Key.Key_F3)
    door.type("Phạm Văn Mới")
    door.press(Qt.Key.Key_Return)
    door.type("Báo Cần Thơ")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    assert door.says("resultName").endswith("Phạm Văn Mới")
    assert door.says("count_walk_ins") == "1"


def record_the_signing(office: Office) -> None:
    """Story 11, short: the programme that ends, in the register; its successor, at the event."""
    office.go("signings")
    office.qtbot.keyClick(office.window, Qt.Key.Key_N, CTRL)
    fill_agreement(office, FORMER, "20/3/2018", "11/CTrPH")
    office.desk.open_meeting(office.meeting_id, "signing")
    office.settle()
    office.press_text("Ghi văn bản ký kết")
    fill_agreement(office, SUCCESSOR, "", "01/CTrPH-STNMT-HND", former="2018")
    office.pick(office.find(Picker, "reviewFinal"), "2018")

    def kept(session: object) -> list[Agreement]:
        return list(session.scalars(select(Agreement).order_by(Agreement.id)))  # type: ignore[attr-defined]  # a session

    former, successor = office.read(kept)
    assert successor.predecessor_id == former.id
    assert successor.meeting_id == office.meeting_id
    assert (successor.signed_on, successor.ends_on) == (date(2023, 4, 25), date(2025, 12, 31))
    assert former.state.value == "succeeded"


def fill_agreement(office: Office, title: str, signed: str, number: str, former: str = "") -> None:
    dialog = office.dialog(NewAgreementDialog)
    office.write(office.find(QLineEdit, "newTitle", dialog), title)
    office.write(office.find(QLineEdit, "newNumber", dialog), number)
    if signed:
        office.write(office.find(QLineEdit, "newSigned", dialog), signed, Qt.Key.Key_Tab)
    if former:
        office.pick(office.find(Picker, "newFormer", dialog), former)
    for words in ("so tai nguyen va moi truong", "hoi nong dan thanh pho"):
        office.pick(office.find(Picker, "newParty", dialog), words)
    office.press("newMake", dialog)
    office.until(lambda: not office.window.findChildren(NewAgreementDialog))
    office.settle()


def add_the_photos(office: Office, folder: Path) -> None:
    """Story 7: two photos from a card and the first once more; captions; chosen for the minutes."""
    first = photo(folder / "IMG_1.jpg", "darkgreen")
    second = photo(folder / "IMG_2.jpg", "darkred", "2023:04:25 10:10:00", turned=True)
    (folder / "IMG_1 (1).jpg").write_bytes(first.read_bytes())
    tab = office.tab("photos")
    office.drop(tab, first, second, folder / "IMG_1 (1).jpg")
    office.until(lambda: len(office.read(photo_rows, office.meeting_id)) == 2)
    office.settle()
    for place, caption in enumerate(("Quang cảnh Hội nghị", "Ký kết Chương trình phối hợp")):
        wall = office.find(QWidget, "photoWall", tab)
        area = wall.visualRect(wall.model().index(place, 0))  # type: ignore[attr-defined]  # an item view
        office.click(wall.viewport(), area.center())  # type: ignore[attr-defined]  # an item view
        caption_field = office.find(WrittenText, "photoCaption", tab)
        office.write(caption_field, caption)
        chosen = office.find(QCheckBox, "photoInMinutes", tab)
        office.click(chosen, QPoint(10, chosen.height() // 2))
    office.until(lambda: all(row.caption for row in office.read(photo_rows, office.meeting_id)))
    rows = office.read(photo_rows, office.meeting_id)
    assert [(row.caption, row.in_minutes) for row in rows] == [
        ("Quang cảnh Hội nghị", True),
        ("Ký kết Chương trình phối hợp", True),
    ]
    assert (rows[1].width, rows[1].height) == (300, 400), "upright"


def write_the_minutes(office: Office, clock: Clock) -> None:
    """Story 6: along the agenda while the meeting runs."""
    tab = office.tab("minutes")
    office.press_text("Bắt đầu ghi biên bản", tab)
    clock.now = at(25, "8:20")
    choose_part(office, tab, "Báo cáo")
    office.key(Qt.Key.Key_F6)
    office.key(Qt.Key.Key_2, ALT)
    office.type("thuan")
    speaker = office.find(Picker, "composerSpeaker", tab)
    office.until(lambda: speaker.choices)
    office.key(Qt.Key.Key_Return)
    say(office, tab, "Trình bày dự thảo báo cáo tổng kết 2018 - 2022.")
    clock.now = at(25, "10:00")
    choose_part(office, tab, "Kết luận")
    office.key(Qt.Key.Key_F6)
    office.key(Qt.Key.Key_3, ALT)
    say(office, tab, "Hội nghị thống nhất đánh giá kết quả phối hợp.")
    office.key(Qt.Key.Key_5, ALT)
    office.type("Thông qua Chương trình phối hợp giai đoạn 2023 - 2025")
    office.press("allInFavour", tab)
    assert office.find(QSpinBox, "votesFor", tab).value() == 6
    office.press("composerAdd", tab)
    office.key(Qt.Key.Key_6, ALT)
    office.type("Xây dựng kế hoạch năm 2023")
    office.pick(office.find(Picker, "taskOwner", tab), "nong dan")
    office.write(office.find(QLineEdit, "taskDue", tab), "30/6/2023", Qt.Key.Key_Return)
    office.press("composerAdd", tab)
    clock.now = at(25, "11:05")
    office.press("to_final", tab)
    assert "giờ kết thúc" in office.toast
    office.write(office.find(QLineEdit, "minutesEnd", tab), "11h05", Qt.Key.Key_Return)
    office.press("to_final", tab)
    head = office.read(minutes_head, office.meeting_id)
    assert head.state is MinutesState.FINAL
    assert head.ended_at == at(25, "11:05")
    entries = office.read(entries_of, head.id)
    kinds = [EntryKind.STATEMENT, EntryKind.CONCLUSION, EntryKind.VOTE, EntryKind.TASK]
    assert [entry.kind for entry in entries] == kinds
    assert entries[2].tally is not None
    assert (entries[2].tally.in_favour, entries[2].present_then) == (6, 6)
    assert entries[3].task is not None
    assert entries[3].task.due_on == date(2023, 6, 30)


def choose_part(office: Office, tab: QWidget, words: str) -> None:
    agenda = office.find(QListWidget, "minutesAgenda", tab)
    titles = [row.title for row in office.read(read_agenda, office.meeting_id).rows]
    place = next(n for n, title in enumerate(titles) if title.startswith(words))
    agenda.scrollToItem(agenda.item(place))
    office.click(agenda.viewport(), agenda.visualItemRect(agenda.item(place)).center())


def say(office: Office, tab: QWidget, text: str) -> None:
    field = office.find(WrittenText, "composerText", tab)
    field.setFocus()
    office.type(text)
    office.key(Qt.Key.Key_Return, CTRL)
    assert field.value == ""


def export_the_minutes(office: Office, folder: Path) -> None:
    """Story 8: PDF for signing, Word for the boss, with the same words and the door's numbers."""
    office.press("minutesPaper")
    tab = office.window.page.tab  # type: ignore[attr-defined]  # the event's page
    office.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
    assert office.label("paperTitle", tab) == "Biên bản"
    office.save(tab, "savePdf", folder / "bien ban.pdf")
    office.save(tab, "saveDocx", folder / "bien ban.docx")
    printed = Printed((folder / "bien ban.pdf").read_bytes())
    text = re.sub(r"\s+", " ", printed.text)
    counts = office.read(live_board, office.meeting_id).counts
    absent = counts.summoned - counts.present
    assert (
        f"Tổng số đại biểu được triệu tập: {counts.summoned}; có mặt: {counts.present:02d} "
        f"(dự thay: 01); vắng: {absent}" in text
    )
    for words in (
        "Số: 01/BB", TITLE, "08 giờ 00 phút, ngày 25 tháng 4 năm 2023", "11 giờ 05",
        "Trình bày dự thảo báo cáo tổng kết", "Lâm Quốc Thuận", "Châu Minh Triết",
        "xây dựng kế hoạch năm 2023; thời hạn: 30/6/2023", "Quang cảnh Hội nghị",
        "Ký kết Chương trình phối hợp",
    ):  # fmt: skip
        assert words in text, words
    assert "không có lý do" not in text, "nobody said why those absent are absent"
    assert sum(len(images) for images in printed.images) == 2
    assert printed.page_of("Quang cảnh Hội nghị") > printed.page_of("BIÊN BẢN")
    same_in_word(folder, printed)


def same_in_word(folder: Path, printed: Printed) -> None:
    data = (folder / "bien ban.docx").read_bytes()
    word = words_of_docx(data)
    for name in ("Thuận", "Triết", "tán", "Phụ", "30/6/2023"):
        assert any(name in one for one in word) is (name in printed.text), name
    opened = docx.Document(io.BytesIO(data))
    assert len(opened.inline_shapes) == 2
    text = "\n".join(paragraph.text for paragraph in opened.paragraphs)
    assert "Tổng số đại biểu được triệu tập: 36; có mặt: 06 (dự thay: 01)" in text


def nothing_is_missing(office: Office) -> None:
    """Home has nothing to ask for; the workspace is whole; closing the window loses nothing."""
    from meetingdesk.features.planning.meeting_list import MeetingFilter, meeting_rows

    def gaps(session: object) -> tuple[object, ...]:
        now = at(26, "8:00")
        (row,) = meeting_rows(session, MeetingFilter(), now)  # type: ignore[arg-type]  # a session
        return gaps_of(session, row.id, now)  # type: ignore[arg-type]  # a session

    assert office.read(gaps) == ()
    found = verify(office.workspace)
    assert (found.damage, found.missing, found.altered) == ((), (), ())
    assert found.chain.broken_entry_id is None
    path = office.workspace.place
    office.window.close()
    office.until(lambda: office.application.window is None)
    office.open(path)
    office.desk.open_meeting(office.meeting_id, "minutes")
    office.settle()
    tab = office.window.page.tab  # type: ignore[attr-defined]  # the event's page
    assert office.find(QPushButton, "to_signed", tab).isVisible()
    assert "có mặt: 06" in office.find(QLabel, "attendanceSentence", tab).text()
    assert isinstance(QApplication.activeWindow(), QWidget)
    assert office.find(QAbstractButton, "minutesPaper", tab).isEnabled()
