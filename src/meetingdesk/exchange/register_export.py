"""The register of agreements as a list for Excel or CSV: what shows, in the order it shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from meetingdesk.exchange.tables import Table, Value
from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.vietnamese.wording import short_date

_COLUMNS = (
    "STT",
    "Số, ký hiệu",
    "Tên văn bản",
    "Loại",
    "Các bên ký",
    "Người ký",
    "Ngày ký",
    "Có hiệu lực từ",
    "Đến",
    "Tình trạng",
    "Còn lại (ngày)",
    "Cam kết",
    "Cam kết đã xong",
    "Bản quét",
)


def register_table(rows: Sequence[AgreementRow], today: date) -> Table:
    """The rows as a table; papers are Vietnamese, whatever the window's language is."""
    return Table(
        title="Sổ theo dõi ký kết",
        columns=_COLUMNS,
        rows=[_cells(row, place) for place, row in enumerate(rows, 1)],
        sheet_name="Sổ ký kết",
        subtitle=(f"Đến ngày {short_date(today)}: {len(rows)} văn bản",),
    )


def _cells(row: AgreementRow, place: int) -> tuple[Value, ...]:
    return (
        place,
        row.number,
        row.title,
        str(row.kind.label),
        "; ".join(row.parties),
        "; ".join(row.signatories),
        row.signed_on,
        row.starts_on,
        row.ends_on,
        str(row.state.label),
        row.days_left,
        row.commitments or None,
        row.commitments_done if row.commitments else None,
        row.scans or None,
    )
