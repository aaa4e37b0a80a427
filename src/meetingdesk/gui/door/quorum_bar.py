"""Whether a meeting has a quorum, as a bar and in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from meetingdesk.features.attendance.quorum import QuorumStand
from meetingdesk.gui import formats
from meetingdesk.gui.widgets.badge import Badge


class QuorumBar(QWidget):
    """Hidden where the meeting has no rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Tỷ lệ có mặt so với số triệu tập"))
        self._state = Badge()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_quorum(None)

    @property
    def text(self) -> str:
        """The state in words."""
        return "" if self.isHidden() else self._state.text

    def show_quorum(self, stand: QuorumStand | None) -> None:
        """Show how the meeting stands to its rule."""
        self.setVisible(stand is not None)
        if stand is None:
            return
        self._bar.setRange(0, max(1, stand.summoned))
        self._bar.setValue(min(stand.present, stand.summoned))
        if stand.is_reached:
            text = self.tr("Đủ túc số {rule} (cần {needed})")
            tone, picture = "success", "circle-check"
        else:
            text = self.tr("Túc số {rule}: còn thiếu {missing} (cần {needed})")
            tone, picture = "warning", "hourglass"
        words = text.format(
            rule=stand.rule_text,
            needed=formats.show_number(stand.needed),
            missing=formats.show_number(stand.missing),
        )
        self._state.show_state(words, tone=tone, icon=picture)
