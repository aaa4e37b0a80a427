"""Elections in the minutes: who stood, how the ballots came out, and who is elected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.presence_at import PresentThen
from meetingdesk.features.attendance.quorum import parse_quorum
from meetingdesk.features.minutes.minutes import ensure_open
from meetingdesk.features.minutes.votes_presence import presence_of_votes
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import Message, message
from meetingdesk.model.minutes import (
    Candidate,
    Election,
    EntryKind,
    Minutes,
    MinutesEntry,
    ShareBase,
    VoteManner,
)
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean, fold

__all__ = [
    "Ballot",
    "CandidateLine",
    "ElectionCard",
    "Outcome",
    "ShareBase",
    "Standing",
    "VoteManner",
    "ballot_from",
    "ballot_image",
    "election_card",
    "elections_of",
    "keep_ballot",
    "needed_votes",
    "problems",
    "results",
]

_NAME = message("labels", "Họ và tên")
_POST = message("labels", "Chức vụ, đơn vị")
_PLACE = message("labels", "Địa điểm")
MOST_SEATS = 500


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """Somebody on the ballot; votes are None until they are counted."""

    full_name: str
    post: str = ""
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class Ballot:
    """How an election is held and how it came out; numbers are None until they are counted.

    `tellers` are the lines of those who counted, the head of the committee first.
    """

    seats: int = 1
    manner: VoteManner = VoteManner.SECRET
    wanted_share: str = ">1/2"
    share_of: ShareBase = ShareBase.COLLECTED
    issued: int | None = None
    collected: int | None = None
    valid: int | None = None
    counted_at: datetime | None = None
    place: str = ""
    tellers: str = ""
    note: str = ""
    candidates: tuple[CandidateLine, ...] = ()

    @property
    def invalid(self) -> int | None:
        """Ballots that came back and don't count."""
        if self.collected is None or self.valid is None:
            return None
        return self.collected - self.valid

    @property
    def is_counted(self) -> bool:
        """All numbers are there."""
        votes = [one.votes for one in self.candidates]
        return bool(votes) and None not in (self.issued, self.collected, self.valid, *votes)


@dataclass(frozen=True, slots=True)
class ElectionCard:
    """An election of minutes; version 0 where nothing but its subject is known yet."""

    entry_id: int
    version: int
    subject: str
    present: int | None
    summoned: int | None
    ballot: Ballot = field(default_factory=Ballot)


class Outcome(StrEnum):
    """What an election did with a candidate."""

    ELECTED = "elected"
    NOT_ELECTED = "not_elected"
    TIED = "tied"
    """As many votes as another for the last seat: neither is elected."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate's place in the result; `share` is a part of 1, None where nothing was cast."""

    candidate: CandidateLine
    share: float | None
    outcome: Outcome


def elections_of(session: Session, minutes_id: int) -> dict[int, ElectionCard]:
    """The elections of minutes, by the id of their entry."""
    entries = session.scalars(
        select(MinutesEntry).where(
            MinutesEntry.minutes_id == minutes_id, MinutesEntry.kind == EntryKind.ELECTION
        )
    ).all()
    rows = {
        row.entry_id: row
        for row in session.scalars(
            select(Election).where(Election.entry_id.in_([entry.id for entry in entries]))
        )
    }
    then = presence_of_votes(session, session.get_one(Minutes, minutes_id), entries)
    return {
        entry.id: _card(session, entry, rows.get(entry.id), then.get(entry.id)) for entry in entries
    }


def election_card(session: Session, entry_id: int) -> ElectionCard:
    """The election of an entry. Raises Refused where the entry is gone or is none."""
    entry = session.get(MinutesEntry, entry_id)
    if entry is None or entry.kind is not EntryKind.ELECTION:
        raise Refused(message("errors", "Mục bầu cử này không còn trong biên bản."))
    row = session.scalars(select(Election).where(Election.entry_id == entry_id)).first()
    then = presence_of_votes(session, session.get_one(Minutes, entry.minutes_id), [entry])
    return _card(session, entry, row, then.get(entry.id))


