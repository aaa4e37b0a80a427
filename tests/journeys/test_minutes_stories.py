"""Stories 6, 7 and 8: minutes while the meeting runs, photos with captions, PDF and Word."""

from __future__ import annotations

import io
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QWidget

from documents.printed import Printed, words_of_docx
from journeys.office import ALT, CTRL, Clock, Office
from journeys.pictures import photo
from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, EntryKind, entries_of
from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.gui.widgets.written_text import WrittenText
from planning_stories import at


def entries(office: Office) -> list[Entry]:
    head = office.read(minutes_head, office.meeting_id)
    return list(office.read(entries_of, head.id)) if head else []


def test_minutes_follow_the_agenda_and_outlive_a_power_cut(coming: Office, clock: Clock) -> None:
    coming.tab("agenda")
    coming.press_text("Thêm chương trình mẫu")
    door = coming.door()
    for number in ("3", "5", "26"):
        door.enter(number)
    door.leave()
    tab = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    assert "có mặt: 03" in coming.find(QLabel, "attendanceSentence", tab).text()
    clock.now = at(25, "8:05")
    coming.key(Qt.Key.Key_F6)
    coming.key(Qt.Key.Key_2, ALT)
    coming.type("kieu")
    speaker = coming.find(Picker, "composerSpeaker", tab)
    coming.until(lambda: speaker.choices)
    assert speaker.choices[0].startswith("Bà Nguyễn Thị Kiều")
    coming.key(Qt.Key.Key_Return)
    coming.find(WrittenText, "composerText", tab).setFocus()
    coming.type("Đề nghị gửi tài liệu trước 03 ngày.")
    coming.key(Qt.Key.Key_Return, CTRL)
    clock.now += timedelta(minutes=12)
    coming.key(Qt.Key.Key_PageDown, ALT)
    coming.key(Qt.Key.Key_F6)
    coming.key(Qt.Key.Key_1, ALT)
    coming.type("Câu đang gõ dở")
    agenda = coming.read(read_agenda, coming.meeting_id).rows
    running = [row.title for row in agenda if row.started_at and not row.ended_at]
    assert len(running) == 1
    assert [row.ended_at for row in agenda if row.ended_at] == [clock.now]
    (entry,) = entries(coming)
    assert entry.kind is EntryKind.STATEMENT
    assert entry.speaker.startswith("Bà Nguyễn Thị Kiều, Phó Chủ tịch")
    # The window goes away with words in the composer.
    path = coming.workspace.path
    coming.window.close()
    coming.until(lambda: coming.application.window is None)
    coming.open(path)
    coming.desk.open_meeting(coming.meeting_id, "minutes")
    coming.settle()
    again = coming.window.page.tab  # type: ignore[attr-defined]  # the event's page
    assert coming.find(WrittenText, "composerText", again).value == "Câu đang gõ dở"
    assert [one.text for one in entries(coming)] == ["Đề nghị gửi tài liệu trước 03 ngày."]


def test_a_late_guest_changes_the_sentence_while_the_minutes_are_open(coming: Office) -> None:
    coming.tab("agenda")
    coming.press_text("Thêm chương trình mẫu")
    tab = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    sentence = coming.find(QLabel, "attendanceSentence", tab)
    assert "có mặt: 0;" in sentence.text()
    door = coming.door()
    door.enter("26")
    door.leave()
    coming.tab("minutes")
    coming.until(lambda: "có mặt: 01" in sentence.text())


def test_a_card_of_photos_is_dropped_captioned_ordered_and_chosen(
    held: Office, tmp_path: Path
) -> None:
    card = tmp_path / "DCIM"
    card.mkdir()
    photo(card / "P_2.jpg", "navy", "2023:04:25 10:10:00", turned=True)
    photo(card / "P_10.jpg", "olive", "2023:04:25 10:12:00")
    (card / "P_10 copy.jpg").write_bytes((card / "P_10.jpg").read_bytes())
    (card / "Thumbs.db").write_bytes(b"no photo")
    tab = held.tab("photos") if held.window.page_key == "meeting" else open_photos(held)
    before = len(held.read(photo_rows, held.meeting_id))
    held.drop(tab, card)
    held.until(lambda: len(held.read(photo_rows, held.meeting_id)) == before + 2)
    rows = held.read(photo_rows, held.meeting_id)
    new = {row.file_name: row for row in rows[before:]}
    turned = new["P_2.jpg"]
    assert (turned.width, turned.height) == (300, 400)
    path = held.workspace.attachments.path_of(turned.print_sha256)
    with Image.open(path) as prepared:
        assert prepared.height > prepared.width, "prepared upright"
    choose(held, tab, [row.id for row in rows].index(turned.id))
    held.write(held.find(WrittenText, "photoCaption", tab), "Trao hoa cho đại biểu")
    item = held.find(QComboBox, "photoItem", tab)
    place = next(n for n in range(item.count()) if item.itemText(n).startswith("Ký kết"))
    item.setFocus()
    held.qtbot.keyClick(item, Qt.Key.Key_Home)
    for _ in range(place):
        held.qtbot.keyClick(item, Qt.Key.Key_Down)
    held.settle()
    wall = held.find(QWidget, "photoWall", tab)
    held.until(lambda: row_of(held, turned.id).caption == "Trao hoa cho đại biểu")
    wall.setFocus()
    held.key(Qt.Key.Key_M, CTRL)
    held.key(Qt.Key.Key_Left, ALT)
    now = row_of(held, turned.id)
    assert now.in_minutes
    assert now.agenda_item_id is not None
    order = [row.id for row in held.read(photo_rows, held.meeting_id)]
    assert order.index(turned.id) == [row.id for row in rows].index(turned.id) - 1
    assert "trong biên bản" in held.label("photoCount", tab)


