"""Photos of a meeting: kept as they came, prepared for paper, captioned, ordered, chosen.

A photo's bytes are kept first, on whichever thread prepared it; then one act adds the rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from meetingdesk.features.files.attached_files import KeptFile, attachment_row
from meetingdesk.features.office import read_setting
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem, Meeting
from meetingdesk.model.photos import Attachment, Photo
from meetingdesk.store.attachments import AttachmentStore, Stored
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean

LONGEST_CAPTION = 1000


class Picture(Protocol):
    """A prepared picture: what the exchange floor makes of a file."""

    @property
    def file_name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def print_jpeg(self) -> bytes: ...
    @property
    def thumbnail_jpeg(self) -> bytes: ...
    @property
    def taken_at(self) -> datetime | None: ...
    @property
    def utc_offset(self) -> timedelta | None: ...
    @property
    def camera(self) -> str: ...


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """A photo whose three files lie in the store and wait for their rows."""

    original: KeptFile
    print_copy: KeptFile
    thumbnail: KeptFile
    width: int
    height: int
    taken_at: datetime | None
    """By the camera's clock, naive where the camera tells no zone."""
    camera: str = ""


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo as the photo wall shows it; the hashes lead to the files."""

    id: int
    version: int
    caption: str
    credit: str
    taken_at: datetime | None
    agenda_item_id: int | None
    in_minutes: bool
    is_large: bool
    camera: str
    edits: str
    width: int
    height: int
    file_name: str
    original_sha256: str
    print_sha256: str
    thumbnail_sha256: str


@dataclass(frozen=True, slots=True)
class AddedPhotos:
    """What became of photos that were added: ids of new ones, names of those already there."""

    added: tuple[int, ...]
    already_there: tuple[str, ...]


def keep_photo(store: AttachmentStore, original: Stored, picture: Picture) -> KeptPhoto:
    """Keep the prepared copies of a picture whose original is in the store already."""
    stem = picture.file_name.rsplit(".", 1)[0]
    return KeptPhoto(
        original=KeptFile(original, clean(picture.file_name), picture.media_type),
        print_copy=_kept_copy(store, picture.print_jpeg, f"{stem}-in.jpg"),
        thumbnail=_kept_copy(store, picture.thumbnail_jpeg, f"{stem}-nho.jpg"),
        width=picture.width,
        height=picture.height,
        taken_at=_moment(picture),
        camera=picture.camera,
    )


def add_photos(
    work: UnitOfWork, meeting_id: int, photos: Sequence[KeptPhoto], *, credit: str = ""
) -> AddedPhotos:
    """Add kept photos to a meeting in the order given; the same bytes come in once.

    A photo belongs to the part of the agenda that ran when it was taken, if that is known.
    """
    zone = ZoneInfo(work.session.get_one(Meeting, meeting_id).time_zone)
    place = work.session.scalar(
        select(func.max(Photo.place_in_order)).where(Photo.meeting_id == meeting_id)
    )
    running = running_items(work.session, meeting_id)
    clocks = read_setting(work.session, clock_key(meeting_id)) or {}
    added: list[int] = []
    doubles: list[str] = []
    for photo in photos:
        original_id = attachment_row(work, photo.original)
        if _is_there(work.session, meeting_id, original_id):
            doubles.append(photo.original.file_name)
            continue
        place = (place or 0) + 1
        taken_at = _in_zone(photo.taken_at, zone)
        if taken_at is not None:
            taken_at += timedelta(seconds=clocks.get(photo.camera, 0))
        row = Photo(
            meeting_id=meeting_id,
            original_id=original_id,
            print_id=attachment_row(work, photo.print_copy),
            thumbnail_id=attachment_row(work, photo.thumbnail),
            place_in_order=place,
            credit=clean(credit),
            taken_at=taken_at,
            agenda_item_id=item_at(running, taken_at),
            width=photo.width,
            height=photo.height,
            camera=photo.camera,
        )
        work.session.add(row)
        work.session.flush()
        added.append(row.id)
    work.describe(message("journal", "Thêm {count} ảnh").given(count=len(added)))
    return AddedPhotos(tuple(added), tuple(doubles))


def photo_rows(
    session: Session, meeting_id: int, *, only_in_minutes: bool = False
) -> list[PhotoRow]:
    """The photos of a meeting in their order."""
    original, printed, thumbnail = (aliased(Attachment) for _ in range(3))
    query = (
        select(
            *(getattr(Photo, name) for name in _OWN_COLUMNS),
            original.file_name,
            original.sha256.label("original_sha256"),
            printed.sha256.label("print_sha256"),
            thumbnail.sha256.label("thumbnail_sha256"),
        )
        .join(original, original.id == Photo.original_id)
        .join(printed, printed.id == Photo.print_id)
        .join(thumbnail, thumbnail.id == Photo.thumbnail_id)
        .where(Photo.meeting_id == meeting_id)
        .order_by(Photo.place_in_order, Photo.id)
    )
    if only_in_minutes:
        query = query.where(Photo.in_minutes)
    return [PhotoRow(**row) for row in session.execute(query).mappings()]


def edit_caption(work: UnitOfWork, photo_id: int, version: int, caption: str) -> int:
    """Write the line under a photo; returns the photo's new version.

    Raises Conflict where somebody else did meanwhile.
    """
    row = _photo(work, photo_id, version)
    row.caption = clean(caption)[:LONGEST_CAPTION]
    work.describe(message("journal", "Sửa chú thích ảnh"))
    work.session.flush()
    return row.version


def edit_credit(work: UnitOfWork, photo_ids: Sequence[int], credit: str) -> None:
    """Name who took these photos."""
    work.update_many(Photo, [(photo_id, {"credit": clean(credit)}) for photo_id in photo_ids])
    work.describe(message("journal", "Ghi tên người chụp ảnh"))


def choose_for_minutes(work: UnitOfWork, photo_ids: Sequence[int], *, chosen: bool) -> None:
    """Take photos into the annex of the minutes, or out of it."""
    work.update_many(Photo, [(photo_id, {"in_minutes": chosen}) for photo_id in photo_ids])
    act = (
        message("journal", "Chọn {count} ảnh vào biên bản")
        if chosen
        else message("journal", "Bỏ {count} ảnh khỏi biên bản")
    )
    work.describe(act.given(count=len(photo_ids)))


def set_large(work: UnitOfWork, photo_ids: Sequence[int], *, large: bool) -> None:
    """Let photos stand alone in a row of the annex, as wide as two."""
    work.update_many(Photo, [(photo_id, {"is_large": large}) for photo_id in photo_ids])
    work.describe(message("journal", "Đổi cỡ ảnh trong biên bản"))


def clock_key(meeting_id: int) -> str:
    """The setting with the offsets of a meeting's cameras, in seconds by camera."""
    return f"photos/clock/{meeting_id}"


