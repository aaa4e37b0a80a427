"""Gathers what the register of agreements prints: every agreement on one line, by day of signing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.signings.signing_register import (
    AgreementRow,
    RegisterFilter,
    register_rows,
)
from meetingdesk.messages import Message
from meetingdesk.model.agreements import Agreement

ALL_AGREEMENTS = RegisterFilter()


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One agreement of the register; `state` is what it is on the day of printing."""

    title: str
    kind: Message
    state: Message
    number: str = ""
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    parties: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    succeeds: str = ""
    """The number, or else the title, of the agreement it follows."""
    commitments: int = 0
    commitments_done: int = 0
    note: str = ""

    def touches(self, year: int) -> bool:
        """Whether it was signed in that year or was in force during it."""
        if self.signed_on is not None and self.signed_on.year == year:
            return True
        if self.starts_on is None:
            return False
        return self.starts_on.year <= year <= (self.ends_on or self.starts_on).year


@dataclass(frozen=True, slots=True)
class RegisterData:
    """What the register is made from. `year` is what it was narrowed to, None for all years."""

    issuer: IssuerData
    today: date
    year: int | None = None
    lines: tuple[RegisterLine, ...] = ()

    @property
    def years(self) -> tuple[int, ...]:
        """The years in which something was signed, the latest first."""
        signed = {line.signed_on.year for line in self.lines if line.signed_on}
        return tuple(sorted(signed, reverse=True))

    def of_year(self, year: int) -> RegisterData:
        """Only what was signed in that year or was in force during it."""
        lines = tuple(line for line in self.lines if line.touches(year))
        return replace(self, year=year, lines=lines)


def gather_register(
    session: Session, today: date, wanted: RegisterFilter = ALL_AGREEMENTS
) -> RegisterData:
    """The register as it is on the day `today`: drafts last, what was signed first at the top."""
    rows = register_rows(session, wanted, today)
    more = _more(session)
    ordered = sorted(rows, key=lambda row: (row.signed_on is None, row.signed_on or today, row.id))
    return RegisterData(
        issuer=issuer_data(session),
        today=today,
        year=wanted.year,
        lines=tuple(_line(row, *more[row.id]) for row in ordered),
    )


def _more(session: Session) -> dict[int, tuple[str, str]]:
    """What the list of agreements leaves out: the note, and what an agreement follows."""
    former = aliased(Agreement)
    rows = session.execute(
        select(Agreement.id, Agreement.note, former.number, former.title).outerjoin(
            former, former.id == Agreement.predecessor_id
        )
    )
    return {row[0]: (row[1], row[2] or row[3] or "") for row in rows}


def _line(row: AgreementRow, note: str, succeeds: str) -> RegisterLine:
    return RegisterLine(
        title=row.title,
        kind=row.kind.label,
        state=row.state.label,
        number=row.number,
        signed_on=row.signed_on,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        parties=row.parties,
        signatories=row.signatories,
        succeeds=succeeds,
        commitments=row.commitments,
        commitments_done=row.commitments_done,
        note=note,
    )
