"""Asks what belongs into the file set of an event, and writes it as one ZIP."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.features.papers.paper_settings import note_export
from meetingdesk.gui import formats
from meetingdesk.gui.archive.file_set import (
    USUAL_PAPERS,
    Choices,
    FileSet,
    read_file_set,
    write_file_set,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.file_saver import FileSaver, open_path
from meetingdesk.gui.icons import icon
from meetingdesk.gui.papers.registry import PAPERS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.file_names import cut_at_word, safe_name

KEY = "file_set"
_ROLE = Qt.ItemDataRole.UserRole
_LONGEST_TITLE = 60


class ArchiveDialog(QDialog):
    """Papers that were printed before are ticked, and those that every file of an event has."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._found: FileSet | None = None
        self._saver = FileSaver(desk, "archive", self)
        self.setObjectName("archiveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lưu hồ sơ sự kiện"))
        self.resize(560, 620)
        self._papers = QListWidget()
        self._papers.setObjectName("archivePapers")
        self._papers.setAccessibleName(self.tr("Văn bản đưa vào hồ sơ"))
        self._word = self._box("archiveWord", self.tr("Kèm bản Word và Excel"), checked=True)
        self._files = self._box("archiveFiles", "", checked=True)
        self._photos = self._box("archivePhotos", "", checked=True)
        self._originals = self._box(
            "archiveOriginals", self.tr("Ảnh gốc (lớn hơn, có thể ghi vị trí chụp)"), checked=False
        )
        self._photos.toggled.connect(self._originals.setEnabled)
        leave = button(self.tr("Không lưu"))
        leave.clicked.connect(self.reject)
        self._go = button(self.tr("Lưu hồ sơ…"), icon="archive", face="primary")
        self._go.setObjectName("archiveGo")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._go)
        about = self.tr(
            "Mọi tệp được gói trong một tệp ZIP, kèm mục lục và mã kiểm tra từng tệp, để nộp lưu "
            "hoặc chuyển cho cơ quan khác."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(TextLabel(about, "muted", wrap=True))
        column.addWidget(TextLabel(self.tr("Văn bản"), "field"))
        column.addWidget(self._papers, 1)
        for box in (self._word, self._files, self._photos, self._originals):
            column.addWidget(box)
        column.addSpacing(8)
        column.addLayout(foot)
        desk.tasks.read(read_file_set, meeting_id, done=self._on_found, owner=self)

    def _box(self, name: str, text: str, *, checked: bool) -> QCheckBox:
        made = QCheckBox(text)
        made.setObjectName(name)
        made.setChecked(checked)
        return made

    @Slot(object)
    def _on_found(self, found: FileSet) -> None:
        self._found = found
        for paper in PAPERS:
            item = QListWidgetItem(icon(paper.icon), say(paper.title))
            item.setData(_ROLE, paper.key)
            ticked = paper.key in found.exported or paper.key in USUAL_PAPERS
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self._papers.addItem(item)
        files = len(found.files) + len(found.signed)
        text = self.tr("Tệp đính kèm và bản quét đã ký ({count})")
        self._files.setText(text.format(count=formats.show(files)))
        self._files.setEnabled(files > 0)
        self._photos.setText(self.tr("Ảnh ({count})").format(count=formats.show(len(found.photos))))
        self._photos.setEnabled(bool(found.photos))
        self._originals.setEnabled(bool(found.photos))
        self._go.setEnabled(True)

    @property
    def choices(self) -> Choices:
        """What is ticked."""
        items = (self._papers.item(place) for place in range(self._papers.count()))
        return Choices(
            papers=tuple(
                str(item.data(_ROLE))
                for item in items
                if item.checkState() == Qt.CheckState.Checked
            ),
            word=self._word.isChecked(),
            files=self._files.isChecked() and self._files.isEnabled(),
            photos=self._photos.isChecked() and self._photos.isEnabled(),
            originals=self._originals.isChecked(),
        )

    @Slot()
    def _on_go(self) -> None:
        assert self._found is not None
        title = cut_at_word(self._found.title, _LONGEST_TITLE)
        name = safe_name(f"{self._found.day} {title} - Hồ sơ.zip")
        path = self._saver.ask(name, self.tr("Tệp nén ZIP"))
        if path is None:
            return
        ending = _ArchiveEnding(self._desk, self._meeting_id, path, self.parentWidget())
        self._desk.tasks.run(
            write_file_set,
            self._desk.workspace,
            self._meeting_id,
            path,
            self.choices,
            done=ending.told,
            failed=ending.refused,
            title=self.tr("Đang lưu hồ sơ sự kiện…"),
            progress=True,
        )
        self.accept()


class _ArchiveEnding(QObject):
    """Tells how it went after the dialog closed; lives as long as the window it belongs to."""

    def __init__(self, desk: Desk, meeting_id: int, path: Path, window: QWidget | None) -> None:
        super().__init__(window)
        self._desk = desk
        self._meeting_id = meeting_id
        self._path = path
        self._window = window

    @Slot(object)
    def told(self, count: int) -> None:
        path = self._path
        text = self.tr("Đã lưu hồ sơ {name}: {count} tệp.")
        self._desk.toasts.show(
            text.format(name=path.name, count=formats.show(count)),
            tone="success",
            action_text=self.tr("Mở thư mục"),
            action=lambda: open_path(path.parent),
        )
        if not self._desk.is_read_only:
            self._desk.tasks.write(
                note_export,
                KEY,
                self._meeting_id,
                "zip",
                "Hồ sơ sự kiện",
                str(path),
                undoable=False,
            )

    @Slot(object)
    def refused(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._desk.toasts.show(self.tr("Đã dừng; chưa có hồ sơ nào được ghi."))
        elif isinstance(error, MeetingDeskError):
            show_error(error, self._window)
        else:
            self._desk.tasks.broken.emit(error)
