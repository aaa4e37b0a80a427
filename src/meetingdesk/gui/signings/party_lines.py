"""The parties of an agreement that is being written down: a table and a field to add to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.search import search_organizations
from meetingdesk.features.signings.signatory_proposals import party_for
from meetingdesk.features.signings.signings import PartyDraft, SignatoryDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.names import HONORIFICS


@dataclass(frozen=True, slots=True)
class _Line:
    """One party with its signatory as far as known; `is_typed` where somebody changed it."""

    id: int
    organization_name: str
    organization_id: int | None = None
    honorific: str = ""
    full_name: str = ""
    position: str = ""
    authority: str = ""
    person_id: int | None = None
    is_typed: bool = False

    def draft(self) -> PartyDraft:
        """The party, without a signatory where none is named."""
        signatory = SignatoryDraft(
            self.full_name, self.honorific, self.position, self.authority, self.person_id
        )
        signatories = (signatory,) if self.full_name else ()
        return PartyDraft(self.organization_name, self.organization_id, signatories=signatories)


class PartyLines(QWidget):
    """Organisations come from the directory with the leader of the day, or as typed.

    Emits `changed` when a party comes, goes or is edited.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._day = looks.today()
        self._lines: list[_Line] = []
        self._next_id = 1
        self._model = RowsModel(self._columns(), lambda line: line.id, self)
        empty = EmptyState(
            "building-community", self.tr("Gõ tên các đơn vị cùng ký vào ô bên dưới")
        )
        self.table = ShortTable(self._model, "newParties", desk.preferences, empty=empty, most=5)
        self.table.setAccessibleName(self.tr("Các bên ký"))
        self.table.delete_wanted.connect(self._on_delete)
        self.picker = SearchPicker(
            desk,
            search_organizations,
            self.tr("Thêm bên ký: gõ tên đơn vị"),
            create_text=self.tr("Ghi “{text}”"),
        )
        self.picker.setObjectName("newParty")
        self.picker.picked.connect(self._on_picked)
        self.picker.create_wanted.connect(self._on_written)
        self._drop = icon_button("trash", self.tr("Bỏ bên đang chọn"))
        self._drop.setObjectName("dropParty")
        self._drop.clicked.connect(lambda: self._on_delete(self.table.selected_ids()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.picker, 1)
        row.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table)
        column.addLayout(row)

    def parties(self) -> tuple[PartyDraft, ...]:
        """The parties as written, in order."""
        return tuple(line.draft() for line in self._lines)

    def add(self, draft: PartyDraft) -> None:
        """Add a party with its first signatory."""
        signatory = draft.signatories[0] if draft.signatories else SignatoryDraft("")
        self._lines.append(
            _Line(
                self._next_id,
                draft.organization_name,
                draft.organization_id,
                signatory.honorific,
                signatory.full_name,
                signatory.position,
                signatory.authority,
                signatory.person_id,
            )
        )
        self._next_id += 1
        self._show()

    def propose(self, organization_id: int, name: str) -> None:
        """Add an organisation of the directory; who leads it on the day of signing comes after."""
        self.add(PartyDraft(name, organization_id))
        self._ask(self._lines[-1])

    def set_day(self, day: date) -> None:
        """Another day of signing: those proposed, and not typed, are proposed anew."""
        if day == self._day:
            return
        self._day = day
        for line in self._lines:
            if line.organization_id is not None and not line.is_typed:
                self._ask(line)

    def _ask(self, line: _Line) -> None:
        self._desk.tasks.read(
            party_for,
            line.organization_id,
            self._day,
            done=partial(self._on_proposed, line.id),
            owner=self,
        )

    def _columns(self) -> list[Column[_Line]]:
        honorifics = ["", *HONORIFICS]
        named = {
            "organization_name": (self.tr("Bên ký"), 240),
            "honorific": (self.tr("Xưng hô"), 84),
            "full_name": (self.tr("Người ký"), 170),
            "position": (self.tr("Chức vụ khi ký"), 146),
            "authority": (self.tr("Ký thay mặt"), 120),
        }
        columns: list[Column[_Line]] = []
        for field, (title, width) in named.items():
            more: dict[str, Any] = {}
            if field == "honorific":
                more["choices"] = lambda _line: honorifics
            columns.append(
                Column(
                    field,
                    title,
                    get=lambda line, name=field: getattr(line, name),  # type: ignore[misc]  # the default binds the name of this round
                    width=width,
                    sortable=False,
                    edit=partial(self._edit, field),
                    **more,
                )
            )
        return columns

    def _edit(self, field: str, line: _Line, typed: object) -> None:
        changes: dict[str, Any] = {field: str(typed), "is_typed": True}
        if field == "full_name":
            changes["person_id"] = None
        if field == "organization_name":
            changes["organization_id"] = None
        self._replace(line.id, changes)

    def _replace(self, line_id: int, changes: dict[str, Any]) -> None:
        self._lines = [
            replace(line, **changes) if line.id == line_id else line for line in self._lines
        ]
        self._show()

    def _show(self) -> None:
        self._model.set_rows(self._lines)
        self.changed.emit()

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None:
            self.picker.set_choice(None)
            self.propose(choice.item_id, choice.title)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self.picker.set_choice(None)
        self.add(PartyDraft(text))

    def _on_proposed(self, line_id: int, draft: PartyDraft) -> None:
        if any(line.id == line_id and line.is_typed for line in self._lines):
            return
        signatory = draft.signatories[0] if draft.signatories else SignatoryDraft("")
        self._replace(
            line_id,
            {
                "honorific": signatory.honorific,
                "full_name": signatory.full_name,
                "position": signatory.position,
                "authority": signatory.authority,
                "person_id": signatory.person_id,
            },
        )

    @Slot(object)
    def _on_delete(self, ids: list[int]) -> None:
        self._lines = [line for line in self._lines if line.id not in ids]
        self._show()
