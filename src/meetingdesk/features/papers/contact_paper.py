"""Gathers what the contact sheet prints: every photo of an event, small, numbered in its order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.store.attachments import AttachmentStore


@dataclass(frozen=True, slots=True)
class ContactPhoto:
    """A photo of the sheet; `number` is its place among all, `taken_at` in the meeting's zone."""

    number: int
    path: Path
    file_name: str
    caption: str = ""
    credit: str = ""
    taken_at: datetime | None = None
    in_minutes: bool = False


@dataclass(frozen=True, slots=True)
class ContactData:
    """What a contact sheet is made from."""

    meeting_name: str
    starts_at: datetime
    issuer: IssuerData
    photos: tuple[ContactPhoto, ...] = ()
    created: datetime | None = None


def gather_contact_sheet(session: Session, store: AttachmentStore, meeting_id: int) -> ContactData:
    """Every photo of a meeting. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    zone = ZoneInfo(card.time_zone)
    return ContactData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        issuer=issuer_data(session),
        photos=tuple(
            ContactPhoto(
                number,
                store.path_of(row.thumbnail_sha256),
                row.file_name,
                row.caption,
                row.credit,
                row.taken_at.astimezone(zone) if row.taken_at else None,
                row.in_minutes,
            )
            for number, row in enumerate(photo_rows(session, meeting_id), 1)
        ),
        created=card.starts_at,
    )
