"""Edits of the minutes' head, field by field, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetingdesk.features.minutes.minutes import edit_head_fields
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork

FieldEdits = Mapping[str, tuple[object, object]]
"""Fields of the head by name: what was shown, and what somebody made of it."""


class HeadEdits(EditQueue):
    """`sent` are the edits of which the database answered last, or has not answered yet."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, self._edit, parent, _merged, shown_in_place=True)
        self.sent: FieldEdits = {}

    def _edit(self, work: UnitOfWork, minutes_id: int, _version: int, edits: FieldEdits) -> int:
        self.sent = edits
        return edit_head_fields(work, minutes_id, edits)


def _merged(older: FieldEdits, newer: FieldEdits) -> FieldEdits:
    """Both together: a field changed twice goes from what was shown first to what was typed last."""
    both = {**older, **newer}
    return {
        name: (older.get(name, newer.get(name, change))[0], change[1])
        for name, change in both.items()
    }
