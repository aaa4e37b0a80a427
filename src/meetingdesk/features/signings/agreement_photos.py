"""Photos of a signing: those of its event that show this agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.signings.agreement_parties import agreement_of
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem, AgendaKind
from meetingdesk.model.photos import Attachment, Photo
from meetingdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class EventPhoto:
    """A photo of the event where an agreement is signed; `is_chosen` says it shows this one."""

    id: int
    caption: str
    thumbnail_sha256: str
    print_sha256: str
    is_chosen: bool
    is_of_signing: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        """What is chosen first, then what was taken while the agenda was at the signing."""
        return (not self.is_chosen, not self.is_of_signing)


def event_photos(session: Session, agreement_id: int) -> list[EventPhoto]:
    """All photos of the event of an agreement, those chosen for it first; none without an event."""
    thumbnail, printed = (
        select(Attachment.id, Attachment.sha256).subquery(name) for name in ("small", "printed")
    )
    agreement = agreement_of(session, agreement_id)
    rows = session.execute(
        select(
            Photo.id,
            Photo.caption,
            thumbnail.c.sha256,
            printed.c.sha256,
            Photo.agreement_id,
            AgendaItem.kind,
        )
        .join(thumbnail, thumbnail.c.id == Photo.thumbnail_id)
        .join(printed, printed.c.id == Photo.print_id)
        .outerjoin(AgendaItem, AgendaItem.id == Photo.agenda_item_id)
        .where((Photo.meeting_id == agreement.meeting_id) | (Photo.agreement_id == agreement_id))
        .order_by(Photo.place_in_order, Photo.id)
    )
    photos = [
        EventPhoto(row_id, caption, small, large, of == agreement_id, kind is AgendaKind.SIGNING)
        for row_id, caption, small, large, of, kind in rows
    ]
    return sorted(photos, key=lambda photo: photo.rank)


def choose_photos(work: UnitOfWork, agreement_id: int, photo_ids: Sequence[int]) -> None:
    """Say which photos of its event show an agreement; those not named no longer do.

    A photo shows one agreement: choosing it here takes it from another. Raises Refused where the
    agreement is not signed at an event.
    """
    agreement = agreement_of(work.session, agreement_id)
    if agreement.meeting_id is None:
        raise Refused(message("errors", "Hãy chọn sự kiện nơi ký trước khi chọn ảnh."))
    rows = work.session.execute(
        select(Photo.id, Photo.agreement_id).where(Photo.meeting_id == agreement.meeting_id)
    ).all()
    wanted = set(photo_ids)
    changes: list[tuple[int, dict[str, int | None]]] = []
    for row_id, of in rows:
        if row_id in wanted and of != agreement_id:
            changes.append((row_id, {"agreement_id": agreement_id}))
        elif row_id not in wanted and of == agreement_id:
            changes.append((row_id, {"agreement_id": None}))
    work.describe(message("journal", "Chọn ảnh của {title}").given(title=agreement.title))
    work.update_many(Photo, changes)
