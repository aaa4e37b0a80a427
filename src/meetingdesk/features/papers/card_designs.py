"""The office's own designs of badges and name tents, kept among its settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.office import save_setting
from meetingdesk.messages import message
from meetingdesk.model.office import Setting
from meetingdesk.store.unit_of_work import UnitOfWork

_PREFIX = "card_design/"


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


def save_design(work: UnitOfWork, design: SavedDesign) -> None:
    """Add or replace a design of the office."""
    save_setting(work, _PREFIX + design.key, {**design.content, "name": design.name})
    work.describe(message("journal", "Lưu mẫu thẻ {name}").given(name=design.name))


def delete_design(work: UnitOfWork, key: str) -> None:
    """Remove a design of the office; papers that used it go back to a shipped one."""
    row = work.session.scalars(select(Setting).where(Setting.key == _PREFIX + key)).one_or_none()
    if row is not None:
        name = _read(row.key, row.value).name
        work.delete(Setting, row.id)
        work.describe(message("journal", "Xóa mẫu thẻ {name}").given(name=name))


def _read(setting: str, value: str) -> SavedDesign:
    content = json.loads(value)
    key = setting.removeprefix(_PREFIX)
    if not isinstance(content, dict):
        content = {}
    return SavedDesign(key, str(content.get("name", key)), content)
