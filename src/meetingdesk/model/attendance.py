"""Who is asked to come, who comes, and each passage through the door as an appended row."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, SortText, UtcDateTime, choice
from meetingdesk.model.events import new_uid

# Letters and digits that nobody confuses when read aloud or typed from a badge.
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 10
# Bytes become letters by what is left of a division; the highest would make some more likely.
_UNFAIR = bytes(range(256 - 256 % len(CODE_ALPHABET), 256))
_LETTERS = bytes(ord(CODE_ALPHABET[byte % len(CODE_ALPHABET)]) for byte in range(256))


def new_code() -> str:
    """An unguessable code for a delegate's badge; it holds nothing about the person."""
    letters = ""
    while len(letters) < CODE_LENGTH:
        letters += secrets.token_bytes(2 * CODE_LENGTH).translate(_LETTERS, _UNFAIR).decode()
    return letters[:CODE_LENGTH]


class InvitedOrganization(Entity, Base):
    """An organisation asked to send people, with its quota ('mỗi đơn vị 02 đại biểu')."""

    __tablename__ = "invited_organizations"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    organization_id: Mapped[int] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"), index=True
    )
    organization_name: Mapped[str] = mapped_column(Text)
    quota: Mapped[int | None] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index("uq_invited_organizations_meeting", "meeting_id", "organization_id", unique=True),
    )


class DelegateKind(Choice):
    """In what capacity somebody is on the list; only those summoned count towards a quorum."""

    SUMMONED = "summoned", message("labels", "Đại biểu triệu tập")
    GUEST = "guest", message("labels", "Khách mời")
    PRESS = "press", message("labels", "Báo chí")
    STAFF = "staff", message("labels", "Ban tổ chức")
    WALK_IN = "walk_in", message("labels", "Đại biểu phát sinh")


class Absence(Choice):
    """What is known of somebody who has not come."""

    UNKNOWN = "unknown", message("labels", "Chưa rõ")
    EXCUSED = "excused", message("labels", "Vắng có lý do")
    UNEXCUSED = "unexcused", message("labels", "Vắng không lý do")


class Delegate(Entity, Base):
    """A person on a meeting's list, with the name, position and organisation of that day.

    Somebody who comes in another's place is a delegate of their own whose `stands_in_for_id` names
    the one invited; both stay on the list.
    """

    __tablename__ = "delegates"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    number: Mapped[int] = mapped_column(Integer)
    code: Mapped[str] = mapped_column(String(20), default=new_code, unique=True)
    kind: Mapped[DelegateKind] = mapped_column(choice(DelegateKind), default=DelegateKind.SUMMONED)
    honorific: Mapped[str] = mapped_column(String(40), default="")
    full_name: Mapped[str] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, default="")
    organization_name: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    door_note: Mapped[str] = mapped_column(Text, default="")
    seat: Mapped[str] = mapped_column(String(40), default="")
    stands_in_for_id: Mapped[int | None] = mapped_column(
        ForeignKey("delegates.id", ondelete="SET NULL"), index=True
    )
    absence: Mapped[Absence] = mapped_column(choice(Absence), default=Absence.UNKNOWN)
    absence_reason: Mapped[str] = mapped_column(Text, default="")
    position_rank: Mapped[int] = mapped_column(Integer, default=1000)
    organization_order: Mapped[int] = mapped_column(Integer, default=1000)
    sort_key: Mapped[str] = mapped_column(SortText, default="")
    search_key: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index("uq_delegates_meeting_id_number", "meeting_id", "number", unique=True),
        Index("ix_delegates_meeting_id_sort_key_id", "meeting_id", "sort_key", "id"),
        CheckConstraint("stands_in_for_id IS NULL OR stands_in_for_id <> id", "not_own_stand_in"),
    )


class Answer(Choice):
    """What somebody answered to an invitation."""

    NONE = "none", message("labels", "Chưa trả lời")
    COMING = "coming", message("labels", "Đồng ý")
    SUBSTITUTE = "substitute", message("labels", "Cử người dự thay")
    DECLINED = "declined", message("labels", "Vắng có lý do")


class Invitation(Entity, Base):
    """The letter to one delegate and the answer to it."""

    __tablename__ = "invitations"

    delegate_id: Mapped[int] = mapped_column(
        ForeignKey("delegates.id", ondelete="CASCADE"), unique=True
    )
    letter_number: Mapped[str] = mapped_column(String(60), default="")
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sent_by: Mapped[str] = mapped_column(String(40), default="")
    answer: Mapped[Answer] = mapped_column(choice(Answer), default=Answer.NONE)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answer_note: Mapped[str] = mapped_column(Text, default="")


