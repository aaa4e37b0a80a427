"""The conference that the tests of minutes share."""

from __future__ import annotations

import pytest

from meetingdesk.store.workspace import Workspace
from minutes_stage import Hall


@pytest.fixture
def hall(workspace: Workspace) -> Hall:
    return Hall(workspace)
