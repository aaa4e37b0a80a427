"""Personal data in one place: whose data is asked for, and which events are kept too long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.features.directory.privacy import ExpiredMeeting, expired_meetings
from meetingdesk.features.planning.meetings import delete_meetings, edit_meeting
from meetingdesk.features.search import search_people
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.page import Page
from meetingdesk.gui.privacy.dialog import PersonDataDialog
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.rows_model import RowsModel


class PeopleDataTab(Page):
    """A person picked shows all that is kept of them; a double click on an event opens it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"meetings", "delegates"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, ExpiredMeeting] = {}
        self._keep = self.command(
            self.tr("Lưu giữ đến hết năm sau"), self._on_keep, icon="calendar-repeat", menu="edit",
            changes=True,
        )  # fmt: skip
        self._remove = self.command(
            self.tr("Xóa sự kiện quá hạn lưu giữ"), self._on_remove, icon="trash", menu="edit",
            changes=True,
        )  # fmt: skip
        self._remove.setIconText(self.tr("Xóa sự kiện"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._build_person())
        column.addWidget(self._build_expired(), 1)
        self.setFocusProxy(self.picker)
        self._on_selected([])

    def refresh(self) -> None:
        today = looks.now().astimezone().date()
        self.desk.tasks.read(expired_meetings, today, done=self._on_expired)

    def _build_person(self) -> Card:
        card = Card(self.tr("Dữ liệu của một người"))
        card.body.addWidget(
            TextLabel(
                self.tr(
                    "Khi có người yêu cầu xem, nhận bản sao hoặc xóa dữ liệu của mình, tìm người "
                    "đó ở đây."
                ),
                "muted",
                wrap=True,
            )
        )
        self.picker = SearchPicker(self.desk, search_people, self.tr("Tìm theo họ tên, điện thoại"))
        self.picker.setObjectName("personDataPicker")
        self.picker.picked.connect(self._on_picked)
        self.picker.setMaximumWidth(480)
        card.body.addWidget(self.picker)
        return card

    def _build_expired(self) -> Card:
        card = Card(self.tr("Sự kiện đã quá thời hạn lưu giữ"))
        self._model: RowsModel[ExpiredMeeting] = RowsModel(
            [
                Column("title", self.tr("Sự kiện"), lambda row: row.title, width=420),
                Column("held", self.tr("Ngày tổ chức"), lambda row: row.held_on, width=130),
                Column("until", self.tr("Lưu giữ đến"), lambda row: row.keep_until, width=130),
                Column(
                    "delegates", self.tr("Đại biểu"), lambda row: row.delegates, align="right",
                    width=100,
                ),
            ],
            lambda row: row.id,
            self,
        )  # fmt: skip
        empty = EmptyState(
            "shield-check",
            self.tr("Không có sự kiện nào quá thời hạn lưu giữ"),
            self.tr("Thời hạn lưu giữ được đặt ở phần Thông tin của sự kiện."),
        )
        self.table = DataTable(self._model, "expired", self.desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Sự kiện đã quá thời hạn lưu giữ"))
        self.table.addActions([self._keep, self._remove])
        self.table.opened.connect(self.desk.open_meeting)
        self.table.selected.connect(self._on_selected)
        card.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(action_button(self._keep))
        row.addWidget(action_button(self._remove))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None:
            self.picker.set_choice(None)
            PersonDataDialog(self.desk, choice.item_id, self).open()

    @Slot(object)
    def _on_expired(self, rows: Sequence[ExpiredMeeting]) -> None:
        self._rows = {row.id: row for row in rows}
        self._model.set_rows(rows)

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        may = not self.desk.is_read_only
        self._keep.setEnabled(may and len(ids) == 1)
        self._remove.setEnabled(may and bool(ids))

    def _on_keep(self) -> None:
        for meeting_id in self.table.selected_ids()[:1]:
            row = self._rows[meeting_id]
            today = looks.now().astimezone().date()
            # The end of next year: no 29th of February, and files are reviewed by the year.
            until = today.replace(year=today.year + 1, month=12, day=31)
            self.desk.tasks.write(
                edit_meeting, row.id, row.version, {"keep_until": until}, done=self._on_kept
            )

    @Slot(object)
    def _on_kept(self, _card: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã gia hạn lưu giữ đến hết năm sau."))

    def _on_remove(self) -> None:
        self.desk.tasks.write(delete_meetings, self.table.selected_ids(), done=self._on_removed)

    @Slot(object)
    def _on_removed(self, count: int) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa {count} sự kiện.").format(count=count))
