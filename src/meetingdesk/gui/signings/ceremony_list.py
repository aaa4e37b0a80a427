"""A list of the ceremony to tick off: things to have ready, or photos to take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from meetingdesk.features.signings.ceremony_items import (
    CeremonyItemRow,
    CeremonyPart,
    add_ceremony_item,
    add_usual_items,
    delete_ceremony_items,
    edit_ceremony_item,
    move_ceremony_item,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.card import Card

_ROW = Qt.ItemDataRole.UserRole


class CeremonyList(Card):
    """Space ticks, F2 edits, Delete takes off, Alt+Up and Alt+Down move; Enter below adds."""

    def __init__(self, desk: Desk, meeting_id: int, part: CeremonyPart, hint: str) -> None:
        super().__init__()
        self.set_heading(say(part.label))
        self._desk, self._meeting_id, self._part = desk, meeting_id, part
        self._rows: list[CeremonyItemRow] = []
        self._count = Badge()
        self._usual = button(self.tr("Thêm việc thường có"), icon="list-check")
        self._usual.setObjectName(f"usual_{part.value}")
        self._usual.clicked.connect(self._on_usual)
        self.add_to_head(self._count)
        self.add_to_head(self._usual)
        self.list = QListWidget()
        self.list.setObjectName(f"ceremony_{part.value}")
        self.list.setAccessibleName(say(part.label))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemChanged.connect(self._on_item)
        self.field = QLineEdit()
        self.field.setObjectName(f"add_{part.value}")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.returnPressed.connect(self._on_add)
        self._drop = icon_button("trash", self.tr("Bỏ dòng đang chọn (Delete)"))
        self._drop.setObjectName(f"drop_{part.value}")
        self._drop.clicked.connect(self._on_delete)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.field, 1)
        below.addWidget(self._drop)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(below)
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Delete), self._on_delete),
            (QKeySequence("Alt+Up"), partial(self._move, -1)),
            (QKeySequence("Alt+Down"), partial(self._move, 1)),
        ):
            short = QShortcut(keys, self.list, slot)
            short.setContext(Qt.ShortcutContext.WidgetShortcut)
        for part_widget in (self._usual, self.field, self._drop):
            part_widget.setEnabled(not desk.is_read_only)

    def show_rows(self, rows: Sequence[CeremonyItemRow]) -> None:
        """Show a list; what is selected stays selected."""
        done = sum(row.is_done for row in rows)
        tone, picture = (
            ("success", "circle-check")
            if rows and done == len(rows)
            else (
                "neutral",
                "circle",
            )
        )
        text = self.tr("{done}/{total} xong").format(done=done, total=len(rows))
        self._count.show_state(text, tone=tone, icon=picture)
        self._count.setVisible(bool(rows))
        if self._rows == list(rows):
            return
        current = self._current()
        self._rows = list(rows)
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if not self._desk.is_read_only:
                flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if row.is_done else Qt.CheckState.Unchecked)
            item.setData(_ROW, row.id)
            item.setToolTip(row.text)
            self.list.addItem(item)
            if current is not None and row.id == current.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _current(self) -> CeremonyItemRow | None:
        item = self.list.currentItem()
        return self._row_of(item) if item is not None else None

    def _row_of(self, item: QListWidgetItem) -> CeremonyItemRow | None:
        wanted = item.data(_ROW)
        return next((row for row in self._rows if row.id == wanted), None)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        row = self._row_of(item)
        if row is None:
            return
        is_done = item.checkState() is Qt.CheckState.Checked
        if is_done != row.is_done:
            act = partial(edit_ceremony_item, is_done=is_done)
        elif item.text().strip() != row.text and item.text().strip():
            act = partial(edit_ceremony_item, text=item.text())
        else:
            self._put_back()
            return
        self._desk.tasks.write(act, row.id, row.version, failed=self._on_refused, owner=self)

    def _on_refused(self, error: Exception) -> None:
        self._put_back()
        self._desk.tasks.broken.emit(error)

    def _put_back(self) -> None:
        """Show what is kept instead of what was typed."""
        rows, self._rows = self._rows, []
        self.show_rows(rows)

    @Slot()
    def _on_usual(self) -> None:
        self._desk.tasks.write(
            add_usual_items, self._meeting_id, self._part, done=self._on_added, owner=self
        )

    @Slot(object)
    def _on_added(self, count: int) -> None:
        if count:
            text = self.tr("Đã thêm {count} dòng.").format(count=count)
            self._desk.toasts.undoable(text)
        else:
            self._desk.toasts.show(self.tr("Danh sách đã có đủ việc thường có."))

    @Slot()
    def _on_add(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self._desk.tasks.write(add_ceremony_item, self._meeting_id, self._part, text)

    @Slot()
    def _on_delete(self) -> None:
        ids = [item.data(_ROW) for item in self.list.selectedItems()]
        if ids and not self._desk.is_read_only:
            self._desk.tasks.write(delete_ceremony_items, ids, done=self._on_deleted, owner=self)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã bỏ khỏi danh sách."))

    def _move(self, by: int) -> None:
        row = self._current()
        if row is not None and not self._desk.is_read_only:
            self._desk.tasks.write(move_ceremony_item, row.id, by)
