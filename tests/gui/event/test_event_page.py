"""One event: everything typed is kept at once, can be taken back, and never overwrites another's."""

from __future__ import annotations

import pytest
from planning_window import click, find, fixed_now, insert, notices, opened, settle, write_over
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.clashes import clashes_of
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    delete_meetings,
    edit_meeting,
    meeting_card,
)
from meetingdesk.features.planning.roles import RoleKind
from meetingdesk.features.planning.venues import VenueDraft, add_venue, venue_rows
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks, tabs
from meetingdesk.gui.event.clash_panel import ClashPanel
from meetingdesk.gui.event.info_tab import InfoTab
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.event.role_dialog import RoleDialog
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.widgets.written_text import WrittenText
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    return new_meeting(workspace, "Hội nghị tổng kết", at(28, "8:00"))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, meeting_id: int) -> MeetingPage:
    made = MeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.open_target(Target("meeting", meeting_id))
    settle(qtbot, desk)
    return made


@pytest.fixture
def info(page: MeetingPage) -> InfoTab:
    assert isinstance(page.tab, InfoTab)
    return page.tab


@pytest.fixture
def kept(workspace: Workspace, meeting_id: int) -> Kept:
    return Kept(workspace, meeting_id)


class Kept:
    """The event as the workspace holds it."""

    def __init__(self, workspace: Workspace, meeting_id: int) -> None:
        self._workspace, self._meeting_id = workspace, meeting_id

    def __call__(self) -> MeetingCard:
        card = ask(self._workspace, meeting_card, self._meeting_id)
        assert isinstance(card, MeetingCard)
        return card


