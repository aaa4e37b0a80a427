"""The register: agreements as rows, narrowed by words, kind, state, organisation and year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, extract, func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.directory.organizations import organization_key
from meetingdesk.features.files.file_readings import in_scans
from meetingdesk.features.office import read_office
from meetingdesk.features.search import holds_words
from meetingdesk.features.signings.agreement_dates import NOTICE_DAYS
from meetingdesk.features.signings.agreement_life import RUNNING, AgreementState, shown_state
from meetingdesk.model.agreements import (
    Agreement,
    AgreementKind,
    AgreementParty,
    Commitment,
    CommitmentState,
    Review,
    ReviewKind,
    Signatory,
)
from meetingdesk.model.people import Organization
from meetingdesk.model.photos import SIGNED_PAPERS, AttachedDocument
from meetingdesk.vietnamese.collation import sort_key

_BATCH = 500
# From here on one reading of everything is quicker than many of some.
_ALL_FROM = 2_000
_NOTHING_PROMISED = (0, 0)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement in a list.

    Attributes:
        state: what it is today.
        partners: the parties without the office itself.
        days_left: until the end of the term, negative after it; only while it runs.
    """

    id: int
    version: int
    kind: AgreementKind
    state: AgreementState
    title: str
    number: str
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    meeting_id: int | None
    predecessor_id: int | None
    parties: tuple[str, ...]
    partners: tuple[str, ...]
    signatories: tuple[str, ...]
    scans: int
    commitments: int
    commitments_done: int
    days_left: int | None

    @property
    def runs_out_soon(self) -> bool:
        """Whether it is in force and its term is over or ends within 90 days."""
        return self.days_left is not None and self.days_left <= NOTICE_DAYS[0]


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What the register is narrowed to.

    Attributes:
        text: words in any order, without accents, in title, numbers and parties,
            or in the text of a scan.
        organization_id: a party, under its name today or one it had before.
        year: agreements signed in that year or in force during it.
        state: the state shown, so a signed one in its term counts as in force.
        running_out: only those in force whose term is over or ends within 90 days.
    """

    text: str = ""
    kind: AgreementKind | None = None
    state: AgreementState | None = None
    organization_id: int | None = None
    year: int | None = None
    running_out: bool = False


@dataclass(frozen=True, slots=True)
class RegisterChoices:
    """What the register's filters offer: organisations that signed, years, how many there are."""

    organizations: tuple[tuple[int, str], ...]
    years: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ReviewAtMeeting:
    """A review held at a meeting, with the agreement it looks back at."""

    id: int
    version: int
    kind: ReviewKind
    agreement_id: int
    title: str
    number: str
    result: str


def register_rows(
    session: Session, wanted: RegisterFilter, today: date, most: int | None = None
) -> list[AgreementRow]:
    """Agreements that `wanted` lets through, signed last first, drafts before them.

    `most` reads only the first so many, of which the state and the end may leave fewer.
    """
    query = _query()
    if wanted.text.strip():
        named = holds_words(session, Agreement.search_key, wanted.text)
        query = query.where(or_(named, in_scans(session, wanted.text)))
    if wanted.kind is not None:
        query = query.where(Agreement.kind == wanted.kind)
    if wanted.organization_id is not None:
        ids = _with_former(session, wanted.organization_id)
        parties = select(AgreementParty.agreement_id).where(AgreementParty.organization_id.in_(ids))
        query = query.where(Agreement.id.in_(parties))
    if wanted.year is not None:
        query = query.where(_touches(wanted.year))
    order = (Agreement.signed_on.is_not(None), Agreement.signed_on.desc(), Agreement.id.desc())
    rows = _rows(session, query.order_by(*order).limit(most), today)
    return [
        row
        for row in rows
        if (wanted.state is None or row.state is wanted.state)
        and (not wanted.running_out or row.runs_out_soon)
    ]


def signings_of_meeting(session: Session, meeting_id: int, today: date) -> list[AgreementRow]:
    """What is signed at a meeting, in the order of signing."""
    query = _query().where(Agreement.meeting_id == meeting_id)
    return _rows(session, query.order_by(Agreement.place_in_order, Agreement.id), today)


def reviews_at_meeting(session: Session, meeting_id: int) -> list[ReviewAtMeeting]:
    """The reviews of agreements that are held at a meeting."""
    rows = session.execute(
        select(
            Review.id,
            Review.version,
            Review.kind,
            Review.agreement_id,
            Agreement.title,
            Agreement.number,
            Review.result,
        )
        .join(Agreement, Agreement.id == Review.agreement_id)
        .where(Review.meeting_id == meeting_id)
        .order_by(Review.id)
    )
    return [ReviewAtMeeting(*row) for row in rows]


def register_choices(session: Session) -> RegisterChoices:
    """What the filters of the register can be set to."""
    organizations = session.execute(
        select(Organization.id, Organization.name)
        .where(Organization.id.in_(select(AgreementParty.organization_id)))
        .order_by(Organization.id)
    )
    named = sorted(((row[0], row[1]) for row in organizations), key=lambda one: sort_key(one[1]))
    spans = session.execute(select(Agreement.signed_on, Agreement.starts_on, Agreement.ends_on))
    years = {year for row in spans for year in _years_of(*row)}
    total = session.scalar(select(func.count()).select_from(Agreement)) or 0
    return RegisterChoices(tuple(named), tuple(sorted(years, reverse=True)), total)


