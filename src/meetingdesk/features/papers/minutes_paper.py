"""Gathers what the minutes print: attendance from the door, entries along the agenda, photos."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import Counts, live_board
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.presence import Standing, seats_of
from meetingdesk.features.attendance.quorum import QuorumStand
from meetingdesk.features.minutes.minutes import MinutesHead, minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, EntryKind, TaskDraft, entries_of
from meetingdesk.features.minutes.photos import PhotoRow, photo_rows
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import (
    Absence,
    AgendaRecord,
    AttendanceCounts,
    MinutesData,
    PersonOnPaper,
    PhotoOnPaper,
    Statement,
    Substitution,
    TaskOnPaper,
    VoteResult,
)
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.meetings import MeetingCard, local, meeting_card
from meetingdesk.features.planning.roles import Role, RoleKind
from meetingdesk.model.attendance import Delegate, DelegateKind
from meetingdesk.model.events import AgendaKind
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.vietnamese.wording import short_date

_UNSAID = frozenset({AgendaKind.RECEPTION, AgendaKind.BREAK})
"""Parts that minutes pass over unless something was recorded under them."""


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """What minutes say of who came, as the door has it now.

    `counts` is None where nobody is on the list. `late` and `left_early` are people who came.
    """

    counts: AttendanceCounts | None
    quorum: QuorumStand | None = None
    absences: tuple[Absence, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    late: tuple[PersonOnPaper, ...] = ()
    left_early: tuple[PersonOnPaper, ...] = ()


def attendance_facts(session: Session, meeting_id: int) -> AttendanceFacts:
    """Who came, who did not and in whose place. Raises Refused where the meeting is gone."""
    people = attendance_rows(session, meeting_id)
    if not people:
        return AttendanceFacts(counts=None)
    board = live_board(session, meeting_id)
    return AttendanceFacts(
        counts=_counts(board.counts),
        quorum=board.quorum,
        absences=tuple(_absences(people)),
        substitutions=tuple(_substitutions(session, people)),
        late=_standing(people, Standing.LATE),
        left_early=_standing(people, Standing.LEFT_EARLY),
    )


def gather_minutes(
    session: Session, store: AttachmentStore, meeting_id: int, *, with_photos: bool = True
) -> MinutesData:
    """Everything the minutes of a meeting print. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    head = minutes_head(session, meeting_id)
    attendance = attendance_facts(session, meeting_id)
    return MinutesData(
        meeting_name=card.title,
        starts_at=_local(head.started_at if head else None, card) or card.starts_at,
        ends_at=_local(head.ended_at if head else None, card),
        venue=card.where,
        issuer=issuer_data(session),
        number=_number(head),
        participants=_lines(head.participants_note if head else ""),
        counts=attendance.counts,
        substitutions=attendance.substitutions,
        absences=attendance.absences,
        chairs=_people(card.people(RoleKind.CHAIR)),
        secretaries=_people(card.people(RoleKind.SECRETARY)),
        agenda=_agenda(session, meeting_id, head),
        closing=_lines(head.closing if head else ""),
        recipients=_lines(head.recipients if head else ""),
        photos=_photos(session, store, meeting_id) if with_photos else (),
        created=_local(head.ended_at if head else None, card) or card.ends_at,
    )


def _local(moment: datetime | None, card: MeetingCard) -> datetime | None:
    return None if moment is None else local(moment, card.time_zone)


def _number(head: MinutesHead | None) -> int | None:
    return int(head.number) if head and head.number.isdigit() else None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _counts(counts: Counts) -> AttendanceCounts:
    return AttendanceCounts(
        summoned=counts.summoned,
        present=counts.present,
        substitutes=counts.stand_ins,
        absent=counts.absent,
        excused=counts.excused,
        guests=counts.guests_present,
    )


def _person(row: AttendanceRow) -> PersonOnPaper:
    return PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)


def _people(roles: Iterable[Role]) -> tuple[PersonOnPaper, ...]:
    return tuple(
        PersonOnPaper(role.full_name, role.position, role.organization_name, role.honorific)
        for role in roles
    )


