"""The list of one event as it is handed out: the rows that show, under the event's name and day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from meetingdesk.documents.offices import paper_file_name
from meetingdesk.exchange.people_export import ListedPerson
from meetingdesk.features.delegates.delegates import DelegateRow
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui import formats
from meetingdesk.gui.delegates.list_ways import Listing
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say


class DelegateListing(QObject):
    """`rows` gives what the table shows, filtered and in its order."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        rows: Callable[[], Sequence[DelegateRow]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._rows = rows
        self._card: MeetingCard | None = None

    def refresh(self) -> None:
        """Read the event's name and day again."""
        self._desk.tasks.read(
            meeting_card, self._meeting_id, done=self._on_card, failed=self._on_gone
        )

    def now(self) -> Listing:
        """The list as it shows at this moment."""
        people = [_listed(row) for row in self._rows()]
        title = self.tr("Danh sách đại biểu")
        if self._card is None:
            return Listing(title, title, lambda: people)
        name, day = self._card.short_title or self._card.title, self._card.starts_at.date()
        stem = paper_file_name(day, name, title, "xlsx").removesuffix(".xlsx")
        return Listing(title, stem, lambda: people, (self._card.title, formats.show_date(day)))

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        self._card = card

    def _on_gone(self, _error: Exception) -> None:
        self._card = None  # the page of the event says that it is gone


def _listed(row: DelegateRow) -> ListedPerson:
    return ListedPerson(
        row.full_name,
        row.honorific,
        row.position,
        row.organization_name,
        row.phone,
        row.email,
        row.note,
        say(row.kind.label),
    )
