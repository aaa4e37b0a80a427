"""The summary of an agreement going out: PDF, Word, Excel, or text for the minutes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from meetingdesk.exchange.summary_export import summary_table
from meetingdesk.exchange.tables import xlsx_bytes
from meetingdesk.features.office import read_office
from meetingdesk.features.signings.commitment_summary import (
    SummaryData,
    gather_summary,
    summary_sentences,
)
from meetingdesk.features.signings.summary_minutes import (
    ReviewConference,
    add_summary_to_minutes,
    review_conferences,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.signings import looks
from meetingdesk.store.files import replace_file

if TYPE_CHECKING:
    from meetingdesk.documents.blocks import Document

# ruff: noqa: PLC0415 - an agreement shows before what prints is brought in


class SummaryWays(QObject):
    """Gathers what the agreement's promises came to, then writes it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.saver = FileSaver(desk, "papers", parent)

    def save(self, agreement_id: int, ending: str) -> None:
        """Save the summary report as 'pdf', 'docx' or 'xlsx'."""
        self._desk.tasks.read(
            _gather, agreement_id, looks.today(), done=partial(self._on_data, ending), owner=self
        )

    def copy_text(self, agreement_id: int) -> None:
        """Put the results in words on the clipboard, for the minutes."""
        self._desk.tasks.read(
            gather_summary, agreement_id, looks.today(), done=self._on_text, owner=self
        )

    def put_into_minutes(self, agreement_id: int) -> None:
        """Write the results into the minutes of the event that reviews the agreement."""
        self._desk.tasks.read(
            review_conferences,
            agreement_id,
            done=partial(self._on_conferences, agreement_id),
            owner=self,
        )

    def _on_conferences(self, agreement_id: int, found: list[ReviewConference]) -> None:
        if not found:
            self._desk.toasts.show(
                self.tr(
                    "Chưa ghi sự kiện sơ kết, tổng kết của văn bản này. "
                    "Hãy thêm ở phần Sơ kết, tổng kết rồi làm lại."
                ),
                tone="warning",
            )
            return
        self._desk.tasks.write(
            add_summary_to_minutes,
            agreement_id,
            found[0].meeting_id,
            looks.today(),
            done=partial(self._on_in_minutes, found[0].title),
            owner=self,
        )

    def _on_in_minutes(self, title: str, _entry_id: int) -> None:
        self._desk.toasts.undoable(
            self.tr("Đã đưa kết quả thực hiện vào biên bản: {title}").format(title=title)
        )

    def _on_data(self, ending: str, gathered: tuple[SummaryData, Document]) -> None:
        from meetingdesk.documents.offices import paper_file_name

        data, document = gathered
        kinds = {
            "pdf": self.tr("Tệp PDF"),
            "docx": self.tr("Văn bản Word"),
            "xlsx": self.tr("Bảng tính Excel"),
        }
        name = paper_file_name(data.today, data.title, "Báo cáo tổng kết", ending)
        path = self.saver.ask(name, kinds[ending])
        if path is not None:
            self.saver.write(lambda to: replace_file(to, _bytes(ending, data, document)), path)

    @Slot(object)
    def _on_text(self, data: SummaryData) -> None:
        QGuiApplication.clipboard().setText("\n".join(summary_sentences(data)))
        self._desk.toasts.show(
            self.tr("Đã chép kết quả thực hiện; hãy dán vào biên bản."), tone="success"
        )


def _gather(session: Any, agreement_id: int, today: date) -> tuple[SummaryData, Document]:
    from meetingdesk.documents.commitment_summary import build_summary
    from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD
    from meetingdesk.documents.offices import office_letterheads

    data = gather_summary(session, agreement_id, today)
    known = office_letterheads(session)
    letterhead = known.get(read_office(session).letterhead) or known[DEFAULT_LETTERHEAD]
    return data, build_summary(data, letterhead)


def _bytes(ending: str, data: SummaryData, document: Document) -> bytes:
    if ending == "xlsx":
        return xlsx_bytes([summary_table(data)])
    if ending == "pdf":
        from meetingdesk.documents.render.pdf import render_pdf

        return render_pdf(document)
    from meetingdesk.documents.render.docx import render_docx

    return render_docx(document)
