"""The letterheads that an event's papers can have: those shipped and those the office made."""

from __future__ import annotations

from typing import Any

from meetingdesk.documents.letterhead import shipped_letterheads
from meetingdesk.features.office import saved_letterheads
from meetingdesk.gui.shipped_names import shipped_name


def letterhead_names(session: Any) -> dict[str, str]:
    """Keys and names; a letterhead of the office stands for the shipped one of the same key."""
    names = {key: shipped_name(shipped.name) for key, shipped in shipped_letterheads().items()}
    return names | {letterhead.key: letterhead.name for letterhead in saved_letterheads(session)}
