"""The papers of one agreement, with or without a meeting: its summary report, its record of signing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.commitment_summary import SummaryOptions, build_summary
from meetingdesk.documents.office_paper import HEAD_OF_OFFICE
from meetingdesk.exchange.summary_export import summary_table
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.signing_record_paper import SigningRecordData, gather_signing_of
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.signings.commitment_summary import SummaryData, gather_summary
from meetingdesk.gui.papers.numbering import Numbered
from meetingdesk.gui.papers.options import Day, Flag, LetterheadPick, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section, signatory, signer_section
from meetingdesk.gui.papers.signing_record import SIGNING_RECORD, build_record
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_USUAL = SummaryOptions()
_SUMMARY_SECTIONS = (
    Section(
        message("labels", "Báo cáo"),
        (
            Flag("final", message("labels", "Tổng kết cả giai đoạn (bỏ chọn: sơ kết)"), usual=True),
            Day("dated", message("labels", "Ngày ban hành")),
        ),
    ),
    signer_section(HEAD_OF_OFFICE.title),
    recipients_section("\n".join(_USUAL.recipients)),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
    ),
)


def commitment_summary(agreement_id: int) -> Paper[SummaryData]:
    """The report on what was promised and what came of it."""
    return Paper(
        key="commitment_summary",
        title=message("labels", "Báo cáo tổng kết"),
        file_label="Báo cáo tổng kết",
        about=message("labels", "Kết quả từng cam kết qua các năm, đánh giá và phương hướng."),
        icon="chart-bar",
        gather=partial(_gather_summary, agreement_id),
        build=_build_summary,
        sections=_SUMMARY_SECTIONS,
        usual=_usual,
        table=_summary_table,
        kept_per_event=frozenset({"dated", "final", "recipients"}),
        named=_summary_name,
    )


def signing_record_of(agreement_id: int) -> Paper[Numbered[SigningRecordData]]:
    """The record of signing of one agreement; its number is written in by hand."""
    return replace(
        SIGNING_RECORD,
        key="agreement_signing_record",
        gather=partial(_gather_record, agreement_id),
        more_sections=_nothing_more,
        build=_build_record,
        tool=None,
        named=_record_name,
    )


def _today() -> date:
    return datetime.now(ZoneInfo(OFFICE_TIME_ZONE)).date()


def _gather_summary(
    agreement_id: int, session: Any, _store: AttachmentStore, _office: int
) -> SummaryData:
    return gather_summary(session, agreement_id, _today())


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _summary_name(data: SummaryData, _facts: Facts) -> tuple[date, str]:
    return data.today, data.title


def _build_summary(data: SummaryData, facts: Facts, values: Values) -> Document:
    options = SummaryOptions(
        is_final=values.flag("final"),
        dated=values.day("dated"),
        signatory=signatory(values) or HEAD_OF_OFFICE,
        recipients=values.lines("recipients"),
    )
    return build_summary(data, facts.read_letterhead(values.text("letterhead")), options)


def _summary_table(data: SummaryData, _facts: Facts, _values: Values) -> Table:
    return summary_table(data)


def _gather_record(
    agreement_id: int, session: Any, _store: AttachmentStore, _office: int
) -> Numbered[SigningRecordData]:
    return Numbered(gather_signing_of(session, agreement_id, _today()), None)


def _nothing_more(_data: Any, _facts: Facts) -> tuple[Section, ...]:
    return ()


def _record_name(found: Numbered[SigningRecordData], facts: Facts) -> tuple[date, str]:
    agreement = found.data.agreements[0]
    return agreement.signed_on or facts.day, agreement.title


def _build_record(found: Numbered[SigningRecordData], facts: Facts, values: Values) -> Document:
    (only,) = found.data.agreements
    chosen = values.with_value("agreement", str(only.id))
    return build_record(found, facts, chosen)
