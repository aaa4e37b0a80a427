"""The views that the calendar has, each with its command: Ctrl+Alt and its number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from meetingdesk.gui.calendar.page import CalendarPage

VIEWS = ("year", "month", "week", "day", "agenda")


def view_commands(page: CalendarPage) -> dict[str, QAction]:
    """Make the commands that show the views; keys are those of VIEWS."""
    translate = QCoreApplication.translate
    names = (
        ("year", translate("CalendarPage", "Năm"), "layout-grid"),
        ("month", translate("CalendarPage", "Tháng"), "calendar-month"),
        ("week", translate("CalendarPage", "Tuần"), "calendar-week"),
        ("day", translate("CalendarPage", "Ngày"), "calendar"),
        ("agenda", translate("CalendarPage", "Danh sách"), "list"),
    )
    return {
        key: page.command(
            name,
            partial(page.show_view, key),
            icon=picture,
            shortcut=f"Ctrl+Alt+{number}",
            menu="view",
        )
        for number, (key, name, picture) in enumerate(names, start=1)
    }
