"""The look and language of the window: for this user of this computer only."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.form import FormLayout


class LookSection(QWidget):
    """Language, light or dark, and the font; each choice shows at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        card = Card(self.tr("Giao diện"))
        body = QWidget()
        self._form = FormLayout(body)
        # A language is named in itself, so that who strayed into the wrong one finds back.
        self._choice("language", self.tr("Ngôn ngữ"), {"vi": "Tiếng Việt", "en": "English"})
        self._choice(
            "theme",
            self.tr("Sáng, tối"),
            {
                "system": self.tr("Theo hệ thống"),
                "light": self.tr("Sáng"),
                "dark": self.tr("Tối"),
            },
        )
        self._choice(
            "font",
            self.tr("Phông chữ"),
            {"bundled": "Be Vietnam Pro", "system": self.tr("Phông của hệ thống")},
        )
        card.body.addWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def _choice(self, key: str, label: str, names: dict[str, str]) -> None:
        box = QComboBox()
        box.setObjectName(f"look_{key}")
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(getattr(self._desk.preferences, key)))
        box.setProperty("preference", key)
        box.activated.connect(self._on_chosen)
        self._form.add(label, box)

    @Slot()
    def _on_chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._desk.preferences.put(str(box.property("preference")), box.currentData())
