"""Marks minutes as signed, with the scan or the file signed by certificate that proves it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    attached_files,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reports.task_closing import keep_files, tell_failure
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_SIGNED = (DocumentKind.SCAN, DocumentKind.SIGNED_FILE)


class SignedDialog(QDialog):
    """Emits `signed` when the minutes are to be marked; files are attached to the event at once."""

    signed = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Đánh dấu biên bản đã ký"))
        self.setMinimumWidth(520)
        self._desk = desk
        self._owner = Owner(meeting_id=meeting_id)
        self._files = TextLabel("", wrap=True)
        self._files.setObjectName("signedFiles")
        add = button(self.tr("Thêm bản quét, tệp ký số…"), icon="paperclip")
        add.setObjectName("addSigned")
        add.setAutoDefault(False)
        add.clicked.connect(self._on_add)
        leave = button(self.tr("Hủy"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        mark = button(self.tr("Đánh dấu đã ký"), icon="lock", face="primary")
        mark.setObjectName("markSigned")
        mark.setDefault(True)
        mark.clicked.connect(self._on_mark)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Đính kèm bản quét có chữ ký hoặc tệp đã ký số để sau này đối chiếu; chưa có thì "
                    "đánh dấu trước, thêm sau ở phần Tài liệu."
                ),
                wrap=True,
            )
        )
        column.addWidget(self._files)
        column.addSpacing(8)
        column.addLayout(row)
        self._read()

    def _read(self) -> None:
        self._desk.tasks.read(attached_files, self._owner, done=self._on_files, owner=self)

    @Slot(object)
    def _on_files(self, files: Sequence[AttachedFile]) -> None:
        names = [file.file_name for file in files if file.kind in _SIGNED]
        shown = self.tr("Chưa có bản đã ký nào.")
        if names:
            shown = self.tr("Bản đã ký: {names}").format(names=", ".join(names))
        self._files.setText(shown)

    @Slot()
    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Chọn bản đã ký"))
        dialog.setObjectName("chooseSignedFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot("QStringList")
    def _on_chosen(self, chosen: list[str]) -> None:
        self._desk.tasks.run(
            keep_files,
            self._desk.workspace.attachments,
            [Path(one) for one in chosen],
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, kept: list[KeptFile]) -> None:
        self._desk.tasks.write(
            attach, self._owner, kept, DocumentKind.SCAN, done=self._on_attached, owner=self
        )

    @Slot(object)
    def _on_attached(self, _ids: object) -> None:
        self._read()

    def _on_failed(self, error: Exception) -> None:
        tell_failure(self._desk, error)

    @Slot()
    def _on_mark(self) -> None:
        self.signed.emit()
        self.accept()
