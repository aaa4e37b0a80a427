"""The journal: who did what and when, and what exactly changed in the act chosen."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout

from meetingdesk.features.journal_view import (
    JournalLine,
    RowDetail,
    journal_details,
    journal_lines,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.settings.journal_words import act_words, detail_words
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.paged_model import PagedModel, RowPage

_PAGE_KIND = "journal"


class JournalSection(Page):
    """Every act since the workspace was made; entries can be read, never changed."""

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._model: PagedModel[JournalLine] = PagedModel(
            desk.tasks,
            [
                Column(
                    "at", self.tr("Lúc"), lambda row: row.at, _moment, width=150, sortable=False
                ),
                Column("actor", self.tr("Ai"), lambda row: row.actor, width=120, sortable=False),
                Column("act", self.tr("Việc"), act_words, width=420, sortable=False),
                Column(
                    "changes",
                    self.tr("Số mục"),
                    lambda row: row.changes,
                    align="right",
                    width=80,
                    sortable=False,
                ),
            ],
            lambda row: row.id,
            _fetch,
            self,
        )
        self._table = DataTable(
            self._model,
            _PAGE_KIND,
            desk.preferences,
            empty=EmptyState("history", self.tr("Chưa có việc nào được ghi")),
        )
        self._table.setObjectName("journal")
        self._details = QPlainTextEdit()
        self._details.setObjectName("journalDetails")
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Thay đổi của việc đã chọn"))
        self._details.setPlaceholderText(self.tr("Chọn một việc để xem thay đổi trước và sau."))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._table)
        split.addWidget(self._details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Nhật ký chỉ ghi thêm, mỗi mục nối với mục trước bằng mã kiểm tra: ai sửa cũng lộ "
                    "khi kiểm tra kho dữ liệu."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(split, 1)
        self._table.selected.connect(self._on_selected)
        desk.changed.connect(self._on_any_change)

    def refresh(self) -> None:
        self._model.set_criteria()

    @Slot(object)
    def _on_any_change(self, _change: object) -> None:
        if self.isVisible():
            self._model.refresh()

    @Slot()
    def _on_selected(self) -> None:
        entry_id = self._table.current_id()
        if entry_id is None:
            self._details.clear()
            return
        self.desk.tasks.read(journal_details, entry_id, done=self._on_details)

    @Slot(object)
    def _on_details(self, details: list[RowDetail]) -> None:
        self._details.setPlainText(detail_words(details))


def _fetch(
    session: Any, *, after: object, limit: int, sort: str, descending: bool
) -> RowPage[JournalLine]:
    del sort, descending  # newest first is the only order
    lines = journal_lines(session, before=after if isinstance(after, int) else None, limit=limit)
    return RowPage(lines, lines[-1].id if len(lines) == limit else None)


def _moment(row: JournalLine) -> str:
    return formats.show_moment(row.at.astimezone())
