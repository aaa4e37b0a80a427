"""The office's designs of cards: their pictures stay with the workspace wherever it goes."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from meetingdesk.features.papers.card_designs import SavedDesign, delete_design, save_design
from meetingdesk.model.photos import Attachment
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from planning_stories import do

JPEG = b"\xff\xd8\xff a picture of a badge"
PNG = b"\x89PNG\r\n a logo with clear parts"


def design(*pictures: str) -> SavedDesign:
    items = [{"is": "picture", "sha256": sha256} for sha256 in pictures[1:]]
    front = {"sha256": pictures[0], "items": items}
    return SavedDesign("mau", "Mẫu của Sở", {"purpose": "badge", "front": front, "back": None})


def rows(workspace: Workspace) -> dict[str, tuple[str, int]]:
    with workspace.reader() as session:
        found = session.scalars(select(Attachment)).all()
        return {row.sha256: (row.media_type, row.size) for row in found}


def test_the_pictures_of_a_design_are_known_as_files_of_the_workspace(
    workspace: Workspace,
) -> None:
    ground, logo = (workspace.attachments.add_bytes(data).sha256 for data in (JPEG, PNG))
    do(workspace, save_design, design(ground, logo), workspace.attachments)
    assert rows(workspace) == {
        ground: ("image/jpeg", len(JPEG)),
        logo: ("image/png", len(PNG)),
    }
    do(workspace, save_design, design(ground, ground, logo), workspace.attachments)
    assert len(rows(workspace)) == 2


def test_a_lost_picture_is_told_when_the_workspace_is_looked_through(
    workspace: Workspace,
) -> None:
    logo = workspace.attachments.add_bytes(PNG).sha256
    do(workspace, save_design, design("", logo), workspace.attachments)
    Path(workspace.attachments.path_of(logo)).unlink()
    assert len(verify(workspace).missing) == 1


def test_another_design_may_still_show_the_picture_of_one_that_is_deleted(
    workspace: Workspace,
) -> None:
    logo = workspace.attachments.add_bytes(PNG).sha256
    do(workspace, save_design, design(logo), workspace.attachments)
    do(workspace, delete_design, "mau")
    assert workspace.attachments.is_whole(logo)
    assert set(rows(workspace)) == {logo}
