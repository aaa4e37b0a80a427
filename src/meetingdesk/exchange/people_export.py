"""Lists of people going out: a sheet for Excel, CSV, or vCards for a telephone's address book."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetingdesk.exchange.contact_cards import ContactCard, write_contact_cards
from meetingdesk.exchange.tables import Table, write_table
from meetingdesk.vietnamese.phones import show_phone, split_phones

CARDS = ".vcf"
# The labels are those that the import of lists knows: what goes out comes in again.
_LABELS = ("STT", "Ông/Bà", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Email", "Ghi chú")
_KIND = "Loại đại biểu"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One line of a list; `kind` is in what capacity somebody comes, where the list says so."""

    full_name: str
    honorific: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    kind: str = ""


def write_people(
    path: Path, people: Sequence[ListedPerson], title: str, subtitle: Sequence[str] = ()
) -> None:
    """Write the list as its name ends: ``.vcf``, ``.csv`` or an Excel file.

    Raises Unavailable where the folder or the disk refuses.
    """
    if path.suffix.lower() == CARDS:
        write_contact_cards(path, map(_card, people))
    else:
        write_table(path, people_table(people, title, subtitle))


def people_table(people: Iterable[ListedPerson], title: str, subtitle: Sequence[str] = ()) -> Table:
    """The list as a table, numbered anew; with kinds where anybody has one."""
    people = list(people)
    has_kinds = any(one.kind for one in people)
    rows = [
        (number, *_cells(one), *((one.kind,) if has_kinds else ()))
        for number, one in enumerate(people, 1)
    ]
    columns = (*_LABELS, _KIND) if has_kinds else _LABELS
    return Table(title, columns, rows, sheet_name=title, subtitle=tuple(subtitle))


def _cells(one: ListedPerson) -> tuple[str, ...]:
    return (
        one.honorific,
        one.full_name,
        one.position,
        one.organization,
        show_phone(one.phone),
        one.email,
        one.note,
    )


def _card(one: ListedPerson) -> ContactCard:
    phones = split_phones(one.phone) or ((one.phone,) if one.phone else ())
    return ContactCard(one.full_name, one.position, one.organization, phones, one.email, one.note)
