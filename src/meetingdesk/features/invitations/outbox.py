"""The queue of e-mail and the log of it: what waits, what went out, what could not be sent and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.invitations.answers import note_sent
from meetingdesk.messages import Message, message
from meetingdesk.model.base import now
from meetingdesk.model.mail import MailKind, MailState, OutgoingMail
from meetingdesk.store.unit_of_work import UnitOfWork

__all__ = [
    "MailDraft",
    "MailKind",
    "MailRow",
    "MailState",
    "begin_mail",
    "give_up_mail",
    "mail_rows",
    "mail_sent",
    "put_back",
    "queue_mails",
    "waiting_mails",
    "withdraw_mails",
]

MOST_TRIES = 3
"""How often an e-mail is tried by itself before a person has to look at it."""


@dataclass(frozen=True, slots=True)
class MailDraft:
    """An e-mail to put in the queue, to a delegate or else to an organisation invited."""

    kind: MailKind
    recipient: str
    recipient_name: str
    subject: str
    body: str
    delegate_id: int | None = None
    invited_organization_id: int | None = None
    with_letter: bool = True
    with_calendar: bool = True
    with_form: bool = False


@dataclass(frozen=True, slots=True)
class MailRow:
    """An e-mail of the queue or the log."""

    id: int
    kind: MailKind
    state: MailState
    message_id: str
    recipient: str
    recipient_name: str
    subject: str
    body: str
    delegate_id: int | None
    invited_organization_id: int | None
    with_letter: bool
    with_calendar: bool
    with_form: bool
    tries: int
    last_error: str
    sent_at: datetime | None
    created_at: datetime


_COLUMNS = [getattr(OutgoingMail, name) for name in MailRow.__dataclass_fields__]


def mail_rows(session: Session, meeting_id: int) -> list[MailRow]:
    """Every e-mail of a meeting, newest first."""
    query = (
        select(*_COLUMNS)
        .where(OutgoingMail.meeting_id == meeting_id)
        .order_by(OutgoingMail.id.desc())
    )
    return [MailRow(*row) for row in session.execute(query)]


def waiting_mails(session: Session, meeting_id: int) -> list[MailRow]:
    """The e-mails of a meeting that wait to be sent, in the order they were queued."""
    query = (
        select(*_COLUMNS)
        .where(OutgoingMail.meeting_id == meeting_id, OutgoingMail.state == MailState.QUEUED)
        .order_by(OutgoingMail.id)
    )
    return [MailRow(*row) for row in session.execute(query)]


def queue_mails(work: UnitOfWork, meeting_id: int, drafts: Sequence[MailDraft]) -> int:
    """Put e-mails in the queue as one act; returns how many.

    One that waits already for the same person and of the same kind is replaced, so that pressing
    twice sends once.
    """
    waiting = _waiting_for(work.session, meeting_id)
    stale = [waiting[key] for draft in drafts if (key := _key(draft)) in waiting]
    if stale:
        work.delete(OutgoingMail, stale)
    rows = [
        {
            "meeting_id": meeting_id,
            "message_id": f"{uuid4().hex}@meetingdesk",
            "state": MailState.QUEUED,
            **{name: getattr(draft, name) for name in MailDraft.__dataclass_fields__},
        }
        for draft in drafts
    ]
    work.insert_many(OutgoingMail, rows)
    work.describe(message("journal", "Xếp {count} thư chờ gửi").given(count=len(rows)))
    return len(rows)


def begin_mail(work: UnitOfWork, mail_id: int) -> bool:
    """Mark an e-mail as being sent before the server gets it; False where it no longer waits.

    If the program ends before the answer, the e-mail stays so, and nobody sends it a second time
    without knowing.
    """
    mail = work.session.get(OutgoingMail, mail_id)
    if mail is None or mail.state is not MailState.QUEUED:
        return False
    mail.state, mail.tries = MailState.SENDING, mail.tries + 1
    _describe(work, message("journal", "Gửi thư tới {recipient}"), mail)
    return True


def mail_sent(work: UnitOfWork, mail_id: int, *, at: datetime | None = None) -> None:
    """The server took the e-mail: keep when, and that the delegate's letter went out."""
    mail = work.session.get(OutgoingMail, mail_id)
    if mail is None:
        return
    mail.state, mail.sent_at, mail.last_error = MailState.SENT, at or now(), ""
    if mail.delegate_id is not None and mail.kind is MailKind.INVITATION:
        note_sent(work, [mail.delegate_id], "email", at=mail.sent_at)
    _describe(work, message("journal", "Đã gửi thư tới {recipient}"), mail)


