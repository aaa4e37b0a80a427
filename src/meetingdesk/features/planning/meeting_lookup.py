"""Finds the one meeting that somebody names: by number, by uid, or by words of its title."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.search import holds_words
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.vietnamese.folding import fold

_SHOWN = 5


def find_meeting(session: Session, text: str) -> int:
    """The id of the meeting that `text` names.

    Raises Refused where there is none, or several: those are named then.
    """
    by_number = int(text) if text.isdecimal() else 0
    exact = session.scalar(
        select(Meeting.id).where((Meeting.id == by_number) | (Meeting.uid == text))
    )
    if exact is not None:
        return exact
    words = holds_words(session, Meeting.search_key, text)
    found = session.execute(select(Meeting.id, Meeting.title).where(words).limit(_SHOWN)).all()
    if not found or not fold(text):
        raise Refused(message("errors", "Không có sự kiện nào là “{text}”.").given(text=text))
    if len(found) > 1:
        shown = "; ".join(f"{row.id}: {row.title}" for row in found)
        raise Refused(
            message("errors", "“{text}” là nhiều sự kiện. Hãy ghi số của sự kiện: {shown}").given(
                text=text, shown=shown
            )
        )
    return int(found[0].id)
