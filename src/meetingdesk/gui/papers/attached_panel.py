"""The files attached to an event: added by button or drop, renamed in place, opened, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    attached_files,
    detach,
    edit_attached,
    keep_file,
)
from meetingdesk.features.files.signatures import SignatureReport, kept_checks, verdict
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.signatures.check_dialog import CheckDialog
from meetingdesk.gui.signatures.report_view import verdict_looks
from meetingdesk.gui.signatures.sign_dialog import SignDialog
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.store.attachments import AttachmentStore

_FOLDER = "attached"
_PDF = "application/pdf"
_ICONS = {
    "application/pdf": "file-type-pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "file-type-docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "file-spreadsheet",
    "image/jpeg": "photo",
    "image/png": "photo",
}


class AttachedPanel(Page):
    """Files are copied into the workspace first, off the window's thread, and then written down."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"attached_documents", "attachments", "attachment_readings"}
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._owner = Owner(meeting_id=meeting_id)
        self._opener = AttachedOpener(desk, self)
        self._checks: dict[str, SignatureReport] = {}
        self._add = self.command(self.tr("Thêm tệp…"), self._on_add, icon="paperclip", changes=True)
        self._open = self.command(self.tr("Mở tệp"), self._on_open, icon="external-link")
        self._check = self.command(self.tr("Kiểm tra chữ ký…"), self._on_check, icon="shield-check")
        self._sign = self.command(
            self.tr("Ký số tệp này…"), self._on_sign, icon="certificate", changes=True
        )
        self._remove = self.command(self.tr("Gỡ tệp"), self._on_remove, icon="trash", changes=True)
        self._model = RowsModel(self._columns(), lambda file: file.id, self)
        empty = EmptyState(
            "paperclip",
            self.tr("Chưa có tệp đính kèm"),
            self.tr("Thả báo cáo, công văn, bản quét đã ký vào đây, hoặc bấm Thêm tệp."),
        )
        self.table = DataTable(self._model, "attached", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Tệp đính kèm"))
        self.table.addActions([self._open, self._check, self._sign, self._remove])
        self.table.delete_wanted.connect(self._take_off)
        self.table.selected.connect(self._on_selected)
        self.table.doubleClicked.connect(self._on_double_clicked)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(TextLabel(self.tr("Tệp đính kèm"), "heading"), 1)
        for action, name in (
            (self._check, "checkAttached"),
            (self._open, "openAttached"),
            (self._remove, "removeAttached"),
            (self._add, "addAttached"),
        ):
            made = action_button(action)
            made.setObjectName(name)
            head.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.setAcceptDrops(not desk.is_read_only)
        self._on_selected([])

    def refresh(self) -> None:
        self.desk.tasks.read(_with_checks, self._owner, done=self._on_files)

    def take(self, paths: Sequence[Path]) -> None:
        """Attach these files; folders among them are left out."""
        files = [path for path in paths if not path.is_dir()]
        if not files:
            return
        self.desk.preferences.remember_folder(_FOLDER, files[0].parent)
        self.desk.tasks.run(
            _keep_all,
            self.desk.workspace.attachments,
            files,
            title=self.tr("Đang lưu tệp đính kèm…"),
            progress=True,
            done=self._on_kept,
        )

    def _columns(self) -> list[Column[AttachedFile]]:
        may = not self.desk.is_read_only
        kinds = [say(kind.label) for kind in DocumentKind]
        return [
            Column(
                "title",
                self.tr("Tên"),
                get=lambda file: file.title,
                width=320,
                icon=lambda file: _ICONS.get(file.media_type, "file"),
                edit=self._rename if may else None,
                tip=lambda file: file.file_name,
            ),
            Column(
                "kind",
                self.tr("Loại"),
                get=lambda file: say(file.kind.label),
                width=180,
                edit=self._edit_kind if may else None,
                choices=lambda _file: kinds,
            ),
            Column(
                "signatures",
                self.tr("Chữ ký số"),
                get=self._verdict,
                tone=lambda file: self._looks(file)[1],
                icon=lambda file: self._looks(file)[0],
                tip=self._verdict,
                width=240,
            ),
            Column("file", self.tr("Tệp"), get=lambda file: file.file_name, width=300),
            Column(
                "size",
                self.tr("Dung lượng"),
                get=lambda file: file.size,
                show=lambda file: _size(file.size),
                width=110,
                align="right",
            ),
        ]

    def _verdict(self, file: AttachedFile) -> str:
        """What the last check of its signatures said; nothing where none was made."""
        check = self._checks.get(file.sha256)
        return say(verdict(check)) if check else ""

    def _looks(self, file: AttachedFile) -> tuple[str, str]:
        check = self._checks.get(file.sha256)
        if check is None:
            return "", ""
        picture, tone = verdict_looks(check)
        return picture, "neutral" if tone == "muted" else tone

    @Slot(object)
    def _on_files(self, found: tuple[list[AttachedFile], dict[str, SignatureReport]]) -> None:
        files, self._checks = found
        self._model.set_rows(files)
        self._on_selected(self.table.selected_ids())

    def _chosen(self) -> list[AttachedFile]:
        chosen = set(self.table.selected_ids())
        return [file for file in self._model.rows if file.id in chosen]

    def _on_check(self) -> None:
        for file in self._chosen()[:1]:
            path = self.desk.workspace.attachments.path_of(file.sha256)
            CheckDialog(self.desk, path, file.file_name, file.sha256, self).open()

    def _on_sign(self) -> None:
        for file in self._chosen()[:1]:
            path = self.desk.workspace.attachments.path_of(file.sha256)
            SignDialog(self.desk, path.read_bytes, file.file_name, self._owner, parent=self).open()

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        is_pdf = len(ids) == 1 and all(file.media_type == _PDF for file in self._chosen())
        self._check.setEnabled(is_pdf)
        self._sign.setEnabled(is_pdf and not self.desk.is_read_only)
        self._open.setEnabled(len(ids) == 1)
        self._remove.setEnabled(bool(ids) and not self.desk.is_read_only)

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Chọn tệp đính kèm"))
        dialog.setObjectName("chooseAttached")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(str(self.desk.preferences.folder(_FOLDER)))
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot("QStringList")
    def _on_chosen(self, chosen: list[str]) -> None:
        self.take([Path(one) for one in chosen])

    @Slot(object)
    def _on_kept(self, kept: list[KeptFile]) -> None:
        done = partial(self._on_attached, len(kept))
        self.desk.tasks.write(attach, self._owner, kept, DocumentKind.REPORT, done=done, owner=self)

    def _on_attached(self, count: int, _ids: list[int]) -> None:
        self.desk.toasts.undoable(self.tr("Đã đính kèm {count} tệp.").format(count=count))

    def _rename(self, file: AttachedFile, typed: object) -> None:
        title = str(typed).strip() or Path(file.file_name).stem
        self._edit(file, title, file.kind)

    def _edit_kind(self, file: AttachedFile, typed: object) -> None:
        kind = {say(kind.label): kind for kind in DocumentKind}[str(typed)]
        self._edit(file, file.title, kind)

    def _edit(self, file: AttachedFile, title: str, kind: DocumentKind) -> None:
        # `title` bound beforehand: the tasks take one of their own, for the strip.
        act = partial(edit_attached, title=title, kind=kind)
        self.desk.tasks.write(act, file.id, file.version)

    def _on_open(self) -> None:
        for file in self._chosen():
            self._opener.open(file)

    @Slot("QModelIndex")
    def _on_double_clicked(self, index: object) -> None:
        # The first two columns are edited by a double click; the others open the file.
        if getattr(index, "column", int)() >= 2 or self.desk.is_read_only:
            self._on_open()

    def _on_remove(self) -> None:
        self._take_off(self.table.selected_ids())

    @Slot(object)
    def _take_off(self, ids: list[int]) -> None:
        if ids and not self.desk.is_read_only:
            self.desk.tasks.write(detach, ids, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã gỡ tệp đính kèm."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


def _with_checks(
    session: Any, owner: Owner
) -> tuple[list[AttachedFile], dict[str, SignatureReport]]:
    files = attached_files(session, owner)
    return files, kept_checks(session, [file.sha256 for file in files])


def _keep_all(
    store: AttachmentStore, files: Sequence[Path], *, progress: Progress
) -> list[KeptFile]:
    kept = []
    for done, file in enumerate(files):
        progress.report(done, len(files))
        kept.append(keep_file(store, file))
    return kept


def _size(count: int) -> str:
    """``925,4 kB``, counted as Windows counts."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
