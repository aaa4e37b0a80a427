"""Invites people of the directory: all, of one organisation, or of a standing group."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_sources import Added, invite_people
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.directory.groups import GroupRow, group_rows
from meetingdesk.features.directory.organizations import OrganizationRow, organization_rows
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.people_model import people_model
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.search_field import SearchField

# Ctrl+A takes what is loaded, so a whole group or organisation is.
_PAGE = 5000


class DirectoryDialog(QDialog):
    """People to select (Ctrl, Shift, Ctrl+A) and to put on the list."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.setObjectName("directoryDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lấy đại biểu từ danh bạ"))
        self.resize(980, 600)
        self._build()
        desk.tasks.read(group_rows, done=self._on_groups)
        self._on_search()

    def _build(self) -> None:
        self._search = SearchField(self.tr("Tìm theo tên, đơn vị, điện thoại"))
        self._search.searched.connect(self._on_search)
        self._source = QComboBox()
        self._source.setObjectName("directorySource")
        self._source.setAccessibleName(self.tr("Xem ai"))
        self._source.setMinimumContentsLength(34)
        self._source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._source.addItem(self.tr("Mọi người trong danh bạ"), ("", 0))
        self._source.currentIndexChanged.connect(self._on_search)
        self._kind = QComboBox()
        self._kind.setObjectName("directoryKind")
        self._kind.setAccessibleName(self.tr("Loại đại biểu"))
        for kind in DelegateKind:
            self._kind.addItem(say(kind.label), kind)
        self._model = people_model(self._desk, self, page_size=_PAGE)
        empty = EmptyState("address-book", self.tr("Không có ai ở đây."))
        self.table = DataTable(self._model, "invite", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Người trong danh bạ"))
        self.table.selected.connect(self._on_selected)
        self._add = button(self.tr("Thêm vào danh sách"), icon="user-plus", face="primary")
        self._add.setObjectName("directoryAdd")
        self._add.setEnabled(False)
        self._add.clicked.connect(self._on_add)
        leave = button(self.tr("Đóng"))
        leave.setObjectName("directoryClose")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._search, 1)
        head.addWidget(self._source)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        hint = self.tr("Giữ Ctrl hoặc Shift để chọn nhiều người, Ctrl+A chọn tất cả.")
        foot.addWidget(TextLabel(hint, "muted"), 1)
        foot.addWidget(self._kind)
        foot.addWidget(leave)
        foot.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @Slot(object)
    def _on_groups(self, groups: list[GroupRow]) -> None:
        for group in groups:
            text = self.tr("Nhóm: {name} ({count})")
            shown = text.format(name=group.name, count=formats.show(group.people))
            self._source.addItem(shown, ("group_id", group.id))
        self._desk.tasks.read(organization_rows, done=self._on_organizations)

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationRow]) -> None:
        for row in rows:
            if row.people:
                shown = f"{row.name} ({formats.show(row.people)})"
                self._source.addItem(shown, ("organization_id", row.id))

    @Slot()
    def _on_search(self) -> None:
        key, found = self._source.currentData()
        criteria = {key: found} if key else {}
        self._model.set_criteria(query=self._search.text(), **criteria)

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        self._add.setEnabled(bool(ids))
        count = formats.show(len(ids))
        self._add.setText(
            self.tr("Thêm {count} người").format(count=count)
            if ids
            else self.tr("Thêm vào danh sách")
        )

    @Slot()
    def _on_add(self) -> None:
        ids = self.table.selected_ids()
        if ids:
            self._desk.tasks.write(
                invite_people,
                self._meeting_id,
                ids,
                DelegateKind(self._kind.currentData()),
                done=self._on_added,
            )

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        text = self.tr("Đã thêm {added} người; {already} người đã có trong danh sách.")
        shown = text.format(added=formats.show(added.added), already=formats.show(added.already))
        if added.added:
            self._desk.toasts.undoable(shown)
        else:
            self._desk.toasts.show(shown, tone="warning")
        self.table.clearSelection()
