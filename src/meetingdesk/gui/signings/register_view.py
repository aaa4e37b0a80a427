"""The register: all agreements in one table, narrowed by words, kind, state, organisation, year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetingdesk.features.signings.agreement_life import AgreementState
from meetingdesk.features.signings.signing_register import (
    AgreementRow,
    RegisterChoices,
    RegisterFilter,
    register_choices,
    register_rows,
)
from meetingdesk.features.signings.signings import AgreementKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_reader import FileReader
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.register_columns import RegisterColumns
from meetingdesk.gui.signings.register_stack import TABLE, RegisterStack
from meetingdesk.gui.signings.register_ways import RegisterWays, SavedViews
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.gui.widgets.search_field import SearchField

# As many rows as fill any screen.
_FIRST = 100


class RegisterView(QWidget):
    """Emits `opened` with an agreement's id, `delete_wanted` with the ids selected."""

    opened = Signal(int)
    delete_wanted = Signal(object)

    def __init__(
        self, desk: Desk, add: QAction, delete: QAction, ways_out: Sequence[QAction]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._asked = 0
        self._wanted_organization = 0
        self._header = PageHeader(self.tr("Sổ ký kết"), self.tr("Những gì cơ quan đã ký với ai"))
        self.ways = RegisterWays(desk, lambda: self.rows, self)
        self._export = button(self.tr("Xuất, in"), icon="file-export")
        self._export.setObjectName("exportRegister")
        self._export_menu = QMenu(self)
        self._export_menu.setObjectName("exportMenu")
        self._export_menu.addActions(list(ways_out))
        self._export.setMenu(self._export_menu)
        self._view = button(self.tr("Cách xem"), icon="filter")
        self._view.setObjectName("savedViews")
        self._views = SavedViews(desk, self._view, self.filter)
        self._views.chosen.connect(self.show_filter)
        self._header.add_widget(self._view)
        self._header.add_widget(self._export)
        self._header.add_action(add, primary=True)
        self._model = RowsModel(RegisterColumns(self).make(), lambda row: row.id, self)
        self._empty = EmptyState("signature", "", action=add)
        self.table = DataTable(self._model, "signings", desk.preferences, empty=self._empty)
        self.table.setAccessibleName(self.tr("Sổ ký kết"))
        self.table.addAction(delete)
        self.table.opened.connect(self.opened)
        self.table.delete_wanted.connect(self.delete_wanted)
        self.stack = RegisterStack(desk, self.table, self.ways.saver)
        self.stack.opened.connect(self.opened)
        self.stack.partner_wanted.connect(self.narrow_to_name)
        self.stack.year_wanted.connect(self._on_year)
        self._reader = FileReader(desk, self)
        self._count = TextLabel("", "muted")
        self._count.setObjectName("registerCount")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._build_filters())
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 0)
        body.setSpacing(8)
        body.addWidget(self.stack, 1)
        body.addWidget(self._count)
        column.addLayout(body, 1)

    @property
    def rows(self) -> list[AgreementRow]:
        """The rows that show, in their order."""
        return list(self._model.rows)

    def refresh(self) -> None:
        """Read the choices of the filters and the rows again."""
        self._desk.tasks.read(register_choices, done=self._on_choices)
        self._read_rows()

    def filter(self) -> RegisterFilter:
        """What the register is narrowed to now."""
        # Qt keeps a choice as its bare code.
        kind, state = self._kind.currentData(), self._state.currentData()
        return RegisterFilter(
            text=self._search.text(),
            kind=AgreementKind(kind) if kind else None,
            state=AgreementState(state) if state else None,
            organization_id=self._organization.currentData(),
            year=self._year.currentData(),
            running_out=self._running_out.isChecked(),
        )

    @Slot(object)
    def show_filter(self, wanted: RegisterFilter) -> None:
        """Narrow the register to what a saved view says."""
        self._search.setText(wanted.text)
        for box, value in (
            (self._kind, wanted.kind),
            (self._state, wanted.state),
            (self._organization, wanted.organization_id),
            (self._year, wanted.year),
        ):
            box.setCurrentIndex(max(0, box.findData(value)) if value is not None else 0)
        self._running_out.setChecked(wanted.running_out)
        self._read_rows()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def narrow_to_organization(self, organization_id: int) -> None:
        """Show only what was signed with one organisation."""
        self._on_clear()
        self._wanted_organization = organization_id
        self._desk.tasks.read(register_choices, done=self._on_choices)

    @Slot(str)
    def narrow_to_name(self, name: str) -> None:
        """Show, as a table, what was signed with an organisation of this name."""
        place = self._organization.findText(name)
        if place > 0:
            self._organization.setCurrentIndex(place)
        else:
            self._search.setText(name)
        self.stack.tabs.setCurrentIndex(TABLE)

    @Slot(int)
    def _on_year(self, year: int) -> None:
        self._year.setCurrentIndex(max(0, self._year.findData(year)))
        self.stack.tabs.setCurrentIndex(TABLE)

    def _build_filters(self) -> QHBoxLayout:
        self._search = SearchField(self.tr("Tìm theo tên, số, đơn vị"))
        self._search.setMinimumWidth(160)
        self._search.setMaximumWidth(280)
        self._kind = _box("filterKind", self.tr("Mọi loại"), self.tr("Loại văn bản"))
        for kind in AgreementKind:
            self._kind.addItem(say(kind.label), kind)
        self._state = _box("filterState", self.tr("Mọi trạng thái"), self.tr("Trạng thái"))
        for state in AgreementState:
            self._state.addItem(say(state.label), state)
        self._organization = _box("filterOrganization", self.tr("Mọi đơn vị"), self.tr("Đơn vị"))
        self._year = _box("filterYear", self.tr("Mọi năm"), self.tr("Năm ký hoặc có hiệu lực"))
        self._running_out = button(self.tr("Sắp hết hạn"), icon="hourglass")
        self._running_out.setObjectName("filterRunningOut")
        self._running_out.setCheckable(True)
        self._running_out.setToolTip(
            self.tr("Đang thực hiện và hết hạn trong 90 ngày tới, hoặc đã quá hạn")
        )
        self._clear = button(self.tr("Bỏ lọc"), face="quiet")
        self._clear.setObjectName("filterClear")
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._search, 2)
        for box in (self._kind, self._state, self._organization, self._year):
            box.currentIndexChanged.connect(self._on_narrowed)
            row.addWidget(box, 1)
        row.addWidget(self._running_out)
        row.addWidget(self._clear)
        row.addStretch(1)
        self._search.searched.connect(self._on_narrowed)
        self._running_out.toggled.connect(self._on_narrowed)
        return row

    def _read_rows(self) -> None:
        self._asked += 1
        wanted, today, read = self.filter(), looks.today(), self._desk.tasks.read
        if not self._model.all_rows and wanted == RegisterFilter():
            # A register of thousands: its first rows show while the others are still read.
            first = partial(self._on_first_rows, self._asked)
            read(register_rows, wanted, today, _FIRST, done=first, owner=self)
        read(register_rows, wanted, today, done=partial(self._on_rows, self._asked), owner=self)

    def _on_first_rows(self, question: int, rows: list[AgreementRow]) -> None:
        is_waited_for = question == self._asked and not self._model.all_rows
        if is_waited_for and len(rows) == _FIRST:
            self._model.set_rows(rows)

    def _on_rows(self, question: int, rows: list[AgreementRow]) -> None:
        if question != self._asked:
            return
        self._model.set_rows(rows)
        self.stack.show_rows(rows)
        self._reader.begin()
        is_narrowed = self.filter() != RegisterFilter()
        self._clear.setVisible(is_narrowed)
        if is_narrowed:
            self._empty.set_text(
                self.tr("Không có văn bản nào khớp"), self.tr("Hãy bỏ bớt điều kiện lọc.")
            )
        else:
            self._empty.set_text(
                self.tr("Chưa ghi văn bản ký kết nào"),
                self.tr(
                    "Ghi chương trình, quy chế, thỏa thuận đã ký: các bên, người ký, thời hạn, "
                    "bản quét. Chương trình sắp hết hạn sẽ được nhắc trước 90 ngày."
                ),
            )
        if self._empty.button is not None:
            self._empty.button.setVisible(not is_narrowed)
        self._show_count(rows)

    def _show_count(self, rows: list[AgreementRow]) -> None:
        soon = sum(row.runs_out_soon for row in rows)
        text = self.tr("{count} văn bản").format(count=len(rows)) if rows else ""
        if soon:
            text += self.tr(" · {count} sắp hết hoặc đã quá hạn").format(count=soon)
        self._count.setText(text)

    @Slot(object)
    def _on_choices(self, choices: RegisterChoices) -> None:
        _offer(self._organization, [(name, key) for key, name in choices.organizations])
        _offer(self._year, [(str(year), year) for year in choices.years])
        if self._wanted_organization:
            place = self._organization.findData(self._wanted_organization)
            self._wanted_organization = 0
            self._organization.setCurrentIndex(max(0, place))

    @Slot()
    def _on_narrowed(self) -> None:
        self._read_rows()

    @Slot()
    def _on_clear(self) -> None:
        self._search.clear()
        for box in (self._kind, self._state, self._organization, self._year):
            box.setCurrentIndex(0)
        self._running_out.setChecked(False)


def _box(name: str, everything: str, reads_as: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(reads_as)
    box.setToolTip(reads_as)
    box.addItem(everything, None)
    box.setMinimumWidth(138)
    box.setMaximumWidth(190)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.view().setMinimumWidth(300)
    return box


def _offer(box: QComboBox, choices: list[tuple[str, int]]) -> None:
    """Offer these below 'all', keeping what is chosen where it is still offered."""
    if [(box.itemText(at), box.itemData(at)) for at in range(1, box.count())] == choices:
        return
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for text, key in choices:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
