"""The main window: rail, pages made when first shown, menus, toasts, task strip and banner."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.gui import pages
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.menus import Menus
from meetingdesk.gui.page import Page
from meetingdesk.gui.palette.dialog import CommandPalette
from meetingdesk.gui.palette.providers import CommandProvider, Provider
from meetingdesk.gui.rail import Rail
from meetingdesk.gui.signed_sheets.drop import ScanDrop
from meetingdesk.gui.task_strip import TaskStrip
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.toast import Toast
from meetingdesk.resources import resource


class MainWindow(QMainWindow):
    """The window of one open workspace. Pages never know each other: they ask the desk to go.

    `another_wanted` asks the application for the start window (open or create a workspace).
    """

    another_wanted = Signal()
    closed = Signal()
    # The parts of the window were made anew, in another language.
    rebuilt = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.providers: list[Provider] = []
        self._made: dict[str, Page] = {}
        self._key = ""
        self._last_target = Target("home")
        self.setObjectName("mainWindow")
        self.setWindowTitle(" · ".join((desk.workspace.place.name, self.tr("Bàn hội nghị"))))
        self.setWindowIcon(QIcon(str(resource("icons", "meetingdesk.svg"))))
        self._build()
        self.menus = Menus(self, desk)
        self.menus.palette_wanted.connect(self.show_palette)
        self.menus.another_wanted.connect(self.another_wanted)
        ScanDrop(desk, self)
        self._fit_screen()
        desk.went.connect(self.go)
        self.go(Target(pages.home_of(desk.workspace.role)))

    @property
    def page_key(self) -> str:
        """The key of the page that shows."""
        return self._key

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self._made[self._key]

    @Slot(object)
    def go(self, target: Target) -> None:
        """Show the page for `target`, made now if it never was, and the thing on it."""
        key = pages.PAGE_OF_KIND.get(target.kind, target.kind)
        page = self._made.get(key) or self._make(key)
        self._key = key
        self._last_target = target
        self._stack.setCurrentWidget(page)
        self.rail.mark(pages.RAIL_OF_PAGE.get(key, key))
        self.menus.show_page(page)
        if target.item_id or target.part:
            page.open_target(target)

    def show_palette(self) -> None:
        """Ctrl+K: find people, events, organisations, agreements and commands."""
        # The search brings the database in, which the first paint doesn't wait for.
        from meetingdesk.gui.palette.search_provider import SearchProvider  # noqa: PLC0415

        commands = CommandProvider(self.tr("Lệnh"), self.menus.commands())
        found = SearchProvider(self.desk, self)
        palette = CommandPalette([found, *self.providers, commands], self)
        # A reading that ends after the palette closed finds nobody to hand its hits to.
        found.setParent(palette)
        palette.open()

    def retranslate(self) -> None:
        """Build the window's parts anew in the language now in force, and stay where we are."""
        places: Mapping[str, Mapping[str, object]] = {
            key: page.place() for key, page in self._made.items()
        }
        key, target = self._key, self._last_target
        for page in self._made.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()
        self._build()
        self.menus.rebuild()
        self.go(Target(key) if pages.PAGE_OF_KIND.get(target.kind, target.kind) != key else target)
        self.page.return_to(places.get(key, {}))
        self.rebuilt.emit()

    def _make(self, key: str) -> Page:
        page = pages.entry(key).make(self.desk)
        page.setObjectName(f"page_{key}")
        page.commands_changed.connect(self._on_commands_changed)
        self._made[key] = page
        self._stack.addWidget(page)
        return page

    @Slot()
    def _on_commands_changed(self) -> None:
        page = self._made.get(self._key)
        if page is not None and self.sender() is page:
            self.menus.show_page(page)

    def _build(self) -> None:
        self.rail = Rail()
        self.rail.show_only(pages.PAGES_OF_ROLE.get(self.desk.workspace.role, tuple(pages.PAGES)))
        self._stack = QStackedWidget()
        self._banner = Banner()
        self._show_read_only()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._banner)
        self.above_pages = QVBoxLayout()
        column.addLayout(self.above_pages)
        column.addWidget(self._stack, 1)
        column.addWidget(TaskStrip(self.desk.tasks))
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(frame)
        self.toast = Toast(frame)
        self.desk.toasts.shown.connect(self.toast.show_notice)
        self.rail.chosen.connect(self.desk.open_page)

    def _show_read_only(self) -> None:
        if not self.desk.is_read_only:
            self._banner.hide()
            return
        if self.desk.workspace.is_shared:
            self._banner.show_text(
                self.tr("Chỉ xem: tài khoản này không được sửa kho dữ liệu."), "lock", "warning"
            )
            return
        holder = self.desk.workspace.holder
        if holder:
            text = self.tr(
                "Chỉ xem: {holder} đang mở kho dữ liệu này. Chưa thể sửa cho đến khi bên đó đóng."
            )
            self._banner.show_text(text.format(holder=holder), "lock", "warning")
        else:
            self._banner.show_text(
                self.tr("Chỉ xem: không ghi được vào thư mục của kho dữ liệu này."),
                "lock",
                "warning",
            )

    def _fit_screen(self) -> None:
        state: QByteArray = self.desk.preferences.blob("window/geometry")
        if not state.isEmpty() and self.restoreGeometry(state):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1360, room.width()), min(860, room.height() - 32))
        if room.width() <= 1366:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.preferences.put_blob("window/geometry", self.saveGeometry())
        self.desk.close()
        super().closeEvent(event)
        self.closed.emit()
