"""Files attached to meetings, agreements and tasks: scans, reports, proofs.

The bytes go into the attachment store first (on whichever thread reads them), then the row here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Unavailable
from meetingdesk.messages import message
from meetingdesk.model.photos import AttachedDocument, Attachment, DocumentKind
from meetingdesk.store.attachments import AttachmentStore, Stored
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean

__all__ = [
    "AttachedFile",
    "DocumentKind",
    "KeptFile",
    "Owner",
    "attach",
    "attached_files",
    "attachment_row",
    "detach",
    "edit_attached",
    "keep_file",
    "mark_agreed",
    "move_attached",
    "pages_in_order",
]

_MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".heic": "image/heic",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that lies in the attachment store and waits for its row."""

    stored: Stored
    file_name: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Owner:
    """What a file is attached to; exactly one of the ids is given."""

    meeting_id: int | None = None
    agreement_id: int | None = None
    action_item_id: int | None = None


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """An attached file as lists show it; `sha256` leads to the bytes.

    `at` is when it was attached, in UTC; `author` who did; `note` what is to be said of it.
    """

    id: int
    version: int
    kind: DocumentKind
    title: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    at: datetime | None = None
    author: str = ""
    note: str = ""


def keep_file(store: AttachmentStore, path: Path) -> KeptFile:
    """Copy `path` into the store; slow for large files, so never on the window's thread.

    Raises Unavailable where the file can't be read or the disk refuses.
    """
    try:
        stored = store.add_file(path)
    except OSError as error:
        raise Unavailable(
            message(
                "errors", "Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm và tệp còn ở đó."
            ).given(path=path),
            details=str(error),
        ) from error
    media_type = _MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
    return KeptFile(stored, clean(path.name), media_type)


def attachment_row(work: UnitOfWork, kept: KeptFile) -> int:
    """The id of the row for these bytes; the same bytes have one row however often they come."""
    query = select(Attachment.id).where(Attachment.sha256 == kept.stored.sha256)
    found = work.session.scalar(query)
    if found is not None:
        return found
    row = Attachment(
        sha256=kept.stored.sha256,
        size=kept.stored.size,
        media_type=kept.media_type,
        file_name=kept.file_name,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def attach(
    work: UnitOfWork, owner: Owner, files: Sequence[KeptFile], kind: DocumentKind
) -> list[int]:
    """Attach kept files, titled by their names; a file that is attached already stays once."""
    work.describe(
        message("journal", "Đính kèm {names}").given(names=", ".join(f.file_name for f in files))
    )
    ids = []
    for kept in files:
        attachment_id = attachment_row(work, kept)
        row = work.session.scalars(
            _of(owner).where(AttachedDocument.attachment_id == attachment_id)
        ).first()
        if row is None:
            row = AttachedDocument(
                attachment_id=attachment_id,
                meeting_id=owner.meeting_id,
                agreement_id=owner.agreement_id,
                action_item_id=owner.action_item_id,
                kind=kind,
                title=Path(kept.file_name).stem,
                author=work.actor,
                place_in_order=_next_place(work.session, owner),
            )
            work.session.add(row)
            work.session.flush()
        ids.append(row.id)
    return ids


def attached_files(session: Session, owner: Owner) -> list[AttachedFile]:
    """The files of a meeting, agreement or task in their order."""
    rows = session.execute(
        _of(owner)
        .join(Attachment, Attachment.id == AttachedDocument.attachment_id)
        .with_only_columns(
            AttachedDocument.id,
            AttachedDocument.version,
            AttachedDocument.kind,
            AttachedDocument.title,
            Attachment.file_name,
            Attachment.media_type,
            Attachment.size,
            Attachment.sha256,
            AttachedDocument.created_at.label("at"),
            AttachedDocument.author,
            AttachedDocument.note,
        )
        .order_by(AttachedDocument.place_in_order, AttachedDocument.id)
    )
    return [AttachedFile(**row) for row in rows.mappings()]


def edit_attached(
    work: UnitOfWork,
    document_id: int,
    version: int,
    *,
    title: str | None = None,
    kind: DocumentKind | None = None,
    note: str | None = None,
) -> None:
    """Change what is given. Raises Conflict where somebody else did meanwhile."""
    row = work.session.get(AttachedDocument, document_id)
    check_version(row, version)
    assert row is not None
    row.title = row.title if title is None else clean(title)
    row.kind = row.kind if kind is None else kind
    row.note = row.note if note is None else clean(note)
    work.describe(message("journal", "Sửa tệp đính kèm {name}").given(name=row.title))


def move_attached(work: UnitOfWork, document_id: int, by: int) -> None:
    """Put a file `by` places later among those of its owner, or earlier."""
    row = work.session.get_one(AttachedDocument, document_id)
    owner = Owner(row.meeting_id, row.agreement_id, row.action_item_id)
    ids = [file.id for file in attached_files(work.session, owner)]
    place = ids.index(document_id)
    ids.insert(max(0, min(place + by, len(ids) - 1)), ids.pop(place))
    work.describe(message("journal", "Đổi thứ tự tệp đính kèm {name}").given(name=row.title))
    work.update_many(
        AttachedDocument, [(one, {"place_in_order": number}) for number, one in enumerate(ids, 1)]
    )


def pages_in_order(paths: Sequence[Path]) -> list[Path]:
    """Files as their names count pages: ``trang 2`` before ``trang 10``."""

    def counted(path: Path) -> list[tuple[int, str]]:
        parts = re.split(r"(\d+)", path.name.casefold())
        return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]

    return sorted(paths, key=counted)


def mark_agreed(
    work: UnitOfWork, agreed: Sequence[tuple[int, int]], wanted: tuple[int, int] | None
) -> None:
    """Make one draft the agreed version, and those `agreed` before drafts again; None only that.

    Files come as id and version. Raises Conflict where somebody else changed one meanwhile.
    """
    for document_id, version in agreed:
        edit_attached(work, document_id, version, kind=DocumentKind.DRAFT_TEXT)
    if wanted is not None:
        edit_attached(work, *wanted, kind=DocumentKind.AGREED_TEXT)
        row = work.session.get_one(AttachedDocument, wanted[0])
        work.describe(message("journal", "Bản đã thống nhất: {name}").given(name=row.title))


def detach(work: UnitOfWork, document_ids: Sequence[int]) -> None:
    """Take files off; their bytes stay in the store so that this can be taken back."""
    titles = work.session.scalars(
        select(AttachedDocument.title).where(AttachedDocument.id.in_(document_ids))
    ).all()
    work.delete(AttachedDocument, list(document_ids))
    work.describe(message("journal", "Gỡ tệp đính kèm {names}").given(names=", ".join(titles)))


def _of(owner: Owner) -> Select[Any]:
    return select(AttachedDocument).where(
        AttachedDocument.meeting_id == owner.meeting_id,
        AttachedDocument.agreement_id == owner.agreement_id,
        AttachedDocument.action_item_id == owner.action_item_id,
    )


def _next_place(session: Session, owner: Owner) -> int:
    places = _of(owner).with_only_columns(func.max(AttachedDocument.place_in_order))
    return (session.scalar(places) or 0) + 1
