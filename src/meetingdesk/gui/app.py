"""Builds the application: look, language, errors, and the window of a workspace."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from meetingdesk import __version__
from meetingdesk.gui.collector import Collector
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import ErrorDesk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.opening import Opened, Opener, OpeningWindow
from meetingdesk.gui.preferences import APP, Preferences
from meetingdesk.gui.start_window import StartWindow
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.translation import Translation
from meetingdesk.resources import resource
from meetingdesk.store.places import Place

if TYPE_CHECKING:
    from meetingdesk.store.workspace import Workspace


class Application(QObject):
    """One running program: one start window or one workspace's window at a time."""

    def __init__(self, qt: QApplication, preferences: Preferences) -> None:
        super().__init__(qt)
        self.preferences = preferences
        self.errors = ErrorDesk(parent=self)
        self.translation = Translation(preferences, self)
        self.theme = Theme(qt, preferences, self)
        self.window: MainWindow | None = None
        self.start: StartWindow | None = None
        self._new_office = ""
        self._collector = Collector(qt, self)
        self._opening: OpeningWindow | None = None
        self._opener = Opener(self)
        self._opener.ended.connect(self._on_opened)
        self.translation.apply()
        qt.setApplicationDisplayName(self.tr("Bàn hội nghị"))
        self.theme.apply()
        self.translation.changed.connect(self._on_language)

    def open(self, path: Place) -> None:
        """Open the workspace in `path`; meanwhile a window says so, a failure leads to the start.

        The workspace open now is closed first.
        """
        self._begin(path)
        self._opener.open(path)

    def create(self, path: Place, name: str) -> None:
        """Make a workspace for the office `name` in `path`, open it, and offer its province's tree."""
        self._new_office = name
        self._begin(path)
        self._opener.create(path, name)

    def open_sample(self, path: Path) -> None:
        """Make a workspace with the sample event in `path`, and open it."""
        self._begin(path)
        self._opener.open_sample(path)

    def open_after(self, act: Callable[[Any], Place]) -> None:
        """Close the workspace, do `act` to its place (restore, move), open the place answered."""
        assert self.window is not None
        path = self.window.desk.workspace.place
        self._begin(path)
        self._opener.open_after(path, act)

    def show_start(self) -> None:
        """Show the window in which a workspace is created, opened or chosen."""
        if self.start is None:
            self.start = StartWindow(self.preferences)
            self.start.chosen.connect(self.open)
            self.start.create_wanted.connect(self.create)
            self.start.sample_wanted.connect(self.open_sample)
        self.start.refresh()
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()

    def _begin(self, path: Place) -> None:
        self._opening = OpeningWindow(path, self.preferences)
        self._opening.show()
        if self.window is not None:
            self.window.close()
        if self.start is not None:
            self.start.hide()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        waiting, self._opening = self._opening, None
        if opened.workspace is not None:
            self._show(opened.workspace)
        else:
            self._new_office = ""
            self.show_start()
        if waiting is not None:
            waiting.close()
            waiting.deleteLater()
        if opened.error is not None:
            self.errors.handle(opened.error)

    def _show(self, workspace: Workspace) -> None:
        # Known by now: the workspace could not be open without the store.
        from meetingdesk.store.backup import back_up_daily  # noqa: PLC0415

        desk = Desk(workspace, self.preferences, self)
        desk.tasks.broken.connect(self.errors.handle)
        desk.tasks.conflicted.connect(self.errors.handle)
        self.preferences.remember_workspace(workspace.place)
        self.window = MainWindow(desk)
        self.window.another_wanted.connect(self.show_start)
        desk.closed_act_wanted.connect(self.open_after)
        self.window.closed.connect(self._on_window_closed)
        self.window.show()
        self._attach(desk, self.window)
        self._offer_directory(desk, self.window)
        # What is loaded by now stays: full collections need not walk through it again.
        gc.freeze()
        if not workspace.read_only and not workspace.is_shared:
            desk.tasks.run(back_up_daily, workspace.database, workspace.backups)

    def _attach(self, desk: Desk, window: MainWindow) -> None:
        """What works beside the pages, imported when the first of them shows already."""
        from meetingdesk.gui.calendar_files.kept_folder import KeptFolder  # noqa: PLC0415
        from meetingdesk.gui.reminders.reminding import Reminding  # noqa: PLC0415

        Reminding(desk, window)
        if not desk.is_read_only:
            KeptFolder(desk, window)

    def _offer_directory(self, desk: Desk, window: MainWindow) -> None:
        """A new office begins with the bodies of its province; it may leave that for later."""
        office, self._new_office = self._new_office, ""
        if not office or desk.is_read_only:
            return
        from meetingdesk.gui.directory.starter_dialog import StarterDialog  # noqa: PLC0415

        StarterDialog(desk, window, office=office).open()

    @Slot()
    def _on_window_closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.desk.workspace.close()
            window.deleteLater()

    @Slot()
    def _on_language(self) -> None:
        QApplication.setApplicationDisplayName(self.tr("Bàn hội nghị"))
        if self.window is not None:
            self.window.retranslate()


def make_qt(arguments: list[str]) -> QApplication:
    """The Qt application with names, icon and scaling set; the one there is, where there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    qt = QApplication(arguments)
    qt.setApplicationName(APP)
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("meetingdesk")
    qt.setWindowIcon(QIcon(str(resource("icons", "meetingdesk.svg"))))
    return qt


def run(workspace: Place | None = None) -> int:
    """Run the program until its last window closes; opens `workspace`, or asks for one.

    Returns the exit status.
    """
    qt = make_qt(sys.argv[:1])
    application = Application(qt, Preferences())
    application.errors.install()
    path = workspace or next(iter(application.preferences.recent), None)
    if path is None:
        application.show_start()
    else:
        application.open(path)
    return qt.exec()
