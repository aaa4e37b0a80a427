"""The versions of an agreement's text before it is signed: who sent which, when, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    detach,
    edit_attached,
    keep_file,
    mark_agreed,
)
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.agreement_life import UNSIGNED
from meetingdesk.gui import formats
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings.compare_dialog import CompareDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel

ENDINGS = (".docx", ".pdf")
DRAFTS = (DocumentKind.DRAFT_TEXT, DocumentKind.AGREED_TEXT)


class DraftsCard(Card):
    """Shows while an agreement is not signed, and later where versions were kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("draftsCard")
        self.set_heading(self.tr("Các bản dự thảo lấy ý kiến"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._shown: tuple[AttachedFile, ...] = ()
        self._opener = AttachedOpener(desk, self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._drop = FileDropArea(
            self.tr("Thả bản dự thảo Word (.docx) hoặc PDF vào đây"),
            ENDINGS,
            "drafts",
            desk.preferences,
            several=True,
        )
        self._drop.setObjectName("addDraft")
        self._drop.setMinimumHeight(96)
        self._drop.setEnabled(not desk.is_read_only)
        self._drop.dropped.connect(self._on_dropped)
        self._drop.refused.connect(self._on_refused)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._drop)

    def show_card(self, card: AgreementCard) -> None:
        """Show the versions of an agreement, the first above."""
        drafts = tuple(file for file in card.files if file.kind in DRAFTS)
        self.setVisible(card.kept_state in UNSIGNED or bool(drafts))
        is_other = self._card is None or self._card.id != card.id
        self._card = card
        if drafts == self._shown and not is_other:
            return
        self._shown = drafts
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, file in enumerate(drafts):
            self._lines.addWidget(self._line(place, file))

    def _line(self, place: int, file: AttachedFile) -> QWidget:
        line = QFrame()
        line.setObjectName(f"draft_{file.id}")
        line.setProperty("face", "sunken")
        row = QHBoxLayout()
        row.setSpacing(8)
        is_pdf = file.file_name.lower().endswith(".pdf")
        row.addWidget(IconLabel("file-type-pdf" if is_pdf else "file-type-docx", "muted", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = self.tr("Bản {place}: {name}").format(place=place + 1, name=file.file_name)
        words.addWidget(ElidedLabel(name, "strong"))
        when = formats.show_moment(file.at.astimezone()) if file.at else ""
        words.addWidget(
            ElidedLabel(" · ".join(part for part in (when, file.author) if part), "muted")
        )
        row.addLayout(words, 1)
        if file.kind is DocumentKind.AGREED_TEXT:
            row.addWidget(Badge(say(file.kind.label), tone="success", icon="circle-check"))
        for made in self._acts(place, file):
            row.addWidget(made)
        note = QLineEdit(file.note)
        note.setObjectName("draftNote")
        note.setPlaceholderText(self.tr("Ai góp ý, góp ý gì"))
        note.setAccessibleName(self.tr("Ghi chú của bản {place}").format(place=place + 1))
        note.setEnabled(not self._desk.is_read_only)
        note.editingFinished.connect(lambda: self._on_note(file, note.text()))
        column = QVBoxLayout(line)
        column.setContentsMargins(12, 4, 4, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(note)
        return line

    def _acts(self, place: int, file: AttachedFile) -> list[QWidget]:
        compare = icon_button("columns", self.tr("So với bản trước"))
        compare.setObjectName("compareDraft")
        compare.setVisible(place > 0)
        compare.clicked.connect(lambda: self._compare(place))
        is_agreed = file.kind is DocumentKind.AGREED_TEXT
        agree = icon_button(
            "check",
            self.tr("Bỏ đánh dấu đã thống nhất")
            if is_agreed
            else self.tr("Đây là bản đã thống nhất"),
        )
        agree.setObjectName("agreeDraft")
        agree.clicked.connect(lambda: self._agree(file))
        see = icon_button("external-link", self.tr("Mở {name}").format(name=file.file_name))
        see.setObjectName("openDraft")
        see.clicked.connect(lambda: self._opener.open(file))
        drop = icon_button("x", self.tr("Gỡ {name}").format(name=file.file_name))
        drop.setObjectName("removeDraft")
        drop.clicked.connect(
            lambda: self._desk.tasks.write(detach, [file.id], done=self._on_removed, owner=self)
        )
        for act in (agree, drop):
            act.setEnabled(not self._desk.is_read_only)
        return [compare, agree, see, drop]

    def _compare(self, place: int) -> None:
        CompareDialog(
            self._desk, self._shown, self._shown[place - 1], self._shown[place], self
        ).open()

    def _agree(self, file: AttachedFile) -> None:
        """Mark a version as the one agreed upon; only one is."""
        is_agreed = file.kind is DocumentKind.AGREED_TEXT
        self._desk.tasks.write(
            mark_agreed,
            [(one.id, one.version) for one in self._shown if one.kind is DocumentKind.AGREED_TEXT],
            None if is_agreed else (file.id, file.version),
        )

    def _on_note(self, file: AttachedFile, note: str) -> None:
        if note.strip() != file.note:
            self._desk.tasks.write(partial(edit_attached, note=note), file.id, file.version)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã gỡ một bản dự thảo."))

    @Slot(object)
    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self._card is not None:
            store = self._desk.workspace.attachments
            self._desk.tasks.run(
                lambda: [keep_file(store, path) for path in paths],
                title=self.tr("Đang lưu bản dự thảo…"),
                done=partial(self._on_kept, self._card.id),
                owner=self,
            )

    def _on_kept(self, agreement_id: int, kept: list[KeptFile]) -> None:
        self._desk.tasks.write(
            attach,
            Owner(agreement_id=agreement_id),
            kept,
            DocumentKind.DRAFT_TEXT,
            done=self._on_attached,
            owner=self,
        )

    @Slot(object)
    def _on_attached(self, ids: list[int]) -> None:
        text = self.tr("Đã lưu {count} bản dự thảo.").format(count=len(ids))
        self._desk.toasts.undoable(text)

    @Slot(object)
    def _on_refused(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        self._desk.toasts.show(
            self.tr("Không dùng được {names}: hãy lưu thành Word (.docx) hoặc PDF.").format(
                names=names
            ),
            tone="warning",
        )
