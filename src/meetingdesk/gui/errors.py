"""Errors turned into words: a message for the world's faults, one report for the program's."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from meetingdesk import __version__
from meetingdesk.errors import Cancelled, Conflict, MeetingDeskError
from meetingdesk.gui.preferences import data_folder
from meetingdesk.gui.translation import say


class ErrorDesk(QObject):
    """The one place that shows errors; any thread may hand one in.

    A MeetingDeskError becomes a message in the user's words. Anything else is saved as a report
    and shown once: while that dialog is open, further faults are only added to the reports.
    """

    reported = Signal(Path)
    _posted = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or data_folder() / "reports"
        self._open: QMessageBox | None = None
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take what no one caught, on any thread."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread_died

    def uninstall(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    @Slot(object)
    def handle(self, error: BaseException) -> None:
        """Show `error`, soon, on the window's thread."""
        self._posted.emit(error)

    @Slot(object)
    def _on_posted(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Conflict) and show_conflict(error):
            return
        if isinstance(error, MeetingDeskError):
            show_error(error)
            return
        path = self._save(error)
        if self._open is None:
            self._show_report(path)

    def _save(self, error: BaseException) -> Path | None:
        now = datetime.now().astimezone()
        path = self._folder / f"meetingdesk-{now:%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(report_text(error, now), encoding="utf-8")
        except OSError:
            sys.__excepthook__(type(error), error, error.__traceback__)
            return None
        self.reported.emit(path)
        return path

    def _show_report(self, path: Path | None) -> None:
        box = QMessageBox(QApplication.activeWindow())
        box.setObjectName("crashDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Bàn hội nghị gặp lỗi"))
        box.setText(
            self.tr(
                "Phần mềm gặp một lỗi không ngờ tới. Những gì đã nhập trước đó vẫn còn "
                "nguyên; việc vừa làm có thể chưa được lưu."
            )
        )
        if path is None:
            box.setInformativeText(self.tr("Không ghi được báo cáo lỗi vào máy này."))
        else:
            box.setInformativeText(self.tr("Báo cáo lỗi đã ghi vào:\n{path}").format(path=path))
            folder = box.addButton(self.tr("Mở thư mục"), QMessageBox.ButtonRole.ActionRole)
            copy = box.addButton(self.tr("Sao chép"), QMessageBox.ButtonRole.ActionRole)
            # A message box closes on any of its buttons; these two must leave it open.
            for button in (folder, copy):
                button.clicked.disconnect()
            folder.clicked.connect(_FolderOpener(path.parent, box).open)
            copy.clicked.connect(_ReportCopier(path, box).copy)
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._on_report_closed)
        self._open = box
        box.open()

    @Slot()
    def _on_report_closed(self) -> None:
        self._open = None

    def _on_uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._posted.emit(error.with_traceback(trace))

    def _on_thread_died(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._posted.emit(args.exc_value)


class _FolderOpener(QObject):
    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._url = QUrl.fromLocalFile(str(folder))

    @Slot()
    def open(self) -> None:
        QDesktopServices.openUrl(self._url)


class _ReportCopier(QObject):
    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._path.read_text(encoding="utf-8"))


def show_conflict(error: Conflict) -> bool:
    """Show what two people wrote side by side; False where the error doesn't hold both."""
    # Reads the journal's words, which the first window must not wait for.
    from meetingdesk.gui.widgets.conflict_dialog import (  # noqa: PLC0415
        ConflictDialog,
        both_sides,
    )

    if not both_sides(error):
        return False
    dialog = ConflictDialog(error, QApplication.activeWindow())
    # Without a window to own it, only this connection keeps the dialog alive while it shows.
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return True


def show_error(error: MeetingDeskError, parent: QWidget | None = None) -> None:
    """Say what happened, to what, and what to do, with the details one click away."""
    box = QMessageBox(parent or QApplication.activeWindow())
    box.setObjectName("errorDialog")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QApplication.applicationDisplayName())
    box.setText(say(error.message))
    if error.details:
        box.setDetailedText(error.details)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    # Without a window to own it, only this connection keeps the box alive while it shows.
    box.finished.connect(lambda _result: box.deleteLater())
    box.open()


def report_text(error: BaseException, now: datetime) -> str:
    """What a developer needs: version, system, when, and the trace; no data of the workspace."""
    trace = "".join(traceback.format_exception(error))
    return (
        f"MeetingDesk {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}\n"
        f"{platform.platform()}\n"
        f"{now.isoformat(timespec='seconds')}\n\n"
        f"{trace}"
    )
