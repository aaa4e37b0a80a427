"""An organizer at the real main window: mouse, keyboard, what shows, what is kept, what comes out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.gui.app import Application
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.starter_dialog import StarterDialog
from meetingdesk.gui.door.window import DoorWindow
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.documents_tab import DocumentsTab
from meetingdesk.gui.event.tabs import TABS
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.toasts import Notice
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.store.places import Place
from meetingdesk.store.workspace import Workspace

Wanted = TypeVar("Wanted", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_PATIENCE_MS = 20_000


class Office:
    """One person, one PC, one open workspace."""

    def __init__(self, qtbot: QtBot, application: Application, folder: Path) -> None:
        self.qtbot = qtbot
        self.application = application
        self.folder = folder
        self.notices: list[Notice] = []
        self.meeting_id = 0

    # --- the window ---------------------------------------------------------------------------

    def begin(self, name: str) -> None:
        """Make a workspace for the office `name` from the start window, as on the first day."""
        self.application.show_start()
        start = self.application.start
        assert start is not None
        self.click(self.find(QAbstractButton, "createWorkspace", start))
        self.write(self.find(QLineEdit, "officeName", start), name)
        self.click(self.find(QAbstractButton, "acceptWorkspace", start))
        self._enter()
        self._leave_the_directory_empty()

    def _leave_the_directory_empty(self) -> None:
        """A new office is offered the bodies of its province; no journey here begins with them."""
        offer = self.dialog(StarterDialog)
        offer.reject()
        self.until(lambda: not self.window.findChildren(StarterDialog))
        self.front(self.window)
        self.settle()

    def open(self, path: Place) -> None:
        """Open a workspace that is there, in a folder or on a server."""
        self.application.open(path)
        self._enter()

    def _enter(self) -> None:
        self.until(lambda: self.application.window is not None)
        self.window.resize(1366, 768)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.desk.toasts.shown.connect(self.notices.append)
        self.settle()

    @property
    def window(self) -> MainWindow:
        assert self.application.window is not None
        return self.application.window

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def workspace(self) -> Workspace:
        return self.desk.workspace

    @property
    def toast(self) -> str:
        """What the window told last."""
        return self.notices[-1].text if self.notices else ""

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=_PATIENCE_MS)

    def settle(self) -> None:
        """Wait until all that was asked for is kept, read and shown."""
        for _ in range(3):
            self.until(lambda: self.desk.tasks.is_idle)
            self.qtbot.wait(5)

    def read(self, query: Callable[..., Any], *args: Any) -> Any:
        """Look into the database."""
        self.settle()
        with self.workspace.reader() as session:
            return query(session, *args)

    # --- hands --------------------------------------------------------------------------------

    def find(self, kind: type[Wanted], name: str, parent: QWidget | None = None) -> Wanted:
        """The widget of this name that shows; a journey that needs it fails without it."""
        place = parent or self.window
        found = place.findChildren(kind, name)
        shown = [one for one in found if one.isVisible()]
        assert found, f"no {kind.__name__} named {name}"
        return (shown or found)[0]

    def front(self, widget: QWidget) -> None:
        """Give the window of `widget` the keyboard, as the system does when a dialog closes."""
        window = widget.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.until(window.isActiveWindow)

    def click(self, widget: QWidget, spot: QPoint | None = None) -> None:
        assert widget.isVisible(), widget.objectName()
        self.front(widget)
        assert widget.isEnabled(), widget.objectName()
        self.qtbot.mouseClick(widget, LEFT, NONE, spot or widget.rect().center())
        if self.application.window is not None:
            self.settle()

    def press(self, name: str, parent: QWidget | None = None) -> None:
        """Press the button of this name."""
        self.click(self.find(QAbstractButton, name, parent))

    def press_text(self, text: str, parent: QWidget | None = None) -> None:
        """Press the button that says `text`."""
        found = [
            one
            for one in (parent or self.window).findChildren(QAbstractButton)
            if one.isVisible() and one.text().replace("&", "") == text
        ]
        assert found, f"no button says {text}"
        self.click(found[0])

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key into whatever has the keyboard."""
        self.qtbot.keyClick(self.focus, key, modifiers)
        self.settle()

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def write(self, field: Any, text: str, end: Qt.Key | None = None) -> None:
        """Click into a field, write over what stands there, and leave it by `end`."""
        self.front(field)
        self.qtbot.mouseClick(field, LEFT)
        field.setFocus()
        field.selectAll()
        self.type(text, field)
        if end is not None:
            self.qtbot.keyClick(field, end)
            self.settle()

    def type(self, text: str, field: QWidget | None = None) -> None:
        """Type; what is no ASCII comes in as an input method such as Unikey sends it."""
        target = field or self.focus
        if text.isascii():
            self.qtbot.keyClicks(target, text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(target, event)

    def pick(self, picker: Picker, words: str) -> None:
        """Type into a field that proposes, and take its first line with Enter."""
        self.front(picker)
        self.qtbot.mouseClick(picker, LEFT)
        picker.setFocus()
        self.type(words, picker)
        popup = picker.findChild(QListWidget, "pickerChoices")
        assert popup is not None
        self.until(lambda: popup.isVisible() and popup.count() > 0)
        self.qtbot.keyClick(picker, Qt.Key.Key_Return)
        self.settle()

    def drop(self, target: QWidget, *paths: Path) -> None:
        """Drag files from the system's windows onto `target`."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        spot = target.rect().center()
        entering = QDragEnterEvent(spot, Qt.DropAction.CopyAction, mime, LEFT, NONE)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted(), "the files are not taken here"
        QApplication.sendEvent(
            target, QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, mime, LEFT, NONE)
        )
        self.settle()

    def cell(self, table: Any, row: int, key: str, text: str) -> None:
        """Open a cell of a table with F2, write over it, and leave it by Enter."""
        model = table.model()
        table.setFocus()
        table.setCurrentIndex(model.index(row, model.column_of(key)))
        self.qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = next(e for e in table.viewport().findChildren(QLineEdit) if e.isVisible())
        editor.selectAll()
        self.type(text, editor)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    # --- places -------------------------------------------------------------------------------

    def go(self, page: str) -> None:
        """Press a button of the rail."""
        self.click(self.window.rail.button(page))
        assert self.window.page_key == page

    def tab(self, key: str) -> Any:
        """Press a tab of the event; gives what shows then."""
        place = [entry.key for entry in TABS].index(key)
        bar = self.find(QTabBar, "meetingTabs")
        self.click(bar, bar.tabRect(place).center())
        page = self.window.page
        assert isinstance(page, MeetingPage)
        assert page.tab is not None
        assert page.tab.isVisible()
        return page.tab

    def dialog(self, kind: type[Wanted]) -> Wanted:
        """The one dialog of this kind that shows."""
        self.until(lambda: any(one.isVisible() for one in self.window.findChildren(kind)))
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def door(self) -> Door:
        """Open the door from the tab of attendance."""
        self.tab("attendance")
        self.press("openDoor")
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, DoorWindow)]
        window = next(w for w in shown if w.isVisible())
        return Door(self, window)

    def label(self, name: str, parent: QWidget | None = None) -> str:
        """What a label says, where it shows."""
        found = self.find(QLabel, name, parent)
        return found.text() if found.isVisible() else ""

    def error(self) -> str:
        """The sentence of the error dialog that shows; it is closed."""
        boxes: list[QMessageBox] = []

        def shows() -> bool:
            boxes[:] = [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, QMessageBox) and one.isVisible()
            ]
            return bool(boxes)

        self.until(shows)
        assert boxes[0].objectName() == "errorDialog"
        text = boxes[0].text()
        self.qtbot.mouseClick(boxes[0].button(QMessageBox.StandardButton.Ok), LEFT)
        return text

    # --- an event -----------------------------------------------------------------------------

    def make_event(self, title: str, day: str, time: str = "8:00") -> None:
        """Ctrl+N on the first page, three fields, Enter."""
        from meetingdesk.gui.events.new_meeting import NewMeetingDialog

        self.go("home")
        self.qtbot.keyClick(self.window, Qt.Key.Key_N, CTRL)
        dialog = self.dialog(NewMeetingDialog)
        self.write(self.find(QLineEdit, "newTitle", dialog), title)
        self.write(self.find(QLineEdit, "startsAtTime", dialog), time)
        self.write(self.find(QLineEdit, "startsAtDate", dialog), day, Qt.Key.Key_Tab)
        self.press("newMake", dialog)
        self.until(lambda: self.window.page_key == "meeting")
        self.settle()
        page = self.window.page
        assert isinstance(page, MeetingPage)
        self.meeting_id = page.meeting_id

    # --- papers -------------------------------------------------------------------------------

    def paper(self, key: str) -> DocumentsTab:
        """Open a paper's room from its card, and wait for its pages."""
        tab: DocumentsTab = self.tab("documents")
        if tab.room.isVisible():
            self.press("leavePaper", tab)
        self.click(self.find(QWidget, f"paper_{key}", tab))
        self.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
        self.settle()
        return tab

    def save(self, tab: DocumentsTab, button: str, path: Path) -> str:
        """Press PDF, Word or Excel and give the file dialog this path; gives the name proposed."""
        self.press(button, tab)
        dialog = self.dialog(QFileDialog)
        proposed = Path(dialog.selectedFiles()[0]).name
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.until(lambda: not any(d.isVisible() for d in self.window.findChildren(QFileDialog)))
        self.settle()
        return proposed


class Door:
    """The full-screen room at the entrance."""

    def __init__(self, office: Office, window: DoorWindow) -> None:
        self.office = office
        self.window = window
        window.activateWindow()
        office.until(window.isActiveWindow)
        self.press(Qt.Key.Key_F6)  # no sound in a test
        assert not window.sounds.is_on
        office.settle()

    def type(self, text: str) -> None:
        self.office.type(text, self.window.focusWidget() or self.window.field)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.office.qtbot.keyClick(self.window.focusWidget() or self.window.field, key, modifiers)
        self.office.settle()

    def enter(self, text: str) -> str:
        """Scan or type, and Enter; gives the headline of the answer."""
        self.type(text)
        self.press(Qt.Key.Key_Return)
        return self.says("resultHeadline")

    def search(self, words: str) -> None:
        """Type part of a name, and choose the first who matches."""
        self.type(words)
        self.office.until(lambda: self.window.matches.matches)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)

    def says(self, name: str) -> str:
        return self.office.label(name, self.window)

    def leave(self) -> None:
        """Esc twice."""
        self.press(Qt.Key.Key_Escape)
        self.office.qtbot.keyClick(self.window.field, Qt.Key.Key_Escape)
        self.office.settle()


class Clock:
    """The time of day, moved on by the journey."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now


def stop_clock(monkeypatch: Any, start: datetime) -> Clock:
    """Let every screen ask this clock."""
    clock = Clock(start)
    monkeypatch.setattr(looks, "now", clock)
    return clock