def open_photos(office: Office) -> Any:
    office.desk.open_meeting(office.meeting_id, "photos")
    office.settle()
    return office.window.page.tab  # type: ignore[attr-defined]  # the event's page


def row_of(office: Office, photo_id: int) -> Any:
    return next(row for row in office.read(photo_rows, office.meeting_id) if row.id == photo_id)


def choose(office: Office, tab: QWidget, place: int) -> None:
    wall: Any = office.find(QWidget, "photoWall", tab)
    wall.scrollTo(wall.model().index(place, 0))
    office.click(wall.viewport(), wall.visualRect(wall.model().index(place, 0)).center())


def test_the_minutes_leave_as_pdf_and_word_with_the_same_words(
    held: Office, tmp_path: Path
) -> None:
    held.desk.open_meeting(held.meeting_id, "minutes")
    held.settle()
    held.press("minutesPaper")
    tab = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    held.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
    held.save(tab, "savePdf", tmp_path / "bb.pdf")
    held.save(tab, "saveDocx", tmp_path / "bb.docx")
    pdf, word = (tmp_path / "bb.pdf").read_bytes(), (tmp_path / "bb.docx").read_bytes()
    printed = Printed(pdf)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        in_pdf = Counter(
            word["text"]
            for page in opened.pages
            for word in page.extract_words(use_text_flow=True, keep_blank_chars=False)
        )
    in_word = words_of_docx(word)
    numbers = {str(n) for n in range(1, len(printed.lines) + 1)}
    differ = {one for one in (in_pdf - in_word) + (in_word - in_pdf) if one not in numbers}
    assert not differ, differ
    geometry_of_the_decree(printed)
    opened_word = docx.Document(io.BytesIO(word))
    chosen = [row for row in held.read(photo_rows, held.meeting_id) if row.in_minutes]
    assert len(opened_word.inline_shapes) == len(chosen) == 4
    assert sum(len(images) for images in printed.images) == 4
    assert len(opened_word.tables) >= 2, "heading and signatures are tables that can be edited"


def geometry_of_the_decree(printed: Printed) -> None:
    """Nghị định 30/2020/NĐ-CP, Phụ lục I: margins, sizes, places, lines."""
    motto = printed.find("Độc lập - Tự do - Hạnh phúc")
    nation = printed.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert (round(nation.size), round(motto.size)) in ((12, 13), (13, 14))
    assert nation.left > 80
    (line,) = printed.rules_below(motto)
    assert line == pytest.approx(motto.right - motto.left, abs=1.5)
    kind = printed.find("BIÊN BẢN")
    assert (kind.left + kind.right) / 2 == pytest.approx((30 + 195) / 2, abs=1)
    assert "Bold" in kind.font
    for lines in printed.lines:
        assert all(line.left >= 29.5 and line.right <= 195.5 for line in lines)
    assert not [line for line in printed.lines[0] if line.top < 19]
    assert any(line.text.strip() == "2" and line.top < 20 for line in printed.lines[1])
    secretary, chair = printed.page_of("THƯ KÝ"), printed.page_of("CHỦ TỌA")
    assert secretary == chair
    left, right = printed.find("THƯ KÝ", secretary), printed.find("CHỦ TỌA", chair)
    assert left.right < right.left
    assert left.top == pytest.approx(right.top, abs=0.1)


def test_the_agenda_list_of_the_minutes_counts_what_was_recorded(held: Office) -> None:
    held.desk.open_meeting(held.meeting_id, "minutes")
    held.settle()
    tab = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    agenda = held.find(QListWidget, "minutesAgenda", tab)
    rows = held.read(read_agenda, held.meeting_id).rows
    assert agenda.count() == len(rows) + 1
    recorded = Counter(entry.agenda_item_id for entry in entries(held))
    assert sum(recorded.values()) == len(entries(held)) > 5