def assign_to_item(work: UnitOfWork, photo_ids: Sequence[int], agenda_item_id: int | None) -> None:
    """Say during which part of the agenda the photos were taken."""
    work.update_many(
        Photo, [(photo_id, {"agenda_item_id": agenda_item_id}) for photo_id in photo_ids]
    )
    work.describe(message("journal", "Gắn ảnh với nội dung chương trình"))


def arrange_photos(work: UnitOfWork, meeting_id: int, ids_in_order: Sequence[int]) -> None:
    """Put the photos of a meeting in this order; those not named follow as they were."""
    known = work.session.scalars(
        select(Photo.id)
        .where(Photo.meeting_id == meeting_id)
        .order_by(Photo.place_in_order, Photo.id)
    ).all()
    named = [photo_id for photo_id in ids_in_order if photo_id in set(known)]
    rest = [photo_id for photo_id in known if photo_id not in set(named)]
    work.update_many(
        Photo,
        [
            (photo_id, {"place_in_order": place})
            for place, photo_id in enumerate([*named, *rest], 1)
        ],
    )
    work.describe(message("journal", "Sắp xếp ảnh"))


def remove_photos(work: UnitOfWork, photo_ids: Sequence[int]) -> None:
    """Take photos off the meeting; their files stay so that this can be taken back."""
    work.delete(Photo, list(photo_ids))
    work.describe(message("journal", "Xóa {count} ảnh").given(count=len(photo_ids)))


_OWN_COLUMNS = (
    "id",
    "version",
    "caption",
    "credit",
    "taken_at",
    "agenda_item_id",
    "in_minutes",
    "is_large",
    "camera",
    "edits",
    "width",
    "height",
)


def _kept_copy(store: AttachmentStore, content: bytes, file_name: str) -> KeptFile:
    return KeptFile(store.add_bytes(content), clean(file_name), "image/jpeg")


def _photo(work: UnitOfWork, photo_id: int, version: int) -> Photo:
    row = work.session.get(Photo, photo_id)
    check_version(row, version)
    assert row is not None
    return row


def _is_there(session: Session, meeting_id: int, original_id: int) -> bool:
    query = select(Photo.id).where(Photo.meeting_id == meeting_id, Photo.original_id == original_id)
    return session.scalar(query) is not None


def running_items(session: Session, meeting_id: int) -> list[tuple[int, datetime, datetime | None]]:
    """The parts of the agenda that began: id, beginning and end, in order."""
    rows = session.execute(
        select(AgendaItem.id, AgendaItem.started_at, AgendaItem.ended_at)
        .where(AgendaItem.meeting_id == meeting_id, AgendaItem.started_at.is_not(None))
        .order_by(AgendaItem.started_at)
    )
    return [(row.id, row.started_at, row.ended_at) for row in rows]


def item_at(
    running: Sequence[tuple[int, datetime, datetime | None]], moment: datetime | None
) -> int | None:
    """The part that ran at `moment`; where two did, the one that began last."""
    if moment is None:
        return None
    found = [
        item_id
        for item_id, start, end in running
        if start <= moment and (end is None or moment <= end)
    ]
    return found[-1] if found else None


def _moment(picture: Picture) -> datetime | None:
    if picture.taken_at is None or picture.utc_offset is None:
        return picture.taken_at
    return (picture.taken_at - picture.utc_offset).replace(tzinfo=UTC)


def _in_zone(taken_at: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A camera without a zone is taken to show the time of the place."""
    if taken_at is None or taken_at.tzinfo is not None:
        return taken_at
    return taken_at.replace(tzinfo=zone)
