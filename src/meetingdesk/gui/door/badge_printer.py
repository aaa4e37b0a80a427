"""One badge on the spot: of the office's design, to the printer that this desk remembers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from meetingdesk.documents.cards.design import Purpose
from meetingdesk.documents.cards.sheets import CardOptions, build_cards
from meetingdesk.documents.render.papers import render_paper
from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.papers.card_paper import CardsData, gather_one_card
from meetingdesk.features.papers.paper_settings import kept_options
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.notices import DoorNotices
from meetingdesk.gui.door.printer_dialog import PAPER_KEY, PRINTER_KEY, PrinterDialog
from meetingdesk.gui.papers.cards import chosen_design
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.papers.printing import make_printer, print_pages
from meetingdesk.gui.translation import say
from meetingdesk.store.attachments import AttachmentStore

_TOLD_MS = 5000


@dataclass(frozen=True, slots=True)
class _Badge:
    """What is printed: the data of one delegate, the design chosen by the office or the event."""

    data: CardsData
    design: str


def printer_names() -> list[str]:
    """The printers that this computer knows now."""
    return list(QPrinterInfo.availablePrinterNames())


class BadgePrinter(QObject):
    """Prints beside the scanning and never in its way; how it goes is said in the door's notices.

    Where no printer was chosen yet, or the one chosen is gone, a dialog asks; `answered` says that
    it is closed again.
    """

    answered = Signal()

    def __init__(self, desk: Desk, meeting_id: int, notices: DoorNotices, window: QWidget) -> None:
        super().__init__(window)
        self._notices = notices
        self._desk = desk
        self._meeting_id = meeting_id
        self._window = window

    def print_badge(self, delegate_id: int, full_name: str) -> None:
        """Print the badge of this delegate."""
        names = printer_names()
        if not names:
            self._tell(
                self.tr(
                    "Máy tính này chưa cài máy in nào nên chưa in được thẻ. Hãy nối máy in, hoặc in "
                    "thẻ ở máy khác; việc điểm danh không bị ảnh hưởng."
                ),
                "danger",
            )
            return
        chosen = self._desk.preferences.text(PRINTER_KEY, "")
        if chosen not in names:
            self.choose_printer(partial(self.print_badge, delegate_id, full_name))
            return
        self._tell(self.tr("Đang in thẻ của {name}…").format(name=full_name), "info")
        self._desk.tasks.read(
            _gather,
            self._desk.workspace.attachments,
            self._meeting_id,
            delegate_id,
            done=partial(self._on_gathered, full_name),
            failed=self._on_failed,
            owner=self,
        )

    def choose_printer(self, then: Any = None) -> None:
        """Ask which printer badges go to, and on what paper; `then` is done with the answer."""
        dialog = PrinterDialog(self._desk.preferences, printer_names(), self._window)
        if then is not None:
            dialog.accepted.connect(then)
        dialog.finished.connect(lambda _code: self.answered.emit())
        dialog.open()

    def _on_gathered(self, full_name: str, badge: _Badge) -> None:
        paper = self._desk.preferences.text(PAPER_KEY, "card")
        self._desk.tasks.run(
            _make,
            badge,
            paper,
            done=partial(self._on_made, full_name),
            failed=self._on_failed,
            owner=self,
        )

    def _on_made(self, full_name: str, pages: PdfPages) -> None:
        printer = make_printer(pages, self.tr("Thẻ {name}").format(name=full_name))
        printer.setPrinterName(self._desk.preferences.text(PRINTER_KEY, ""))
        self._desk.tasks.run(
            print_pages,
            printer,
            pages,
            progress=True,
            done=partial(self._on_printed, full_name),
            failed=self._on_failed,
            owner=self,
        )

    def _on_printed(self, full_name: str, _count: int) -> None:
        text = self.tr("Đã gửi thẻ của {name} tới máy in.").format(name=full_name)
        self._tell(text, "success", for_ms=_TOLD_MS)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._tell(say(error.message), "danger")
        else:
            self._desk.tasks.broken.emit(error)

    def _tell(self, text: str, tone: str, for_ms: int = 0) -> None:
        self._notices.tell("badge", text, tone=tone, icon="printer", for_ms=for_ms)


def _gather(session: Any, store: AttachmentStore, meeting_id: int, delegate_id: int) -> _Badge:
    kept = kept_options(session, "badges", meeting_id)
    design = {**kept.office, **kept.meeting}.get("design", "")
    return _Badge(gather_one_card(session, store, meeting_id, delegate_id), str(design))


def _make(badge: _Badge, paper: str) -> PdfPages:
    design = chosen_design(badge.data, badge.design, Purpose.BADGE)
    sheets = build_cards(badge.data, design, CardOptions(paper=paper))
    return PdfPages(render_paper(sheets))
