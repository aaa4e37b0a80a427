"""Which organisation a row of a report counts for: itself, its successor, or only a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.directory.organizations import organization_index, organization_key
from meetingdesk.model.people import Organization
from meetingdesk.vietnamese.collation import sort_key

# Names that the directory lacks stand after all that it holds.
_LAST = 1_000_000


class ReportOrganizations:
    """Finds the key of an organisation: its id, or a negative number for a name without one.

    With `merged`, an organisation counts for the one that succeeded it, at any remove.
    """

    def __init__(self, rows: Mapping[int, Any], index: Mapping[str, int], *, merged: bool) -> None:
        self._rows = rows
        self._index = index
        self._merged = merged
        self._unknown: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._known: dict[tuple[int | None, str], int] = {}

    @classmethod
    def read(cls, session: Session, *, merged: bool) -> ReportOrganizations:
        """The organisations of the directory as they are now."""
        query = select(
            Organization.id,
            Organization.name,
            Organization.protocol_order,
            Organization.successor_id,
        )
        rows = {row.id: row for row in session.execute(query)}
        return cls(rows, organization_index(session), merged=merged)

    def key(self, organization_id: int | None, name: str) -> int:
        """What a row with this id and this name of the day counts for."""
        asked = (organization_id, name)
        if asked not in self._known:
            self._known[asked] = self._find(organization_id, name)
        return self._known[asked]

    def name(self, key: int) -> str:
        """What it is called today; empty where the row named nothing."""
        return str(self._rows[key].name) if key in self._rows else self._names.get(key, "")

    def place(self, key: int) -> tuple[int, str]:
        """What to sort by: protocol order, then the name."""
        order = self._rows[key].protocol_order if key in self._rows else _LAST
        return order, sort_key(self.name(key))

    def _find(self, organization_id: int | None, name: str) -> int:
        folded = organization_key(name)
        found = organization_id or self._index.get(folded, 0)
        if found in self._rows:
            return self._final(found) if self._merged else found
        key = self._unknown.setdefault(folded, -1 - len(self._unknown))
        self._names.setdefault(key, name)
        return key

    def _final(self, organization_id: int) -> int:
        seen = {organization_id}
        successor = self._rows[organization_id].successor_id
        while successor in self._rows and successor not in seen:
            seen.add(successor)
            organization_id, successor = successor, self._rows[successor].successor_id
        return organization_id
