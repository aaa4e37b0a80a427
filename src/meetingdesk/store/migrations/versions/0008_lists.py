"""Lists of attendance for sessions, meals, gifts; pages of the signed sheet found by their code.

Revision: 0008
Follows: 0007
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from meetingdesk.model.base import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def _entity() -> list[sa.Column[Any]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
    ]


def upgrade() -> None:
    op.add_column(
        "attendance_lists",
        sa.Column("kind", sa.String(length=40), server_default="event", nullable=False),
    )
    op.add_column(
        "attendance_lists",
        sa.Column("scope", sa.String(length=40), server_default="all", nullable=False),
    )
    op.create_table(
        "attendance_list_parts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("organization_name", sa.Text(), nullable=True),
        sa.Column("delegate_id", sa.Integer(), nullable=True),
        *_entity(),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["attendance_lists.id"],
            name=op.f("fk_attendance_list_parts_list_id_attendance_lists"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["delegate_id"],
            ["delegates.id"],
            name=op.f("fk_attendance_list_parts_delegate_id_delegates"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_list_parts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attendance_list_parts_list_id"), "attendance_list_parts", ["list_id"])
    op.create_index(
        op.f("ix_attendance_list_parts_delegate_id"), "attendance_list_parts", ["delegate_id"]
    )
    op.create_table(
        "signed_sheet_pages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("place_in_file", sa.Integer(), nullable=False),
        sa.Column("pages_in_all", sa.Integer(), nullable=True),
        *_entity(),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["attached_documents.id"],
            name=op.f("fk_signed_sheet_pages_document_id_attached_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_sheet_pages")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_signed_sheet_pages_document_id"), "signed_sheet_pages", ["document_id"]
    )
