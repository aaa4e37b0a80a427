"""Looks through a whole workspace: the database, the journal's chain, every attached file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.model.photos import Attachment
from meetingdesk.store.journal import ChainReport, verify_chain
from meetingdesk.store.workspace import Workspace

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found. `damage` is the database's own words; `missing` and `altered` name attached files."""

    damage: tuple[str, ...]
    broken_references: int
    chain: ChainReport
    attachments: int
    missing: tuple[str, ...]
    altered: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Nothing wrong anywhere."""
        return (
            not self.damage
            and not self.broken_references
            and self.chain.broken_entry_id is None
            and not self.missing
            and not self.altered
        )


def verify(workspace: Workspace, progress: Progress = lambda _done, _total: None) -> Verification:
    """Check everything in `workspace`; `progress` hears of each attached file."""
    with workspace.reader() as session:
        damage, broken = workspace.findings(session)
        chain = verify_chain(session)
        missing, altered, count = _check_attachments(workspace, session, progress)
    return Verification(damage, broken, chain, count, missing, altered)


def _check_attachments(
    workspace: Workspace, session: Session, progress: Progress
) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    rows = session.execute(select(Attachment.sha256, Attachment.file_name)).all()
    missing, altered = [], []
    for done, (sha256, name) in enumerate(rows, start=1):
        if not workspace.attachments.path_of(sha256).is_file():
            missing.append(name or sha256)
        elif not workspace.attachments.is_whole(sha256):
            altered.append(name or sha256)
        progress(done, len(rows))
    return tuple(missing), tuple(altered), len(rows)
