"""Says what a list of attendance is: what it counts, who belongs on it, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.attendance.lists import (
    DelegateKind,
    ListCard,
    ListDraft,
    ListKind,
    ListScope,
    add_list,
    edit_list,
)
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.planning.agenda import Agenda, AgendaRow, read_agenda
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.tick_list import TickList

_KINDS = [kind for kind in ListKind if kind is not ListKind.EVENT]


class ListDialog(QDialog):
    """Adds a list, or changes `card`. Emits `kept` with the list's name."""

    kept = Signal(str)

    def __init__(
        self, desk: Desk, meeting_id: int, card: ListCard | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._card = card
        self._items: list[AgendaRow] = []
        self._zone = ZoneInfo(OFFICE_TIME_ZONE)
        self.setObjectName("listDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Thêm danh sách điểm danh") if card is None else self.tr("Sửa danh sách")
        )
        self.setMinimumSize(620, 560)
        self.resize(680, 660)
        self._build()
        self._show(ListDraft("") if card is None else card.draft)
        desk.tasks.read(delegate_rows, meeting_id, done=self._on_delegates, owner=self)
        desk.tasks.read(read_agenda, meeting_id, done=self._on_agenda, owner=self)

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("listName")
        self.name.setPlaceholderText(self.tr("Ví dụ: Bữa trưa ngày 25/4"))
        self.kind = QComboBox()
        self.kind.setObjectName("listKind")
        for kind in _KINDS:
            self.kind.addItem(say(kind.label), kind)
        self.item = QComboBox()
        self.item.setObjectName("listAgendaItem")
        self.item.activated.connect(self._on_item)
        self.start, self.end = DateTimeField(), DateTimeField()
        self.start.setObjectName("listStart")
        self.end.setObjectName("listEnd")
        self.scope = QComboBox()
        self.scope.setObjectName("listScope")
        for scope in ListScope:
            self.scope.addItem(say(scope.label), scope)
        self.ticks = {
            ListScope.KINDS: TickList("listKinds"),
            ListScope.ORGANIZATIONS: TickList("listOrganizations"),
            ListScope.CHOSEN: TickList("listChosen"),
        }
        self.ticks[ListScope.KINDS].set_items([(kind, say(kind.label)) for kind in DelegateKind])
        body = QWidget()
        self.form = FormLayout(body)
        self.form.add(self.tr("Tên danh sách"), self.name, required=True)
        self.form.add(self.tr("Đếm gì"), self.kind)
        self.form.add(self.tr("Giờ theo chương trình"), self.item)
        self.form.add(self.tr("Bắt đầu"), self.start)
        self.form.add(self.tr("Kết thúc"), self.end)
        self.form.add(self.tr("Ai thuộc danh sách"), self.scope)
        self.scope.currentIndexChanged.connect(self._on_scope)
        self._hint = TextLabel(
            self.tr(
                "Danh sách này đếm riêng: người đã quét ở đây không được tính là có mặt ở sự kiện, "
                "và ngược lại. Muộn, về sớm tính theo giờ ghi ở trên; để trống thì không tính."
            ),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(body)
        for ticks in self.ticks.values():
            column.addWidget(ticks, 1)
        column.addWidget(self._hint)
        column.addStretch(0)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        leave = button(self.tr("Không lưu"))
        leave.setObjectName("listLeave")
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Ghi lại"), face="primary")
        keep.setObjectName("listKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        return row

    def draft(self) -> ListDraft:
        """What the form says."""
        scope = self._scope
        return ListDraft(
            name=self.name.text(),
            kind=ListKind(self.kind.currentData()),
            scope=scope,
            starts_at=self._moment(self.start),
            ends_at=self._moment(self.end),
            delegate_kinds=frozenset(map(DelegateKind, self.ticks[ListScope.KINDS].ticked())),
            organizations=frozenset(self.ticks[ListScope.ORGANIZATIONS].ticked()),
            delegate_ids=frozenset(self.ticks[ListScope.CHOSEN].ticked())
            if scope is ListScope.CHOSEN
            else self._named_anyway(),
        )

    @property
    def _scope(self) -> ListScope:
        # Qt hands a word back as a plain one.
        return ListScope(self.scope.currentData())

    def _moment(self, field: DateTimeField) -> datetime | None:
        """What the field says, at the place of the event."""
        return None if field.value is None else field.value.replace(tzinfo=self._zone)

    def _named_anyway(self) -> frozenset[int]:
        """Those put on the list one by one, at the door: they stay whatever the scope is."""
        return frozenset() if self._card is None else self._card.draft.delegate_ids

    def _show(self, draft: ListDraft) -> None:
        self.name.setText(draft.name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind)))
        self.scope.setCurrentIndex(self.scope.findData(draft.scope))
        self.start.set_value(draft.starts_at)
        self.end.set_value(draft.ends_at)
        self.ticks[ListScope.KINDS].tick(draft.delegate_kinds)
        self._on_scope()

    @Slot()
    def _on_scope(self) -> None:
        scope = self._scope
        for one, ticks in self.ticks.items():
            ticks.setVisible(one is scope)

    @Slot(object)
    def _on_delegates(self, rows: list[DelegateRow]) -> None:
        draft = ListDraft("") if self._card is None else self._card.draft
        names = dict.fromkeys(row.organization_name for row in rows if row.organization_name)
        # A name that nobody on the list has any more is still to be seen and taken off.
        names |= dict.fromkeys(draft.organizations)
        organizations, chosen = self.ticks[ListScope.ORGANIZATIONS], self.ticks[ListScope.CHOSEN]
        organizations.set_items([(name, name) for name in names])
        organizations.tick(draft.organizations)
        chosen.set_items([(row.id, _line(row)) for row in rows])
        chosen.tick(draft.delegate_ids)

    @Slot(object)
    def _on_agenda(self, agenda: Agenda) -> None:
        self._items = list(agenda.rows)
        self._zone = ZoneInfo(agenda.time_zone)
        self.item.clear()
        self.item.addItem(self.tr("Tự ghi giờ"))
        for row in self._items:
            self.item.addItem(f"{formats.show_time(row.begins_at)}  {row.title}")
        self.form.show_field(self.item, bool(self._items))

    @Slot(int)
    def _on_item(self, place: int) -> None:
        if place > 0:
            row = self._items[place - 1]
            self.start.set_value(row.begins_at)
            self.end.set_value(row.ends_at if row.minutes else None)
            if not self.name.text().strip():
                self.name.setText(row.title)

    @Slot()
    def _on_keep(self) -> None:
        self.form.clear_errors()
        for field in (self.start, self.end):
            if not field.is_valid:
                self.form.show_error(field, self.tr("Ghi ngày và giờ như 25/4/2023, 8h30."))
                return
        ticks = self.ticks.get(self._scope)
        if ticks is not None and not ticks.ticked():
            self.form.show_error(self.scope, self.tr("Hãy đánh dấu ai thuộc danh sách."))
            return
        name = self.name.text().strip()
        done = self._on_kept
        if self._card is None:
            self._desk.tasks.write(
                add_list,
                self._meeting_id,
                self.draft(),
                done=lambda _id: done(name),
                failed=self._on_failed,
                owner=self,
            )
            return
        self._desk.tasks.write(
            edit_list,
            self._card.id,
            self._card.version,
            self.draft(),
            done=lambda _nothing: done(name),
            failed=self._on_failed,
            owner=self,
        )

    def _on_kept(self, name: str) -> None:
        self.kept.emit(name)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self.form.show_error(self.name, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _line(row: DelegateRow) -> str:
    parts: Sequence[str] = (row.position, row.organization_name)
    office = " · ".join(part for part in parts if part)
    return f"{row.number}. {row.full_name}" + (f"   {office}" if office else "")
