"""Turns the rows of a preview into the rows that the directory is asked about."""

from __future__ import annotations

from collections.abc import Iterable

from meetingdesk.exchange.delegate_rows import PreviewRow, Severity
from meetingdesk.features.delegate_matching import IncomingRow
from meetingdesk.messages import Message


def incoming_rows(rows: Iterable[PreviewRow]) -> list[IncomingRow]:
    """The rows as features know them; a row with an error says why it can't be imported."""
    return [
        IncomingRow(
            line_number=row.line_number,
            full_name=row.full_name,
            honorific=row.honorific,
            position=row.position,
            organization=row.organization,
            phone=row.phone,
            email=row.email,
            note=row.note,
            refused=_error(row),
        )
        for row in rows
    ]


def _error(row: PreviewRow) -> Message | None:
    return next((p.message for p in row.problems if p.severity is Severity.ERROR), None)
