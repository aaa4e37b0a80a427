"""Closing a task from anywhere: the question, the proofs stored first, then one act."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.files.attached_files import KeptFile, keep_file
from meetingdesk.features.minutes.task_list import TaskRow, close_task
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.reports.close_task_dialog import CloseTaskDialog, Closing
from meetingdesk.gui.translation import say
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore


def ask_how_it_ended(desk: Desk, task: TaskRow, parent: QWidget, *_signal: object) -> None:
    """Ask for day, result and proofs, then close the task."""
    today = looks.now().astimezone().date()
    dialog = CloseTaskDialog(task.text, today, parent)
    dialog.given.connect(partial(_keep_proofs, desk, task))
    dialog.open()


def _keep_proofs(desk: Desk, task: TaskRow, closing: Closing) -> None:
    if not closing.proofs:
        _close(desk, task, closing, [])
        return
    desk.tasks.run(
        keep_files,
        desk.workspace.attachments,
        closing.proofs,
        done=partial(_close, desk, task, closing),
        failed=partial(tell_failure, desk),
    )


def keep_files(store: AttachmentStore, paths: Sequence[Path]) -> list[KeptFile]:
    """Copy files into the workspace. Raises Unavailable where one can't be read."""
    return [keep_file(store, path) for path in paths]


def _close(desk: Desk, task: TaskRow, closing: Closing, kept: list[KeptFile]) -> None:
    desk.tasks.write(
        close_task,
        task.id,
        task.version,
        closing.on,
        note=closing.note,
        state=closing.state,
        proofs=kept,
        done=partial(_on_closed, desk),
        failed=partial(tell_failure, desk),
    )


def _on_closed(desk: Desk, _version: object) -> None:
    desk.toasts.undoable(say(message("labels", "Đã kết thúc nhiệm vụ.")))


def tell_failure(desk: Desk, error: Exception) -> None:
    """Say why it was not possible; a fault of the program goes to the crash report."""
    if isinstance(error, MeetingDeskError) and not isinstance(error, Conflict):
        desk.toasts.show(say(error.message), tone="warning")
    else:
        desk.tasks.broken.emit(error)
