"""The candidates of an election: typed in place, found among the delegates, pasted as a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.minutes.elections import CandidateLine, Outcome, Standing
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.speaker_field import SpeakerField
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.rows_model import RowsModel

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """A candidate under the id that the table knows it by, and what became of them."""

    id: int
    candidate: CandidateLine
    standing: Standing | None = None


class CandidateTable(QWidget):
    """Emits `changed` when somebody comes, goes or is edited by hand."""

    changed = Signal()

    def __init__(self, desk: Desk, meeting_id: int, *, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self._lines: list[_Line] = []
        self._next_id = 1
        self._model = RowsModel(self._columns(), lambda line: line.id, self)
        empty = EmptyState("users", self.tr("Gõ tên người ứng cử, đề cử vào ô bên dưới"))
        self.table = ShortTable(
            self._model, "candidates", desk.preferences, empty=empty, most=_SHOWN
        )
        self.table.setAccessibleName(self.tr("Danh sách bầu cử"))
        self.table.delete_wanted.connect(self._on_delete)
        self._add = SpeakerField(desk, meeting_id)
        self._add.setObjectName("candidateAdd")
        self._add.setPlaceholderText(self.tr("Thêm người ứng cử: gõ vài chữ của tên, Enter để ghi"))
        self._add.setAccessibleName(self.tr("Thêm người ứng cử"))
        self._add.setEnabled(may_edit)
        self._drop = icon_button("trash", self.tr("Bỏ người đang chọn"))
        self._drop.setObjectName("candidateDrop")
        self._drop.setEnabled(may_edit)
        self._drop.clicked.connect(lambda: self._on_delete(self.table.selected_ids()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._add, 1)
        row.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table)
        column.addLayout(row)
        self._add.returnPressed.connect(self._on_add)
        self._add.picked.connect(self._on_picked)

    @property
    def candidates(self) -> tuple[CandidateLine, ...]:
        """Those on the ballot, in order."""
        return tuple(line.candidate for line in self._lines)

    def show_candidates(self, candidates: Sequence[CandidateLine]) -> None:
        """Show these without announcing it."""
        self._lines = []
        for one in candidates:
            self._append(one)
        self._model.set_rows(self._lines)

    def show_standings(self, standings: Sequence[Standing], *, counted: bool) -> None:
        """Show what became of each; nothing before everything is counted."""
        left = list(standings)
        lines = []
        for line in self._lines:
            found = next((one for one in left if one.candidate == line.candidate), None)
            if found is not None:
                left.remove(found)
            lines.append(replace(line, standing=found if counted else None))
        self._lines = lines
        self._model.set_rows(lines)

    def _columns(self) -> list[Column[_Line]]:
        may = self._may_edit
        return [
            Column(
                "name",
                self.tr("Họ và tên"),
                get=lambda line: line.candidate.full_name,
                width=210,
                sortable=False,
                edit=partial(self._edit, "full_name") if may else None,
            ),
            Column(
                "post",
                self.tr("Chức vụ, đơn vị"),
                get=lambda line: line.candidate.post,
                width=240,
                sortable=False,
                edit=partial(self._edit, "post") if may else None,
            ),
            Column(
                "votes",
                self.tr("Số phiếu"),
                get=lambda line: line.candidate.votes,
                width=90,
                align="right",
                sortable=False,
                edit=self._edit_votes if may else None,
            ),
            Column("share", self.tr("Tỷ lệ"), get=_share, width=80, align="right", sortable=False),
            Column(
                "outcome",
                self.tr("Kết quả"),
                get=self._outcome,
                width=140,
                sortable=False,
                icon=lambda line: _ICONS[line.standing.outcome] if line.standing else "",
                tone=lambda line: _TONES[line.standing.outcome] if line.standing else "",
            ),
        ]

    def _outcome(self, line: _Line) -> str:
        names = {
            Outcome.ELECTED: self.tr("Trúng cử"),
            Outcome.NOT_ELECTED: self.tr("Không trúng cử"),
            Outcome.TIED: self.tr("Bằng phiếu"),
        }
        return names[line.standing.outcome] if line.standing else ""

    def _edit(self, field: str, line: _Line, typed: object) -> None:
        words = " ".join(str(typed).split())
        if field == "full_name" and not words:
            return
        if field == "full_name":
            self._replace(line, replace(line.candidate, full_name=words))
        else:
            self._replace(line, replace(line.candidate, post=words))

    def _edit_votes(self, line: _Line, typed: object) -> None:
        digits = str(typed).strip().replace(".", "")
        if digits and not digits.isdecimal():
            return
        self._replace(line, replace(line.candidate, votes=int(digits) if digits else None))

    def _replace(self, line: _Line, candidate: CandidateLine) -> None:
        self._lines = [
            replace(one, candidate=candidate) if one.id == line.id else one for one in self._lines
        ]
        self.changed.emit()

    def _append(self, candidate: CandidateLine) -> None:
        self._lines.append(_Line(self._next_id, candidate))
        self._next_id += 1

    @Slot()
    def _on_add(self) -> None:
        name, _comma, post = self._add.line.partition(", ")
        if name:
            self._append(CandidateLine(name, post))
            self._add.reset()
            self.changed.emit()

    @Slot(object)
    def _on_picked(self, choice: object) -> None:
        if choice is not None:
            self._on_add()

    @Slot(object)
    def _on_delete(self, ids: list[int]) -> None:
        if self._may_edit and ids:
            self._lines = [line for line in self._lines if line.id not in ids]
            self.changed.emit()


_ICONS = {
    Outcome.ELECTED: "circle-check",
    Outcome.NOT_ELECTED: "circle-minus",
    Outcome.TIED: "alert-triangle",
}
_TONES = {Outcome.ELECTED: "success", Outcome.NOT_ELECTED: "neutral", Outcome.TIED: "warning"}


def _share(line: _Line) -> str:
    if line.standing is None or line.standing.share is None:
        return ""
    return f"{formats.show_number(round(100 * line.standing.share, 1))}%"
