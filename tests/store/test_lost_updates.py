"""Threads that add to the same row at once: every addition counts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import select

from meetingdesk.model.people import Position
from meetingdesk.store.workspace import Workspace
from trial_server import on_both_kinds

THREADS, ADDITIONS = 4, 25


@on_both_kinds
def test_no_addition_is_lost_between_threads(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Position(title="Giám đốc", rank=0, search_key="giam doc"))

    def add(_thread: int) -> None:
        for _ in range(ADDITIONS):
            with workspace.unit_of_work() as work:
                position = work.session.scalars(select(Position)).one()
                position.rank += 1

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(add, range(THREADS)))
    with workspace.reader() as session:
        assert session.scalar(select(Position.rank)) == THREADS * ADDITIONS


def test_two_programs_lose_nothing_either(workspace: Workspace) -> None:
    """A second writing engine on the same file stands for another process."""
    from sqlalchemy.orm import Session

    from meetingdesk.store.engine import sqlite_writer

    with workspace.unit_of_work() as work:
        work.session.add(Position(title="Giám đốc", rank=0, search_key="giam doc"))
    engines = [sqlite_writer(workspace.database) for _ in range(2)]

    def add(engine) -> None:
        for _ in range(ADDITIONS):
            with Session(engine) as session, session.begin():
                session.scalars(select(Position)).one().rank += 1

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(add, engines))
    for engine in engines:
        engine.dispose()
    with workspace.reader() as session:
        assert session.scalar(select(Position.rank)) == 2 * ADDITIONS
