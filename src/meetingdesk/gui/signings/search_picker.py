"""A picker that asks one of the searches: organisations, agreements, events."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from meetingdesk.features.search import Hit
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class SearchPicker(Picker):
    """Offers the hits of `search(session, text)`; one with the id in `leave_out` is not offered."""

    def __init__(
        self,
        desk: Desk,
        search: Callable[..., list[Hit]],
        placeholder: str,
        *,
        create_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self._ask, placeholder, create_text=create_text, parent=parent)
        self._desk = desk
        self._search = search
        self.leave_out: frozenset[int] = frozenset()
        self.setAccessibleName(placeholder)

    def _ask(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(self._search, text, done=partial(self._on_hits, deliver), owner=self)

    def _on_hits(self, deliver: Deliver, hits: list[Hit]) -> None:
        deliver(
            [
                Choice(hit.id, hit.title, hit.subtitle)
                for hit in hits
                if hit.id not in self.leave_out
            ]
        )
