"""Invitations through the window: e-mail sent and logged, answers by telephone and in a form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from mail_stage import ForgetfulKeyring, Postbox, own_keyring, serving
from meetingdesk.exchange.answer_form import read_answer_form
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.invitations.answers import Answer, invitation_rows, note_answers
from meetingdesk.features.invitations.mail_server import (
    MailServer,
    Security,
    read_mail_server,
    save_mail_server,
)
from meetingdesk.features.invitations.outbox import MailState, mail_rows
from meetingdesk.features.office import Office, save_office
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.invitations_tab import InvitationsTab
from meetingdesk.gui.invitations import form_ways
from meetingdesk.gui.invitations.send_dialog import SendDialog
from meetingdesk.gui.settings.mail_section import MailSection
from meetingdesk.gui.toasts import Notice
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture
def stage(workspace: Workspace, box: Postbox) -> Iterator[Stage]:
    """Four people, of whom one has no address and one an address that doesn't exist."""
    made = Stage(workspace)
    made.act(save_office, Office(name="Ủy ban MTTQ Việt Nam thành phố Cần Thơ"))
    made.add("Nguyễn Văn An", "Hội Nông dân", email="an@hoinongdan.vn")
    made.add("Lê Thị Bình", "Thành đoàn", email="binh@thanhdoan.vn")
    made.add("Phạm Văn Cường", "Hội Cựu chiến binh")
    made.add("Trần Thị Dung", "Hội Phụ nữ", email="khongco@hoiphunu.vn")
    with serving(box) as port:
        server = MailServer("127.0.0.1", port, Security.NONE, sender_address="vp@mttq.vn")
        made.act(save_mail_server, MailServer(**{**_fields(server), "per_minute": 1000}))
        yield made


def _fields(server: MailServer) -> dict[str, object]:
    return {name: getattr(server, name) for name in MailServer.__dataclass_fields__}


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, stage: Stage) -> InvitationsTab:
    made = InvitationsTab(desk, stage.meeting_id)
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.show()
    settle(qtbot, desk)
    return made


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)
    qtbot.wait(30)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)


def select(tab: InvitationsTab, *numbers: int) -> None:
    tab.table.select_ids([row.id for row in tab.table.model().all_rows if row.number in numbers])


def press(tab: InvitationsTab, text: str) -> None:
    """Use the command that says so, as the menu or the button does."""
    next(action for action in tab.commands if action.text() == text).trigger()


