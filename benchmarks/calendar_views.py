"""The calendar with 10,000 events: how long each view takes to open, and to turn a page.

    python benchmarks/calendar_views.py [events]

A workspace is filled with events over five years, each with a chair and every third with a hall.
(The file's name is not that of the standard library's `calendar`, which it would hide.)
Promise: each view opens in 50 ms, from the key press to the painted events, the reading included.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from meetingdesk.gui.app import make_qt
from meetingdesk.gui.calendar.page import VIEWS, CalendarPage
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.model.events import Meeting, MeetingKind, MeetingRole, RoleKind, Venue
from meetingdesk.store.workspace import Workspace

PROMISE_MS = 50
ROUNDS = 15
YEARS = 5


def fill(workspace: Workspace, many: int) -> None:
    """Events on the working days of the years around now, in the hours of the office."""
    dice = random.Random(25)
    begin = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    begin -= timedelta(days=365 * YEARS // 2)
    with workspace.unit_of_work() as work:
        venues = [{"name": f"Phòng họp số {number}", "search_key": ""} for number in range(1, 9)]
        halls = work.insert_many(Venue, venues)
        rows = []
        for number in range(many):
            day = begin + timedelta(days=dice.randrange(365 * YEARS))
            start = day + timedelta(hours=dice.choice((1, 1.5, 2, 6.5, 7, 8)))
            rows.append(
                {
                    "title": f"Hội nghị số {number} của các cơ quan, đơn vị",
                    "kind": dice.choice(list(MeetingKind)),
                    "starts_at": start,
                    "ends_at": start + timedelta(hours=dice.choice((1, 2, 3, 3, 26))),
                    "venue_id": dice.choice((None, None, *halls[:2])),
                }
            )
        meetings = work.insert_many(Meeting, rows)
        chairs = [
            {"meeting_id": meeting, "kind": RoleKind.CHAIR, "full_name": f"Trần Văn {meeting % 40}"}
            for meeting in meetings
        ]
        work.insert_many(MeetingRole, chairs)


def until(is_so: Callable[[], bool]) -> None:
    """Let the window live until `is_so`."""
    while not is_so():
        QApplication.processEvents()


def opened(page: CalendarPage, act: Callable[[], object]) -> float:
    """Milliseconds from `act` until the events read for it are painted."""
    asked = page.questions_asked
    start = time.perf_counter()
    act()
    until(lambda: page.questions_asked > asked and page.is_answered)
    page.view.repaint()
    return (time.perf_counter() - start) * 1000


def report(name: str, times: list[float]) -> bool:
    """Print the middle and the slowest; whether the promise is kept by the middle."""
    middle = statistics.median(times)
    verdict = "ok" if middle <= PROMISE_MS else "TOO SLOW"
    print(f"{name:<18} {middle:7.1f} ms  (slowest {max(times):6.1f})  {verdict}")
    return middle <= PROMISE_MS


def main() -> int:
    """Measure; the exit status tells whether all promises are kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    qt = make_qt(["calendar"])
    kept: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "kho", name="Sở")
        fill(workspace, many)
        preferences = Preferences(Path(folder) / "preferences.ini")
        Theme(qt, preferences).apply()
        desk = Desk(workspace, preferences)
        page = CalendarPage(desk)
        page.resize(1266, 740)
        page.show()
        until(lambda: desk.tasks.is_idle)
        print(f"{many} events over {YEARS} years")
        for key in VIEWS:
            page.show_view(key)
            until(lambda: desk.tasks.is_idle)
            others = [one for one in VIEWS if one != key]
            times = []
            for number in range(ROUNDS):
                page.show_view(others[number % len(others)])
                until(lambda: desk.tasks.is_idle)
                times.append(opened(page, lambda key=key: page.show_view(key)))
                until(lambda: desk.tasks.is_idle)
            kept.append(report(f"open {key}", times))
            turns = []
            for _ in range(ROUNDS):
                turns.append(opened(page, page.turn_on))
                until(lambda: desk.tasks.is_idle)
            kept.append(report(f"turn {key}", turns))
        page.close()
        desk.close()
        workspace.close()
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