def put_back(work: UnitOfWork, mail_id: int, reason: str) -> bool:
    """The server was lost or asked to wait: the e-mail waits again, a few times; False after that."""
    mail = work.session.get(OutgoingMail, mail_id)
    if mail is None:
        return False
    mail.state = MailState.FAILED if mail.tries >= MOST_TRIES else MailState.QUEUED
    mail.last_error = reason
    _describe(work, message("journal", "Chưa gửi được thư tới {recipient}"), mail)
    return mail.state is MailState.QUEUED


def give_up_mail(work: UnitOfWork, mail_id: int, reason: str) -> None:
    """The server refused the e-mail for good, such as for an address that doesn't exist."""
    mail = work.session.get(OutgoingMail, mail_id)
    if mail is None:
        return
    mail.state, mail.last_error = MailState.FAILED, reason
    _describe(work, message("journal", "Không gửi được thư tới {recipient}"), mail)


def send_again(work: UnitOfWork, mail_ids: Sequence[int]) -> int:
    """Let e-mails that failed, or of which nobody knows, wait again; returns how many."""
    query = select(OutgoingMail).where(
        OutgoingMail.id.in_(mail_ids),
        OutgoingMail.state.in_((MailState.FAILED, MailState.SENDING)),
    )
    mails = list(work.session.scalars(query))
    for mail in mails:
        mail.state, mail.tries = MailState.QUEUED, 0
    work.describe(message("journal", "Gửi lại {count} thư").given(count=len(mails)))
    return len(mails)


def withdraw_mails(work: UnitOfWork, mail_ids: Sequence[int]) -> int:
    """Take e-mails that wait or failed out of the queue; returns how many.

    Raises Refused where one of them has been sent: the log of what went out stays.
    """
    query = select(OutgoingMail.id, OutgoingMail.state).where(OutgoingMail.id.in_(mail_ids))
    found = [(mail_id, state) for mail_id, state in work.session.execute(query)]
    if any(state is MailState.SENT for _mail_id, state in found):
        raise Refused(message("errors", "Thư đã gửi được giữ lại trong nhật ký gửi."))
    work.delete(OutgoingMail, [mail_id for mail_id, _state in found])
    work.describe(message("journal", "Rút {count} thư khỏi hàng chờ").given(count=len(found)))
    return len(found)


def _key(draft: MailDraft) -> tuple[MailKind, int | None, int | None]:
    return draft.kind, draft.delegate_id, draft.invited_organization_id


def _waiting_for(
    session: Session, meeting_id: int
) -> dict[tuple[MailKind, int | None, int | None], int]:
    query = select(
        OutgoingMail.kind,
        OutgoingMail.delegate_id,
        OutgoingMail.invited_organization_id,
        OutgoingMail.id,
    ).where(OutgoingMail.meeting_id == meeting_id, OutgoingMail.state == MailState.QUEUED)
    return {
        (kind, delegate_id, invited_id): mail_id
        for kind, delegate_id, invited_id, mail_id in session.execute(query)
    }


def _describe(work: UnitOfWork, act: Message, mail: OutgoingMail) -> None:
    work.describe(act.given(recipient=mail.recipient))
