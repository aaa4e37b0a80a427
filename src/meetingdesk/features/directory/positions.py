"""Positions and their protocol ranks: the office's own table, and how a written position finds its rank."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.model.people import Position
from meetingdesk.resources import resource
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean, fold

NO_RANK = 1000
_SEPARATORS = re.compile(r"[,;/\n]|\s[-–—]\s|\bkiêm\b", re.IGNORECASE)
_LONGEST_TITLE = 8  # words; no usual position has more


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A position of the office's table; rank 1 comes first."""

    id: int
    title: str
    rank: int
    version: int


@dataclass(frozen=True, slots=True)
class PositionRanks:
    """The ranks by the position's search key, read once for many look-ups."""

    by_key: Mapping[str, int]
    _found: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def rank_of(self, position: str) -> int:
        """The rank of a position as written; the highest where several are held at once.

        ``Phó Chủ tịch Hội Nông dân, Đại biểu HĐND`` finds ``Phó Chủ tịch``; unknown gives
        `NO_RANK`.
        """
        rank = self._found.get(position)
        if rank is None:
            rank = min(map(self._rank_of_one, _SEPARATORS.split(position)), default=NO_RANK)
            self._found[position] = rank
        return rank

    def _rank_of_one(self, position: str) -> int:
        words = fold(position).split()[:_LONGEST_TITLE]
        for count in range(len(words), 0, -1):
            rank = self.by_key.get(" ".join(words[:count]))
            if rank is not None:
                return rank
        return NO_RANK


@cache
def usual_positions() -> tuple[tuple[str, int], ...]:
    """The positions of the starter directory with their ranks, as most offices order them."""
    text = resource("directory", "starter.toml").read_text(encoding="utf-8")
    return tuple((row["title"], row["rank"]) for row in tomllib.loads(text)["positions"])


@cache
def _usual_ranks() -> Mapping[str, int]:
    return {fold(title): rank for title, rank in reversed(usual_positions())}


def position_ranks(session: Session) -> PositionRanks:
    """The ranks of the office's table as they are now; a position it lacks has its usual rank.

    So a chairwoman comes before her deputy also where nobody has filled in the table.
    """
    found = session.execute(select(Position.search_key, Position.rank))
    return PositionRanks({**_usual_ranks(), **{row[0]: row[1] for row in found}})


def position_rows(session: Session) -> list[PositionRow]:
    """All positions, highest rank first."""
    query = select(Position.id, Position.title, Position.rank, Position.version)
    return [
        PositionRow(*row) for row in session.execute(query.order_by(Position.rank, Position.id))
    ]


def add_position(work: UnitOfWork, title: str, rank: int = NO_RANK) -> int:
    """Add a position. Raises Refused for an empty title or one that is there already."""
    title = _checked_title(work, title, None)
    position = Position(title=title, rank=rank, search_key=fold(title))
    work.session.add(position)
    work.session.flush()
    work.describe(message("journal", "Thêm chức vụ {title}").given(title=title))
    return position.id


def add_usual_positions(work: UnitOfWork) -> int:
    """Put the usual positions that are missing into the office's table; returns how many."""
    there = set(work.session.scalars(select(Position.search_key)))
    fresh = {
        fold(title): {"title": title, "rank": rank, "search_key": fold(title)}
        for title, rank in reversed(usual_positions())
        if fold(title) not in there
    }
    work.insert_many(Position, list(fresh.values()))
    work.describe(message("journal", "Thêm {count} chức vụ thường dùng").given(count=len(fresh)))
    return len(fresh)


def save_position(work: UnitOfWork, position_id: int, version: int, title: str, rank: int) -> None:
    """Change a position's title and rank; appointments and delegates keep theirs until renumbered."""
    position = work.session.get(Position, position_id)
    check_version(position, version)
    assert position is not None
    position.title = _checked_title(work, title, position_id)
    position.rank = rank
    position.search_key = fold(position.title)
    work.describe(message("journal", "Sửa chức vụ {title}").given(title=position.title))


def remove_positions(work: UnitOfWork, position_ids: list[int]) -> None:
    """Take positions out of the table; people keep the position that was written for them."""
    work.delete(Position, position_ids)
    work.describe(message("journal", "Xóa {count} chức vụ").given(count=len(position_ids)))


def _checked_title(work: UnitOfWork, title: str, own_id: int | None) -> str:
    title = clean(title)
    if not fold(title):
        raise Refused(message("errors", "Hãy nhập tên chức vụ."))
    same = work.session.scalar(select(Position.id).where(Position.search_key == fold(title)))
    if same not in (None, own_id):
        raise Refused(message("errors", "Chức vụ {title} đã có trong bảng.").given(title=title))
    return title
