"""Gathers what the minutes print: attendance from the door, entries along the agenda, photos."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import Counts, live_board
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.presence import Standing, seats_of
from meetingdesk.features.attendance.quorum import QuorumStand
from meetingdesk.features.minutes.elections import (
    ElectionCard,
    elections_of,
    needed_votes,
    results,
)
from meetingdesk.features.minutes.minutes import MinutesHead, minutes_head
from meetingdesk.features.minutes.minutes_entries import (
    Entry,
    EntryKind,
    Tally,
    TaskDraft,
    VoteManner,
    entries_of,
)
from meetingdesk.features.minutes.photos import PhotoRow, photo_rows
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.kept_minutes import kept_paper
from meetingdesk.features.papers.papers import (
    Absence,
    AgendaRecord,
    AttendanceCounts,
    CandidateOnPaper,
    ElectionOnPaper,
    MinutesData,
    PersonOnPaper,
    PhotoOnPaper,
    Recorded,
    Resolution,
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


def attendance_in_minutes(
    session: Session, meeting_id: int, head: MinutesHead | None
) -> AttendanceFacts:
    """Who came as the minutes say it: as the door has it now, or had it when they were closed."""
    kept = kept_paper(session, head.id) if head is not None and head.is_locked else None
    if kept is None:
        return attendance_facts(session, meeting_id)
    return AttendanceFacts(
        kept.counts, None, kept.absences, kept.substitutions, kept.late, kept.left_early
    )


def gather_minutes(
    session: Session, store: AttachmentStore, meeting_id: int, *, with_photos: bool = True
) -> MinutesData:
    """Everything the minutes of a meeting print. Raises Refused where the meeting is gone.

    Closed minutes print what they printed when they were closed, whatever the door says now.
    """
    card = meeting_card(session, meeting_id)
    head = minutes_head(session, meeting_id)
    photos = _photos(session, store, meeting_id) if with_photos else ()
    if head is not None and head.is_locked:
        kept = kept_paper(session, head.id)
        if kept is not None:
            return replace(kept, photos=photos)
    return replace(_gathered(session, card, head), photos=photos)


def minutes_as_they_stand(session: Session, meeting_id: int) -> MinutesData:
    """What the minutes would print now, without photos, whatever state they are in."""
    return _gathered(session, meeting_card(session, meeting_id), minutes_head(session, meeting_id))


def _gathered(session: Session, card: MeetingCard, head: MinutesHead | None) -> MinutesData:
    meeting_id = card.id
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
        created=_local(head.ended_at if head else None, card) or card.ends_at,
        late=attendance.late,
        left_early=attendance.left_early,
        copies=head.copies if head else 0,
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
    entries: defaultdict[int | None, list[Recorded]] = defaultdict(list)
    if head is not None:
        elections = elections_of(session, head.id)
        zone = meeting_card(session, meeting_id).time_zone
        for entry in entries_of(session, head.id):
            entries[entry.agenda_item_id].append(_recorded(entry, elections, zone))
    records = [
        AgendaRecord(
            item.title,
            PersonOnPaper(item.presenter) if item.presenter else None,
            tuple(entries[item.id]),
            item.id,
        )
        for item in read_agenda(session, meeting_id).rows
        if entries[item.id] or item.kind not in _UNSAID
    ]
    if entries[None]:
        records.append(AgendaRecord("Nội dung khác", recorded=tuple(entries[None])))
    return tuple(records)


def _recorded(entry: Entry, elections: Mapping[int, ElectionCard], zone: str) -> Recorded:
    match entry.kind:
        case EntryKind.VOTE:
            return vote_on_paper(entry)
        case EntryKind.ELECTION:
            return election_on_paper(elections[entry.id], zone)
        case EntryKind.TASK:
            return _task(entry)
        case EntryKind.DECISION | EntryKind.CONCLUSION:
            is_decision = entry.kind is EntryKind.DECISION
            return Resolution(entry.text, entry.number, is_decision, entry.id)
        case EntryKind.NARRATIVE | EntryKind.STATEMENT:
            speaker = PersonOnPaper(entry.speaker) if entry.speaker else None
            return Statement(entry.text, speaker, entry.id)
    assert_never(entry.kind)


def vote_on_paper(entry: Entry) -> VoteResult:
    """A vote as papers print it, with how it was cast and who was in the room."""
    tally = entry.tally or Tally(0)
    return VoteResult(
        entry.text,
        tally.in_favour,
        tally.against,
        tally.other,
        manner=_MANNERS[tally.manner],
        present=entry.present_then,
        summoned=entry.summoned_then,
        entry_id=entry.id,
    )


_MANNERS = {VoteManner.SHOW_OF_HANDS: "giơ tay", VoteManner.SECRET: "bỏ phiếu kín"}


def election_on_paper(card: ElectionCard, zone: str) -> ElectionOnPaper:
    """An election as papers print it; outcomes only once everything is counted."""
    ballot = card.ballot
    counted = ballot.is_counted
    return ElectionOnPaper(
        subject=card.subject,
        seats=ballot.seats,
        manner=_MANNERS[ballot.manner],
        rule=f"{_share_in_words(ballot.wanted_share)} {ballot.share_of.label}",
        needed=needed_votes(card),
        issued=ballot.issued,
        collected=ballot.collected,
        valid=ballot.valid,
        present=card.present,
        summoned=card.summoned,
        counted_at=local(ballot.counted_at, zone) if ballot.counted_at else None,
        place=ballot.place,
        tellers=_lines(ballot.tellers),
        note=_lines(ballot.note),
        candidates=tuple(
            CandidateOnPaper(
                one.candidate.full_name,
                one.candidate.post,
                one.candidate.votes,
                one.share,
                one.outcome.value if counted else "",
            )
            for one in results(card)
        ),
        entry_id=card.entry_id,
    )


def _share_in_words(rule: str) -> str:
    """``quá 1/2`` for ``>1/2``, ``ít nhất 2/3`` for ``2/3``."""
    rule = rule.strip()
    if rule.startswith(">") and not rule.startswith(">="):
        return f"quá {rule[1:].strip()}"
    share = rule.lstrip("≥>= ")
    return share if share[:1].isalpha() else f"ít nhất {share}"


def _task(entry: Entry) -> TaskOnPaper:
    task = entry.task or TaskDraft()
    due = short_date(task.due_on) if task.due_on else ""
    return TaskOnPaper(entry.text, task.owner, due, entry.id)


def _photos(session: Session, store: AttachmentStore, meeting_id: int) -> tuple[PhotoOnPaper, ...]:
    return tuple(
        PhotoOnPaper(store.path_of(row.print_sha256), _caption(row), row.is_large)
        for row in photo_rows(session, meeting_id, only_in_minutes=True)
    )


def _caption(row: PhotoRow) -> str:
    if not row.credit:
        return row.caption
    credit = row.credit if ":" in row.credit else f"Ảnh: {row.credit}"
    return f"{row.caption} ({credit})" if row.caption else f"({credit})"
