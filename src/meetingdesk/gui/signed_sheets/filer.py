"""Takes scans, reads their codes off the window's thread, and files them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.scanned_sheets import SCAN_SUFFIXES, read_scan
from meetingdesk.features.attendance.signed_sheets import (
    FilingReport,
    ScannedFile,
    StrayPage,
    file_sheets,
    parse_sheet_code,
)
from meetingdesk.features.files.attached_files import keep_file
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signed_sheets.report import SheetReport
from meetingdesk.gui.tasks import Progress
from meetingdesk.store.attachments import AttachmentStore

_FOLDER = "scans"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why."""

    path: Path
    error: MeetingDeskError


@dataclass(frozen=True, slots=True)
class _Read:
    files: tuple[ScannedFile, ...]
    strays: tuple[StrayPage, ...]
    failures: tuple[Failure, ...]


class SheetFiler(QObject):
    """`filed` carries the report when all is done; a toast or a window has told it."""

    filed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def choose(self) -> None:
        """Ask for the scans."""
        dialog = QFileDialog(self._window, self.tr("Chọn bản quét danh sách đã ký"))
        dialog.setObjectName("chooseScans")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(str(self._desk.preferences.folder(_FOLDER)))
        patterns = " ".join(f"*{suffix}" for suffix in SCAN_SUFFIXES)
        dialog.setNameFilter(self.tr("PDF và ảnh quét ({patterns})").format(patterns=patterns))
        dialog.filesSelected.connect(lambda chosen: self.take([Path(one) for one in chosen]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Read and file these scans."""
        scans = [path for path in paths if path.suffix.lower() in SCAN_SUFFIXES]
        if not scans or self._desk.is_read_only:
            return
        self._desk.preferences.remember_folder(_FOLDER, scans[0].parent)
        self._desk.tasks.run(
            _read_all,
            self._desk.workspace.attachments,
            scans,
            title=self.tr("Đang đọc mã trên bản quét…"),
            progress=True,
            done=self._on_read,
            owner=self,
        )

    def _on_read(self, read: _Read) -> None:
        if not read.files:
            self._tell(read, FilingReport((), ()))
            return
        self._desk.tasks.write(file_sheets, read.files, done=partial(self._tell, read), owner=self)

    def _tell(self, read: _Read, report: FilingReport) -> None:
        whole = replace(report, strays=(*report.strays, *read.strays))
        one = whole.filed[0] if len(whole.filed) == 1 else None
        is_plain = one is not None and not (
            one.again or one.missing or whole.strays or read.failures
        )
        if one is not None and is_plain:
            text = (
                self.tr("Đã xếp {count} trang danh sách ký tên vào “{title}”; đủ các trang.")
                if one.pages
                else self.tr("Bản quét này đã có trong “{title}” từ trước.")
            )
            self._desk.toasts.undoable(
                text.format(count=formats.show_number(len(one.pages)), title=one.title),
                more_text=self.tr("Đối chiếu"),
                more=partial(self._desk.open_meeting, one.meeting_id, "attendance:sheet"),
            )
        else:
            dialog = SheetReport(
                whole, [(f.path.name, f.error) for f in read.failures], self._window
            )
            dialog.wanted.connect(self._on_wanted)
            dialog.open()
        self.filed.emit(whole)

    def _on_wanted(self, meeting_id: int) -> None:
        self._desk.open_meeting(meeting_id, "attendance:sheet")


def _read_all(store: AttachmentStore, paths: Sequence[Path], *, progress: Progress) -> _Read:
    """What is no sheet of ours is not kept: it may be a file that fell here by mistake."""
    files: list[ScannedFile] = []
    strays: list[StrayPage] = []
    failures: list[Failure] = []
    for done, path in enumerate(paths):
        progress.report(done, len(paths))
        try:
            pages = read_scan(path, progress.check)
            if any(parse_sheet_code(text) for page in pages for text in page.codes):
                kept = keep_file(store, path)
                files.append(ScannedFile(kept, tuple(page.codes for page in pages)))
            else:
                strays += [StrayPage(path.name, page.place, bool(page.codes)) for page in pages]
        except MeetingDeskError as error:
            if progress.stopped:
                raise
            failures.append(Failure(path, error))
    return _Read(tuple(files), tuple(strays), tuple(failures))
