"""All pages of the main window: the only file that knows them, each imported when first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.messages import Message, message
from meetingdesk.store.roles import DeskRole


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page on the rail (or behind it): its name, its icon and how it is made."""

    title: Message
    icon: str
    make: Callable[[Desk], Page]


def _home(desk: Desk) -> Page:
    from meetingdesk.gui.home.page import HomePage  # noqa: PLC0415  (imported when first shown)

    return HomePage(desk)


def _calendar(desk: Desk) -> Page:
    from meetingdesk.gui.calendar.page import CalendarPage  # noqa: PLC0415  (imported when first shown)

    return CalendarPage(desk)


def _meetings(desk: Desk) -> Page:
    from meetingdesk.gui.events.page import MeetingsPage  # noqa: PLC0415  (imported when first shown)

    return MeetingsPage(desk)


def _directory(desk: Desk) -> Page:
    from meetingdesk.gui.directory.page import DirectoryPage  # noqa: PLC0415  (imported when first shown)

    return DirectoryPage(desk)


def _signings(desk: Desk) -> Page:
    from meetingdesk.gui.signings.page import SigningsPage  # noqa: PLC0415  (imported when first shown)

    return SigningsPage(desk)


def _reports(desk: Desk) -> Page:
    from meetingdesk.gui.reports.page import ReportsPage  # noqa: PLC0415  (imported when first shown)

    return ReportsPage(desk)


def _settings(desk: Desk) -> Page:
    from meetingdesk.gui.settings.page import SettingsPage  # noqa: PLC0415  (imported when first shown)

    return SettingsPage(desk)


def _meeting(desk: Desk) -> Page:
    from meetingdesk.gui.event.workspace import MeetingPage  # noqa: PLC0415  (imported when first shown)

    return MeetingPage(desk)


def _week(desk: Desk) -> Page:
    from meetingdesk.gui.week.page import WeekPage  # noqa: PLC0415  (imported when first shown)

    return WeekPage(desk)


# In the order of the rail; Ctrl+1 is the first.
PAGES: dict[str, PageEntry] = {
    "home": PageEntry(message("pages", "Tổng quan"), "home", _home),
    "calendar": PageEntry(message("pages", "Lịch"), "calendar", _calendar),
    "meetings": PageEntry(message("pages", "Sự kiện"), "presentation", _meetings),
    "directory": PageEntry(message("pages", "Danh bạ"), "address-book", _directory),
    "signings": PageEntry(message("pages", "Sổ ký kết"), "signature", _signings),
    "reports": PageEntry(message("pages", "Thống kê"), "chart-bar", _reports),
    "settings": PageEntry(message("pages", "Cài đặt"), "settings", _settings),
}

# Pages that no button of the rail opens, only a Target; the rail marks the page named beside.
BEHIND: dict[str, PageEntry] = {
    "meeting": PageEntry(message("pages", "Sự kiện"), "presentation", _meeting),
    "week": PageEntry(message("pages", "Lịch công tác tuần"), "calendar-week", _week),
}

# Which page shows a thing, and which button of the rail stands for it.
PAGE_OF_KIND = {
    "meeting": "meeting",
    "person": "directory",
    "organization": "directory",
    "agreement": "signings",
}
# An account that may see little gets these pages alone; every other gets all.
PAGES_OF_ROLE = {DeskRole.DOOR: ("meetings",)}
RAIL_OF_PAGE = {"meeting": "meetings", "week": "calendar"}


def home_of(role: DeskRole) -> str:
    """The page that an account of this role begins at."""
    return PAGES_OF_ROLE.get(role, ("home",))[0]


def entry(key: str) -> PageEntry:
    """The page with this key, on the rail or behind it. KeyError where there is none."""
    return PAGES[key] if key in PAGES else BEHIND[key]
