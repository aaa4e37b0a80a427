"""What the office was reminded of already, so that nothing is told twice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.model.base import Base, Entity, UtcDateTime


class ReminderMark(Entity, Base):
    """A reminder that was shown: `key` says of what and for which moment.

    It comes back at `snoozed_until` where somebody asked for that; `is_known` when nobody needs it
    any more.
    """

    __tablename__ = "reminder_marks"

    key: Mapped[str] = mapped_column(String(200))
    shown_at: Mapped[datetime] = mapped_column(UtcDateTime)
    snoozed_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_known: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (Index("uq_reminder_marks_key", "key", unique=True),)
