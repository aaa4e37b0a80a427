"""Finding a delegate of one meeting by number or by any words of name, position, organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.presence import Stay, find_main_list, stays
from meetingdesk.model.attendance import Delegate, DelegateKind
from meetingdesk.model.events import Meeting
from meetingdesk.vietnamese.folding import fold, nfc
from meetingdesk.vietnamese.names import split_name

# Enough to rank well; a search that finds more needs another word anyway.
_RANKED_AT_MOST = 1000


@dataclass(frozen=True, slots=True)
class DelegateMatch:
    """A delegate found, with what tells two of the same name apart and whether they are in."""

    id: int
    number: int
    honorific: str
    full_name: str
    position: str
    organization_name: str
    kind: DelegateKind
    stay: Stay | None

    @property
    def is_inside(self) -> bool:
        return self.stay is not None and self.stay.is_inside


def search_delegates(
    session: Session, meeting_id: int, text: str, limit: int = 8, list_id: int | None = None
) -> list[DelegateMatch]:
    """Delegates of whom each word of `text` starts a word, accents apart, in any order.

    First comes the delegate with that number; then names written just so, with their accents;
    then names before positions and organisations. Nothing is found for an empty text. The stays are
    those on this list, without one on that of the meeting itself.
    """
    words = fold(text).split()
    if not words:
        return []
    rows = list(session.execute(_query(meeting_id, words)))
    if len(words) == 1 and words[0].isdecimal() and len(words[0]) < 9:
        wanted = int(words[0])
        exact = _columns().where(Delegate.meeting_id == meeting_id, Delegate.number == wanted)
        first = list(session.execute(exact))
        rows = first + [row for row in rows if row.id not in {found.id for found in first}]
    rows.sort(key=lambda row: _rank(row, words, text))
    best = rows[:limit]
    came = _stays_of(session, meeting_id, [row.id for row in best], list_id)
    return [_match(row, came.get(row.id)) for row in best]


def find_same_name(session: Session, meeting_id: int, full_name: str) -> list[DelegateMatch]:
    """Delegates of the meeting with this name, accents and case apart."""
    wanted = fold(full_name)
    found = session.execute(_query(meeting_id, wanted.split()))
    rows = [row for row in found if fold(row.full_name) == wanted]
    came = _stays_of(session, meeting_id, [row.id for row in rows])
    return [_match(row, came.get(row.id)) for row in rows]


def _columns() -> Any:
    return select(
        Delegate.id,
        Delegate.number,
        Delegate.honorific,
        Delegate.full_name,
        Delegate.position,
        Delegate.organization_name,
        Delegate.kind,
        Delegate.sort_key,
    )


def _query(meeting_id: int, words: list[str]) -> Any:
    spaced = literal(" ") + Delegate.search_key
    # A folded word has only letters and digits: nothing in it means something to LIKE.
    wanted = [spaced.like(f"% {word}%") for word in words]
    query = _columns().where(Delegate.meeting_id == meeting_id, *wanted)
    return query.order_by(Delegate.sort_key, Delegate.id).limit(_RANKED_AT_MOST)


def _rank(row: Any, words: list[str], text: str) -> tuple[bool, bool, bool, bool, bool, str]:
    """Smaller is better, place by place."""
    folded = fold(row.full_name)
    written = nfc(text).casefold().split()
    return (
        words != [str(row.number)],
        not _start_words(written, nfc(row.full_name).casefold()),
        folded.split() != words,
        not _start_words(words, folded),
        words[-1] != fold(split_name(row.full_name).given),
        row.sort_key,
    )


def _start_words(words: list[str], line: str) -> bool:
    spaced = " " + line
    return all(" " + word in spaced for word in words)


def _stays_of(
    session: Session, meeting_id: int, ids: list[int], list_id: int | None = None
) -> dict[int, Stay]:
    zone = session.scalar(select(Meeting.time_zone).where(Meeting.id == meeting_id))
    list_id = list_id or find_main_list(session, meeting_id)
    if zone is None or not ids:
        return {}
    return stays(session, list_id, ZoneInfo(zone), ids)


def _match(row: Any, stay: Stay | None) -> DelegateMatch:
    return DelegateMatch(
        id=row.id,
        number=row.number,
        honorific=row.honorific,
        full_name=row.full_name,
        position=row.position,
        organization_name=row.organization_name,
        kind=row.kind,
        stay=stay,
    )
