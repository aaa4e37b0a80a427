"""Use story 11 through the real widgets: the programme of 2023-2025 is recorded and kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from planning_window import find, insert, notices, settle
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QMenu,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from meetingdesk.features.signings.agreement_life import (
    AgreementState,
    ReviewDraft,
    ReviewKind,
    add_review,
)
from meetingdesk.features.signings.signings import PartyDraft
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event.signing_tab import SigningTab
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.new_agreement import NewAgreementDialog
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.review_dialog import ReviewDialog
from meetingdesk.gui.signings.signatory_dialog import SignatoryDialog
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.model.agreements import Agreement, AgreementParty, Review, Signatory
from meetingdesk.model.photos import AttachedDocument, Attachment, DocumentKind
from meetingdesk.store.workspace import Workspace
from signing_stage import (
    DEPARTMENT,
    FARMERS,
    FORMER,
    SCIENCE,
    SIGNED,
    TITLE_2018,
    TITLE_2023,
    WOMEN,
    Signings,
)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, signings: Signings) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    settle(qtbot, desk)
    return made


def open_register(qtbot: QtBot, window: MainWindow) -> SigningsPage:
    window.desk.open_page("signings")
    settle(qtbot, window.desk)
    page = window.page
    assert isinstance(page, SigningsPage)
    qtbot.waitUntil(window.isActiveWindow)
    page.register.table.setFocus()
    return page


def dialog(window: QWidget, kind: type[QWidget]) -> QWidget:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def pick(qtbot: QtBot, desk: Desk, picker: Picker, words: str) -> None:
    """Type into a picker as a person does and take the first line it offers."""
    picker.setFocus()
    qtbot.keyClicks(picker, words)
    popup = picker.findChild(QListWidget)
    assert popup is not None
    qtbot.waitUntil(lambda: popup.isVisible() and popup.count() > 0)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    settle(qtbot, desk)


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Write over a field and leave it by Tab."""
    field.setFocus()
    field.selectAll()
    insert(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def drop(area: FileDropArea, path: Path) -> None:
    """Let a file go over a drop area."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    spot = area.rect().center()
    entering = QDragEnterEvent(
        spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    area.dragEnterEvent(entering)
    assert entering.isAccepted()
    area.dropEvent(
        QDropEvent(
            QPointF(spot),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier(0),
        )
    )


def record(qtbot: QtBot, window: MainWindow, former_words: str = "") -> None:
    """Fill the open dialog in with the programme of 2023-2025 and keep it."""
    desk = window.desk
    made = dialog(window, NewAgreementDialog)
    insert(find(made, QLineEdit, "newTitle"), TITLE_2023)
    write(qtbot, find(made, QLineEdit, "newNumber"), "01/CTrPH-STNMT-LHH")
    write(qtbot, find(made, QLineEdit, "newSigned"), "25/4/2023")
    if former_words:
        pick(qtbot, desk, find(made, Picker, "newFormer"), former_words)
    for words in ("so tai nguyen", "khoa hoc"):
        pick(qtbot, desk, find(made, Picker, "newParty"), words)
    qtbot.mouseClick(find(made, QWidget, "newMake"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)


def test_the_programme_is_recorded_with_parties_signatories_term_scan_event_and_predecessor(
    qtbot: QtBot, window: MainWindow, signings: Signings, workspace: Workspace, tmp_path: Path
) -> None:
    desk = window.desk
    former_id = signings.create(FORMER)
    signings.act(add_review, former_id, ReviewDraft(ReviewKind.FINAL, SIGNED))
    page = open_register(qtbot, window)
    qtbot.keyClick(page.register.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    record(qtbot, window, "2018")

    assert page.shows_agreement
    view = page.agreement
    pick(qtbot, desk, find(view, Picker, "agreementMeeting"), "hoi nghi tong ket")
    scan = tmp_path / "Chương trình 2023-2025.pdf"
    scan.write_bytes(b"%PDF-1.7 signed and sealed")
    said = notices(desk)
    drop(view.findChild(FileDropArea, "dropArea"), scan)
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: bool(said))
    settle(qtbot, desk)

    with workspace.reader() as session:
        kept = session.scalars(select(Agreement).where(Agreement.title == TITLE_2023)).one()
        assert (kept.number, kept.signed_on) == ("01/CTrPH-STNMT-LHH", SIGNED)
        assert (kept.starts_on, kept.ends_on) == (date(2023, 1, 1), date(2025, 12, 31))
        assert (kept.meeting_id, kept.predecessor_id) == (signings.meeting_id, former_id)
        assert kept.state is AgreementState.SIGNED
        parties = session.scalars(
            select(AgreementParty).where(AgreementParty.agreement_id == kept.id)
        ).all()
        assert [party.organization_id for party in parties] == [
            signings.organizations[DEPARTMENT],
            signings.organizations[SCIENCE],
        ]
        people = session.scalars(select(Signatory).order_by(Signatory.party_id)).all()
        assert [(one.person_id, one.position, one.authority) for one in people] == [
            (signings.nam, "Giám đốc", ""),
            (signings.kieu, "Phó Chủ tịch", "KT. CHỦ TỊCH"),
        ]
        former = session.get_one(Agreement, former_id)
        assert former.state is AgreementState.SUCCEEDED
        document = session.scalars(select(AttachedDocument)).one()
        assert (document.agreement_id, document.kind) == (kept.id, DocumentKind.SCAN)
        attachment = session.get_one(Attachment, document.attachment_id)
    stored = workspace.attachments.path_of(attachment.sha256)
    assert stored.read_bytes() == scan.read_bytes()

    qtbot.mouseClick(find(view, QToolButton, "removeFile"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert signings.card(kept.id).files == ()
    said[-1].action()
    settle(qtbot, desk)
    assert [file.file_name for file in signings.card(kept.id).files] == [scan.name]

    qtbot.mouseClick(find(view, QToolButton, f"chain_{former_id}"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert view.agreement_id == former_id
    assert find(view, QWidget, "agreementHead").property("text") == TITLE_2018
    qtbot.mouseClick(find(view, QToolButton, "backToRegister"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert [row.title for row in page.register.rows] == [TITLE_2023, TITLE_2018]


def test_one_party_is_not_enough_and_the_window_says_so_and_stays(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    open_register(qtbot, window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = dialog(window, NewAgreementDialog)
    make = find(made, QWidget, "newMake")
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    assert find(made, QLineEdit, "newTitle").property("invalid")
    insert(find(made, QLineEdit, "newTitle"), "Thỏa thuận")
    write(qtbot, find(made, QLineEdit, "newSigned"), "25/4/2023")
    pick(qtbot, window.desk, find(made, Picker, "newParty"), "so tai nguyen")
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    settle(qtbot, window.desk)
    texts = [label.text() for label in made.findChildren(QWidget) if hasattr(label, "text")]
    assert any("ít nhất hai bên" in str(text) for text in texts)
    assert made.isVisible()
    assert make.isEnabled()
    write(qtbot, find(made, QLineEdit, "newEnds"), "hôm nào đó")
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    texts = [label.text() for label in made.findChildren(QWidget) if hasattr(label, "text")]
    assert any("không phải là một ngày" in str(text) for text in texts)


def test_one_office_signs_with_several_at_an_event_in_one_go(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    desk.open_meeting(signings.meeting_id, "signing")
    settle(qtbot, desk)
    tab = window.page.tab  # type: ignore[attr-defined]  # the event's page
    assert isinstance(tab, SigningTab)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = dialog(window, NewAgreementDialog)
    assert find(made, QLineEdit, "newSigned").text() == "25/04/2023"
    insert(find(made, QLineEdit, "newTitle"), TITLE_2023)
    for words in ("so tai nguyen", "nong dan", "phu nu", "khoa hoc"):
        pick(qtbot, desk, find(made, Picker, "newParty"), words)
    each = find(made, QRadioButton, "newEach")
    assert "3 văn bản" in each.text()
    qtbot.mouseClick(each, Qt.MouseButton.LeftButton, pos=QPoint(10, each.height() // 2))
    qtbot.mouseClick(find(made, QWidget, "newMake"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)

    def partners() -> list[str]:
        return [row.parties[1] for row in tab._model.rows]

    assert partners() == [FARMERS, WOMEN, SCIENCE]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tab.table.setFocus()
    tab.table.select_ids([tab._model.rows[2].id])
    qtbot.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    assert partners() == [FARMERS, SCIENCE, WOMEN]
    desk.undo.undo()
    settle(qtbot, desk)
    desk.undo.undo()
    settle(qtbot, desk)
    assert partners() == []


def test_a_programme_already_recorded_is_linked_and_reviewed_at_the_event(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    former_id = signings.create(FORMER)
    desk.open_meeting(signings.meeting_id, "signing")
    settle(qtbot, desk)
    tab = window.page.tab  # type: ignore[attr-defined]  # the event's page
    pick(qtbot, desk, find(tab, Picker, "reviewFinal"), "2018")
    assert [row.agreement_id for row in tab._reviews.rows] == [former_id]
    assert signings.card(former_id).kept_state is AgreementState.FINAL_REVIEWED
    pick(qtbot, desk, find(tab, Picker, "linkAgreement"), "bao ve moi truong")
    assert [row.id for row in tab._model.rows] == [former_id]
    tab.table.select_ids([former_id])
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert tab._model.rows == []
    assert signings.card(former_id).meeting_id is None


def test_fields_and_cells_are_kept_as_they_are_left(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    agreement_id = signings.create()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    view = window.page.agreement  # type: ignore[attr-defined]  # the register's page
    write(qtbot, find(view, QLineEdit, "agreementNumber"), "02/CTrPH")
    write(qtbot, find(view, QLineEdit, "agreementPlace"), "Cần Thơ")
    write(qtbot, find(view, QLineEdit, "termEnds"), "31/12/2026")
    settle(qtbot, desk)
    card = signings.card(agreement_id)
    assert (card.number, card.place, card.ends_on) == ("02/CTrPH", "Cần Thơ", date(2026, 12, 31))
    write(qtbot, find(view, QLineEdit, "termEnds"), "31/12/2022")
    settle(qtbot, desk)
    assert "trước khi bắt đầu" in find(view, QWidget, "termError").property("text")
    assert signings.card(agreement_id).ends_on == date(2026, 12, 31)

    table = view._parties.table
    type_into(qtbot, desk, table, 1, "name", "Nguyễn Thị Kiều")
    type_into(qtbot, desk, table, 1, "position", "Phó Chủ tịch")
    (signatory,) = signings.card(agreement_id).parties[1].signatories
    assert (signatory.full_name, signatory.position) == ("Nguyễn Thị Kiều", "Phó Chủ tịch")

    line = find(view, QLineEdit, "addCommitment")
    line.setFocus()
    insert(line, "Ra quân thu gom rác")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, desk)
    promises = view._commitments.table
    type_into(qtbot, desk, promises, 0, "target", "12")
    type_into(qtbot, desk, promises, 0, "result", "12")
    (promise,) = signings.card(agreement_id).commitments
    assert str(promise.light.label) == "Hoàn thành"


def test_the_signatory_is_chosen_from_who_held_office_that_day(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    agreement_id = signings.create()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    view = window.page.agreement  # type: ignore[attr-defined]  # the register's page
    view._parties.table.select_ids([view._parties._model.rows[1].id])
    view._parties._choose.trigger()
    made = dialog(window, SignatoryDialog)
    settle(qtbot, desk)
    people = made._people  # type: ignore[attr-defined]  # the dialog's
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Down)
    qtbot.mouseClick(find(made, QWidget, "signatoryKeep"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    (signatory,) = signings.card(agreement_id).parties[1].signatories
    assert (signatory.person_id, signatory.authority) == (signings.kieu, "KT. CHỦ TỊCH")


def test_a_review_is_noted_and_the_state_moves_with_it(
    qtbot: QtBot, window: MainWindow, signings: Signings, workspace: Workspace
) -> None:
    desk = window.desk
    agreement_id = signings.create()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    view = window.page.agreement  # type: ignore[attr-defined]  # the register's page
    qtbot.mouseClick(find(view, QWidget, "noteMidTerm"), Qt.MouseButton.LeftButton)
    made = dialog(window, ReviewDialog)
    write(qtbot, find(made, QLineEdit, "reviewHeld"), "1/1/2020")
    qtbot.mouseClick(find(made, QWidget, "reviewKeep"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert made.isVisible()
    pick(qtbot, desk, find(made, Picker, "reviewMeeting"), "tong ket")
    write(qtbot, find(made, QLineEdit, "reviewHeld"), "20/6/2024")
    qtbot.mouseClick(find(made, QWidget, "reviewKeep"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    with workspace.reader() as session:
        review = session.scalars(select(Review)).one()
        assert (review.held_on, review.meeting_id) == (date(2024, 6, 20), signings.meeting_id)
    assert signings.card(agreement_id).kept_state is AgreementState.MID_TERM_REVIEWED
    said = notices(desk)
    qtbot.mouseClick(find(view, QWidget, "moveState"), Qt.MouseButton.LeftButton)
    menu = next(one for one in view.findChildren(QMenu) if one.objectName() == "stateMenu")
    next(action for action in menu.actions() if action.text() == "Chấm dứt trước hạn").trigger()
    settle(qtbot, desk)
    assert signings.card(agreement_id).kept_state is AgreementState.ENDED
    said[-1].action()
    settle(qtbot, desk)
    assert signings.card(agreement_id).kept_state is AgreementState.MID_TERM_REVIEWED


def test_the_register_is_searched_narrowed_and_what_is_deleted_comes_back(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    signings.create(FORMER)
    new = signings.create()
    page = open_register(qtbot, window)
    register = page.register
    assert len(register.rows) == 2
    qtbot.keyClick(register.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.focusWidget()
    qtbot.keyClicks(field, "2023 khoa hoc")
    qtbot.waitUntil(lambda: len(register.rows) == 1)
    assert register.rows[0].id == new
    qtbot.mouseClick(find(register, QWidget, "filterClear"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(register.rows) == 2)
    qtbot.mouseClick(find(register, QWidget, "filterRunningOut"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert all(row.runs_out_soon for row in register.rows)
    qtbot.mouseClick(find(register, QWidget, "filterRunningOut"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    said = notices(desk)
    register.table.setFocus()
    register.table.selectAll()
    qtbot.keyClick(register.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert register.rows == []
    said[-1].action()
    settle(qtbot, desk)
    assert len(register.rows) == 2
    register.table.select_ids([new])
    qtbot.keyClick(register.table, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert page.agreement.agreement_id == new


def test_what_was_signed_with_one_organisation_is_asked_for_from_elsewhere(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    signings.create()
    farmers = replace(FORMER, parties=(PartyDraft(DEPARTMENT), PartyDraft(FARMERS)))
    wanted = signings.create(farmers)
    window.desk.went.emit(Target("signings", signings.organizations[FARMERS], "organization"))
    settle(qtbot, window.desk)
    page = window.page
    assert isinstance(page, SigningsPage)
    assert [row.id for row in page.register.rows] == [wanted]


def test_the_successor_starts_from_what_its_predecessor_says(
    qtbot: QtBot, window: MainWindow, signings: Signings
) -> None:
    desk = window.desk
    former_id = signings.create(FORMER)
    desk.open_agreement(former_id)
    settle(qtbot, desk)
    page = window.page
    next(action for action in page.commands if "kế tiếp" in action.text()).trigger()
    settle(qtbot, desk)
    made = dialog(window, NewAgreementDialog)
    assert find(made, QLineEdit, "newTitle").text().endswith("giai đoạn 2023-2027")
    assert find(made, QLineEdit, "newStarts").text() == "01/01/2023"
    write(qtbot, find(made, QLineEdit, "newSigned"), "25/4/2023")
    qtbot.mouseClick(find(made, QWidget, "newMake"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert isinstance(page, SigningsPage)
    card = page.agreement.card
    assert card is not None
    assert card.predecessor_id == former_id
    assert [party.organization_name for party in card.parties] == [DEPARTMENT, SCIENCE]


def type_into(qtbot: QtBot, desk: Desk, table: QWidget, row: int, key: str, text: str) -> None:
    """Open a cell with F2, write over it, and leave it by Enter."""
    model = table.model()  # type: ignore[attr-defined]  # a DataTable
    table.setFocus()
    table.setCurrentIndex(model.index(row, model.column_of(key)))  # type: ignore[attr-defined]  # a DataTable
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(
        line
        for line in table.viewport().findChildren(QLineEdit)  # type: ignore[attr-defined]  # a DataTable
        if line.isVisible()
    )
    editor.selectAll()
    insert(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)
