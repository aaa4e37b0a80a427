"""Check-in at the door: from the scanned code to the row on the disk, with 10,000 delegates.

    python benchmarks/checkin.py [delegates] [scans]

Every scan is a whole unit of work on a SQLite workspace: code to delegate, row, journal entry with
its hash, commit with fsync. Beside it stands what one fsync of this disk takes, the live counts
that the chair sees, and a search as it is typed. The promise: p99 of a scan 25 ms, counts 5 ms.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from meetingdesk.features.attendance.attendance import main_list, scan
from meetingdesk.features.attendance.attendance_counts import live_board, organization_counts
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.running_counts import RunningCounts
from meetingdesk.features.delegates.delegate_search import search_delegates
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace

START = datetime(2026, 4, 25, 1, tzinfo=UTC)
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi")
MIDDLES = ("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Đức")
GIVEN = ("An", "Bình", "Châu", "Dũng", "Giang", "Hoà", "Kiều", "Lâm", "Nga", "Ớt", "Phúc", "Ý")


def percentiles(times: list[float]) -> str:
    """The middle, the 99th of a hundred, and the worst, in milliseconds."""
    ordered = sorted(times)
    p50, p99 = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return (
        f"p50 {p50 * 1000:6.2f} ms   p99 {p99 * 1000:6.2f} ms   most {ordered[-1] * 1000:6.2f} ms"
    )


def timed(act: Callable[[], object]) -> float:
    """How many seconds `act` takes."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def fill(workspace: Workspace, many: int) -> tuple[int, int, list[str]]:
    """A meeting with `many` delegates of 200 organisations: its id, its list, the codes."""
    dice = random.Random(25)
    drafts = [
        DelegateDraft(
            f"{dice.choice(FAMILIES)} {dice.choice(MIDDLES)} {dice.choice(GIVEN)}",
            position=dice.choice(("Chủ tịch", "Phó Chủ tịch", "Ủy viên", "Chuyên viên")),
            organization_name=f"Hội Nông dân xã số {n % 200}",
        )
        for n in range(many)
    ]
    with workspace.unit_of_work() as work:
        meeting = Meeting(
            title="Đại hội", starts_at=START, ends_at=START + timedelta(hours=8), quorum_share="2/3"
        )
        work.session.add(meeting)
        work.session.flush()
        meeting_id = meeting.id
    with workspace.unit_of_work() as work:
        add_delegates(work, meeting_id, drafts)
        list_id = main_list(work, meeting_id)
    with workspace.reader() as session:
        codes = list(session.scalars(select(Delegate.code).order_by(Delegate.id)))
    dice.shuffle(codes)
    return meeting_id, list_id, codes


def one_fsync(folder: Path) -> list[float]:
    """What the disk asks for: 4 KiB appended and synchronised, 200 times."""
    with (folder / "fsync").open("wb") as file:

        def write() -> None:
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())

        return [timed(write) for _ in range(200)]


def run(folder: Path, delegates: int, scans: int) -> None:
    """Measure on a new workspace in `folder` and print."""
    with Workspace.create(folder / "kho", name="Đo") as workspace:
        meeting_id, list_id, codes = fill(workspace, delegates)

        def one_scan(code: str, nonce: str) -> None:
            with workspace.unit_of_work() as work:
                scan(work, list_id, code, nonce=nonce, desk="Bàn 1")

        def reading(query: Callable[..., object], *args: object) -> Callable[[], object]:
            def read() -> object:
                with workspace.reader() as session:
                    return query(session, *args)

            return read

        one_scan(codes[0], "warm")
        times = [timed(lambda c=c, n=n: one_scan(c, f"n{n}")) for n, c in enumerate(codes[:scans])]
        print(f"one fsync of 4 KiB        {percentiles(one_fsync(folder))}")
        print(f"scan to committed row     {percentiles(times)}")
        running = RunningCounts(list_id)
        with workspace.reader() as session:
            running.read(session, ())
            last = session.scalars(select(CheckIn.id).order_by(CheckIn.id.desc()).limit(30)).all()
        took = [timed(reading(running.read, (one,))) for one in last]
        print(f"live counts and quorum    {percentiles(took)}")
        for name, query, args in (
            ("counts and quorum, anew", live_board, (meeting_id,)),
            ("counts by organisation", organization_counts, (meeting_id,)),
            ("search 'nguyen thi k'", search_delegates, (meeting_id, "nguyen thi k")),
            ("search '1234'", search_delegates, (meeting_id, "1234")),
            ("whole attendance table", attendance_rows, (meeting_id,)),
        ):
            took = [timed(reading(query, *args)) for _ in range(30)]
            print(f"{name:25} {percentiles(took)}")


def main() -> None:
    """Read the command line and measure."""
    delegates = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    scans = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000
    with tempfile.TemporaryDirectory() as folder:
        print(f"{delegates} delegates, {scans} scans")
        run(Path(folder), delegates, min(scans, delegates))


if __name__ == "__main__":
    main()
