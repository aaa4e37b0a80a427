"""The ways out of the room: a file in one of the formats, or the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.exchange.tables import xlsx_bytes
from meetingdesk.features.files.attached_files import Owner
from meetingdesk.features.papers.paper_settings import note_export
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers import written_files
from meetingdesk.gui.papers.mail_drafts import draft_of
from meetingdesk.gui.papers.paper import Made, Percents
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.papers.printing import make_printer, print_pages
from meetingdesk.gui.papers.written_files import InTheWay, Written
from meetingdesk.gui.signatures.sign_dialog import SignDialog
from meetingdesk.gui.translation import say

_FOLDER = "papers"


@dataclass(frozen=True, slots=True)
class _Job:
    """A file on its way: what, where to, and in which format."""

    made: Made
    kind: str
    path: Path
    render: written_files.Render


class PaperExporter(QObject):
    """Asks where to, writes off the window's thread, says where it went.

    `exported` is emitted after a file or a print went out and was noted.
    """

    exported = Signal()

    def __init__(self, desk: Desk, meeting_id: int, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._meeting_id = meeting_id
        self._window = window

    def save(self, kind: str, made: Made) -> None:
        """Ask for a place for the paper as 'pdf', 'docx' or 'xlsx', and write it there."""
        paper, name = made.gathered.paper, made.file_name(kind)
        names = {
            "pdf": self.tr("Tệp PDF (*.pdf)"),
            "docx": self.tr("Văn bản Word (*.docx)"),
            "xlsx": self.tr("Bảng tính Excel (*.xlsx)"),
        }
        start = self._desk.preferences.folder(_FOLDER) / name
        dialog = QFileDialog(self._window, self.tr("Lưu {paper}").format(paper=say(paper.title)))
        dialog.setObjectName("savePaper")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # What is there is looked at by its content: a file as we left it needs no question.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(names[kind])
        dialog.setDefaultSuffix(kind)
        dialog.setDirectory(str(start.parent))
        dialog.selectFile(str(start))
        dialog.fileSelected.connect(partial(self._on_chosen, made, kind))
        dialog.open()

    def save_to(self, path: Path, kind: str, made: Made) -> None:
        """Write the paper to `path`; where somebody's changes would be lost, ask first."""
        job = _Job(made, kind, path, _renderer(kind, made))
        known = written_files.known_hash(self._desk.preferences, path)
        self._run(written_files.write_new, job, known)

    def draft_mail(self, made: Made, _pages: PdfPages) -> None:
        """Write the draft of an e-mail with the paper attached, and open it in the mail program."""
        attached, name = made.file_name("pdf"), made.file_name("eml", more="(thư nháp)")
        path = self._desk.preferences.folder(_FOLDER) / name

        def render(_progress: Percents) -> bytes:
            return draft_of(made, self._meeting_id, attached)

        known = written_files.known_hash(self._desk.preferences, path)
        self._run(written_files.write_free, _Job(made, "eml", path, render), known)

    def sign(self, made: Made, _pages: PdfPages) -> None:
        """Sign the paper by certificate; the signed file is attached to the event."""
        name = made.file_name("pdf")
        owner = Owner(meeting_id=self._meeting_id)
        SignDialog(self._desk, lambda: made.pdf, name, owner, parent=self._window).open()

    def print_out(self, made: Made, pages: PdfPages) -> None:
        """Ask for printer, pages and copies, and print."""
        printer = make_printer(pages, made.document.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printPaper")
        dialog.setWindowTitle(self.tr("In {paper}").format(paper=say(made.gathered.paper.title)))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, pages.count)
        dialog.setFromTo(1, pages.count)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        dialog.accepted.connect(partial(self._on_printer_chosen, printer, made, pages))
        dialog.finished.connect(dialog.deleteLater)
        # QPrintDialog hides the plain open() behind one that wants a slot by name.
        QDialog.open(dialog)

    def _on_printer_chosen(
        self, printer: QPrinter, made: Made, pages: PdfPages, *_same: QPrinter
    ) -> None:
        self._desk.tasks.run(
            print_pages,
            printer,
            pages,
            title=self.tr("Đang in {paper}…").format(paper=say(made.gathered.paper.title)),
            progress=True,
            done=partial(self._on_printed, printer, made),
            owner=self,
        )

    def _on_chosen(self, made: Made, kind: str, chosen: str) -> None:
        path = Path(chosen)
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
        self._desk.preferences.remember_folder(_FOLDER, path.parent)
        self.save_to(path, kind, made)

    def _run(self, write: Callable[..., Written | InTheWay], job: _Job, *more: object) -> None:
        self._desk.tasks.run(
            write,
            job.render,
            job.path,
            *more,
            title=self.tr("Đang ghi {name}…").format(name=job.path.name),
            progress=True,
            done=partial(self._on_written, job),
            owner=self,
        )

    def _on_written(self, job: _Job, result: Written | InTheWay) -> None:
        if isinstance(result, InTheWay):
            self._ask(job)
            return
        written_files.remember(self._desk.preferences, result)
        self._note(job.made, job.kind, str(result.path))
        if job.kind == "eml":
            self._show_draft(result.path)
            return
        self._desk.toasts.show(
            self.tr("Đã lưu {name}").format(name=result.path.name),
            tone="success",
            action_text=self.tr("Mở tệp"),
            action=partial(open_path, result.path),
        )

    def _show_draft(self, path: Path) -> None:
        if open_path(path):
            text = self.tr("Thư nháp đã mở trong phần mềm thư; bản lưu: {name}")
        else:
            text = self.tr("Máy này chưa có phần mềm mở thư nháp {name}. Hãy đính kèm tệp PDF.")
        self._desk.toasts.show(
            text.format(name=path.name),
            action_text=self.tr("Mở thư mục"),
            action=partial(open_path, path.parent),
        )

    def _ask(self, job: _Job) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("fileInTheWay")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Đã có tệp này"))
        if written_files.known_hash(self._desk.preferences, job.path):
            text = self.tr("Tệp {name} đã được sửa sau lần xuất trước.")
        else:
            text = self.tr("Trong thư mục này đã có tệp {name}, không phải do lần xuất trước ghi.")
        box.setText(text.format(name=job.path.name))
        box.setInformativeText(
            self.tr("Giữ cả hai thì bản mới mang thêm số ở cuối tên. Thay thế thì mất bản đang có.")
        )
        keep = box.addButton(self.tr("Giữ cả hai"), QMessageBox.ButtonRole.AcceptRole)
        keep.setObjectName("keepBoth")
        replace = box.addButton(self.tr("Thay thế"), QMessageBox.ButtonRole.DestructiveRole)
        replace.setObjectName("replaceFile")
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setEscapeButton(cancel)
        keep.clicked.connect(lambda: self._run(written_files.write_beside, job))
        replace.clicked.connect(lambda: self._run(written_files.write_over, job))
        box.open()

    def _on_printed(self, printer: QPrinter, made: Made, count: int) -> None:
        self._note(made, "print", printer.outputFileName())
        where = printer.outputFileName() or printer.printerName()
        self._desk.toasts.show(
            self.tr("Đã gửi {count} trang tới {printer}").format(count=count, printer=where),
            tone="success",
        )

    def _note(self, made: Made, kind: str, path: str) -> None:
        if self._desk.is_read_only:
            return
        paper = made.gathered.paper
        self._desk.tasks.write(
            note_export,
            paper.key,
            self._meeting_id,
            kind,
            paper.file_label,
            path,
            undoable=False,
            done=self._on_noted,
        )

    @Slot(object)
    def _on_noted(self, _nothing: None) -> None:
        self.exported.emit()


def open_path(path: Path) -> bool:
    """Show a file or a folder with the system's program for it; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _renderer(kind: str, made: Made) -> written_files.Render:
    """How the bytes of the format come about; called off the window's thread."""
    gathered = made.gathered
    table = gathered.paper.table

    def pdf(_progress: Percents) -> bytes:
        return made.pdf

    def docx(progress: Percents) -> bytes:
        assert isinstance(made.document, Document)
        return render_docx(made.document, progress)

    def xlsx(_progress: Percents) -> bytes:
        assert table is not None
        return xlsx_bytes([table(gathered.data, gathered.facts, made.values)])

    return {"pdf": pdf, "docx": docx, "xlsx": xlsx}[kind]
