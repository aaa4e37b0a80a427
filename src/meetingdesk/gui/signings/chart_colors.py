"""The colours of the register's drawings, on the screen and on white paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from meetingdesk.gui import theme


@dataclass(frozen=True, slots=True)
class ChartColors:
    """Colours by meaning; `running`, `ending` and `past` fill bars and lines."""

    text: QColor
    muted: QColor
    border: QColor
    ground: QColor
    running: QColor
    running_soft: QColor
    ending: QColor
    ending_soft: QColor
    past: QColor
    past_soft: QColor
    accent: QColor


def of_theme() -> ChartColors:
    """The colours of the window as it looks now."""
    roles = (
        "text", "muted", "border", "surface", "success", "success_soft", "danger", "danger_soft",
        "border_strong", "sunken", "accent",
    )  # fmt: skip
    return ChartColors(*(theme.color(role) for role in roles))


def of_paper() -> ChartColors:
    """The colours of the light theme on white."""
    light = theme.LIGHT
    texts = (
        light.text, light.muted, light.border, "#ffffff", light.success, light.success_soft,
        light.danger, light.danger_soft, light.border_strong, light.sunken, light.accent,
    )  # fmt: skip
    return ChartColors(*(QColor(text) for text in texts))
