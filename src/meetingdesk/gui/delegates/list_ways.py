"""The ways out of a list of people: Excel, CSV, a telephone's address book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from meetingdesk.exchange.people_export import ListedPerson, write_people
from meetingdesk.features.directory.list_exports import note_list_export
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.icons import icon
from meetingdesk.store.file_names import safe_name


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to hand out: its name on paper and in the journal, the name of the file without its
    ending, and how its people are read (called off the window's thread).
    """

    title: str
    file_stem: str
    people: Callable[[], Sequence[ListedPerson]]
    subtitle: tuple[str, ...] = ()


class ListWays(QObject):
    """`menu` has one action a format; `current` gives the listing as it shows at that moment."""

    def __init__(self, desk: Desk, current: Callable[[], Listing], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._current = current
        self._saver = FileSaver(desk, "lists", window)
        self.menu = QMenu(self.tr("Xuất danh sách đang xem"), window)
        self.menu.setObjectName("listWays")
        self.menu.setIcon(icon("file-export"))
        for ending, name, text in (
            ("xlsx", "file-spreadsheet", self.tr("Bảng tính Excel…")),
            ("csv", "table-export", self.tr("Tệp CSV…")),
            ("vcf", "id-badge", self.tr("Danh thiếp điện tử cho điện thoại (vCard)…")),
        ):
            action = self.menu.addAction(icon(name), text)
            action.setObjectName(f"export_{ending}")
            action.triggered.connect(partial(self._on_chosen, ending))

    def save(self, path: Path, listing: Listing) -> None:
        """Read the people and write the file, both in the background; the journal learns of it."""
        counted: list[int] = []

        def write(to: Path) -> None:
            people = listing.people()
            counted.append(len(people))
            write_people(to, people, listing.title, listing.subtitle)

        self._saver.write(write, path, done=lambda: self._note(listing.title, counted[0], path))

    def _on_chosen(self, ending: str, _checked: bool = False) -> None:
        kinds = {
            "xlsx": self.tr("Bảng tính Excel"),
            "csv": self.tr("Tệp CSV"),
            "vcf": self.tr("Danh thiếp điện tử"),
        }
        listing = self._current()
        path = self._saver.ask(f"{safe_name(listing.file_stem)}.{ending}", kinds[ending])
        if path is not None:
            self.save(path, listing)

    def _note(self, title: str, count: int, path: Path) -> None:
        if not self._desk.is_read_only:
            self._desk.tasks.write(note_list_export, title, count, str(path), undoable=False)
