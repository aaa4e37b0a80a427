"""Photos: which camera took them, how their prints were cut and turned, which stand large.

Revision: 0009
Follows: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "photos", sa.Column("is_large", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column(
        "photos", sa.Column("camera", sa.String(length=80), server_default="", nullable=False)
    )
    op.add_column("photos", sa.Column("edits", sa.Text(), server_default="", nullable=False))
