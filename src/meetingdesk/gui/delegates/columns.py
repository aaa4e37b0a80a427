"""The columns of a list of delegates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from meetingdesk.features.delegates.delegates import DelegateKind, DelegateRow
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.vietnamese.names import HONORIFICS
from meetingdesk.vietnamese.phones import show_phone

Edit = Callable[[DelegateRow, str, object], object]


class DelegateColumns(QObject):
    """Makes the columns, in their order, in the language in force."""

    def __init__(self, edit: Edit, *, editable: bool) -> None:
        """`edit` gets the row, the field and the new value."""
        super().__init__()
        self._edit = edit
        self._editable = editable

    @property
    def made(self) -> Sequence[Column[DelegateRow]]:
        """The columns."""
        return (*self._who(), *self._what())

    def _editing(self, field: str) -> Callable[[DelegateRow, object], object] | None:
        edit = self._edit
        return (lambda row, value: edit(row, field, value)) if self._editable else None

    def _editing_kind(self) -> Callable[[DelegateRow, object], object] | None:
        edit = self._edit
        if not self._editable:
            return None
        return lambda row, value: edit(row, "kind", _kind_of(str(value)))

    def _who(self) -> Sequence[Column[DelegateRow]]:
        return (
            Column("number", self.tr("STT"), lambda row: row.number, align="right", width=52),
            Column(
                "honorific",
                self.tr("Ông/Bà"),
                lambda row: row.honorific,
                width=84,
                edit=self._editing("honorific"),
                choices=_honorifics,
            ),
            Column(
                "full_name",
                self.tr("Họ và tên"),
                lambda row: row.full_name,
                width=170,
                sort_key=lambda row: row.sort_key,
                edit=self._editing("full_name"),
            ),
            Column(
                "position",
                self.tr("Chức vụ"),
                lambda row: row.position,
                width=165,
                sort_key=lambda row: (row.position_rank, row.organization_order, row.sort_key),
                edit=self._editing("position"),
            ),
            Column(
                "organization_name",
                self.tr("Đơn vị"),
                lambda row: row.organization_name,
                width=215,
                edit=self._editing("organization_name"),
            ),
        )

    def _what(self) -> Sequence[Column[DelegateRow]]:
        return (
            Column(
                "phone",
                self.tr("Điện thoại"),
                lambda row: row.phone,
                show=lambda row: show_phone(row.phone),
                width=120,
                edit=self._editing("phone"),
            ),
            Column(
                "kind",
                self.tr("Loại"),
                lambda row: say(row.kind.label),
                width=140,
                edit=self._editing_kind(),
                choices=_kinds,
            ),
            Column(
                "note",
                self.tr("Ghi chú"),
                lambda row: row.note,
                width=116,
                edit=self._editing("note"),
            ),
            Column(
                "door_note",
                self.tr("Lưu ý khi đón"),
                lambda row: row.door_note,
                width=116,
                edit=self._editing("door_note"),
            ),
        )


def _honorifics(row: DelegateRow) -> Sequence[str]:
    known = ("", *HONORIFICS)
    return known if row.honorific in known else (row.honorific, *known)


def _kinds(_row: DelegateRow) -> Sequence[str]:
    return [say(kind.label) for kind in DelegateKind]


def _kind_of(text: str) -> DelegateKind:
    return next(kind for kind in DelegateKind if say(kind.label) == text)
