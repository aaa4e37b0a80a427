"""A year of meetings, agreements and tasks on a real workspace, for the tests of reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind, add_delegate
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.minutes.minutes_entries import TaskState
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.reports.report_scope import Period, ReportScope, Span, period_of
from meetingdesk.model.minutes import ActionItem
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI

NOW = datetime(2024, 1, 10, 9, tzinfo=HANOI)
FARMERS = "Hội Nông dân"
WOMEN = "Hội Liên hiệp Phụ nữ"


def scope(
    span: Span = Span.YEAR,
    *,
    merged: bool = True,
    now: datetime = NOW,
    period: Period | None = None,
) -> ReportScope:
    """A part of 2023, looked back at in January 2024."""
    return ReportScope(period or period_of(2023, span), now, merged)


class Year:
    """Meetings held in 2023 and what organisations did at them."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.nonces = (f"lượt {n}" for n in count())
        self.last_entry = 0
        self.farmers = self.organization(FARMERS)
        self.women = self.organization(WOMEN, protocol_order=2)

    def act(self, act: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.unit_of_work() as work:
            result = act(work, *args, **kwargs)
        self.last_entry = work.entry_id or 0
        return result

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.reader() as session:
            return query(session, *args, **kwargs)

    def organization(self, name: str, protocol_order: int = 1, **more: Any) -> int:
        draft = OrganizationDraft(name, protocol_order=protocol_order, **more)
        return int(self.act(add_organization, draft))

    def meeting(self, month: int = 4, day: int = 25, title: str = "Hội nghị", **more: Any) -> int:
        starts = datetime(2023, month, day, 8, tzinfo=HANOI)
        draft = MeetingDraft(f"{title} {day}/{month}", starts, starts + timedelta(hours=3), **more)
        return int(self.act(create_meeting, draft))

    def delegate(
        self,
        meeting_id: int,
        name: str,
        organization: str = FARMERS,
        *,
        comes: bool = False,
        kind: DelegateKind = DelegateKind.SUMMONED,
        **more: Any,
    ) -> int:
        draft = DelegateDraft(name, organization_name=organization, kind=kind, **more)
        delegate_id = int(self.act(add_delegate, meeting_id, draft))
        if comes:
            self.come(meeting_id, delegate_id)
        return delegate_id

    def come(self, meeting_id: int, delegate_id: int) -> Any:
        list_id = self.act(attendance.main_list, meeting_id)
        return self.act(attendance.check_in, list_id, delegate_id, nonce=next(self.nonces))

    def send(self, meeting_id: int, absent: int, name: str) -> int:
        passage = self.act(
            register_stand_in, meeting_id, absent, DelegateDraft(name), nonce=next(self.nonces)
        )
        return int(passage.delegate.id)

    def task(
        self,
        meeting_id: int,
        text: str,
        due_on: date | None,
        *,
        organization_id: int | None = None,
        owner: str = "",
        state: TaskState = TaskState.OPEN,
        closed_on: date | None = None,
    ) -> int:
        def put(work: Any) -> int:
            row = ActionItem(
                meeting_id=meeting_id,
                text=text,
                due_on=due_on,
                owner_name=owner,
                owner_organization_id=organization_id,
                state=state,
                closed_on=closed_on,
            )
            work.session.add(row)
            work.session.flush()
            return int(row.id)

        return int(self.act(put))
