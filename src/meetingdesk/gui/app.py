"""Builds the application: look, language, errors, and the window of a workspace."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from meetingdesk import __version__
from meetingdesk.errors import MeetingDeskError
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import ErrorDesk, show_error
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.preferences import APP, Preferences
from meetingdesk.gui.start_window import StartWindow
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.translation import Translation
from meetingdesk.resources import resource


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
        self.translation.apply()
        qt.setApplicationDisplayName(self.tr("Bàn hội nghị"))
        self.theme.apply()
        self.translation.changed.connect(self._on_language)

    def open(self, path: Path) -> bool:
        """Open the workspace in `path` in a window; a failure is shown and answered with False."""
        # The database is imported here, after the first paint, because it takes half the time.
        from meetingdesk.store.workspace import Workspace  # noqa: PLC0415

        try:
            workspace = Workspace.open(path)
        except MeetingDeskError as error:
            show_error(error, self.start)
            return False
        desk = Desk(workspace, self.preferences, self)
        desk.tasks.broken.connect(self.errors.handle)
        self.preferences.remember_workspace(path)
        self.window = MainWindow(desk)
        self.window.another_wanted.connect(self.show_start)
        self.window.closed.connect(self._on_window_closed)
        self.window.show()
        return True

    def show_start(self) -> None:
        """Show the window in which a workspace is created, opened or chosen."""
        if self.start is None:
            self.start = StartWindow(self.preferences)
            self.start.chosen.connect(self._on_chosen)
        self.start.refresh()
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        former = self.window
        if former is not None:
            former.close()
        if self.open(path) and self.start is not None:
            self.start.hide()

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


def run(workspace: Path | None = None) -> int:
    """Run the program until its last window closes; opens `workspace`, or asks for one.

    Returns the exit status.
    """
    qt = make_qt(sys.argv[:1])
    application = Application(qt, Preferences())
    application.errors.install()
    path = workspace or next(iter(application.preferences.recent), None)
    if path is None or not application.open(path):
        application.show_start()
    return qt.exec()
