"""Imports a checked list as one act: organisations, people, appointments, delegates, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegate_matching import (
    Candidate,
    IncomingRow,
    Progress,
    RowMatch,
    Verdict,
    match_rows,
)
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    add_delegates,
    delegate_rows,
)
from meetingdesk.features.directory.appointments import positions_held
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    organization_columns,
    organization_index,
    organization_key,
)
from meetingdesk.features.directory.people import PersonDraft, person_columns
from meetingdesk.features.directory.positions import PositionRanks, position_ranks
from meetingdesk.messages import Message, message
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Appointment, ConsentBasis, Organization, Person
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

__all__ = [
    "Candidate",
    "Decision",
    "ImportOptions",
    "ImportReport",
    "IncomingRow",
    "RowMatch",
    "RowOutcome",
    "Verdict",
    "import_delegates",
    "match_rows",
]

_REPORTED_EVERY = 500
_LONGEST_TITLES = 40


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with one row: take it or leave it, as this person of the directory or a new one."""

    row: IncomingRow
    take: bool = True
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the import does beside filling the list.

    Attributes:
        kind: in what capacity everybody comes of whom the list itself says nothing.
        add_people: new people go into the directory too, with their organisations.
        update_people: people known get the position and telephone of the list.
        consent_basis: why the office may keep the data of the new people.
        source: the file's name, for the journal.
    """

    kind: DelegateKind = DelegateKind.SUMMONED
    add_people: bool = True
    update_people: bool = False
    consent_basis: ConsentBasis = ConsentBasis.INVITATION
    source: str = ""


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one row."""

    line_number: int
    full_name: str
    taken: bool
    outcome: Message


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in numbers and row by row."""

    delegates: int
    people: int
    updated: int
    organizations: int
    outcomes: tuple[RowOutcome, ...]

    @property
    def left_out(self) -> int:
        """How many rows were not imported."""
        return sum(not outcome.taken for outcome in self.outcomes)


_LEFT = message("errors", "Bỏ qua theo lựa chọn.")
_IS_ERROR = message("errors", "Bỏ qua: {reason}")
_ON_LIST = message("errors", "Bỏ qua: người này đã có trong danh sách đại biểu.")
_ADDED_NEW = message("errors", "Đã thêm vào danh sách và danh bạ.")
_ADDED_KNOWN = message("errors", "Đã thêm vào danh sách, là người có trong danh bạ.")
_ADDED_UPDATED = message("errors", "Đã thêm vào danh sách và cập nhật danh bạ.")
_ADDED_ONLY = message("errors", "Đã thêm vào danh sách.")


def import_delegates(
    work: UnitOfWork,
    meeting_id: int,
    decisions: Sequence[Decision],
    options: ImportOptions = ImportOptions(),
    *,
    progress: Progress | None = None,
) -> ImportReport:
    """Import the rows decided on, as one act that one undo takes back whole.

    Raises Refused where the meeting is gone or nothing is taken, Cancelled where the user said stop;
    then nothing was written.
    """
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn. Hãy mở lại danh sách sự kiện."))
    run = _Import(work, meeting, options, progress)
    report = run.import_all(decisions)
    if not report.delegates:
        raise Refused(message("errors", "Không có dòng nào được chọn để nhập."))
    act = message("journal", "Nhập {count} đại biểu từ {source}")
    source = options.source or message("journal", "nội dung dán")
    work.describe(act.given(count=report.delegates, source=source))
    return report


@dataclass(slots=True)
class _Import:
    """One import under way: first all is settled in memory, then written table by table."""

    work: UnitOfWork
    meeting: Meeting
    options: ImportOptions
    progress: Progress | None
    organizations: dict[str, int] = field(default_factory=dict)
    new_organizations: dict[str, str] = field(default_factory=dict)

    def import_all(self, decisions: Sequence[Decision]) -> ImportReport:
        outcomes, taken = self._sort_out(decisions)
        self._create_organizations(taken)
        people = self._create_people(taken)
        updated = self._update_people(taken)
        drafts = [
            self._draft(decision, people.get(place, decision.person_id))
            for place, decision in enumerate(taken)
        ]
        self._report(len(decisions) * 2 // 3, len(decisions))
        add_delegates(self.work, self.meeting.id, drafts)
        self._report(len(decisions), len(decisions))
        told = iter(self._told(taken, people, updated))
        return ImportReport(
            delegates=len(taken),
            people=len(people),
            updated=len(updated),
            organizations=len(self.new_organizations),
            outcomes=tuple(outcome or next(told) for outcome in outcomes),
        )

    def _sort_out(
        self, decisions: Sequence[Decision]
    ) -> tuple[list[RowOutcome | None], list[Decision]]:
        """The outcome of each row left out (None for a row taken), and the rows taken."""
        listed = {row.person_id for row in delegate_rows(self.work.session, self.meeting.id)}
        outcomes: list[RowOutcome | None] = []
        taken: list[Decision] = []
        for place, decision in enumerate(decisions):
            if place % _REPORTED_EVERY == 0:
                self._report(place // 3, len(decisions))
            reason = _why_left_out(decision, listed)
            if reason is not None:
                row = decision.row
                outcomes.append(RowOutcome(row.line_number, row.full_name, False, reason))
                continue
            outcomes.append(None)
            taken.append(decision)
            if decision.person_id is not None:
                listed.add(decision.person_id)
        return outcomes, taken

    def _create_organizations(self, taken: Sequence[Decision]) -> None:
        self.organizations = organization_index(self.work.session)
        if not self.options.add_people:
            return
        for decision in taken:
            key = organization_key(decision.row.organization)
            if key and key not in self.organizations:
                self.new_organizations.setdefault(key, decision.row.organization)
        rows = [
            organization_columns(OrganizationDraft(name))
            for name in self.new_organizations.values()
        ]
        ids = self.work.insert_many(Organization, rows)
        self.organizations |= dict(zip(self.new_organizations, ids, strict=True))

    def _create_people(self, taken: Sequence[Decision]) -> dict[int, int]:
        """The ids of the people made, by the place of their row among those taken."""
        if not self.options.add_people:
            return {}
        new = [place for place, decision in enumerate(taken) if decision.person_id is None]
        rows = [self._person(taken[place].row) for place in new]
        people = dict(zip(new, self.work.insert_many(Person, rows), strict=True))
        self._report(len(taken) // 2, len(taken))
        ranks = position_ranks(self.work.session)
        appointments = [
            row
            for place, person_id in people.items()
            if (row := self._appointment(taken[place].row, person_id, ranks)) is not None
        ]
        self.work.insert_many(Appointment, appointments)
        return people

    def _person(self, row: IncomingRow) -> dict[str, Any]:
        draft = PersonDraft(
            row.full_name,
            honorific=_fitting(row.honorific),
            phone=row.phone,
            email=row.email,
            consent_basis=self.options.consent_basis,
            consent_on=date.today(),  # noqa: DTZ011 - the office's own calendar day
            consent_purpose=self.meeting.title[:500],
        )
        return person_columns(draft)

    def _appointment(
        self, row: IncomingRow, person_id: int, ranks: PositionRanks
    ) -> dict[str, Any] | None:
        organization_id = self.organizations.get(organization_key(row.organization))
        if organization_id is None:
            return None
        return {
            "person_id": person_id,
            "organization_id": organization_id,
            "position": row.position,
            "rank": ranks.rank_of(row.position),
        }

    def _update_people(self, taken: Sequence[Decision]) -> set[int]:
        """Give people known the telephone and position of their row; the ids of those changed."""
        if not self.options.update_people:
            return set()
        known = {d.person_id: d.row for d in taken if d.person_id is not None}
        return self._update_contacts(known) | self._update_positions(known)

    def _update_contacts(self, known: dict[int, IncomingRow]) -> set[int]:
        changes = []
        for person in _people(self.work.session, list(known)):
            row = known[person.id]
            draft = PersonDraft(person.full_name, phone=row.phone or person.phone)
            fresh = person_columns(draft)
            change = {
                "phone": fresh["phone"],
                "search_key": fresh["search_key"],
                "email": row.email or person.email,
                "honorific": person.honorific or _fitting(row.honorific),
            }
            if any(getattr(person, name) != value for name, value in change.items()):
                changes.append((person.id, change))
        self.work.update_many(Person, changes)
        return {person_id for person_id, _ in changes}

    def _update_positions(self, known: dict[int, IncomingRow]) -> set[int]:
        """A new position in the same organisation replaces the former; elsewhere it is added."""
        today = date.today()  # noqa: DTZ011 - the office's own calendar day
        ranks = position_ranks(self.work.session)
        held = positions_held(self.work.session, list(known), today)
        fresh: list[dict[str, Any]] = []
        renamed: list[tuple[int, dict[str, Any]]] = []
        for person_id, row in known.items():
            appointment = self._appointment(row, person_id, ranks)
            if appointment is None or not row.position:
                continue
            here = [
                one
                for one in held.get(person_id, ())
                if one.organization_id == appointment["organization_id"]
            ]
            if not here:
                fresh.append(appointment)
            elif all(fold(one.position) != fold(row.position) for one in here):
                change = {"position": row.position, "rank": appointment["rank"]}
                renamed.append((here[0].appointment_id, change))
        self.work.insert_many(Appointment, fresh)
        self.work.update_many(Appointment, renamed)
        ids = [appointment_id for appointment_id, _ in renamed]
        owners = self.work.session.scalars(
            select(Appointment.person_id).where(Appointment.id.in_(ids))
        )
        return {row["person_id"] for row in fresh} | set(owners)

    def _draft(self, decision: Decision, person_id: int | None) -> DelegateDraft:
        row = decision.row
        return DelegateDraft(
            row.full_name,
            honorific=_fitting(row.honorific),
            position=row.position,
            organization_name=row.organization,
            organization_id=self.organizations.get(organization_key(row.organization)),
            kind=row.kind or self.options.kind,
            phone=row.phone,
            email=row.email,
            note=row.note,
            person_id=person_id,
        )

    def _told(
        self, taken: Sequence[Decision], people: dict[int, int], updated: set[int]
    ) -> list[RowOutcome]:
        told = []
        for place, decision in enumerate(taken):
            sentence = _ADDED_KNOWN
            if place in people:
                sentence = _ADDED_NEW
            elif decision.person_id is None:
                sentence = _ADDED_ONLY
            elif decision.person_id in updated:
                sentence = _ADDED_UPDATED
            row = decision.row
            told.append(RowOutcome(row.line_number, row.full_name, True, sentence))
        return told

    def _report(self, done: int, total: int) -> None:
        if self.progress is not None:
            self.progress.report(done, total)


def _why_left_out(decision: Decision, listed: set[int | None]) -> Message | None:
    row = decision.row
    if row.refused is not None:
        return _IS_ERROR.given(reason=row.refused)
    if not decision.take:
        return _LEFT
    if decision.person_id is not None and decision.person_id in listed:
        return _ON_LIST
    return None


def _people(session: Session, person_ids: Sequence[int]) -> list[Person]:
    found: list[Person] = []
    for start in range(0, len(person_ids), 500):
        batch = person_ids[start : start + 500]
        found.extend(session.scalars(select(Person).where(Person.id.in_(batch))))
    return found


def _fitting(honorific: str) -> str:
    """Form of address and titles as far as whole words fit the column."""
    while len(honorific) > _LONGEST_TITLES:
        honorific, _, _ = honorific.rpartition(" ")
    return honorific
