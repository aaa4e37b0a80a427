"""A task: to whom it is given, by when, how it stands, and the files that prove it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    attached_files,
    detach,
)
from meetingdesk.features.minutes.task_list import (
    TaskDraft,
    TaskRow,
    TaskState,
    edit_task,
    set_task_state,
)
from meetingdesk.gui import formats
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.minutes.task_fields import TaskFields
from meetingdesk.gui.reports.task_closing import keep_files, tell_failure
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.unit_of_work import UnitOfWork

_ROLE = Qt.ItemDataRole.UserRole
_UNFINISHED = (TaskState.OPEN, TaskState.ONGOING)


class TaskDialog(QDialog):
    """Owner, day and state are kept at 'Lưu'; files at once, with the way back in the toast."""

    def __init__(self, desk: Desk, task: TaskRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhiệm vụ"))
        self.setMinimumWidth(560)
        self._desk = desk
        self._task = task
        self._owner = Owner(action_item_id=task.id)
        self._opener = AttachedOpener(desk, self)
        self._fields = TaskFields(desk, task.meeting_id)
        self._draft = TaskDraft(
            task.owner, task.due_on, task.owner_person_id, task.owner_organization_id
        )
        self._fields.show_task(self._draft)
        self._state = QComboBox()
        self._state.setObjectName("taskState")
        self._state.setAccessibleName(self.tr("Tình trạng"))
        for state in _UNFINISHED:
            self._state.addItem(say(state.label), state)
        if task.state not in _UNFINISHED:
            self._state.addItem(say(task.state.label), task.state)
        self._state.setCurrentIndex(self._state.findData(task.state))
        self._files = QListWidget()
        self._files.setObjectName("taskFiles")
        self._files.setAccessibleName(self.tr("Tệp minh chứng"))
        self._files.setFixedHeight(96)
        self._build()
        self._files.itemActivated.connect(self._on_open)
        self._read_files()

    def _build(self) -> None:
        task, may = self._task, not self._desk.is_read_only
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(TextLabel(task.text, "heading", wrap=True))
        column.addWidget(TextLabel(task.meeting_title, "muted", wrap=True))
        column.addWidget(self._fields)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(TextLabel(self._state.accessibleName(), "field"))
        state.addWidget(self._state)
        state.addStretch(1)
        column.addLayout(state)
        if task.closed_on is not None:
            ended = self.tr("Kết thúc ngày {day}").format(day=formats.show_date(task.closed_on))
            note = f"{ended}: {task.closing_note}" if task.closing_note else ended
            column.addWidget(TextLabel(note, wrap=True))
        column.addLayout(self._build_files(may))
        column.addWidget(self._files)
        column.addSpacing(8)
        column.addLayout(self._build_foot(may))
        self._fields.set_read_only(not may)
        self._state.setEnabled(may)

    def _build_files(self, may: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(TextLabel(self._files.accessibleName(), "field"), 1)
        for name, text, slot, known in (
            ("external-link", self.tr("Mở tệp"), self._on_open, "openProof"),
            ("trash", self.tr("Gỡ tệp"), self._on_remove, "removeProof"),
            ("paperclip", self.tr("Thêm tệp…"), self._on_add, "addProof"),
        ):
            made = icon_button(name, text)
            made.setObjectName(known)
            made.clicked.connect(slot)
            made.setEnabled(may or known == "openProof")
            row.addWidget(made)
        return row

    def _build_foot(self, may: bool) -> QHBoxLayout:
        leave = button(self.tr("Hủy"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Lưu"), face="primary")
        keep.setObjectName("taskSave")
        keep.setDefault(True)
        keep.setEnabled(may)
        keep.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        return row

    def _read_files(self) -> None:
        self._desk.tasks.read(attached_files, self._owner, done=self._on_files, owner=self)

    @Slot(object)
    def _on_files(self, files: Sequence[AttachedFile]) -> None:
        self._files.clear()
        for file in files:
            item = QListWidgetItem(icon("file", "muted"), file.file_name)
            item.setData(_ROLE, file)
            self._files.addItem(item)
        if files:
            self._files.setCurrentRow(0)

    def _chosen(self) -> AttachedFile | None:
        item = self._files.currentItem()
        return item.data(_ROLE) if item else None

    def _on_open(self, *_signal: object) -> None:
        file = self._chosen()
        if file is not None:
            self._opener.open(file)

    def _on_remove(self) -> None:
        file = self._chosen()
        if file is not None:
            self._desk.tasks.write(detach, [file.id], done=self._on_changed, owner=self)

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Chọn tệp minh chứng"))
        dialog.setObjectName("chooseProofFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot("QStringList")
    def _on_picked(self, chosen: list[str]) -> None:
        self._desk.tasks.run(
            keep_files,
            self._desk.workspace.attachments,
            [Path(one) for one in chosen],
            done=self._on_kept,
            failed=partial(tell_failure, self._desk),
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, kept: list[KeptFile]) -> None:
        self._desk.tasks.write(
            attach, self._owner, kept, DocumentKind.PROOF, done=self._on_changed, owner=self
        )

    def _on_changed(self, _what: object) -> None:
        self._desk.toasts.undoable(self.tr("Đã sửa tệp minh chứng."))
        self._read_files()

    @Slot()
    def _on_save(self) -> None:
        state = TaskState(self._state.currentData())
        self._desk.tasks.write(
            _keep, self._task, self._fields.task, state, done=self._on_saved,
            failed=partial(tell_failure, self._desk), owner=self,
        )  # fmt: skip

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã lưu nhiệm vụ."))
        self.accept()


def _keep(work: UnitOfWork, task: TaskRow, draft: TaskDraft, state: TaskState) -> None:
    version: Any = edit_task(work, task.id, task.version, draft)
    if state is not task.state:
        set_task_state(work, task.id, version, state)
