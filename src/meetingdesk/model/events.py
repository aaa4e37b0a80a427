"""Meetings (hội nghị, lễ, họp), where they are held, who leads them and what is on the agenda."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import uuid4

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, String, Text, Time, false
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, UtcDateTime, choice

OFFICE_TIME_ZONE = "Asia/Ho_Chi_Minh"
UID_LENGTH = 300
"""Calendars of others give UIDs of up to 255 characters; a day of a series is told apart behind them."""


def new_uid() -> str:
    """A random identity that stays the same when a row moves to another workspace."""
    return str(uuid4())


class MeetingKind(Choice):
    """Kinds of conference an office holds."""

    FINAL_REVIEW = "final_review", message("labels", "Hội nghị tổng kết")
    MID_TERM_REVIEW = "mid_term_review", message("labels", "Hội nghị sơ kết")
    LAUNCH = "launch", message("labels", "Hội nghị triển khai")
    JOINT = "joint", message("labels", "Hội nghị liên tịch")
    CONSULTATIVE = "consultative", message("labels", "Hội nghị hiệp thương")
    SIGNING = "signing", message("labels", "Lễ ký kết")
    BRIEFING = "briefing", message("labels", "Họp giao ban")
    WORKSHOP = "workshop", message("labels", "Hội thảo")
    TRAINING = "training", message("labels", "Tập huấn")
    CONGRESS = "congress", message("labels", "Đại hội")
    PLENARY = "plenary", message("labels", "Kỳ họp")
    CEREMONY = "ceremony", message("labels", "Lễ kỷ niệm")
    OTHER = "other", message("labels", "Cuộc họp khác")


class MeetingState(Choice):
    """Where a meeting stands in its life."""

    DRAFT = "draft", message("labels", "Dự kiến")
    ANNOUNCED = "announced", message("labels", "Đã thông báo")
    RUNNING = "running", message("labels", "Đang diễn ra")
    HELD = "held", message("labels", "Đã tổ chức")
    CLOSED = "closed", message("labels", "Đã kết thúc hồ sơ")
    POSTPONED = "postponed", message("labels", "Hoãn")
    CANCELLED = "cancelled", message("labels", "Hủy")


class Venue(Entity, Base):
    """A hall or room."""

    __tablename__ = "venues"

    name: Mapped[str] = mapped_column(Text)
    address: Mapped[str] = mapped_column(Text, default="")
    capacity: Mapped[int | None] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(Text, default="")
    search_key: Mapped[str] = mapped_column(Text, default="")


class HolidayRule(Choice):
    """What becomes of a meeting of a series that falls on a public holiday."""

    KEEP = "keep", message("labels", "Vẫn họp vào ngày nghỉ")
    SKIP = "skip", message("labels", "Bỏ buổi đó")
    AFTER = "after", message("labels", "Chuyển sang ngày làm việc kế tiếp")
    BEFORE = "before", message("labels", "Chuyển về ngày làm việc liền trước")


class Series(Entity, Base):
    """A rule that makes meetings again and again (RFC 5545 recurrence rule).

    Its meetings are real ones, made up to `made_until`; what was deleted of them is not made again.
    """

    __tablename__ = "series"

    title: Mapped[str] = mapped_column(Text)
    rule: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    time_zone: Mapped[str] = mapped_column(String(64), default=OFFICE_TIME_ZONE)
    holiday_rule: Mapped[HolidayRule] = mapped_column(
        choice(HolidayRule), default=HolidayRule.AFTER, server_default="after"
    )
    made_until: Mapped[date | None] = mapped_column(Date)


class Meeting(Entity, Base):
    """A conference: in the interface *sự kiện* or *hội nghị*."""

    __tablename__ = "meetings"

    uid: Mapped[str] = mapped_column(String(UID_LENGTH), default=new_uid, unique=True)
    title: Mapped[str] = mapped_column(Text)
    short_title: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[MeetingKind] = mapped_column(choice(MeetingKind), default=MeetingKind.OTHER)
    state: Mapped[MeetingState] = mapped_column(choice(MeetingState), default=MeetingState.DRAFT)
    state_reason: Mapped[str] = mapped_column(Text, default="")
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    time_zone: Mapped[str] = mapped_column(String(64), default=OFFICE_TIME_ZONE)
    venue_id: Mapped[int | None] = mapped_column(
        ForeignKey("venues.id", ondelete="SET NULL"), index=True
    )
    place: Mapped[str] = mapped_column(Text, default="")
    host_organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    purpose: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    letterhead: Mapped[str] = mapped_column(String(80), default="")
    address_form: Mapped[str] = mapped_column(String(40), default="")
    quorum_share: Mapped[str] = mapped_column(String(20), default="")
    series_id: Mapped[int | None] = mapped_column(
        ForeignKey("series.id", ondelete="SET NULL"), index=True
    )
    cloned_from_id: Mapped[int | None] = mapped_column(
        ForeignKey("meetings.id", ondelete="SET NULL")
    )
    keep_until: Mapped[date | None] = mapped_column(Date)
    answer_by: Mapped[date | None] = mapped_column(Date)
    former_starts_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    search_key: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        CheckConstraint("ends_at >= starts_at", "ends_after_start"),
        Index("ix_meetings_starts_at_id", "starts_at", "id"),
    )


class Preparation(Entity, Base):
    """Something to be got ready before a meeting: the hall's sound, flowers, folders to sign in."""

    __tablename__ = "preparations"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    text: Mapped[str] = mapped_column(Text)
    owner_name: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None] = mapped_column(Date, index=True)
    is_done: Mapped[bool] = mapped_column(default=False)


