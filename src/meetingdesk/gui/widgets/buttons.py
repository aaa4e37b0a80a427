"""Buttons in the few looks that the product has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from meetingdesk.gui.icons import icon as themed_icon

ICON_SIZE = QSize(18, 18)


def button(
    text: str, *, icon: str = "", face: str = "plain", parent: QWidget | None = None
) -> QPushButton:
    """A push button; face is 'plain', 'primary', 'danger' or 'quiet'."""
    made = QPushButton(text, parent)
    made.setProperty("face", face)
    if icon:
        made.setIcon(themed_icon(icon, _icon_role(face)))
        made.setIconSize(ICON_SIZE)
    return made


def icon_button(
    icon: str, name: str, *, role: str = "muted", parent: QWidget | None = None
) -> QToolButton:
    """A square button with an icon only; `name` is read aloud and shown on hovering."""
    made = QToolButton(parent)
    made.setProperty("face", "icon")
    made.setIcon(themed_icon(icon, role))
    made.setIconSize(ICON_SIZE)
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made


def action_button(
    action: QAction, *, face: str = "plain", parent: QWidget | None = None
) -> QToolButton:
    """A button that follows `action`: its text, icon, state and shortcut."""
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setProperty("face", face)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setIconSize(ICON_SIZE)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _icon_role(face: str) -> str:
    return {"primary": "on_accent", "danger": "on_tone"}.get(face, "text")
