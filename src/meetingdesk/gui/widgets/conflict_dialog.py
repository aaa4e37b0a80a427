"""Two people changed the same thing: what each wrote, side by side, before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Conflict
from meetingdesk.gui.settings.journal_words import column_words
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_NOT_SHOWN = frozenset({"version", "updated_at", "search_key", "sort_key"})


@dataclass(frozen=True, slots=True)
class Side:
    """A field that both wrote, or that they wrote: as it stands now, and as I would have it."""

    field: str
    theirs: str
    mine: str


def both_sides(error: Conflict) -> list[Side]:
    """The fields to compare; empty where nothing is known of what they wrote."""
    return [
        Side(name, _words(value), _words(error.mine[name]) if name in error.mine else "")
        for name, value in error.theirs.items()
        if name not in _NOT_SHOWN
    ] + [
        Side(name, "", _words(value))
        for name, value in error.mine.items()
        if name not in error.theirs and name not in _NOT_SHOWN and error.theirs
    ]


class ConflictDialog(QDialog):
    """Nothing was overwritten: the new version stands, and mine can be copied to be typed again."""

    def __init__(self, error: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = both_sides(error)
        self.setObjectName("conflictDialog")
        self.setWindowTitle(self.tr("Hai người cùng sửa"))
        self.setMinimumWidth(640)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(say(error.message), "heading", wrap=True))
        column.addWidget(
            TextLabel(
                self.tr(
                    "Chưa ghi đè gì: bản của {who} đang được giữ. So sánh rồi sửa tiếp."
                ).format(who=error.who),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self._build_table(error), 1)
        buttons = QDialogButtonBox()
        copy = button(self.tr("Chép bản của tôi"), icon="copy-plus")
        copy.setObjectName("copyMine")
        copy.clicked.connect(self._on_copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = button(self.tr("Xem bản mới"), face="primary")
        close.setObjectName("takeTheirs")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons)

    def _build_table(self, error: Conflict) -> QTableWidget:
        table = QTableWidget(len(self._sides), 3)
        table.setObjectName("conflictSides")
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels(
            [
                self.tr("Mục"),
                self.tr("Bản mới của {who}").format(who=error.who),
                self.tr("Bản của tôi"),
            ]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, side in enumerate(self._sides):
            for place, text in enumerate((column_words(side.field), side.theirs, side.mine)):
                table.setItem(row, place, QTableWidgetItem(text or "–"))
        table.resizeRowsToContents()
        return table

    @Slot()
    def _on_copy(self) -> None:
        lines = [f"{column_words(side.field)}: {side.mine}" for side in self._sides if side.mine]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _words(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%H:%M %d/%m/%Y}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, Enum):
        label = getattr(value, "label", None)
        return say(label) if label is not None else str(value.value)
    text = "" if value is None else str(value)
    try:
        # The journal keeps moments as ISO texts.
        moment = datetime.fromisoformat(text) if len(text) > 10 else None
    except ValueError:
        moment = None
    return text if moment is None else _words(moment.astimezone())
