"""Which letterhead a paper of this office gets, and what its file is called."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, Letterhead, shipped_letterheads
from meetingdesk.features.office import read_office, saved_letterheads
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.store.file_names import cut_at_word, safe_name

_LONGEST_TITLE = 70


def office_letterheads(session: Session) -> dict[str, Letterhead]:
    """All letterheads by key: those shipped, and those of the office, which come before them.

    Raises BadInput that names the wrong field where one of the office's own is damaged.
    """
    own = {saved.key: Letterhead.from_dict(saved.content) for saved in saved_letterheads(session)}
    return shipped_letterheads() | own


def letterhead_of(session: Session, meeting_id: int) -> Letterhead:
    """The letterhead of a meeting's papers: its own choice, else the office's, else the state's."""
    known = office_letterheads(session)
    wanted = (meeting_card(session, meeting_id).letterhead, read_office(session).letterhead)
    return next((known[key] for key in wanted if key in known), known[DEFAULT_LETTERHEAD])


def paper_file_name(day: date, title: str, paper: str, ending: str) -> str:
    """``2023-04-25 Hội nghị tổng kết - Biên bản.pdf``: sorted by day, allowed on every system.

    `ending` is without its dot; a long title is cut at a word.
    """
    short = cut_at_word(safe_name(title), _LONGEST_TITLE)
    head = f"{day:%Y-%m-%d} {short}".strip()
    return f"{head} - {safe_name(paper)}.{ending}"
