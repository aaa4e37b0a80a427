"""The tabs of an event in the order of its life; each is imported when first shown.

A tab is a widget made as ``Tab(desk, meeting_id)``. One that is a `Page` reads again when a change
touches its kinds, and its commands stand in the menus while it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PySide6.QtWidgets import QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.messages import Message, message
from meetingdesk.store.roles import DeskRole


@dataclass(frozen=True, slots=True)
class TabEntry:
    """A tab: the key that targets name, its title, its icon, and its class as ``module:name``."""

    key: str
    title: Message
    icon: str
    widget: str

    def make(self, desk: Desk, meeting_id: int) -> QWidget:
        """Make the tab for one event."""
        module, _, name = self.widget.partition(":")
        make = cast(
            "Callable[[Desk, int], QWidget]",
            getattr(import_module(f"meetingdesk.gui.event.{module}"), name),
        )
        return make(desk, meeting_id)


TABS: tuple[TabEntry, ...] = (
    TabEntry("info", message("pages", "Thông tin"), "info-circle", "info_tab:InfoTab"),
    TabEntry(
        "preparations",
        message("pages", "Chuẩn bị"),
        "clipboard-list",
        "preparations_tab:PreparationsTab",
    ),
    TabEntry("agenda", message("pages", "Chương trình"), "list-check", "agenda_tab:AgendaTab"),
    TabEntry("delegates", message("pages", "Đại biểu"), "users", "delegates_tab:DelegatesTab"),
    TabEntry("invitations", message("pages", "Thư mời"), "mail", "invitations_tab:InvitationsTab"),
    TabEntry(
        "attendance",
        message("pages", "Điểm danh"),
        "clipboard-check",
        "attendance_tab:AttendanceTab",
    ),
    TabEntry("seating", message("pages", "Chỗ ngồi"), "armchair", "seating_tab:SeatingTab"),
    TabEntry("signing", message("pages", "Ký kết"), "signature", "signing_tab:SigningTab"),
    TabEntry("minutes", message("pages", "Biên bản"), "notebook", "minutes_tab:MinutesTab"),
    TabEntry("photos", message("pages", "Ảnh"), "photo", "photos_tab:PhotosTab"),
    TabEntry("documents", message("pages", "Tài liệu"), "folder", "documents_tab:DocumentsTab"),
)

# An account of the door sees the attendance alone; every other sees all tabs.
_TABS_OF_ROLE = {DeskRole.DOOR: ("attendance",)}


def keys_for(role: DeskRole) -> tuple[str, ...]:
    """The tabs that an account of this role gets, the first of them shown first."""
    return _TABS_OF_ROLE.get(role, tuple(entry.key for entry in TABS))
