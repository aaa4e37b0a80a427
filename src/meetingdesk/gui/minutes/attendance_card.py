"""Who came, as the minutes will say it: computed from the door, never typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.documents.people_wording import attendance_sentence, named
from meetingdesk.features.papers.minutes_paper import AttendanceFacts
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel


class AttendanceCard(Card):
    """The sentence of attendance, the quorum, and the people that the minutes name."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.set_heading(self.tr("Thành phần tham dự"))
        self.setObjectName("attendanceCard")
        self._sentence = TextLabel("", wrap=True)
        self._sentence.setObjectName("attendanceSentence")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quorum = Badge()
        self._lists = QVBoxLayout()
        self._lists.setSpacing(2)
        self._door = button(self.tr("Sửa ở phần Điểm danh"), icon="user-check", face="quiet")
        self._door.setObjectName("toAttendance")
        self._door.clicked.connect(self._on_door)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._quorum, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._lists)
        self.body.addWidget(self._door, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, facts: AttendanceFacts) -> None:
        """Show how the door has it now."""
        if facts.counts is None:
            self._sentence.setText(self.tr("Chưa có danh sách đại biểu."))
        else:
            self._sentence.setText(attendance_sentence(facts.counts))
        self._show_quorum(facts)
        while (item := self._lists.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._list(
            self.tr("Dự thay"),
            (
                self.tr("{came} thay {instead}").format(
                    came=one.came.name, instead=one.instead_of.name
                )
                for one in facts.substitutions
            ),
        )
        self._list(
            self.tr("Vắng có lý do"),
            (
                f"{named(one.person)}: {one.reason}" if one.reason else named(one.person)
                for one in facts.absences
                if one.excused
            ),
        )
        self._list(
            self.tr("Vắng"), (named(one.person) for one in facts.absences if not one.excused)
        )
        self._list(self.tr("Đến muộn"), (named(person) for person in facts.late))
        self._list(self.tr("Về sớm"), (named(person) for person in facts.left_early))

    def _show_quorum(self, facts: AttendanceFacts) -> None:
        stand = facts.quorum
        self._quorum.setVisible(stand is not None)
        if stand is None:
            return
        numbers = {
            "present": formats.show_number(stand.present),
            "summoned": formats.show_number(stand.summoned),
            "missing": formats.show_number(stand.missing),
            "rule": stand.rule_text,
        }
        if stand.is_reached:
            text = self.tr("Đủ tỷ lệ {rule} ({present}/{summoned})").format(**numbers)
            self._quorum.show_state(text, tone="success", icon="circle-check")
        else:
            text = self.tr("Chưa đủ {rule}: thiếu {missing}").format(**numbers)
            self._quorum.show_state(text, tone="warning", icon="hourglass")

    def _list(self, name: str, lines: Iterable[str]) -> None:
        shown = list(lines)
        if not shown:
            return
        count = formats.show_number(len(shown))
        heading = TextLabel(f"{name} ({count})", "field")
        heading.setContentsMargins(0, 6, 0, 0)
        self._lists.addWidget(heading)
        self._lists.addWidget(TextLabel("\n".join(f"•\u00a0{line}" for line in shown), wrap=True))

    @Slot()
    def _on_door(self) -> None:
        self._desk.open_meeting(self._meeting_id, "attendance")
