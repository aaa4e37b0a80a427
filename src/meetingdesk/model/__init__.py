"""What exists: mapped classes and their rules."""

from meetingdesk.model import (
    agreements,
    attendance,
    events,
    journal,
    mail,
    minutes,
    office,
    people,
    photos,
    reminders,
)
from meetingdesk.model.base import Base, Choice

# A number that a deleted row had is never given again: undo can bring the row back under it.
for _table in Base.metadata.tables.values():
    if "id" in _table.columns:
        _table.dialect_options["sqlite"]["autoincrement"] = True

__all__ = [
    "Base",
    "Choice",
    "agreements",
    "attendance",
    "events",
    "journal",
    "mail",
    "minutes",
    "office",
    "people",
    "photos",
    "reminders",
]
