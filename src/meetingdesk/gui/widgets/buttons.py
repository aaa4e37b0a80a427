"""Buttons in the few looks that the product has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from meetingdesk.gui.icons import icon as themed_icon

ICON_SIZE = QSize(18, 18)
# An action made by Page.command keeps the name of its icon here, for buttons of another colour.
ICON_PROPERTY = "iconName"


def button(
    text: str, *, icon: str = "", face: str = "plain", parent: QWidget | None = None
) -> QPushButton:
    """A push button; face is 'plain', 'primary', 'danger' or 'quiet'."""
    made = QPushButton(text, parent)
    made.setProperty("face", face)
    # In a dialog Enter presses the button made default, never the one that happens to come first.
    made.setAutoDefault(False)
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
    made = _ActionButton(face, parent)
    made.setDefaultAction(action)
    made.tint()
    return made


class _ActionButton(QToolButton):
    """Draws its action's icon in the colour that goes with the button's face."""

    def __init__(self, face: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._face = face
        self.setProperty("face", face)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(ICON_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tint(self) -> None:
        """Take the action's icon over in the face's colour."""
        action = self.defaultAction()
        name = action.property(ICON_PROPERTY) if action is not None else None
        if name:
            self.setIcon(themed_icon(str(name), _icon_role(self._face)))

    def actionEvent(self, event: QActionEvent) -> None:
        super().actionEvent(event)
        self.tint()


def _icon_role(face: str) -> str:
    return {"primary": "on_accent", "danger": "on_tone"}.get(face, "text")
