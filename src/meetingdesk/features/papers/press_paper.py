"""Gathers what a press note is written from: the event, who led and came, what came of it, photos."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.office import issuer_data, read_office
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.signings.signing_register import signings_of_meeting
from meetingdesk.store.attachments import AttachmentStore


@dataclass(frozen=True, slots=True)
class PressPhoto:
    """A photo that can go with the note; `path` is its copy for print."""

    id: int
    path: Path
    caption: str = ""
    file_name: str = ""
    is_chosen: bool = False
    """It was chosen for the minutes, so it shows the event well."""


@dataclass(frozen=True, slots=True)
class PressData:
    """What a press note is made from; `signed_with` are the partners of what was signed there."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    host: str = ""
    chairs: tuple[PersonOnPaper, ...] = ()
    participants: tuple[str, ...] = ()
    present: int = 0
    outcomes: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    signed_with: tuple[str, ...] = ()
    photos: tuple[PressPhoto, ...] = ()
    photographer: str = ""
    created: datetime | None = None


def gather_press_note(session: Session, store: AttachmentStore, meeting_id: int) -> PressData:
    """Everything a press note of a meeting is written from. Raises Refused where it is gone."""
    card = meeting_card(session, meeting_id)
    minutes = gather_minutes(session, store, meeting_id, with_photos=False)
    signings = signings_of_meeting(session, meeting_id, card.starts_at.date())
    photos = photo_rows(session, meeting_id)
    takers = Counter(row.credit for row in photos if row.credit)
    return PressData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        host=card.host_name or read_office(session).name,
        chairs=minutes.chairs,
        participants=minutes.participants,
        present=live_board(session, meeting_id).counts.present,
        outcomes=tuple(one.text for item in minutes.agenda for one in item.resolutions),
        signed=tuple(row.title for row in signings),
        signed_with=tuple(dict.fromkeys(name for row in signings for name in row.partners)),
        photos=tuple(
            PressPhoto(
                row.id,
                store.path_of(row.print_sha256),
                row.caption,
                row.file_name,
                row.in_minutes,
            )
            for row in photos
        ),
        photographer=takers.most_common(1)[0][0] if takers else "",
        created=minutes.created,
    )
