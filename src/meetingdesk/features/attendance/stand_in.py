"""Last-minute changes at the door: who came in whose place, and who came without being asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.attendance.attendance_counts import meeting_of
from meetingdesk.features.attendance.lists import put_on_list
from meetingdesk.features.attendance.passages import Passage, passage_of
from meetingdesk.features.attendance.presence import stays
from meetingdesk.features.delegates.delegate_search import DelegateMatch, find_same_name
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.messages import message
from meetingdesk.model.attendance import CheckIn, Delegate, DelegateKind
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.names import proper_case


class SameName(Refused):
    """Somebody of that name is on the list: they may be meant. `matches` says who."""

    def __init__(self, full_name: str, matches: list[DelegateMatch]) -> None:
        super().__init__(
            message(
                "errors",
                "{name} đã có trong danh sách. Hãy điểm danh người đó, hoặc thêm mới nếu là "
                "người khác trùng tên.",
            ).given(name=clean(full_name))
        )
        self.matches = tuple(matches)


def register_stand_in(
    work: UnitOfWork,
    meeting_id: int,
    absent_delegate_id: int,
    draft: DelegateDraft,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
    despite_same_name: bool = False,
    list_id: int | None = None,
) -> Passage:
    """Put the person in `draft` on the list in another's place and let them in, as one act.

    Without `list_id` they come to the meeting itself.
    Both stay on the list. The stand-in is of the absent delegate's kind and, where the draft says
    nothing else, organisation. The same `nonce` again counts once.

    Raises Refused where the absent delegate is gone, has come, or is represented already; SameName
    where the stand-in's name is on the list and `despite_same_name` does not allow it.
    """
    retried = _written(work.session, nonce)
    if retried is not None:
        return retried
    absent = _seat(work.session, meeting_id, absent_delegate_id)
    list_id = list_id or main_list(work, meeting_id)
    _refuse_filled(work.session, list_id, absent)
    if not despite_same_name:
        _refuse_same_name(work.session, meeting_id, draft.full_name)
    full = replace(draft, kind=absent.kind, stands_in_for_id=absent.id)
    if not clean(full.organization_name):
        full = replace(
            full,
            organization_name=absent.organization_name,
            organization_id=absent.organization_id,
        )
    passage = _enter(work, meeting_id, list_id, full, "stand_in", nonce=nonce, desk=desk, at=at)
    work.describe(
        message("journal", "Điểm danh: {name} dự thay {absent}").given(
            name=proper_case(draft.full_name), absent=absent.full_name
        )
    )
    return passage


def register_walk_in(
    work: UnitOfWork,
    meeting_id: int,
    draft: DelegateDraft,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
    despite_same_name: bool = False,
    list_id: int | None = None,
) -> Passage:
    """Put somebody who was not asked on the list (đại biểu phát sinh) and let them in, as one act.

    Without `list_id` they come to the meeting itself. The same `nonce` again counts once. Raises
    SameName where the name is on the list and `despite_same_name` does not allow it, Refused
    without a name.
    """
    retried = _written(work.session, nonce)
    if retried is not None:
        return retried
    if not despite_same_name:
        _refuse_same_name(work.session, meeting_id, draft.full_name)
    list_id = list_id or main_list(work, meeting_id)
    full = replace(draft, kind=DelegateKind.WALK_IN, stands_in_for_id=None)
    passage = _enter(work, meeting_id, list_id, full, "walk_in", nonce=nonce, desk=desk, at=at)
    work.describe(
        message("journal", "Điểm danh đại biểu phát sinh: {name}").given(
            name=proper_case(draft.full_name)
        )
    )
    return passage


def _enter(
    work: UnitOfWork,
    meeting_id: int,
    list_id: int,
    draft: DelegateDraft,
    method: str,
    *,
    nonce: str,
    desk: str,
    at: datetime | None,
) -> Passage:
    named = replace(draft, full_name=proper_case(draft.full_name))
    delegate_id = add_delegate(work, meeting_id, named)
    put_on_list(work, list_id, delegate_id)
    return check_in(work, list_id, delegate_id, nonce=nonce, desk=desk, at=at, method=method)


def _written(session: Session, nonce: str) -> Passage | None:
    row = session.scalar(select(CheckIn).where(CheckIn.nonce == nonce))
    return None if row is None else passage_of(session, row, is_retry=True)


def _seat(session: Session, meeting_id: int, delegate_id: int) -> Delegate:
    """The one summoned: a stand-in's stand-in fills the first one's seat."""
    delegate, seen = session.get(Delegate, delegate_id), set[int]()
    while delegate is not None and delegate.stands_in_for_id and delegate.id not in seen:
        seen.add(delegate.id)
        delegate = session.get(Delegate, delegate.stands_in_for_id)
    if delegate is None or delegate.meeting_id != meeting_id:
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    return delegate


def _refuse_filled(session: Session, list_id: int, absent: Delegate) -> None:
    zone = ZoneInfo(meeting_of(session, absent.meeting_id).time_zone)
    query = select(Delegate).where(Delegate.stands_in_for_id == absent.id)
    others = {delegate.id: delegate for delegate in session.scalars(query)}
    came = stays(session, list_id, zone, [absent.id, *others])
    if absent.id in came:
        text = message(
            "errors",
            "{name} đã có mặt lúc {time}. Nếu nhầm, hãy hủy điểm danh của người này trước.",
        )
        at = came[absent.id].first_in
        raise Refused(text.given(name=absent.full_name, time=f"{at:%H:%M}"))
    for other_id, stand_in in others.items():
        if other_id in came:
            raise Refused(
                message("errors", "{name} đã có {other} dự thay.").given(
                    name=absent.full_name, other=stand_in.full_name
                )
            )


def _refuse_same_name(session: Session, meeting_id: int, full_name: str) -> None:
    if clean(full_name):
        matches = find_same_name(session, meeting_id, full_name)
        if matches:
            raise SameName(full_name, matches)
