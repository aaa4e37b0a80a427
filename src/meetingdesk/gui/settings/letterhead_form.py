"""The fields of one letterhead: its lines at left and right, number, margins and sizes."""

from __future__ import annotations

import copy
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui.settings.head_lines import HeadLines
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import DecimalField

# The sizes of the letterhead go in pairs (Nghị định 30/2020/NĐ-CP, Phụ lục I).
_PAIRS = ((12, 13), (13, 14), (14, 15))
_BODY_SIZES = (13, 14, 15)
_MARGINS = ("top", "bottom", "left", "right")
_PAIRED_SMALL = ("heading", "number")
_PAIRED_LARGE = ("motto", "place_date")
_BODY_LIKE = ("title", "subject", "body", "signature", "annex")


class LetterheadForm(QWidget):
    """Emits `edited` when any field changes; `content` is the profile as the fields say it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content: dict[str, Any] = {}
        self._filling = False
        self._name = QLineEdit()
        self._name.setObjectName("letterheadName")
        self._left = HeadLines(self.tr("Dòng bên trái"))
        self._left.setObjectName("letterheadLeft")
        self._right = HeadLines(self.tr("Dòng bên phải"))
        self._right.setObjectName("letterheadRight")
        self._number = QLineEdit()
        self._number.setObjectName("letterheadNumber")
        self._pair = QComboBox()
        for small, large in _PAIRS:
            self._pair.addItem(f"{small} - {large}", (small, large))
        self._body = QComboBox()
        for size in _BODY_SIZES:
            self._body.addItem(str(size), size)
        self._spacing = _spin(1.0, 1.5, 0.05, "")
        self._margins = {name: _spin(10, 50, 1, " mm") for name in _MARGINS}
        self._build()

    def show_content(self, content: dict[str, Any], *, editable: bool) -> None:
        """Fill the fields in; a shipped profile can be looked at only."""
        self._filling = True
        self._content = copy.deepcopy(content)
        self._name.setText(content["name"])
        self._left.show_lines(content["left"])
        self._right.show_lines(content["right"])
        self._number.setText(content["number_pattern"])
        sizes = content["sizes"]
        # Qt gives a tuple back as a list.
        pairs = [(int(a), int(b)) for a, b in _PAIRS]
        wanted = (int(sizes["heading"]), int(sizes["motto"]))
        self._pair.setCurrentIndex(pairs.index(wanted) if wanted in pairs else -1)
        self._body.setCurrentIndex(self._body.findData(int(sizes["body"])))
        self._spacing.setValue(sizes["line_spacing"])
        for name, box in self._margins.items():
            box.setValue(content["margins"][name])
        self.setEnabled(editable)
        self._filling = False

    @property
    def content(self) -> dict[str, Any]:
        """The profile with what the fields say."""
        content = copy.deepcopy(self._content)
        content["name"] = self._name.text().strip()
        content["left"], content["right"] = self._left.lines, self._right.lines
        content["number_pattern"] = self._number.text()
        if self._pair.currentIndex() >= 0:
            small, large = _PAIRS[self._pair.currentIndex()]
            content["sizes"] |= dict.fromkeys(_PAIRED_SMALL, small)
            content["sizes"] |= dict.fromkeys(_PAIRED_LARGE, large)
        if self._body.currentIndex() >= 0:
            content["sizes"] |= dict.fromkeys(_BODY_LIKE, _BODY_SIZES[self._body.currentIndex()])
        content["sizes"]["line_spacing"] = round(self._spacing.value(), 2)
        content["margins"] = {name: box.value() for name, box in self._margins.items()}
        return content

    def _build(self) -> None:
        fields = QWidget()
        form = FormLayout(fields)
        form.add(self.tr("Tên mẫu"), self._name)
        form.add(
            self.tr("Số văn bản"),
            self._number,
            hint=self.tr("{number}: số, {kind}: loại văn bản, {symbol}: chữ viết tắt cơ quan"),
        )
        form.add(self.tr("Cỡ chữ Quốc hiệu - Tiêu ngữ"), self._pair)
        form.add(self.tr("Cỡ chữ nội dung"), self._body)
        form.add(self.tr("Giãn dòng"), self._spacing)
        margins = QWidget()
        grid = QGridLayout(margins)
        grid.setContentsMargins(0, 0, 0, 0)
        names = (self.tr("Trên"), self.tr("Dưới"), self.tr("Trái"), self.tr("Phải"))
        for place, (label, box) in enumerate(zip(names, self._margins.values(), strict=True)):
            box.setAccessibleName(self.tr("Lề {side}").format(side=label.lower()))
            grid.addWidget(TextLabel(label, "muted"), place // 2, place % 2 * 2)
            grid.addWidget(box, place // 2, place % 2 * 2 + 1)
        form.add(self.tr("Lề trang"), margins)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        column.addWidget(self._left)
        column.addWidget(self._right)
        column.addStretch(1)
        self._name.editingFinished.connect(self._on_edited)
        self._number.editingFinished.connect(self._on_edited)
        for choice in (self._pair, self._body):
            choice.activated.connect(self._on_edited)
        for spin in (self._spacing, *self._margins.values()):
            spin.valueChanged.connect(self._on_edited)
        self._left.edited.connect(self._on_edited)
        self._right.edited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()


def _spin(low: float, high: float, step: float, unit: str) -> QDoubleSpinBox:
    box = DecimalField()
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setDecimals(0 if step >= 1 else 2)
    box.setSuffix(unit)
    box.setKeyboardTracking(False)
    # The style sheet's padding does not reach the text of a spin box.
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box
