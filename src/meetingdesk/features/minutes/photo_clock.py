"""The clocks of cameras: set right once by one photo, for all photos of that camera."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.photos import clock_key, item_at, running_items
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.model.photos import Photo
from meetingdesk.store.unit_of_work import UnitOfWork

_MOST = timedelta(days=366)


def correct_clock(work: UnitOfWork, photo_id: int, taken_at: datetime) -> int:
    """Say when a photo was really taken; all photos of its camera at this meeting move as far.

    They go to the parts of the agenda that ran then, and photos of that camera that come later are
    moved too. Returns how many moved. Raises Refused where the photo is gone or tells no time, or
    the moments lie more than a year apart.
    """
    photo = work.session.get(Photo, photo_id)
    if photo is None:
        raise Refused(message("errors", "Ảnh này không còn."))
    if photo.taken_at is None:
        raise Refused(
            message("errors", "Ảnh này không ghi giờ chụp nên không chỉnh giờ theo được.")
        )
    offset = taken_at - photo.taken_at
    if abs(offset) > _MOST:
        raise Refused(message("errors", "Giờ đúng và giờ máy ảnh cách nhau hơn một năm."))
    query = select(Photo).where(
        Photo.meeting_id == photo.meeting_id,
        Photo.camera == photo.camera,
        Photo.taken_at.is_not(None),
    )
    moved = list(work.session.scalars(query))
    running = running_items(work.session, photo.meeting_id)
    for one in moved:
        assert one.taken_at is not None
        was_found = one.agenda_item_id == item_at(running, one.taken_at)
        one.taken_at += offset
        if was_found or one.agenda_item_id is None:  # what a person chose stays
            one.agenda_item_id = item_at(running, one.taken_at)
    _remember(work, photo.meeting_id, photo.camera, offset)
    work.describe(
        message("journal", "Chỉnh giờ máy ảnh {camera}").given(camera=photo.camera or "?")
    )
    return len(moved)


def _remember(work: UnitOfWork, meeting_id: int, camera: str, offset: timedelta) -> None:
    kept = read_setting(work.session, clock_key(meeting_id)) or {}
    seconds = kept.get(camera, 0) + offset.total_seconds()
    save_setting(work, clock_key(meeting_id), {**kept, camera: seconds})
