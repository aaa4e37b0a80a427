"""Attached files: who attached them, and what is to be said of them, as of a draft for comment.

Revision: 0010
Follows: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "attached_documents",
        sa.Column("author", sa.String(length=120), server_default="", nullable=False),
    )
    op.add_column(
        "attached_documents", sa.Column("note", sa.Text(), server_default="", nullable=False)
    )