def part(window: QWidget, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def cells(tab: InvitationsTab, key: str) -> list[str]:
    model = tab.table.model()
    column = model.column_of(key)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def send_dialog(qtbot: QtBot, desk: Desk, tab: InvitationsTab, command: str) -> SendDialog:
    press(tab, command)
    dialog = part(tab, SendDialog, "sendDialog")
    qtbot.wait(300)
    settle(qtbot, desk)
    return dialog


def test_invitations_go_out_by_email_with_the_letter_and_the_calendar_entry(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, box: Postbox, stage: Stage
) -> None:
    told: list[Notice] = []
    desk.toasts.shown.connect(told.append)
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    assert "Kính gửi Ông/Bà Nguyễn Văn An," in (
        part(dialog, QPlainTextEdit, "sendPreview").toPlainText()
    )
    assert "Phạm Văn Cường" in part(dialog, QWidget, "sendSilent").text()
    button = part(dialog, QPushButton, "sendNow")
    assert button.text() == "Gửi 3 thư"
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        button.click()
    settle(qtbot, desk)
    assert box.recipients == ["an@hoinongdan.vn", "binh@thanhdoan.vn"]
    names = [attached.get_filename() for attached in box.messages[0].iter_attachments()]
    assert names == ["Giấy mời.pdf", "Lịch hội nghị.ics"]
    letter, calendar = box.messages[0].iter_attachments()
    assert letter.get_content().startswith(b"%PDF-")
    assert "BEGIN:VEVENT" in calendar.get_content()
    assert told[-1].text == "Đã gửi 2 thư. 1 thư không gửi được."
    assert [text.split(", ")[-1] for text in cells(tab, "sent")] == [
        *("email", "email", "Chưa gửi", "Chưa gửi được")
    ]


def test_each_letter_is_its_readers_own(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, box: Postbox, tmp_path: Path
) -> None:
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        part(dialog, QPushButton, "sendNow").click()
    import pdfplumber

    for made, own, other in (
        (box.messages[0], "Nguyễn Văn An", "Lê Thị Bình"),
        (box.messages[1], "Lê Thị Bình", "Nguyễn Văn An"),
    ):
        path = tmp_path / "letter.pdf"
        path.write_bytes(next(made.iter_attachments()).get_content())
        with pdfplumber.open(path) as pdf:
            text = "\n".join(page.extract_text() for page in pdf.pages)
            assert len(pdf.pages) == 1
        assert own in text
        assert other not in text


def test_a_second_round_writes_only_to_those_still_due(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, box: Postbox
) -> None:
    for _round in range(2):
        dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
        with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
            part(dialog, QPushButton, "sendNow").click()
        settle(qtbot, desk)
    assert box.recipients == ["an@hoinongdan.vn", "binh@thanhdoan.vn"]


def test_reminders_skip_those_who_answered(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, box: Postbox, stage: Stage
) -> None:
    select(tab, 1)
    press(tab, "Đồng ý dự")
    settle(qtbot, desk)
    tab.table.clearSelection()
    dialog = send_dialog(qtbot, desk, tab, "Nhắc người chưa trả lời…")
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        part(dialog, QPushButton, "sendNow").click()
    assert box.recipients == ["binh@thanhdoan.vn"]
    assert box.messages[0]["Subject"] == "Nhắc trả lời giấy mời: Hội nghị tổng kết"


def test_the_log_says_why_an_email_failed_and_sends_it_again(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, box: Postbox, stage: Stage
) -> None:
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        part(dialog, QPushButton, "sendNow").click()
    settle(qtbot, desk)
    press(tab, "Nhật ký gửi thư…")
    log = part(tab, QDialog, "mailLog")
    settle(qtbot, desk)
    failed = [row for row in log.table.model().all_rows if row.state is MailState.FAILED]
    log.table.select_ids([failed[0].id])
    assert "không nhận thư tới khongco@hoiphunu.vn" in part(log, QWidget, "mailWhy").text()
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        part(log, QPushButton, "mailAgain").click()
    (again,) = [
        row for row in stage.read(mail_rows, stage.meeting_id) if row.state is MailState.FAILED
    ]
    assert again.tries == 1


def test_without_a_mail_server_the_dialog_leads_to_the_settings(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage
) -> None:
    stage.act(save_mail_server, MailServer())
    went: list[object] = []
    desk.went.connect(went.append)
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    assert not part(dialog, QPushButton, "sendNow").isEnabled()
    part(dialog, QPushButton, "sendSettings").click()
    assert [(target.kind, target.part) for target in went] == [("settings", "mail")]


def test_an_unknown_field_is_told_before_anything_goes_out(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab
) -> None:
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    part(dialog, QPlainTextEdit, "sendBody").setPlainText("Kính gửi {tên}")
    qtbot.wait(400)
    settle(qtbot, desk)
    assert "Không có ô điền “tên”" in part(dialog, QWidget, "sendCount").text()
    assert not part(dialog, QPushButton, "sendNow").isEnabled()


def test_a_server_that_is_gone_keeps_all_waiting_and_the_tab_offers_to_go_on(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage, box: Postbox
) -> None:
    server = stage.read(read_mail_server)
    stage.act(save_mail_server, MailServer(**{**_fields(server), "port": 9}))
    dialog = send_dialog(qtbot, desk, tab, "Gửi thư mời…")
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        part(dialog, QPushButton, "sendNow").click()
    settle(qtbot, desk)
    message = part(tab, QMessageBox, "errorDialog")
    assert "không trả lời ở cổng 9" in message.text()
    message.close()
    stage.act(save_mail_server, server)
    settle(qtbot, desk)
    waiting = next(
        button
        for button in tab.findChildren(QToolButton)
        if button.text() == "Gửi tiếp 3 thư đang chờ"
    )
    assert waiting.isVisible()
    with qtbot.waitSignal(tab.mailer.ended, timeout=30_000):
        waiting.click()
    assert box.recipients == ["an@hoinongdan.vn", "binh@thanhdoan.vn"]


def test_answers_by_telephone_are_noted_for_many_and_taken_back(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage
) -> None:
    told: list[Notice] = []
    desk.toasts.shown.connect(told.append)
    select(tab, 1, 2)
    press(tab, "Đồng ý dự")
    settle(qtbot, desk)
    assert cells(tab, "answer")[:2] == ["Đồng ý", "Đồng ý"]
    assert tab.findChild(QPushButton, "filter_coming").text() == "Đồng ý (2)"
    assert told[-1].action is not None
    told[-1].action()
    settle(qtbot, desk)
    assert set(cells(tab, "answer")) == {"Chưa trả lời"}


def test_a_stand_in_announced_by_telephone_shows_beside_whom_they_come_for(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage
) -> None:
    select(tab, 2)
    press(tab, "Cử người dự thay…")
    dialog = part(tab, QDialog, "announcedStandIn")
    part(dialog, QLineEdit, "announcedName").setText("võ văn em")
    part(dialog, QLineEdit, "announcedPosition").setText("Phó Bí thư")
    part(dialog, QPushButton, "announcedKeep").click()
    settle(qtbot, desk)
    assert cells(tab, "answer")[1] == "Cử người dự thay"
    assert cells(tab, "note")[1] == "Võ Văn Em dự thay"


def test_who_declines_is_noted_with_the_reason(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab
) -> None:
    select(tab, 3)
    press(tab, "Vắng có lý do…")
    dialog = part(tab, QDialog, "reasonDialog")
    part(dialog, QLineEdit, "reason").setText("đi công tác")
    part(dialog, QPushButton, "reasonOk").click()
    settle(qtbot, desk)
    assert (cells(tab, "answer")[2], cells(tab, "note")[2]) == ("Vắng có lý do", "đi công tác")


def test_a_form_goes_out_and_its_answers_come_back(
    qtbot: QtBot,
    desk: Desk,
    tab: InvitationsTab,
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "Phiếu trả lời.xlsx"
    monkeypatch.setattr(
        "meetingdesk.gui.file_saver.QFileDialog.getSaveFileName", lambda *_a: (str(path), "")
    )
    press(tab, "Xuất phiếu trả lời (Excel)…")
    settle(qtbot, desk)
    assert read_answer_form(path)[0].full_name == "Nguyễn Văn An"
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "STT")
    sheet.cell(head + 1, 7, "Đồng ý")
    sheet.cell(head + 3, 7, "để hỏi lại")
    book.save(path)
    monkeypatch.setattr(form_ways.QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    press(tab, "Nhập phiếu trả lời…")
    dialog = part(tab, QDialog, "answersDialog")
    settle(qtbot, desk)
    counts = part(dialog, QWidget, "answersCounts").text()
    assert counts == "1 dòng sẽ được ghi, 1 dòng cần xem lại và chưa được ghi"
    part(dialog, QPushButton, "answersKeep").click()
    settle(qtbot, desk)
    answers = [row.answer for row in stage.read(invitation_rows, stage.meeting_id)]
    assert answers == [Answer.COMING, Answer.NONE, Answer.NONE, Answer.NONE]


def test_a_damaged_form_is_told_and_nothing_is_kept(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, tmp_path: Path
) -> None:
    path = tmp_path / "hỏng.xlsx"
    path.write_bytes(b"PK\x03\x04nothing")
    tab.open_answers(path)
    settle(qtbot, desk)
    message = part(tab, QMessageBox, "errorDialog")
    assert "hỏng.xlsx" in message.text()
    message.close()


def test_the_list_for_mail_merge_has_the_text_for_zalo(
    qtbot: QtBot,
    desk: Desk,
    tab: InvitationsTab,
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "Trộn thư.xlsx"
    monkeypatch.setattr(
        "meetingdesk.gui.file_saver.QFileDialog.getSaveFileName", lambda *_a: (str(path), "")
    )
    press(tab, "Xuất danh sách trộn thư cho Word, Zalo…")
    settle(qtbot, desk)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    code = stage.read(delegate_rows, stage.meeting_id)[0].code
    assert rows[0][2:4] == ("Họ và tên", "Chức vụ")
    assert (rows[1][2], rows[1][13]) == ("Nguyễn Văn An", code)
    assert str(rows[1][14]).startswith("Kính gửi Ông/Bà Nguyễn Văn An,")


def test_an_address_is_typed_in_its_cell(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage
) -> None:
    model = tab.table.model()
    model.setData(model.index(2, model.column_of("email")), "cuong@ccb.vn")
    settle(qtbot, desk)
    assert stage.read(delegate_rows, stage.meeting_id)[2].email == "cuong@ccb.vn"


def test_the_mail_server_is_tried_and_kept_and_its_password_is_in_no_file(
    qtbot: QtBot, desk: Desk, stage: Stage, box: Postbox
) -> None:
    with own_keyring() as ring:
        _set_up(qtbot, desk, stage, ring)


def _set_up(qtbot: QtBot, desk: Desk, stage: Stage, ring: ForgetfulKeyring) -> None:
    section = MailSection(desk)
    qtbot.addWidget(section)
    section.show()
    settle(qtbot, desk)
    banner = part(section, QWidget, "bannerText")
    part(section, QPushButton, "mailTry").click()
    settle(qtbot, desk)
    assert banner.text().startswith("Kết nối được")
    part(section, QLineEdit, "mailAddress").setText("văn phòng")
    part(section, QPushButton, "mailKeep").click()
    settle(qtbot, desk)
    assert banner.text() == "văn phòng không phải là một địa chỉ thư điện tử."
    part(section, QLineEdit, "mailAddress").setText("vp@cantho.gov.vn")
    part(section, QLineEdit, "mailUser").setText("vp")
    part(section, QLineEdit, "mailPassword").setText("mật khẩu bí mật")
    part(section, QPushButton, "mailKeep").click()
    settle(qtbot, desk)
    kept = stage.read(read_mail_server)
    assert (kept.sender_address, kept.user) == ("vp@cantho.gov.vn", "vp")
    assert list(ring.kept.values()) == ["mật khẩu bí mật"]
    for path in stage.workspace.path.rglob("*"):
        assert not path.is_file() or "mật khẩu bí mật".encode() not in path.read_bytes()


def test_nobody_is_left_to_remind_when_all_have_answered(
    qtbot: QtBot, desk: Desk, tab: InvitationsTab, stage: Stage
) -> None:
    ids = [row.id for row in stage.read(invitation_rows, stage.meeting_id)]
    stage.act(note_answers, ids, Answer.COMING)
    settle(qtbot, desk)
    dialog = send_dialog(qtbot, desk, tab, "Nhắc người chưa trả lời…")
    assert part(dialog, QWidget, "sendCount").text() == "Không có ai để gửi"
