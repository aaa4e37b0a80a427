"""The attendance report in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.attendance_report import ReportOptions, build_attendance_report
from meetingdesk.documents.blocks import Document
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.attendance_report_paper import (
    AttendanceReportData,
    gather_attendance_report,
)
from meetingdesk.gui.papers.common_options import ADDRESS, address_of
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import Flag, LetterheadPick, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section, signatory, signer_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "attendance_report"
_SECTIONS = (
    Section(
        message("labels", "Nội dung báo cáo"),
        (
            Flag("by_organization", message("labels", "Theo từng đơn vị"), usual=True),
            Flag("absent", message("labels", "Đại biểu vắng, lý do"), usual=True),
            Flag("stand_ins", message("labels", "Đại biểu dự thay"), usual=True),
            Flag("walk_ins", message("labels", "Đại biểu phát sinh"), usual=True),
            Flag("times", message("labels", "Người đến muộn, về sớm")),
            ADDRESS,
        ),
    ),
    signer_section("BAN TỔ CHỨC"),
    recipients_section(),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
    ),
)


def _gather(
    session: Any, _store: AttachmentStore, meeting_id: int
) -> Numbered[AttendanceReportData]:
    data = gather_attendance_report(session, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead, "address": address_of(facts)}


def _build(found: Numbered[AttendanceReportData], facts: Facts, values: Values) -> Document:
    options = ReportOptions(
        number=found.number,
        dated=found.dated,
        address=values.text("address"),
        by_organization=values.flag("by_organization"),
        absent=values.flag("absent"),
        stand_ins=values.flag("stand_ins"),
        walk_ins=values.flag("walk_ins"),
        times=values.flag("times"),
        recipients=values.lines("recipients"),
        archive=values.text("archive"),
        signatory=signatory(values) or ReportOptions().signatory,
    )
    letterhead = facts.read_letterhead(values.text("letterhead"))
    return build_attendance_report(found.data, letterhead, options)


def _table(found: Numbered[AttendanceReportData], facts: Facts, values: Values) -> Table:
    """Who was absent: what is asked for most; the counts can be read off the paper."""
    rows = []
    for place, one in enumerate(found.data.absent, 1):
        person = addressed(one.person, values.text("address"))
        how = str(one.standing.label)
        rows.append((place, person.name, person.position, person.organization, how, one.reason))
    columns = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tình trạng", "Lý do")
    return Table(f"Đại biểu vắng mặt {facts.title}", columns, rows, "Vắng mặt")


ATTENDANCE_REPORT: Paper[Numbered[AttendanceReportData]] = Paper(
    key=_KEY,
    title=message("labels", "Báo cáo điểm danh"),
    file_label="Báo cáo điểm danh",
    about=message("labels", "Số có mặt theo đơn vị; ai vắng, ai dự thay, ai phát sinh."),
    icon="clipboard-check",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
    tool=numbering_tool(_KEY, ReportOptions().kind),
)
