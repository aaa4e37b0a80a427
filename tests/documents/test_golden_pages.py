"""Every paper of the sample event as a page picture, compared with the one kept in tests/golden.

A change of a paper that is wanted needs new pictures: look at them, then keep them with
``MEETINGDESK_NEW_PICTURES=1 pytest tests/documents/test_golden_pages.py``. Where a comparison
fails, the page as it is now lies in the folder that the failure names.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops

from documents.test_counting_record import DATA as COUNTED
from meetingdesk.documents.agenda import build_agenda
from meetingdesk.documents.agreement_register import build_register
from meetingdesk.documents.attendance_report import build_attendance_report
from meetingdesk.documents.attendance_sheet import SheetOptions, build_attendance_sheet
from meetingdesk.documents.blocks import Document
from meetingdesk.documents.cards.design_file import shipped_designs
from meetingdesk.documents.cards.sheets import CardOptions, CardSheets, build_cards
from meetingdesk.documents.commitment_summary import build_summary
from meetingdesk.documents.conclusions import ConclusionsOptions, build_conclusions
from meetingdesk.documents.counting_record import CountingOptions, build_counting_record
from meetingdesk.documents.extract import ExtractOptions, build_extract
from meetingdesk.documents.invitation import InvitationOptions, build_invitations
from meetingdesk.documents.letterhead import Letterhead, shipped_letterheads
from meetingdesk.documents.minutes import MinutesOptions, build_minutes
from meetingdesk.documents.minutes_items import Detail
from meetingdesk.documents.payment_list import build_payment_list
from meetingdesk.documents.press_note import build_press_note
from meetingdesk.documents.render.papers import AnyPaper, render_paper
from meetingdesk.documents.run_of_show import build_run_of_show
from meetingdesk.documents.seating_list import build_seating_list
from meetingdesk.documents.seating_plan import build_seating_plan
from meetingdesk.documents.signing_record import SigningRecordOptions, build_signing_record
from meetingdesk.documents.weekly_schedule import build_weekly_schedule
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.minutes.minutes_template import USUAL_PARTS, MinutesTemplate, Part
from meetingdesk.features.papers.agenda_paper import gather_agenda, gather_run_of_show
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.features.papers.attendance_report_paper import gather_attendance_report
from meetingdesk.features.papers.card_paper import gather_cards
from meetingdesk.features.papers.conclusions_paper import gather_conclusions
from meetingdesk.features.papers.extract_paper import gather_extract
from meetingdesk.features.papers.invitation_paper import gather_invitations
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.payments import gather_payments
from meetingdesk.features.papers.press_paper import gather_press_note
from meetingdesk.features.papers.register_paper import gather_register
from meetingdesk.features.papers.seating_paper import gather_seating
from meetingdesk.features.papers.signing_record_paper import gather_signing_record
from meetingdesk.features.papers.weekly_schedule_paper import gather_week
from meetingdesk.features.signings.commitment_summary import gather_summary
from meetingdesk.store.workspace import Workspace

GOLDEN = Path(__file__).parents[1] / "golden"
KEEP = os.environ.get("MEETINGDESK_NEW_PICTURES") == "1"
DPI = 60
DAY = date(2023, 4, 28)
TILE = 8
MOST_IN_A_TILE = 16
"""Grey levels (of 255) that the ink of a tile may differ by: another release of PDFium smooths the
edges of letters otherwise, and pictures are kept in 16 shades."""


class Event:
    """The sample event, and the letterhead of its papers."""

    def __init__(self, workspace: Workspace, meeting_id: int) -> None:
        self.workspace = workspace
        self.meeting_id = meeting_id
        self.letterhead: Letterhead = shipped_letterheads()["state_office"]

    def read(self, gather: Callable[..., Any], *, files: bool = False) -> Any:
        store = (self.workspace.attachments,) if files else ()
        with self.workspace.reader() as session:
            return gather(session, *store, self.meeting_id)

    def on(self, gather: Callable[..., Any], day: date) -> Any:
        with self.workspace.reader() as session:
            return gather(session, day)


def _sheet(event: Event) -> Document:
    return build_attendance_sheet(
        event.read(gather_attendance_sheet), event.letterhead, SheetOptions(row_height_mm=10)
    )


def _invitation(event: Event) -> Document:
    # The codes of delegates are drawn by lot.
    options = InvitationOptions(number=8, dated=date(2023, 4, 14), code=False)
    return build_invitations(event.read(gather_invitations), event.letterhead, options)


def _minutes(event: Event) -> Document:
    return build_minutes(event.read(gather_minutes, files=True), event.letterhead)


def _minutes_as(**options: Any) -> Callable[[Event], Document]:
    def build(event: Event) -> Document:
        data = event.read(gather_minutes, files=True)
        return build_minutes(data, event.letterhead, MinutesOptions(**options))

    return build


def _counting(event: Event) -> Document:
    return build_counting_record(COUNTED, event.letterhead, CountingOptions(number=6))


def _conclusions(event: Event) -> Document:
    options = ConclusionsOptions(number=12, dated=DAY)
    return build_conclusions(event.read(gather_conclusions, files=True), event.letterhead, options)


def _extract(event: Event) -> Document:
    options = ExtractOptions(number=2, dated=DAY)
    return build_extract(event.read(gather_extract, files=True), event.letterhead, options)


def _record(event: Event) -> Document:
    return build_signing_record(event.read(gather_signing_record), event.letterhead)


def _record_of_two(event: Event) -> Document:
    data = event.read(gather_signing_record)
    options = SigningRecordOptions(agreement_id=data.agreements[-1].id, number=6)
    return build_signing_record(data, event.letterhead, options)


def _cards(design: str) -> Callable[[Event], CardSheets]:
    def make(event: Event) -> CardSheets:
        data = event.read(gather_cards, files=True)
        # The codes of delegates are drawn by lot.
        people = tuple(replace(one, code=f"MATHE{one.number:05d}") for one in data.people)
        chosen = replace(data, people=people[:6])
        return build_cards(chosen, shipped_designs()[design], CardOptions())

    return make


def _summary(event: Event) -> Document:
    with event.workspace.reader() as session:
        agreement = gather_signing_record(session, event.meeting_id).agreements[0]
        return build_summary(gather_summary(session, agreement.id, DAY), event.letterhead)


def _plain(build: Callable[..., Document], gather: Callable[..., Any]) -> Callable[..., Document]:
    return lambda event: build(event.read(gather), event.letterhead)


PAPERS: dict[str, tuple[int, Callable[[Event], AnyPaper]]] = {
    "invitation": (1, _invitation),
    "agenda": (1, _plain(build_agenda, gather_agenda)),
    "run-of-show": (1, _plain(build_run_of_show, gather_run_of_show)),
    "attendance-sheet": (1, _sheet),
    "attendance-sheet-end": (-1, _sheet),
    "badges": (1, _cards("badge_90x120")),
    "badges-backs": (2, _cards("badge_a6")),
    "name-tents": (1, _cards("tent_a4_half")),
    "seating-plan": (1, lambda event: build_seating_plan(event.read(gather_seating))),
    "seating-list": (1, _plain(build_seating_list, gather_seating)),
    "minutes": (1, _minutes),
    "minutes-content": (3, _minutes),
    "minutes-photos": (-1, _minutes),
    "minutes-short": (2, _minutes_as(detail=Detail.SHORT)),
    "minutes-conclusions": (2, _minutes_as(detail=Detail.CONCLUSIONS)),
    "minutes-bilingual": (1, _minutes_as(bilingual=True)),
    "minutes-own-form": (
        2,
        _minutes_as(template=MinutesTemplate(parts=(*USUAL_PARTS[:6], Part.TASK_TABLE, Part.END))),
    ),
    "counting-record": (1, _counting),
    "conclusions": (1, _conclusions),
    "extract": (1, _extract),
    "signing-record": (1, _record_of_two),
    "signing-record-of-eight": (3, _record),
    "commitment-summary": (1, _summary),
    "agreement-register": (
        1,
        lambda event: build_register(event.on(gather_register, DAY), event.letterhead),
    ),
    "attendance-report": (1, _plain(build_attendance_report, gather_attendance_report)),
    "payment-list": (1, _plain(build_payment_list, gather_payments)),
    "press-note": (
        1,
        lambda event: build_press_note(event.read(gather_press_note, files=True), event.letterhead),
    ),
    "weekly-schedule": (
        1,
        lambda event: build_weekly_schedule(event.on(gather_week, DAY), event.letterhead),
    ),
}
"""Which page of which paper; -1 is the last one."""


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Event]:
    folder = tmp_path_factory.mktemp("mau") / "kho"
    meeting_id = create_sample_workspace(folder)
    with Workspace.open(folder) as workspace:
        yield Event(workspace, meeting_id)


def picture(paper: AnyPaper, page: int) -> Image.Image:
    """A page in shades of grey."""
    pdf = pypdfium2.PdfDocument(render_paper(paper))
    place = page - 1 if page > 0 else len(pdf) + page
    drawn = pdf[place].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    pdf.close()
    return drawn


def distance(one: Image.Image, other: Image.Image) -> int:
    """How much the ink of the tile that differs most differs; pages of two sizes are no match."""
    if one.size != other.size:
        return 255
    tiles = (one.width // TILE, one.height // TILE)
    inked = [page.resize(tiles, Image.Resampling.BOX) for page in (one, other)]
    most: int = ImageChops.difference(*inked).getextrema()[1]
    return most


@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_looks_as_it_was_looked_at(
    event: Event, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    page, build = PAPERS[name]
    drawn = picture(build(event), page)
    kept = GOLDEN / f"{name}.png"
    if KEEP:
        GOLDEN.mkdir(exist_ok=True)
        drawn.quantize(16).save(kept, optimize=True)
        return
    seen = tmp_path_factory.mktemp("trang") / kept.name
    drawn.save(seen)
    with Image.open(kept) as golden:
        apart = distance(drawn, golden.convert("L"))
    assert apart <= MOST_IN_A_TILE, f"{seen} is {apart} grey levels from {kept}"


def test_a_page_whose_lines_moved_by_a_millimetre_or_that_lost_a_word_is_another_page(
    event: Event,
) -> None:
    drawn = picture(_minutes(event), 1)
    moved = ImageChops.offset(drawn, 0, round(DPI / 25.4))
    assert distance(drawn, moved) > 2 * MOST_IN_A_TILE
    without = drawn.copy()
    without.paste(255, (110, 300, 140, 315))
    assert distance(drawn, without) > 2 * MOST_IN_A_TILE


def test_no_picture_is_kept_of_a_paper_that_is_gone() -> None:
    assert {file.stem for file in GOLDEN.glob("*.png")} == set(PAPERS)
