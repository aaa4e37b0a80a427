"""What an act changed, told to whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """Table names and the ids of the rows that an act added, changed or deleted."""

    kinds: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return any(table in self.kinds for table in tables)

    def __bool__(self) -> bool:
        return bool(self.kinds)
