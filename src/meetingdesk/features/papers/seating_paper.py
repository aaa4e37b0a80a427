"""Gathers what the seating plan and the seating list print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.delegates.seating import Seating, seating_of
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.planning.meetings import meeting_card


@dataclass(frozen=True, slots=True)
class SeatingData:
    """What the papers of a hall are made from."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    seating: Seating


def gather_seating(session: Session, meeting_id: int) -> SeatingData:
    """Everything about the hall of a meeting. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    return SeatingData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        seating=seating_of(session, meeting_id),
    )
