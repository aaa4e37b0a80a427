"""The parties of an agreement and who signs for each: one table, edited in place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from meetingdesk.features.search import search_organizations
from meetingdesk.features.signings.agreement_card import AgreementCard, PartyView, SignatoryView
from meetingdesk.features.signings.agreement_parties import (
    SignatoryDraft,
    add_party,
    add_signatory,
    edit_party,
    edit_signatory,
    move_party,
    remove_parties,
    remove_signatories,
)
from meetingdesk.features.signings.signatory_proposals import party_for
from meetingdesk.features.signings.signings import PartyDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.signings.signatory_dialog import SignatoryDialog
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.row_edits import RowEdits
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.names import HONORIFICS

_PER_PARTY = 100


@dataclass(frozen=True, slots=True)
class SigningLine:
    """One line of the table: a party with one of its signatories, or with none yet."""

    party: PartyView
    place: int
    signatory: SignatoryView | None

    @property
    def id(self) -> int:
        """A number that stays with the line while others come and go."""
        return self.party.id * _PER_PARTY + self.place

    def of(self, name: str) -> str:
        """A field of the signatory; nothing while there is none."""
        return "" if self.signatory is None else str(getattr(self.signatory, name))


def signing_lines(card: AgreementCard) -> list[SigningLine]:
    """The parties in order, each with a line for every signatory, at least one."""
    return [
        SigningLine(party, place, signatory)
        for party in card.parties
        for place, signatory in enumerate(party.signatories or (None,))
    ]


class PartiesCard(Card):
    """Organisations are added by typing below the table; names and positions are edited in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Các bên và người ký"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._parties = RowEdits(desk, edit_party, self)
        self._signatories = RowEdits(desk, edit_signatory, self)
        for edits in (self._parties, self._signatories):
            edits.failed.connect(self._on_failed)
        self._model = RowsModel(self._columns(), lambda line: line.id, self)
        empty = EmptyState("building-community", self.tr("Chưa có bên nào"))
        self.table = ShortTable(self._model, "parties", desk.preferences, empty=empty, most=20)
        self.table.setAccessibleName(self.tr("Các bên và người ký"))
        self.table.delete_wanted.connect(self._on_delete)
        self._picker = SearchPicker(
            desk,
            search_organizations,
            self.tr("Thêm bên ký: gõ tên đơn vị"),
            create_text=self.tr("Ghi “{text}”"),
        )
        self._picker.setObjectName("addParty")
        self._picker.picked.connect(self._on_picked)
        self._picker.create_wanted.connect(self._on_written)
        self._build()

    def show_card(self, card: AgreementCard) -> None:
        """Show the parties of an agreement."""
        self._card = card
        self._model.set_rows(signing_lines(card))

    def _build(self) -> None:
        self._choose = self._action(
            "choose", self.tr("Chọn người ký…"), "user-edit", self._on_choose
        )
        self._more = self._action(
            "more", self.tr("Thêm người cùng ký…"), "user-plus", self._on_more
        )
        self._up = self._action("up", self.tr("Chuyển bên lên trước"), "arrow-up", self._on_up)
        self._drop = self._action("drop", self.tr("Bỏ khỏi văn bản"), "trash", self._on_drop)
        self.table.selected.connect(self._on_selected)
        self._on_selected([])
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._picker, 1)
        row.addWidget(action_button(self._choose))
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self._picker.setEnabled(not self._desk.is_read_only)

    def _action(self, name: str, text: str, picture: str, slot: Any) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setObjectName(f"party_{name}")
        action.triggered.connect(slot)
        self.table.addAction(action)
        return action

    def _columns(self) -> list[Column[SigningLine]]:
        may = not self._desk.is_read_only
        plain: dict[str, Any] = {"sortable": False}
        honorifics = ["", *HONORIFICS]
        return [
            Column(
                "party",
                self.tr("Bên ký"),
                get=lambda line: line.party.organization_name if line.place == 0 else "",
                width=330,
                edit=partial(self._edit_party, "organization_name") if may else None,
                tip=lambda line: line.party.organization_name,
                **plain,
            ),
            Column(
                "honorific",
                self.tr("Xưng hô"),
                get=lambda line: line.of("honorific"),
                width=90,
                edit=partial(self._edit_signatory, "honorific") if may else None,
                choices=lambda line: list(dict.fromkeys([line.of("honorific"), *honorifics])),
                **plain,
            ),
            Column(
                "name",
                self.tr("Người ký"),
                get=lambda line: line.of("full_name"),
                width=210,
                edit=partial(self._edit_signatory, "full_name") if may else None,
                **plain,
            ),
            Column(
                "position",
                self.tr("Chức vụ khi ký"),
                get=lambda line: line.of("position"),
                width=190,
                edit=partial(self._edit_signatory, "position") if may else None,
                **plain,
            ),
            Column(
                "authority",
                self.tr("Ký thay mặt"),
                get=lambda line: line.of("authority"),
                width=190,
                edit=partial(self._edit_signatory, "authority") if may else None,
                **plain,
            ),
            Column(
                "number",
                self.tr("Số của bên"),
                get=lambda line: line.party.number if line.place == 0 else "",
                width=130,
                edit=partial(self._edit_party, "number") if may else None,
                **plain,
            ),
        ]

    def _edit_party(self, field: str, line: SigningLine, value: object) -> None:
        self._parties.edit(line.party.id, line.party.version, field, value)

    def _edit_signatory(self, field: str, line: SigningLine, value: object) -> None:
        if line.signatory is not None:
            if field == "full_name" and not str(value):
                self._desk.tasks.write(remove_signatories, [line.signatory.id])
            else:
                signatory = line.signatory
                self._signatories.edit(signatory.id, signatory.version, field, value)
        elif field == "full_name":
            self._desk.tasks.write(add_signatory, line.party.id, SignatoryDraft(str(value)))
        else:
            self._model.forget_typed()
            self._desk.toasts.show(self.tr("Hãy ghi họ tên người ký trước."))

    @Slot()
    def _on_failed(self) -> None:
        if self._card is not None:
            self.show_card(self._card)

    def _line(self) -> SigningLine | None:
        chosen = self.table.current_id()
        return next((line for line in self._model.rows if line.id == chosen), None)

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        may = bool(ids) and not self._desk.is_read_only
        for action in (self._choose, self._more, self._up, self._drop):
            action.setEnabled(may)

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None and self._card is not None:
            day = self._card.signed_on or looks.today()
            self._desk.tasks.read(party_for, choice.item_id, day, done=self._on_proposed)

    @Slot(object)
    def _on_proposed(self, draft: PartyDraft) -> None:
        self._add(draft)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._add(PartyDraft(text))

    def _add(self, draft: PartyDraft) -> None:
        self._picker.set_choice(None)
        if self._card is not None:
            self._desk.tasks.write(add_party, self._card.id, draft)

    @Slot()
    def _on_choose(self) -> None:
        line = self._line()
        if line is not None and self._card is not None:
            SignatoryDialog(self._desk, self._card, line.party, line.signatory, self).open()

    @Slot()
    def _on_more(self) -> None:
        line = self._line()
        if line is not None and self._card is not None:
            SignatoryDialog(self._desk, self._card, line.party, None, self).open()

    @Slot()
    def _on_up(self) -> None:
        line = self._line()
        if line is None or self._card is None:
            return
        place = [party.id for party in self._card.parties].index(line.party.id)
        if place > 0:
            self._desk.tasks.write(move_party, line.party.id, place - 1)

    @Slot()
    def _on_drop(self) -> None:
        self._on_delete(self.table.selected_ids())

    @Slot(object)
    def _on_delete(self, ids: list[int]) -> None:
        """A line of a second signatory stands for that person, a first line for the party."""
        if self._desk.is_read_only:
            return
        lines = [line for line in self._model.rows if line.id in ids]
        seconds = [line.signatory.id for line in lines if line.place and line.signatory]
        firsts = [line.party.id for line in lines if line.place == 0]
        if seconds and not firsts:
            self._desk.tasks.write(remove_signatories, seconds, done=self._on_removed)
        elif firsts:
            self._desk.tasks.write(remove_parties, firsts, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã bỏ khỏi văn bản."))
