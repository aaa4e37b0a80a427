"""What the office prints on its papers: name, superior, symbol, place, people's address."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.office import Office, read_office, save_office
from meetingdesk.gui.calendar.office_days_dialog import OfficeDaysDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.letterhead_names import letterhead_names
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.form import FormLayout

_ADDRESS_FORMS = ("Ông/Bà", "Đồng chí")


class OfficeSection(Page):
    """Every field is kept on leaving it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings", "letterhead_profiles"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._office: Office | None = None
        self._fields: dict[str, QLineEdit] = {}
        papers = Card(self.tr("Trên văn bản"))
        body = QWidget()
        form = FormLayout(body)
        self._line(form, "name", self.tr("Tên cơ quan"), self.tr("Sở Tài nguyên và Môi trường"))
        self._line(
            form,
            "superior",
            self.tr("Cơ quan chủ quản"),
            self.tr("Ủy ban nhân dân thành phố Cần Thơ"),
        )
        self._line(form, "symbol", self.tr("Chữ viết tắt trong số văn bản"), "STNMT")
        self._line(form, "place", self.tr("Địa danh"), "Cần Thơ")
        self._line(form, "archive_mark", self.tr("Nơi lưu"), self.tr("Hồ sơ"))
        self._letterhead = QComboBox()
        self._letterhead.setObjectName("officeLetterhead")
        form.add(self.tr("Mẫu đầu văn bản"), self._letterhead)
        self._address = QComboBox()
        self._address.setObjectName("officeAddress")
        self._address.addItems(_ADDRESS_FORMS)
        form.add(self.tr("Xưng hô"), self._address)
        papers.body.addWidget(body)
        hours = Card(self.tr("Giờ làm việc"))
        hours_body = QWidget()
        hours_form = FormLayout(hours_body)
        self._line(hours_form, "opens_at", self.tr("Bắt đầu"), "07:00")
        self._line(hours_form, "closes_at", self.tr("Kết thúc"), "17:00")
        hours.body.addWidget(hours_body)
        days = button(self.tr("Ngày nghỉ, ngày làm bù…"), icon="calendar-due")
        days.setObjectName("officeDays")
        days.clicked.connect(self._on_days)
        hours.body.addWidget(days, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(papers)
        column.addWidget(hours)
        column.addStretch(1)
        self._letterhead.activated.connect(self._on_edited)
        self._address.activated.connect(self._on_edited)
        self.setEnabled(not desk.is_read_only)

    def refresh(self) -> None:
        self.desk.tasks.read(letterhead_names, done=self._on_letterheads)
        self.desk.tasks.read(read_office, done=self._on_office)

    def _line(self, form: FormLayout, name: str, label: str, example: str) -> None:
        field = QLineEdit()
        field.setObjectName(f"office_{name}")
        field.setPlaceholderText(self.tr("Ví dụ: {example}").format(example=example))
        field.editingFinished.connect(self._on_edited)
        form.add(label, field)
        self._fields[name] = field

    @Slot(object)
    def _on_letterheads(self, names: dict[str, str]) -> None:
        self._letterhead.clear()
        for key, name in names.items():
            self._letterhead.addItem(name, key)
        self._show_choices()

    @Slot(object)
    def _on_office(self, office: Office) -> None:
        self._office = office
        for name, field in self._fields.items():
            if not (field.hasFocus() and field.isModified()):
                field.setText(getattr(office, name))
        self._show_choices()

    def _show_choices(self) -> None:
        if self._office is not None:
            self._letterhead.setCurrentIndex(self._letterhead.findData(self._office.letterhead))
            self._address.setCurrentText(self._office.address_form)

    @Slot()
    def _on_days(self) -> None:
        OfficeDaysDialog(self.desk, self).open()

    @Slot()
    def _on_edited(self) -> None:
        if self._office is None:
            return
        typed = {name: field.text() for name, field in self._fields.items()}
        edited = replace(
            self._office,
            **typed,
            letterhead=self._letterhead.currentData() or self._office.letterhead,
            address_form=self._address.currentText(),
        )
        if edited != self._office:
            self._office = edited
            self.desk.tasks.write(save_office, edited)
