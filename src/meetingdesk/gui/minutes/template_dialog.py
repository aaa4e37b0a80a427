"""The office's form of minutes: which parts in which order, its standard sentences, its numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.minutes_template import (
    PLACEHOLDERS,
    MinutesTemplate,
    Part,
    Sentence,
    read_minutes_template,
    save_minutes_template,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel

_ROLE = Qt.ItemDataRole.UserRole
_LONG = frozenset({Sentence.OPENING, Sentence.CLOSING})
_MUST = frozenset({Part.CONTENT, Part.END})


class TemplateDialog(QDialog):
    """Reads what the office has, keeps it at 'Lưu'; `changed` is called then."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        changed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("templateDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mẫu biên bản của cơ quan"))
        self.resize(940, 640)
        self._desk = desk
        self._changed = changed
        self._parts = QListWidget()
        self._parts.setObjectName("templateParts")
        self._parts.setAccessibleName(self.tr("Các phần của biên bản"))
        self._as_recorded = QCheckBox(self.tr("Trong mỗi mục, ghi theo thứ tự diễn biến"))
        self._as_recorded.setObjectName("templateAsRecorded")
        self._numbered = QCheckBox(self.tr("Đánh số từng quyết định, kết luận khi hoàn chỉnh"))
        self._numbered.setObjectName("templateNumbered")
        self._decision = QLineEdit()
        self._decision.setObjectName("templateDecisionKind")
        self._conclusion = QLineEdit()
        self._conclusion.setObjectName("templateConclusionKind")
        self._fields: dict[Sentence, QLineEdit | QPlainTextEdit] = {}
        self._error = TextLabel("", "error", wrap=True)
        self._error.setObjectName("templateError")
        self._error.hide()
        self._save = button(self.tr("Lưu"), face="primary")
        self._build()
        self._numbered.toggled.connect(self._on_numbered)
        desk.tasks.read(read_minutes_template, done=self._show, owner=self)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(TextLabel(self.tr("Các phần và thứ tự"), "heading"))
        left.addWidget(self._parts, 1)
        left.addLayout(self._build_moves())
        left.addWidget(self._as_recorded)
        left.addWidget(self._numbered)
        kinds = FormLayout()
        kinds.add(self.tr("Ký hiệu số quyết định"), self._decision)
        kinds.add(self.tr("Ký hiệu số kết luận"), self._conclusion)
        left.addLayout(kinds)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(TextLabel(self.tr("Câu chữ thường dùng"), "heading"))
        right.addWidget(TextLabel(self._placeholders(), "muted", wrap=True))
        right.addWidget(self._build_sentences(), 1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(columns, 1)
        column.addWidget(self._error)
        column.addLayout(self._build_foot())

    def _build_moves(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, text, key, step in (
            ("arrow-up", self.tr("Đưa lên (Alt+↑)"), "Alt+Up", -1),
            ("arrow-down", self.tr("Đưa xuống (Alt+↓)"), "Alt+Down", 1),
        ):
            made = icon_button(name, text)
            made.setObjectName("templateUp" if step < 0 else "templateDown")
            made.clicked.connect(partial(self._move, step))
            row.addWidget(made)
            QShortcut(QKeySequence(key), self._parts, partial(self._move, step))
        row.addWidget(TextLabel(self.tr("Bỏ dấu để không in phần đó"), "muted"), 1)
        return row

    def _build_sentences(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("face", "scrolled")
        form = FormLayout(body)
        for key in Sentence:
            field: QLineEdit | QPlainTextEdit
            if key in _LONG:
                field = QPlainTextEdit()
                field.setTabChangesFocus(True)
                field.setFixedHeight(76)
            else:
                field = QLineEdit()
            field.setObjectName(f"sentence_{key.value}")
            self._fields[key] = field
            form.add(say(key.label), field)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _build_foot(self) -> QHBoxLayout:
        usual = button(self.tr("Về mẫu của Nghị định 30"), icon="history", face="quiet")
        usual.setObjectName("templateUsual")
        usual.setAutoDefault(False)
        usual.clicked.connect(lambda: self._show(MinutesTemplate()))
        leave = button(self.tr("Hủy"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self._save.setObjectName("templateSave")
        self._save.setDefault(True)
        self._save.setEnabled(not self._desk.is_read_only)
        self._save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.addWidget(usual)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._save)
        return row

    def _placeholders(self) -> str:
        known = ", ".join(f"{{{name}}}: {say(words)}" for name, words in PLACEHOLDERS.items())
        return self.tr("Trong câu dùng được {known}.").format(known=known)

    @Slot(object)
    def _show(self, template: MinutesTemplate) -> None:
        self._parts.clear()
        for part in (*template.parts, *(one for one in Part if one not in template.parts)):
            item = QListWidgetItem(say(part.label))
            item.setData(_ROLE, part)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if part not in _MUST:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            shown = part in template.parts
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self._parts.addItem(item)
        self._parts.setCurrentRow(0)
        for key, field in self._fields.items():
            words = template.sentence(key)
            if isinstance(field, QLineEdit):
                field.setText(words)
                field.setCursorPosition(0)
            else:
                field.setPlainText(words)
        self._as_recorded.setChecked(template.as_recorded)
        self._numbered.setChecked(template.numbers_resolutions)
        self._decision.setText(template.decision_kind)
        self._conclusion.setText(template.conclusion_kind)
        self._on_numbered(template.numbers_resolutions)

    @property
    def template(self) -> MinutesTemplate:
        """What stands in the dialog."""
        items = [self._parts.item(row) for row in range(self._parts.count())]
        checked = Qt.CheckState.Checked
        return MinutesTemplate(
            parts=tuple(Part(i.data(_ROLE)) for i in items if i.checkState() is checked),
            sentences={key: _words(field) for key, field in self._fields.items()},
            as_recorded=self._as_recorded.isChecked(),
            numbers_resolutions=self._numbered.isChecked(),
            decision_kind=self._decision.text(),
            conclusion_kind=self._conclusion.text(),
        )

    def _move(self, step: int) -> None:
        row = self._parts.currentRow()
        if 0 <= row + step < self._parts.count():
            self._parts.insertItem(row + step, self._parts.takeItem(row))
            self._parts.setCurrentRow(row + step)

    @Slot(bool)
    def _on_numbered(self, numbered: bool) -> None:
        self._decision.setEnabled(numbered)
        self._conclusion.setEnabled(numbered)

    @Slot()
    def _on_save(self) -> None:
        self._desk.tasks.write(
            save_minutes_template, self.template, done=self._on_saved, failed=self._on_failed
        )

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã lưu mẫu biên bản."))
        if self._changed is not None:
            self._changed()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._error.setText(say(error.message))
        self._error.show()


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
