"""The lines of one side of a letterhead: text, what it is, and the rule under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.messages import message

_CHOICE_WIDTH = 128
_ROLES = {
    "superior": message("labels", "Chủ quản"),
    "issuer": message("labels", "Ban hành"),
    "country": message("labels", "Quốc hiệu"),
    "motto": message("labels", "Tiêu ngữ"),
    "party": message("labels", "Đảng, Đoàn"),
    "mark": message("labels", "Dấu ngăn"),
}
_RULES = {
    "none": message("labels", "Không kẻ"),
    "short": message("labels", "Kẻ ngắn"),
    "whole": message("labels", "Kẻ hết dòng"),
}


class HeadLines(QWidget):
    """Rows that can be typed in, added and taken away; emits `edited`."""

    edited = Signal()

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._add = button(self.tr("Thêm dòng"), icon="plus", face="quiet")
        self._add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(TextLabel(heading, "field"))
        column.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def lines(self) -> list[dict[str, str]]:
        """The lines as a profile keeps them; empty ones are left out."""
        return [row.line for row in self._rows if row.line["text"].strip()]

    def show_lines(self, lines: Sequence[dict[str, Any]]) -> None:
        """Fill the rows in."""
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for line in lines:
            self._append(line)

    def _append(self, line: dict[str, Any]) -> None:
        row = _Row(line)
        row.edited.connect(self.edited)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._list.addWidget(row)

    @Slot()
    def _on_add(self) -> None:
        self._append({"text": "", "role": "superior", "rule": "none"})
        self._rows[-1].text.setFocus()

    @Slot()
    def _on_removed(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self._rows.remove(row)
            row.deleteLater()
            self.edited.emit()


class _Row(QWidget):
    edited = Signal()
    removed = Signal()

    def __init__(self, line: dict[str, Any]) -> None:
        super().__init__()
        self.text = QLineEdit(line["text"])
        self.text.setAccessibleName(self.tr("Nội dung dòng"))
        self.text.setPlaceholderText("{superior}, {issuer}")
        self._role = _choices(_ROLES, line["role"], self.tr("Loại dòng"))
        self._rule = _choices(_RULES, line["rule"], self.tr("Đường kẻ dưới dòng"))
        remove = icon_button("x", self.tr("Bỏ dòng này"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.text.setMinimumWidth(150)
        row.addWidget(self.text, 1)
        for widget in (self._role, self._rule, remove):
            row.addWidget(widget)
        self.text.editingFinished.connect(self.edited)
        self._role.activated.connect(self.edited)
        self._rule.activated.connect(self.edited)
        remove.clicked.connect(self.removed)

    @property
    def line(self) -> dict[str, str]:
        return {
            "text": self.text.text(),
            "role": str(self._role.currentData()),
            "rule": str(self._rule.currentData()),
        }


def _choices(names: dict[str, Any], chosen: str, accessible: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(accessible)
    box.setFixedWidth(_CHOICE_WIDTH)
    for key, label in names.items():
        box.addItem(say(label), key)
    box.setCurrentIndex(box.findData(chosen))
    return box
