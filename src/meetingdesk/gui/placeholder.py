"""A page that stands in while a screen is being built; the finished product shows none."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.messages import Message


class PlaceholderPage(Page):
    """Says which page it is."""

    def __init__(self, desk: Desk, title: Message, icon: str) -> None:
        super().__init__(desk)
        layout = QVBoxLayout(self)
        layout.addWidget(PageHeader(say(title)))
        layout.addWidget(EmptyState(icon, say(title)), 1)
