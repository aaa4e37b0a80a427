"""What a check of a signed PDF found, in plain words, kept with the file it was made of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.messages import Message, message
from meetingdesk.model.base import Choice
from meetingdesk.model.photos import Attachment, AttachmentReading, FileCondition
from meetingdesk.store.unit_of_work import UnitOfWork


class Integrity(Choice):
    """Whether what was signed is still what the file shows."""

    WHOLE = "whole", message("labels", "Nguyên vẹn từ khi ký")
    ADDED_TO = "added_to", message("labels", "Nguyên vẹn; sau đó chỉ có thêm chữ ký khác")
    CHANGED = "changed", message("labels", "Tệp đã bị sửa sau khi ký")
    BROKEN = "broken", message("labels", "Chữ ký không khớp nội dung: tệp đã bị sửa hoặc hỏng")


class Trust(Choice):
    """Whether the signer's certificate leads to a root that the user chose to trust."""

    TRUSTED = "trusted", message("labels", "Chứng thư thuộc gốc tin cậy đã chọn")
    TRUSTED_WHEN_SIGNED = (
        "trusted_when_signed",
        message("labels", "Chứng thư thuộc gốc tin cậy, còn hiệu lực lúc ký theo dấu thời gian"),
    )
    UNKNOWN_ROOT = (
        "unknown_root",
        message("labels", "Chứng thư không thuộc gốc tin cậy nào đã chọn"),
    )
    NO_ROOTS = "no_roots", message("labels", "Chưa chọn gốc tin cậy nên chưa biết chứng thư của ai")
    EXPIRED = "expired", message("labels", "Chứng thư đã hết hạn, không có dấu thời gian để so")
    REVOKED = "revoked", message("labels", "Chứng thư đã bị thu hồi")


@dataclass(frozen=True, slots=True)
class SignatureFinding:
    """One signature of a file.

    Attributes:
        signed_at: when; told by the signer's own clock unless `is_timestamped`.
        valid_to: the last moment of the signer's certificate.
        is_long_term: the file holds what proves the certificate good when it signed (LTV).
    """

    signer: str
    issuer: str
    integrity: Integrity
    trust: Trust
    signed_at: datetime | None = None
    is_timestamped: bool = False
    valid_to: datetime | None = None
    is_long_term: bool = False

    @property
    def is_good(self) -> bool:
        """Intact, by somebody whose root is trusted."""
        intact = self.integrity in (Integrity.WHOLE, Integrity.ADDED_TO)
        return intact and self.trust in (Trust.TRUSTED, Trust.TRUSTED_WHEN_SIGNED)


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """All signatures of a file in the order they were made.

    Attributes:
        has_later_revision: something was added after the last signature.
    """

    findings: tuple[SignatureFinding, ...]
    checked_at: datetime
    has_later_revision: bool = False

    @property
    def is_good(self) -> bool:
        """Signed, and nothing is to be said against it."""
        whole = not self.has_later_revision and bool(self.findings)
        return whole and all(one.is_good for one in self.findings)

    @property
    def is_altered(self) -> bool:
        """What was signed is not what the file shows."""
        bad = (Integrity.CHANGED, Integrity.BROKEN)
        return any(one.integrity in bad for one in self.findings)


def verdict(report: SignatureReport) -> Message:
    """One sentence on the whole file."""
    if not report.findings:
        return message("labels", "Tệp không có chữ ký số.")
    if report.is_altered:
        return message("labels", "Không dùng được: tệp đã bị sửa sau khi ký.")
    if report.has_later_revision:
        return message("labels", "Cần xem lại: sau chữ ký cuối, tệp còn một bản ghi thêm chưa ký.")
    count = len(report.findings)
    if report.is_good:
        sentence = message("labels", "Hợp lệ: {count} chữ ký nguyên vẹn, của người đã tin cậy.")
    else:
        sentence = message(
            "labels", "Nội dung nguyên vẹn ({count} chữ ký), nhưng chưa chắc người ký là ai."
        )
    return sentence.given(count=count)


def when_signed(finding: SignatureFinding) -> Message:
    """When, and who says so."""
    if finding.signed_at is None:
        return message("labels", "Không ghi thời điểm ký")
    if finding.is_timestamped:
        sentence = message("labels", "Ký lúc {when}, có dấu thời gian của máy chủ")
    else:
        sentence = message("labels", "Ký lúc {when}, theo đồng hồ máy người ký")
    return sentence.given(when=f"{finding.signed_at.astimezone():%H:%M %d/%m/%Y}")


def keep_check(work: UnitOfWork, sha256: str, report: SignatureReport) -> None:
    """Keep what a check found with the stored file; a later check takes its place."""
    attachment = work.session.scalars(select(Attachment).where(Attachment.sha256 == sha256)).one()
    query = select(AttachmentReading).where(AttachmentReading.attachment_id == attachment.id)
    row = work.session.scalars(query).one_or_none()
    if row is None:
        row = AttachmentReading(attachment_id=attachment.id, condition=FileCondition.NO_TEXT)
        work.session.add(row)
    row.signatures = json.dumps(_plain(report), ensure_ascii=False)
    act = message("journal", "Kiểm tra chữ ký số của {name}: {verdict}")
    work.describe(act.given(name=attachment.file_name, verdict=verdict(report)))


def kept_checks(session: Session, hashes: Sequence[str]) -> dict[str, SignatureReport]:
    """The last checks of these files, by their SHA-256; files never checked are left out."""
    rows = session.execute(
        select(Attachment.sha256, AttachmentReading.signatures)
        .join(AttachmentReading, AttachmentReading.attachment_id == Attachment.id)
        .where(Attachment.sha256.in_(hashes), AttachmentReading.signatures != "")
    )
    return {sha256: _report(json.loads(text)) for sha256, text in rows}


def _plain(report: SignatureReport) -> dict[str, Any]:
    return {
        "checked_at": report.checked_at.isoformat(),
        "later": report.has_later_revision,
        "findings": [
            {
                "signer": one.signer,
                "issuer": one.issuer,
                "integrity": one.integrity.value,
                "trust": one.trust.value,
                "signed_at": one.signed_at and one.signed_at.isoformat(),
                "timestamped": one.is_timestamped,
                "valid_to": one.valid_to and one.valid_to.isoformat(),
                "long_term": one.is_long_term,
            }
            for one in report.findings
        ],
    }


def _report(kept: dict[str, Any]) -> SignatureReport:
    return SignatureReport(
        tuple(
            SignatureFinding(
                one["signer"],
                one["issuer"],
                Integrity(one["integrity"]),
                Trust(one["trust"]),
                _moment(one["signed_at"]),
                bool(one["timestamped"]),
                _moment(one["valid_to"]),
                bool(one.get("long_term")),
            )
            for one in kept["findings"]
        ),
        datetime.fromisoformat(kept["checked_at"]),
        bool(kept["later"]),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
