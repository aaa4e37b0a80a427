"""Numbers of single decisions and conclusions: per year and kind, given when minutes become final."""

from __future__ import annotations

from sqlalchemy import select

from meetingdesk.features.minutes.minutes_template import read_minutes_template
from meetingdesk.features.papers.numbering import take_number
from meetingdesk.model.minutes import EntryKind, MinutesEntry
from meetingdesk.store.unit_of_work import UnitOfWork

_LONGEST_PURPOSE = 120


def number_resolutions(work: UnitOfWork, minutes_id: int, year: int, title: str) -> int:
    """Give each decision and conclusion without a number the next one; returns how many got one.

    ``05/QĐHN``: the number and the kind of the office's template. Numbers given before stay, also
    where minutes were reopened; the register says what a struck one was for.
    """
    template = read_minutes_template(work.session)
    if not template.numbers_resolutions:
        return 0
    kinds = {
        EntryKind.DECISION: template.decision_kind,
        EntryKind.CONCLUSION: template.conclusion_kind,
    }
    rows = work.session.scalars(
        select(MinutesEntry)
        .where(
            MinutesEntry.minutes_id == minutes_id,
            MinutesEntry.kind.in_(kinds),
            MinutesEntry.number == "",
        )
        .order_by(MinutesEntry.place_in_order, MinutesEntry.id)
    ).all()
    for row in rows:
        kind = kinds[row.kind]
        purpose = f"{title}: {' '.join(row.text.split())}"[:_LONGEST_PURPOSE]
        row.number = f"{take_number(work, year, kind, purpose):02d}/{kind}"
    work.session.flush()
    return len(rows)
