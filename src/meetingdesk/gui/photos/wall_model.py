"""The photos of an event as an item model: one row a photo, in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui.photos.pictures import Pictures

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ITEM_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class WallModel(QAbstractListModel):
    """Rows are PhotoRow; ITEM_ROLE is the title of the part of the agenda a photo belongs to."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self._rows: list[PhotoRow] = []
        self._titles: Mapping[int, str] = {}
        pictures.loaded.connect(self._on_loaded)

    @property
    def rows(self) -> Sequence[PhotoRow]:
        """The photos in their order."""
        return self._rows

    def set_rows(self, rows: Sequence[PhotoRow], titles: Mapping[int, str]) -> None:
        """Show these photos; where the same ones stay in their places only they are repainted."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._titles = list(rows), titles
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row(self, index: Index) -> PhotoRow | None:
        """The photo at `index`."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == ITEM_ROLE:
            return self._titles.get(row.agenda_item_id or 0, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.caption or row.file_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def _spoken(self, place: int, row: PhotoRow) -> str:
        parts = [self.tr("Ảnh {number}").format(number=place + 1), row.caption or row.file_name]
        if row.in_minutes:
            parts.append(self.tr("trong biên bản"))
        return ", ".join(parts)

    @Slot(str)
    def _on_loaded(self, sha256: str) -> None:
        for place, row in enumerate(self._rows):
            if row.thumbnail_sha256 == sha256:
                index = self.index(place)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])
