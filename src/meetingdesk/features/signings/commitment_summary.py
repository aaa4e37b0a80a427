"""Gathers the summary of an agreement (tổng kết): targets and results by party and year, in words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.signings.agreement_card import AgreementCard, agreement_card
from meetingdesk.features.signings.commitment_reports import YearReport, year_reports
from meetingdesk.features.signings.commitments import CommitmentRow, Light
from meetingdesk.vietnamese.wording import count, number, short_date

ALL_PARTIES = "Các bên"


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One promise: its target, the result of each year in the order of `SummaryData.years`."""

    party: str
    text: str
    unit: str
    target: Decimal | None
    by_year: tuple[Decimal | None, ...]
    result: Decimal | None
    light: Light
    note: str = ""
    evidence: int = 0

    @property
    def share(self) -> Decimal | None:
        """Result over target in percent."""
        if not self.target or self.result is None:
            return None
        return (self.result / self.target * 100).quantize(Decimal("0.1"))


@dataclass(frozen=True, slots=True)
class SummaryData:
    """What the summary report is made from; `lines` stand by party, in the order of the promises."""

    issuer: IssuerData
    today: date
    title: str
    number: str
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    parties: tuple[str, ...]
    years: tuple[int, ...]
    lines: tuple[SummaryLine, ...]

    def count_of(self, *lights: Light) -> int:
        """How many promises stand like one of these."""
        return sum(line.light in lights for line in self.lines)


def gather_summary(session: Session, agreement_id: int, today: date) -> SummaryData:
    """The summary as it is on the day `today`. Raises Refused where the agreement is gone."""
    card = agreement_card(session, agreement_id, today)
    reports = year_reports(session, agreement_id)
    years = sorted({report.year for rows in reports.values() for report in rows})
    lines = [_line(row, reports.get(row.id, []), years) for row in _by_party(card)]
    return SummaryData(
        issuer=issuer_data(session),
        today=today,
        title=card.title,
        number=card.number,
        signed_on=card.signed_on,
        starts_on=card.starts_on,
        ends_on=card.ends_on,
        parties=tuple(party.organization_name for party in card.parties),
        years=tuple(years),
        lines=tuple(lines),
    )


def summary_sentences(data: SummaryData) -> list[str]:
    """The results in words, ready for the minutes of the review conference."""
    total = len(data.lines)
    if not total:
        return [f"Thực hiện {data.title}: chưa ghi cam kết cụ thể."]
    done = data.count_of(Light.DONE)
    sentences = [
        f"Thực hiện {data.title}, các bên đã hoàn thành {count(done)}/{count(total)} cam kết."
    ]
    unfinished = (
        ("đang thực hiện", (Light.ON_TRACK, Light.DUE_SOON)),
        ("chưa thực hiện", (Light.NOT_BEGUN,)),
        ("quá hạn", (Light.LATE,)),
        ("không đạt", (Light.MISSED,)),
    )
    rest = [
        f"{count(found)} cam kết {words}"
        for words, lights in unfinished
        if (found := data.count_of(*lights))
    ]
    if rest:
        sentences.append(f"Còn {', '.join(rest)}.")
    sentences += [f"{line.party}: {_result_in_words(line)}" for line in data.lines]
    return sentences


def _result_in_words(line: SummaryLine) -> str:
    text = line.text.rstrip(" .;")
    if line.target is None and line.result is None:
        return f"{text} ({str(line.light.label).lower()})."
    unit = f" {line.unit}" if line.unit else ""
    result = amount(line.result) if line.result is not None else "chưa có số liệu"
    words = f"{text}: {result}{unit if line.result is not None else ''}"
    if line.target is not None:
        words += f", chỉ tiêu {amount(line.target)}{unit}"
    if line.share is not None and "%" not in line.unit:
        words += f", đạt {amount(line.share)}%"
    return f"{words} ({str(line.light.label).lower()})."


def amount(value: Decimal) -> str:
    """``3,5`` and ``1.200``: without the zeros of the three places that the database keeps."""
    return number(value.normalize() + 0)


def term_in_words(data: SummaryData) -> str:
    """``từ 01/01/2023 đến 31/12/2025``."""
    parts = []
    if data.starts_on:
        parts.append(f"từ {short_date(data.starts_on)}")
    if data.ends_on:
        parts.append(f"đến {short_date(data.ends_on)}")
    return " ".join(parts)


def _by_party(card: AgreementCard) -> list[CommitmentRow]:
    """The promises of the first party first; those of all parties at the end."""
    rows: defaultdict[int | None, list[CommitmentRow]] = defaultdict(list)
    for row in card.commitments:
        rows[row.party_id].append(row)
    order = [*(party.id for party in card.parties), None]
    return [row for party_id in order for row in rows[party_id]]


def _line(row: CommitmentRow, reports: list[YearReport], years: list[int]) -> SummaryLine:
    results = {report.year: report.result for report in reports}
    return SummaryLine(
        party=row.party_name or ALL_PARTIES,
        text=row.text,
        unit=row.unit,
        target=row.target,
        by_year=tuple(results.get(year) for year in years),
        result=row.result,
        light=row.light,
        note=row.note,
        evidence=sum(len(report.evidence) for report in reports),
    )
