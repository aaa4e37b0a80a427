"""Several programs at one door, with doubled and repeated scans, and a server that crashes midway."""

from __future__ import annotations

import sys
from pathlib import Path

from trial_server import TrialServer

sys.path.append(str(Path(__file__).parents[3] / "benchmarks"))


def test_every_scan_is_kept_and_each_delegate_is_in_once(server: TrialServer) -> None:
    import desks

    outcome = desks.run(server, 3, 30, crash=True)
    assert outcome.faults == ()
    assert outcome.scans == 90
