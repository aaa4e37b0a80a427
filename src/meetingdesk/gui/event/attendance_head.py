"""The numbers above the attendance table, as one line, with the quorum."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance_counts import Board
from meetingdesk.features.attendance.lists import ListKind
from meetingdesk.gui import formats
from meetingdesk.gui.door.quorum_bar import QuorumBar
from meetingdesk.gui.widgets.labels import TextLabel


class AttendanceHead(QFrame):
    """`show_board` shows the numbers of now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendanceHead")
        self.setProperty("face", "card")
        self._values: dict[str, TextLabel] = {}
        self._captions: dict[str, TextLabel] = {}
        self.quorum = QuorumBar()
        self.quorum.setMinimumWidth(236)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        for key, name in self._names().items():
            row.addLayout(self._number(key, name))
        row.addStretch(1)
        row.addWidget(self.quorum)

    def value(self, key: str) -> str:
        """One of the numbers, as it is shown."""
        return self._values[key].text()

    def show_list(self, kind: ListKind) -> None:
        """Show what a list of this kind counts: nobody is excused from a lunch."""
        is_event = kind is ListKind.EVENT
        shown = {
            "excused": is_event,
            "unexcused": is_event,
            "late": kind.is_room,
        }
        for key, is_shown in shown.items():
            for part in (self._values[key], self._captions[key]):
                part.setVisible(is_shown)
        names = self._names()
        self._captions["summoned"].setText(
            names["summoned"] if is_event else self.tr("trong danh sách")
        )
        self._captions["present"].setText(names["present"] if kind.is_room else self.tr("đã nhận"))

    def show_board(self, board: Board) -> None:
        counts = board.counts
        shown = {
            "present": counts.present,
            "summoned": counts.summoned,
            "stand_ins": counts.stand_ins,
            "late": counts.late + counts.left_early,
            "excused": counts.excused,
            "unexcused": counts.unexcused,
            "expected": counts.unaccounted,
            "others": counts.guests_present + counts.walk_ins,
        }
        for key, value in shown.items():
            self._values[key].setText(formats.show_number(value))
        self.quorum.show_quorum(board.quorum)

    def _number(self, key: str, name: str) -> QVBoxLayout:
        value = TextLabel("0", "number")
        value.setObjectName(f"attendance_{key}")
        value.setAccessibleName(name)
        self._values[key] = value
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        self._captions[key] = TextLabel(name, "muted")
        column.addWidget(self._captions[key])
        return column

    def _names(self) -> dict[str, str]:
        return {
            "summoned": self.tr("triệu tập"),
            "present": self.tr("có mặt"),
            "stand_ins": self.tr("dự thay"),
            "late": self.tr("muộn, về sớm"),
            "excused": self.tr("vắng có lý do"),
            "unexcused": self.tr("không lý do"),
            "expected": self.tr("chưa đến"),
            "others": self.tr("khách, phát sinh"),
        }
