"""What an import does beside filling the list."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_import import ImportOptions
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.directory.people import ConsentBasis
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import TextLabel


class ImportOptionsBar(QWidget):
    """In what capacity people come, what goes into the directory, why their data is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox()
        self._kind.setObjectName("importKind")
        for kind in DelegateKind:
            self._kind.addItem(say(kind.label), kind)
        self._add_people = QCheckBox(self.tr("Thêm người mới vào danh bạ"))
        self._add_people.setObjectName("importAddPeople")
        self._add_people.setChecked(True)
        self._update = QCheckBox(self.tr("Cập nhật danh bạ theo danh sách này"))
        self._update.setObjectName("importUpdatePeople")
        self._basis = QComboBox()
        self._basis.setObjectName("importConsent")
        for basis in ConsentBasis:
            self._basis.addItem(say(basis.label), basis)
        self._basis.setCurrentIndex(self._basis.findData(ConsentBasis.INVITATION))
        self._add_people.toggled.connect(self._basis.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._add_pair(row, self.tr("Loại đại biểu"), self._kind)
        row.addSpacing(8)
        row.addWidget(self._add_people)
        row.addWidget(self._update)
        row.addStretch(1)
        self._add_pair(row, self.tr("Căn cứ lưu dữ liệu"), self._basis)

    def options(self, source: str) -> ImportOptions:
        """The options chosen, for a list from `source`."""
        return ImportOptions(
            kind=DelegateKind(self._kind.currentData()),
            add_people=self._add_people.isChecked(),
            update_people=self._update.isChecked(),
            consent_basis=ConsentBasis(self._basis.currentData()),
            source=source,
        )

    def _add_pair(self, row: QHBoxLayout, caption: str, box: QComboBox) -> None:
        label = TextLabel(caption, "field")
        label.setBuddy(box)
        box.setAccessibleName(caption)
        row.addWidget(label)
        row.addWidget(box)
