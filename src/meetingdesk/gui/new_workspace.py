"""Asks for what a new workspace needs: the office's name and the folder to keep it in."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.vietnamese.folding import clean

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class NewWorkspaceDialog(QDialog):
    """`office` and `folder` hold the answer after it was accepted."""

    def __init__(self, parent_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent_folder = parent_folder
        self._picked: Path | None = None
        self.setObjectName("newWorkspaceDialog")
        self.setWindowTitle(self.tr("Tạo kho dữ liệu mới"))
        self.setMinimumWidth(560)
        self._office = QLineEdit()
        self._office.setObjectName("officeName")
        self._office.setPlaceholderText(self.tr("Ví dụ: Ủy ban MTTQ Việt Nam thành phố Cần Thơ"))
        self._place = QLineEdit()
        self._place.setObjectName("workspaceFolder")
        self._place.setReadOnly(True)
        self._form = FormLayout()
        self._form.add(self.tr("Tên cơ quan"), self._office, required=True)
        self._form.add(self.tr("Thư mục"), self._place)
        choose = button(self.tr("Chọn nơi khác…"), icon="folder", face="quiet")
        choose.clicked.connect(self._on_choose)
        self._form.add("", choose)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        create = self._buttons.addButton(
            self.tr("Tạo kho dữ liệu"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        create.setObjectName("acceptWorkspace")
        create.setDefault(True)
        create.setProperty("face", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.addLayout(self._form)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._office.textChanged.connect(self._on_office)
        self._on_office()

    @property
    def office(self) -> str:
        """The office's name, cleaned of stray spaces."""
        return clean(self._office.text())

    @property
    def folder(self) -> Path:
        """The folder that the workspace will be made in; it does not exist yet or is empty."""
        name = _NOT_IN_FILE_NAMES.sub("", self.office).strip(" .") or self.tr("Bàn hội nghị")
        return (self._picked or self._parent_folder) / name

    @Slot()
    def _on_office(self) -> None:
        self._place.setText(str(self.folder))
        self._form.show_error(self._office, "")

    @Slot()
    def _on_choose(self) -> None:
        picked = QFileDialog.getExistingDirectory(
            self, self.tr("Chọn nơi đặt kho dữ liệu"), str(self._picked or self._parent_folder)
        )
        if picked:
            self._picked = Path(picked)
            self._place.setText(str(self.folder))

    def accept(self) -> None:
        if not self.office:
            self._form.show_error(self._office, self.tr("Hãy ghi tên cơ quan."))
            return
        if self.folder.exists() and any(self.folder.iterdir()):
            text = self.tr("Thư mục này đã có và không trống. Hãy chọn nơi khác hoặc đổi tên.")
            self._form.show_error(self._place, text)
            return
        super().accept()
