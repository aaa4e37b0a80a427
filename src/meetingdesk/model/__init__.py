"""What exists: mapped classes and their rules."""

from meetingdesk.model import (
    agreements,
    attendance,
    events,
    journal,
    minutes,
    office,
    people,
    photos,
)
from meetingdesk.model.base import Base, Choice

__all__ = [
    "Base",
    "Choice",
    "agreements",
    "attendance",
    "events",
    "journal",
    "minutes",
    "office",
    "people",
    "photos",
]
