"""Failures that are the world's and not the program's: each can be shown to a person as it is."""

from __future__ import annotations

from collections.abc import Mapping

from meetingdesk.messages import Message


class MeetingDeskError(Exception):
    """Something a person must hear about: what happened, to what, and what to do.

    Anything else that is raised is a fault of the program and goes to the crash report.
    """

    def __init__(self, message: Message, *, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    def __str__(self) -> str:
        return str(self.message)


class Refused(MeetingDeskError):
    """A rule of the work forbids the act (a delegate twice, a term that ends before it starts)."""


class Conflict(MeetingDeskError):
    """Somebody else changed the same thing since it was shown.

    Attributes:
        theirs: what they made of it, field by field; empty where that is not known.
        mine: what was to be written instead, as far as the act told.
        who: their account or name.
        version: the thing's version now.
    """

    def __init__(
        self,
        message: Message,
        *,
        details: str = "",
        theirs: Mapping[str, object] | None = None,
        who: str = "",
        version: int | None = None,
    ) -> None:
        super().__init__(message, details=details)
        self.theirs: Mapping[str, object] = theirs or {}
        self.mine: Mapping[str, object] = {}
        self.who = who
        self.version = version


class Unavailable(MeetingDeskError):
    """A disk, folder, lock or server can't be used now."""


class BadInput(MeetingDeskError):
    """A file, paste or other thing from outside can't be read as what it should be."""


class Cancelled(MeetingDeskError):
    """The user stopped the work; nothing of it was kept."""
