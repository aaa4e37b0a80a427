"""What keeps minutes from being closed: votes and elections without a result, parts without a decision."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.elections import elections_of, problems
from meetingdesk.messages import Message, message
from meetingdesk.model.events import AgendaItem, AgendaKind
from meetingdesk.model.minutes import EntryKind, Minutes, MinutesEntry
from meetingdesk.store.unit_of_work import UnitOfWork

_OUTCOMES = frozenset(
    {EntryKind.DECISION, EntryKind.CONCLUSION, EntryKind.VOTE, EntryKind.ELECTION}
)


@dataclass(frozen=True, slots=True)
class Undecided:
    """One thing that is still open, and the part of the agenda where it stands (None: none)."""

    agenda_item_id: int | None
    text: Message


def undecided(session: Session, minutes_id: int) -> tuple[Undecided, ...]:
    """All that is still open in minutes, in the order of the agenda."""
    return (*_open_entries(session, minutes_id), *_open_parts(session, minutes_id))


def needing_decision(session: Session, meeting_id: int) -> frozenset[int]:
    """The ids of the parts of a meeting that minutes can't be closed without a decision on."""
    return frozenset(
        session.scalars(
            select(AgendaItem.id).where(
                AgendaItem.meeting_id == meeting_id,
                or_(AgendaItem.needs_decision, AgendaItem.kind == AgendaKind.VOTE),
            )
        )
    )


def require_decision(work: UnitOfWork, item_id: int, needed: bool) -> None:
    """Say whether minutes may be closed without a decision on this part."""
    item = work.session.get(AgendaItem, item_id)
    if item is None:
        raise Refused(message("errors", "Mục này không còn trong chương trình."))
    item.needs_decision = needed
    act = message("journal", "Mục phải có quyết định: {title}")
    if not needed:
        act = message("journal", "Mục không cần quyết định: {title}")
    work.describe(act.given(title=item.title))


def _open_entries(session: Session, minutes_id: int) -> list[Undecided]:
    elections = elections_of(session, minutes_id)
    found = []
    for entry in session.scalars(
        select(MinutesEntry)
        .where(
            MinutesEntry.minutes_id == minutes_id,
            MinutesEntry.kind.in_((EntryKind.VOTE, EntryKind.ELECTION)),
        )
        .order_by(MinutesEntry.place_in_order, MinutesEntry.id)
    ):
        what = _shortened(entry.text)
        if entry.kind is EntryKind.VOTE:
            if entry.votes_for is None:
                text = message("errors", "Biểu quyết chưa ghi kết quả: {what}").given(what=what)
                found.append(Undecided(entry.agenda_item_id, text))
            continue
        card = elections[entry.id]
        if not card.ballot.is_counted:
            text = message("errors", "Bầu cử chưa ghi đủ kết quả kiểm phiếu: {what}")
            found.append(Undecided(entry.agenda_item_id, text.given(what=what)))
        elif problems(card):
            text = message("errors", "Số phiếu bầu cử không khớp: {what}").given(what=what)
            found.append(Undecided(entry.agenda_item_id, text))
    return found


def _open_parts(session: Session, minutes_id: int) -> list[Undecided]:
    """Parts that need a decision, or are a vote, and have nothing of the kind recorded."""
    settled = set(
        session.scalars(
            select(MinutesEntry.agenda_item_id).where(
                MinutesEntry.minutes_id == minutes_id, MinutesEntry.kind.in_(_OUTCOMES)
            )
        )
    )
    parts = session.execute(
        select(AgendaItem.id, AgendaItem.title)
        .join(Minutes, Minutes.meeting_id == AgendaItem.meeting_id)
        .where(
            Minutes.id == minutes_id,
            or_(AgendaItem.needs_decision, AgendaItem.kind == AgendaKind.VOTE),
        )
        .order_by(AgendaItem.place_in_order, AgendaItem.id)
    )
    text = message("errors", "Mục chưa có quyết định, kết luận hay biểu quyết: {what}")
    return [
        Undecided(row.id, text.given(what=_shortened(row.title)))
        for row in parts
        if row.id not in settled
    ]


def _shortened(text: str, longest: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
