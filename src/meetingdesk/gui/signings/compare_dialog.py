"""Two versions of an agreement's text, compared word by word, with marks and colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.document_text import plain_text, read_document
from meetingdesk.features.files.attached_files import AttachedFile
from meetingdesk.features.text_changes import Piece, changed_words, compare_words, is_same
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.changed_text import changed_html
from meetingdesk.gui.widgets.labels import TextLabel


@dataclass(frozen=True, slots=True)
class _Version:
    """A file to compare, with the words that choose it."""

    file: AttachedFile
    path: Path
    label: str


class CompareDialog(QDialog):
    """Reads both files off the window's thread, again with each other choice."""

    def __init__(
        self,
        desk: Desk,
        files: Sequence[AttachedFile],
        old: AttachedFile,
        new: AttachedFile,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("So sánh các bản dự thảo"))
        self.resize(980, 680)
        self._desk = desk
        self._asked = 0
        store = desk.workspace.attachments
        self._versions = [
            _Version(file, store.path_of(file.sha256), _label(place, file))
            for place, file in enumerate(files, 1)
        ]
        self._old = self._box("oldVersion", self.tr("Bản trước"), old)
        self._new = self._box("newVersion", self.tr("Bản sau"), new)
        swap = icon_button("arrows-exchange", self.tr("Đổi hai bản cho nhau"))
        swap.setObjectName("swapVersions")
        swap.clicked.connect(self._on_swap)
        self._count = TextLabel("", "strong", wrap=True)
        self._count.setObjectName("changeCount")
        self._shown = QTextBrowser()
        self._shown.setObjectName("draftDifference")
        self._shown.setAccessibleName(self.tr("Chỗ khác nhau của hai bản"))
        self._shown.setOpenLinks(False)
        legend = TextLabel(
            self.tr("Chữ gạch ngang: bản sau đã bỏ. Chữ gạch chân: bản sau mới thêm."),
            "muted",
            wrap=True,
        )
        leave = button(self.tr("Đóng"), face="primary")
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self._old, 1)
        boxes.addWidget(swap)
        boxes.addWidget(self._new, 1)
        foot = QHBoxLayout()
        foot.addWidget(legend, 1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(boxes)
        column.addWidget(self._count)
        column.addWidget(self._shown, 1)
        column.addLayout(foot)
        self._read()

    def _box(self, name: str, reads_as: str, chosen: AttachedFile) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(reads_as)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        for version in self._versions:
            box.addItem(version.label, version.file.id)
        box.setCurrentIndex(box.findData(chosen.id))
        box.currentIndexChanged.connect(self._read)
        return box

    @Slot()
    def _read(self) -> None:
        old, new = (self._versions[box.currentIndex()] for box in (self._old, self._new))
        self._asked += 1
        asked = self._asked
        self._desk.tasks.run(
            _compared,
            old,
            new,
            title=self.tr("Đang so sánh hai bản…"),
            done=lambda pieces: self._show(asked, pieces),
            failed=self._on_failed,
            owner=self,
        )

    @Slot()
    def _on_swap(self) -> None:
        old, new = self._old.currentIndex(), self._new.currentIndex()
        self._old.blockSignals(True)
        self._old.setCurrentIndex(new)
        self._old.blockSignals(False)
        if new == old:
            return
        self._new.setCurrentIndex(old)

    def _show(self, asked: int, pieces: tuple[Piece, ...]) -> None:
        if asked != self._asked:
            return
        if is_same(pieces):
            self._count.setText(self.tr("Hai bản giống hệt nhau về chữ."))
        else:
            added, removed = changed_words(pieces)
            text = self.tr("Thêm {added} chữ, bỏ {removed} chữ.")
            self._count.setText(
                text.format(added=formats.show(added), removed=formats.show(removed))
            )
        self._shown.setHtml(changed_html(pieces))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._shown.clear()
        self._count.setText(say(error.message))


def _label(place: int, file: AttachedFile) -> str:
    """``2 · CTPH lần 2.docx · 10:25 12/03/2023``, without what is not known."""
    when = formats.show_moment(file.at.astimezone()) if file.at else ""
    return " · ".join(part for part in (str(place), file.file_name, when) if part)


def _compared(old: _Version, new: _Version) -> tuple[Piece, ...]:
    texts = [
        plain_text(read_document(one.path.read_bytes(), one.file.file_name)) for one in (old, new)
    ]
    return compare_words(*texts)
