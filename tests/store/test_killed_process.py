"""A process killed in the middle of its work: every acknowledged act is there, nothing is half done."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from meetingdesk.model.attendance import Delegate
from meetingdesk.model.people import Organization
from meetingdesk.model.photos import Attachment
from meetingdesk.store import backup
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace

ROUNDS = 12
BATCH = 200

WORKER = """
import sys, pathlib, datetime
from meetingdesk.store.workspace import Workspace
from meetingdesk.store import backup
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Organization
from meetingdesk.model.photos import Attachment
w = Workspace.open(pathlib.Path(sys.argv[1]))
run = sys.argv[2]
at = datetime.datetime(2023, 4, 25, tzinfo=datetime.UTC)
print('ready', flush=True)
n = 0
while True:
    n += 1
    with w.unit_of_work() as work:
        work.session.add(Organization(name=f'{run}-{n}'))
    print(f'org {run}-{n}', flush=True)
    stored = w.attachments.add_bytes(f'{run}-{n}'.encode() * 20000)
    with w.unit_of_work() as work:
        work.session.add(Attachment(sha256=stored.sha256, size=stored.size, file_name=f'{run}-{n}'))
    print(f'file {run}-{n}', flush=True)
    with w.unit_of_work() as work:
        m = Meeting(title=f'{run}-{n}', starts_at=at, ends_at=at)
        work.session.add(m); work.session.flush()
        work.insert_many(Delegate, [
            dict(meeting_id=m.id, number=i, full_name='x') for i in range(200)])
    print(f'import {run}-{n}', flush=True)
    backup.back_up_database(w.database, w.backups, reason='manual')
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed workspace."""
    Workspace.create(tmp_path / "kho", name="Sở X").close()
    return tmp_path / "kho"


def run_and_kill(folder: Path, run: int, seconds: float) -> list[str]:
    """What the worker had acknowledged when it was killed."""
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), str(run)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert worker.stdout is not None
    assert worker.stdout.readline().strip() == "ready", worker.stderr and worker.stderr.read()
    time.sleep(seconds)
    worker.kill()
    acknowledged, _ = worker.communicate()
    return acknowledged.split("\n")[:-1]


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(folder: Path) -> None:
    chance = random.Random(20230425)
    acknowledged: list[str] = []
    for run in range(ROUNDS):
        acknowledged += run_and_kill(folder, run, chance.uniform(0.02, 0.4))
    with Workspace.open(folder) as workspace:
        assert verify(workspace).is_sound
        with workspace.reader() as session:
            organizations = set(session.scalars(select(Organization.name)))
            files = set(session.scalars(select(Attachment.file_name)))
            delegates = session.execute(
                select(Delegate.meeting_id, func.count()).group_by(Delegate.meeting_id)
            ).all()
        for snapshot in backup.snapshots(workspace.backups):
            backup.check_snapshot(snapshot.path)
    acts = [line.split() for line in acknowledged]
    assert {name for kind, name in acts if kind == "org"} <= organizations
    assert {name for kind, name in acts if kind == "file"} <= files
    assert {count for _, count in delegates} == {BATCH}
    assert len(delegates) >= sum(kind == "import" for kind, _ in acts)
    assert len(acts) > ROUNDS
