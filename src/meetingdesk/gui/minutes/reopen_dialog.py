"""Asks why closed minutes are opened again; without a reason they stay closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class ReopenDialog(QDialog):
    """Emits `given` with the reason, which goes into the journal."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reopenDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mở lại biên bản"))
        self.setMinimumWidth(480)
        self._reason = QLineEdit()
        self._reason.setObjectName("reopenReason")
        self._reason.setAccessibleName(self.tr("Lý do mở lại"))
        self._reason.setPlaceholderText(self.tr("Ví dụ: ghi sai tên đại biểu ở mục 3"))
        self._open = button(self.tr("Mở lại"), icon="lock-open", face="primary")
        self._open.setObjectName("reopenOk")
        self._open.setDefault(True)
        self._open.setEnabled(False)
        keep = button(self.tr("Không"))
        keep.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr("Biên bản sẽ sửa được trở lại. Lý do được ghi vào nhật ký."),
                wrap=True,
            )
        )
        column.addWidget(TextLabel(self.tr("Lý do mở lại"), "field"))
        column.addWidget(self._reason)
        column.addSpacing(8)
        column.addLayout(row)
        self._reason.textChanged.connect(self._on_text)
        self._open.clicked.connect(self._on_open)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._open.setEnabled(bool(text.strip()))

    @Slot()
    def _on_open(self) -> None:
        self.given.emit(self._reason.text())
        self.accept()
