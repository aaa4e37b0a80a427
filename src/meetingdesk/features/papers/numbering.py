"""Numbers of papers (Số: …/BB-…): one counter per year and kind, never the same number twice."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.model.office import DocumentNumber
from meetingdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number that was given out and for what."""

    year: int
    kind: str
    number: int
    purpose: str


def next_number(session: Session, year: int, kind: str) -> int:
    """The number that the next paper of this kind would get."""
    last = session.scalar(
        select(func.max(DocumentNumber.number)).where(
            DocumentNumber.year == year, DocumentNumber.kind == kind
        )
    )
    return (last or 0) + 1


def take_number(work: UnitOfWork, year: int, kind: str, purpose: str) -> int:
    """Give out the next number of `kind` ('BB', 'GM', 'TB' …) in `year`."""
    number = next_number(work.session, year, kind)
    _give(work, year, kind, number, purpose)
    return number


def take_chosen_number(work: UnitOfWork, year: int, kind: str, number: int, purpose: str) -> None:
    """Give out a number that the user chose, such as one kept free by the registry.

    Raises Refused where it was given out before.
    """
    taken = work.session.scalar(
        select(DocumentNumber.purpose).where(
            DocumentNumber.year == year,
            DocumentNumber.kind == kind,
            DocumentNumber.number == number,
        )
    )
    if taken is not None:
        raise Refused(
            message("errors", "Số {number}/{kind} năm {year} đã cấp cho: {purpose}.").given(
                number=number, kind=kind, year=year, purpose=taken
            )
        )
    _give(work, year, kind, number, purpose)


def given_numbers(session: Session, year: int) -> list[NumberRow]:
    """All numbers given out in `year`, by kind and number: a gap can be seen and explained."""
    rows = session.execute(
        select(
            DocumentNumber.year, DocumentNumber.kind, DocumentNumber.number, DocumentNumber.purpose
        )
        .where(DocumentNumber.year == year)
        .order_by(DocumentNumber.kind, DocumentNumber.number)
    )
    return [NumberRow(*row) for row in rows]


def _give(work: UnitOfWork, year: int, kind: str, number: int, purpose: str) -> None:
    if number < 1:
        raise Refused(message("errors", "Số văn bản phải từ 1 trở lên."))
    work.describe(
        message("journal", "Cấp số {number}/{kind} năm {year}").given(
            number=number, kind=kind, year=year
        )
    )
    work.session.add(DocumentNumber(year=year, kind=kind, number=number, purpose=purpose))
    work.session.flush()
