"""Writes papers to files in one call, with the options that a new office starts with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.documents.agenda import build_agenda
from meetingdesk.documents.agreement_register import build_register
from meetingdesk.documents.attendance_report import build_attendance_report
from meetingdesk.documents.attendance_sheet import build_attendance_sheet
from meetingdesk.documents.blocks import Document
from meetingdesk.documents.cards.design_file import shipped_designs
from meetingdesk.documents.cards.sheets import CardOptions, CardSheets, build_cards
from meetingdesk.documents.conclusions import ConclusionsOptions, build_conclusions
from meetingdesk.documents.contact_sheet import build_contact_sheet
from meetingdesk.documents.counting_record import CountingOptions, build_counting_record
from meetingdesk.documents.extract import ExtractOptions, build_extract
from meetingdesk.documents.invitation import InvitationOptions, build_invitations
from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, Letterhead
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.offices import letterhead_of, office_letterheads
from meetingdesk.documents.payment_list import build_payment_list
from meetingdesk.documents.press_note import build_press_note
from meetingdesk.documents.render.docx import write_docx
from meetingdesk.documents.render.papers import AnyPaper, render_paper
from meetingdesk.documents.run_of_show import build_run_of_show
from meetingdesk.documents.seating_list import build_seating_list
from meetingdesk.documents.seating_plan import SeatingPlan, build_seating_plan
from meetingdesk.documents.signing_ceremony import build_signing_ceremony
from meetingdesk.documents.signing_record import SigningRecordOptions, build_signing_record
from meetingdesk.documents.weekly_schedule import build_weekly_schedule
from meetingdesk.errors import Refused
from meetingdesk.features.office import read_office
from meetingdesk.features.papers.agenda_paper import gather_agenda, gather_run_of_show
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.features.papers.attendance_report_paper import gather_attendance_report
from meetingdesk.features.papers.card_paper import gather_cards
from meetingdesk.features.papers.ceremony_paper import gather_ceremony
from meetingdesk.features.papers.conclusions_paper import gather_conclusions
from meetingdesk.features.papers.contact_paper import gather_contact_sheet
from meetingdesk.features.papers.counting_paper import gather_counting
from meetingdesk.features.papers.extract_paper import gather_extract
from meetingdesk.features.papers.invitation_paper import gather_invitations
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.paper_font import paper_font
from meetingdesk.features.papers.paper_numbers import paper_number
from meetingdesk.features.papers.payments import gather_payments
from meetingdesk.features.papers.press_paper import gather_press_note
from meetingdesk.features.papers.register_paper import gather_register
from meetingdesk.features.papers.seating_paper import gather_seating
from meetingdesk.features.papers.signing_record_paper import gather_signing_record
from meetingdesk.features.papers.weekly_schedule_paper import gather_week
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.files import replace_file
from meetingdesk.store.workspace import Workspace


class PaperKind(StrEnum):
    """The papers of an event that can be written without choosing options."""

    INVITATION = "invitation"
    AGENDA = "agenda"
    RUN_OF_SHOW = "run-of-show"
    ATTENDANCE_SHEET = "attendance-sheet"
    BADGES = "badges"
    NAME_TENTS = "name-tents"
    SEATING_PLAN = "seating-plan"
    SEATING_LIST = "seating-list"
    MINUTES = "minutes"
    CONCLUSIONS = "conclusions"
    EXTRACT = "extract"
    COUNTING_RECORD = "counting-record"
    SIGNING_RECORD = "signing-record"
    SIGNING_CEREMONY = "signing-ceremony"
    ATTENDANCE_REPORT = "attendance-report"
    PAYMENT_LIST = "payment-list"
    PRESS_NOTE = "press-note"
    CONTACT_SHEET = "contact-sheet"


class OfficePaperKind(StrEnum):
    """The papers of the office, for the day or week that is given."""

    AGREEMENT_REGISTER = "agreement-register"
    WEEKLY_SCHEDULE = "weekly-schedule"


class PaperFormat(StrEnum):
    """What a paper is written as; the value is the file's ending."""

    PDF = "pdf"
    DOCX = "docx"


def export_paper(
    workspace: Workspace, meeting_id: int, paper: PaperKind, path: Path, file_format: PaperFormat
) -> None:
    """Write a paper of an event.

    Raises Refused where the meeting is gone or the paper has no Word form, Unavailable where the
    file can't be written.
    """
    with workspace.reader() as session:
        source = _Source(session, workspace.attachments, meeting_id)
        made = source.in_font(_COMPOSERS[paper](source))
    _write(made, path, file_format)


