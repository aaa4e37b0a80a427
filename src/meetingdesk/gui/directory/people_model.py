"""The people of the directory as rows of a table, read page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from meetingdesk.features.directory.people import (
    ORDERS,
    PersonRow,
    people_in_order,
    people_page,
    people_rows,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.paged_model import PagedModel, RowPage
from meetingdesk.vietnamese.names import HONORIFICS
from meetingdesk.vietnamese.phones import show_phone

# Few fill the window; more come before anybody has scrolled to them.
_PAGE_SIZE = 100
Edit = Callable[[PersonRow, str, object], object]


class PeopleColumns(QObject):
    """Makes the columns; with `edit` (row, field, value) the person's own fields can be edited."""

    def __init__(self, edit: Edit | None = None) -> None:
        super().__init__()
        self._edit = edit

    @property
    def made(self) -> Sequence[Column[PersonRow]]:
        """The columns."""
        return (
            Column(
                "honorific",
                self.tr("Ông/Bà"),
                lambda row: row.honorific,
                width=92,
                edit=self._editing("honorific"),
                choices=_honorifics,
            ),
            Column(
                "full_name",
                self.tr("Họ và tên"),
                lambda row: row.full_name,
                width=176,
                edit=self._editing("full_name"),
            ),
            Column(
                "position",
                self.tr("Chức vụ"),
                lambda row: row.position,
                show=_with_more,
                width=160,
            ),
            Column(
                "organization",
                self.tr("Đơn vị"),
                lambda row: row.organization,
                width=204,
            ),
            Column(
                "phone",
                self.tr("Điện thoại"),
                lambda row: row.phone,
                show=lambda row: show_phone(row.phone),
                width=118,
                edit=self._editing("phone"),
            ),
            Column(
                "email",
                self.tr("Email"),
                lambda row: row.email,
                width=130,
                edit=self._editing("email"),
            ),
        )

    def _editing(self, field: str) -> Callable[[PersonRow, object], object] | None:
        edit = self._edit
        return (lambda row, value: edit(row, field, value)) if edit is not None else None


def people_model(
    desk: Desk, parent: QObject, edit: Edit | None = None, *, page_size: int = _PAGE_SIZE
) -> PagedModel[PersonRow]:
    """A model over all people; its criteria are those of `people_page`."""
    columns = PeopleColumns(edit).made
    return PagedModel(desk.tasks, columns, lambda row: row.id, _fetch, parent, page_size=page_size)


def _fetch(
    session: Any, *, after: object, limit: int, sort: str, descending: bool, **criteria: Any
) -> RowPage[PersonRow]:
    if sort in ORDERS:
        ids = after if isinstance(after, list) else None
        if ids is None:
            ids = people_in_order(session, sort, descending=descending, **criteria)
        return RowPage(people_rows(session, ids[:limit]), ids[limit:] or None)
    key = after if isinstance(after, tuple) else None
    rows = people_page(
        session, after=key, limit=limit, descending=bool(sort) and descending, **criteria
    )
    last = rows[-1] if len(rows) == limit else None
    return RowPage(rows, (last.sort_key, last.id) if last else None)


def _honorifics(row: PersonRow) -> Sequence[str]:
    known = ("", *HONORIFICS)
    return known if row.honorific in known else (row.honorific, *known)


def _with_more(row: PersonRow) -> str:
    """The main position, and how many more are held."""
    return f"{row.position} (+{row.positions - 1})" if row.positions > 1 else row.position
