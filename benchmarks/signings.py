"""The register with 5,000 agreements: the table, the timeline and the map, from click to picture.

    python benchmarks/signings.py [agreements] [organisations]

The agreements form chains of up to four; one in eight has three to eight parties. Measured in a real
window drawn offscreen: from asking for a view until its picture is painted, the first time after the
window opened. The promise: each opens in 200 ms.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from meetingdesk.features.signings.signing_register import RegisterFilter, register_rows
from meetingdesk.features.signings.signing_views import partner_map, timeline
from meetingdesk.gui.app import make_qt
from meetingdesk.gui.collector import take_short_turns
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.register_stack import FIGURES, MAP, TIMELINE
from meetingdesk.gui.theme import Theme
from meetingdesk.model.agreements import (
    Agreement,
    AgreementKind,
    AgreementParty,
    AgreementState,
    Commitment,
    CommitmentState,
    Signatory,
)
from meetingdesk.model.people import Organization
from meetingdesk.store.workspace import Workspace
from meetingdesk.vietnamese.folding import fold

OFFICE = "Sở Nông nghiệp và Môi trường"
BODIES = ("Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Đoàn Thanh niên")
PROMISE_MS = 200


def fill(workspace: Workspace, many: int, organizations: int) -> None:
    """Agreements of twenty years with parties, signers and promises."""
    dice = random.Random(2023)
    names = [OFFICE, *(f"{BODIES[n % 4]} xã số {n}" for n in range(1, organizations))]
    with workspace.unit_of_work() as work:
        ids = work.insert_many(
            Organization, [{"name": name, "search_key": fold(name)} for name in names]
        )
        rows, parties = [], []
        for number in range(many):
            begins = date(2006 + number % 20, 1 + number % 12, 1)
            ends = begins + timedelta(days=365 * dice.randint(1, 5))
            several = dice.randint(3, 8) if number % 8 == 0 else 2
            parties.append([0, *dice.sample(range(1, organizations), several - 1)])
            title = f"Chương trình phối hợp số {number} giai đoạn {begins.year}-{ends.year}"
            rows.append(
                {
                    "kind": AgreementKind.PROGRAMME,
                    "state": AgreementState.IN_FORCE
                    if ends.year >= 2025
                    else AgreementState.LAPSED,
                    "title": title,
                    "number": f"{number:04d}/CTrPH",
                    "signed_on": begins,
                    "starts_on": begins,
                    "ends_on": ends,
                    "search_key": fold(title),
                }
            )
        made = work.insert_many(Agreement, rows)
        work.update_many(
            Agreement,
            [
                (made[n], {"predecessor_id": made[n - 1]})
                for n in range(1, many)
                if n % 4 and rows[n]["signed_on"] >= rows[n - 1]["signed_on"]
            ],
        )
        party_ids = work.insert_many(
            AgreementParty,
            [
                {
                    "agreement_id": agreement_id,
                    "organization_id": ids[one],
                    "organization_name": names[one],
                    "place_in_order": place,
                }
                for agreement_id, found in zip(made, parties, strict=True)
                for place, one in enumerate(found)
            ],
        )
        work.insert_many(
            Signatory,
            [{"party_id": one, "full_name": "Nguyễn Thị Kiều"} for one in party_ids],
        )
        work.insert_many(
            Commitment,
            [
                {"agreement_id": one, "text": "Ra quân", "state": state}
                for one in made
                for state in (CommitmentState.DONE, CommitmentState.OPEN)
            ],
        )


def until(is_so: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: loop.quit() if is_so() else None)
    timer.start()
    loop.exec()


def told(name: str, seconds: float) -> bool:
    """One line of the result; whether the promise was kept."""
    is_kept = seconds * 1000 <= PROMISE_MS
    verdict = "" if is_kept else f"   over {PROMISE_MS} ms"
    print(f"{name:<34} {seconds * 1000:8.1f} ms{verdict}")
    return is_kept


def main() -> int:
    """Fill a workspace, then open the register and its views; 1 where a promise is broken."""
    kept = []
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    organizations = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    app = make_qt(["benchmark"])
    take_short_turns()  # as the program does at its start
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "kho", name=OFFICE)
        fill(workspace, many, organizations)
        preferences = Preferences(Path(folder) / "preferences.ini")
        Theme(app, preferences).apply()
        desk = Desk(workspace, preferences)
        window = MainWindow(desk)
        window.resize(1366, 768)
        window.show()
        until(lambda: desk.tasks.is_idle)
        parts(workspace)
        begin = time.perf_counter()
        desk.open_page("signings")
        page = window.page
        assert isinstance(page, SigningsPage)
        until(lambda: bool(page.register.rows))
        window.grab()
        kept.append(told(f"table of {many:,}, click to picture", time.perf_counter() - begin))
        until(lambda: len(page.register.rows) == many)
        kept.append(told("all rows of the table", time.perf_counter() - begin))
        stack = page.register.stack
        for name, place, is_made in (
            ("timeline", TIMELINE, lambda: bool(stack.timeline.chart.lanes)),
            ("map", MAP, lambda: bool(stack.map.chart.nodes)),
            ("figures", FIGURES, lambda: True),
        ):
            until(lambda: desk.tasks.is_idle)
            begin = time.perf_counter()
            stack.tabs.setCurrentIndex(place)
            until(is_made)
            window.grab()
            kept.append(told(f"{name}, click to picture", time.perf_counter() - begin))
        desk.close()
        workspace.close()
    return 0 if all(kept) else 1


def parts(workspace: Workspace) -> None:
    """What the pieces take by themselves."""
    with workspace.reader() as session:
        for name in ("rows from the database, cold", "rows from the database, warm"):
            begin = time.perf_counter()
            rows = register_rows(session, RegisterFilter(), date(2026, 1, 5))
            told(name, time.perf_counter() - begin)
    for name, make in (("lanes of the timeline", timeline), ("nodes and lines", partner_map)):
        begin = time.perf_counter()
        make(rows)
        told(name, time.perf_counter() - begin)


if __name__ == "__main__":
    sys.exit(main())
