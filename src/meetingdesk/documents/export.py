"""Writes a meeting's paper to a file: gathered, composed and rendered in one call."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from meetingdesk.documents.attendance_sheet import build_attendance_sheet
from meetingdesk.documents.blocks import Document
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.offices import letterhead_of
from meetingdesk.documents.render.docx import write_docx
from meetingdesk.documents.render.pdf import write_pdf
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.store.workspace import Workspace


class PaperKind(StrEnum):
    """The papers that can be written without choosing options."""

    ATTENDANCE_SHEET = "attendance-sheet"
    MINUTES = "minutes"


class PaperFormat(StrEnum):
    """What a paper is written as; the value is the file's ending."""

    PDF = "pdf"
    DOCX = "docx"


def export_paper(
    workspace: Workspace, meeting_id: int, paper: PaperKind, path: Path, file_format: PaperFormat
) -> None:
    """Write a paper with the office's usual options.

    Raises Refused where the meeting is gone, Unavailable where the file can't be written.
    """
    with workspace.reader() as session:
        document = _COMPOSERS[paper](session, workspace, meeting_id)
    write = write_pdf if file_format is PaperFormat.PDF else write_docx
    write(document, path)


def _attendance_sheet(session: Session, _workspace: Workspace, meeting_id: int) -> Document:
    data = gather_attendance_sheet(session, meeting_id)
    return build_attendance_sheet(data, letterhead_of(session, meeting_id))


def _minutes(session: Session, workspace: Workspace, meeting_id: int) -> Document:
    data = gather_minutes(session, workspace.attachments, meeting_id)
    return build_minutes(data, letterhead_of(session, meeting_id))


_COMPOSERS: dict[PaperKind, Callable[[Session, Workspace, int], Document]] = {
    PaperKind.ATTENDANCE_SHEET: _attendance_sheet,
    PaperKind.MINUTES: _minutes,
}
