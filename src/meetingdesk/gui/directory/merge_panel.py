"""Two people side by side: each field is chosen from one of them, then they become one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.directory.appointments import AppointmentRow
from meetingdesk.features.directory.merge_card import CHOSEN, MergeSide, merged_draft, proposed
from meetingdesk.features.directory.people import PersonDraft, PersonRow
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.vietnamese.phones import show_phone


class MergePanel(QFrame):
    """Shows two MergeSides. Emits `merge_wanted` (kept side, dropped side, draft) or `apart_wanted`."""

    merge_wanted = Signal(object, object, object)
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[MergeSide, MergeSide] | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self.setProperty("face", "card")
        self.setObjectName("mergePanel")
        self._hint = TextLabel("", "muted", wrap=True)
        self._hint.setObjectName("mergeHint")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._merge = button(self.tr("Gộp thành một người"), icon="arrow-merge", face="primary")
        self._merge.setObjectName("mergeNow")
        self._merge.clicked.connect(self._on_merge)
        self._apart = button(self.tr("Là hai người khác nhau"), icon="users")
        self._apart.setObjectName("mergeApart")
        self._apart.clicked.connect(self.apart_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._apart)
        foot.addStretch(1)
        foot.addWidget(self._merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.clear()

    def clear(self) -> None:
        """Show nobody."""
        self._sides = None
        self._groups = {}
        self._area.setWidget(QWidget())
        self._hint.setText(self.tr("Chọn một cặp ở bên trái để so từng phần."))
        self._merge.setEnabled(False)
        self._apart.setEnabled(False)

    def show_sides(self, first: MergeSide, second: MergeSide, *, editable: bool) -> None:
        """Compare these two; what looks the better is chosen already."""
        self._sides = (first, second)
        self._groups = {}
        body = QWidget()
        body.setProperty("face", "scrolled")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        choice = proposed(first.person, second.person)
        for name in CHOSEN:
            self._add_field(grid, name, choice[name])
        self._add_facts(grid)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(body)
        text = self.tr(
            "Chọn phần đúng ở mỗi dòng. Chức vụ, nhóm, lịch sử dự họp của cả hai được giữ."
        )
        if first.person.photo_consent != second.person.photo_consent:
            text += " " + self.tr("Một bên không đồng ý dùng ảnh: sau khi gộp vẫn là không đồng ý.")
        self._hint.setText(text)
        self._merge.setEnabled(editable)
        self._apart.setEnabled(editable)

    @property
    def draft(self) -> PersonDraft | None:
        """The person as chosen."""
        if self._sides is None:
            return None
        first, second = (side.person for side in self._sides)
        chosen = {
            name: self._groups[name].checkedId() != 1 if name in self._groups else True
            for name in CHOSEN
        }
        for name in set(CHOSEN) - set(self._groups):
            chosen[name] = bool(getattr(first, name)) or not getattr(second, name)
        return merged_draft(first, second, chosen)

    def _add_field(self, grid: QGridLayout, name: str, is_first: bool) -> None:
        assert self._sides is not None
        row = grid.rowCount()
        texts = [self._text_of(name, side.person) for side in self._sides]
        if not any(texts):
            return
        grid.addWidget(TextLabel(self._caption(name), "field"), row, 0)
        if texts[0] == texts[1]:
            grid.addWidget(ElidedLabel(texts[0]), row, 1, 1, 2)
            return
        group = QButtonGroup(self._area)
        for place, text in enumerate(texts):
            radio = QRadioButton((text or self.tr("(để trống)")).replace("&", "&&"))
            radio.setObjectName(f"merge_{name}_{place}")
            radio.setToolTip(text)
            radio.setAccessibleName(f"{self._caption(name)}: {text}")
            radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            radio.setChecked((place == 0) == is_first)
            group.addButton(radio, place)
            grid.addWidget(radio, row, place + 1)
        self._groups[name] = group

    def _add_facts(self, grid: QGridLayout) -> None:
        assert self._sides is not None
        for caption, tell in (
            (self.tr("Chức vụ"), self._positions),
            (self.tr("Nhóm"), lambda side: "\n".join(side.groups)),
            (self.tr("Ghi chú"), lambda side: side.person.note),
            (self.tr("Đã có"), self._history),
        ):
            texts = [tell(side) for side in self._sides]
            if not any(texts):
                continue
            row = grid.rowCount()
            label = TextLabel(caption, "field")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            for place, text in enumerate(texts):
                shown = TextLabel(text or "–", "muted", wrap=True)
                grid.addWidget(shown, row, place + 1, Qt.AlignmentFlag.AlignTop)

    def _caption(self, name: str) -> str:
        return {
            "full_name": self.tr("Họ và tên"),
            "honorific": self.tr("Ông/Bà"),
            "phone": self.tr("Điện thoại"),
            "email": self.tr("Email"),
            "consent_basis": self.tr("Căn cứ lưu"),
        }[name]

    def _text_of(self, name: str, person: PersonRow) -> str:
        if name == "phone":
            return show_phone(person.phone)
        if name == "consent_basis":
            return say(person.consent_basis.label)
        return str(getattr(person, name))

    def _positions(self, side: MergeSide) -> str:
        return "\n".join(map(self._position, side.appointments))

    def _position(self, row: AppointmentRow) -> str:
        text = ", ".join(filter(None, (row.position, row.organization_name)))
        if row.valid_to is None:
            return text
        return self.tr("{text} (đến {day})").format(text=text, day=formats.show_date(row.valid_to))

    def _history(self, side: MergeSide) -> str:
        counts = (
            (self.tr("{count} sự kiện"), side.meetings),
            (self.tr("{count} vai trò"), side.roles),
            (self.tr("{count} lần ký"), side.signatures),
            (self.tr("{count} nhiệm vụ"), side.tasks),
        )
        return ", ".join(text.format(count=formats.show(count)) for text, count in counts if count)

    @Slot()
    def _on_merge(self) -> None:
        draft = self.draft
        if self._sides is None or draft is None:
            return
        # Who has been here longer keeps the number under which the journal knows them.
        kept, dropped = sorted(self._sides, key=lambda side: side.person.id)
        self.merge_wanted.emit(kept, dropped, draft)
