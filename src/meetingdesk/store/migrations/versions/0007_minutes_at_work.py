"""Those who asked to speak, elections with their candidates, minutes put to the meeting after.

Revision: 0007
Follows: 0006
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from meetingdesk.model.base import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_speeches()
    _create_elections()
    _create_candidates()
    _create_approvals()
    op.add_column(
        "agenda_items",
        sa.Column("needs_decision", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "minutes_revisions", sa.Column("paper", sa.Text(), server_default="", nullable=False)
    )


def _create_speeches() -> None:
    op.create_table(
        "speeches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.Integer(), nullable=True),
        sa.Column("place_in_order", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("called_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        *_entity(),
        _foreign_key("speeches", "meeting_id", "meetings", "CASCADE"),
        _foreign_key("speeches", "agenda_item_id", "agenda_items", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speeches")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_speeches_meeting_id"), "speeches", ["meeting_id"])
    op.create_index(op.f("ix_speeches_agenda_item_id"), "speeches", ["agenda_item_id"])


def _create_elections() -> None:
    op.create_table(
        "elections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("manner", sa.String(length=40), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("wanted_share", sa.String(length=20), nullable=False),
        sa.Column("share_of", sa.String(length=40), nullable=False),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("collected", sa.Integer(), nullable=True),
        sa.Column("valid", sa.Integer(), nullable=True),
        sa.Column("counted_at", UtcDateTime(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("tellers", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *_entity(),
        _foreign_key("elections", "entry_id", "minutes_entries", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_elections")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_elections_entry_id")),
        sqlite_autoincrement=True,
    )


def _create_candidates() -> None:
    op.create_table(
        "candidates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("election_id", sa.Integer(), nullable=False),
        sa.Column("place_in_order", sa.Integer(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=True),
        *_entity(),
        _foreign_key("candidates", "election_id", "elections", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidates")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_candidates_election_id"), "candidates", ["election_id"])


def _create_approvals() -> None:
    op.create_table(
        "minutes_approvals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.Integer(), nullable=False),
        sa.Column("minutes_id", sa.Integer(), nullable=False),
        *_entity(),
        _foreign_key("minutes_approvals", "agenda_item_id", "agenda_items", "CASCADE"),
        _foreign_key("minutes_approvals", "minutes_id", "minutes", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_approvals")),
        sa.UniqueConstraint("agenda_item_id", name=op.f("uq_minutes_approvals_agenda_item_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_minutes_approvals_minutes_id"), "minutes_approvals", ["minutes_id"])


def _entity() -> list[sa.Column[Any]]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
    ]


def _foreign_key(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)
