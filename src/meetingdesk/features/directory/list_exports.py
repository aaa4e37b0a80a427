"""What lists of people were handed out, for the journal (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.features.directory.people import PersonRow, people_page
from meetingdesk.features.office import save_setting
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "exports/last_list"
_PAGE = 5_000


def note_list_export(work: UnitOfWork, title: str, count: int, path: str) -> None:
    """Put into the journal that a list of people went to a file."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    save_setting(work, _KEY, {"title": title, "count": count, "at": now, "path": path})
    work.describe(
        message("journal", "Xuất {title} ({count} người) ra {path}").given(
            title=title, count=count, path=path
        )
    )


def all_people(session: Session, **criteria: Any) -> Iterator[PersonRow]:
    """Everybody whom `people_page` has for these criteria, in all its pages."""
    after: tuple[str, int] | None = None
    while True:
        page = people_page(session, after=after, limit=_PAGE, **criteria)
        yield from page
        if len(page) < _PAGE:
            return
        after = (page[-1].sort_key, page[-1].id)
