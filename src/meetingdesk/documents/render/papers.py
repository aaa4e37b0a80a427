"""Any kind of paper as PDF: those of running text and those whose parts stand at fixed places."""

from __future__ import annotations

from typing import assert_never

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.cards.sheets import CardSheets
from meetingdesk.documents.render.card_sheets import render_cards
from meetingdesk.documents.render.layout import Progress
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.render.seating_plan import render_seating_plan
from meetingdesk.documents.seating_plan import SeatingPlan

AnyPaper = Document | CardSheets | SeatingPlan


def render_paper(paper: AnyPaper, progress: Progress | None = None) -> bytes:
    """The paper as a PDF file. Raises BadInput, and what `progress` raises to stop."""
    match paper:
        case Document():
            return render_pdf(paper, progress)
        case CardSheets():
            return render_cards(paper, progress)
        case SeatingPlan():
            return render_seating_plan(paper, progress)
        case _:
            assert_never(paper)
