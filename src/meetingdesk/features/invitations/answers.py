"""Who was asked to come, whether the letter went out, and what each answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_counts import meeting_of
from meetingdesk.features.attendance.presence import stays
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.papers.invitation_paper import INVITED_KINDS
from meetingdesk.features.papers.paper_settings import change_meeting_options
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    Absence,
    Answer,
    AttendanceList,
    Delegate,
    DelegateKind,
    Invitation,
)
from meetingdesk.model.base import now
from meetingdesk.model.mail import MailState, OutgoingMail
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.names import proper_case

__all__ = [
    "Answer",
    "AnswerCounts",
    "InvitationRow",
    "answer_counts",
    "answer_deadline",
    "invitation_rows",
    "name_stand_in",
    "note_answers",
    "note_sent",
    "set_answer_deadline",
]

# The options of the invitation as a paper, under which its letters keep their deadline.
LETTER, LETTER_DEADLINE = "invitation", "confirm_by"


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One person invited, and where their invitation stands.

    `sent_by` is 'email', 'paper' or what the organizer wrote; `waiting` says that an e-mail to
    them is still in the queue, `failed` that the last one could not be sent.
    """

    id: int
    number: int
    honorific: str
    full_name: str
    position: str
    organization_name: str
    organization_id: int | None
    phone: str
    email: str
    kind: DelegateKind
    sort_key: str
    sent_at: datetime | None
    sent_by: str
    answer: Answer
    answered_at: datetime | None
    answer_note: str
    stand_ins: tuple[str, ...]
    waiting: bool
    failed: bool
    version: int

    @property
    def is_unanswered(self) -> bool:
        return self.answer is Answer.NONE


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many were invited, and how many answered what."""

    invited: int
    not_sent: int
    unanswered: int
    coming: int
    substituted: int
    declined: int


def invitation_rows(session: Session, meeting_id: int) -> list[InvitationRow]:
    """Everybody invited to a meeting, by number; stand-ins stand beside whom they come for."""
    query = (
        select(Delegate, Invitation)
        .outerjoin(Invitation, Invitation.delegate_id == Delegate.id)
        .where(Delegate.meeting_id == meeting_id)
        .order_by(Delegate.number)
    )
    found = [(delegate, invitation) for delegate, invitation in session.execute(query)]
    stand_ins: dict[int, list[str]] = {}
    for delegate, _invitation in found:
        if delegate.stands_in_for_id is not None:
            stand_ins.setdefault(delegate.stands_in_for_id, []).append(delegate.full_name)
    mails = _last_mails(session, meeting_id)
    return [
        _row(delegate, invitation, stand_ins.get(delegate.id, []), mails.get(delegate.id))
        for delegate, invitation in found
        if delegate.kind in INVITED_KINDS and delegate.stands_in_for_id is None
    ]


def answer_counts(rows: Sequence[InvitationRow]) -> AnswerCounts:
    """The figures of these rows."""
    answers = [row.answer for row in rows]
    return AnswerCounts(
        invited=len(rows),
        not_sent=sum(row.sent_at is None for row in rows),
        unanswered=answers.count(Answer.NONE),
        coming=answers.count(Answer.COMING),
        substituted=answers.count(Answer.SUBSTITUTE),
        declined=answers.count(Answer.DECLINED),
    )


def note_answers(
    work: UnitOfWork,
    delegate_ids: Sequence[int],
    answer: Answer,
    note: str = "",
    *,
    at: datetime | None = None,
) -> None:
    """Keep what several people answered; `note` is the reason, or how the answer came.

    Who declines is absent with that reason until they come after all. Raises Refused where one of
    them is no longer on the list.
    """
    text = one_line(note, message("labels", "Ghi chú"))
    for delegate in _delegates(work, delegate_ids):
        _answer(work, delegate, answer, text, at or now())
    act = message("journal", "Ghi trả lời “{answer}” của {count} đại biểu")
    work.describe(act.given(answer=answer.label, count=len(delegate_ids)))


def name_stand_in(
    work: UnitOfWork,
    delegate_id: int,
    draft: DelegateDraft,
    note: str = "",
    *,
    at: datetime | None = None,
) -> int:
    """Keep that somebody sends another (cử người dự thay) before the day; returns the stand-in's id.

    The stand-in goes on the list with a code of their own and comes in the kind and, where the
    draft says nothing else, from the organisation of whom they come for. Naming another one takes
    the first off the list. Raises Refused where the first has come already.
    """
    (delegate,) = _delegates(work, [delegate_id])
    _withdraw_stand_ins(work, delegate)
    full = replace(
        draft,
        full_name=proper_case(draft.full_name),
        kind=delegate.kind,
        stands_in_for_id=delegate.id,
    )
    if not draft.organization_name.strip():
        full = replace(
            full,
            organization_name=delegate.organization_name,
            organization_id=delegate.organization_id,
        )
    stand_in_id = add_delegate(work, delegate.meeting_id, full)
    _answer(
        work, delegate, Answer.SUBSTITUTE, one_line(note, message("labels", "Ghi chú")), at or now()
    )
    work.describe(
        message("journal", "Ghi {name} cử {other} dự thay").given(
            name=delegate.full_name, other=full.full_name
        )
    )
    return stand_in_id


def note_sent(
    work: UnitOfWork, delegate_ids: Sequence[int], by: str, *, at: datetime | None = None
) -> None:
    """Keep that letters went out otherwise: 'paper', 'zalo' or as the organizer says."""
    for delegate in _delegates(work, delegate_ids):
        invitation = _invitation(work, delegate)
        invitation.sent_at, invitation.sent_by = at or now(), by
    act = message("journal", "Ghi đã gửi thư mời cho {count} đại biểu")
    work.describe(act.given(count=len(delegate_ids)))


def answer_deadline(session: Session, meeting_id: int) -> date | None:
    """The last day on which answers are asked for. Raises Refused where the meeting is gone."""
    return meeting_of(session, meeting_id).answer_by


def set_answer_deadline(work: UnitOfWork, meeting_id: int, day: date | None) -> None:
    """Ask for answers until the end of `day`. Raises Refused where that is after the meeting."""
    meeting = meeting_of(work.session, meeting_id)
    if day is not None and day > meeting.starts_at.astimezone(ZoneInfo(meeting.time_zone)).date():
        raise Refused(message("errors", "Hạn trả lời phải trước ngày diễn ra sự kiện."))
    meeting.answer_by = day
    if day is not None:
        # The letters ask for an answer by the same day.
        change_meeting_options(work, LETTER, meeting_id, {LETTER_DEADLINE: day.isoformat()})
    work.describe(
        message("journal", "Đặt hạn trả lời thư mời của {title}").given(title=meeting.title)
    )


def _answer(work: UnitOfWork, delegate: Delegate, answer: Answer, note: str, at: datetime) -> None:
    invitation = _invitation(work, delegate)
    if answer is Answer.DECLINED:
        delegate.absence, delegate.absence_reason = Absence.EXCUSED, note
    elif invitation.answer is Answer.DECLINED and delegate.absence is Absence.EXCUSED:
        delegate.absence, delegate.absence_reason = Absence.UNKNOWN, ""
    if answer is not Answer.SUBSTITUTE and invitation.answer is Answer.SUBSTITUTE:
        _withdraw_stand_ins(work, delegate)
    invitation.answer, invitation.answer_note = answer, note
    invitation.answered_at = None if answer is Answer.NONE else at


def _withdraw_stand_ins(work: UnitOfWork, delegate: Delegate) -> None:
    """Take off the list whom they named before. Raises Refused where that one has come."""
    query = select(Delegate).where(Delegate.stands_in_for_id == delegate.id)
    named = list(work.session.scalars(query))
    if not named:
        return
    list_id = work.session.scalar(
        select(AttendanceList.id).where(
            AttendanceList.meeting_id == delegate.meeting_id, AttendanceList.is_main
        )
    )
    meeting = meeting_of(work.session, delegate.meeting_id)
    ids = [one.id for one in named]
    came = (
        stays(work.session, list_id, ZoneInfo(meeting.time_zone), ids)
        if list_id is not None
        else {}
    )
    for one in named:
        if one.id in came:
            raise Refused(
                message("errors", "{other} đã đến dự thay {name}, nên không đổi được nữa.").given(
                    other=one.full_name, name=delegate.full_name
                )
            )
    work.delete(Delegate, ids)


def _row(
    delegate: Delegate,
    invitation: Invitation | None,
    stand_ins: Sequence[str],
    mail: MailState | None,
) -> InvitationRow:
    return InvitationRow(
        id=delegate.id,
        number=delegate.number,
        honorific=delegate.honorific,
        full_name=delegate.full_name,
        position=delegate.position,
        organization_name=delegate.organization_name,
        organization_id=delegate.organization_id,
        phone=delegate.phone,
        email=delegate.email,
        kind=delegate.kind,
        sort_key=delegate.sort_key,
        sent_at=invitation.sent_at if invitation else None,
        sent_by=invitation.sent_by if invitation else "",
        answer=invitation.answer if invitation else Answer.NONE,
        answered_at=invitation.answered_at if invitation else None,
        answer_note=invitation.answer_note if invitation else "",
        stand_ins=tuple(stand_ins),
        waiting=mail is MailState.QUEUED,
        failed=mail in (MailState.FAILED, MailState.SENDING),
        version=delegate.version,
    )


def _last_mails(session: Session, meeting_id: int) -> dict[int, MailState]:
    query = (
        select(OutgoingMail.delegate_id, OutgoingMail.state)
        .where(and_(OutgoingMail.meeting_id == meeting_id, OutgoingMail.delegate_id.is_not(None)))
        .order_by(OutgoingMail.id)
    )
    return {delegate_id: state for delegate_id, state in session.execute(query) if delegate_id}


def _delegates(work: UnitOfWork, ids: Sequence[int]) -> list[Delegate]:
    found = list(work.session.scalars(select(Delegate).where(Delegate.id.in_(ids))))
    if len(found) != len(set(ids)):
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    return found


def _invitation(work: UnitOfWork, delegate: Delegate) -> Invitation:
    query = select(Invitation).where(Invitation.delegate_id == delegate.id)
    invitation = work.session.scalars(query).one_or_none()
    if invitation is None:
        invitation = Invitation(delegate_id=delegate.id, answer=Answer.NONE)
        work.session.add(invitation)
        work.session.flush()
    return invitation
