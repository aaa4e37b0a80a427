"""A conference on a real workspace with its minutes open, for the tests of minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.minutes.minutes import (
    MinutesHead,
    MinutesState,
    edit_minutes,
    minutes_head,
    open_minutes,
)
from meetingdesk.features.minutes.minutes_entries import Entry, EntryDraft, add_entry, entries_of
from meetingdesk.features.minutes.minutes_revisions import move_minutes
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.papers import MinutesData
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.store.workspace import Workspace

# 8:00 in Cần Thơ.
START = datetime(2023, 4, 25, 1, tzinfo=UTC)
END = START + timedelta(hours=3)
NAMES = ("Lê An", "Trần Bình", "Phạm Chi")


class Hall:
    """One conference: two parts, a chair and a secretary, three delegates of whom two came."""

    def __init__(
        self, workspace: Workspace, title: str = "Hội nghị tổng kết", start: datetime = START
    ) -> None:
        self.workspace = workspace
        self.start = start
        draft = MeetingDraft(title, start, start + timedelta(hours=3))
        self.meeting_id: int = self.act(create_meeting, draft)
        parts = [AgendaDraft("Báo cáo tổng kết", minutes=30), AgendaDraft("Kết luận")]
        self.act(add_agenda_items, self.meeting_id, parts)
        chair = RoleDraft("Nguyễn Văn Sử", "Ông", "Giám đốc")
        self.act(add_role, self.meeting_id, RoleKind.CHAIR, chair)
        clerk = RoleDraft("Võ Thị Bé", "Bà", "Chuyên viên")
        self.act(add_role, self.meeting_id, RoleKind.SECRETARY, clerk)
        self.delegates = [
            self.act(add_delegate, self.meeting_id, DelegateDraft(full_name=name)) for name in NAMES
        ]
        for one in self.delegates[:2]:
            self.enter(one, start)
        self.minutes_id: int = self.act(open_minutes, self.meeting_id)

    def act(self, act: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """One act, kept."""
        with self.workspace.unit_of_work() as work:
            return act(work, *args, **more)

    def read(self, query: Callable[..., Any], *args: Any) -> Any:
        """Look into the workspace."""
        with self.workspace.reader() as session:
            return query(session, *args)

    def enter(self, delegate_id: int, at: datetime) -> None:
        """Somebody comes through the door."""
        list_id = self.act(main_list, self.meeting_id)
        self.act(check_in, list_id, delegate_id, nonce=f"n{delegate_id}", desk="Bàn 1", at=at)

    def record(self, draft: EntryDraft, at: datetime | None = None) -> int:
        """Write an entry."""
        added: int = self.act(add_entry, self.minutes_id, draft, at=at)
        return added

    def entries(self) -> list[Entry]:
        found: list[Entry] = self.read(entries_of, self.minutes_id)
        return found

    def items(self) -> list[int]:
        """The ids of the parts of the agenda."""
        return [row.id for row in self.read(read_agenda, self.meeting_id).rows]

    @property
    def head(self) -> MinutesHead:
        found = self.read(minutes_head, self.meeting_id)
        assert found is not None
        return found  # type: ignore[no-any-return]  # read() hands over what it is asked for

    def move(self, state: MinutesState, reason: str = "") -> None:
        """Move the minutes on or back."""
        self.act(move_minutes, self.minutes_id, self.head.version, state, reason=reason)

    def close(self) -> None:
        """Give the minutes their end and make them final."""
        if self.head.ended_at is None:
            ends = {"ended_at": self.start + timedelta(hours=3)}
            self.act(edit_minutes, self.minutes_id, self.head.version, ends)
        self.move(MinutesState.FINAL)

    def paper(self) -> MinutesData:
        """What the minutes print."""
        data: MinutesData = self.read(gather_minutes, self.workspace.attachments, self.meeting_id)
        return data
