"""Gathers what the notice of conclusions prints: who led, what was concluded, decided and given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.papers import AgendaRecord, IssuerData, PersonOnPaper
from meetingdesk.store.attachments import AttachmentStore


@dataclass(frozen=True, slots=True)
class ConclusionsData:
    """What the notice is made from; `agenda` has only the parts in which something was concluded."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    chairs: tuple[PersonOnPaper, ...] = ()
    participants: tuple[str, ...] = ()
    agenda: tuple[AgendaRecord, ...] = ()
    recipients: tuple[str, ...] = ()
    created: datetime | None = None


def gather_conclusions(
    session: Session, store: AttachmentStore, meeting_id: int
) -> ConclusionsData:
    """Everything the notice of a meeting prints. Raises Refused where the meeting is gone."""
    minutes = gather_minutes(session, store, meeting_id, with_photos=False)
    return ConclusionsData(
        meeting_name=minutes.meeting_name,
        starts_at=minutes.starts_at,
        venue=minutes.venue,
        issuer=minutes.issuer,
        chairs=minutes.chairs,
        participants=minutes.participants,
        agenda=tuple(item for item in minutes.agenda if item.resolutions or item.tasks),
        recipients=minutes.recipients,
        created=minutes.created,
    )
