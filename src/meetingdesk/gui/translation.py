"""The language of the window: translators, and Vietnamese sentences from below said in it."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from meetingdesk.gui import formats
from meetingdesk.gui.preferences import Preferences
from meetingdesk.messages import Message
from meetingdesk.resources import resource

LOCALES = {"vi": "vi_VN", "en": "en_GB"}


def say(sentence: Message) -> str:
    """The sentence in the window's language, numbers and dates in the way of that language."""
    template = QCoreApplication.translate(sentence.context, sentence.template)
    values = {name: _said(value) for name, value in sentence.values.items()}
    return sentence.given(**values).fill(template)


def _said(value: object) -> str:
    return say(value) if isinstance(value, Message) else formats.show(value)


class Translation(QObject):
    """Installs the translators of the language preferred; announces a switch."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._installed: list[QTranslator] = []
        self._language = ""
        preferences.changed.connect(self._on_preference)

    @property
    def language(self) -> str:
        """The language in force."""
        return self._language

    def apply(self) -> None:
        """Put the preferred language in force and tell the screens where it changed."""
        wanted = self._preferences.language
        if wanted == self._language:
            return
        self._language = wanted
        QLocale.setDefault(QLocale(LOCALES[wanted]))
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = [made for name in _FILES[wanted] if (made := _load(name, self))]
        for new in self._installed:
            QCoreApplication.installTranslator(new)
        self.changed.emit()

    def _on_preference(self, key: str) -> None:
        if key == "language":
            self.apply()


# Qt carries no Vietnamese of its own, so its buttons and menus are translated here.
_FILES = {"vi": ("qt_vi",), "en": ("meetingdesk_en",)}


def _load(name: str, parent: QObject) -> QTranslator | None:
    made = QTranslator(parent)
    return made if made.load(str(resource("translations", f"{name}.qm"))) else None
