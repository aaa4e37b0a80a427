"""The live numbers of the door: who is there of those summoned, stand-ins, walk-ins, the quorum."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance_counts import Board
from meetingdesk.features.attendance.lists import ListKind
from meetingdesk.gui import formats
from meetingdesk.gui.door.quorum_bar import QuorumBar
from meetingdesk.gui.widgets.labels import TextLabel


class CountsPanel(QWidget):
    """`show_board` shows the numbers of now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("counts")
        self._present = TextLabel("0", "doorCount")
        self._present.setObjectName("countPresent")
        self._summoned = TextLabel("", "doorOffice")
        self._summoned.setObjectName("countSummoned")
        self._small = {key: TextLabel("0", "doorSmallCount") for key in self._names()}
        for key, label in self._small.items():
            label.setObjectName(f"count_{key}")
        self._kind = ListKind.EVENT
        self.quorum = QuorumBar()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        self._captions = {key: TextLabel(name, "muted") for key, name in self._names().items()}
        for place, (key, caption) in enumerate(self._captions.items()):
            row, side = divmod(place, 3)
            grid.addWidget(self._small[key], row * 2, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(caption, row * 2 + 1, side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._present)
        column.addWidget(self._summoned)
        column.addWidget(self.quorum)
        column.addLayout(grid)

    def show_list(self, kind: ListKind) -> None:
        """Word the numbers for a list of this kind; a gift is not left early."""
        self._kind = kind
        for key in ("late", "inside"):
            for part in (self._small[key], self._captions[key]):
                part.setVisible(kind.is_room)

    def show_board(self, board: Board) -> None:
        counts = board.counts
        self._present.setText(formats.show_number(counts.present))
        words = self.tr("có mặt / {summoned} trong danh sách")
        if self._kind is ListKind.EVENT:
            words = self.tr("có mặt / {summoned} triệu tập")
        elif not self._kind.is_room:
            words = self.tr("đã nhận / {summoned} trong danh sách")
        self._summoned.setText(words.format(summoned=formats.show_number(counts.summoned)))
        shown = {
            "stand_ins": counts.stand_ins,
            "walk_ins": counts.walk_ins,
            "guests": counts.guests_present,
            "late": counts.late,
            "absent": counts.absent,
            "inside": counts.inside,
        }
        for key, value in shown.items():
            self._small[key].setText(formats.show_number(value))
        self.quorum.show_quorum(board.quorum)

    def _names(self) -> dict[str, str]:
        return {
            "stand_ins": self.tr("dự thay"),
            "walk_ins": self.tr("phát sinh"),
            "guests": self.tr("khách"),
            "absent": self.tr("chưa đến"),
            "late": self.tr("đến muộn"),
            "inside": self.tr("trong phòng"),
        }