def export_office_paper(
    workspace: Workspace, paper: OfficePaperKind, day: date, path: Path, file_format: PaperFormat
) -> None:
    """Write a paper of the office as it stands on `day`; raises as `export_paper` does."""
    with workspace.reader() as session:
        known = office_letterheads(session)
        letterhead = known.get(read_office(session).letterhead) or known[DEFAULT_LETTERHEAD]
        if paper is OfficePaperKind.WEEKLY_SCHEDULE:
            made = build_weekly_schedule(gather_week(session, day), letterhead)
        else:
            made = build_register(gather_register(session, day), letterhead)
        made = replace(made, font=paper_font(session))
    _write(made, path, file_format)


def _write(paper: AnyPaper, path: Path, file_format: PaperFormat) -> None:
    if file_format is PaperFormat.PDF:
        replace_file(path, render_paper(paper))
    elif isinstance(paper, Document):
        write_docx(paper, path)
    else:
        raise Refused(
            message("errors", "Văn bản này chỉ có bản PDF, vì mọi phần nằm ở chỗ cố định.")
        )


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the papers of one event are read from."""

    session: Session
    store: AttachmentStore
    meeting_id: int

    @property
    def letterhead(self) -> Letterhead:
        return letterhead_of(self.session, self.meeting_id)

    def read(self, gather: Callable[..., Any], *, files: bool = False) -> Any:
        store = (self.store,) if files else ()
        return gather(self.session, *store, self.meeting_id)

    def number(self, paper: str) -> tuple[int | None, date | None]:
        """The number that the paper was given in the window, and its day."""
        given = paper_number(self.session, paper, self.meeting_id)
        return (given.number, given.day) if given else (None, None)

    def in_font(self, paper: AnyPaper) -> AnyPaper:
        if isinstance(paper, Document):
            return replace(paper, font=paper_font(self.session))
        return paper


_Composer = Callable[[_Source], AnyPaper]


def _plain(
    build: Callable[..., Document], gather: Callable[..., Any], *, files: bool = False
) -> _Composer:
    return lambda source: build(source.read(gather, files=files), source.letterhead)


def _invitation(source: _Source) -> Document:
    number, dated = source.number("invitation")
    options = InvitationOptions(number=number, dated=dated)
    return build_invitations(source.read(gather_invitations), source.letterhead, options)


def _conclusions(source: _Source) -> Document:
    number, dated = source.number("conclusions")
    options = ConclusionsOptions(number=number, dated=dated)
    data = source.read(gather_conclusions, files=True)
    return build_conclusions(data, source.letterhead, options)


def _extract(source: _Source) -> Document:
    number, dated = source.number("extract")
    options = ExtractOptions(number=number, dated=dated)
    return build_extract(source.read(gather_extract, files=True), source.letterhead, options)


def _counting_record(source: _Source) -> Document:
    number, _dated = source.number("counting_record")
    data = source.read(gather_counting, files=True)
    return build_counting_record(data, source.letterhead, CountingOptions(number=number))


def _signing_record(source: _Source) -> Document:
    number, _dated = source.number("signing_record")
    data = source.read(gather_signing_record)
    return build_signing_record(data, source.letterhead, SigningRecordOptions(number=number))


def _cards(design: str) -> Callable[[_Source], CardSheets]:
    def make(source: _Source) -> CardSheets:
        data = source.read(gather_cards, files=True)
        return build_cards(data, shipped_designs()[design], CardOptions())

    return make


def _seating_plan(source: _Source) -> SeatingPlan:
    return build_seating_plan(source.read(gather_seating))


_COMPOSERS: dict[PaperKind, _Composer] = {
    PaperKind.INVITATION: _invitation,
    PaperKind.AGENDA: _plain(build_agenda, gather_agenda),
    PaperKind.RUN_OF_SHOW: _plain(build_run_of_show, gather_run_of_show),
    PaperKind.ATTENDANCE_SHEET: _plain(build_attendance_sheet, gather_attendance_sheet),
    PaperKind.BADGES: _cards("badge_90x120"),
    PaperKind.NAME_TENTS: _cards("tent_a4_half"),
    PaperKind.SEATING_PLAN: _seating_plan,
    PaperKind.SEATING_LIST: _plain(build_seating_list, gather_seating),
    PaperKind.MINUTES: _plain(build_minutes, gather_minutes, files=True),
    PaperKind.CONCLUSIONS: _conclusions,
    PaperKind.EXTRACT: _extract,
    PaperKind.COUNTING_RECORD: _counting_record,
    PaperKind.SIGNING_RECORD: _signing_record,
    PaperKind.SIGNING_CEREMONY: _plain(build_signing_ceremony, gather_ceremony),
    PaperKind.ATTENDANCE_REPORT: _plain(build_attendance_report, gather_attendance_report),
    PaperKind.PAYMENT_LIST: _plain(build_payment_list, gather_payments),
    PaperKind.PRESS_NOTE: _plain(build_press_note, gather_press_note, files=True),
    PaperKind.CONTACT_SHEET: _plain(build_contact_sheet, gather_contact_sheet, files=True),
}
