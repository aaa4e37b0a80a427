"""What came of the promises year by year: plan, result, and the files that show it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.files.attached_files import KeptFile, attachment_row
from meetingdesk.features.signings.agreement_parties import agreement_of
from meetingdesk.features.signings.commitments import checked_amount, state_from_result
from meetingdesk.features.written_text import many_lines
from meetingdesk.messages import message
from meetingdesk.model.agreements import (
    Agreement,
    Commitment,
    CommitmentEvidence,
    CommitmentReport,
)
from meetingdesk.model.photos import Attachment
from meetingdesk.store.unit_of_work import UnitOfWork, check_version


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows a result; `sha256` leads to its bytes."""

    id: int
    file_name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class YearReport:
    """One year of one promise; `id` and `version` are 0 while nothing was reported."""

    year: int
    id: int = 0
    version: int = 0
    planned: Decimal | None = None
    result: Decimal | None = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class YearDraft:
    """What is written of a year."""

    planned: Decimal | None = None
    result: Decimal | None = None
    note: str = ""


def years_of(agreement: Agreement) -> list[int]:
    """The years that an agreement runs in; nothing without a term."""
    begins = agreement.starts_on or agreement.signed_on
    if begins is None or agreement.ends_on is None:
        return []
    return list(range(begins.year, agreement.ends_on.year + 1))


def year_reports(session: Session, agreement_id: int) -> dict[int, list[YearReport]]:
    """Every year of the term for each promise of an agreement, by the promise's id.

    Years that were reported before the term was moved are shown too.
    """
    years = years_of(agreement_of(session, agreement_id))
    ids = list(
        session.scalars(select(Commitment.id).where(Commitment.agreement_id == agreement_id))
    )
    evidence = _evidence(session, ids)
    kept: defaultdict[int, dict[int, YearReport]] = defaultdict(dict)
    rows = session.scalars(select(CommitmentReport).where(CommitmentReport.commitment_id.in_(ids)))
    for row in rows:
        kept[row.commitment_id][row.year] = YearReport(
            row.year,
            row.id,
            row.version,
            row.planned,
            row.result,
            row.note,
            tuple(evidence[row.id]),
        )
    return {
        one: [kept[one].get(year, YearReport(year)) for year in sorted({*years, *kept[one]})]
        for one in ids
    }


def write_year(
    work: UnitOfWork, commitment_id: int, year: int, version: int, draft: YearDraft
) -> int:
    """Keep what is written of a year; returns the id of the report.

    The promise's own result follows: the sum of its years, or the last year's for a share in %.
    Raises Refused for a year outside the term or a bad number, Conflict where it changed since.
    """
    commitment = _commitment(work.session, commitment_id)
    row = _report(work.session, commitment_id, year)
    if row is None:
        _check_year(work.session, commitment, year)
        row = CommitmentReport(commitment_id=commitment_id, year=year)
        work.session.add(row)
    else:
        check_version(row, version)
    row.planned, row.result = checked_amount(draft.planned), checked_amount(draft.result)
    row.note = many_lines(draft.note)
    work.session.flush()
    _settle(work.session, commitment)
    act = message("journal", "Báo cáo năm {year}: {text}")
    work.describe(act.given(year=year, text=commitment.text))
    return row.id


def add_evidence(
    work: UnitOfWork, commitment_id: int, year: int, files: Sequence[KeptFile]
) -> None:
    """Attach files to a year; the report is begun where there is none, the same file stays once."""
    commitment = _commitment(work.session, commitment_id)
    row = _report(work.session, commitment_id, year)
    if row is None:
        _check_year(work.session, commitment, year)
        row = CommitmentReport(commitment_id=commitment_id, year=year)
        work.session.add(row)
        work.session.flush()
    held = set(
        work.session.scalars(
            select(CommitmentEvidence.attachment_id).where(CommitmentEvidence.report_id == row.id)
        )
    )
    for kept in files:
        attachment_id = attachment_row(work, kept)
        if attachment_id not in held:
            held.add(attachment_id)
            work.session.add(CommitmentEvidence(report_id=row.id, attachment_id=attachment_id))
    names = ", ".join(kept.file_name for kept in files)
    work.describe(
        message("journal", "Đính kèm minh chứng năm {year}: {names}").given(year=year, names=names)
    )


def remove_evidence(work: UnitOfWork, evidence_id: int) -> None:
    """Take a file off a year; its bytes stay so that this can be taken back."""
    work.delete(CommitmentEvidence, evidence_id)
    work.describe(message("journal", "Gỡ minh chứng"))


def _settle(session: Session, commitment: Commitment) -> None:
    """Bring the promise's result and state in line with its years."""
    results = [
        row[0]
        for row in session.execute(
            select(CommitmentReport.result)
            .where(CommitmentReport.commitment_id == commitment.id)
            .order_by(CommitmentReport.year)
        )
        if row[0] is not None
    ]
    if not results:
        return
    total = results[-1] if "%" in commitment.unit else sum(results, Decimal(0))
    if commitment.result != total:
        commitment.result = checked_amount(total)
        commitment.state = state_from_result(commitment.state, commitment.target, total)


def _check_year(session: Session, commitment: Commitment, year: int) -> None:
    agreement = agreement_of(session, commitment.agreement_id)
    years = years_of(agreement)
    if not years:
        raise Refused(message("errors", "Hãy ghi thời hạn của văn bản trước khi báo cáo từng năm."))
    if year not in years:
        raise Refused(
            message("errors", "Năm {year} nằm ngoài thời hạn {first}-{last} của văn bản.").given(
                year=year, first=years[0], last=years[-1]
            )
        )


def _commitment(session: Session, commitment_id: int) -> Commitment:
    row = session.get(Commitment, commitment_id)
    if row is None:
        raise Refused(message("errors", "Cam kết này không còn nữa: đã bị xóa."))
    return row


def _report(session: Session, commitment_id: int, year: int) -> CommitmentReport | None:
    return session.scalars(
        select(CommitmentReport).where(
            CommitmentReport.commitment_id == commitment_id, CommitmentReport.year == year
        )
    ).one_or_none()


def _evidence(session: Session, ids: Sequence[int]) -> defaultdict[int, list[Evidence]]:
    rows = session.execute(
        select(
            CommitmentEvidence.report_id,
            CommitmentEvidence.id,
            Attachment.file_name,
            Attachment.sha256,
        )
        .join(CommitmentReport, CommitmentReport.id == CommitmentEvidence.report_id)
        .join(Attachment, Attachment.id == CommitmentEvidence.attachment_id)
        .where(CommitmentReport.commitment_id.in_(ids))
        .order_by(CommitmentEvidence.id)
    )
    found: defaultdict[int, list[Evidence]] = defaultdict(list)
    for report_id, evidence_id, file_name, sha256 in rows:
        found[report_id].append(Evidence(evidence_id, file_name, sha256))
    return found
