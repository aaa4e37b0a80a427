"""Picks a province and puts its usual bodies and positions into an empty directory."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.directory.starter_directory import (
    Installed,
    Province,
    install_starter,
    province_in,
    provinces,
    starter_organizations,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.vietnamese.collation import sort_key

_KEY = Qt.ItemDataRole.UserRole


class StarterDialog(QDialog):
    """Nothing is written before 'Tạo danh bạ'; what the directory has already stays.

    The province that stands in the name of the `office` is proposed.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, office: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._provinces = sorted(provinces(), key=lambda one: sort_key(one.name))
        self.setObjectName("starterDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Danh bạ ban đầu"))
        self.resize(640, 600)
        self._province = QComboBox()
        self._province.setObjectName("starterProvince")
        self._province.setAccessibleName(self.tr("Tỉnh, thành phố"))
        self._province.addItem(self.tr("Chọn tỉnh, thành phố"))
        self._province.addItems([one.name for one in self._provinces])
        self._province.currentIndexChanged.connect(self._on_province)
        self._list = QListWidget()
        self._list.setObjectName("starterList")
        self._list.setAccessibleName(self.tr("Các đơn vị sẽ tạo"))
        self._former = QCheckBox(self.tr("Kèm Mặt trận và các đoàn thể của tỉnh cũ đã sáp nhập"))
        self._former.setObjectName("starterFormer")
        self._former.setChecked(True)
        self._create = button(self.tr("Tạo danh bạ"), icon="building-plus", face="primary")
        self._create.setObjectName("starterCreate")
        self._create.setEnabled(False)
        self._create.clicked.connect(self._on_create)
        self._build()
        proposed = province_in(office) if office else None
        if proposed is not None:
            self._province.setCurrentText(proposed.name)

    def _build(self) -> None:
        sentence = self.tr(
            "Chọn nơi của cơ quan để có sẵn cây đơn vị và bảng chức vụ thường dùng. Mọi thứ đều sửa "
            "được sau này; đơn vị đã có thì giữ nguyên."
        )
        leave = button(self.tr("Đóng"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._create)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(sentence, wrap=True))
        column.addWidget(self._province)
        column.addWidget(self._list, 1)
        column.addWidget(self._former)
        column.addLayout(foot)

    def _chosen(self) -> Province | None:
        place = self._province.currentIndex() - 1
        return self._provinces[place] if place >= 0 else None

    @Slot()
    def _on_province(self) -> None:
        province = self._chosen()
        self._list.clear()
        self._create.setEnabled(province is not None)
        if province is None:
            return
        self._former.setEnabled(bool(province.former))
        for one in starter_organizations(province):
            item = QListWidgetItem(("      " if one.parent else "") + one.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if one.chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setData(_KEY, one.key)
            self._list.addItem(item)

    @Slot()
    def _on_create(self) -> None:
        province = self._chosen()
        if province is None:
            return
        items = [self._list.item(place) for place in range(self._list.count())]
        keys = {item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked}
        self._create.setEnabled(False)
        self._desk.tasks.write(
            install_starter,
            province.name,
            keys,
            with_predecessors=self._former.isChecked(),
            done=self._on_created,
        )

    @Slot(object)
    def _on_created(self, made: Installed) -> None:
        text = self.tr("Đã tạo {organizations} đơn vị và {positions} chức vụ.")
        self._desk.toasts.undoable(
            text.format(
                organizations=formats.show(made.organizations),
                positions=formats.show(made.positions),
            )
        )
        self.accept()
