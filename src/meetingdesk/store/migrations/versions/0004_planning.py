"""What is to be got ready, clashes let stand, series that step over holidays, days put off.

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op

from meetingdesk.model.base import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "preparations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("place_in_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_name", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_preparations_meeting_id_meetings"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preparations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_preparations_meeting_id"), "preparations", ["meeting_id"])
    op.create_index(op.f("ix_preparations_due_on"), "preparations", ["due_on"])
    op.create_table(
        "accepted_clashes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_accepted_clashes_meeting_id_meetings"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accepted_clashes")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_accepted_clashes_meeting_id_key", "accepted_clashes", ["meeting_id", "key"], unique=True
    )
    op.add_column(
        "series",
        sa.Column("holiday_rule", sa.String(length=40), server_default="after", nullable=False),
    )
    op.add_column("series", sa.Column("made_until", sa.Date(), nullable=True))
    op.add_column("meetings", sa.Column("former_starts_at", UtcDateTime(), nullable=True))
    op.create_index(op.f("ix_meetings_former_starts_at"), "meetings", ["former_starts_at"])
