"""Marks of reminders that were shown; entries of a week known by the UID of a calendar file.

Revision: 0006
Follows: 0005
"""

import sqlalchemy as sa
from alembic import op

from meetingdesk.model.base import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reminder_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("shown_at", UtcDateTime(), nullable=False),
        sa.Column("snoozed_until", UtcDateTime(), nullable=True),
        sa.Column("is_known", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_marks")),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_reminder_marks_key", "reminder_marks", ["key"], unique=True)
    op.add_column("schedule_entries", sa.Column("uid", sa.String(length=300), nullable=True))
    op.create_index(op.f("ix_schedule_entries_uid"), "schedule_entries", ["uid"], unique=True)
    # SQLite keeps no lengths; elsewhere the UIDs of Exchange would not fit.
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("meetings", "uid", type_=sa.String(length=300))
