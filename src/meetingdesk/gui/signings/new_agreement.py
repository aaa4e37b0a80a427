"""The window that records what was signed: text, parties, day and term, one paper or one each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.office import Office, read_office
from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.features.search import search_agreements
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.signings import (
    AgreementDraft,
    AgreementKind,
    PartyDraft,
    create_agreement,
    create_bilateral_agreements,
    next_title,
    term_in_title,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.party_lines import PartyLines
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice


class NewAgreementDialog(QDialog):
    """Records one agreement, or one for each partner, and opens it (without a `meeting`).

    `meeting` is where it is signed; `former` is the agreement that it succeeds. The term follows
    the years in the title until somebody types another.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        meeting: MeetingCard | None = None,
        former: AgreementCard | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = meeting
        self._term_typed = False
        self.setObjectName("newAgreementDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ghi văn bản ký kết"))
        self.setMinimumWidth(940)
        self._build_fields()
        self._build()
        self._connect_fields()
        if meeting is not None:
            self._start_at(meeting)
        if former is not None:
            self._start_after(former)
        desk.tasks.read(read_office, done=self._on_office)
        self._show_modes()
        self._title.setFocus()

    def _build_fields(self) -> None:
        self._title = QLineEdit()
        self._title.setObjectName("newTitle")
        self._title.setPlaceholderText(
            self.tr("Ví dụ: Chương trình phối hợp bảo vệ môi trường giai đoạn 2023-2025")
        )
        self._kind = QComboBox()
        self._kind.setObjectName("newKind")
        for kind in AgreementKind:
            self._kind.addItem(say(kind.label), kind)
        self._number = QLineEdit()
        self._number.setObjectName("newNumber")
        self._number.setPlaceholderText(self.tr("01/CTrPH-STNMT-LHH"))
        self._signed = DateField()
        self._signed.setObjectName("newSigned")
        self._place = QLineEdit()
        self._place.setObjectName("newPlace")
        self._starts = DateField()
        self._starts.setObjectName("newStarts")
        self._ends = DateField()
        self._ends.setObjectName("newEnds")
        self._former = SearchPicker(
            self._desk, search_agreements, self.tr("Tìm văn bản giai đoạn trước, nếu có")
        )
        self._former.setObjectName("newFormer")
        self._lines = PartyLines(self._desk)

    def _build(self) -> None:
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên văn bản"), self._title, required=True)
        self._form.add(self.tr("Loại, số"), self._pair(self._kind, self.tr("Số"), self._number))
        self._form.add(
            self.tr("Ngày ký"),
            self._pair(self._signed, self.tr("Nơi ký"), self._place),
        )
        self._form.add(self.tr("Hiệu lực từ"), self._pair(self._starts, self.tr("đến"), self._ends))
        self._form.add(self.tr("Kế tiếp của"), self._former)
        self._form.add(self.tr("Các bên ký"), self._lines, required=True)
        self._together = QRadioButton(self.tr("Một văn bản chung cho tất cả các bên"))
        self._together.setObjectName("newTogether")
        self._together.setChecked(True)
        self._each = QRadioButton()
        self._each.setObjectName("newEach")
        modes = QButtonGroup(self)
        modes.addButton(self._together)
        modes.addButton(self._each)
        self._modes = QWidget()
        ways = QVBoxLayout(self._modes)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(4)
        ways.addWidget(self._together)
        ways.addWidget(self._each)
        self._form.add("", self._modes)
        self._hint = TextLabel("", "muted", wrap=True)
        self._hint.setObjectName("newHint")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(body)
        column.addStretch(1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        leave = button(self.tr("Không ghi"))
        leave.clicked.connect(self.reject)
        self._make = button(self.tr("Ghi vào sổ"), icon="signature", face="primary")
        self._make.setObjectName("newMake")
        self._make.setAutoDefault(False)
        self._make.clicked.connect(self._on_make)
        leave.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._hint, 1)
        row.addWidget(leave)
        row.addWidget(self._make)
        return row

    def _pair(self, first: QWidget, label: str, second: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(first, 1)
        caption = TextLabel(label, "field")
        caption.setBuddy(second)
        second.setAccessibleName(label)
        row.addWidget(caption)
        row.addWidget(second, 1)
        box.setFocusProxy(first)
        self._boxes = {**getattr(self, "_boxes", {}), first: box, second: box}
        return box

    def _connect_fields(self) -> None:
        self._title.textEdited.connect(self._on_title)
        self._signed.edited.connect(self._on_signed)
        for field in (self._starts, self._ends):
            field.edited.connect(self._on_term)
        self._lines.changed.connect(self._show_modes)
        self._former.picked.connect(lambda _choice: self._form.show_error(self._former, ""))

    def _start_at(self, meeting: MeetingCard) -> None:
        self._signed.set_value(meeting.starts_at.date())
        self._lines.set_day(meeting.starts_at.date())
        if meeting.host_organization_id is not None:
            self._lines.propose(meeting.host_organization_id, meeting.host_name)

    def _start_after(self, former: AgreementCard) -> None:
        self._title.setText(next_title(former.title))
        self._kind.setCurrentIndex(self._kind.findData(former.kind))
        self._former.set_choice(Choice(former.id, former.title))
        self._on_title(self._title.text())
        for party in former.parties:
            if party.organization_id is not None:
                self._lines.propose(party.organization_id, party.organization_name)
            else:
                self._lines.add(PartyDraft(party.organization_name))

    @Slot(object)
    def _on_office(self, office: Office) -> None:
        if not self._place.text():
            self._place.setText(office.place)

    @Slot(str)
    def _on_title(self, text: str) -> None:
        self._form.show_error(self._title, "") if self._title.property("invalid") else None
        if self._term_typed:
            return
        starts, ends = term_in_title(text) or (None, None)
        self._starts.set_value(starts)
        self._ends.set_value(ends)

    @Slot()
    def _on_term(self) -> None:
        self._term_typed = True

    @Slot()
    def _on_signed(self) -> None:
        self._lines.set_day(self._signed.value or looks.today())
        self._show_modes()

    @Slot()
    def _show_modes(self) -> None:
        parties = self._lines.parties()
        partners = len(parties) - 1
        self._modes.setVisible(partners >= 2)
        if partners < 2:
            self._together.setChecked(True)
        if parties:
            self._each.setText(
                self.tr("{host} ký riêng với từng đơn vị ({count} văn bản)").format(
                    host=parties[0].organization_name, count=partners
                )
            )
        if self._signed.value is None:
            self._hint.setText(self.tr("Chưa có ngày ký: sẽ ghi là dự thảo."))
        else:
            self._hint.setText(self.tr("Có ngày ký: sẽ ghi là đã ký."))

    @Slot()
    def _on_make(self) -> None:
        self._form.clear_errors()
        for field in (self._signed, self._starts, self._ends):
            if not field.is_valid:
                self._form.show_error(self._boxes[field], say(looks.no_day(field.text())))
                field.setFocus()
                return
        if not self._title.text().strip():
            self._form.show_error(self._title, self.tr("Hãy ghi tên văn bản."))
            return
        self._make.setEnabled(False)
        draft, parties = self._draft(), self._lines.parties()
        write = self._desk.tasks.write
        if self._each.isChecked():
            write(
                create_bilateral_agreements,
                draft,
                parties[0],
                parties[1:],
                done=self._on_made_several,
                failed=self._on_failed,
            )
        else:
            write(
                create_agreement,
                draft,
                done=self._on_made,
                failed=self._on_failed,
            )

    def _draft(self) -> AgreementDraft:
        former = self._former.choice
        return AgreementDraft(
            title=self._title.text(),
            kind=AgreementKind(self._kind.currentData()),
            number=self._number.text(),
            place=self._place.text(),
            signed_on=self._signed.value,
            starts_on=self._starts.value,
            ends_on=self._ends.value,
            meeting_id=self._meeting.id if self._meeting else None,
            predecessor_id=former.item_id if former else None,
            parties=() if self._each.isChecked() else self._lines.parties(),
        )

    @Slot(object)
    def _on_made(self, agreement_id: int) -> None:
        self.accept()
        if self._meeting is None:
            self._desk.open_agreement(agreement_id)

    @Slot(object)
    def _on_made_several(self, ids: list[int]) -> None:
        self.accept()
        self._desk.toasts.undoable(self.tr("Đã ghi {count} văn bản ký kết.").format(count=len(ids)))

    def _on_failed(self, error: Exception) -> None:
        self._make.setEnabled(True)
        reason = looks.reason(error)
        if not reason:
            self._desk.tasks.broken.emit(error)
        elif not self._title.text().strip():
            self._form.show_error(self._title, reason)
        else:
            self._form.show_error(self._lines, reason)
