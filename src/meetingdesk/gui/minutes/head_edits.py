"""Edits of the minutes' head, field by field, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetingdesk.features.minutes.minutes import edit_minutes
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork


def head_edits(desk: Desk, parent: QObject) -> EditQueue:
    """A queue that keeps the MinutesChanges of a HeadCard; fields that wait are kept together."""
    return EditQueue(desk, _edit_head, parent, _merged)


def _edit_head(work: UnitOfWork, minutes_id: int, version: int, changes: object) -> int:
    assert isinstance(changes, dict)
    return edit_minutes(work, minutes_id, version, changes)  # type: ignore[arg-type]  # by HeadCard


def _merged(older: dict[str, object], newer: dict[str, object]) -> dict[str, object]:
    return {**older, **newer}
