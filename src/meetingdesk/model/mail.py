"""E-mail that waits to be sent, was sent, or could not be: the queue and the log of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, UtcDateTime, choice


class MailKind(Choice):
    """Why an e-mail is sent."""

    INVITATION = "invitation", message("labels", "Thư mời")
    REMINDER = "reminder", message("labels", "Thư nhắc trả lời")


class MailState(Choice):
    """How far an e-mail is.

    SENDING outlives only a program that ended midway: nobody knows then whether it arrived.
    """

    QUEUED = "queued", message("labels", "Chờ gửi")
    SENDING = "sending", message("labels", "Chưa rõ đã gửi chưa")
    SENT = "sent", message("labels", "Đã gửi")
    FAILED = "failed", message("labels", "Chưa gửi được")


class OutgoingMail(Entity, Base):
    """One e-mail to a delegate or to an organisation asked to send people.

    Texts are kept as they go out; the letter and the calendar entry are made when it is sent.
    """

    __tablename__ = "outgoing_mails"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    delegate_id: Mapped[int | None] = mapped_column(
        ForeignKey("delegates.id", ondelete="CASCADE"), index=True
    )
    invited_organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("invited_organizations.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[MailKind] = mapped_column(choice(MailKind))
    state: Mapped[MailState] = mapped_column(choice(MailState), default=MailState.QUEUED)
    message_id: Mapped[str] = mapped_column(String(200), unique=True)
    recipient: Mapped[str] = mapped_column(String(254))
    recipient_name: Mapped[str] = mapped_column(Text, default="")
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    with_letter: Mapped[bool] = mapped_column(default=True)
    with_calendar: Mapped[bool] = mapped_column(default=True)
    with_form: Mapped[bool] = mapped_column(default=False)
    tries: Mapped[int] = mapped_column(Integer, default=0)
    last_error: Mapped[str] = mapped_column(Text, default="")
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (
        CheckConstraint(
            "(delegate_id IS NULL) <> (invited_organization_id IS NULL)", "to_one_of_both"
        ),
        Index("ix_outgoing_mails_state_id", "state", "id"),
    )