def test_a_new_name_is_kept_on_enter_and_taken_back(
    qtbot: QtBot, desk: Desk, page: MeetingPage, info: InfoTab, kept: Kept
) -> None:
    title = find(info, WrittenText, "infoTitle")
    write_over(qtbot, title, "Hội nghị sơ kết", end=Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert kept().title == "Hội nghị sơ kết"
    assert find(page, QLabel, "meetingTitle").text() == "Hội nghị sơ kết"
    desk.undo.undo()
    settle(qtbot, desk)
    assert kept().title == "Hội nghị tổng kết"
    assert title.value == "Hội nghị tổng kết"


def test_an_emptied_name_is_refused_beside_the_field(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    write_over(qtbot, find(info, WrittenText, "infoTitle"), "", end=Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert kept().title == "Hội nghị tổng kết"
    shown = [label.text() for label in info.findChildren(QLabel) if label.isVisible()]
    assert "Tên sự kiện không được để trống." in shown


def test_a_later_start_takes_the_end_along_and_a_wrong_end_is_said(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    write_over(qtbot, find(info, QLineEdit, "startsAtTime"), "13h30", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert (kept().starts_at, kept().ends_at) == (at(28, "13:30"), at(28, "16:30"))
    write_over(qtbot, find(info, QLineEdit, "endsAtTime"), "9h", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert kept().ends_at == at(28, "16:30")
    shown = [label.text() for label in info.findChildren(QLabel) if label.isVisible()]
    assert "Giờ kết thúc đang trước giờ bắt đầu." in shown


def test_edits_typed_fast_one_after_the_other_are_all_kept(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    write_over(qtbot, find(info, WrittenText, "infoTitle"), "Hội thảo", end=Qt.Key.Key_Tab)
    write_over(qtbot, find(info, QLineEdit, "startsAtTime"), "9h", end=Qt.Key.Key_Tab)
    write_over(qtbot, find(info, WrittenText, "infoPurpose"), "Góp ý dự thảo", end=Qt.Key.Key_Tab)
    write_over(qtbot, find(info, QLineEdit, "infoQuorum"), "2/3", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    card = kept()
    assert (card.title, card.starts_at, card.purpose, card.quorum_share) == (
        "Hội thảo",
        at(28, "9:00"),
        "Góp ý dự thảo",
        "2/3",
    )


def test_anothers_edit_is_shown_instead_of_overwritten(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept, workspace: Workspace, meeting_id: int
) -> None:
    shown = notices(desk)
    do(workspace, edit_meeting, meeting_id, 1, {"title": "Tên của người khác"})
    # The change is not heard yet: the field still shows what was there.
    title = find(info, WrittenText, "infoTitle")
    title.setPlainText("Tên của tôi")
    title.keep()
    settle(qtbot, desk)
    assert kept().title == "Tên của người khác"
    assert title.value == "Tên của người khác"
    assert any("vừa sửa mục này" in notice.text for notice in shown)


def test_a_place_is_picked_added_or_only_written(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept, workspace: Workspace
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường A"))
    settle(qtbot, desk)
    place = find(info, QLineEdit, "place")
    write_over(qtbot, place, "Nhà ông Tư", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert (kept().venue_id, kept().place) == (None, "Nhà ông Tư")
    insert_over(place, "hội trường a")
    place.editingFinished.emit()
    settle(qtbot, desk)
    assert (kept().venue_id, kept().where) == (hall, "Hội trường A")
    insert_over(place, "Phòng họp mới")
    place.create_wanted.emit("Phòng họp mới")  # type: ignore[attr-defined]  # a Picker's
    settle(qtbot, desk)
    assert kept().where == "Phòng họp mới"
    assert len(ask(workspace, venue_rows)) == 2


def insert_over(field: QLineEdit, text: str) -> None:
    field.selectAll()
    insert(field, text)


def test_a_chair_is_typed_corrected_and_taken_away(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    field = find(info, QLineEdit, "add_chair")
    insert(field, "Bà Nguyễn Thị Kiều, Phó Chủ tịch")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    (chair,) = kept().people(RoleKind.CHAIR)
    assert (chair.honorific, chair.full_name, chair.position) == (
        "Bà",
        "Nguyễn Thị Kiều",
        "Phó Chủ tịch",
    )
    line = find(info, QFrame, f"role_{chair.id}")
    click(qtbot, find(line, QToolButton, "editRole"))
    dialog = opened(qtbot, info, RoleDialog, "roleDialog")
    insert_over(find(dialog, QLineEdit, "rolePosition"), "Chủ tịch")
    click(qtbot, find(dialog, QPushButton, "roleKeep"))
    settle(qtbot, desk)
    assert kept().roles[0].position == "Chủ tịch"
    line = next(
        frame for frame in info.findChildren(QFrame, f"role_{chair.id}") if frame.isVisible()
    )
    click(qtbot, find(line, QToolButton, "removeRole"))
    settle(qtbot, desk)
    assert kept().roles == ()


def test_a_quorum_that_is_no_share_is_refused_beside_the_field(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    write_over(qtbot, find(info, QLineEdit, "infoQuorum"), "nhieu", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert kept().quorum_share == ""
    shown = [label.text() for label in info.findChildren(QLabel) if label.isVisible()]
    assert any("nhieu" in text for text in shown)


def test_kind_and_form_of_address_are_kept_when_chosen(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    for name, text in (("infoKind", "Lễ ký kết"), ("infoAddress", "Đồng chí")):
        box = find(info, QComboBox, name)
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
    settle(qtbot, desk)
    assert (str(kept().kind.label), kept().address_form) == ("Lễ ký kết", "Đồng chí")


def test_a_clash_shows_and_goes_with_its_cause(
    qtbot: QtBot, desk: Desk, info: InfoTab, workspace: Workspace, meeting_id: int
) -> None:
    do(workspace, edit_meeting, meeting_id, 1, {"place": "Phòng 2"})
    other = new_meeting(workspace, "Họp khác", at(28, "9:00"), place="phòng 2")
    settle(qtbot, desk)
    panel = find(info, ClashPanel, "clashPanel")
    assert panel.isVisible()
    assert panel.open_words == ["Trùng địa điểm với “Họp khác” (9h00)"]
    do(workspace, delete_meetings, [other])
    settle(qtbot, desk)
    assert not panel.isVisible()


def test_a_clash_is_let_stand_with_a_reason_and_pointed_out_again(
    qtbot: QtBot, desk: Desk, info: InfoTab, workspace: Workspace, meeting_id: int
) -> None:
    do(workspace, edit_meeting, meeting_id, 1, {"place": "Phòng 2"})
    other = new_meeting(workspace, "Họp khác", at(28, "9:00"), place="phòng 2")
    settle(qtbot, desk)
    panel = find(info, ClashPanel, "clashPanel")
    click(qtbot, find(panel, QPushButton, "acceptClash"))
    dialog = opened(qtbot, info, ReasonDialog, "reasonDialog")
    do_it = find(dialog, QPushButton, "reasonOk")
    assert not do_it.isEnabled()
    insert(find(dialog, QLineEdit, "reason"), "Hai phòng có vách ngăn")
    click(qtbot, do_it)
    settle(qtbot, desk)
    assert panel.open_words == []
    words = "Trùng địa điểm với “Họp khác” (9h00). Đã chấp nhận: Hai phòng có vách ngăn"
    assert words in [label.text() for label in panel.findChildren(QLabel)]
    assert ask(workspace, clashes_of, other) == []  # for both sides
    click(qtbot, find(panel, QPushButton, "withdrawAcceptance"))
    settle(qtbot, desk)
    assert panel.open_words == ["Trùng địa điểm với “Họp khác” (9h00)"]


def test_other_parts_are_added_when_they_are_needed(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    picker = find(info, QLineEdit, "add_witness")
    assert not picker.isVisible()
    click(qtbot, find(info, QPushButton, "addPart"))
    menu = find(info, QMenu, "partMenu")
    assert [action.text() for action in menu.actions()] == [
        "Báo cáo viên", "Phát biểu chỉ đạo", "Chứng kiến", "Ban tổ chức",
    ]  # fmt: skip
    next(action for action in menu.actions() if action.text() == "Chứng kiến").trigger()
    menu.close()
    assert picker.isVisible()
    insert(picker, "Ông Lê An, Phó Chủ tịch, Ủy ban MTTQ")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    settle(qtbot, desk)
    (witness,) = kept().people(RoleKind.WITNESS)
    assert witness.full_line == "Ông Lê An, Phó Chủ tịch, Ủy ban MTTQ"


def test_a_short_name_is_kept(qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept) -> None:
    write_over(qtbot, find(info, QLineEdit, "infoShortTitle"), "Tổng kết CTPH", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert kept().short_title == "Tổng kết CTPH"


def test_tabs_are_walked_by_the_keyboard_and_all_can_be_made(
    qtbot: QtBot, desk: Desk, page: MeetingPage
) -> None:
    bar = find(page, QTabBar, "meetingTabs")
    assert bar.count() == len(tabs.TABS)
    for entry in tabs.TABS:
        assert page.tab is not None
        assert page.tab.objectName() == f"tab_{entry.key}"
        qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, desk)


def test_a_deleted_event_is_left_for_the_list(qtbot: QtBot, desk: Desk, page: MeetingPage) -> None:
    went: list[Target] = []
    desk.went.connect(went.append)
    next(action for action in page.commands if action.text() == "Xóa sự kiện").trigger()
    settle(qtbot, desk)
    assert went == [Target("meetings")]
    assert page.meeting_id == 0


def test_words_being_typed_survive_a_change_from_elsewhere(
    qtbot: QtBot, desk: Desk, info: InfoTab, workspace: Workspace, meeting_id: int
) -> None:
    info.activateWindow()
    note = find(info, WrittenText, "infoNote")
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    insert(note, "Đang gõ dở")
    do(workspace, edit_meeting, meeting_id, 1, {"purpose": "Mục đích mới"})
    settle(qtbot, desk)
    assert note.value == "Đang gõ dở"
    assert find(info, WrittenText, "infoPurpose").value == "Mục đích mới"


def test_words_typed_a_moment_before_the_window_closes_are_kept(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    note = find(info, WrittenText, "infoNote")
    write_over(qtbot, note, "Chuẩn bị micro ")
    desk.closing.emit()
    settle(qtbot, desk)
    assert kept().note == "Chuẩn bị micro"
    assert note.value == "Chuẩn bị micro "  # the blank before the next word stays


def test_edits_that_wait_for_another_when_the_window_closes_are_kept(
    qtbot: QtBot, desk: Desk, info: InfoTab, kept: Kept
) -> None:
    title = find(info, WrittenText, "infoTitle")
    title.setPlainText("Hội thảo")
    title.keep()
    find(info, WrittenText, "infoPurpose").setPlainText("Góp ý dự thảo")
    find(info, WrittenText, "infoNote").setPlainText("Mang theo bút")
    desk.close()
    card = kept()
    assert (card.title, card.purpose, card.note) == ("Hội thảo", "Góp ý dự thảo", "Mang theo bút")