class ListKind(Choice):
    """What a list of attendance counts."""

    EVENT = "event", message("labels", "Cả sự kiện")
    SESSION = "session", message("labels", "Phiên họp")
    DAY = "day", message("labels", "Ngày")
    MEAL = "meal", message("labels", "Bữa ăn")
    GIFT = "gift", message("labels", "Quà tặng")
    DOCUMENTS = "documents", message("labels", "Bộ tài liệu")
    OTHER = "other", message("labels", "Danh sách khác")

    @property
    def is_room(self) -> bool:
        """People go in and out of it; of the others each gets one, and that is all."""
        return self not in (ListKind.MEAL, ListKind.GIFT, ListKind.DOCUMENTS)


class ListScope(Choice):
    """Who belongs on a list of attendance."""

    ALL = "all", message("labels", "Mọi đại biểu")
    KINDS = "kinds", message("labels", "Theo loại đại biểu")
    ORGANIZATIONS = "organizations", message("labels", "Theo đơn vị")
    CHOSEN = "chosen", message("labels", "Đại biểu được chọn")


class AttendanceList(Entity, Base):
    """What a passage is counted for: the meeting itself, a session, a day, a meal, a document set."""

    __tablename__ = "attendance_lists"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(Text)
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    is_main: Mapped[bool] = mapped_column(default=False)
    kind: Mapped[ListKind] = mapped_column(
        choice(ListKind), default=ListKind.EVENT, server_default="event"
    )
    scope: Mapped[ListScope] = mapped_column(
        choice(ListScope), default=ListScope.ALL, server_default="all"
    )
    starts_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AttendanceListPart(Entity, Base):
    """Who belongs on a list: a kind of delegates, an organisation's, or one delegate.

    Exactly one of the three is given. A delegate named here belongs whatever the list's scope is.
    """

    __tablename__ = "attendance_list_parts"

    list_id: Mapped[int] = mapped_column(
        ForeignKey("attendance_lists.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[DelegateKind | None] = mapped_column(choice(DelegateKind))
    organization_name: Mapped[str | None] = mapped_column(Text)
    delegate_id: Mapped[int | None] = mapped_column(
        ForeignKey("delegates.id", ondelete="CASCADE"), index=True
    )


class Direction(Choice):
    """Which way somebody went through the door; UNDO takes an earlier row back."""

    IN = "in", message("labels", "Vào")
    OUT = "out", message("labels", "Ra")
    UNDO = "undo", message("labels", "Hủy điểm danh")


class ScanOutcome(Choice):
    """The closed set of answers the door can give."""

    WELCOME = "welcome", message("labels", "Mời vào")
    ALREADY_IN = "already_in", message("labels", "Đã điểm danh trước đó")
    WRONG_MEETING = "wrong_meeting", message("labels", "Mã của sự kiện khác")
    WRONG_LIST = "wrong_list", message("labels", "Không thuộc danh sách này")
    CANCELLED = "cancelled", message("labels", "Đã bị rút khỏi danh sách")
    UNKNOWN = "unknown", message("labels", "Không tìm thấy")
    ATTENTION = "attention", message("labels", "Cần chú ý")


class CheckIn(Base):
    """One passage or one try. Rows are only ever added: presence is computed from them.

    `nonce` makes a retry harmless; `undoes_id` names the row that an UNDO takes back.
    """

    __tablename__ = "check_ins"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("attendance_lists.id", ondelete="CASCADE"))
    delegate_id: Mapped[int | None] = mapped_column(
        ForeignKey("delegates.id", ondelete="CASCADE"), index=True
    )
    direction: Mapped[Direction] = mapped_column(choice(Direction), default=Direction.IN)
    outcome: Mapped[ScanOutcome] = mapped_column(choice(ScanOutcome), default=ScanOutcome.WELCOME)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    desk: Mapped[str] = mapped_column(String(80), default="")
    method: Mapped[str] = mapped_column(String(20), default="")
    typed: Mapped[str] = mapped_column(Text, default="")
    nonce: Mapped[str] = mapped_column(String(64), default=new_uid, unique=True)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("check_ins.id", ondelete="CASCADE"))

    __table_args__ = (Index("ix_check_ins_list_id_delegate_id", "list_id", "delegate_id"),)
