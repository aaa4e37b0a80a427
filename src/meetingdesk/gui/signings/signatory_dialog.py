"""Chooses who signs for a party: from the directory as of the day of signing, or as written."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.signings.agreement_card import AgreementCard, PartyView, SignatoryView
from meetingdesk.features.signings.agreement_parties import (
    SignatoryDraft,
    add_signatory,
    edit_signatory,
)
from meetingdesk.features.signings.signatory_proposals import AUTHORITIES, signatories_for
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.vietnamese.names import HONORIFICS


class SignatoryDialog(QDialog):
    """Replaces `signatory`, or adds one where it is None."""

    def __init__(
        self,
        desk: Desk,
        card: AgreementCard,
        party: PartyView,
        signatory: SignatoryView | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._party = party
        self._signatory = signatory
        self._person_id = signatory.person_id if signatory else None
        self._proposals: list[SignatoryDraft] = []
        self.setObjectName("signatoryDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Người ký của {party}").format(party=party.organization_name))
        self.setMinimumWidth(560)
        self._build()
        if signatory is not None:
            self._fill(signatory)
        day = card.signed_on or looks.today()
        if party.organization_id is not None:
            desk.tasks.read(signatories_for, party.organization_id, day, done=self._on_proposals)

    def _build(self) -> None:
        self._people = QComboBox()
        self._people.setObjectName("signatoryPeople")
        self._people.addItem(self.tr("Tự ghi"), None)
        self._people.activated.connect(self._on_person)
        self._name = _line("signatoryName")
        self._name.textEdited.connect(self._on_typed)
        self._honorific = _box("signatoryHonorific", ("", *HONORIFICS))
        self._position = _line("signatoryPosition")
        self._authority = _box("signatoryAuthority", AUTHORITIES)
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Từ danh bạ"), self._people)
        self._form.add(self.tr("Xưng hô"), self._honorific)
        self._form.add(self.tr("Họ và tên"), self._name, required=True)
        self._form.add(self.tr("Chức vụ khi ký"), self._position)
        self._form.add(
            self.tr("Ký thay mặt"),
            self._authority,
            hint=self.tr("Dòng trên chức vụ: TM. (thay mặt), KT. (ký thay), TUQ. (thừa ủy quyền)"),
        )
        leave = button(self.tr("Không đổi"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Ghi lại"), face="primary")
        keep.setObjectName("signatoryKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(body)
        column.addLayout(row)
        self._name.setFocus()

    @Slot(object)
    def _on_proposals(self, proposals: list[SignatoryDraft]) -> None:
        self._proposals = proposals
        for draft in proposals:
            name = f"{draft.honorific} {draft.full_name}".strip()
            line = ", ".join(part for part in (name, draft.position) if part)
            self._people.addItem(line, draft.person_id)
        self._people.setCurrentIndex(max(0, self._people.findData(self._person_id)))

    @Slot()
    def _on_person(self) -> None:
        self._person_id = self._people.currentData()
        chosen = [draft for draft in self._proposals if draft.person_id == self._person_id]
        if self._person_id is not None and chosen:
            self._fill(chosen[0])

    def _fill(self, person: SignatoryDraft | SignatoryView) -> None:
        self._name.setText(person.full_name)
        self._honorific.setCurrentText(person.honorific)
        self._position.setText(person.position)
        self._authority.setCurrentText(person.authority)

    @Slot()
    def _on_typed(self) -> None:
        self._form.show_error(self._name, "")
        self._person_id = None
        self._people.setCurrentIndex(0)

    @Slot()
    def _on_keep(self) -> None:
        draft = SignatoryDraft(
            full_name=self._name.text(),
            honorific=self._honorific.currentText(),
            position=self._position.text(),
            authority=self._authority.currentText(),
            person_id=self._person_id,
        )
        write = self._desk.tasks.write
        if self._signatory is None:
            write(add_signatory, self._party.id, draft, done=self._on_kept, failed=self._on_failed)
        else:
            write(
                partial(edit_signatory, **asdict(draft)),
                self._signatory.id,
                self._signatory.version,
                done=self._on_kept,
                failed=self._on_failed,
            )

    @Slot(object)
    def _on_kept(self, _result: object) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        reason = looks.reason(error)
        if reason:
            self._form.show_error(self._name, reason)
        else:
            self._desk.tasks.broken.emit(error)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _box(name: str, texts: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(True)
    box.addItems(list(texts))
    return box
