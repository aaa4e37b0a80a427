"""E-mail to send and sent, and until when an event's invitations ask for an answer.

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

from meetingdesk.model.base import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "outgoing_mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("delegate_id", sa.Integer(), nullable=True),
        sa.Column("invited_organization_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("message_id", sa.String(length=200), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("recipient_name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("with_letter", sa.Boolean(), nullable=False),
        sa.Column("with_calendar", sa.Boolean(), nullable=False),
        sa.Column("with_form", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "(delegate_id IS NULL) <> (invited_organization_id IS NULL)",
            name=op.f("ck_outgoing_mails_to_one_of_both"),
        ),
        *[
            sa.ForeignKeyConstraint(
                [column],
                [f"{table}.id"],
                name=op.f(f"fk_outgoing_mails_{column}_{table}"),
                ondelete="CASCADE",
            )
            for column, table in (
                ("meeting_id", "meetings"),
                ("delegate_id", "delegates"),
                ("invited_organization_id", "invited_organizations"),
            )
        ],
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mails")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outgoing_mails_message_id")),
        sqlite_autoincrement=True,
    )
    for column in ("meeting_id", "delegate_id", "invited_organization_id"):
        op.create_index(op.f(f"ix_outgoing_mails_{column}"), "outgoing_mails", [column])
    op.create_index("ix_outgoing_mails_state_id", "outgoing_mails", ["state", "id"])
    op.add_column("meetings", sa.Column("answer_by", sa.Date(), nullable=True))
