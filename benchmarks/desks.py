"""Many desks at one door: processes that scan into one workspace on a PostgreSQL server.

    python benchmarks/desks.py [processes] [scans of each] [--crash]

Each desk scans a part of the list that overlaps the others' (10 % are scanned at two desks), sends
5 % of its scans twice as a desk does that heard no answer, and keeps trying where the server is
away. With `--crash` the server is stopped as by a power cut midway and started again. At the end
every scan has its one row, every delegate came in once, and the journal's chain holds.
The promise: 8 desks × 2,000 scans, at least 400 scans a second together.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from pathlib import Path

from sqlalchemy import select

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "tests")]

from checkin import fill

from meetingdesk.errors import Unavailable
from meetingdesk.features.attendance.attendance import scan
from meetingdesk.model.attendance import CheckIn, Direction, ScanOutcome
from meetingdesk.store.places import Place, parse_place
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer

RETRIED, DOUBLED = 0.05, 0.10
_PATIENCE_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left: scans written a second, and what is wrong (nothing, where all went well)."""

    scans: int
    seconds: float
    faults: tuple[str, ...]

    @property
    def rate(self) -> float:
        return self.scans / self.seconds


def plan(codes: list[str], processes: int, scans: int) -> list[list[tuple[str, str]]]:
    """For each desk the codes it scans with their nonces; a tenth of them at a second desk too."""
    dice = random.Random(8)
    own = round(scans * (1 - DOUBLED))
    desks = [codes[n * own : (n + 1) * own] for n in range(processes)]
    for n, desk in enumerate(desks):
        others = desks[(n + 1) % processes][:own]
        desk.extend(dice.sample(others, scans - own))
        dice.shuffle(desk)
    return [[(code, f"{n}-{k}") for k, code in enumerate(desk)] for n, desk in enumerate(desks)]


def stand_at_door(
    place: str, list_id: int, desk: str, tries: list[tuple[str, str]], opening: Barrier
) -> None:
    """One desk: every try is sent until the server has answered, some of them twice."""
    dice = random.Random(desk)
    with Workspace.open(parse_place(place)) as workspace:
        opening.wait()
        for code, nonce in tries:
            for _ in range(2 if dice.random() < RETRIED else 1):
                _send(workspace, list_id, code, nonce, desk)


def _send(workspace: Workspace, list_id: int, code: str, nonce: str, desk: str) -> None:
    while True:
        try:
            with workspace.unit_of_work() as work:
                scan(work, list_id, code, nonce=nonce, desk=desk)
        except Unavailable:
            time.sleep(_PATIENCE_SECONDS)
        else:
            return


def run(server: TrialServer, processes: int, scans: int, *, crash: bool = False) -> Outcome:
    """Let the desks work and look at what they left."""
    place = server.new_workspace()
    with Workspace.open(place) as workspace:
        _meeting, list_id, codes = fill(workspace, round(processes * scans * (1 - DOUBLED)))
    desks = plan(codes, processes, scans)
    context = multiprocessing.get_context("spawn")
    opening = context.Barrier(processes + 1)
    started = [
        context.Process(
            target=stand_at_door, args=(str(place), list_id, f"Bàn {n + 1}", tries, opening)
        )
        for n, tries in enumerate(desks)
    ]
    for process in started:
        process.start()
    # All desks are open before the doors are: what is measured is scanning.
    opening.wait()
    begin = time.perf_counter()
    if crash:
        _wait_for(place, rows=processes * scans // 3)
        server.crash()
        server.start()
    for process in started:
        process.join()
    seconds = time.perf_counter() - begin
    with Workspace.open(place) as workspace:
        faults = tuple(_faults(workspace, desks, codes))
    if any(process.exitcode for process in started):
        faults = (*faults, "a desk ended with an error")
    return Outcome(processes * scans, seconds, faults)


def _wait_for(place: Place, *, rows: int) -> None:
    with Workspace.open(place) as workspace:
        while True:
            with workspace.reader() as session:
                if len(session.scalars(select(CheckIn.id).limit(rows)).all()) >= rows:
                    return
            time.sleep(0.05)


def _faults(
    workspace: Workspace, desks: list[list[tuple[str, str]]], codes: list[str]
) -> list[str]:
    with workspace.reader() as session:
        rows = session.execute(
            select(CheckIn.nonce, CheckIn.delegate_id, CheckIn.outcome, CheckIn.direction)
        ).all()
    nonces = Counter(row.nonce for row in rows)
    wanted = {nonce for desk in desks for _code, nonce in desk}
    admitted = Counter(
        row.delegate_id
        for row in rows
        if row.direction is Direction.IN and row.outcome is ScanOutcome.WELCOME
    )
    chain = verify(workspace).chain
    found = {
        "scans lost": len(wanted - nonces.keys()),
        "scans doubled": sum(many > 1 for many in nonces.values()),
        "scans nobody made": len(nonces.keys() - wanted),
        "delegates let in twice": sum(many > 1 for many in admitted.values()),
        "delegates not let in": len(codes) - len(admitted),
        "journal broken at": chain.broken_entry_id or 0,
    }
    return [f"{name}: {many}" for name, many in found.items() if many]


def main() -> None:
    """Read the command line, measure, and end with 1 where anything is wrong."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    processes, scans = (*numbers, 8, 2000)[:2] if len(numbers) != 1 else (numbers[0], 2000)
    with tempfile.TemporaryDirectory(prefix="md-", ignore_cleanup_errors=True) as folder:
        server = TrialServer(Path(folder) / "pg", syncs=True)
        outcome = run(server, processes, scans, crash="--crash" in sys.argv)
        server.remove()
    print(f"{processes} desks x {scans} scans: {outcome.seconds:.1f} s, {outcome.rate:.0f} scans/s")
    print("\n".join(outcome.faults) or "nothing lost, nothing doubled")
    sys.exit(bool(outcome.faults))


if __name__ == "__main__":
    main()
