"""Asks why something is done that others will wonder about: an event called off, a clash let stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class ReasonDialog(QDialog):
    """Emits `given` with the reason when its button is pressed; one that `is_required` can't be empty."""

    given = Signal(str)

    def __init__(
        self, act: str, title: str, parent: QWidget | None = None, *, is_required: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reasonDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(act)
        self.setMinimumWidth(460)
        self._reason = QLineEdit()
        self._reason.setObjectName("reason")
        if not is_required:
            example = self.tr("Ví dụ: do trùng lịch công tác của lãnh đạo")
            self._reason.setPlaceholderText(example)
        self._reason.setAccessibleName(self.tr("Lý do"))
        keep = button(self.tr("Không"))
        keep.clicked.connect(self.reject)
        do = button(act, face="primary")
        do.setObjectName("reasonOk")
        do.setDefault(True)
        do.clicked.connect(self._on_do)
        if is_required:
            do.setEnabled(False)
            self._reason.textChanged.connect(lambda text: do.setEnabled(bool(text.strip())))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(title, "heading", wrap=True))
        asked = self.tr("Lý do") if is_required else self.tr("Lý do (nếu cần ghi lại)")
        column.addWidget(TextLabel(asked, "field"))
        column.addWidget(self._reason)
        column.addSpacing(8)
        column.addLayout(row)

    @Slot()
    def _on_do(self) -> None:
        self.given.emit(self._reason.text())
        self.accept()
