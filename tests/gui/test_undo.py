"""Undo and redo on a real workspace: acts are taken back through the journal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.toasts import Notice
from meetingdesk.messages import message
from meetingdesk.model.people import Organization
from meetingdesk.store.unit_of_work import UnitOfWork


def add(work: UnitOfWork, name: str) -> None:
    work.session.add(Organization(name=name))
    work.describe(message("journal", "Thêm đơn vị {name}").given(name=name))


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Organization.name).order_by(Organization.id)))


def shown(qtbot: QtBot, desk: Desk) -> list[str]:
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    with desk.workspace.reader() as session:
        return names(session)


def test_ctrl_z_takes_the_last_act_back_and_ctrl_shift_z_does_it_again(
    qtbot: QtBot, desk: Desk
) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    desk.tasks.write(add, "Hội Nông dân")
    desk.tasks.write(add, "Thành đoàn")
    assert shown(qtbot, desk) == ["Hội Nông dân", "Thành đoàn"]
    assert window.menus.undo_action.text() == "Hoàn tác: Thêm đơn vị Thành đoàn"

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(qtbot, desk) == ["Hội Nông dân"]
    window.menus.undo_action.trigger()
    assert shown(qtbot, desk) == []
    assert not window.menus.undo_action.isEnabled()

    window.menus.redo_action.trigger()
    assert shown(qtbot, desk) == ["Hội Nông dân"]
    window.menus.redo_action.trigger()
    assert shown(qtbot, desk) == ["Hội Nông dân", "Thành đoàn"]


def test_an_act_with_a_way_back_of_its_own_stays_off_ctrl_z(qtbot: QtBot, desk: Desk) -> None:
    desk.tasks.write(add, "Hội Nông dân", undoable=False)
    assert shown(qtbot, desk) == ["Hội Nông dân"]
    assert desk.undo.next_undo is None


def test_a_new_act_leaves_nothing_to_redo(qtbot: QtBot, desk: Desk) -> None:
    desk.tasks.write(add, "Hội Nông dân")
    shown(qtbot, desk)
    desk.undo.undo()
    shown(qtbot, desk)
    assert desk.undo.next_redo is not None
    desk.tasks.write(add, "Thành đoàn")
    shown(qtbot, desk)
    assert desk.undo.next_redo is None


def test_the_toast_s_button_takes_back_its_own_act_though_another_came_after(
    qtbot: QtBot, desk: Desk
) -> None:
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    desk.tasks.write(add, "Hội Nông dân", done=lambda _: desk.toasts.undoable("Đã thêm"))
    shown(qtbot, desk)
    desk.tasks.write(add, "Thành đoàn")
    shown(qtbot, desk)
    assert notices[0].action_text == "Hoàn tác"
    assert notices[0].action is not None
    notices[0].action()
    assert shown(qtbot, desk) == ["Thành đoàn"]


def test_an_act_that_somebody_built_on_is_refused_and_leaves_the_stack(
    qtbot: QtBot, desk: Desk
) -> None:
    refused: list[Exception] = []
    desk.undo.refused.connect(refused.append)
    desk.tasks.write(add, "Hội Nông dân")
    shown(qtbot, desk)
    with desk.workspace.unit_of_work() as work:
        work.session.scalars(select(Organization)).one().name = "Hội Nông dân Việt Nam"
    desk.undo.undo()
    assert shown(qtbot, desk) == ["Hội Nông dân Việt Nam"]
    assert len(refused) == 1
    assert desk.undo.next_undo is None
