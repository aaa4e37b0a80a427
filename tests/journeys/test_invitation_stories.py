"""Story 9: invitations by e-mail with a code, answers by telephone and in a form, and the door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from journeys.office import Office
from mail_stage import Postbox, own_keyring, serving
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.invitations.answers import Answer, invitation_rows
from meetingdesk.gui.event.invitations_tab import InvitationsTab
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.invitations.answers_dialog import AnswersDialog
from meetingdesk.gui.invitations.send_dialog import SendDialog
from meetingdesk.gui.invitations.stand_in_dialog import AnnouncedStandInDialog


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture
def port(box: Postbox) -> Iterator[int]:
    """The office's own mail server, which wants no password; the PC's keyring is left alone."""
    with own_keyring(), serving(box) as free:
        yield free


def set_up_mail(office: Office, port: int) -> None:
    """The first e-mail leads to the settings; there the server is written, tried and kept."""
    tab: InvitationsTab = office.tab("invitations")
    office.press_text("Gửi thư mời", tab)
    dialog = office.dialog(SendDialog)
    office.settle()
    office.press("sendSettings", dialog)
    office.until(lambda: office.window.page_key == "settings")
    page = office.window.page
    office.write(office.find(QLineEdit, "mailHost", page), "127.0.0.1")
    office.find(QWidget, "mailSecurity", page).setCurrentIndex(2)  # type: ignore[attr-defined]  # a combo box
    office.find(QSpinBox, "mailPort", page).setValue(port)
    office.find(QSpinBox, "mailPace", page).setValue(1000)
    office.write(office.find(QLineEdit, "mailAddress", page), "vanphong@cantho.gov.vn")
    office.press("mailTry", page)
    office.until(lambda: office.label("bannerText", page).startswith("Kết nối được"))
    office.press("mailKeep", page)
    office.until(lambda: office.label("bannerText", page) == "Đã ghi máy chủ thư.")


def give_addresses(office: Office, *names: str) -> None:
    """Type the addresses of these people into their cells."""
    tab: InvitationsTab = office.tab("invitations")
    for place, name in enumerate(names):
        model = tab.table.model()
        row = next(number for number, one in enumerate(model.rows) if one.full_name == name)
        office.cell(tab.table, row, "email", f"nguoi{place}@cantho.gov.vn")


def send(office: Office, command: str) -> None:
    tab: InvitationsTab = office.tab("invitations")
    next(action for action in tab.commands if action.text() == command).trigger()
    dialog = office.dialog(SendDialog)
    office.settle()
    button = office.find(QPushButton, "sendNow", dialog)
    office.until(button.isEnabled)
    with office.qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        office.click(button)
    office.settle()


def code_in(letter: bytes) -> str:
    """What a scanner reads from the first page of the letter."""
    document = pypdfium2.PdfDocument(letter)
    picture = document[0].render(scale=3).to_pil()
    document.close()
    (found,) = zxingcpp.read_barcodes(picture)
    return str(found.text)


def test_from_the_first_email_to_the_door(coming: Office, box: Postbox, port: int) -> None:
    """Two are written to; the code in the letter opens the door."""
    set_up_mail(coming, port)
    coming.desk.open_meeting(coming.meeting_id, "invitations")
    coming.settle()
    first, second = [row.full_name for row in coming.read(invitation_rows, coming.meeting_id)][:2]
    give_addresses(coming, first, second)
    coming.write(coming.find(QLineEdit, "answerBy"), "24/4/2023")
    coming.key(Qt.Key.Key_Tab)
    send(coming, "Gửi thư mời…")
    assert coming.toast == "Đã gửi 2 thư."
    assert box.recipients == ["nguoi0@cantho.gov.vn", "nguoi1@cantho.gov.vn"]
    body = box.messages[0].get_body()
    assert body is not None
    assert "trước ngày 24/4/2023" in body.get_content()
    letter = next(box.messages[0].iter_attachments()).get_content()
    rows = coming.read(delegate_rows, coming.meeting_id)
    code = code_in(letter)
    assert code == next(row.code for row in rows if row.full_name == first)
    door = coming.door()
    assert door.enter(code) == "Mời vào"
    assert first in door.says("resultName")
    door.leave()


def test_answers_by_telephone_and_reminders_to_those_who_are_silent(
    coming: Office, box: Postbox, port: int
) -> None:
    set_up_mail(coming, port)
    coming.desk.open_meeting(coming.meeting_id, "invitations")
    coming.settle()
    names = [row.full_name for row in coming.read(invitation_rows, coming.meeting_id)][:4]
    give_addresses(coming, *names)
    send(coming, "Gửi thư mời…")
    tab: InvitationsTab = coming.tab("invitations")
    by_name = {row.full_name: row.id for row in tab.table.model().all_rows}
    tab.table.select_ids([by_name[names[0]]])
    coming.press_text("Đồng ý dự", tab)
    tab.table.select_ids([by_name[names[1]]])
    coming.press_text("Cử người dự thay", tab)
    dialog = coming.dialog(AnnouncedStandInDialog)
    coming.write(coming.find(QLineEdit, "announcedName", dialog), "Thạch Minh Tâm")
    coming.press("announcedKeep", dialog)
    tab.table.select_ids([by_name[names[2]]])
    coming.press_text("Vắng có lý do", tab)
    reason = coming.dialog(ReasonDialog)
    coming.write(coming.find(QLineEdit, "reason", reason), "đi công tác")
    coming.press("reasonOk", reason)
    answers = {row.full_name: row for row in coming.read(invitation_rows, coming.meeting_id)}
    assert [answers[name].answer for name in names] == [
        *(Answer.COMING, Answer.SUBSTITUTE, Answer.DECLINED, Answer.NONE)
    ]
    assert answers[names[1]].stand_ins == ("Thạch Minh Tâm",)
    tab.table.clearSelection()
    box.messages.clear()
    send(coming, "Nhắc người chưa trả lời…")
    assert box.recipients == ["nguoi3@cantho.gov.vn"]


def test_a_form_goes_out_to_an_office_and_its_answers_come_back(
    coming: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = tmp_path / "phiếu.xlsx"
    monkeypatch.setattr(
        "meetingdesk.gui.file_saver.QFileDialog.getSaveFileName", lambda *_a: (str(form), "")
    )
    tab: InvitationsTab = coming.tab("invitations")
    next(one for one in tab.commands if one.text() == "Xuất phiếu trả lời (Excel)…").trigger()
    coming.settle()
    book = openpyxl.load_workbook(form)
    sheet = book.active
    assert sheet is not None
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "STT")
    for line in range(1, 11):
        sheet.cell(head + line, 7, "Đồng ý")
    book.save(form)
    dialog = tab.open_answers(form)
    coming.settle()
    assert isinstance(coming.dialog(AnswersDialog), QDialog)
    assert coming.label("answersCounts", dialog) == "10 dòng sẽ được ghi"
    coming.press("answersKeep", dialog)
    coming.until(lambda: coming.toast == "Đã ghi 10 trả lời từ phiếu.")
    answers = [row.answer for row in coming.read(invitation_rows, coming.meeting_id)]
    assert answers.count(Answer.COMING) == 10
    coming.notices[-1].action()  # type: ignore[misc]  # a toast of something done can be taken back
    coming.settle()
    answers = [row.answer for row in coming.read(invitation_rows, coming.meeting_id)]
    assert answers.count(Answer.COMING) == 0


def test_the_office_s_own_words_stay_for_the_next_event(
    coming: Office, box: Postbox, port: int
) -> None:
    set_up_mail(coming, port)
    coming.desk.open_meeting(coming.meeting_id, "invitations")
    coming.settle()
    (first, *_others) = [row.full_name for row in coming.read(invitation_rows, coming.meeting_id)]
    give_addresses(coming, first)
    tab: InvitationsTab = coming.tab("invitations")
    coming.press_text("Gửi thư mời", tab)
    dialog = coming.dialog(SendDialog)
    coming.settle()
    body = coming.find(QPlainTextEdit, "sendBody", dialog)
    body.setPlainText("Kính mời {xưng hô} {họ tên} đến dự.")
    coming.press("sendKeep", dialog)
    coming.qtbot.wait(350)
    coming.settle()
    with coming.qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        coming.press("sendNow", dialog)
    sent = box.messages[0].get_body()
    assert sent is not None
    assert f"{first} đến dự." in sent.get_content()
    coming.press_text("Gửi thư mời", tab)
    again = coming.dialog(SendDialog)
    coming.settle()
    text = coming.find(QPlainTextEdit, "sendBody", again).toPlainText()
    assert text == "Kính mời {xưng hô} {họ tên} đến dự."
