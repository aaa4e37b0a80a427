"""What all tests share: no screen needed, a real workspace in a temporary folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from meetingdesk.store.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new, empty workspace on a real SQLite file."""
    opened = Workspace.create(tmp_path / "kho-du-lieu", name="Văn phòng")
    yield opened
    opened.close()
