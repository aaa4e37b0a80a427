"""The agenda in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.agenda import AgendaOptions, build_agenda
from meetingdesk.documents.blocks import Document
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.agenda_paper import AgendaPaperData, gather_agenda
from meetingdesk.gui.papers.common_options import PAPER_SIZE, paper_size
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import Flag, LetterheadPick, Line, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import signatory, signer_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "agenda"
_SECTIONS = (
    Section(
        message("labels", "Bảng chương trình"),
        (
            Line("title", message("labels", "Tên văn bản"), AgendaOptions().title),
            Flag("times", message("labels", "Cột thời gian"), usual=True),
            Flag("presenters", message("labels", "Cột người thực hiện"), usual=True),
            Flag("notes", message("labels", "Cột ghi chú")),
            Flag("sessions", message("labels", "Chia buổi sáng, buổi chiều"), usual=True),
        ),
    ),
    signer_section("BAN TỔ CHỨC", optional=True),
    Section(
        message("labels", "Trang giấy"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            PAPER_SIZE,
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> Numbered[AgendaPaperData]:
    data = gather_agenda(session, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _build(found: Numbered[AgendaPaperData], facts: Facts, values: Values) -> Document:
    options = AgendaOptions(
        number=found.number,
        dated=found.dated,
        letterhead=bool(values.text("letterhead")),
        title=values.text("title") or AgendaOptions().title,
        sessions=values.flag("sessions"),
        times=values.flag("times"),
        presenters=values.flag("presenters"),
        notes=values.flag("notes"),
        paper=paper_size(values),
        signatory=signatory(values),
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_agenda(found.data, letterhead, options)


def _table(found: Numbered[AgendaPaperData], facts: Facts, _values: Values) -> Table:
    """All that is known of each part, each in a column of its own."""
    rows = [
        (
            place,
            part.begins_at.date(),
            part.begins_at.time(),
            part.ends_at.time() if part.ends_at > part.begins_at else None,
            part.title,
            part.presenter,
            part.note,
        )
        for place, part in enumerate(found.data.parts, 1)
    ]
    columns = ("STT", "Ngày", "Bắt đầu", "Kết thúc", "Nội dung", "Người thực hiện", "Ghi chú")
    return Table(f"Chương trình {facts.title}", columns, rows, "Chương trình")


AGENDA: Paper[Numbered[AgendaPaperData]] = Paper(
    key=_KEY,
    title=message("labels", "Chương trình"),
    file_label="Chương trình",
    about=message("labels", "Thời gian, nội dung, người thực hiện: để phát cho đại biểu."),
    icon="list-check",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
    tool=numbering_tool(_KEY, AgendaOptions().kind),
)
