"""A meeting with delegates on a real workspace, for the tests of attendance and of the door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance_counts import Counts, live_board
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    add_delegate,
    delegate_rows,
)
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace

# 8:00 in Cần Thơ.
START = datetime(2023, 4, 25, 1, tzinfo=UTC)
END = START + timedelta(hours=3)


class Stage:
    """One meeting and what happens at its door."""

    def __init__(self, workspace: Workspace, title: str = "Hội nghị tổng kết") -> None:
        self.workspace = workspace
        self.nonces = (f"{title} {n}" for n in count())
        self.last_entry: int | None = None
        with workspace.unit_of_work() as work:
            meeting = Meeting(title=title, starts_at=START, ends_at=END)
            work.session.add(meeting)
            work.session.flush()
            self.meeting_id = meeting.id
        self.list_id = self.act(attendance.main_list, self.meeting_id)

    def act(self, act: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.unit_of_work() as work:
            result = act(work, *args, **kwargs)
        self.last_entry = work.entry_id
        return result

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.reader() as session:
            return query(session, *args, **kwargs)

    def add(
        self,
        full_name: str,
        organization: str = "Hội Nông dân",
        kind: DelegateKind = DelegateKind.SUMMONED,
        **more: Any,
    ) -> int:
        draft = DelegateDraft(full_name, organization_name=organization, kind=kind, **more)
        return int(self.act(add_delegate, self.meeting_id, draft))

    def add_many(self, many: int) -> list[int]:
        return [self.add(f"Trần Văn {n}") for n in range(many)]

    def code(self, delegate_id: int) -> str:
        rows = self.read(delegate_rows, self.meeting_id)
        return next(row.code for row in rows if row.id == delegate_id)

    def set_quorum(self, rule: str) -> None:
        def put(work: Any) -> None:
            work.session.get(Meeting, self.meeting_id).quorum_share = rule

        self.act(put)

    def scan(self, typed: str, **more: Any) -> Any:
        more.setdefault("nonce", next(self.nonces))
        more.setdefault("at", START)
        more.setdefault("desk", "Bàn 1")
        return self.act(attendance.scan, self.list_id, typed, **more)

    def come(self, delegate_id: int, at: datetime = START, **more: Any) -> Any:
        more.setdefault("nonce", next(self.nonces))
        return self.act(attendance.check_in, self.list_id, delegate_id, at=at, **more)

    def leave(self, delegate_id: int, at: datetime = END) -> Any:
        return self.act(
            attendance.check_out, self.list_id, delegate_id, at=at, nonce=next(self.nonces)
        )

    def take_back(self, passage_id: int, **more: Any) -> Any:
        more.setdefault("nonce", next(self.nonces))
        return self.act(attendance.take_back, passage_id, **more)

    @property
    def counts(self) -> Counts:
        counts: Counts = self.read(live_board, self.meeting_id).counts
        return counts
