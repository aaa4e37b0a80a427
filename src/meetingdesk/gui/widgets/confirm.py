"""The question before what cannot be undone; everything else has a toast with 'Hoàn tác'."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirm(
    parent: QWidget,
    question: str,
    consequence: str,
    act_text: str,
    act: Callable[[], object],
) -> QMessageBox:
    """Ask; `act` runs when the button named `act_text` is pressed. Cancelling is the default.

    `question` names the thing, `consequence` says what can't be brought back.
    """
    box = QMessageBox(parent)
    box.setObjectName("confirmDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(act_text)
    box.setText(question)
    box.setInformativeText(consequence)
    button = box.addButton(act_text, QMessageBox.ButtonRole.DestructiveRole)
    button.setObjectName("confirmAct")
    button.setProperty("face", "danger")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    button.clicked.connect(lambda _checked: act())
    box.open()
    return box
