"""What all tests share: no screen needed, a real workspace in a temporary folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from meetingdesk.store.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no failure: what must be fast is measured in benchmarks.
settings.register_profile(
    "meetingdesk",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("meetingdesk")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new, empty workspace on a real SQLite file."""
    opened = Workspace.create(tmp_path / "kho-du-lieu", name="Văn phòng")
    yield opened
    opened.close()
