"""The number that one paper of an event has: taken once from the office's counter, then kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.papers.numbering import take_chosen_number, take_number
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """A number given out (``05`` in ``Số: 05/GM-STNMT``) and the day it was given, the paper's own."""

    number: int
    day: date


def paper_number(session: Session, paper: str, meeting_id: int) -> PaperNumber | None:
    """The number that `paper` of this event has; None before one was given."""
    kept = read_setting(session, _key(paper, meeting_id))
    return _read(kept)


def give_paper_number(
    work: UnitOfWork, paper: str, meeting_id: int, kind: str, day: date, number: int | None = None
) -> PaperNumber:
    """Give `paper` of this event a number of `kind` ('GM', 'BC' …) in the year of `day`.

    Without `number` it is the next one. Raises Refused where the paper has a number already (one
    paper never has two), or where `number` was given to another.
    """
    card = meeting_card(work.session, meeting_id)
    before = paper_number(work.session, paper, meeting_id)
    if before is not None:
        raise Refused(
            message("errors", "Văn bản này đã có số {number}/{kind}.").given(
                number=before.number, kind=kind
            )
        )
    if number is None:
        number = take_number(work, day.year, kind, card.title)
    else:
        take_chosen_number(work, day.year, kind, number, card.title)
    given = PaperNumber(number, day)
    kept = {"number": given.number, "day": day.isoformat()}
    save_setting(work, _key(paper, meeting_id), kept)
    work.describe(
        message("journal", "Cấp số {number}/{kind} cho {title}").given(
            number=given.number, kind=kind, title=card.title
        )
    )
    return given


def _key(paper: str, meeting_id: int) -> str:
    return f"papers/{paper}/number/{meeting_id}"


def _read(kept: Any) -> PaperNumber | None:
    """What was kept, or None where another version of the program kept something else."""
    try:
        return PaperNumber(int(kept["number"]), date.fromisoformat(kept["day"]))
    except (KeyError, TypeError, ValueError):
        return None
