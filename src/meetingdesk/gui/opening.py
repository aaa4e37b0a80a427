"""Opens a workspace off the window's thread, with a window that shows from the first moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.places import Place

if TYPE_CHECKING:
    from meetingdesk.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """The end of an opening: the workspace, or why there is none."""

    path: Place
    workspace: Workspace | None = None
    error: Exception | None = None


class Opener(QObject):
    """Emits `ended` with an Opened on the window's thread.

    Opening takes its time: the database is imported, an older workspace is backed up and
    migrated, one that was not closed is checked.
    """

    ended = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Place) -> None:
        """Open the workspace in `path`."""
        self._start(path, _open)

    def create(self, path: Place, name: str) -> None:
        """Make a workspace for the office `name` in `path` and open it."""
        self._start(path, lambda folder: _create(folder, name))

    def open_sample(self, path: Path) -> None:
        """Make a workspace with the sample event in `path` and open it."""
        self._start(path, _create_sample)

    def open_after(self, path: Place, act: Callable[[Place], Place]) -> None:
        """Do something to the closed workspace in `path`, then open the one in the answered folder.

        Where `act` fails, the workspace opens as it was and the error is told of.
        """

        def work() -> None:
            try:
                self._work(act(path), _open)
            except Exception as error:  # the window's thread decides what to say of it
                self._reopen(path, error)

        threading.Thread(target=work, name="meetingdesk-opener").start()

    def _reopen(self, path: Place, error: Exception) -> None:
        try:
            self._posted.emit(Opened(path, workspace=_open(path), error=error))
        except Exception:  # the first error is the one to tell of
            self._posted.emit(Opened(path, error=error))

    def _start(self, path: Place, act: Callable[[Any], Workspace]) -> None:
        # The thread is no daemon: a workspace half made or migrated is finished before the end.
        threading.Thread(target=self._work, args=(path, act), name="meetingdesk-opener").start()

    def _work(self, path: Place, act: Callable[[Any], Workspace]) -> None:
        try:
            self._posted.emit(Opened(path, workspace=act(path)))
        except Exception as error:  # the window's thread decides what to say of it
            self._posted.emit(Opened(path, error=error))

    @Slot(object)
    def _on_posted(self, opened: Opened) -> None:
        self.ended.emit(opened)


class OpeningWindow(QWidget):
    """What is seen while a workspace opens, in the place and size of the window to come."""

    def __init__(self, path: Place, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("openingWindow")
        self.setWindowTitle(path.name)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(280)
        sentence = TextLabel(self.tr("Đang mở {name}…").format(name=path.name), "heading")
        bar.setAccessibleName(sentence.text())
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for part in (IconLabel("folder-open", "accent", 40), sentence, bar):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.resize(900, 600)
        self.restoreGeometry(preferences.blob("window/geometry"))


def _open(path: Place) -> Workspace:
    # The database is imported off the window's thread, because it takes most of the start.
    from meetingdesk.store.workspace import Workspace  # noqa: PLC0415

    return Workspace.open(path)


def _create(path: Place, name: str) -> Workspace:
    from meetingdesk.store.workspace import Workspace  # noqa: PLC0415  (as above)

    return Workspace.create(path, name=name)


def _create_sample(path: Path) -> Workspace:
    from meetingdesk.exchange.sample_workspace import create_sample_workspace  # noqa: PLC0415
    from meetingdesk.store.workspace import Workspace  # noqa: PLC0415  (as above)

    create_sample_workspace(path)
    return Workspace.open(path)
