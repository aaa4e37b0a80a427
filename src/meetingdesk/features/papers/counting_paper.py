"""Gathers what the counting record (biên bản kiểm phiếu) prints: each election of a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.papers import (
    AttendanceCounts,
    ElectionOnPaper,
    IssuerData,
    PersonOnPaper,
)
from meetingdesk.store.attachments import AttachmentStore


@dataclass(frozen=True, slots=True)
class CountingData:
    """What the record is made from; `elections` in the order of the minutes."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    counts: AttendanceCounts | None = None
    chairs: tuple[PersonOnPaper, ...] = ()
    elections: tuple[ElectionOnPaper, ...] = ()
    created: datetime | None = None


def gather_counting(session: Session, store: AttachmentStore, meeting_id: int) -> CountingData:
    """Everything the record of a meeting prints. Raises Refused where the meeting is gone."""
    minutes = gather_minutes(session, store, meeting_id, with_photos=False)
    return CountingData(
        meeting_name=minutes.meeting_name,
        starts_at=minutes.starts_at,
        venue=minutes.venue,
        issuer=minutes.issuer,
        counts=minutes.counts,
        chairs=minutes.chairs,
        elections=tuple(one for item in minutes.agenda for one in item.elections),
        created=minutes.created,
    )
