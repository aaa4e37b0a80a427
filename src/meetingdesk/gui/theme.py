"""The look: colour tokens in light and dark, the palette and the one style sheet made from them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from meetingdesk.gui.preferences import Preferences
from meetingdesk.resources import resource

ROW_HEIGHT = 34
GRID = 4
RADIUS = 8
BASE_POINTS = 10.0
BUNDLED_FAMILY = "Be Vietnam Pro"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by meaning; every text colour keeps 4.5:1 on the grounds it is used on."""

    window: str
    surface: str
    raised: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str
    violet: str
    violet_soft: str
    pink: str
    pink_soft: str
    on_tone: str
    toast: str
    on_toast: str


LIGHT = Tokens(
    window="#f5f7f8",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#eef2f3",
    hover="#e8eeef",
    border="#d9e0e2",
    border_strong="#8a979b",
    text="#1b2427",
    muted="#55636a",
    disabled="#98a4a8",
    accent="#0b6a72",
    accent_hover="#095a61",
    accent_pressed="#074a50",
    accent_soft="#d9eef0",
    on_accent="#ffffff",
    success="#17693a",
    success_soft="#ddf2e4",
    warning="#8a4b00",
    warning_soft="#fdeed3",
    danger="#b3261e",
    danger_soft="#fde7e5",
    info="#1d5ba8",
    info_soft="#e1edfb",
    violet="#5b3fa8",
    violet_soft="#ebe5fa",
    pink="#9c2463",
    pink_soft="#fbe4ef",
    on_tone="#ffffff",
    toast="#243135",
    on_toast="#f5f7f8",
)

DARK = Tokens(
    window="#151b1d",
    surface="#1c2427",
    raised="#232d30",
    sunken="#11181a",
    hover="#2a363a",
    border="#324044",
    border_strong="#6f8187",
    text="#e6ecee",
    muted="#a3b1b6",
    disabled="#67767b",
    accent="#5cc4cb",
    accent_hover="#7bd2d8",
    accent_pressed="#46aab1",
    accent_soft="#173f44",
    on_accent="#06282b",
    success="#71d194",
    success_soft="#153824",
    warning="#f2b660",
    warning_soft="#43300f",
    danger="#ff9a91",
    danger_soft="#4a1f1c",
    info="#8dbdf7",
    info_soft="#18324f",
    violet="#bfa9f7",
    violet_soft="#33264f",
    pink="#f5a3c9",
    pink_soft="#4a1d35",
    on_tone="#11181a",
    toast="#e6ecee",
    on_toast="#1b2427",
)


def current_tokens() -> Tokens:
    """The tokens in force, read off the application's palette so that nothing has to be told."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def color(role: str) -> QColor:
    """The colour of token `role` in the theme in force; AttributeError for an unknown role."""
    return QColor(getattr(current_tokens(), role))


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 'contrast ratio')."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def style_sheet(tokens: Tokens) -> str:
    """The application's one style sheet, with the tokens filled in."""
    source = resource("theme", "desk.qss").read_text(encoding="utf-8")
    icons = resource("theme").as_posix()
    tone = "dark" if tokens is DARK else "light"
    return Template(source).substitute(asdict(tokens), radius=RADIUS, art=f"{icons}/{tone}")


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the style draws without the sheet."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, value in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.toast,
        role.ToolTipText: tokens.on_toast,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Light: tokens.raised,
        role.Shadow: tokens.border_strong,
    }.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled))
    return made


class Theme(QObject):
    """Puts the look on the application and keeps it in step with preferences and system."""

    changed = Signal()

    def __init__(
        self, application: QApplication, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._preferences = preferences
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._applied: tuple[Tokens, str] | None = None
        preferences.changed.connect(self._on_preference)
        application.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    @property
    def tokens(self) -> Tokens:
        """The tokens that preference and system ask for."""
        mode = self._preferences.theme
        if mode == "system":
            scheme = self._application.styleHints().colorScheme()
            mode = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        return DARK if mode == "dark" else LIGHT

    def apply(self) -> None:
        """Set style, palette, font and style sheet; nothing happens where they are set already."""
        wanted = (self.tokens, self._preferences.font)
        if wanted == self._applied:
            return
        self._applied = wanted
        self._application.setStyle("fusion")
        self._application.setPalette(palette(wanted[0]))
        self._application.setFont(self._font())
        self._application.setStyleSheet(style_sheet(wanted[0]))
        self.changed.emit()

    def _font(self) -> QFont:
        font = QFont(self._system_font)
        if self._preferences.font == "bundled" and load_bundled_font():
            font = QFont(BUNDLED_FAMILY)
        font.setPointSizeF(BASE_POINTS)
        return font

    def _on_preference(self, key: str) -> None:
        if key in ("theme", "font"):
            self.apply()

    def _on_system_scheme(self) -> None:
        if self._preferences.theme == "system":
            self.apply()


def load_bundled_font() -> bool:
    """Make the bundled family known to Qt; False where its files can't be read."""
    if QFontDatabase.hasFamily(BUNDLED_FAMILY):
        return True
    files = sorted(resource("ui-fonts").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return any(handle >= 0 for handle in loaded)


def _luminance(value: str) -> float:
    shade = QColor(value)
    channels = (shade.redF(), shade.greenF(), shade.blueF())
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
