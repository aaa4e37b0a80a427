"""Which files this PC wrote and how they were then, so that what people changed since is not lost."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from meetingdesk.gui.papers.paper import Percents
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.tasks import Progress
from meetingdesk.store.attachments import fingerprint
from meetingdesk.store.file_names import free_path
from meetingdesk.store.files import replace_file

Render = Callable[[Percents], bytes]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written whole, and the hash of its bytes."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class InTheWay:
    """A file of this name is there that is not as this program left it; nothing was written."""

    path: Path


def known_hash(preferences: Preferences, path: Path) -> str:
    """The hash of what was written to `path` last; empty where nothing ever was."""
    return preferences.text(_key(path))


def remember(preferences: Preferences, written: Written) -> None:
    """Keep how the file was left."""
    preferences.put(_key(written.path), written.sha256)


def write_new(render: Render, path: Path, known: str, *, progress: Progress) -> Written | InTheWay:
    """Write `path` unless there is a file that differs from the one written last (`known`).

    Raises Unavailable where the folder or the disk refuses, and Cancelled.
    """
    if path.exists() and not _is_as_left(path, known):
        return InTheWay(path)
    return write_over(render, path, progress=progress)


def write_over(render: Render, path: Path, *, progress: Progress) -> Written:
    """Write `path` in the place of whatever is there; raises as `write_new` does."""
    data = render(Percents(progress))
    progress.check()
    replace_file(path, data)
    return Written(path, hashlib.sha256(data).hexdigest())


def write_beside(render: Render, path: Path, *, progress: Progress) -> Written:
    """Write to the first free name after `path`; raises as `write_new` does."""
    return write_over(render, free_path(path), progress=progress)


def write_free(render: Render, path: Path, known: str, *, progress: Progress) -> Written:
    """Write `path`, or beside it where that would cost a change of somebody's; raises as `write_new`."""
    result = write_new(render, path, known, progress=progress)
    return write_beside(render, path, progress=progress) if isinstance(result, InTheWay) else result


def _is_as_left(path: Path, known: str) -> bool:
    """A folder of that name, or a file that can't be read, is left to the writer to complain of."""
    try:
        return not path.is_file() or fingerprint(path).sha256 == known
    except OSError:
        return False


def _key(path: Path) -> str:
    return f"papers/written/{hashlib.sha1(str(path).encode(), usedforsecurity=False).hexdigest()}"