def keep_ballot(work: UnitOfWork, entry_id: int, version: int, ballot: Ballot) -> int:
    """Keep how an election is held and how it came out; returns the new version.

    Numbers that contradict each other are kept too (`problems` names them), for the counting is
    often typed piece by piece. Raises Conflict where somebody else changed it since `version`,
    Refused where the minutes are closed, or a value can't be read.
    """
    entry = work.session.get(MinutesEntry, entry_id)
    if entry is None:
        raise Refused(message("errors", "Mục bầu cử này không còn trong biên bản."))
    ensure_open(work, entry.minutes_id)
    values = _columns(ballot)
    row = work.session.scalars(select(Election).where(Election.entry_id == entry_id)).first()
    if row is None:
        row = Election(entry_id=entry_id, **values)
        work.session.add(row)
        work.session.flush()
    else:
        check_version(row, version)
        for name, value in values.items():
            setattr(row, name, value)
    _keep_candidates(work, row.id, ballot.candidates)
    # The version moves also where only candidates changed, so that the next one to save is told.
    if row.version == version and row.version:
        work.update_many(Election, [(row.id, {})])
    work.describe(
        message("journal", "Ghi kết quả bầu cử: {subject}").given(subject=entry.text or "…")
    )
    work.session.flush()
    row_version = work.session.scalar(select(Election.version).where(Election.id == row.id))
    return row_version or 0


def needed_votes(card: ElectionCard) -> int | None:
    """The least number of votes that elects; None where it can't be told yet."""
    base = {
        ShareBase.COLLECTED: card.ballot.collected,
        ShareBase.VALID: card.ballot.valid,
        ShareBase.PRESENT: card.present,
        ShareBase.SUMMONED: card.summoned,
    }[card.ballot.share_of]
    return None if base is None else parse_quorum(card.ballot.wanted_share).needed(base)


def results(card: ElectionCard) -> tuple[Standing, ...]:
    """The candidates by their votes, the most first; equal ones as on the ballot.

    Elected are those with enough votes, as many as there are seats. Where more have the same votes
    than seats are left, none of those is elected: the meeting votes on them again.
    """
    ballot = card.ballot
    ranked = sorted(ballot.candidates, key=lambda one: -(one.votes or 0))
    needed = needed_votes(card)
    enough = [one for one in ranked if needed is not None and (one.votes or 0) >= needed]
    tied: set[int] = set()
    if len(enough) > ballot.seats:
        last = enough[ballot.seats].votes
        if enough[ballot.seats - 1].votes == last:
            tied = {place for place, one in enumerate(enough) if one.votes == last}
    standings = []
    for place, one in enumerate(ranked):
        if place < len(enough) and place in tied:
            outcome = Outcome.TIED
        elif place < len(enough) and place < ballot.seats:
            outcome = Outcome.ELECTED
        else:
            outcome = Outcome.NOT_ELECTED
        standings.append(Standing(one, _share(one, ballot), outcome))
    return tuple(standings)


def problems(card: ElectionCard) -> tuple[Message, ...]:
    """What in the numbers can't be, in words; empty where they fit together."""
    ballot = card.ballot
    issued, collected, valid = ballot.issued, ballot.collected, ballot.valid
    found: list[Message] = []
    if card.present is not None and issued is not None and issued > card.present:
        found.append(
            message("errors", "Phát ra {issued} phiếu, nhiều hơn {present} đại biểu có mặt.").given(
                issued=issued, present=card.present
            )
        )
    if issued is not None and collected is not None and collected > issued:
        found.append(
            message("errors", "Thu về {collected} phiếu, nhiều hơn {issued} phiếu phát ra.").given(
                collected=collected, issued=issued
            )
        )
    if collected is not None and valid is not None and valid > collected:
        found.append(
            message("errors", "{valid} phiếu hợp lệ, nhiều hơn {collected} phiếu thu về.").given(
                valid=valid, collected=collected
            )
        )
    found += _vote_problems(ballot)
    return tuple(found)


def ballot_image(ballot: Ballot) -> dict[str, Any]:
    """The ballot as JSON can hold it."""
    image = asdict(ballot)
    image["counted_at"] = ballot.counted_at.isoformat() if ballot.counted_at else None
    return image


