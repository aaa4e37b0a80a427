"""The directory: organisations at the left, their people beside, one person's life at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QSplitter, QVBoxLayout

from meetingdesk.features.directory.groups import GroupRow, add_to_group, group_rows
from meetingdesk.features.directory.organizations import (
    OrganizationRow,
    organization_rows,
    remove_organizations,
)
from meetingdesk.features.directory.people import remove_people
from meetingdesk.features.directory.person_card import PersonCard, person_card
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.directory.organization_dialog import OrganizationDialog
from meetingdesk.gui.directory.people_view import PeopleView
from meetingdesk.gui.directory.person_dialogs import PersonDialog
from meetingdesk.gui.directory.person_panel import PersonPanel
from meetingdesk.gui.directory.tree import ALL, OrganizationTree
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.search_field import SearchField


class DirectoryPage(Page):
    """Everything is edited where it stands; what is deleted can be brought back."""

    kinds = frozenset(
        {"organizations", "people", "appointments", "groups", "group_members", "delegates"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._organizations: dict[int, OrganizationRow] = {}
        self._tree_is_old = False
        self._make_commands()
        self._build()

    def refresh(self) -> None:
        self._tree_is_old = True
        self.people.refresh()  # the tree is read after them: people are looked for first
        if self.panel.person_id and self.panel.isVisible():
            self._read_person(self.panel.person_id)

    def open_target(self, target: Target) -> None:
        if target.kind == "person":
            self._read_person(target.item_id)
        elif target.kind == "organization":
            self.tree.choose(target.item_id)

    def place(self) -> Mapping[str, object]:
        return {"organization": self.tree.chosen_id, "person": self.panel.person_id}

    def return_to(self, place: Mapping[str, object]) -> None:
        organization, person = place.get("organization"), place.get("person")
        if isinstance(organization, int) and organization != ALL:
            self.tree.choose(organization)
        if isinstance(person, int) and person:
            self._read_person(person)

    def _make_commands(self) -> None:
        self._add_person = self.command(
            self.tr("Thêm người vào danh bạ…"),
            self._on_add_person,
            icon="user-plus",
            shortcut="Ctrl+N",
            menu="edit",
            changes=True,
        )
        self._add_person.setIconText(self.tr("Thêm người"))
        self._add_organization = self.command(
            self.tr("Thêm đơn vị…"),
            self._on_add_organization,
            icon="building-plus",
            shortcut="Ctrl+Shift+N",
            menu="edit",
            changes=True,
        )
        self._add_organization.setIconText(self.tr("Thêm đơn vị"))
        self._edit_organization = self.command(
            self.tr("Sửa đơn vị đang chọn…"),
            self._on_edit_organization,
            icon="edit",
            menu="edit",
            changes=True,
        )
        self._organization_history = self.command(
            self.tr("Lịch sử dự họp của đơn vị đang chọn…"),
            self._on_history,
            icon="history",
            menu="edit",
        )
        self._remove_organization = self.command(
            self.tr("Xóa đơn vị đang chọn"),
            self._on_remove_organization,
            icon="trash",
            menu="edit",
            changes=True,
        )
        self._make_list_commands()
        for action in (
            self._organization_history,
            self._edit_organization,
            self._remove_organization,
            self._group,
            self._remove,
        ):
            action.setEnabled(False)

    def _make_list_commands(self) -> None:
        """What is done with the directory as a whole, and with several people."""
        self._positions = self.command(
            self.tr("Chức vụ và thứ tự lễ tân…"),
            self._on_positions,
            icon="sort-ascending",
            menu="edit",
            changes=True,
        )
        self._starter = self.command(
            self.tr("Tạo danh bạ ban đầu theo tỉnh…"),
            self._on_starter,
            icon="map-pin",
            menu="edit",
            changes=True,
        )
        self._starter.setIconText(self.tr("Tạo danh bạ theo tỉnh…"))
        self._doubles = self.command(
            self.tr("Tìm người trùng…"), self._on_doubles, icon="arrow-merge", menu="edit"
        )
        self._groups = self.command(
            self.tr("Các nhóm đại biểu thường mời…"),
            self._on_groups_wanted,
            icon="tag",
            menu="edit",
        )
        self._group = self.command(
            self.tr("Thêm những người đã chọn vào nhóm…"),
            self._on_group,
            icon="users-group",
            menu="edit",
            changes=True,
        )
        self._remove = self.command(
            self.tr("Xóa khỏi danh bạ"), self._on_remove, icon="trash", menu="edit", changes=True
        )

    def _build(self) -> None:
        header = PageHeader(self.tr("Danh bạ"))
        self._search = SearchField(self.tr("Tìm người theo tên, đơn vị, điện thoại"))
        self._search.setMinimumWidth(300)
        header.add_widget(self._search)
        header.add_action(self._add_organization)
        header.add_action(self._add_person, primary=True)
        more = icon_button("dots", self.tr("Việc khác với danh bạ"))
        more.setObjectName("directoryMore")
        more.clicked.connect(self._on_more)
        self._more = more
        header.add_widget(more)
        people = self._people()
        self._search.searched.connect(self.people.search)
        self.tree = OrganizationTree()
        self.tree.chosen.connect(self._on_chosen)
        self.tree.edit_wanted.connect(self._edit)
        self.panel = PersonPanel(self.desk)
        self.panel.closed.connect(self.panel.hide)
        self.panel.doubles_wanted.connect(self._on_doubles_of)
        self.panel.hide()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.tree, 0), (people, 1), (self.panel, 0)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.indexOf(part), stretch)
        splitter.setSizes([300, 520, 420])
        self.tree.setMinimumWidth(220)
        self.panel.setMinimumWidth(340)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        body = QHBoxLayout()
        body.setContentsMargins(24, 0, 24, 16)
        body.addWidget(splitter)
        column.addLayout(body, 1)

    def _people(self) -> PeopleView:
        self._empty = EmptyState(
            "address-book",
            self.tr("Danh bạ còn trống"),
            self.tr("Chọn tỉnh, thành phố để có sẵn các đơn vị, hoặc thêm từng người."),
            action=self._starter,
        )
        self.people = PeopleView(self.desk, self._empty)
        self.table = self.people.table
        self.table.addAction(self._group)
        self.table.addAction(self._remove)
        self.people.delete_wanted.connect(self._delete)
        self.people.selected.connect(self._on_selected)
        self.people.narrowed.connect(self._show_empty_text)
        self.people.arrived.connect(self._on_people)
        return self.people

    @Slot()
    def _on_people(self) -> None:
        if self._tree_is_old:
            self._tree_is_old = False
            self.desk.tasks.read(organization_rows, done=self._on_organizations)

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationRow]) -> None:
        self._organizations = {row.id: row for row in rows}
        self.tree.set_rows(rows)
        self._show_empty_text()

    def _show_empty_text(self) -> None:
        """An empty directory says how to begin; an empty search or organisation only that it is."""
        is_new = not self._organizations
        if self._empty.button is not None:
            self._empty.button.setVisible(is_new)
        if is_new:
            self._empty.set_text(
                self.tr("Danh bạ còn trống"),
                self.tr("Chọn tỉnh, thành phố để có sẵn các đơn vị, hoặc thêm từng người."),
            )
        elif self.people.is_narrowed:
            self._empty.set_text(self.tr("Không tìm thấy ai"))
        else:
            self._empty.set_text(
                self.tr("Chưa có ai ở đây"),
                self.tr("Bấm “Thêm người”, hoặc nhập danh sách đại biểu của một sự kiện."),
            )

    @Slot(int)
    def _on_chosen(self, organization_id: int) -> None:
        self._organization_history.setEnabled(organization_id != ALL)
        may = organization_id != ALL and not self.desk.is_read_only
        for action in (self._edit_organization, self._remove_organization):
            action.setEnabled(may)
        row = self._organizations.get(organization_id)
        self.people.show_organization((row.id, row.name) if row is not None else None)

    @Slot(object)
    def _on_selected(self, ids: Sequence[int]) -> None:
        may = bool(ids) and not self.desk.is_read_only
        self._group.setEnabled(may)
        self._remove.setEnabled(may)
        if len(ids) == 1:
            self._read_person(ids[0])

    def _read_person(self, person_id: int) -> None:
        self.desk.tasks.read(person_card, person_id, done=self._on_person)

    @Slot(object)
    def _on_person(self, card: PersonCard | None) -> None:
        if card is None:
            self.panel.hide()
        else:
            self.panel.show_card(card)
            self.panel.show()

    def _on_add_person(self) -> None:
        chosen = self._organizations.get(self.tree.chosen_id)
        dialog = PersonDialog(self.desk, Choice(chosen.id, chosen.name) if chosen else None, self)
        dialog.added.connect(self._read_person)
        dialog.open()

    def _on_add_organization(self) -> None:
        self._open_form(None)

    def _on_edit_organization(self) -> None:
        self._edit(self.tree.chosen_id)

    @Slot(int)
    def _edit(self, organization_id: int) -> None:
        row = self._organizations.get(organization_id)
        if row is not None and not self.desk.is_read_only:
            self._open_form(row)

    def _open_form(self, row: OrganizationRow | None) -> None:
        names = {found.id: found.name for found in self._organizations.values()}
        above = self.tree.chosen_id if row is None and self.tree.chosen_id != ALL else None
        OrganizationDialog(self.desk, names, row, parent_id=above, parent=self).open()

    def _on_remove_organization(self) -> None:
        if self.tree.chosen_id != ALL:
            self.desk.tasks.write(
                remove_organizations, [self.tree.chosen_id], done=self._on_organization_removed
            )

    @Slot(object)
    def _on_organization_removed(self, _none: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa đơn vị."))
        self.tree.choose(ALL)

    def _on_positions(self) -> None:
        from meetingdesk.gui.directory.positions_dialog import (  # noqa: PLC0415 - loaded when used
            PositionsDialog,
        )

        PositionsDialog(self.desk, self).open()

    def _on_history(self) -> None:
        from meetingdesk.gui.directory.organization_history_dialog import (  # noqa: PLC0415 - loaded when used
            OrganizationHistoryDialog,
        )

        row = self._organizations.get(self.tree.chosen_id)
        if row is not None:
            OrganizationHistoryDialog(self.desk, row, self).open()

    @Slot(int)
    def _on_doubles_of(self, person_id: int | None) -> None:
        from meetingdesk.gui.directory.duplicates_dialog import (  # noqa: PLC0415 - loaded when used
            DuplicatesDialog,
        )

        DuplicatesDialog(self.desk, person_id, self).open()

    def _on_doubles(self) -> None:
        self._on_doubles_of(None)

    def _on_starter(self) -> None:
        from meetingdesk.gui.directory.starter_dialog import (  # noqa: PLC0415 - loaded when used
            StarterDialog,
        )

        StarterDialog(self.desk, self).open()

    def _on_groups_wanted(self) -> None:
        from meetingdesk.gui.directory.groups_dialog import (  # noqa: PLC0415 - loaded when used
            GroupsDialog,
        )

        GroupsDialog(self.desk, self).open()

    def _on_group(self) -> None:
        if self.table.selected_ids():
            self.desk.tasks.read(group_rows, done=self._on_groups)

    @Slot(object)
    def _on_groups(self, groups: list[GroupRow]) -> None:
        ids = self.table.selected_ids()
        dialog = QInputDialog(self)
        dialog.setObjectName("groupDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Thêm vào nhóm"))
        dialog.setLabelText(self.tr("Chọn nhóm, hoặc gõ tên nhóm mới:"))
        names = [group.name for group in groups] or [self.tr("Đại biểu thường mời")]
        dialog.setComboBoxItems(names)
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(lambda name: self._add_to_group(name, ids))
        dialog.open()

    def _add_to_group(self, name: str, ids: Sequence[int]) -> None:
        self.desk.tasks.write(add_to_group, name, list(ids), done=self._on_grouped)

    @Slot(object)
    def _on_grouped(self, _group_id: int) -> None:
        self.desk.toasts.undoable(self.tr("Đã thêm vào nhóm."))

    def _on_remove(self) -> None:
        self._delete(self.table.selected_ids())

    @Slot(object)
    def _delete(self, ids: Sequence[int]) -> None:
        if ids and not self.desk.is_read_only:
            count = formats.show(len(ids))
            self.desk.tasks.write(
                remove_people,
                list(ids),
                done=lambda _none: self.desk.toasts.undoable(
                    self.tr("Đã xóa {count} người khỏi danh bạ.").format(count=count)
                ),
                owner=self,
            )

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("directoryMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(
            [self._organization_history, self._edit_organization, self._remove_organization]
        )
        menu.addSeparator()
        menu.addActions([self._doubles, self._positions, self._starter])
        menu.addSeparator()
        menu.addActions([self._groups, self._group, self._remove])
        menu.addSeparator()
        menu.addMenu(self.people.ways.menu)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
