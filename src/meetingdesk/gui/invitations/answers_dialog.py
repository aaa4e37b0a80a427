"""A form that came back: each line with its verdict, looked at before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.answer_form import read_answer_form
from meetingdesk.features.invitations.answer_lines import (
    CheckedLine,
    FormLine,
    Verdict,
    check_lines,
    keep_lines,
)
from meetingdesk.features.invitations.answers import Answer
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel

_LOOKS = {
    Verdict.ANSWER: ("success", "circle-check"),
    Verdict.NEW: ("info", "user-plus"),
    Verdict.SAME: ("neutral", "checks"),
    Verdict.EMPTY: ("neutral", "circle-dashed"),
    Verdict.DOUBTFUL: ("warning", "alert-triangle"),
}


class AnswersDialog(QDialog):
    """Lines that nobody can be sure of are shown and left out; the rest is kept as one act."""

    def __init__(
        self, desk: Desk, meeting_id: int, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._path = path
        self._lines: list[CheckedLine] = []
        self.setObjectName("answersDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập phiếu trả lời: {name}").format(name=path.name))
        self.resize(1040, 560)
        self._build()
        desk.tasks.run(
            read_answer_form, path, done=self._on_read, failed=self._on_failed, owner=self
        )

    def _build(self) -> None:
        self._model: RowsModel[CheckedLine] = RowsModel(
            self._columns(), lambda row: row.line.row, self
        )
        empty = EmptyState("clipboard-list", self.tr("Phiếu này chưa điền dòng nào."))
        self.table = DataTable(self._model, "answers", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Các dòng của phiếu"))
        self._counts = TextLabel(self.tr("Đang đọc phiếu…"), "muted", wrap=True)
        self._counts.setObjectName("answersCounts")
        leave = button(self.tr("Không nhập"))
        leave.clicked.connect(self.reject)
        self._keep = button(self.tr("Nhập"), icon="check", face="primary")
        self._keep.setObjectName("answersKeep")
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._counts, 1)
        foot.addWidget(leave)
        foot.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _columns(self) -> Sequence[Column[CheckedLine]]:
        return (
            Column("row", self.tr("Dòng"), lambda row: row.line.row, align="right", width=60),
            Column("name", self.tr("Họ và tên"), lambda row: row.line.full_name, width=180),
            Column("office", self.tr("Đơn vị"), lambda row: row.line.organization, width=170),
            Column("answer", self.tr("Trả lời"), self._answer, width=170),
            Column(
                "verdict",
                self.tr("Kết quả"),
                lambda row: say(row.verdict.label),
                width=160,
                tone=lambda row: _LOOKS[row.verdict][0],
                icon=lambda row: _LOOKS[row.verdict][1],
            ),
            Column("reason", self.tr("Vì sao"), lambda row: say(row.reason), width=250),
        )

    def _answer(self, row: CheckedLine) -> str:
        if row.answer is Answer.SUBSTITUTE and row.line.stand_in:
            return self.tr("{name} dự thay").format(name=row.line.stand_in)
        return row.line.answer or (say(row.answer.label) if row.counts else "")

    @Slot(object)
    def _on_read(self, lines: list[FormLine]) -> None:
        self._desk.tasks.read(
            check_lines, self._meeting_id, lines, done=self._on_checked, owner=self
        )

    @Slot(object)
    def _on_checked(self, lines: list[CheckedLine]) -> None:
        self._lines = lines
        self._model.set_rows(lines)
        wanted = sum(line.counts for line in lines)
        doubtful = sum(line.verdict is Verdict.DOUBTFUL for line in lines)
        text = self.tr("{count} dòng sẽ được ghi").format(count=formats.show(wanted))
        if doubtful:
            text += self.tr(", {count} dòng cần xem lại và chưa được ghi").format(
                count=formats.show(doubtful)
            )
        self._counts.setText(text)
        self._keep.setText(self.tr("Nhập {count} trả lời").format(count=formats.show(wanted)))
        self._keep.setEnabled(wanted > 0)

    @Slot()
    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._desk.tasks.write(
            keep_lines,
            self._meeting_id,
            self._lines,
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, count: int) -> None:
        text = self.tr("Đã ghi {count} trả lời từ phiếu.")
        self._desk.toasts.undoable(text.format(count=formats.show(count)))
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        show_error(error, self.parentWidget())
        self.reject()
