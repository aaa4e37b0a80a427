"""Coordination programmes and other agreements: parties, signatories, term, chain, commitments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, Numeric, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, choice


class AgreementKind(Choice):
    """Kinds of paper that offices sign with each other."""

    PROGRAMME = "programme", message("labels", "Chương trình phối hợp")
    REGULATION = "regulation", message("labels", "Quy chế phối hợp")
    COOPERATION = "cooperation", message("labels", "Thỏa thuận hợp tác")
    EMULATION = "emulation", message("labels", "Giao ước thi đua")
    JOINT_PLAN = "joint_plan", message("labels", "Kế hoạch liên tịch")
    MEMORANDUM = "memorandum", message("labels", "Bản ghi nhớ")
    OTHER = "other", message("labels", "Văn bản khác")


class AgreementState(Choice):
    """Where an agreement stands in its life."""

    DRAFT = "draft", message("labels", "Dự thảo")
    FOR_COMMENT = "for_comment", message("labels", "Lấy ý kiến")
    AGREED = "agreed", message("labels", "Đã thống nhất")
    SIGNED = "signed", message("labels", "Đã ký")
    IN_FORCE = "in_force", message("labels", "Đang thực hiện")
    MID_TERM_REVIEWED = "mid_term_reviewed", message("labels", "Đã sơ kết")
    FINAL_REVIEWED = "final_reviewed", message("labels", "Đã tổng kết")
    SUCCEEDED = "succeeded", message("labels", "Đã ký tiếp")
    LAPSED = "lapsed", message("labels", "Hết hiệu lực")
    ENDED = "ended", message("labels", "Chấm dứt trước hạn")


UNSIGNED = (AgreementState.DRAFT, AgreementState.FOR_COMMENT, AgreementState.AGREED)


class Agreement(Entity, Base):
    """A signed paper between two or more organisations, kept through its whole life."""

    __tablename__ = "agreements"

    kind: Mapped[AgreementKind] = mapped_column(
        choice(AgreementKind), default=AgreementKind.PROGRAMME
    )
    state: Mapped[AgreementState] = mapped_column(
        choice(AgreementState), default=AgreementState.DRAFT
    )
    title: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(String(120), default="")
    place: Mapped[str] = mapped_column(Text, default="")
    signed_on: Mapped[date | None] = mapped_column(Date, index=True)
    starts_on: Mapped[date | None] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date, index=True)
    scope: Mapped[str] = mapped_column(Text, default="")
    budget: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meetings.id", ondelete="SET NULL"), index=True
    )
    predecessor_id: Mapped[int | None] = mapped_column(
        ForeignKey("agreements.id", ondelete="SET NULL"), index=True
    )
    # The order of signing at the meeting, where several are signed there.
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    search_key: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        CheckConstraint("ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on", "term"),
        CheckConstraint("predecessor_id IS NULL OR predecessor_id <> id", "not_own_predecessor"),
    )


class AgreementParty(Entity, Base):
    """An organisation that signs, under the name it had that day."""

    __tablename__ = "agreement_parties"

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), index=True
    )
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"), index=True
    )
    organization_name: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(String(120), default="")
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)


class Signatory(Entity, Base):
    """Who signs for a party, with the position of that day and the authority (TM., KT., TUQ.)."""

    __tablename__ = "signatories"

    party_id: Mapped[int] = mapped_column(
        ForeignKey("agreement_parties.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    authority: Mapped[str] = mapped_column(Text, default="")
    honorific: Mapped[str] = mapped_column(String(40), default="")
    full_name: Mapped[str] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, default="")
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)


class Witness(Entity, Base):
    """Who stood by when an agreement was signed."""

    __tablename__ = "witnesses"

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), index=True
    )
    honorific: Mapped[str] = mapped_column(String(40), default="")
    full_name: Mapped[str] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, default="")
    organization_name: Mapped[str] = mapped_column(Text, default="")
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)


class CommitmentState(Choice):
    """How a promise stands."""

    OPEN = "open", message("labels", "Chưa thực hiện")
    ONGOING = "ongoing", message("labels", "Đang thực hiện")
    DONE = "done", message("labels", "Hoàn thành")
    MISSED = "missed", message("labels", "Không đạt")


class Commitment(Entity, Base):
    """What a party promised, by when and how much."""

    __tablename__ = "commitments"

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), index=True
    )
    party_id: Mapped[int | None] = mapped_column(
        ForeignKey("agreement_parties.id", ondelete="SET NULL"), index=True
    )
    text: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(String(60), default="")
    target: Mapped[Decimal | None] = mapped_column(Numeric(18, 3))
    result: Mapped[Decimal | None] = mapped_column(Numeric(18, 3))
    due_on: Mapped[date | None] = mapped_column(Date)
    state: Mapped[CommitmentState] = mapped_column(
        choice(CommitmentState), default=CommitmentState.OPEN
    )
    note: Mapped[str] = mapped_column(Text, default="")
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)


class CommitmentReport(Entity, Base):
    """What was planned and what came of a promise in one year."""

    __tablename__ = "commitment_reports"

    commitment_id: Mapped[int] = mapped_column(ForeignKey("commitments.id", ondelete="CASCADE"))
    year: Mapped[int] = mapped_column(Integer)
    planned: Mapped[Decimal | None] = mapped_column(Numeric(18, 3))
    result: Mapped[Decimal | None] = mapped_column(Numeric(18, 3))
    note: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index("uq_commitment_reports_commitment_id_year", "commitment_id", "year", unique=True),
    )


class CommitmentEvidence(Entity, Base):
    """A file that shows what a yearly report says."""

    __tablename__ = "commitment_evidence"

    report_id: Mapped[int] = mapped_column(
        ForeignKey("commitment_reports.id", ondelete="CASCADE"), index=True
    )
    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachments.id", ondelete="RESTRICT"), index=True
    )


class CeremonyPart(Choice):
    """What a line of the preparations of a signing is about."""

    THING = "thing", message("labels", "Chuẩn bị")
    PHOTO = "photo", message("labels", "Ảnh cần chụp")


class CeremonyItem(Entity, Base):
    """Something to have ready, or a photo to take, at a ceremony of signing."""

    __tablename__ = "ceremony_items"

    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    part: Mapped[CeremonyPart] = mapped_column(choice(CeremonyPart))
    text: Mapped[str] = mapped_column(Text)
    is_done: Mapped[bool] = mapped_column(default=False)
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)


class ReviewKind(Choice):
    """The looks back at an agreement that the parties take together."""

    YEARLY = "yearly", message("labels", "Đánh giá hằng năm")
    MID_TERM = "mid_term", message("labels", "Sơ kết")
    FINAL = "final", message("labels", "Tổng kết")


class Review(Entity, Base):
    """A review of an agreement, at a meeting or by report."""

    __tablename__ = "reviews"

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), index=True
    )
    meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meetings.id", ondelete="SET NULL"), index=True
    )
    kind: Mapped[ReviewKind] = mapped_column(choice(ReviewKind))
    held_on: Mapped[date | None] = mapped_column(Date)
    result: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index("ix_reviews_agreement_id_held_on", "agreement_id", "held_on"),)
