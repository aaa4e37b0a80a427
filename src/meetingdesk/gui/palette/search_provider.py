"""Ctrl+K over the workspace: events, people, organisations and agreements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from meetingdesk.features.search import Hit, HitKind, search
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.palette.providers import Found

_ICONS = {
    HitKind.MEETING: "presentation",
    HitKind.PERSON: "user",
    HitKind.ORGANIZATION: "building",
    HitKind.AGREEMENT: "signature",
}


class SearchProvider(QObject):
    """Everything that the one search finds; choosing a line leads to it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.title = self.tr("Trong kho dữ liệu")
        self._desk = desk
        self._go: dict[HitKind, Callable[[int], None]] = {
            HitKind.MEETING: desk.open_meeting,
            HitKind.PERSON: desk.open_person,
            HitKind.ORGANIZATION: desk.open_organization,
            HitKind.AGREEMENT: desk.open_agreement,
        }

    def find(self, text: str, deliver: Callable[[Sequence[Found]], None]) -> None:
        def hand_in(hits: list[Hit]) -> None:
            deliver([self._found(hit) for hit in hits])

        self._desk.tasks.read(search, text, limit=4, done=hand_in, owner=self)

    def _found(self, hit: Hit) -> Found:
        return Found(hit.title, hit.subtitle, _ICONS[hit.kind], partial(self._go[hit.kind], hit.id))
