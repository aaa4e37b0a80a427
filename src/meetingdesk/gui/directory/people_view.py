"""The people of the directory: found by words, of one organisation or group, edited in their cells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.exchange.people_export import ListedPerson
from meetingdesk.features.directory.groups import GroupRow, group_rows
from meetingdesk.features.directory.list_exports import all_people
from meetingdesk.features.directory.people import PersonRow, count_people, edit_person
from meetingdesk.gui import formats
from meetingdesk.gui.delegates.list_ways import Listing, ListWays
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.people_model import people_model
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.row_edits import RowEdits


class PeopleView(QWidget):
    """Emits `selected` and `delete_wanted` with ids, and `narrowed` when other people are shown.

    `arrived` says that rows are here; what is around them is only then counted.
    """

    selected = Signal(object)
    delete_wanted = Signal(object)
    narrowed = Signal()
    arrived = Signal()

    def __init__(self, desk: Desk, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ""
        self._organization: tuple[int, str] | None = None
        self._surroundings_are_old = self._count_is_old = False
        self._edits = RowEdits(desk, edit_person, self)
        self._edits.failed.connect(self._on_edit_failed)
        self._model = people_model(desk, self, None if desk.is_read_only else self._on_edit)
        self._model.arrived.connect(self._on_arrived)
        self.table = DataTable(self._model, "people", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Người trong danh bạ"))
        self.table.delete_wanted.connect(self.delete_wanted)
        self.table.selected.connect(self.selected)
        self._counts = TextLabel("", "muted")
        self._counts.setObjectName("peopleCounts")
        self._groups = QComboBox()
        self._groups.setObjectName("groupFilter")
        self._groups.setAccessibleName(self.tr("Chỉ xem một nhóm"))
        self._groups.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._groups.setMinimumContentsLength(22)
        self._groups.hide()
        self._groups.currentIndexChanged.connect(self._on_narrowed)
        self.ways = ListWays(desk, self._listing, self)
        foot = QHBoxLayout()
        foot.addWidget(self._counts, 1)
        foot.addWidget(self._groups)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @property
    def is_narrowed(self) -> bool:
        """Words or a group leave people out."""
        return bool(self._query.strip()) or self._group_id is not None

    def refresh(self) -> None:
        """Read people, their number and the groups again."""
        self._surroundings_are_old = self._count_is_old = True
        self._model.refresh()

    def show_organization(self, organization: tuple[int, str] | None) -> None:
        """Show who is in office there (id and name), or everybody."""
        self._organization = organization
        self._on_narrowed()

    def search(self, text: str) -> None:
        """Show whom these words mean."""
        self._query = text
        self._on_narrowed()

    @property
    def _group_id(self) -> int | None:
        group_id = self._groups.currentData()
        return int(group_id) if group_id else None

    def _criteria(self) -> dict[str, Any]:
        return {
            "query": self._query,
            "organization_id": self._organization[0] if self._organization else None,
            "group_id": self._group_id,
        }

    @Slot()
    def _on_narrowed(self) -> None:
        self._count_is_old = True
        self._model.set_criteria(**self._criteria())
        self.narrowed.emit()

    @Slot()
    def _on_arrived(self) -> None:
        if self._count_is_old:
            self._count_is_old = False
            self._desk.tasks.read(count_people, **self._criteria(), done=self._on_counted)
        if self._surroundings_are_old:
            self._surroundings_are_old = False
            self._desk.tasks.read(group_rows, done=self._on_groups)
        self.arrived.emit()

    @Slot(object)
    def _on_counted(self, count: int) -> None:
        text = self.tr("{count} người").format(count=formats.show(count))
        self._counts.setText(text if count else "")

    @Slot(object)
    def _on_groups(self, groups: list[GroupRow]) -> None:
        """All groups with their number; the one looked at stays chosen."""
        chosen = self._groups.currentData()
        self._groups.blockSignals(True)
        self._groups.clear()
        self._groups.addItem(self.tr("Mọi nhóm"), 0)
        for group in groups:
            shown = f"{group.name} ({formats.show(group.people)})"
            self._groups.addItem(shown, group.id)
        place = max(0, self._groups.findData(chosen))
        self._groups.setCurrentIndex(place)
        self._groups.blockSignals(False)
        self._groups.setVisible(bool(groups))
        if chosen and place == 0:
            self._on_narrowed()

    def _on_edit(self, row: PersonRow, field: str, value: object) -> None:
        self._edits.edit(row.id, row.version, field, value)

    @Slot()
    def _on_edit_failed(self) -> None:
        self._model.forget_typed()
        self._model.refresh()

    def _listing(self) -> Listing:
        """Who is shown, all pages of them."""
        workspace, criteria = self._desk.workspace, self._criteria()

        def people() -> Sequence[ListedPerson]:
            with workspace.reader() as session:
                return [_listed(row) for row in all_people(session, **criteria)]

        title = self.tr("Danh bạ")
        today = date.today()  # noqa: DTZ011 - the office's own calendar day
        parts = [self._organization[1]] if self._organization else []
        if self._group_id is not None:
            parts.append(self._groups.currentText().rpartition(" (")[0])
        stem = " - ".join([f"{today:%Y-%m-%d} {title}", *parts])
        return Listing(title, stem, people, tuple(parts))


def _listed(row: PersonRow) -> ListedPerson:
    return ListedPerson(
        row.full_name,
        row.honorific,
        row.position,
        row.organization,
        row.phone,
        row.email,
        row.note,
    )
