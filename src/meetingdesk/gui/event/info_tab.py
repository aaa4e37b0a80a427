"""What an event is: name, kind, time, place, who leads it, and how its papers word it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingChanges,
    MeetingKind,
    meeting_card,
)
from meetingdesk.features.search import Hit, search_organizations
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.clash_panel import ClashPanel
from meetingdesk.gui.event.letterhead_names import letterhead_names
from meetingdesk.gui.event.meeting_edits import MeetingEdits
from meetingdesk.gui.event.people_card import PeopleCard
from meetingdesk.gui.event.series_bar import SeriesBar
from meetingdesk.gui.events.time_span import TimeSpan
from meetingdesk.gui.events.venue_field import VenueField
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker
from meetingdesk.gui.widgets.written_text import WrittenText

_ADDRESS_FORMS = ("", "Ông/Bà", "Đồng chí")


class InfoTab(Page):
    """Every field is kept at once: on leaving it, on Enter, or at a pause in a long text."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "meetings", "venues", "meeting_roles", "organizations", "letterhead_profiles",
            "accepted_clashes", "delegates", "invited_organizations", "signatories",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._card: MeetingCard | None = None
        self._deliver: Deliver | None = None
        self._edits = MeetingEdits(desk, meeting_id, self)
        self._edits.saved.connect(self._on_saved)
        self._edits.refused.connect(self._on_refused)
        self._edits.overtaken.connect(self._on_overtaken)
        self._series = SeriesBar(desk, meeting_id)
        self._clashes = ClashPanel(desk, meeting_id)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self._build_main(), 3, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(self._build_side(), 2)
        body = QWidget()
        body.setProperty("face", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._series)
        column.addWidget(self._clashes)
        column.addLayout(columns)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._connect_fields()
        body.setEnabled(not desk.is_read_only)

    def refresh(self) -> None:
        read = self.desk.tasks.read
        read(meeting_card, self._meeting_id, done=self._on_card, failed=self._on_gone)
        self._clashes.refresh()
        self._series.refresh()
        read(letterhead_names, done=self._on_letterheads)

    def _build_main(self) -> QWidget:
        self._title = WrittenText(least_lines=2, most_lines=8, is_line=True)
        self._title.setObjectName("infoTitle")
        self._short = QLineEdit()
        self._short.setObjectName("infoShortTitle")
        self._short.setPlaceholderText(self.tr("Ví dụ: Tổng kết CTPH 2018-2022"))
        self._kind = QComboBox()
        self._kind.setObjectName("infoKind")
        for kind in MeetingKind:
            self._kind.addItem(say(kind.label), kind)
        self._times = TimeSpan()
        self._place = VenueField(self.desk)
        self._host = Picker(self._find_host, self.tr("Tìm trong danh bạ đơn vị"))
        self._host.setObjectName("infoHost")
        self._purpose = WrittenText(least_lines=3, most_lines=8)
        self._purpose.setObjectName("infoPurpose")
        self._note = WrittenText(least_lines=3, most_lines=8)
        self._note.setObjectName("infoNote")
        card = Card(self.tr("Sự kiện"))
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên sự kiện"), self._title)
        self._form.add(
            self.tr("Tên ngắn"),
            self._short,
            hint=self.tr("Hiện trên lịch và trong tên tệp thay cho tên đầy đủ."),
        )
        self._form.add(self.tr("Loại"), self._kind)
        self._form.add(self.tr("Thời gian"), self._times)
        self._form.add(self.tr("Địa điểm"), self._place)
        self._form.add(self.tr("Đơn vị tổ chức"), self._host)
        self._form.add(self.tr("Mục đích, yêu cầu"), self._purpose)
        self._form.add(self.tr("Ghi chú nội bộ"), self._note)
        card.body.addWidget(body)
        return card

    def _build_side(self) -> QVBoxLayout:
        self._people = PeopleCard(self.desk, self._meeting_id)
        self._letterhead = QComboBox()
        self._letterhead.setObjectName("infoLetterhead")
        self._letterhead.addItem(self.tr("Theo mẫu chung của cơ quan"), "")
        self._address = QComboBox()
        self._address.setObjectName("infoAddress")
        for form in _ADDRESS_FORMS:
            self._address.addItem(form or self.tr("Theo lựa chọn chung của cơ quan"), form)
        self._quorum = QLineEdit()
        self._quorum.setObjectName("infoQuorum")
        self._quorum.setPlaceholderText(self.tr("Ví dụ: 2/3. Để trống nếu không cần"))
        self._keep = DateField()
        self._keep.setObjectName("infoKeepUntil")
        papers = Card(self.tr("Văn bản và biểu quyết"))
        body = QWidget()
        self._paper_form = FormLayout(body)
        self._paper_form.add(self.tr("Đầu văn bản"), self._letterhead)
        self._paper_form.add(self.tr("Xưng hô"), self._address)
        self._paper_form.add(self.tr("Tỷ lệ có mặt"), self._quorum)
        self._paper_form.add(
            self.tr("Lưu giữ đến"),
            self._keep,
            hint=self.tr("Sau ngày này, sự kiện được nhắc xem lại để xóa dữ liệu cá nhân."),
        )
        papers.body.addWidget(body)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._people)
        column.addWidget(papers)
        column.addStretch(1)
        return column

    def _connect_fields(self) -> None:
        for area in (self._title, self._purpose, self._note):
            self.desk.closing.connect(area.keep)
        self._title.edited.connect(self._on_title)
        self._short.editingFinished.connect(self._on_short)
        self._kind.activated.connect(self._on_kind)
        self._times.edited.connect(self._on_times)
        self._times.refused.connect(self._on_bad_times)
        self._place.edited.connect(self._on_place)
        self._host.picked.connect(self._on_host)
        self._purpose.edited.connect(self._on_purpose)
        self._note.edited.connect(self._on_note)
        self._letterhead.activated.connect(self._on_letterhead)
        self._address.activated.connect(self._on_address)
        self._quorum.editingFinished.connect(self._on_quorum)
        self._keep.edited.connect(self._on_keep)

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        if not self._edits.is_idle:
            return
        self._edits.show_version(card.version)
        self._card = card
        self._title.show_value(card.title)
        self._kind.setCurrentIndex(self._kind.findData(card.kind))
        if not self._times.has_focus() or not self._times.problem:
            self._times.set_times(card.starts_at, card.ends_at)
            self._form.show_error(self._times, "")
        self._place.set_place(card.venue_id, card.venue_name, card.place)
        if not (self._host.hasFocus() and self._host.isModified()):
            host = card.host_organization_id
            self._host.set_choice(Choice(host, card.host_name) if host else None)
        self._purpose.show_value(card.purpose)
        self._note.show_value(card.note)
        self._show_choice(self._letterhead, card.letterhead)
        self._show_choice(self._address, card.address_form)
        if not (self._quorum.hasFocus() and self._quorum.isModified()):
            self._quorum.setText(card.quorum_share)
        if not (self._keep.hasFocus() and self._keep.isModified()):
            self._keep.set_value(card.keep_until)
        if not (self._short.hasFocus() and self._short.isModified()):
            self._short.setText(card.short_title)
        self._people.show_card(card)

    @Slot(object)
    def _on_letterheads(self, names: dict[str, str]) -> None:
        chosen = self._card.letterhead if self._card else ""
        while self._letterhead.count() > 1:
            self._letterhead.removeItem(1)
        for key, name in names.items():
            self._letterhead.addItem(name, key)
        self._show_choice(self._letterhead, chosen)

    def _on_gone(self, _error: Exception) -> None:
        """The event's page says so and leaves."""

    @Slot(object)
    def _on_saved(self, card: MeetingCard) -> None:
        for field in (self._title, self._times):
            self._form.show_error(field, "")
        self._paper_form.show_error(self._quorum, "")
        before = self._card.starts_at.date() if self._card else card.starts_at.date()
        self._on_card(card)
        if card.series_id is not None:
            self._series.note_edit((card.starts_at.date() - before).days)

    @Slot(str, str)
    def _on_refused(self, field: str, reason: str) -> None:
        if field == "quorum_share":
            self._paper_form.show_error(self._quorum, reason)
        elif field in ("starts_at", "ends_at"):
            self._form.show_error(self._times, reason)
        else:
            self._form.show_error(self._title, reason)

    @Slot(str)
    def _on_overtaken(self, reason: str) -> None:
        self.desk.toasts.show(reason, tone="warning")
        self.refresh()

    @Slot()
    def _on_title(self) -> None:
        self._edits.edit({"title": self._title.value})

    @Slot()
    def _on_short(self) -> None:
        self._short.setModified(False)
        self._edit_if_other("short_title", {"short_title": self._short.text()})

    @Slot()
    def _on_kind(self) -> None:
        self._edit_if_other("kind", {"kind": MeetingKind(self._kind.currentData())})

    @Slot()
    def _on_times(self) -> None:
        self._form.show_error(self._times, "")
        starts_at, ends_at = self._times.starts_at, self._times.ends_at
        if starts_at is not None and ends_at is not None:
            self._edits.edit({"starts_at": starts_at, "ends_at": ends_at})

    @Slot(str)
    def _on_bad_times(self, problem: str) -> None:
        self._form.show_error(self._times, problem, stays=False)

    @Slot()
    def _on_place(self) -> None:
        self._edits.edit({"venue_id": self._place.venue_id, "place": self._place.place_text})

    @Slot(object)
    def _on_host(self, choice: Choice | None) -> None:
        host = choice.item_id if choice else None
        self._edit_if_other("host_organization_id", {"host_organization_id": host})

    @Slot()
    def _on_purpose(self) -> None:
        self._edits.edit({"purpose": self._purpose.value})

    @Slot()
    def _on_note(self) -> None:
        self._edits.edit({"note": self._note.value})

    @Slot()
    def _on_letterhead(self) -> None:
        self._edit_if_other("letterhead", {"letterhead": self._letterhead.currentData()})

    @Slot()
    def _on_address(self) -> None:
        self._edit_if_other("address_form", {"address_form": self._address.currentData()})

    @Slot()
    def _on_quorum(self) -> None:
        self._quorum.setModified(False)
        self._edit_if_other("quorum_share", {"quorum_share": self._quorum.text()})

    @Slot()
    def _on_keep(self) -> None:
        self._edit_if_other("keep_until", {"keep_until": self._keep.value})

    def _edit_if_other(self, name: str, changes: MeetingChanges) -> None:
        """Write a choice that is another than the one shown."""
        if self._card is not None and getattr(self._card, name) != changes.get(name):
            self._edits.edit(changes)

    def _find_host(self, text: str, deliver: Deliver) -> None:
        self._deliver = deliver
        self.desk.tasks.read(search_organizations, text, done=self._on_hosts)

    @Slot(object)
    def _on_hosts(self, hits: list[Hit]) -> None:
        if self._deliver is not None:
            self._deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits])

    @staticmethod
    def _show_choice(box: QComboBox, key: str) -> None:
        place = box.findData(key)
        box.setCurrentIndex(max(place, 0))
