"""The ways out of the register: Excel, CSV, a calendar of its days; and its saved views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton

from meetingdesk.exchange.register_export import register_table
from meetingdesk.exchange.tables import write_table
from meetingdesk.features.signings.agreement_dates import DueDate, dates_due
from meetingdesk.features.signings.saved_views import remove_view, save_view, saved_views
from meetingdesk.features.signings.signing_register import AgreementRow, RegisterFilter
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks

# Ten years ahead: longer programmes than that are not signed.
_AHEAD = 3660


class RegisterWays(QObject):
    """Writes what the register shows, whatever it is narrowed to."""

    def __init__(self, desk: Desk, rows: Callable[[], list[AgreementRow]], parent: Any) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = rows
        self.saver = FileSaver(desk, "signings", parent)

    def save_list(self, ending: str) -> None:
        """Save the rows as 'xlsx' or 'csv'."""
        kinds = {"xlsx": self.tr("Bảng tính Excel"), "csv": self.tr("Tệp CSV")}
        name = f"{looks.today():%Y-%m-%d} Sổ theo dõi ký kết.{ending}"
        path = self.saver.ask(name, kinds[ending])
        if path is not None:
            table = register_table(self._rows(), looks.today())
            self.saver.write(lambda to: write_table(to, table), path)

    def save_deadlines(self) -> None:
        """Save reviews and ends of the rows that run as a calendar file."""
        self._desk.tasks.read(dates_due, looks.today(), _AHEAD, done=self._on_deadlines, owner=self)

    @Slot(object)
    def _on_deadlines(self, found: list[DueDate]) -> None:
        shown = {row.id for row in self._rows()}
        dates = [due for due in found if due.agreement_id in shown]
        if not dates:
            self._desk.toasts.show(
                self.tr("Không có hạn sơ kết, tổng kết hay hết hiệu lực nào trong các văn bản này.")
            )
            return
        name = f"{looks.today():%Y-%m-%d} Hạn của các văn bản ký kết.ics"
        path = self.saver.ask(name, self.tr("Lịch"))
        if path is not None:
            # The calendar's format takes longer to bring in than the register takes to show.
            from meetingdesk.exchange.calendar_file import write_deadlines  # noqa: PLC0415

            self.saver.write(lambda to: write_deadlines(to, dates, datetime.now(UTC)), path)


class SavedViews(QObject):
    """A button's menu with the named filters; emits `chosen` with the filter to show."""

    chosen = Signal(object)

    def __init__(
        self, desk: Desk, button: QPushButton, current: Callable[[], RegisterFilter]
    ) -> None:
        super().__init__(button)
        self._desk = desk
        self._button = button
        self._current = current
        button.clicked.connect(self._on_open)

    @Slot()
    def _on_open(self) -> None:
        self._desk.tasks.read(saved_views, done=self._on_views, owner=self)

    @Slot(object)
    def _on_views(self, views: dict[str, RegisterFilter]) -> None:
        menu = QMenu(self._button)
        menu.setObjectName("viewsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = self._current()
        for name, wanted in views.items():
            action = menu.addAction(_plain(name))
            action.setCheckable(True)
            action.setChecked(wanted == current)
            action.triggered.connect(partial(self._choose, wanted))
        if views:
            menu.addSeparator()
        may = not self._desk.is_read_only
        keep = menu.addAction(icon("plus"), self.tr("Lưu cách lọc đang xem…"))
        keep.setObjectName("saveView")
        keep.setEnabled(may and current != RegisterFilter())
        keep.triggered.connect(self._on_save)
        for name, wanted in views.items():
            if wanted == current:
                drop = menu.addAction(
                    icon("trash"), self.tr("Xóa cách xem “{name}”").format(name=_plain(name))
                )
                drop.setObjectName("removeView")
                drop.setEnabled(may)
                drop.triggered.connect(partial(self._remove, name))
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _choose(self, wanted: RegisterFilter, _checked: bool = False) -> None:
        self.chosen.emit(wanted)

    @Slot()
    def _on_save(self) -> None:
        dialog = QInputDialog(self._button.window())
        dialog.setObjectName("viewName")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Lưu cách xem"))
        dialog.setLabelText(self.tr("Tên cách xem, như “Sắp hết hạn với Hội Nông dân”"))
        dialog.setOkButtonText(self.tr("Lưu"))
        dialog.setCancelButtonText(self.tr("Không lưu"))
        wanted = self._current()
        dialog.textValueSelected.connect(lambda name: self._save(name, wanted))
        dialog.open()

    def _save(self, name: str, wanted: RegisterFilter) -> None:
        self._desk.tasks.write(save_view, name, wanted, done=self._on_saved)

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã lưu cách xem."))

    def _remove(self, name: str, _checked: bool = False) -> None:
        self._desk.tasks.write(remove_view, name, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa cách xem."))


def _plain(text: str) -> str:
    """Text for a menu, where & would underline the letter after it."""
    return text.replace("&", "&&")
