"""The middle of the door: the answer, the list of matches, or one of the two forms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from meetingdesk.features.attendance.passages import DelegateCard
from meetingdesk.features.delegates.delegate_search import DelegateMatch
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.forms import DoorForm, StandInForm, WalkInForm
from meetingdesk.gui.door.match_list import MatchList
from meetingdesk.gui.door.result_card import ResultCard


class Stage(QStackedWidget):
    """Shows one of its four parts."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = ResultCard()
        self.matches = MatchList()
        self.stand_in = StandInForm(desk, meeting_id)
        self.walk_in = WalkInForm()
        for part in (self.card, self.matches, self.stand_in, self.walk_in):
            self.addWidget(part)

    @property
    def form_is_open(self) -> bool:
        return isinstance(self.currentWidget(), DoorForm)

    @property
    def selected(self) -> DelegateMatch | None:
        """Whom Enter lets in, where the list shows and somebody is selected."""
        return self.matches.selected if self.currentWidget() is self.matches else None

    @property
    def delegate(self) -> DelegateMatch | DelegateCard | None:
        """Who is in sight: selected in the list, or named by the card."""
        if self.currentWidget() is self.card:
            return self.card.delegate
        return self.selected

    def open_stand_in(self) -> None:
        """Ask who came in the place of the one selected, or of the only one found."""
        shown = self.matches.matches if self.currentWidget() is self.matches else []
        match = self.matches.selected or (shown[0] if len(shown) == 1 else None)
        self.setCurrentWidget(self.stand_in)
        self.stand_in.open_for(match if shown else None)

    def open_walk_in(self, typed: str, organizations: Sequence[str]) -> None:
        """Ask who came unasked; what was typed is their name, unless it is a number or a code."""
        is_name = not any(sign.isdigit() for sign in typed)
        self.setCurrentWidget(self.walk_in)
        self.walk_in.open_with(typed if is_name else "", organizations)
