"""A scan of the signed paper beside the version that was agreed, page by page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import BadInput, MeetingDeskError
from meetingdesk.features.files.attached_files import AttachedFile, DocumentKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.page_view import PageView
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.messages import message

PDF = "application/pdf"


class SideBySideDialog(QDialog):
    """Two PDF files of one agreement; both scroll together unless that is switched off."""

    def __init__(
        self, desk: Desk, files: list[AttachedFile], first: AttachedFile, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sideBySide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Đối chiếu bản quét với bản đã thống nhất"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1240, 720)
        self._is_following = False
        shown = [file for file in files if file.media_type == PDF]
        self.left = _Half(desk, shown, first, self.tr("Bản bên trái"))
        self.right = _Half(desk, shown, _other(shown, first), self.tr("Bản bên phải"))
        self._together = QCheckBox(self.tr("Cuộn hai bản cùng nhau"))
        self._together.setObjectName("scrollTogether")
        self._together.setChecked(True)
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.view.verticalScrollBar().valueChanged.connect(
                lambda _value, one=one, other=other: self._follow(one, other)
            )
        split = QSplitter()
        split.addWidget(self.left)
        split.addWidget(self.right)
        leave = button(self.tr("Đóng"))
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._together)
        row.addStretch(1)
        row.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(split, 1)
        column.addLayout(row)

    def _follow(self, one: _Half, other: _Half) -> None:
        """Put the other half at the same share of its length."""
        if self._is_following or not self._together.isChecked():
            return
        moved, follows = one.view.verticalScrollBar(), other.view.verticalScrollBar()
        share = moved.value() / max(1, moved.maximum())
        self._is_following = True
        follows.setValue(round(share * follows.maximum()))
        self._is_following = False


class _Half(QWidget):
    """One of the files, with a choice of which."""

    def __init__(
        self, desk: Desk, files: list[AttachedFile], chosen: AttachedFile | None, name: str
    ) -> None:
        super().__init__()
        self._desk, self._files = desk, files
        self._box = QComboBox()
        self._box.setAccessibleName(name)
        for file in files:
            self._box.addItem(f"{say(file.kind.label)} · {file.file_name}", file.id)
        self.view = PageView(desk.tasks)
        self.view.setAccessibleName(name)
        self._trouble = TextLabel("", "error", wrap=True)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addWidget(self._trouble)
        column.addWidget(self.view, 1)
        if chosen is not None:
            self._box.setCurrentIndex(self._box.findData(chosen.id))
        self._box.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        place = self._box.currentIndex()
        if place < 0:
            return
        path = self._desk.workspace.attachments.path_of(self._files[place].sha256)
        self._desk.tasks.run(_pages, path, done=self._on_pages, failed=self._on_failed, owner=self)

    @Slot(object)
    def _on_pages(self, pages: PdfPages) -> None:
        self._trouble.hide()
        self.view.show_pages(pages)

    def _on_failed(self, error: Exception) -> None:
        self.view.show_pages(None)
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._trouble.setText(say(error.message))
        self._trouble.show()


def _pages(path: Path) -> PdfPages:
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - needed only where files are compared

    try:
        return PdfPages(path)
    except PdfiumError as error:
        raise BadInput(
            message("errors", "Tệp hỏng hoặc có mật khẩu nên không xem được."), details=str(error)
        ) from error


def _other(files: list[AttachedFile], first: AttachedFile) -> AttachedFile | None:
    """The agreed version where there is one, else any other file, else the same."""
    others = [file for file in files if file.id != first.id]
    agreed = [file for file in others if file.kind is DocumentKind.AGREED_TEXT]
    return (agreed or others or [first])[0]
