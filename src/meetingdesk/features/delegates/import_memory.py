"""How the columns of lists were understood before, for the next file of the same shape."""

from __future__ import annotations

from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "import/mappings"
_KEPT = 50


def remembered_mappings(session: Session) -> dict[str, str]:
    """What each column holds, as text, by the shape of the file's header."""
    return {str(shape): str(mapping) for shape, mapping in read_setting(session, _KEY) or []}


def remember_mapping(work: UnitOfWork, shape: str, mapping: str) -> None:
    """Keep how a file of this shape is read, for everybody of the office; the oldest is let go."""
    kept = [pair for pair in read_setting(work.session, _KEY) or [] if pair[0] != shape]
    save_setting(work, _KEY, [*kept, [shape, mapping]][-_KEPT:])
    work.describe(message("journal", "Nhớ cách ghép cột của danh sách"))


def forget_mapping(work: UnitOfWork, shape: str) -> None:
    """Read files of this shape by their labels again."""
    kept = [pair for pair in read_setting(work.session, _KEY) or [] if pair[0] != shape]
    save_setting(work, _KEY, kept)
    work.describe(message("journal", "Quên cách ghép cột của danh sách"))
