"""What belongs to the workspace as a whole: its identity, settings, letterheads, numbers given out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.model.base import Base, Entity, UtcDateTime, now


class WorkspaceInfo(Base):
    """The one row that says which workspace this is; `revision` moves with every act."""

    __tablename__ = "workspace_info"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    revision: Mapped[int] = mapped_column(Integer, default=0)


class Setting(Entity, Base):
    """A setting of the office, as JSON under its key."""

    __tablename__ = "settings"

    key: Mapped[str] = mapped_column(String(120), unique=True)
    value: Mapped[str] = mapped_column(Text)


class LetterheadProfile(Entity, Base):
    """A letterhead the office has edited; `content` is the profile as JSON."""

    __tablename__ = "letterhead_profiles"

    key: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)


class DocumentNumber(Entity, Base):
    """A number given to a paper: per year and kind, never twice, gaps explained by `purpose`."""

    __tablename__ = "document_numbers"

    year: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(20))
    number: Mapped[int] = mapped_column(Integer)
    purpose: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index("uq_document_numbers_year_kind_number", "year", "kind", "number", unique=True),
    )
