"""What the program read in stored files: whether they open, how many pages, words to search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.search import holds_words
from meetingdesk.model.agreements import Agreement
from meetingdesk.model.photos import (
    AttachedDocument,
    Attachment,
    AttachmentReading,
    FileCondition,
)
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

__all__ = ["FileCondition", "Reading", "in_scans", "keep_reading", "kept_readings", "unread_files"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read; `text` is only kept folded, for searching."""

    condition: FileCondition
    pages: int = 0
    text: str = ""


def keep_reading(work: UnitOfWork, sha256: str, reading: Reading) -> None:
    """Keep what was read of a stored file; a file that nothing refers to is left alone."""
    query = select(Attachment.id).where(Attachment.sha256 == sha256)
    attachment_id = work.session.scalar(query)
    if attachment_id is None:
        return
    row = work.session.scalars(
        select(AttachmentReading).where(AttachmentReading.attachment_id == attachment_id)
    ).one_or_none()
    if row is None:
        row = AttachmentReading(attachment_id=attachment_id, condition=reading.condition)
        work.session.add(row)
    row.condition, row.pages = reading.condition, reading.pages
    row.search_key = fold(reading.text)


def kept_readings(session: Session, hashes: Sequence[str]) -> dict[str, Reading]:
    """What is known of these files, by their SHA-256, without their text."""
    rows = session.execute(
        select(Attachment.sha256, AttachmentReading.condition, AttachmentReading.pages)
        .join(AttachmentReading, AttachmentReading.attachment_id == Attachment.id)
        .where(Attachment.sha256.in_(hashes))
    )
    return {sha256: Reading(condition, pages) for sha256, condition, pages in rows}


def unread_files(session: Session, most: int) -> list[str]:
    """The SHA-256 of attached PDF files that nobody read yet, the latest first."""
    unread = or_(
        AttachmentReading.id.is_(None),
        # A check of signatures alone leaves a reading without pages.
        (AttachmentReading.pages == 0) & (AttachmentReading.condition == FileCondition.NO_TEXT),
    )
    query = (
        select(Attachment.sha256)
        .outerjoin(AttachmentReading, AttachmentReading.attachment_id == Attachment.id)
        .where(
            Attachment.media_type == "application/pdf",
            Attachment.id.in_(select(AttachedDocument.attachment_id)),
            unread,
        )
        .order_by(Attachment.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))


def in_scans(session: Session, words: str) -> ColumnElement[bool]:
    """Whether a file of the agreement holds all these words."""
    return Agreement.id.in_(
        select(AttachedDocument.agreement_id)
        .join(AttachmentReading, AttachmentReading.attachment_id == AttachedDocument.attachment_id)
        .where(
            AttachedDocument.agreement_id.is_not(None),
            holds_words(session, AttachmentReading.search_key, words),
        )
    )
