"""What was said, concluded, decided, voted and given to do; the minutes that say so."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, UtcDateTime, choice


class MinutesState(Choice):
    """Where minutes stand; signed minutes are locked."""

    DRAFT = "draft", message("labels", "Đang ghi")
    FOR_COMMENT = "for_comment", message("labels", "Lấy ý kiến")
    FINAL = "final", message("labels", "Hoàn chỉnh")
    SIGNED = "signed", message("labels", "Đã ký")


class Minutes(Entity, Base):
    """The minutes (biên bản) of one meeting."""

    __tablename__ = "minutes"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), unique=True
    )
    state: Mapped[MinutesState] = mapped_column(choice(MinutesState), default=MinutesState.DRAFT)
    number: Mapped[str] = mapped_column(String(20), default="")
    symbol: Mapped[str] = mapped_column(String(60), default="")
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    participants_note: Mapped[str] = mapped_column(Text, default="")
    closing: Mapped[str] = mapped_column(Text, default="")
    recipients: Mapped[str] = mapped_column(Text, default="")
    copies: Mapped[int] = mapped_column(Integer, default=0)


class EntryKind(Choice):
    """What an entry of the minutes records."""

    NARRATIVE = "narrative", message("labels", "Diễn biến")
    STATEMENT = "statement", message("labels", "Ý kiến phát biểu")
    CONCLUSION = "conclusion", message("labels", "Kết luận")
    DECISION = "decision", message("labels", "Quyết định")
    VOTE = "vote", message("labels", "Biểu quyết")
    TASK = "task", message("labels", "Nhiệm vụ")
    ELECTION = "election", message("labels", "Bầu cử")


class VoteManner(Choice):
    """How votes are cast."""

    SHOW_OF_HANDS = "show_of_hands", message("labels", "Biểu quyết bằng giơ tay")
    SECRET = "secret", message("labels", "Bỏ phiếu kín")


class MinutesEntry(Entity, Base):
    """One thing recorded under an agenda item (or under none): said, concluded, decided, voted.

    A decision has a number; a vote has its counts and the attendance of that moment.
    """

    __tablename__ = "minutes_entries"

    minutes_id: Mapped[int] = mapped_column(
        ForeignKey("minutes.id", ondelete="CASCADE"), index=True
    )
    agenda_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="SET NULL"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    kind: Mapped[EntryKind] = mapped_column(choice(EntryKind), default=EntryKind.NARRATIVE)
    speaker: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[str] = mapped_column(String(40), default="")
    recorded_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    votes_for: Mapped[int | None] = mapped_column(Integer)
    votes_against: Mapped[int | None] = mapped_column(Integer)
    votes_other: Mapped[int | None] = mapped_column(Integer)
    vote_manner: Mapped[VoteManner | None] = mapped_column(choice(VoteManner))
    present_then: Mapped[int | None] = mapped_column(Integer)
    summoned_then: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        CheckConstraint(
            "coalesce(votes_for, 0) >= 0 AND coalesce(votes_against, 0) >= 0"
            " AND coalesce(votes_other, 0) >= 0",
            "votes_not_negative",
        ),
    )


class TaskState(Choice):
    """How a task of a meeting stands."""

    OPEN = "open", message("labels", "Chưa thực hiện")
    ONGOING = "ongoing", message("labels", "Đang thực hiện")
    DONE = "done", message("labels", "Hoàn thành")
    DROPPED = "dropped", message("labels", "Không thực hiện nữa")


class ActionItem(Entity, Base):
    """A task given at a meeting: to whom, by when, and what became of it."""

    __tablename__ = "action_items"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    entry_id: Mapped[int | None] = mapped_column(
        ForeignKey("minutes_entries.id", ondelete="CASCADE"), index=True
    )
    text: Mapped[str] = mapped_column(Text)
    owner_name: Mapped[str] = mapped_column(Text, default="")
    owner_person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    owner_organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    due_on: Mapped[date | None] = mapped_column(Date, index=True)
    state: Mapped[TaskState] = mapped_column(choice(TaskState), default=TaskState.OPEN)
    closed_on: Mapped[date | None] = mapped_column(Date)
    closing_note: Mapped[str] = mapped_column(Text, default="")


class Approval(Entity, Base):
    """The part of a meeting in which the minutes of the meeting before are put to it."""

    __tablename__ = "minutes_approvals"

    agenda_item_id: Mapped[int] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="CASCADE"), unique=True
    )
    minutes_id: Mapped[int] = mapped_column(
        ForeignKey("minutes.id", ondelete="CASCADE"), index=True
    )


class Speech(Entity, Base):
    """Somebody on the list of those who asked to speak (danh sách đăng ký phát biểu).

    `called_at` without `ended_at`: they are speaking.
    """

    __tablename__ = "speeches"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    agenda_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="SET NULL"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    speaker: Mapped[str] = mapped_column(Text)
    topic: Mapped[str] = mapped_column(Text, default="")
    called_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ShareBase(Choice):
    """Of what number somebody elected must have the wanted share; each charter says its own."""

    COLLECTED = "collected", message("labels", "số phiếu thu về")
    VALID = "valid", message("labels", "số phiếu hợp lệ")
    PRESENT = "present", message("labels", "số đại biểu có mặt")
    SUMMONED = "summoned", message("labels", "số đại biểu được triệu tập")


class Election(Entity, Base):
    """The ballot of an entry of the minutes: how many are elected, how the ballots came out.

    Numbers are None until they are counted. `wanted_share` is a rule such as ``>1/2``.
    """

    __tablename__ = "elections"

    entry_id: Mapped[int] = mapped_column(
        ForeignKey("minutes_entries.id", ondelete="CASCADE"), unique=True
    )
    manner: Mapped[VoteManner] = mapped_column(choice(VoteManner), default=VoteManner.SECRET)
    seats: Mapped[int] = mapped_column(Integer, default=1)
    wanted_share: Mapped[str] = mapped_column(String(20), default=">1/2")
    share_of: Mapped[ShareBase] = mapped_column(choice(ShareBase), default=ShareBase.COLLECTED)
    issued: Mapped[int | None] = mapped_column(Integer)
    collected: Mapped[int | None] = mapped_column(Integer)
    valid: Mapped[int | None] = mapped_column(Integer)
    counted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    place: Mapped[str] = mapped_column(Text, default="")
    tellers: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class Candidate(Entity, Base):
    """Somebody on the ballot, with the position of that day; votes are None until counted."""

    __tablename__ = "candidates"

    election_id: Mapped[int] = mapped_column(
        ForeignKey("elections.id", ondelete="CASCADE"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    full_name: Mapped[str] = mapped_column(Text)
    post: Mapped[str] = mapped_column(Text, default="")
    votes: Mapped[int | None] = mapped_column(Integer)


class MinutesRevision(Base):
    """The minutes as they stood at a moment, whole, as JSON; rows are only added.

    `paper` holds what the paper printed, attendance too, where minutes became final.
    """

    __tablename__ = "minutes_revisions"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    minutes_id: Mapped[int] = mapped_column(ForeignKey("minutes.id", ondelete="CASCADE"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    author: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    content: Mapped[str] = mapped_column(Text)
    paper: Mapped[str] = mapped_column(Text, default="", server_default="")

    __table_args__ = (Index("ix_minutes_revisions_minutes_id_at", "minutes_id", "at"),)