def _query() -> Select[*tuple[Any, ...]]:
    return select(
        Agreement.id,
        Agreement.version,
        Agreement.kind,
        Agreement.state,
        Agreement.title,
        Agreement.number,
        Agreement.signed_on,
        Agreement.starts_on,
        Agreement.ends_on,
        Agreement.meeting_id,
        Agreement.predecessor_id,
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]], today: date) -> list[AgreementRow]:
    found = session.execute(query).all()
    ids = [row.id for row in found]
    parties, signatories = _parties(session, ids), _signatories(session, ids)
    scans, promises = _scans(session, ids), _commitments(session, ids)
    own = _own_among(session, (name for names in parties.values() for name in names))
    rows = []
    # Taken apart once: a register has thousands of rows, and looking up names in each takes longest.
    for row in found:
        row_id, version, kind, state, title, number, signed_on, starts_on, ends_on = row[:9]
        meeting_id, predecessor_id = row[9:]
        names = parties[row_id]
        promised, kept = promises.get(row_id, _NOTHING_PROMISED)
        runs = state in RUNNING and ends_on is not None
        rows.append(
            AgreementRow(
                row_id,
                version,
                kind,
                shown_state(state, starts_on or signed_on, ends_on, today),
                title,
                number,
                signed_on,
                starts_on,
                ends_on,
                meeting_id,
                predecessor_id,
                tuple(names),
                tuple([one for one in names if one not in own]),
                tuple(signatories[row_id]),
                scans.get(row_id, 0),
                promised,
                kept,
                (ends_on - today).days if runs else None,
            )
        )
    return rows


def partners_of(session: Session, agreement_ids: list[int]) -> dict[int, str]:
    """With whom the office signed each agreement, in one line."""
    parties = _parties(session, agreement_ids)
    own = _own_among(session, (name for names in parties.values() for name in names))
    return {
        agreement_id: " · ".join(one for one in parties[agreement_id] if one not in own)
        for agreement_id in agreement_ids
    }


def _own_among(session: Session, names: Iterable[str]) -> set[str]:
    """Those of the names that mean the office."""
    own = organization_key(read_office(session).name)
    return {name for name in set(names) if _is_own(name, own)}


def _is_own(name: str, own: str) -> bool:
    """Whether a party is the office: under the name on its papers, or with its province behind."""
    key = organization_key(name)
    return key == own or (bool(own) and key.startswith((f"{own} thanh pho ", f"{own} tinh ")))


def _touches(year: int) -> ColumnElement[bool]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return or_(
        Agreement.signed_on.between(first, last),
        and_(Agreement.starts_on <= last, Agreement.ends_on >= first),
        and_(Agreement.ends_on.is_(None), extract("year", Agreement.starts_on) == year),
    )


def _with_former(session: Session, organization_id: int) -> set[int]:
    """The organisation and those that merged into it, at any remove."""
    found, level = {organization_id}, {organization_id}
    while level:
        query = select(Organization.id).where(Organization.successor_id.in_(level))
        level = set(session.scalars(query)) - found
        found |= level
    return found


def _years_of(signed: date | None, starts: date | None, ends: date | None) -> Iterator[int]:
    if signed is not None:
        yield signed.year
    if starts is not None:
        yield from range(starts.year, (ends or starts).year + 1)


def _parties(session: Session, ids: list[int]) -> defaultdict[int, list[str]]:
    query = select(AgreementParty.agreement_id, AgreementParty.organization_name).order_by(
        AgreementParty.place_in_order, AgreementParty.id
    )
    return _texts(session, query, AgreementParty.agreement_id, ids)


def _signatories(session: Session, ids: list[int]) -> defaultdict[int, list[str]]:
    query = (
        select(AgreementParty.agreement_id, Signatory.full_name)
        .join(AgreementParty, AgreementParty.id == Signatory.party_id)
        .order_by(
            AgreementParty.place_in_order,
            AgreementParty.id,
            Signatory.place_in_order,
            Signatory.id,
        )
    )
    return _texts(session, query, AgreementParty.agreement_id, ids)


def _texts(
    session: Session, query: Select[*tuple[Any, ...]], column: Any, ids: list[int]
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for asked in _narrowed(query, column, ids):
        for agreement_id, text in session.execute(asked):
            found[agreement_id].append(text)
    return found


def _scans(session: Session, ids: list[int]) -> dict[int, int]:
    counts: dict[int, int] = {}
    query = (
        select(AttachedDocument.agreement_id, func.count())
        .where(AttachedDocument.kind.in_(SIGNED_PAPERS))
        .group_by(AttachedDocument.agreement_id)
    )
    for asked in _narrowed(query, AttachedDocument.agreement_id, ids):
        counts.update({row[0]: row[1] for row in session.execute(asked) if row[0] is not None})
    return counts


def _commitments(session: Session, ids: list[int]) -> dict[int, tuple[int, int]]:
    counts: dict[int, tuple[int, int]] = {}
    done = func.sum((Commitment.state == CommitmentState.DONE).cast(Commitment.id.type))
    query = select(Commitment.agreement_id, func.count(), done).group_by(Commitment.agreement_id)
    for asked in _narrowed(query, Commitment.agreement_id, ids):
        counts.update({row[0]: (row[1], row[2] or 0) for row in session.execute(asked)})
    return counts


def _narrowed(
    query: Select[*tuple[Any, ...]], column: Any, ids: list[int]
) -> Iterator[Select[*tuple[Any, ...]]]:
    """The query for these agreements in batches; for very many, once for all there are."""
    if len(ids) > _ALL_FROM:
        yield query
        return
    for start in range(0, len(ids), _BATCH):
        yield query.where(column.in_(ids[start : start + _BATCH]))