class AcceptedClash(Entity, Base):
    """A clash that somebody looked at and let stand, with the reason."""

    __tablename__ = "accepted_clashes"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index("uq_accepted_clashes_meeting_id_key", "meeting_id", "key", unique=True),
    )


class RoleKind(Choice):
    """What somebody does at a meeting."""

    CHAIR = "chair", message("labels", "Chủ trì")
    SECRETARY = "secretary", message("labels", "Thư ký")
    HOST = "mc", message("labels", "Người dẫn chương trình")
    RAPPORTEUR = "rapporteur", message("labels", "Báo cáo viên")
    DIRECTING = "directing", message("labels", "Phát biểu chỉ đạo")
    WITNESS = "witness", message("labels", "Chứng kiến")
    ORGANIZER = "organizer", message("labels", "Ban tổ chức")


class MeetingRole(Entity, Base):
    """Who leads, records, hosts or speaks, with the name and position of that day."""

    __tablename__ = "meeting_roles"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[RoleKind] = mapped_column(choice(RoleKind))
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    honorific: Mapped[str] = mapped_column(String(40), default="")
    full_name: Mapped[str] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, default="")
    organization_name: Mapped[str] = mapped_column(Text, default="")


class AgendaKind(Choice):
    """What happens in a part of the agenda; minutes and run-of-show word it accordingly."""

    RECEPTION = "reception", message("labels", "Đón tiếp đại biểu")
    PERFORMANCE = "performance", message("labels", "Văn nghệ")
    FLAG_SALUTE = "flag_salute", message("labels", "Chào cờ")
    INTRODUCTION = "introduction", message("labels", "Tuyên bố lý do, giới thiệu đại biểu")
    OPENING = "opening", message("labels", "Khai mạc")
    REPORT = "report", message("labels", "Báo cáo")
    SPEECH = "speech", message("labels", "Tham luận")
    DISCUSSION = "discussion", message("labels", "Thảo luận")
    DIRECTIVE = "directive", message("labels", "Phát biểu chỉ đạo")
    AWARD = "award", message("labels", "Khen thưởng")
    SIGNING = "signing", message("labels", "Ký kết")
    VOTE = "vote", message("labels", "Biểu quyết")
    BREAK = "break", message("labels", "Giải lao")
    CONCLUSION = "conclusion", message("labels", "Kết luận")
    CLOSING = "closing", message("labels", "Bế mạc")
    OTHER = "other", message("labels", "Nội dung khác")


class AgendaItem(Entity, Base):
    """One part of a meeting, planned and as it really ran.

    Minutes are not closed while a part that `needs_decision` has none.
    """

    __tablename__ = "agenda_items"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    kind: Mapped[AgendaKind] = mapped_column(choice(AgendaKind), default=AgendaKind.OTHER)
    title: Mapped[str] = mapped_column(Text)
    presenter: Mapped[str] = mapped_column(Text, default="")
    starts_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    minutes_planned: Mapped[int] = mapped_column(Integer, default=0)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    host_text: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    needs_decision: Mapped[bool] = mapped_column(default=False, server_default=false())


class ScheduleEntry(Entity, Base):
    """Work of a week that is no meeting of this office: a visit, a session elsewhere, a duty.

    `starts_at` is the clock time at the office; without one it stands for the whole half day.
    """

    __tablename__ = "schedule_entries"

    day: Mapped[date] = mapped_column(Date, index=True)
    starts_at: Mapped[time | None] = mapped_column(Time)
    is_afternoon: Mapped[bool] = mapped_column(default=False)
    content: Mapped[str] = mapped_column(Text)
    chair: Mapped[str] = mapped_column(Text, default="")
    participants: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(Text, default="")
    preparation: Mapped[str] = mapped_column(Text, default="")
    uid: Mapped[str | None] = mapped_column(String(UID_LENGTH), default=new_uid)

    __table_args__ = (Index("ix_schedule_entries_uid", "uid", unique=True),)
