"""What all tests share: no screen needed, a real workspace in a temporary folder."""

from __future__ import annotations

import gc
import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from meetingdesk.store.workspace import Workspace

if TYPE_CHECKING:
    from trial_server import TrialServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test touches the keyring of whoever runs it.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

# A slow machine is no failure: what must be fast is measured in benchmarks.
settings.register_profile(
    "meetingdesk",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("meetingdesk")


_FULL_EACH = 100
_tests_run = itertools.count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[object]:
    """Widgets are freed on the window's thread only, between tests, as the program frees them."""
    if "PySide6.QtWidgets" in sys.modules:
        gc.disable()
    result = yield
    if next(_tests_run) % _FULL_EACH == 0:
        gc.collect()
    elif gc.get_count()[0] > 20_000:
        gc.collect(1)
    return result


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--server",
        action="store_true",
        help="run every test of a workspace on PostgreSQL instead of a folder",
    )


@pytest.fixture(scope="session")
def server() -> Iterator[TrialServer]:
    """A real PostgreSQL server, started for those tests that need one."""
    from trial_server import TrialServer

    # Not below pytest's own folder: the path of a socket is short, and the server's user differs.
    with (
        tempfile.TemporaryDirectory(prefix="md-", ignore_cleanup_errors=True) as folder,
        pytest.MonkeyPatch.context() as surroundings,
    ):
        surroundings.setenv("XDG_CACHE_HOME", f"{folder}/cache")
        surroundings.setenv("LOCALAPPDATA", f"{folder}/cache")
        started = TrialServer(Path(folder) / "pg")
        yield started
        started.remove()


@pytest.fixture
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """A new, empty workspace: on a real SQLite file, or on a server where the test asks for it."""
    usual = "server" if request.config.getoption("--server") else "folder"
    if getattr(request, "param", usual) == "folder":
        opened = Workspace.create(tmp_path / "kho-du-lieu", name="Văn phòng")
        yield opened
        opened.close()
        return
    server: TrialServer = request.getfixturevalue("server")
    address = server.new_workspace()
    opened = Workspace.open(address)
    yield opened
    opened.close()
    server.drop(address)
