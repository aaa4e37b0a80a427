"""The office's own facts: its name and place on papers, its letterheads, its saved choices."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.messages import message
from meetingdesk.model.office import LetterheadProfile, Setting, WorkspaceInfo
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.wording import parse_time

_OFFICE_KEY = "office"


@dataclass(frozen=True, slots=True)
class Office:
    """What the office prints on its papers.

    Attributes:
        name: the issuing office, such as 'Sở Tài nguyên và Môi trường'.
        superior: the office above it, printed over the name.
        symbol: the letters in document numbers, such as 'STNMT'.
        place: the place in 'Cần Thơ, ngày …'.
        letterhead: the key of the letterhead profile used unless an event chooses another.
        address_form: how people are addressed on papers, 'Ông/Bà' or 'Đồng chí'.
        archive_mark: what stands after 'Lưu: VT,' in the list of recipients.
        opens_at, closes_at: office hours as 'HH:MM', for clashes and new events.
    """

    name: str = ""
    superior: str = ""
    symbol: str = ""
    place: str = ""
    letterhead: str = "state_office"
    address_form: str = "Ông/Bà"
    archive_mark: str = "Hồ sơ"
    opens_at: str = "07:00"
    closes_at: str = "17:00"


def read_office(session: Session) -> Office:
    """The office as saved; a new workspace has its own name as the office's."""
    saved = read_setting(session, _OFFICE_KEY)
    if saved is None:
        return Office(name=workspace_name(session))
    known = {field.name for field in fields(Office)}
    return Office(**{name: str(value) for name, value in saved.items() if name in known})


def office_minutes(session: Session) -> tuple[int, int]:
    """Opening and closing of the office in minutes after midnight; 7:00 and 17:00 where unreadable."""
    office, usual = read_office(session), Office()
    opens = _minutes(office.opens_at, usual.opens_at)
    closes = _minutes(office.closes_at, usual.closes_at)
    if closes > opens:
        return opens, closes
    return _minutes(usual.opens_at, ""), _minutes(usual.closes_at, "")


def _minutes(text: str, usual: str) -> int:
    try:
        clock = parse_time(text)
    except ValueError:
        clock = parse_time(usual)
    return clock.hour * 60 + clock.minute


def save_office(work: UnitOfWork, office: Office) -> None:
    """Keep the office's facts."""
    tidy = {name: clean(value) for name, value in asdict(office).items()}
    work.describe(message("journal", "Sửa thông tin cơ quan"))
    _keep(work, _OFFICE_KEY, tidy)


def issuer_data(session: Session) -> IssuerData:
    """The office as a letterhead needs it."""
    office = read_office(session)
    return IssuerData(office.name, office.superior, office.symbol, office.place)


def workspace_name(session: Session) -> str:
    """The name that the workspace was created with."""
    return session.scalars(select(WorkspaceInfo.name)).first() or ""


def read_setting(session: Session, key: str) -> Any:
    """A saved choice, such as the options of a paper; None where nothing was saved."""
    text = session.scalar(select(Setting.value).where(Setting.key == key))
    return None if text is None else json.loads(text)


def save_setting(work: UnitOfWork, key: str, value: Any) -> None:
    """Keep a choice under `key`; `value` is anything that JSON can hold."""
    work.describe(message("journal", "Lưu lựa chọn"))
    _keep(work, key, value)


@dataclass(frozen=True, slots=True)
class SavedLetterhead:
    """A letterhead the office made: its key, its name in lists, its fields as the profile has them."""

    key: str
    name: str
    content: dict[str, Any]


def saved_letterheads(session: Session) -> list[SavedLetterhead]:
    """All letterheads that the office made, by name."""
    rows = session.execute(
        select(LetterheadProfile.key, LetterheadProfile.name, LetterheadProfile.content)
    )
    found = [SavedLetterhead(key, name, json.loads(content)) for key, name, content in rows]
    return sorted(found, key=lambda letterhead: letterhead.name)


def save_letterhead(work: UnitOfWork, letterhead: SavedLetterhead) -> None:
    """Add or replace a letterhead of the office."""
    work.describe(message("journal", "Lưu mẫu đầu văn bản {name}").given(name=letterhead.name))
    content = json.dumps(letterhead.content, ensure_ascii=False)
    row = _letterhead_row(work, letterhead.key)
    if row is None:
        work.session.add(
            LetterheadProfile(key=letterhead.key, name=letterhead.name, content=content)
        )
    else:
        row.name, row.content = letterhead.name, content


def delete_letterhead(work: UnitOfWork, key: str) -> None:
    """Remove a letterhead of the office; papers fall back to the shipped one of the same key."""
    row = _letterhead_row(work, key)
    if row is not None:
        work.describe(message("journal", "Xóa mẫu đầu văn bản {name}").given(name=row.name))
        work.delete(LetterheadProfile, row.id)


def _letterhead_row(work: UnitOfWork, key: str) -> LetterheadProfile | None:
    return work.session.scalars(
        select(LetterheadProfile).where(LetterheadProfile.key == key)
    ).one_or_none()


def _keep(work: UnitOfWork, key: str, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    row = work.session.scalars(select(Setting).where(Setting.key == key)).one_or_none()
    if row is None:
        work.session.add(Setting(key=key, value=text))
    elif row.value != text:
        row.value = text
