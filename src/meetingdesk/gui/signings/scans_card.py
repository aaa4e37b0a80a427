"""Scans of the signed paper and other files of an agreement: dropped, opened, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from meetingdesk.exchange.pdf_text import read_pdf
from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    Owner,
    attach,
    detach,
    edit_attached,
    keep_file,
    move_attached,
    pages_in_order,
)
from meetingdesk.features.files.file_readings import (
    FileCondition,
    Reading,
    keep_reading,
    kept_readings,
)
from meetingdesk.features.files.signatures import SignatureReport, kept_checks, verdict
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signatures.check_dialog import CheckDialog
from meetingdesk.gui.signatures.sign_dialog import SignDialog
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.side_by_side import PDF, SideBySideDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel

ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".docx", ".doc", ".xlsx")
_PICTURES = {"application/pdf": "file-type-pdf", "image/jpeg": "photo", "image/png": "photo"}


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read and checked of files, by their SHA-256."""

    readings: dict[str, Reading]
    checks: dict[str, SignatureReport]


def _known(session: Any, hashes: list[str]) -> _Known:
    return _Known(kept_readings(session, hashes), kept_checks(session, hashes))


class ScansCard(Card):
    """Files are copied into the workspace first, off the window's thread, and then written down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Bản quét và tài liệu"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._opener = AttachedOpener(desk, self)
        self._readings: dict[str, Reading] = {}
        self._checks: dict[str, SignatureReport] = {}
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
        self._show_lines(card)
        hashes = [file.sha256 for file in card.files]
        if hashes:
            self._desk.tasks.read(_known, hashes, done=self._on_known, owner=self)

    def _show_lines(self, card: AgreementCard) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        # Drafts have a card of their own.
        shown = [file for file in card.files if file.kind is not DocumentKind.DRAFT_TEXT]
        for place, file in enumerate(shown):
            before = card.files.index(file) - card.files.index(shown[place - 1]) if place else 0
            self._lines.addWidget(self._line(file, before))

    @Slot(object)
    def _on_known(self, known: _Known) -> None:
        if (known.readings, known.checks) != (self._readings, self._checks):
            self._readings, self._checks = known.readings, known.checks
            if self._card is not None:
                self._show_lines(self._card)

    def _line(self, file: AttachedFile, before: int) -> QWidget:
        """One file; `before` is how many places it goes up to stand before the one above."""
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
        words.addWidget(ElidedLabel(self._described(file), "muted"))
        check = self._checks.get(file.sha256)
        if check is not None:
            words.addWidget(ElidedLabel(say(verdict(check)), "muted"))
        row.addLayout(words, 1)
        if before:
            up = icon_button("arrow-up", self.tr("Đưa lên trước tệp ở trên"))
            up.setObjectName("fileUp")
            up.setEnabled(not self._desk.is_read_only)
            up.clicked.connect(lambda: self._desk.tasks.write(move_attached, file.id, -before))
            row.addWidget(up)
        tag = icon_button("tag", self.tr("Đổi loại tệp"))
        tag.setObjectName("fileKind")
        tag.clicked.connect(lambda: self._offer_kinds(file, tag))
        row.addWidget(tag)
        if file.media_type == PDF:
            more = icon_button("dots", self.tr("Chữ ký số, đối chiếu"))
            more.setObjectName("filePdf")
            more.clicked.connect(lambda: self._offer_pdf_acts(file, more))
            row.addWidget(more)
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

    def _described(self, file: AttachedFile) -> str:
        reading = self._readings.get(file.sha256)
        parts = [say(file.kind.label), looks.size(file.size)]
        if reading is not None and reading.pages:
            parts.append(self.tr("{count} trang").format(count=reading.pages))
        if reading is not None and reading.condition is not FileCondition.READABLE:
            parts.append(say(reading.condition.label))
        return " · ".join(parts)

    def _offer_pdf_acts(self, file: AttachedFile, beside: QToolButton) -> None:
        menu = QMenu(self)
        menu.setObjectName("filePdfMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sign = menu.addAction(icon("certificate"), self.tr("Ký số…"))
        sign.setObjectName("signFile")
        sign.setEnabled(not self._desk.is_read_only)
        sign.triggered.connect(lambda: self._sign(file))
        check = menu.addAction(icon("shield-check"), self.tr("Kiểm tra chữ ký…"))
        check.setObjectName("checkFile")
        check.triggered.connect(lambda: self._check(file))
        compare = menu.addAction(icon("columns"), self.tr("Đối chiếu hai bản…"))
        compare.setObjectName("compareFile")
        compare.triggered.connect(lambda: self._compare(file))
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _sign(self, file: AttachedFile) -> None:
        if self._card is None:
            return
        path = self._desk.workspace.attachments.path_of(file.sha256)
        own = [one for party in self._card.parties[:1] for one in party.signatories]
        SignDialog(
            self._desk,
            path.read_bytes,
            file.file_name,
            Owner(agreement_id=self._card.id),
            signer_name=own[0].full_name if own else "",
            number=self._card.number,
            parent=self,
        ).open()

    def _check(self, file: AttachedFile) -> None:
        path = self._desk.workspace.attachments.path_of(file.sha256)
        CheckDialog(self._desk, path, file.file_name, file.sha256, self).open()

    def _compare(self, file: AttachedFile) -> None:
        if self._card is not None:
            SideBySideDialog(self._desk, list(self._card.files), file, self).open()

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

    def _edit_kind(self, file: AttachedFile, kind: DocumentKind, _checked: bool = False) -> None:
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
                lambda: [keep_file(store, path) for path in pages_in_order(paths)],
                title=self.tr("Đang lưu bản quét…"),
                done=partial(self._on_kept, self._card.id),
                owner=self,
            )

    def _on_kept(self, agreement_id: int, kept: list[KeptFile]) -> None:
        owner = Owner(agreement_id=agreement_id)
        self._desk.tasks.write(attach, owner, kept, DocumentKind.SCAN, done=self._on_attached)
        self._read_text(kept)

    def _read_text(self, kept: list[KeptFile]) -> None:
        """Read the text layers in the background, so that the register finds words in scans."""
        store = self._desk.workspace.attachments
        for one in kept:
            if one.media_type == PDF:
                self._desk.tasks.run(
                    read_pdf,
                    store.path_of(one.stored.sha256),
                    done=partial(self._on_text, one.stored.sha256),
                    owner=self,
                )

    def _on_text(self, sha256: str, reading: Reading) -> None:
        self._desk.tasks.write(keep_reading, sha256, reading, undoable=False)
        if reading.condition in (FileCondition.ENCRYPTED, FileCondition.DAMAGED):
            self._desk.toasts.show(say(reading.condition.label), tone="warning")

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
