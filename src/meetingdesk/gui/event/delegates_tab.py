"""The delegates of an event: the table that is typed into, pasted into, ordered and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout

from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order, renumber
from meetingdesk.features.delegates.delegates import (
    DelegateKind,
    DelegateRow,
    delegate_rows,
    edit_delegate,
    remove_delegates,
    set_kind,
)
from meetingdesk.gui import formats
from meetingdesk.gui.delegates.adder import DelegateAdder
from meetingdesk.gui.delegates.columns import DelegateColumns
from meetingdesk.gui.delegates.delegate_listing import DelegateListing
from meetingdesk.gui.delegates.directory_dialog import DirectoryDialog
from meetingdesk.gui.delegates.earlier_dialog import EarlierDialog
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.delegates.invited_dialog import InvitedDialog
from meetingdesk.gui.delegates.list_ways import ListWays
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.row_edits import RowEdits
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import matches


class DelegatesTab(Page):
    """The list of one event. Every edit is kept at once; what is deleted can be brought back."""

    kinds = frozenset({"delegates", "organizations"})

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._rows: list[DelegateRow] = []
        self._edits = RowEdits(desk, edit_delegate, self)
        self._edits.failed.connect(self._on_edit_failed)
        self._make_commands()
        self._build()
        self._listing = DelegateListing(desk, meeting_id, lambda: self._model.rows, self)
        self._ways = ListWays(desk, self._listing.now, self)

    def refresh(self) -> None:
        self.desk.tasks.read(delegate_rows, self._meeting_id, done=self._on_rows)
        self._listing.refresh()

    def place(self) -> Mapping[str, object]:
        return {"order": self._order.currentIndex(), "search": self._search.text()}

    def return_to(self, place: Mapping[str, object]) -> None:
        order = place.get("order")
        if isinstance(order, int):
            self._order.setCurrentIndex(order)
        self._search.setText(str(place.get("search", "")))

    def _make_commands(self) -> None:
        self._import = self.command(
            self.tr("Nhập đại biểu từ tệp Excel, Word…"),
            self._on_import,
            icon="file-import",
            shortcut="Ctrl+I",
            changes=True,
        )
        self._paste = self.command(
            self.tr("Dán danh sách đã chép…"),
            self._on_paste,
            icon="clipboard-list",
            shortcut="Ctrl+Shift+V",
            changes=True,
        )
        self._directory = self.command(
            self.tr("Lấy đại biểu từ danh bạ…"),
            self._on_directory,
            icon="address-book",
            changes=True,
        )
        self._earlier = self.command(
            self.tr("Lấy đại biểu từ sự kiện trước…"),
            self._on_earlier,
            icon="history",
            changes=True,
        )
        self._invited = self.command(
            self.tr("Đơn vị được mời và chỉ tiêu…"), self._on_invited, icon="building", changes=True
        )
        self._renumber = self.command(
            self.tr("Đánh lại số thứ tự theo cách xếp này"),
            self._on_renumber,
            icon="sort-ascending",
            changes=True,
        )
        self._sheet = self.command(
            self.tr("In danh sách ký tên…"), self._on_sheet, icon="printer", shortcut="Ctrl+P"
        )
        self._badges = self.command(self.tr("In thẻ đại biểu…"), self._on_badges, icon="id-badge-2")
        self._sheet.setIconText(self.tr("Danh sách ký tên"))
        self._add = self.command(
            self.tr("Thêm đại biểu"),
            self._on_add,
            icon="user-plus",
            shortcut="Ctrl+N",
            changes=True,
        )
        self._remove = self.command(
            self.tr("Xóa khỏi danh sách"), self._on_remove, icon="trash", changes=True
        )
        self._remove.setEnabled(False)
        # What buttons say; the menus say more.
        self._import.setIconText(self.tr("Nhập từ tệp…"))
        self._directory.setIconText(self.tr("Từ danh bạ…"))
        self._earlier.setIconText(self.tr("Từ sự kiện trước…"))

    def _build(self) -> None:
        self._model: RowsModel[DelegateRow] = RowsModel(
            DelegateColumns(self._on_edit, editable=not self.desk.is_read_only).made,
            lambda row: row.id,
            self,
        )
        empty = EmptyState(
            "users",
            self.tr("Danh sách đại biểu còn trống"),
            self.tr("Nhập tệp Excel, dán danh sách từ Zalo, Word, hoặc gõ từng tên ở ô phía trên."),
            action=self._import,
        )
        self.table = DataTable(self._model, "delegates", self.desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Danh sách đại biểu"))
        self.table.addAction(self._badges)
        self.table.addAction(self._remove)
        self.table.addAction(self._kind_action())
        self.table.pasted.connect(self._on_pasted)
        self.table.delete_wanted.connect(self._delete)
        self.table.selected.connect(self._on_selected)
        self._counts = TextLabel("", "muted")
        self._counts.setObjectName("delegateCounts")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        column.addWidget(self.table, 1)
        column.addWidget(self._counts)

    def _first_row(self) -> QHBoxLayout:
        self.adder = DelegateAdder(self.desk, self._meeting_id)
        self.adder.added.connect(self.table.scrollToBottom)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.adder, 1)
        for action in (self._import, self._directory, self._earlier):
            row.addWidget(action_button(action))
        more = icon_button("dots", self.tr("Việc khác với danh sách"))
        more.setObjectName("delegatesMore")
        more.clicked.connect(self._on_more)
        self._more = more
        row.addWidget(more)
        return row

    def _second_row(self) -> QHBoxLayout:
        self._search = SearchField(self.tr("Tìm trong danh sách"))
        self._search.searched.connect(self._on_filter)
        self._organization = QComboBox()
        self._organization.setObjectName("organizationFilter")
        self._organization.setAccessibleName(self.tr("Chỉ xem một đơn vị"))
        self._organization.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._organization.setMinimumContentsLength(28)
        self._organization.currentIndexChanged.connect(self._on_filter)
        self._order = QComboBox()
        self._order.setObjectName("delegateOrder")
        self._order.setAccessibleName(self.tr("Cách xếp danh sách"))
        for order in DelegateOrder:
            self._order.addItem(say(order.label), order)
        self._order.currentIndexChanged.connect(self._on_order)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._search, 1)
        row.addWidget(self._organization)
        row.addWidget(self._order)
        row.addWidget(action_button(self._sheet))
        return row

    def _on_sheet(self) -> None:
        self.desk.open_meeting(self._meeting_id, "documents:attendance_sheet")

    def _on_badges(self) -> None:
        """Badges of those who are marked, or of all."""
        # Comes with the writers of papers, which the list must not wait for.
        from meetingdesk.gui.papers.cards import print_badges_of  # noqa: PLC0415

        ids = set(self.table.selected_ids())
        numbers = [row.number for row in self._rows if row.id in ids]
        print_badges_of(self.desk, self._meeting_id, numbers)

    def _kind_action(self) -> QAction:
        menu = QMenu(self.tr("Đổi loại đại biểu"), self)
        group = QActionGroup(menu)
        for kind in DelegateKind:
            action = menu.addAction(say(kind.label))
            action.setData(kind)
            group.addAction(action)
        group.triggered.connect(self._on_kind)
        menu.menuAction().setEnabled(not self.desk.is_read_only)
        self._kinds_menu = menu
        return menu.menuAction()

    @Slot(object)
    def _on_rows(self, rows: list[DelegateRow]) -> None:
        self._rows = rows
        self._fill_organizations()
        self._model.set_rows(in_order(rows, self._chosen_order()))
        self._show_counts()

    def _fill_organizations(self) -> None:
        """The organisations of the list in protocol order, each with its number of people."""
        chosen = self._organization.currentData()
        counts = Counter(row.organization_name for row in self._rows)
        ordered = in_order(self._rows, DelegateOrder.ORGANIZATION)
        names = dict.fromkeys(row.organization_name for row in ordered)
        self._organization.blockSignals(True)
        self._organization.clear()
        self._organization.addItem(self.tr("Mọi đơn vị"), None)
        for name in names:
            shown = name or self.tr("(chưa ghi đơn vị)")
            self._organization.addItem(f"{shown} ({formats.show(counts[name])})", name)
        place = self._organization.findData(chosen) if chosen is not None else 0
        self._organization.setCurrentIndex(max(0, place))
        self._organization.blockSignals(False)
        if place < 0:
            self._on_filter()

    def _show_counts(self) -> None:
        counts = Counter(row.kind for row in self._rows)
        parts = [
            self.tr("{kind}: {count}").format(
                kind=say(kind.label), count=formats.show(counts[kind])
            )
            for kind in DelegateKind
            if counts[kind]
        ]
        offices = len({row.organization_name for row in self._rows if row.organization_name})
        text = self.tr("Tổng số {count} người, {offices} đơn vị").format(
            count=formats.show(len(self._rows)), offices=formats.show(offices)
        )
        shown = self._model.rowCount()
        if shown != len(self._rows):
            parts.append(self.tr("đang xem {count}").format(count=formats.show(shown)))
        self._counts.setText("   ·   ".join([text, *parts]) if self._rows else "")

    @Slot()
    def _on_filter(self) -> None:
        text, office = self._search.text(), self._organization.currentData()
        if not text.strip() and office is None:
            self._model.set_filter(None)
        else:
            self._model.set_filter(
                lambda row: (
                    (office is None or row.organization_name == office) and _is_meant(row, text)
                )
            )
        self._show_counts()

    @Slot()
    def _on_order(self) -> None:
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._model.set_rows(in_order(self._rows, self._chosen_order()))

    def _chosen_order(self) -> DelegateOrder:
        # Qt hands a string enumeration back as its bare text.
        return DelegateOrder(self._order.currentData())

    def _on_edit(self, row: DelegateRow, field: str, value: object) -> None:
        self._edits.edit(row.id, row.version, field, value)

    @Slot()
    def _on_edit_failed(self) -> None:
        self._model.forget_typed()
        self.refresh()

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        self._remove.setEnabled(bool(ids) and not self.desk.is_read_only)

    def _on_add(self) -> None:
        self.adder.setFocus()
        self.adder.selectAll()

    def _on_remove(self) -> None:
        self._delete(self.table.selected_ids())

    @Slot(object)
    def _delete(self, ids: Sequence[int]) -> None:
        if ids and not self.desk.is_read_only:
            count = len(ids)
            self.desk.tasks.write(
                remove_delegates, list(ids), done=lambda _none: self._on_removed(count), owner=self
            )

    def _on_removed(self, count: int) -> None:
        self.desk.toasts.undoable(
            self.tr("Đã xóa {count} đại biểu.").format(count=formats.show(count))
        )

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        ids = self.table.selected_ids()
        if ids:
            self.desk.tasks.write(set_kind, ids, DelegateKind(action.data()))

    def _on_renumber(self) -> None:
        self.desk.tasks.write(
            renumber, self._meeting_id, self._chosen_order(), done=self._on_renumbered
        )

    @Slot(object)
    def _on_renumbered(self, _none: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã đánh lại số thứ tự."))

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("delegatesMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._paste, self._invited, self._badges])
        menu.addMenu(self._ways.menu)
        menu.addSeparator()
        menu.addActions([self._renumber, self._kinds_menu.menuAction(), self._remove])
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_import(self) -> None:
        self.import_file(None)

    def import_file(self, path: Path | None) -> ImportDialog:
        """Open the import, on that file where one is given."""
        dialog = ImportDialog(self.desk, self._meeting_id, self)
        dialog.open()
        if path is not None:
            dialog.load_file(path)
        return dialog

    def _on_paste(self) -> None:
        dialog = ImportDialog(self.desk, self._meeting_id, self)
        dialog.open()
        dialog.load_text(QGuiApplication.clipboard().text())

    @Slot(object)
    def _on_pasted(self, _block: object) -> None:
        if not self.desk.is_read_only:
            self._on_paste()

    def _on_directory(self) -> None:
        DirectoryDialog(self.desk, self._meeting_id, self).open()

    def _on_earlier(self) -> None:
        EarlierDialog(self.desk, self._meeting_id, self).open()

    def _on_invited(self) -> None:
        InvitedDialog(self.desk, self._meeting_id, self).open()


def _is_meant(row: DelegateRow, text: str) -> bool:
    words = f"{row.full_name} {row.position} {row.organization_name} {row.phone} {row.note}"
    return matches(text, words) or text.strip() in row.phone
