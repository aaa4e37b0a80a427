"""Asks how a task ended: done or given up, on which day, what came of it and what proves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.minutes.task_list import TaskState
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel


@dataclass(frozen=True, slots=True)
class Closing:
    """How a task ended."""

    state: TaskState
    on: date
    note: str
    proofs: tuple[Path, ...] = ()


class CloseTaskDialog(QDialog):
    """Emits `given` with a Closing."""

    given = Signal(object)

    def __init__(self, text: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closeTask")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kết thúc nhiệm vụ"))
        self.setMinimumWidth(480)
        self._state = QComboBox()
        self._state.setObjectName("taskEnd")
        for state in (TaskState.DONE, TaskState.DROPPED):
            self._state.addItem(say(state.label), state)
        self._day = DateField()
        self._day.setObjectName("taskDay")
        self._day.set_value(today)
        self._note = QPlainTextEdit()
        self._note.setObjectName("taskNote")
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("Ví dụ: đã gửi báo cáo số 45/BC-STNMT"))
        self._note.setFixedHeight(84)
        self._form = FormLayout()
        self._form.add(self.tr("Tình trạng"), self._state)
        self._form.add(self.tr("Ngày"), self._day, required=True)
        self._form.add(self.tr("Kết quả"), self._note)
        self._proofs: list[Path] = []
        self._chosen = ElidedLabel(self.tr("chưa có tệp nào"), "muted")
        self._chosen.setObjectName("taskProofs")
        choose = button(self.tr("Chọn tệp…"), icon="paperclip")
        choose.setObjectName("chooseProofs")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        self._form.add(self.tr("Minh chứng"), _beside(self._chosen, choose))
        keep = button(self.tr("Hủy"))
        keep.clicked.connect(self.reject)
        do = button(self.tr("Kết thúc nhiệm vụ"), face="primary")
        do.setObjectName("taskClose")
        do.setDefault(True)
        do.clicked.connect(self._on_do)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(text, "heading", wrap=True))
        column.addLayout(self._form)
        column.addSpacing(8)
        column.addLayout(row)
        self._note.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Chọn tệp minh chứng"))
        dialog.setObjectName("chooseProofFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot("QStringList")
    def _on_chosen(self, chosen: list[str]) -> None:
        self._proofs = [Path(one) for one in chosen]
        self._chosen.setText(", ".join(path.name for path in self._proofs))

    @Slot()
    def _on_do(self) -> None:
        day = self._day.value
        if day is None:
            self._form.show_error(self._day, self.tr("Hãy ghi ngày kết thúc."))
            return
        self.given.emit(
            Closing(
                TaskState(self._state.currentData()),
                day,
                self._note.toPlainText(),
                tuple(self._proofs),
            )
        )
        self.accept()


def _beside(left: QWidget, right: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(left, 1)
    row.addWidget(right)
    return box
