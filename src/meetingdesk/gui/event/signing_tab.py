"""What is signed at an event, in the order of signing, and what is looked back at there."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.features.search import search_agreements
from meetingdesk.features.signings.agreement_life import (
    ReviewDraft,
    ReviewKind,
    add_review,
    remove_reviews,
)
from meetingdesk.features.signings.signing_register import (
    AgreementRow,
    ReviewAtMeeting,
    reviews_at_meeting,
    signings_of_meeting,
)
from meetingdesk.features.signings.signings import move_in_ceremony, put_in_ceremony
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.ceremony_window import CeremonyWindow
from meetingdesk.gui.signings.new_agreement import NewAgreementDialog
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.rows_model import RowsModel


class SigningTab(Page):
    """A double click opens an agreement; Alt+Up and Alt+Down change the order of signing."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "agreements",
            "agreement_parties",
            "signatories",
            "attached_documents",
            "reviews",
            "meetings",
        }
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._meeting: MeetingCard | None = None
        self._make_commands()
        self._model = RowsModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState(
            "signature",
            self.tr("Chưa ghi văn bản nào ký tại sự kiện này"),
            self.tr("Ghi một văn bản chung, hoặc mỗi đơn vị một văn bản trong một lần."),
            action=self._add,
        )
        self.table = DataTable(self._model, "eventSignings", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Văn bản ký tại sự kiện"))
        self.table.opened.connect(desk.open_agreement)
        self.table.delete_wanted.connect(self._on_take_out_ids)
        self.table.addAction(self._open)
        self.table.addAction(self._take_out)
        self._reviews = RowsModel(self._review_columns(), lambda row: row.id, self)
        self.reviews = ShortTable(self._reviews, "eventReviews", desk.preferences, most=4)
        self.reviews.setAccessibleName(self.tr("Văn bản được sơ kết, tổng kết tại sự kiện"))
        self.reviews.opened.connect(self._on_review_opened)
        self.reviews.delete_wanted.connect(self._on_delete_reviews)
        self._build()

    def refresh(self) -> None:
        read = self.desk.tasks.read
        read(meeting_card, self._meeting_id, done=self._on_meeting, failed=self._on_gone)
        read(signings_of_meeting, self._meeting_id, looks.today(), done=self._on_rows)
        read(reviews_at_meeting, self._meeting_id, done=self._on_reviews)

    def open_ceremony(self) -> CeremonyWindow:
        """Show the room of this event's ceremony; the one that is open, if it is."""
        window = self.window()
        for room in window.findChildren(CeremonyWindow):
            if room.meeting_id == self._meeting_id:
                room.raise_()
                room.activateWindow()
                return room
        room = CeremonyWindow(self.desk, self._meeting_id, window)
        room.show()
        return room

    def _make_commands(self) -> None:
        self._add = self.command(
            self.tr("Ghi văn bản ký kết…"),
            self._on_add,
            icon="plus",
            shortcut="Ctrl+N",
            changes=True,
        )
        self._up = self.command(
            self.tr("Ký sớm hơn"), self._on_up, icon="arrow-up", shortcut="Alt+Up", changes=True
        )
        self._down = self.command(
            self.tr("Ký muộn hơn"),
            self._on_down,
            icon="arrow-down",
            shortcut="Alt+Down",
            changes=True,
        )
        self._lead = self.command(
            self.tr("Lễ ký…"), self.open_ceremony, icon="speakerphone", shortcut="F8"
        )
        self._open = self.command(self.tr("Mở văn bản"), self._on_open, icon="arrow-right")
        self._take_out = self.command(
            self.tr("Gỡ khỏi sự kiện"), self._on_take_out, icon="unlink", changes=True
        )

    def _build(self) -> None:
        self._existing = self._picker(
            "linkAgreement", self.tr("Gắn văn bản đã có trong sổ: gõ tên hoặc số")
        )
        self._existing.picked.connect(self._on_link)
        self._mid_term = self._picker("reviewMidTerm", self.tr("Sơ kết văn bản nào?"))
        self._mid_term.picked.connect(partial(self._on_review_picked, ReviewKind.MID_TERM))
        self._final = self._picker("reviewFinal", self.tr("Tổng kết văn bản nào?"))
        self._final.picked.connect(partial(self._on_review_picked, ReviewKind.FINAL))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(TextLabel(self.tr("Ký kết tại sự kiện"), "heading"))
        head.addWidget(self._existing, 1)
        head.addWidget(action_button(self._up))
        head.addWidget(action_button(self._down))
        head.addWidget(action_button(self._lead))
        head.addWidget(action_button(self._add, face="primary"))
        past = QHBoxLayout()
        past.setSpacing(8)
        past.addWidget(TextLabel(self.tr("Sơ kết, tổng kết tại sự kiện"), "heading"))
        past.addStretch(1)
        past.addWidget(self._mid_term, 1)
        past.addWidget(self._final, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(past)
        column.addWidget(self.reviews)

    def _picker(self, name: str, placeholder: str) -> SearchPicker:
        made = SearchPicker(self.desk, search_agreements, placeholder)
        made.setObjectName(name)
        made.setEnabled(not self.desk.is_read_only)
        return made

    def _columns(self) -> list[Column[AgreementRow]]:
        columns: list[Column[AgreementRow]] = [
            Column(
                "place",
                self.tr("Thứ tự"),
                get=lambda row: self._model.row_of(row.id) + 1,
                align="right",
                width=64,
            ),
            Column("title", self.tr("Tên văn bản"), get=lambda row: row.title, width=290),
            Column(
                "parties",
                self.tr("Ký với"),
                get=lambda row: " · ".join(row.partners),
                tip=lambda row: "\n".join(row.parties),
                width=210,
            ),
            Column(
                "signatories",
                self.tr("Người ký"),
                get=lambda row: ", ".join(row.signatories),
                tip=lambda row: "\n".join(row.signatories),
                width=200,
            ),
            Column("number", self.tr("Số"), get=lambda row: row.number, width=160),
            Column(
                "scans",
                self.tr("Bản quét"),
                get=lambda row: row.scans,
                show=self._scans,
                icon=lambda row: "paperclip" if row.scans else "circle-dashed",
                width=116,
            ),
            Column(
                "state",
                self.tr("Trạng thái"),
                get=lambda row: say(row.state.label),
                tone=lambda row: looks.STATE_LOOKS[row.state][0],
                icon=lambda row: looks.STATE_LOOKS[row.state][1],
                width=150,
            ),
        ]
        return columns

    def _scans(self, row: AgreementRow) -> str:
        return formats.show(row.scans) if row.scans else self.tr("chưa có")

    def _review_columns(self) -> list[Column[ReviewAtMeeting]]:
        return [
            Column("kind", self.tr("Loại"), get=lambda row: say(row.kind.label), width=120),
            Column("number", self.tr("Số"), get=lambda row: row.number, width=150),
            Column("title", self.tr("Tên văn bản"), get=lambda row: row.title, width=470),
            Column(
                "result",
                self.tr("Kết quả"),
                get=lambda row: row.result.partition("\n")[0],
                tip=lambda row: row.result,
                width=300,
            ),
        ]

    @Slot(object)
    def _on_meeting(self, card: MeetingCard) -> None:
        self._meeting = card

    @Slot(object)
    def _on_rows(self, rows: list[AgreementRow]) -> None:
        self._model.set_rows(rows)
        self._existing.leave_out = frozenset(row.id for row in rows)

    @Slot(object)
    def _on_reviews(self, rows: list[ReviewAtMeeting]) -> None:
        self._reviews.set_rows(rows)
        self.reviews.setVisible(bool(rows))

    def _on_gone(self, _error: Exception) -> None:
        """The event's page says so and leaves."""

    def _on_add(self) -> None:
        if self._meeting is not None:
            NewAgreementDialog(self.desk, self, meeting=self._meeting).open()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        current = self.table.current_id()
        if current is None:
            return
        # Against the order of signing, which a sort of the table does not change.
        ids = [row.id for row in self._model.all_rows]
        place = ids.index(current) + by
        if 0 <= place < len(ids):
            self.desk.tasks.write(move_in_ceremony, current, place)

    def _on_open(self) -> None:
        current = self.table.current_id()
        if current is not None:
            self.desk.open_agreement(current)

    def _on_take_out(self) -> None:
        self._on_take_out_ids(self.table.selected_ids())

    @Slot(object)
    def _on_take_out_ids(self, ids: list[int]) -> None:
        if ids and not self.desk.is_read_only:
            self.desk.tasks.write(put_in_ceremony, ids, None, done=self._on_taken_out)

    @Slot(object)
    def _on_taken_out(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã gỡ khỏi sự kiện; văn bản vẫn còn trong sổ."))

    @Slot(object)
    def _on_link(self, choice: Choice | None) -> None:
        if choice is not None:
            self._existing.set_choice(None)
            self.desk.tasks.write(put_in_ceremony, [choice.item_id], self._meeting_id)

    def _on_review_picked(self, kind: ReviewKind, choice: Choice | None) -> None:
        if choice is None or self._meeting is None:
            return
        picker = self._final if kind is ReviewKind.FINAL else self._mid_term
        picker.set_choice(None)
        held_on = self._meeting.starts_at.date()
        draft = ReviewDraft(kind, held_on, meeting_id=self._meeting_id)
        self.desk.tasks.write(add_review, choice.item_id, draft, done=self._on_reviewed)

    @Slot(object)
    def _on_reviewed(self, _review_id: int) -> None:
        self.desk.toasts.undoable(self.tr("Đã ghi; mở văn bản để ghi kết quả."))

    @Slot(int)
    def _on_review_opened(self, review_id: int) -> None:
        for row in self._reviews.rows:
            if row.id == review_id:
                self.desk.open_agreement(row.agreement_id)

    @Slot(object)
    def _on_delete_reviews(self, ids: list[int]) -> None:
        if not self.desk.is_read_only:
            self.desk.tasks.write(remove_reviews, ids, done=self._on_review_removed)

    @Slot(object)
    def _on_review_removed(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa một lần sơ kết, tổng kết."))
