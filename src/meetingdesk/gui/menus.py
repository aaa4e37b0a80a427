"""The menu bar: every action of the window and of the page that shows, each with its shortcut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from meetingdesk import __version__
from meetingdesk.gui import pages
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon as themed_icon
from meetingdesk.gui.page import MENUS, Page
from meetingdesk.gui.translation import say


class Menus(QObject):
    """Builds the menus, keeps undo and redo in step, and hangs in the commands of the page."""

    palette_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._menus: dict[str, QMenu] = {}
        self._page_actions: list[QAction] = []
        desk.undo.changed.connect(self._on_undo_changed)
        desk.undo.refused.connect(desk.tasks.broken)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the menus anew, in the language in force."""
        self._window.menuBar().clear()
        self._page_actions = []
        titles = {
            "file": self.tr("&Tệp"),
            "edit": self.tr("&Sửa"),
            "view": self.tr("&Xem"),
            "meeting": self.tr("Sự &kiện"),
            "help": self.tr("Trợ &giúp"),
        }
        self._menus = {key: self._window.menuBar().addMenu(titles[key]) for key in MENUS}
        self._fill_file()
        self._fill_edit()
        self._fill_view()
        self._add("meeting", self.tr("Danh sách sự kiện"), self._on_meetings, icon="presentation")
        self._add("help", self.tr("Giới thiệu"), self._on_about, icon="info-circle")

    def show_page(self, page: Page) -> None:
        """Take the last page's commands out and put those of `page` in."""
        for action in self._page_actions:
            for menu in self._menus.values():
                menu.removeAction(action)
        self._page_actions = []
        for key, menu in self._menus.items():
            own = [action for action in page.commands if action.data() == key]
            if own:
                first = menu.actions()[0]
                menu.insertActions(first, own)
                self._page_actions += [*own, menu.insertSeparator(first)]

    def commands(self) -> list[QAction]:
        """All actions that can be chosen, for Ctrl+K."""
        found: list[QAction] = []
        for menu in self._menus.values():
            for action in menu.actions():
                inner = action.menu()
                own = inner.actions() if isinstance(inner, QMenu) else [action]
                found += [one for one in own if one.text() and not one.isSeparator()]
        return found

    def _fill_file(self) -> None:
        self._add(
            "file",
            self.tr("Mở hoặc tạo kho dữ liệu khác…"),
            self.another_wanted.emit,
            icon="folder-open",
            shortcut=QKeySequence.StandardKey.Open,
        )
        self._add(
            "file", self.tr("Mở thư mục của kho dữ liệu"), self._on_open_folder, icon="folder"
        )
        self._menus["file"].addSeparator()
        self._add(
            "file", self.tr("Nhập từ tệp lịch (.ics)…"), self._on_calendar_file, icon="file-import"
        ).setEnabled(not self._desk.is_read_only)
        self._menus["file"].addSeparator()
        self._add("file", self.tr("Thoát"), self._window.close, icon="logout", shortcut="Ctrl+Q")

    def _fill_edit(self) -> None:
        undo = self._desk.undo
        self.undo_action = self._add(
            "edit", self.tr("Hoàn tác"), undo.undo, icon="arrow-back-up", shortcut="Ctrl+Z"
        )
        self.redo_action = self._add(
            "edit", self.tr("Làm lại"), undo.redo, icon="arrow-forward-up", shortcut="Ctrl+Shift+Z"
        )
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._menus["edit"].addSeparator()
        self._add(
            "edit", self.tr("Tìm mọi thứ…"), self.palette_wanted.emit, icon="search",
            shortcut="Ctrl+K",
        )  # fmt: skip
        self._on_undo_changed()

    def _fill_view(self) -> None:
        for number, (key, entry) in enumerate(pages.PAGES.items(), start=1):
            self._add(
                "view", say(entry.title), _Going(self._desk, key), icon=entry.icon,
                shortcut=f"Ctrl+{number}",
            )  # fmt: skip
        self._menus["view"].addSeparator()
        self._fill_theme()
        self._fill_language()
        self._add("view", self.tr("Toàn màn hình"), self._on_full_screen, shortcut="F11")

    def _fill_theme(self) -> None:
        menu = self._menus["view"].addMenu(self.tr("Giao diện sáng, tối"))
        names = {
            "system": self.tr("Theo hệ thống"),
            "light": self.tr("Sáng"),
            "dark": self.tr("Tối"),
        }
        self._choices(menu, "theme", names, self._desk.preferences.theme)

    def _fill_language(self) -> None:
        # A language is named in itself, so that who strayed into the wrong one finds back.
        menu = self._menus["view"].addMenu(self.tr("Ngôn ngữ"))
        names = {"vi": "Tiếng Việt", "en": "English"}
        self._choices(menu, "language", names, self._desk.preferences.language)

    def _choices(self, menu: QMenu, key: str, names: dict[str, str], chosen: str) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData((key, value))
            group.addAction(action)
        group.triggered.connect(self._on_choice)

    def _add(
        self,
        menu: str,
        text: str,
        slot: Callable[[], object],
        *,
        icon: str = "",
        shortcut: QKeySequence.StandardKey | str = "",
    ) -> QAction:
        action = QAction(text, self._menus[menu])
        if icon:
            action.setIcon(themed_icon(icon))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        # Qt hands over `checked`, which no slot of a menu wants.
        action.triggered.connect(lambda _checked: slot())
        self._menus[menu].addAction(action)
        return action

    @Slot()
    def _on_undo_changed(self) -> None:
        last, undone = self._desk.undo.next_undo, self._desk.undo.next_redo
        may = not self._desk.is_read_only
        self.undo_action.setEnabled(may and last is not None)
        self.redo_action.setEnabled(may and undone is not None)
        self.undo_action.setText(
            self.tr("Hoàn tác: {act}").format(act=_menu_text(say(last.act)))
            if last
            else self.tr("Hoàn tác")
        )
        self.redo_action.setText(
            self.tr("Làm lại: {act}").format(act=_menu_text(say(undone.act)))
            if undone
            else self.tr("Làm lại")
        )

    @Slot(QAction)
    def _on_choice(self, action: QAction) -> None:
        key, value = action.data()
        self._desk.preferences.put(key, value)

    def _on_meetings(self) -> None:
        self._desk.open_page("meetings")

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.workspace.path)))

    def _on_calendar_file(self) -> None:
        # Reading calendars is needed rarely: the program starts without it.
        from meetingdesk.gui.calendar_files.import_dialog import (  # noqa: PLC0415
            CalendarImportDialog,
        )

        CalendarImportDialog(self._desk, self._window).open()

    def _on_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _on_about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("Giới thiệu"),
            self.tr(
                "Bàn hội nghị (MeetingDesk) {version}\n\nBàn tổ chức hội nghị của cơ quan, trên "
                "một máy tính.\nPhần mềm tự do, giấy phép GPL-3.0 hoặc mới hơn."
            ).format(version=__version__),
        )


class _Going:
    def __init__(self, desk: Desk, key: str) -> None:
        self._desk = desk
        self._key = key

    def __call__(self) -> None:
        self._desk.open_page(self._key)


def _menu_text(text: str) -> str:
    """A person's text in a menu: an ampersand is no mnemonic, and a long act is cut."""
    short = text if len(text) <= 60 else text[:59] + "…"
    return short.replace("&", "&&")
