"""A task of the list is given to somebody else, another day, proved by files, and the way back is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from planning_window import click, find, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    TaskDraft,
)
from meetingdesk.features.minutes.task_list import TaskRow, TaskState, task_rows
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reports.close_task_dialog import CloseTaskDialog
from meetingdesk.gui.reports.task_closing import ask_how_it_ended
from meetingdesk.gui.reports.task_dialog import TaskDialog
from meetingdesk.store.workspace import Workspace
from minutes_stage import Hall


@pytest.fixture
def hall(workspace: Workspace) -> Hall:
    """A conference whose minutes gave one task."""
    made = Hall(workspace)
    task = TaskDraft("Văn phòng", date(2023, 5, 10))
    made.record(EntryDraft(EntryKind.TASK, "Hoàn chỉnh báo cáo", task=task))
    return made


def task_of(hall: Hall) -> TaskRow:
    (row,) = hall.read(task_rows)
    assert isinstance(row, TaskRow)
    return row


def opened(qtbot: QtBot, desk: Desk, hall: Hall) -> TaskDialog:
    dialog = TaskDialog(desk, task_of(hall))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    settle(qtbot, desk)
    return dialog


def choose_files(dialog: QDialog, qtbot: QtBot, *paths: Path) -> None:
    """Answer the file dialog that is asked for."""
    asked = dialog.findChild(QFileDialog, "chooseProofFiles")
    assert asked is not None
    asked.filesSelected.emit([str(path) for path in paths])
    asked.reject()


def test_owner_day_and_state_are_kept_as_one_act_that_can_be_taken_back(
    qtbot: QtBot, desk: Desk, hall: Hall
) -> None:
    told = notices(desk)
    dialog = opened(qtbot, desk, hall)
    owner = find(dialog, QLineEdit, "taskOwner")
    owner.setText("Phòng Kế hoạch")
    owner.editingFinished.emit()
    due = find(dialog, QLineEdit, "taskDue")
    due.setFocus()
    due.setText("20/5/2023")
    due.editingFinished.emit()
    state = find(dialog, QComboBox, "taskState")
    state.setCurrentText("Đang thực hiện")
    click(qtbot, find(dialog, QPushButton, "taskSave"))
    settle(qtbot, desk)
    kept = task_of(hall)
    assert (kept.owner, kept.due_on, kept.state) == (
        "Phòng Kế hoạch",
        date(2023, 5, 20),
        TaskState.ONGOING,
    )
    assert not dialog.isVisible()
    action = told[-1].action
    assert action is not None
    action()
    settle(qtbot, desk)
    assert (task_of(hall).owner, task_of(hall).state) == ("Văn phòng", TaskState.OPEN)


def test_files_prove_a_task_and_are_taken_off_again(
    qtbot: QtBot, desk: Desk, hall: Hall, tmp_path: Path
) -> None:
    proof = tmp_path / "Báo cáo 45.pdf"
    proof.write_bytes(b"%PDF-1.4")
    dialog = opened(qtbot, desk, hall)
    click(qtbot, find(dialog, QToolButton, "addProof"))
    choose_files(dialog, qtbot, proof)
    settle(qtbot, desk)
    shown = find(dialog, QListWidget, "taskFiles")
    assert [shown.item(0).text(), shown.count()] == ["Báo cáo 45.pdf", 1]
    assert task_of(hall).proofs == 1
    click(qtbot, find(dialog, QToolButton, "removeProof"))
    settle(qtbot, desk)
    assert task_of(hall).proofs == 0


def test_a_task_is_closed_with_its_proof_in_one_act(
    qtbot: QtBot, desk: Desk, hall: Hall, tmp_path: Path
) -> None:
    told = notices(desk)
    proof = tmp_path / "Minh chứng.docx"
    proof.write_bytes(b"PK")
    owner = QDialog()
    qtbot.addWidget(owner)
    ask_how_it_ended(desk, task_of(hall), owner)
    dialog = owner.findChild(CloseTaskDialog)
    assert dialog is not None
    click(qtbot, find(dialog, QPushButton, "chooseProofs"))
    choose_files(dialog, qtbot, proof)
    assert "Minh chứng.docx" in find(dialog, QLabel, "taskProofs").text()
    click(qtbot, find(dialog, QPushButton, "taskClose"))
    settle(qtbot, desk)
    assert (task_of(hall).state, task_of(hall).proofs) == (TaskState.DONE, 1)
    action = told[-1].action
    assert action is not None
    action()
    settle(qtbot, desk)
    assert (task_of(hall).state, task_of(hall).proofs) == (TaskState.OPEN, 0)


def test_a_proof_that_is_gone_is_named_and_the_task_stays_open(
    qtbot: QtBot, desk: Desk, hall: Hall, tmp_path: Path
) -> None:
    told = notices(desk)
    owner = QDialog()
    qtbot.addWidget(owner)
    ask_how_it_ended(desk, task_of(hall), owner)
    dialog: Any = owner.findChild(CloseTaskDialog)
    click(qtbot, find(dialog, QPushButton, "chooseProofs"))
    choose_files(dialog, qtbot, tmp_path / "khong-co.pdf")
    click(qtbot, find(dialog, QPushButton, "taskClose"))
    settle(qtbot, desk)
    assert task_of(hall).state is TaskState.OPEN
    assert "khong-co.pdf" in told[-1].text


def test_closed_minutes_leave_the_task_its_own_life(qtbot: QtBot, desk: Desk, hall: Hall) -> None:
    hall.close()
    printed = hall.paper()
    dialog = opened(qtbot, desk, hall)
    due = find(dialog, QLineEdit, "taskDue")
    due.setFocus()
    due.setText("1/6/2023")
    due.editingFinished.emit()
    click(qtbot, find(dialog, QPushButton, "taskSave"))
    settle(qtbot, desk)
    assert task_of(hall).due_on == date(2023, 6, 1)
    assert hall.paper() == printed
