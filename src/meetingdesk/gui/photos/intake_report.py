"""What became of files that were to be added, where not all of them could be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui import formats
from meetingdesk.gui.icons import icon
from meetingdesk.gui.photos.intake import TakenIn
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class IntakeReport(QDialog):
    """Names each file that failed with the reason, and each that was there already."""

    def __init__(self, taken: TakenIn, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("intakeReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Thêm ảnh"))
        self.resize(620, 380)
        text = self.tr("Đã thêm {added} ảnh; {failed} tệp không dùng được.")
        summary = TextLabel(
            text.format(
                added=formats.show_number(len(taken.added)),
                failed=formats.show_number(len(taken.failures)),
            ),
            "heading",
            wrap=True,
        )
        summary.setObjectName("intakeSummary")
        lines = QListWidget()
        lines.setObjectName("intakeLines")
        lines.setAccessibleName(self.tr("Các tệp"))
        lines.setWordWrap(True)
        for failure in taken.failures:
            item = QListWidgetItem(icon("alert-circle", "danger"), say(failure.error.message))
            item.setToolTip(str(failure.path))
            lines.addItem(item)
        for name in taken.already_there:
            text = self.tr("{name}: ảnh này đã có, không thêm lần nữa.").format(name=name)
            lines.addItem(QListWidgetItem(icon("copy", "muted"), text))
        close = button(self.tr("Đóng"), face="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(summary)
        column.addWidget(lines, 1)
        column.addLayout(row)
