"""A field for a file or a folder: its path, and a button that asks for one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import icon_button


class FileField(QWidget):
    """Remembers what was chosen last under `purpose` on this PC; emits `changed` with each choice."""

    changed = Signal()

    def __init__(self, desk: Desk, purpose: str, kinds: str = "") -> None:
        super().__init__()
        self._desk, self._purpose, self._kinds = desk, purpose, kinds
        self._line = QLineEdit(desk.preferences.text(f"file/{purpose}"))
        self._line.setObjectName(purpose)
        self._line.editingFinished.connect(self._on_edited)
        self._ask = icon_button("folder-open", self.tr("Chọn…"))
        self._ask.setObjectName(f"{purpose}Ask")
        self._ask.clicked.connect(self._on_ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(self._ask)
        self.setFocusProxy(self._line)

    @property
    def path(self) -> Path | None:
        """What is chosen; None for nothing."""
        text = self._line.text().strip()
        return Path(text) if text else None

    def set_path(self, path: Path) -> None:
        """Choose `path`."""
        self._line.setText(str(path))
        self._on_edited()

    def set_hint(self, text: str) -> None:
        """What stands in the empty field."""
        self._line.setPlaceholderText(text)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    @Slot()
    def _on_edited(self) -> None:
        self._desk.preferences.put(f"file/{self._purpose}", self._line.text().strip())
        self.changed.emit()

    @Slot()
    def _on_ask(self) -> None:
        dialog = QFileDialog(self.window())
        start = self.path.parent if self.path else self._desk.preferences.folder(self._purpose)
        dialog.setDirectory(str(start))
        if self._kinds:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self._kinds)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.set_path(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
