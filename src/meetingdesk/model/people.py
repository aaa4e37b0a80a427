"""Organisations, people, and the positions that people hold from one day to another."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, SortText, choice


class OrganizationKind(Choice):
    """What sort of body an organisation is; decides its block in protocol order."""

    PARTY = "party", message("labels", "Cơ quan Đảng")
    COUNCIL = "council", message("labels", "Hội đồng nhân dân")
    GOVERNMENT = "government", message("labels", "Ủy ban nhân dân")
    FRONT = "front", message("labels", "Ủy ban Mặt trận Tổ quốc")
    DEPARTMENT = "department", message("labels", "Sở, ban, ngành")
    SOCIO_POLITICAL = "socio_political", message("labels", "Tổ chức chính trị - xã hội")
    ASSOCIATION = "association", message("labels", "Hội, tổ chức thành viên")
    COMMUNE = "commune", message("labels", "Xã, phường, đặc khu")
    UNIT = "unit", message("labels", "Đơn vị trực thuộc")
    PRESS = "press", message("labels", "Cơ quan báo chí")
    ENTERPRISE = "enterprise", message("labels", "Doanh nghiệp")
    OTHER = "other", message("labels", "Khác")


class Organization(Entity, Base):
    """A body that sends delegates or signs agreements; it has a validity and may have a successor."""

    __tablename__ = "organizations"

    name: Mapped[str] = mapped_column(Text)
    short_name: Mapped[str] = mapped_column(Text, default="")
    abbreviation: Mapped[str] = mapped_column(String(60), default="")
    kind: Mapped[OrganizationKind] = mapped_column(
        choice(OrganizationKind), default=OrganizationKind.OTHER
    )
    parent_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    protocol_order: Mapped[int] = mapped_column(Integer, default=1000)
    valid_from: Mapped[date | None] = mapped_column(Date)
    valid_to: Mapped[date | None] = mapped_column(Date)
    successor_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    address: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    sort_key: Mapped[str] = mapped_column(SortText, default="", index=True)
    search_key: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        CheckConstraint(
            "valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", "validity"
        ),
    )


class Position(Entity, Base):
    """A position with its protocol rank (1 is first); each office can change the ranks."""

    __tablename__ = "positions"

    title: Mapped[str] = mapped_column(Text)
    rank: Mapped[int] = mapped_column(Integer, default=1000)
    search_key: Mapped[str] = mapped_column(Text, unique=True)


class ConsentBasis(Choice):
    """Why the office may keep a person's data (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)."""

    UNRECORDED = "unrecorded", message("labels", "Chưa ghi nhận")
    OFFICIAL_DUTY = "official_duty", message("labels", "Thực hiện nhiệm vụ, công vụ")
    CONSENT = "consent", message("labels", "Người đó đồng ý")
    INVITATION = "invitation", message("labels", "Đơn vị cử tham dự")


class Person(Entity, Base):
    """Somebody the office knows; what they are called stays here, what they hold is an appointment."""

    __tablename__ = "people"

    full_name: Mapped[str] = mapped_column(Text)
    honorific: Mapped[str] = mapped_column(String(40), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    consent_basis: Mapped[ConsentBasis] = mapped_column(
        choice(ConsentBasis), default=ConsentBasis.UNRECORDED
    )
    consent_on: Mapped[date | None] = mapped_column(Date)
    consent_purpose: Mapped[str] = mapped_column(Text, default="")
    photo_consent: Mapped[bool] = mapped_column(default=True)
    erased_on: Mapped[date | None] = mapped_column(Date)
    sort_key: Mapped[str] = mapped_column(SortText, default="")
    search_key: Mapped[str] = mapped_column(Text, default="", index=True)

    __table_args__ = (Index("ix_people_sort_key_id", "sort_key", "id"),)


class Appointment(Entity, Base):
    """A position that a person holds in an organisation from one day to another; open ends are None."""

    __tablename__ = "appointments"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    organization_id: Mapped[int] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"), index=True
    )
    position: Mapped[str] = mapped_column(Text, default="")
    rank: Mapped[int] = mapped_column(Integer, default=1000)
    is_main: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date | None] = mapped_column(Date)
    valid_to: Mapped[date | None] = mapped_column(Date)

    __table_args__ = (
        CheckConstraint(
            "valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", "validity"
        ),
    )


class Group(Entity, Base):
    """A standing list of people, such as those who are invited to every plenary."""

    __tablename__ = "groups"

    name: Mapped[str] = mapped_column(Text)
    search_key: Mapped[str] = mapped_column(Text, unique=True)


class GroupMember(Entity, Base):
    """A person's place in a standing list."""

    __tablename__ = "group_members"

    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)

    __table_args__ = (
        Index("uq_group_members_group_id_person_id", "group_id", "person_id", unique=True),
    )
