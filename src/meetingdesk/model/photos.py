"""Photos and attached files: the bytes lie beside the database, named by their SHA-256."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from meetingdesk.messages import message
from meetingdesk.model.base import Base, Choice, Entity, UtcDateTime, choice


class Attachment(Entity, Base):
    """A stored file; the same bytes are stored once however often they are added."""

    __tablename__ = "attachments"

    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    size: Mapped[int] = mapped_column(BigInteger)
    media_type: Mapped[str] = mapped_column(String(120), default="application/octet-stream")
    file_name: Mapped[str] = mapped_column(Text, default="")


class FileCondition(Choice):
    """What became of reading a stored file."""

    READABLE = "readable", message("labels", "Đọc được chữ")
    NO_TEXT = "no_text", message("labels", "Chỉ có ảnh quét, không có lớp chữ")
    ENCRYPTED = "encrypted", message("labels", "Có mật khẩu, không đọc được chữ")
    DAMAGED = "damaged", message("labels", "Tệp hỏng, không mở được")


class AttachmentReading(Entity, Base):
    """What the program found in a stored file: its text for searching, its signatures.

    `signatures` is the result of the last check as JSON, empty where none was made.
    """

    __tablename__ = "attachment_readings"

    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachments.id", ondelete="CASCADE"), unique=True
    )
    condition: Mapped[FileCondition] = mapped_column(choice(FileCondition))
    pages: Mapped[int] = mapped_column(Integer, default=0)
    search_key: Mapped[str] = mapped_column(Text, default="")
    signatures: Mapped[str] = mapped_column(Text, default="")


class Photo(Entity, Base):
    """A photo of a meeting: the original and the sizes prepared for print and for screen.

    `edits` says as JSON how the prepared sizes were cut, turned and brightened; the original never is.
    """

    __tablename__ = "photos"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    original_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))
    print_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))
    thumbnail_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"))
    agenda_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="SET NULL"), index=True
    )
    agreement_id: Mapped[int | None] = mapped_column(
        ForeignKey("agreements.id", ondelete="SET NULL"), index=True
    )
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)
    caption: Mapped[str] = mapped_column(Text, default="")
    credit: Mapped[str] = mapped_column(Text, default="")
    taken_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    width: Mapped[int] = mapped_column(Integer)
    height: Mapped[int] = mapped_column(Integer)
    in_minutes: Mapped[bool] = mapped_column(default=False)
    is_large: Mapped[bool] = mapped_column(default=False, server_default=false())
    camera: Mapped[str] = mapped_column(String(80), default="", server_default="")
    edits: Mapped[str] = mapped_column(Text, default="", server_default="")

    __table_args__ = (
        Index("uq_photos_meeting_id_original_id", "meeting_id", "original_id", unique=True),
    )


class DocumentKind(Choice):
    """What an attached file is."""

    SCAN = "scan", message("labels", "Bản quét văn bản đã ký")
    SIGNED_FILE = "signed_file", message("labels", "Văn bản đã ký số")
    DRAFT_TEXT = "draft_text", message("labels", "Bản dự thảo")
    AGREED_TEXT = "agreed_text", message("labels", "Bản đã thống nhất")
    SIGNED_SHEET = "signed_sheet", message("labels", "Danh sách đã ký tên")
    REPORT = "report", message("labels", "Báo cáo, tài liệu")
    LETTER = "letter", message("labels", "Công văn, giấy mời")
    PROOF = "proof", message("labels", "Minh chứng")
    OTHER = "other", message("labels", "Tệp khác")


# Files that prove what was signed.
SIGNED_PAPERS = (DocumentKind.SCAN, DocumentKind.SIGNED_FILE)


class AttachedDocument(Entity, Base):
    """A file attached to a meeting, an agreement or a task.

    `author` is who attached it; `note` what is to be said of it, as whose comments a draft holds.
    """

    __tablename__ = "attached_documents"

    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachments.id", ondelete="RESTRICT"), index=True
    )
    meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meetings.id", ondelete="CASCADE"), index=True
    )
    agreement_id: Mapped[int | None] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), index=True
    )
    action_item_id: Mapped[int | None] = mapped_column(
        ForeignKey("action_items.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[DocumentKind] = mapped_column(choice(DocumentKind), default=DocumentKind.OTHER)
    title: Mapped[str] = mapped_column(Text, default="")
    author: Mapped[str] = mapped_column(String(120), default="", server_default="")
    note: Mapped[str] = mapped_column(Text, default="", server_default="")
    place_in_order: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        CheckConstraint(
            "(meeting_id IS NOT NULL) OR (agreement_id IS NOT NULL) OR (action_item_id IS NOT NULL)",
            "belongs_somewhere",
        ),
    )


class SignedSheetPage(Entity, Base):
    """A page of the signed attendance sheet, found in a scanned file by the code in its corner.

    `page` is the number on the sheet, `place_in_file` the page of the file, both from 1.
    """

    __tablename__ = "signed_sheet_pages"

    document_id: Mapped[int] = mapped_column(
        ForeignKey("attached_documents.id", ondelete="CASCADE"), index=True
    )
    page: Mapped[int] = mapped_column(Integer)
    place_in_file: Mapped[int] = mapped_column(Integer)
    pages_in_all: Mapped[int | None] = mapped_column(Integer)
