"""The indexes of words of organisations, events and agreements; filled when all scripts have run.

Revision: 0011
Follows: 0010
"""

from alembic import op

from meetingdesk.store import search_index

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    search_index.create(op.get_bind())