def ballot_from(image: Mapping[str, Any]) -> Ballot:
    """The ballot that `ballot_image` made an image of."""
    kept = dict(image)
    counted = kept["counted_at"]
    return Ballot(
        **kept
        | {
            "manner": VoteManner(kept["manner"]),
            "share_of": ShareBase(kept["share_of"]),
            "counted_at": datetime.fromisoformat(counted) if counted else None,
            "candidates": tuple(CandidateLine(**one) for one in kept["candidates"]),
        }
    )


def _vote_problems(ballot: Ballot) -> list[Message]:
    if ballot.valid is None:
        return []
    found = [
        message("errors", "{name} có {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ.").given(
            name=one.full_name, votes=one.votes, valid=ballot.valid
        )
        for one in ballot.candidates
        if one.votes is not None and one.votes > ballot.valid
    ]
    cast = sum(one.votes or 0 for one in ballot.candidates)
    most = ballot.valid * min(ballot.seats, max(len(ballot.candidates), 1))
    if not found and cast > most:
        found.append(
            message(
                "errors",
                "Cộng các ứng cử viên được {cast} phiếu; {valid} phiếu hợp lệ bầu {seats} người "
                "chỉ có nhiều nhất {most}.",
            ).given(cast=cast, valid=ballot.valid, seats=ballot.seats, most=most)
        )
    return found


def _share(one: CandidateLine, ballot: Ballot) -> float | None:
    """Of the valid ballots, as counting records have it."""
    if one.votes is None or not ballot.valid:
        return None
    return one.votes / ballot.valid


def _card(
    session: Session, entry: MinutesEntry, row: Election | None, then: PresentThen | None
) -> ElectionCard:
    present, summoned = (then.present, then.summoned) if then else (None, None)
    card = ElectionCard(entry.id, 0, entry.text, present, summoned)
    if row is None:
        return card
    lines = session.execute(
        select(Candidate.full_name, Candidate.post, Candidate.votes)
        .where(Candidate.election_id == row.id)
        .order_by(Candidate.place_in_order, Candidate.id)
    )
    kept = {
        name: getattr(row, name) for name in Ballot.__dataclass_fields__ if name != "candidates"
    }
    ballot = Ballot(**kept, candidates=tuple(CandidateLine(*line) for line in lines))
    return replace(card, version=row.version, ballot=ballot)


def _columns(ballot: Ballot) -> dict[str, Any]:
    if not 1 <= ballot.seats <= MOST_SEATS:
        raise Refused(message("errors", "Số người được bầu phải từ 1 trở lên."))
    numbers = (ballot.issued, ballot.collected, ballot.valid)
    votes = tuple(one.votes for one in ballot.candidates)
    if any(value is not None and value < 0 for value in (*numbers, *votes)):
        raise Refused(message("errors", "Số phiếu không thể là số âm."))
    parse_quorum(ballot.wanted_share)
    return {
        "manner": ballot.manner,
        "seats": ballot.seats,
        "wanted_share": clean(ballot.wanted_share),
        "share_of": ballot.share_of,
        "issued": ballot.issued,
        "collected": ballot.collected,
        "valid": ballot.valid,
        "counted_at": ballot.counted_at,
        "place": one_line(ballot.place, _PLACE),
        "tellers": many_lines(ballot.tellers),
        "note": many_lines(ballot.note),
    }


def _keep_candidates(work: UnitOfWork, election_id: int, lines: tuple[CandidateLine, ...]) -> None:
    seen: set[tuple[str, str]] = set()
    for line in lines:
        key = (fold(line.full_name), fold(line.post))
        if key in seen:
            raise Refused(
                message("errors", "{name} có hai lần trong danh sách bầu cử.").given(
                    name=line.full_name
                )
            )
        seen.add(key)
    known = work.session.scalars(
        select(Candidate)
        .where(Candidate.election_id == election_id)
        .order_by(Candidate.place_in_order, Candidate.id)
    ).all()
    for place, line in enumerate(lines):
        row = known[place] if place < len(known) else Candidate(election_id=election_id)
        row.place_in_order = place
        row.full_name = required_line(line.full_name, _NAME)
        row.post = one_line(line.post, _POST)
        row.votes = line.votes
        work.session.add(row)
    work.session.flush()
    gone = [row.id for row in known[len(lines) :]]
    if gone:
        work.delete(Candidate, gone)
