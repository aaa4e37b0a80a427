"""What one person likes: language, look, column widths, recent workspaces; kept in an INI file."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from meetingdesk.store.places import Place, parse_place

APP = "MeetingDesk"
LANGUAGES = ("vi", "en")
THEMES = ("system", "light", "dark")
FONTS = ("bundled", "system")
_RECENT_KEPT = 8


def config_folder() -> Path:
    """Where the preferences of this user live."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False, roaming=True))


def data_folder() -> Path:
    """Where the program's own files of this user live, such as crash reports."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def documents_folder() -> Path:
    """Where a person looks for papers: the first place offered by file dialogs."""
    return Path(platformdirs.user_documents_dir())


class Preferences(QObject):
    """Per-user preferences; every setter writes at once and announces its key."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = path or config_folder() / "preferences.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """'vi' or 'en'."""
        return self._choice("language", LANGUAGES)

    @language.setter
    def language(self, code: str) -> None:
        self.put("language", code)

    @property
    def theme(self) -> str:
        """'system', 'light' or 'dark'."""
        return self._choice("theme", THEMES)

    @theme.setter
    def theme(self, mode: str) -> None:
        self.put("theme", mode)

    @property
    def font(self) -> str:
        """'bundled' (Be Vietnam Pro) or 'system'."""
        return self._choice("font", FONTS)

    @font.setter
    def font(self, choice: str) -> None:
        self.put("font", choice)

    @property
    def recent(self) -> tuple[Place, ...]:
        """Workspaces opened lately, the latest first."""
        return tuple(parse_place(line) for line in self.text("recent").split("\n") if line)

    def remember_workspace(self, path: Place) -> None:
        """Put `path` at the head of the recent workspaces."""
        # As text, in which no password is.
        others = [str(known) for known in self.recent if str(known) != str(path)]
        self.put("recent", "\n".join([str(path), *others][:_RECENT_KEPT]))

    def forget_workspace(self, path: Place) -> None:
        """Take `path` off the recent workspaces; the files stay."""
        self.put("recent", "\n".join(str(p) for p in self.recent if str(p) != str(path)))

    def folder(self, purpose: str) -> Path:
        """The folder used last for `purpose` ('export', 'photos' …), or the user's documents."""
        kept = self.text(f"folder/{purpose}")
        return Path(kept) if kept and Path(kept).is_dir() else documents_folder()

    def remember_folder(self, purpose: str, folder: Path) -> None:
        self.put(f"folder/{purpose}", str(folder))

    def text(self, key: str, default: str = "") -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool = False) -> bool:
        return self.text(key, "true" if default else "false") == "true"

    def number(self, key: str, default: int = 0) -> int:
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def put(self, key: str, value: str | int | bool) -> None:
        """Keep `value` under `key` and announce the key."""
        text = ("true" if value else "false") if isinstance(value, bool) else str(value)
        if self.text(key, "\0") == text:
            return
        self._store.setValue(key, text)
        self._store.sync()
        self.changed.emit(key)

    def blob(self, key: str) -> QByteArray:
        """The state of a window or a table header, as Qt saved it."""
        return QByteArray.fromBase64(QByteArray(self.text(key).encode("ascii")))

    def put_blob(self, key: str, state: QByteArray) -> None:
        self.put(key, bytes(state.toBase64().data()).decode("ascii"))

    def _choice(self, key: str, allowed: tuple[str, ...]) -> str:
        value = self.text(key, allowed[0])
        return value if value in allowed else allowed[0]
