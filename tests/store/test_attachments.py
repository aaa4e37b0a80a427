"""Attached files: the same bytes once, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.workspace import Workspace


def test_the_same_file_twice_is_stored_once(workspace: Workspace, tmp_path: Path) -> None:
    photo = tmp_path / "ảnh 1.jpg"
    photo.write_bytes(b"\xff\xd8" + b"x" * 3_000_000)
    store = workspace.attachments
    first, second = store.add_file(photo), store.add_bytes(photo.read_bytes())
    assert first == second
    assert list(store.all_hashes()) == [first.sha256]
    assert store.path_of(first.sha256).read_bytes() == photo.read_bytes()
    assert store.is_whole(first.sha256)


def test_damage_is_seen_and_adding_again_mends_a_cut_file(workspace: Workspace) -> None:
    store = workspace.attachments
    stored = store.add_bytes(b"bien ban" * 100)
    store.path_of(stored.sha256).write_bytes(b"bien")
    assert not store.is_whole(stored.sha256)
    store.add_bytes(b"bien ban" * 100)
    assert store.is_whole(stored.sha256)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "g" * 63, "a" * 63 + "/"])
def test_a_name_that_is_no_hash_leads_nowhere(workspace: Workspace, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        AttachmentStore(workspace.path).path_of(name)
