"""The office's table of positions with their protocol ranks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.directory.positions import (
    PositionRow,
    add_position,
    add_usual_positions,
    position_rows,
    remove_positions,
    save_position,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class PositionsDialog(QDialog):
    """Titles and ranks are edited in their cells; lists follow when they are numbered again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("positionsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chức vụ và thứ tự lễ tân"))
        self.resize(560, 600)
        self._model: RowsModel[PositionRow] = RowsModel(
            (
                Column(
                    "rank",
                    self.tr("Thứ tự"),
                    lambda row: row.rank,
                    show=lambda row: str(row.rank),
                    align="right",
                    width=80,
                    edit=self._on_rank,
                ),
                Column(
                    "title",
                    self.tr("Chức vụ"),
                    lambda row: row.title,
                    width=300,
                    edit=lambda row, value: self._save(row, str(value), row.rank),
                ),
            ),
            lambda row: row.id,
            self,
        )
        usual = self.tr("Đưa các chức vụ thường dùng vào bảng")
        self._usual = QAction(usual, self)
        self._usual.setEnabled(not desk.is_read_only)
        self._usual.triggered.connect(self._on_usual)
        empty = EmptyState(
            "briefcase",
            self.tr("Bảng của cơ quan còn trống."),
            self.tr("Hiện danh sách được xếp theo thứ tự thường dùng."),
            action=self._usual,
        )
        self.table = DataTable(self._model, "positions", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Chức vụ và thứ tự lễ tân"))
        self.table.delete_wanted.connect(self._on_delete)
        self._new = QLineEdit()
        self._new.setObjectName("positionNew")
        self._new.setPlaceholderText(self.tr("Gõ chức vụ mới rồi nhấn Enter"))
        self._new.setAccessibleName(self.tr("Chức vụ mới"))
        self._new.returnPressed.connect(self._on_new)
        self._build()
        desk.changed.connect(self._on_changed)
        self._read()

    def _build(self) -> None:
        hint = self.tr(
            "Số nhỏ đứng trước. Chức vụ ghi dài, như “Phó Chủ tịch Hội Nông dân”, được xếp theo phần "
            "đầu có trong bảng. Danh sách đã có được xếp lại khi đánh lại số thứ tự."
        )
        leave = button(self.tr("Đóng"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.accept)
        self._more = button(self._usual.text(), icon="list-check")
        self._more.setObjectName("positionsUsual")
        self._more.setAutoDefault(False)
        self._more.setEnabled(self._usual.isEnabled())
        self._more.clicked.connect(self._usual.trigger)
        self._more.hide()  # an empty table offers it in its middle
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(hint, "muted", wrap=True))
        column.addWidget(self._new)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _save(self, row: PositionRow, title: str, rank: int) -> None:
        self._desk.tasks.write(
            save_position, row.id, row.version, title, rank, failed=self._on_failed, owner=self
        )

    def _on_rank(self, row: PositionRow, value: object) -> None:
        text = str(value).strip()
        if text.isdecimal() and len(text) <= 5:
            self._save(row, row.title, int(text))
        else:
            self._model.forget_typed()
            self._desk.toasts.show(self.tr("Thứ tự phải là số từ 0 đến 99999."), tone="warning")

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        self._read()
        self._desk.tasks.broken.emit(error)

    @Slot()
    def _on_new(self) -> None:
        title = self._new.text()
        if title.strip():
            self._new.clear()
            self._desk.tasks.write(add_position, title)

    @Slot()
    def _on_usual(self) -> None:
        self._desk.tasks.write(add_usual_positions, done=self._on_usual_added)

    @Slot(object)
    def _on_usual_added(self, count: int) -> None:
        if count:
            text = self.tr("Đã thêm {count} chức vụ.").format(count=formats.show(count))
            self._desk.toasts.undoable(text)
        else:
            self._desk.toasts.show(self.tr("Các chức vụ thường dùng đã có đủ trong bảng."))

    @Slot(object)
    def _on_delete(self, ids: Sequence[int]) -> None:
        count = formats.show(len(ids))
        self._desk.tasks.write(
            remove_positions,
            list(ids),
            done=lambda _none: self._desk.toasts.undoable(
                self.tr("Đã xóa {count} chức vụ.").format(count=count)
            ),
            owner=self,
        )

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if "positions" in getattr(change, "kinds", {}):
            self._read()

    def _read(self) -> None:
        self._desk.tasks.read(position_rows, done=self._on_rows)

    @Slot(object)
    def _on_rows(self, rows: list[PositionRow]) -> None:
        self._model.set_rows(rows)
        self._more.setVisible(bool(rows))
