"""How the print of a photo is cut, turned and brightened; the original stays as it came."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from meetingdesk.errors import Refused
from meetingdesk.features.files.attached_files import KeptFile, attachment_row
from meetingdesk.messages import message
from meetingdesk.model.photos import Photo
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

MOST_TILT = 15.0
_LEAST_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class PictureEdits:
    """What is done to a picture, in this order.

    Attributes:
        quarter_turns: clockwise, 0 to 3.
        tilt: degrees clockwise to straighten a horizon, at most 15 either way; the corners that
            come out empty are cut off.
        left, top, right, bottom: the part kept, as shares of the picture turned so far.
        brightness: -1 is dark, 0 as it was, 1 is bright.
    """

    quarter_turns: int = 0
    tilt: float = 0.0
    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0
    brightness: float = 0.0

    @property
    def is_nothing(self) -> bool:
        return self == PictureEdits()

    def to_json(self) -> str:
        """As it is kept with the photo; nothing at all as an empty text."""
        return "" if self.is_nothing else json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> PictureEdits:
        """The edits kept; none where the text is empty or of an unknown form."""
        try:
            return checked(cls(**json.loads(text))) if text else cls()
        except (ValueError, TypeError, Refused):
            return cls()


def checked(edits: PictureEdits) -> PictureEdits:
    """The edits. Raises Refused where a number is out of bounds or next to nothing is left."""
    sides = (edits.left, edits.top, edits.right, edits.bottom)
    is_whole = (
        all(0 <= side <= 1 for side in sides)
        and edits.right - edits.left >= _LEAST_SHARE
        and edits.bottom - edits.top >= _LEAST_SHARE
        and abs(edits.tilt) <= MOST_TILT
        and abs(edits.brightness) <= 1
        and edits.quarter_turns in range(4)
    )
    if not is_whole:
        raise Refused(message("errors", "Phần ảnh giữ lại quá nhỏ. Hãy chọn phần lớn hơn."))
    return edits


def save_edits(
    work: UnitOfWork,
    photo_id: int,
    version: int,
    edits: PictureEdits,
    print_copy: KeptFile,
    thumbnail: KeptFile,
) -> None:
    """Let the photo print as edited; `print_copy` and `thumbnail` lie in the store already.

    Raises Conflict where somebody else changed the photo meanwhile.
    """
    row = work.session.get(Photo, photo_id)
    check_version(row, version)
    assert row is not None
    row.edits = checked(edits).to_json()
    row.print_id = attachment_row(work, print_copy)
    row.thumbnail_id = attachment_row(work, thumbnail)
    work.describe(message("journal", "Chỉnh ảnh"))
