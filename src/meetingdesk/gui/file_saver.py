"""Writes a file where the user says: asks, remembers the folder, writes beside, tells when done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.gui.desk import Desk

Write = Callable[[Path], None]


class FileSaver(QObject):
    """For lists and data of one screen; `purpose` names the folder remembered."""

    def __init__(self, desk: Desk, purpose: str, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._purpose = purpose
        self._window = window

    def ask(self, name: str, kind: str) -> Path | None:
        """Where to write; `name` is proposed and gives the ending, `kind` says what the file is."""
        ending = Path(name).suffix
        start = str(self._desk.preferences.folder(self._purpose) / name)
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Lưu tệp"), start, f"{kind} (*{ending})"
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        self._desk.preferences.remember_folder(self._purpose, path.parent)
        return path

    def write(self, write: Write, path: Path, *, done: Callable[[], object] | None = None) -> None:
        """Run `write(path)` in the background; then offer the file, and call `done`."""
        self._desk.tasks.run(
            write,
            path,
            title=self.tr("Đang ghi {name}…").format(name=path.name),
            done=partial(self._on_written, path, done),
            owner=self,
        )

    def _on_written(self, path: Path, done: Callable[[], object] | None, _nothing: None) -> None:
        if done is not None:
            done()
        self._desk.toasts.show(
            self.tr("Đã lưu {name}").format(name=path.name),
            tone="success",
            action_text=self.tr("Mở tệp"),
            action=partial(open_path, path),
            more_text=self.tr("Mở thư mục"),
            more=partial(open_path, path.parent),
        )


def open_path(path: Path) -> None:
    """Open a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