def _standing(rows: Iterable[AttendanceRow], standing: Standing) -> tuple[PersonOnPaper, ...]:
    return tuple(_person(row) for row in _by_protocol(rows) if row.standing is standing)


def _by_protocol(rows: Iterable[AttendanceRow]) -> list[AttendanceRow]:
    """Organisation by organisation, in protocol order or else as the list names them first."""
    rows = sorted(rows, key=lambda row: row.number)
    first = {row.organization_name: row.number for row in reversed(rows)}
    return sorted(
        rows,
        key=lambda row: (
            row.organization_order,
            first[row.organization_name],
            row.position_rank,
            row.sort_key,
        ),
    )


_EXCUSED = {Standing.EXCUSED: True, Standing.UNEXCUSED: False}


def _absences(rows: Iterable[AttendanceRow]) -> Iterable[Absence]:
    for row in _by_protocol(rows):
        if row.kind is DelegateKind.SUMMONED and row.is_absent and not row.is_stand_in:
            excused = _EXCUSED.get(row.standing)
            yield Absence(_person(row), excused, row.absence_reason if excused else "")


def _substitutions(session: Session, rows: Iterable[AttendanceRow]) -> Iterable[Substitution]:
    by_id = {row.id: row for row in rows}
    pairs = session.execute(
        select(Delegate.id, Delegate.stands_in_for_id).where(Delegate.id.in_(by_id))
    )
    seats = seats_of((row[0], row[1]) for row in pairs)
    for row in _by_protocol(by_id.values()):
        if row.id in seats and row.standing.has_come:
            yield Substitution(_person(row), _person(by_id[seats[row.id]]))


def _agenda(
    session: Session, meeting_id: int, head: MinutesHead | None
) -> tuple[AgendaRecord, ...]:
    entries: defaultdict[int | None, list[Entry]] = defaultdict(list)
    for entry in entries_of(session, head.id) if head else ():
        entries[entry.agenda_item_id].append(entry)
    records = [
        _record(item.title, item.presenter, entries[item.id])
        for item in read_agenda(session, meeting_id).rows
        if entries[item.id] or item.kind not in _UNSAID
    ]
    if entries[None]:
        records.append(_record("Nội dung khác", "", entries[None]))
    return tuple(records)


def _record(title: str, presenter: str, entries: list[Entry]) -> AgendaRecord:
    def texts(kind: EntryKind) -> tuple[str, ...]:
        return tuple(entry.text for entry in entries if entry.kind is kind)

    return AgendaRecord(
        title=title,
        presenter=PersonOnPaper(presenter) if presenter else None,
        statements=tuple(_statement(entry) for entry in entries if entry.kind in _SAID),
        votes=tuple(_vote(entry) for entry in entries if entry.kind is EntryKind.VOTE),
        decisions=texts(EntryKind.DECISION),
        conclusions=texts(EntryKind.CONCLUSION),
        tasks=tuple(_task(entry) for entry in entries if entry.kind is EntryKind.TASK),
    )


_SAID = frozenset({EntryKind.NARRATIVE, EntryKind.STATEMENT})


def _statement(entry: Entry) -> Statement:
    return Statement(entry.text, PersonOnPaper(entry.speaker) if entry.speaker else None)


def _vote(entry: Entry) -> VoteResult:
    tally = entry.tally
    if tally is None:
        return VoteResult(entry.text, 0)
    return VoteResult(entry.text, tally.in_favour, tally.against, tally.other)


def _task(entry: Entry) -> TaskOnPaper:
    task = entry.task or TaskDraft()
    return TaskOnPaper(entry.text, task.owner, short_date(task.due_on) if task.due_on else "")


def _photos(session: Session, store: AttachmentStore, meeting_id: int) -> tuple[PhotoOnPaper, ...]:
    return tuple(
        PhotoOnPaper(store.path_of(row.print_sha256), _caption(row))
        for row in photo_rows(session, meeting_id, only_in_minutes=True)
    )


def _caption(row: PhotoRow) -> str:
    if not row.credit:
        return row.caption
    credit = row.credit if ":" in row.credit else f"Ảnh: {row.credit}"
    return f"{row.caption} ({credit})" if row.caption else f"({credit})"
