"""The place of an event: a hall of the list, a new one, or words for somewhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from meetingdesk.features.planning.venues import VenueDraft, VenueRow, add_venue, venue_rows
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.events.venues_dialog import VenuesDialog
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker
from meetingdesk.store.change import Change
from meetingdesk.vietnamese.folding import clean, fold, matches


class VenueField(QWidget):
    """Emits `edited` when the place is another; `venue_id` and `place_text` say which."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._venues: list[VenueRow] = []
        self._kept: tuple[int | None, str] = (None, "")
        self.picker = Picker(
            self._find,
            self.tr("Gõ tên hội trường, phòng họp hoặc nơi khác"),
            create_text=self.tr("Thêm “{text}” vào danh sách địa điểm"),
        )
        self.picker.setObjectName("place")
        self.picker.setAccessibleName(self.tr("Địa điểm"))
        self._all = icon_button("chevron-down", self.tr("Chọn trong các địa điểm đã có"))
        self._all.setObjectName("allVenues")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.picker, 1)
        row.addWidget(self._all)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._tell)
        self.picker.create_wanted.connect(self._on_create)
        self.picker.editingFinished.connect(self._tell)
        self._all.clicked.connect(self._on_all)
        desk.changed.connect(self._on_changed)
        self.reload()

    @property
    def venue_id(self) -> int | None:
        """The hall picked, or the one whose name was typed."""
        if self.picker.choice is not None:
            return self.picker.choice.item_id
        typed = fold(self.picker.text())
        return next(
            (venue.id for venue in self._venues if typed and fold(venue.name) == typed), None
        )

    @property
    def place_text(self) -> str:
        """What was typed, where it is no hall of the list."""
        return "" if self.venue_id is not None else clean(self.picker.text())

    def set_place(self, venue_id: int | None, venue_name: str, place: str) -> None:
        """Show a place without announcing it; what somebody is typing stays."""
        self._kept = (venue_id, "" if venue_id is not None else place)
        if self.picker.hasFocus() and self.picker.isModified():
            return
        if venue_id is not None:
            self.picker.set_choice(Choice(venue_id, venue_name))
        else:
            self.picker.set_choice(None)
            self.picker.setText(place)
            self.picker.setCursorPosition(0)

    def reload(self) -> None:
        """Read the list of halls again."""
        self._desk.tasks.read(venue_rows, done=self._on_venues)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("venues"):
            self.reload()

    @Slot(object)
    def _on_venues(self, venues: list[VenueRow]) -> None:
        self._venues = venues

    def _find(self, text: str, deliver: Deliver) -> None:
        found = [_choice(venue) for venue in self._venues if matches(text, venue.name)]
        deliver(found)

    @Slot()
    def _tell(self) -> None:
        chosen = (self.venue_id, self.place_text)
        if chosen != self._kept:
            self._kept = chosen
            self.picker.setModified(False)
            self.edited.emit()

    @Slot(str)
    def _on_create(self, name: str) -> None:
        if fold(name) in {fold(venue.name) for venue in self._venues}:
            self._tell()
            return
        self._desk.tasks.write(add_venue, VenueDraft(name), done=self._on_created)

    @Slot(object)
    def _on_created(self, venue_id: int) -> None:
        name = clean(self.picker.text())
        self.picker.set_choice(Choice(venue_id, name))
        self._tell()

    @Slot()
    def _on_all(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("venueMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for venue in self._venues:
            action = menu.addAction(_line(venue).replace("&", "&&"))
            action.setData(venue.id)
        if not self._venues:
            nothing = menu.addAction(self.tr("Chưa có địa điểm nào: gõ tên rồi chọn Thêm"))
            nothing.setEnabled(False)
        menu.addSeparator()
        manage = menu.addAction(icon("map-pin"), self.tr("Sửa danh sách địa điểm…"))
        manage.setObjectName("manageVenues")
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action.objectName() == "manageVenues":
            VenuesDialog(self._desk, self).open()
            return
        venue = next((venue for venue in self._venues if venue.id == action.data()), None)
        if venue is not None:
            self.picker.set_choice(_choice(venue))
            self._tell()


def _choice(venue: VenueRow) -> Choice:
    return Choice(venue.id, venue.name, venue.address)


def _line(venue: VenueRow) -> str:
    return f"{venue.name}, {venue.address}" if venue.address else venue.name
