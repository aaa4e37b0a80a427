"""The index of people's words; it is filled when all scripts have run.

Revision: 0002
Follows: 0001
"""

from alembic import op

from meetingdesk.store import people_index

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    people_index.create(op.get_bind())
