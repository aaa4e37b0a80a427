"""Scans of the signed paper and other files of an agreement: dropped, opened, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from meetingdesk.features.agreement_card import AgreementCard
from meetingdesk.features.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    detach,
    edit_attached,
    keep_file,
)
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel

ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".docx", ".doc", ".xlsx")
_PICTURES = {"application/pdf": "file-type-pdf", "image/jpeg": "photo", "image/png": "photo"}


class ScansCard(Card):
    """Files are copied into the workspace first, off the window's thread, and then written down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Bản quét và tài liệu"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._opener = AttachedOpener(desk, self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._drop = FileDropArea(
            self.tr("Thả bản quét PDF, ảnh chụp văn bản đã ký vào đây"),
            ENDINGS,
            "scans",
            desk.preferences,
            several=True,
        )
        self._drop.setMinimumHeight(116)
        self._drop.setEnabled(not desk.is_read_only)
        self._drop.dropped.connect(self._on_dropped)
        self._drop.refused.connect(self._on_refused)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._drop)

    def show_card(self, card: AgreementCard) -> None:
        """Show the files of an agreement."""
        self._card = card
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for file in card.files:
            self._lines.addWidget(self._line(file))

    def _line(self, file: AttachedFile) -> QWidget:
        line = QFrame()
        line.setObjectName(f"file_{file.id}")
        line.setProperty("face", "sunken")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel(_PICTURES.get(file.media_type, "file"), "muted", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.file_name, "strong"))
        described = f"{say(file.kind.label)} · {looks.size(file.size)}"
        words.addWidget(ElidedLabel(described, "muted"))
        row.addLayout(words, 1)
        tag = icon_button("tag", self.tr("Đổi loại tệp"))
        tag.setObjectName("fileKind")
        tag.clicked.connect(lambda: self._offer_kinds(file, tag))
        row.addWidget(tag)
        see = icon_button("external-link", self.tr("Mở {name}").format(name=file.file_name))
        see.setObjectName("openFile")
        see.clicked.connect(lambda: self._opener.open(file))
        row.addWidget(see)
        drop = icon_button("x", self.tr("Gỡ {name}").format(name=file.file_name))
        drop.setObjectName("removeFile")
        drop.clicked.connect(lambda: self._remove(file))
        row.addWidget(drop)
        for act in (tag, drop):
            act.setEnabled(not self._desk.is_read_only)
        return line

    def _offer_kinds(self, file: AttachedFile, beside: QToolButton) -> None:
        menu = QMenu(self)
        menu.setObjectName("fileKindMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in DocumentKind:
            action = menu.addAction(say(kind.label))
            action.setCheckable(True)
            action.setChecked(kind is file.kind)
            action.triggered.connect(partial(self._edit_kind, file, kind))
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _edit_kind(self, file: AttachedFile, kind: DocumentKind, _checked: bool) -> None:
        if kind is not file.kind:
            # `title` bound beforehand: the tasks take one of their own, for the strip.
            act = partial(edit_attached, title=file.title, kind=kind)
            self._desk.tasks.write(act, file.id, file.version)

    def _remove(self, file: AttachedFile) -> None:
        self._desk.tasks.write(detach, [file.id], done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã gỡ tệp."))

    @Slot(object)
    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self._card is not None:
            store = self._desk.workspace.attachments
            self._desk.tasks.run(
                lambda: [keep_file(store, path) for path in paths],
                title=self.tr("Đang lưu bản quét…"),
                done=partial(self._on_kept, self._card.id),
                owner=self,
            )

    def _on_kept(self, agreement_id: int, kept: list[KeptFile]) -> None:
        owner = Owner(agreement_id=agreement_id)
        self._desk.tasks.write(attach, owner, kept, DocumentKind.SCAN, done=self._on_attached)

    @Slot(object)
    def _on_attached(self, ids: list[int]) -> None:
        if len(ids) == 1:
            self._desk.toasts.undoable(self.tr("Đã đính kèm bản quét."))
        else:
            self._desk.toasts.undoable(self.tr("Đã đính kèm {count} tệp.").format(count=len(ids)))

    @Slot(object)
    def _on_refused(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        self._desk.toasts.show(
            self.tr("Không đính kèm được {names}: hãy dùng PDF, ảnh, Word hoặc Excel.").format(
                names=names
            ),
            tone="warning",
        )
