"""Turns the rows of a preview into the rows that the directory is asked about."""

from __future__ import annotations

from collections.abc import Iterable

from meetingdesk.exchange.delegate_rows import PreviewRow, Severity
from meetingdesk.features.delegates.delegate_matching import IncomingRow


def incoming_rows(rows: Iterable[PreviewRow]) -> list[IncomingRow]:
    """The rows as features know them; a row with an error says why it can't be imported."""
    return [incoming_row(row) for row in rows]


def incoming_row(row: PreviewRow) -> IncomingRow:
    """One row as features know it.

    Degrees and ranks (``PGS.TS.``) stand with the form of address, never in the name: lists and
    badges show them, and names stay what is searched, sorted and signed with (Nghị định
    30/2020/NĐ-CP, Phụ lục I: no titles before the name of who signs).
    """
    errors = (problem.message for problem in row.problems if problem.severity is Severity.ERROR)
    return IncomingRow(
        line_number=row.line_number,
        full_name=row.full_name,
        honorific=" ".join(filter(None, (row.honorific, row.academic))),
        position=row.position,
        organization=row.organization,
        phone=row.phone,
        email=row.email,
        note=row.note,
        kind=row.kind,
        refused=next(errors, None),
    )
