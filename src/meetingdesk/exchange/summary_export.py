"""The summary of an agreement as a list for Excel, numbers as numbers."""

from __future__ import annotations

from decimal import Decimal

from meetingdesk.exchange.tables import Table, Value
from meetingdesk.features.signings.commitment_summary import SummaryData, term_in_words


def summary_table(data: SummaryData) -> Table:
    """One line for each promise, with its party, its target and the result of each year."""
    years = tuple(f"Năm {year}" for year in data.years)
    rows: list[tuple[Value, ...]] = [
        (
            place,
            line.party,
            line.text,
            line.unit,
            _plain(line.target),
            *(_plain(value) for value in line.by_year),
            _plain(line.result),
            _plain(line.share),
            str(line.light.label),
            line.note,
            line.evidence or None,
        )
        for place, line in enumerate(data.lines, 1)
    ]
    return Table(
        title=data.title,
        columns=(
            "STT",
            "Bên thực hiện",
            "Nội dung cam kết",
            "Đơn vị tính",
            "Chỉ tiêu",
            *years,
            "Kết quả",
            "Đạt (%)",
            "Tình trạng",
            "Ghi chú",
            "Minh chứng",
        ),
        rows=rows,
        sheet_name="Kết quả cam kết",
        subtitle=tuple(part for part in (data.number, term_in_words(data)) if part),
    )


def _plain(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
