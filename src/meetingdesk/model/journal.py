"""The journal: who did what and when, each entry chained to the one before by its hash.

What changed (with personal data in it) is kept apart from the chain: an erased person's payloads go,
their hashes stay, and the chain still holds.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.model.base import Base, UtcDateTime


class JournalEntry(Base):
    """One act of a user; append-only, guarded by triggers in the database."""

    __tablename__ = "journal_entries"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    actor: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(Text)
    payload_hash: Mapped[str] = mapped_column(String(64))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class JournalPayload(Base):
    """What an act changed, as JSON: values for its sentence and row images before and after."""

    __tablename__ = "journal_payloads"

    entry_id: Mapped[int] = mapped_column(
        ForeignKey("journal_entries.id", ondelete="CASCADE"), primary_key=True
    )
    content: Mapped[str] = mapped_column(Text)
