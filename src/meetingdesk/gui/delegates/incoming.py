"""Rows of a list before its import, each with its verdict and what the user decided about it."""

from __future__ import annotations

from dataclasses import dataclass

from meetingdesk.exchange.delegate_rows import PreviewRow
from meetingdesk.features.delegates.delegate_import import Decision, RowMatch
from meetingdesk.messages import Message


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One row of the preview: what was read, its verdict, and whether and as whom it is taken."""

    place: int
    read: PreviewRow
    match: RowMatch
    take: bool
    person_id: int | None

    @property
    def can_take(self) -> bool:
        """A row with an error must be mended before it can be taken."""
        return self.match.row.refused is None and bool(self.read.full_name)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """The verdict's reason, then what reading found; an error says itself only once."""
        found = tuple(problem.message for problem in self.read.problems)
        return found if self.match.row.refused is not None else (self.match.reason, *found)

    def decision(self) -> Decision:
        """The row as the import wants it."""
        return Decision(self.match.row, self.take and self.can_take, self.person_id)


def fresh_lines(read: tuple[PreviewRow, ...], matches: list[RowMatch]) -> list[ImportLine]:
    """The lines as they are proposed before the user decides anything."""
    return [
        ImportLine(place, row, match, match.take, match.person_id)
        for place, (row, match) in enumerate(zip(read, matches, strict=True))
    ]
