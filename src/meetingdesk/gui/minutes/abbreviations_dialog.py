"""The office's abbreviations: one a line, short form and words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.abbreviations import save_abbreviations
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_LINE = "\n"
# Stands for a new line inside the words, as each line of the field is one abbreviation.
_BREAK = "|"


class AbbreviationsDialog(QDialog):
    """Shows the table as text that can be edited, pasted and copied like any other."""

    def __init__(self, desk: Desk, table: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("abbreviationsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chữ viết tắt của cơ quan"))
        self.resize(560, 480)
        self._desk = desk
        self._text = QPlainTextEdit()
        self._text.setObjectName("abbreviationsText")
        self._text.setAccessibleName(self.tr("Chữ viết tắt"))
        self._text.setPlainText(
            "\n".join(
                f"{short} = {words.replace(_LINE, f' {_BREAK} ')}" for short, words in table.items()
            )
        )
        self._error = TextLabel("", "error", wrap=True)
        self._error.hide()
        keep = button(self.tr("Lưu"), face="primary")
        keep.setObjectName("abbreviationsOk")
        keep.setDefault(True)
        keep.setEnabled(not desk.is_read_only)
        close = button(self.tr("Không"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Mỗi dòng một chữ: chữ viết tắt = nội dung. Khi ghi biên bản, gõ chữ viết tắt "
                    "rồi dấu cách là có nội dung đầy đủ; Ctrl+Z trả lại chữ đã gõ. Dấu | trong nội "
                    "dung là xuống dòng, để gõ cả đoạn văn mẫu."
                ),
                wrap=True,
            )
        )
        column.addWidget(self._text, 1)
        column.addWidget(self._error)
        column.addLayout(row)
        close.clicked.connect(self.reject)
        keep.clicked.connect(self._on_keep)

    @Slot()
    def _on_keep(self) -> None:
        table = {}
        for number, line in enumerate(self._text.toPlainText().split("\n"), start=1):
            short, sign, words = line.partition("=")
            if line.strip() and not sign:
                self._tell(self.tr("Dòng {number} thiếu dấu =.").format(number=number))
                return
            if line.strip():
                table[short.strip()] = words.replace(_BREAK, _LINE)
        self._desk.tasks.write(
            save_abbreviations, table, done=self._on_kept, failed=self._on_failed
        )

    def _tell(self, text: str) -> None:
        self._error.setText(text)
        self._error.show()

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã lưu chữ viết tắt."))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._tell(say(error.message))
        else:
            self._desk.tasks.broken.emit(error)
