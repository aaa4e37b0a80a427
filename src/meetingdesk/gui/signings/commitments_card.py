"""What the parties promised: a table edited in place, a line below to add, a block to paste."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from meetingdesk.errors import MeetingDeskError, Refused
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.commitments import (
    CommitmentDraft,
    CommitmentRow,
    CommitmentState,
    add_commitments,
    amount_from_text,
    edit_commitment,
    remove_commitments,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.paste_line import PasteLine
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.signings.summary_ways import SummaryWays
from meetingdesk.gui.signings.year_reports import YearReportsDialog
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.row_edits import RowEdits
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.wording import parse_date


class CommitmentsCard(Card):
    """Each promise with its party, target, result, day and how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Cam kết"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._edits = RowEdits(desk, edit_commitment, self)
        self._edits.failed.connect(self._on_failed)
        self._model = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = ShortTable(self._model, "commitments", desk.preferences, most=20)
        self.table.setAccessibleName(self.tr("Cam kết"))
        self.table.delete_wanted.connect(self._on_delete)
        self.table.pasted.connect(self._on_pasted)
        self._summary = TextLabel("", "muted")
        self._summary.setObjectName("commitmentSummary")
        self.add_to_head(self._summary)
        self._years = button(self.tr("Báo cáo từng năm…"), icon="calendar-event")
        self._years.setObjectName("yearReportsOpen")
        self._years.clicked.connect(self._on_years)
        self.add_to_head(self._years)
        self._ways = SummaryWays(desk, self)
        self._out = button(self.tr("Tổng kết"), icon="file-export")
        self._out.setObjectName("summaryOut")
        self._out.setMenu(self._out_menu())
        self.add_to_head(self._out)
        self.table.selected.connect(self._on_selected)
        self._new = PasteLine()
        self._new.setObjectName("addCommitment")
        self._new.setPlaceholderText(
            self.tr("Gõ cam kết rồi nhấn Enter, hoặc dán các dòng từ Word, Excel")
        )
        self._new.setAccessibleName(self.tr("Thêm cam kết"))
        self._new.setEnabled(not desk.is_read_only)
        self._new.returnPressed.connect(self._on_new)
        self._new.pasted.connect(self._on_pasted)
        self.body.addWidget(self.table)
        self.body.addWidget(self._new)

    def show_card(self, card: AgreementCard) -> None:
        """Show the promises of an agreement."""
        self._card = card
        self._model.set_rows(card.commitments)
        self.table.setVisible(bool(card.commitments))
        done = sum(row.state is CommitmentState.DONE for row in card.commitments)
        total = len(card.commitments)
        shown = self.tr("Hoàn thành {done}/{total}").format(done=done, total=total)
        self._summary.setText(shown if total else "")
        self._out.setVisible(bool(total))
        self._years.setVisible(bool(total))
        self._years.setEnabled(self.table.current_id() is not None)

    def _out_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("summaryMenu")
        for text, picture, ending in (
            (self.tr("Báo cáo tổng kết, PDF…"), "file-type-pdf", "pdf"),
            (self.tr("Báo cáo tổng kết, Word…"), "file-type-docx", "docx"),
            (self.tr("Bảng kết quả, Excel…"), "file-spreadsheet", "xlsx"),
        ):
            action = menu.addAction(icon(picture), text)
            action.setObjectName(f"summary_{ending}")
            action.triggered.connect(partial(self._save_summary, ending))
        copied = menu.addAction(icon("copy"), self.tr("Chép lời văn cho biên bản"))
        copied.setObjectName("summary_copy")
        copied.triggered.connect(self._on_copy_summary)
        put = menu.addAction(icon("notebook"), self.tr("Đưa vào biên bản hội nghị tổng kết"))
        put.setObjectName("summary_minutes")
        put.setEnabled(not self._desk.is_read_only)
        put.triggered.connect(self._on_into_minutes)
        return menu

    def _save_summary(self, ending: str, _checked: bool = False) -> None:
        if self._card is not None:
            self._ways.save(self._card.id, ending)

    @Slot()
    def _on_copy_summary(self) -> None:
        if self._card is not None:
            self._ways.copy_text(self._card.id)

    @Slot()
    def _on_into_minutes(self) -> None:
        if self._card is not None:
            self._ways.put_into_minutes(self._card.id)

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        self._years.setEnabled(len(ids) == 1)

    @Slot()
    def _on_years(self) -> None:
        chosen = self.table.current_id()
        card = self._card
        for row in card.commitments if card else ():
            if card is not None and row.id == chosen:
                YearReportsDialog(self._desk, card.id, row, self).open()

    def _columns(self) -> list[Column[CommitmentRow]]:
        may = not self._desk.is_read_only

        def editing(field: str) -> Any:
            return partial(self._edit, field) if may else None

        return [
            Column(
                "text",
                self.tr("Nội dung"),
                get=lambda row: row.text,
                width=380,
                edit=editing("text"),
            ),
            Column(
                "party",
                self.tr("Bên thực hiện"),
                get=self._party,
                width=240,
                edit=editing("party_id"),
                choices=self._party_choices,
            ),
            Column(
                "target",
                self.tr("Chỉ tiêu"),
                get=lambda row: row.target,
                align="right",
                width=82,
                edit=editing("target"),
            ),
            Column(
                "result",
                self.tr("Kết quả"),
                get=lambda row: row.result,
                align="right",
                width=82,
                edit=editing("result"),
                tip=_share,
            ),
            Column(
                "unit",
                self.tr("Đơn vị tính"),
                get=lambda row: row.unit,
                width=92,
                edit=editing("unit"),
            ),
            Column(
                "due",
                self.tr("Hạn"),
                get=lambda row: row.due_on,
                width=110,
                edit=editing("due_on"),
            ),
            Column(
                "state",
                self.tr("Tình trạng"),
                get=lambda row: say(row.light.label),
                tone=lambda row: looks.LIGHT_LOOKS[row.light][0],
                icon=lambda row: looks.LIGHT_LOOKS[row.light][1],
                sort_key=lambda row: list(looks.LIGHT_LOOKS).index(row.light),
                edit=editing("state"),
                choices=_state_choices,
                width=150,
            ),
        ]

    def _party(self, row: CommitmentRow) -> str:
        return row.party_name or self.tr("Các bên")

    def _party_choices(self, row: CommitmentRow) -> Sequence[str]:
        parties = self._card.parties if self._card else ()
        return [self.tr("Các bên"), *(party.organization_name for party in parties)]

    def _edit(self, field: str, row: CommitmentRow, typed: object) -> None:
        try:
            value = self._value(field, str(typed))
        except MeetingDeskError as error:
            self._model.forget_typed()
            self._desk.toasts.show(say(error.message), tone="warning")
            return
        self._edits.edit(row.id, row.version, field, value)

    def _value(self, field: str, text: str) -> object:
        """What was typed, as the value that is kept. Raises Refused where it can't be read."""
        if field in ("target", "result"):
            return amount_from_text(text)
        if field == "due_on":
            return _day(text)
        if field == "state":
            return next(state for state in CommitmentState if say(state.label) == text)
        if field == "party_id":
            parties = self._card.parties if self._card else ()
            return next((one.id for one in parties if one.organization_name == text), None)
        return text

    @Slot()
    def _on_failed(self) -> None:
        self._model.forget_typed()

    @Slot()
    def _on_new(self) -> None:
        if self._new.text().strip():
            self._add([CommitmentDraft(self._new.text())])
            self._new.clear()

    @Slot(object)
    def _on_pasted(self, block: list[list[str]]) -> None:
        """Lines of text, unit, target and day, as a plan's table has them; the rest is left out."""
        if self._desk.is_read_only:
            return
        try:
            drafts = [_draft(cells) for cells in block if cells and cells[0].strip()]
        except MeetingDeskError as error:
            self._desk.toasts.show(say(error.message), tone="warning")
            return
        if drafts:
            self._add(drafts)

    def _add(self, drafts: Sequence[CommitmentDraft]) -> None:
        if self._card is not None:
            self._desk.tasks.write(add_commitments, self._card.id, drafts)

    @Slot(object)
    def _on_delete(self, ids: list[int]) -> None:
        if not self._desk.is_read_only:
            self._desk.tasks.write(remove_commitments, ids, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa cam kết."))


def _state_choices(row: CommitmentRow) -> Sequence[str]:
    labels = [say(state.label) for state in CommitmentState]
    shown = say(row.light.label)
    return labels if shown in labels else [shown, *labels]


def _share(row: CommitmentRow) -> str:
    return "" if row.share is None else f"{formats.show(round(row.share * 100, 1))} %"


def _day(text: str) -> object:
    if not text.strip():
        return None
    try:
        return parse_date(text, year=looks.today().year)
    except ValueError as error:
        raise Refused(looks.no_day(text)) from error


def _draft(cells: Sequence[str]) -> CommitmentDraft:
    text, unit, target, due, *_rest = [*cells, "", "", ""]
    day: Any = _day(due)
    return CommitmentDraft(text, unit=unit, target=amount_from_text(target), due_on=day)
