"""Pieces onto pages: what may not be parted stays together, table heads come again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from meetingdesk.documents.render.pen import Pen

_SLACK = 0.01
"""Points that a page may seem too short by because sums of heights are rounded."""


@dataclass(slots=True, eq=False)
class Piece:
    """Something that is never cut: a line of text, a table row, a row of photos.

    Heights are in points. `draw` gets the pen and how far from the top of the page it begins.
    """

    height: float
    draw: Callable[[Pen, float], None]
    before: float = 0.0
    """Room above it; none at the top of a page."""
    keep: bool = False
    """No page ends between this piece and the next one."""
    new_page: bool = False
    restart: bool = False
    """Begins a page, and pages count from 1 again."""
    ends: bool = False
    """Signatures stand in it: what comes after it takes it along to no other page."""
    repeat: Piece | None = None
    """Drawn again above this piece where a page begins with it."""


@dataclass(slots=True)
class Page:
    """Pieces with their distance from the top of the text area, and the page's number."""

    number: int
    placed: list[tuple[Piece, float]] = field(default_factory=list)
    total: int = 0
    """Pages in the same part of the paper (its body, or one annex)."""


def paginate(pieces: Iterable[Piece], height: float) -> list[Page]:
    """Lay `pieces` on pages whose text area is `height` points high."""
    pager = _Pager(height)
    for chunk in _chunks(pieces):
        pager.place(chunk)
    return _counted(pager.pages)


def tie_last(pieces: list[Piece], count: int = 2) -> None:
    """Let the last `count` pieces go to a new page with what follows them, signatures excepted."""
    for piece in reversed(pieces[-count:]):
        if piece.ends:
            return
        piece.keep = True


def tie_lines(lines: list[Piece], *, keep_with_next: bool = False) -> None:
    """Forbid a page to end after a paragraph's first line or before its last one."""
    if len(lines) > 1:
        lines[0].keep = True
        lines[-2].keep = True
    if keep_with_next and lines:
        lines[-1].keep = True


def _chunks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    chunk: list[Piece] = []
    for piece in pieces:
        if chunk and (not chunk[-1].keep or piece.new_page or piece.restart):
            yield chunk
            chunk = []
        chunk.append(piece)
    if chunk:
        yield chunk


class _Pager:
    """The pages so far; the last one is being filled."""

    def __init__(self, height: float) -> None:
        self.pages = [Page(1)]
        self._height = height
        self._used = 0.0

    def place(self, chunk: list[Piece]) -> None:
        """Put the chunk down whole; one that is taller than a page goes piece by piece."""
        first = chunk[0]
        if first.new_page or first.restart:
            self._begin_with(first)
        elif not self._fits(chunk):
            self._turn(first)
        if self._fits(chunk):
            for piece in chunk:
                self._put(piece)
            return
        for piece in chunk:
            if not self._fits([piece]):
                self._turn(piece)
            self._put(piece)

    def _begin_with(self, piece: Piece) -> None:
        self._turn(piece)
        if piece.restart:
            self.pages[-1].number = 1

    def _fits(self, chunk: list[Piece]) -> bool:
        needed = sum(piece.before + piece.height for piece in chunk)
        if not self.pages[-1].placed:
            needed -= chunk[0].before
        return self._used + needed <= self._height + _SLACK

    def _turn(self, piece: Piece) -> None:
        if not self.pages[-1].placed:
            return
        self.pages.append(Page(self.pages[-1].number + 1))
        self._used = 0.0
        if piece.repeat is not None:
            self._put(piece.repeat)

    def _put(self, piece: Piece) -> None:
        page = self.pages[-1]
        if page.placed:
            self._used += piece.before
        page.placed.append((piece, self._used))
        self._used += piece.height


def _counted(pages: list[Page]) -> list[Page]:
    total = 0
    for page in reversed(pages):
        total = max(total, page.number)
        page.total = total
        if page.number == 1:
            total = 0
    return pages
