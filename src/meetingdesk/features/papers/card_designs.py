"""The office's own designs of badges and name tents, kept among its settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.files.attached_files import KeptFile, attachment_row
from meetingdesk.features.office import save_setting
from meetingdesk.messages import message
from meetingdesk.model.office import Setting
from meetingdesk.store.attachments import AttachmentStore, Stored
from meetingdesk.store.unit_of_work import UnitOfWork

_PREFIX = "card_design/"
_PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class SavedDesign:
    """A design the office made: its key, its name in lists, its fields as the design has them."""

    key: str
    name: str
    content: dict[str, Any]


def saved_designs(session: Session) -> list[SavedDesign]:
    """All designs that the office made, by name."""
    query = select(Setting.key, Setting.value).where(Setting.key.startswith(_PREFIX))
    found = [_read(key, value) for key, value in session.execute(query)]
    return sorted(found, key=lambda design: (design.name, design.key))


def save_design(work: UnitOfWork, design: SavedDesign, store: AttachmentStore) -> None:
    """Add or replace a design of the office.

    Its pictures, which lie in `store`, get rows as attached files have: what copies, moves or
    looks through a workspace goes by those.
    """
    for sha256 in sorted(_pictures(design.content)):
        path = store.path_of(sha256)
        if path.is_file():
            attachment_row(work, _kept(Stored(sha256, path.stat().st_size), path, design.name))
    save_setting(work, _PREFIX + design.key, {**design.content, "name": design.name})
    work.describe(message("journal", "Lưu mẫu thẻ {name}").given(name=design.name))


def delete_design(work: UnitOfWork, key: str) -> None:
    """Remove a design of the office; papers that used it go back to a shipped one."""
    row = work.session.scalars(select(Setting).where(Setting.key == _PREFIX + key)).one_or_none()
    if row is not None:
        name = _read(row.key, row.value).name
        work.delete(Setting, row.id)
        work.describe(message("journal", "Xóa mẫu thẻ {name}").given(name=name))


def _kept(stored: Stored, path: Path, name: str) -> KeptFile:
    """A picture as it was kept: transparent ones are PNG, all others JPEG."""
    with path.open("rb") as file:
        is_png = file.read(len(_PNG)) == _PNG
    ending, media_type = (".png", "image/png") if is_png else (".jpg", "image/jpeg")
    return KeptFile(stored, f"{name}{ending}", media_type)


def _pictures(content: Any) -> set[str]:
    """The names in the store of all pictures that stand anywhere in a design."""
    if isinstance(content, dict):
        own = {content["sha256"]} if content.get("sha256") else set()
        return own.union(*map(_pictures, content.values()))
    return set().union(*map(_pictures, content)) if isinstance(content, list) else set()


def _read(setting: str, value: str) -> SavedDesign:
    content = json.loads(value)
    key = setting.removeprefix(_PREFIX)
    if not isinstance(content, dict):
        content = {}
    return SavedDesign(key, str(content.get("name", key)), content)
