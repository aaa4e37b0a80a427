"""The form of an organisation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    OrganizationKind,
    OrganizationRow,
    add_organization,
    save_organization,
)
from meetingdesk.features.search import search_organizations
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class OrganizationDialog(QDialog):
    """A new organisation, or `row` to edit; `names` gives the organisations' names by id."""

    def __init__(
        self,
        desk: Desk,
        names: dict[int, str],
        row: OrganizationRow | None = None,
        *,
        parent_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        draft = row.draft() if row else OrganizationDraft("", parent_id=parent_id)
        self.setObjectName("organizationDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sửa đơn vị") if row else self.tr("Thêm đơn vị"))
        self.resize(640, 620)
        self._build()
        self._show(draft, names)

    def _build(self) -> None:
        self._name = _line("organizationName")
        self._short = _line("organizationShort")
        self._abbreviation = _line("organizationAbbreviation")
        self._kind = QComboBox()
        self._kind.setObjectName("organizationKind")
        for kind in OrganizationKind:
            self._kind.addItem(say(kind.label), kind)
        self._above = Picker(self._find, self.tr("Gõ tên đơn vị cấp trên"))
        self._above.setObjectName("organizationParent")
        self._order = NumberField()
        self._order.setObjectName("organizationOrder")
        self._order.setRange(0, 100_000)
        self._from, self._to = DateField(), DateField()
        self._from.setObjectName("organizationFrom")
        self._to.setObjectName("organizationTo")
        self._successor = Picker(self._find, self.tr("Gõ tên đơn vị kế tục"))
        self._successor.setObjectName("organizationSuccessor")
        self._phone, self._email = _line("organizationPhone"), _line("organizationEmail")
        self._address = _line("organizationAddress")
        self._note = QPlainTextEdit()
        self._note.setObjectName("organizationNote")
        self._note.setFixedHeight(72)
        self._note.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        self._banner = Banner()
        self._banner.hide()
        column.addWidget(self._banner)
        column.addWidget(self._form(), 1)
        column.addLayout(self._foot())

    def _form(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("face", "scrolled")
        form = FormLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.add(self.tr("Tên đơn vị"), self._name, required=True)
        form.add(self.tr("Tên gọi tắt"), self._short)
        form.add(self.tr("Viết tắt"), self._abbreviation)
        form.add(self.tr("Loại"), self._kind)
        form.add(self.tr("Trực thuộc"), self._above)
        order_hint = self.tr("Số nhỏ đứng trước khi xếp danh sách theo lễ tân.")
        form.add(self.tr("Thứ tự lễ tân"), self._order, hint=order_hint)
        form.add(self.tr("Có từ ngày"), self._from)
        former_hint = self.tr("Danh sách và văn bản cũ giữ nguyên tên cũ.")
        form.add(self.tr("Hết hiệu lực ngày"), self._to, hint=former_hint)
        form.add(self.tr("Đơn vị kế tục"), self._successor)
        form.add(self.tr("Điện thoại"), self._phone)
        form.add(self.tr("Email"), self._email)
        form.add(self.tr("Địa chỉ"), self._address)
        form.add(self.tr("Ghi chú"), self._note)
        self._fields = form
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _foot(self) -> QHBoxLayout:
        leave = button(self.tr("Không lưu"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self._save = button(self.tr("Lưu"), face="primary")
        self._save.setObjectName("organizationSave")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._save)
        return row

    def _show(self, draft: OrganizationDraft, names: dict[int, str]) -> None:
        self._name.setText(draft.name)
        self._short.setText(draft.short_name)
        self._abbreviation.setText(draft.abbreviation)
        self._kind.setCurrentIndex(self._kind.findData(draft.kind))
        self._order.setValue(draft.protocol_order)
        self._from.set_value(draft.valid_from)
        self._to.set_value(draft.valid_to)
        self._phone.setText(draft.phone)
        self._email.setText(draft.email)
        self._address.setText(draft.address)
        self._note.setPlainText(draft.note)
        for picker, found in (
            (self._above, draft.parent_id),
            (self._successor, draft.successor_id),
        ):
            picker.set_choice(Choice(found, names.get(found, "")) if found else None)

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_organizations,
            text,
            limit=8,
            done=lambda hits: deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits]),
            owner=self,
        )

    def _draft(self) -> OrganizationDraft:
        above, successor = self._above.choice, self._successor.choice
        return OrganizationDraft(
            name=self._name.text(),
            short_name=self._short.text(),
            abbreviation=self._abbreviation.text(),
            kind=OrganizationKind(self._kind.currentData()),
            parent_id=above.item_id if above else None,
            protocol_order=self._order.value(),
            valid_from=self._from.value,
            valid_to=self._to.value,
            successor_id=successor.item_id if successor else None,
            address=self._address.text(),
            phone=self._phone.text(),
            email=self._email.text(),
            note=self._note.toPlainText(),
        )

    @Slot()
    def _on_save(self) -> None:
        if not self._may_save():
            return
        self._save.setEnabled(False)
        draft, tasks = self._draft(), self._desk.tasks
        if self._row is None:
            tasks.write(add_organization, draft, done=self._on_saved, failed=self._on_failed)
        else:
            version = self._row.version
            tasks.write(
                save_organization,
                self._row.id,
                version,
                draft,
                done=self._on_saved,
                failed=self._on_failed,
            )

    def _may_save(self) -> bool:
        """Every field is readable; the first that isn't says so."""
        self._fields.clear_errors()
        if not self._name.text().strip():
            self._fields.show_error(self._name, self.tr("Hãy nhập tên đơn vị."))
            return False
        for field in (self._from, self._to):
            if not field.is_valid:
                self._fields.show_error(field, self.tr("Hãy ghi ngày như 25/4/2023."))
                return False
        for picker in (self._above, self._successor):
            if picker.text().strip() and picker.choice is None:
                self._fields.show_error(
                    picker, self.tr("Hãy chọn một đơn vị trong danh sách gợi ý.")
                )
                return False
        return True

    @Slot(object)
    def _on_saved(self, _result: object) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-triangle", "danger")
        else:
            self._desk.tasks.broken.emit(error)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field
