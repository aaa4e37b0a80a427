"""A form: label above or beside its field, and what is wrong with it under the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.labels import TextLabel


class FormLayout(QFormLayout):
    """Labels at the left, fields at the right; `show_error` marks a field and says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._errors: dict[QWidget, TextLabel] = {}
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)

    def add(self, label: str, field: QWidget, *, required: bool = False, hint: str = "") -> QWidget:
        """Add `field` under `label`; a required one is starred. Returns the field."""
        if label:
            field.setAccessibleName(label)
        error = TextLabel("", "error", wrap=True)
        error.hide()
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        if hint:
            column.addWidget(TextLabel(hint, "muted", wrap=True))
        column.addWidget(error)
        caption = TextLabel(f"{label} *" if required else label, "field")
        caption.setBuddy(field)
        caption.setMinimumHeight(32)
        self.addRow(caption, box)
        self._errors[field] = error
        return field

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its label."""
        box = field.parentWidget()
        if box is not None:
            self.setRowVisible(box, shown)

    def show_error(self, field: QWidget, text: str, *, stays: bool = True) -> None:
        """Say under `field` what is wrong with it; an empty text takes that back.

        The keyboard goes to the field, unless somebody who is leaving it may go on (`stays` False).
        """
        label = self._errors[field]
        label.setText(text)
        label.setVisible(bool(text))
        field.setAccessibleDescription(text)
        if bool(field.property("invalid")) != bool(text):
            field.setProperty("invalid", bool(text))
            field.style().unpolish(field)
            field.style().polish(field)
        if text and stays:
            field.setFocus()

    def clear_errors(self) -> None:
        for field in self._errors:
            self.show_error(field, "")
