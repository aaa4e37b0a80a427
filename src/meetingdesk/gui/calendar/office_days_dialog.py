"""The office's own days off and days worked instead: typed from the notice that settles them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.office_days import OfficeDay, office_days, save_office_days
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.store.change import Change
from meetingdesk.vietnamese.wording import parse_date


class OfficeDaysDialog(QDialog):
    """Cells edit in place, kept at once; a day's number is what the table knows it by."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fresh: date | None = None
        self.setObjectName("officeDaysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ngày nghỉ, ngày làm bù"))
        self.resize(700, 460)
        self._model = RowsModel(self._columns(), lambda one: one.day.toordinal(), self)
        empty = EmptyState(
            "calendar-due",
            self.tr("Chưa có ngày nào"),
            self.tr(
                "Ngày lễ theo luật đã có sẵn. Thêm ngày nghỉ hoán đổi, ngày làm bù theo thông báo "
                "của Chính phủ, hoặc ngày nghỉ riêng của cơ quan."
            ),
        )
        self.table = DataTable(self._model, "office_days", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Ngày nghỉ, ngày làm bù"))
        self.table.delete_wanted.connect(self._on_delete)
        self._wrong = TextLabel("", "error", wrap=True)
        self._wrong.setObjectName("officeDayProblem")
        off = button(self.tr("Thêm ngày nghỉ"), icon="plus", face="primary")
        off.setObjectName("addDayOff")
        off.clicked.connect(self._on_add_off)
        working = button(self.tr("Thêm ngày làm bù"), icon="plus")
        working.setObjectName("addWorkingDay")
        working.clicked.connect(self._on_add_working)
        for one in (off, working):
            one.setEnabled(not desk.is_read_only)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(off)
        foot.addWidget(working)
        foot.addWidget(self._wrong, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        desk.changed.connect(self._on_changed)
        self._read()

    def _columns(self) -> list[Column[OfficeDay]]:
        may = not self._desk.is_read_only
        return [
            Column(
                "day", self.tr("Ngày"), lambda one: one.day, width=130,
                edit=self._edit_day if may else None,
            ),
            Column(
                "weekday", self.tr("Thứ"), lambda one: one.day.weekday(), width=110,
                show=lambda one: formats.show_weekday(one.day),
            ),
            Column(
                "kind", self.tr("Loại"), lambda one: one.is_off, width=130, show=self._kind,
                edit=self._edit_kind if may else None, choices=lambda _one: self._kinds(),
            ),
            Column(
                "name", self.tr("Tên ngày nghỉ"), lambda one: one.name, width=250,
                edit=self._edit_name if may else None,
            ),
        ]  # fmt: skip

    def _kinds(self) -> list[str]:
        return [self.tr("Nghỉ"), self.tr("Làm bù")]

    def _kind(self, one: OfficeDay) -> str:
        return self._kinds()[0 if one.is_off else 1]

    def _read(self) -> None:
        self._desk.tasks.read(office_days, done=self._on_days, owner=self)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("settings"):
            self._read()

    @Slot(object)
    def _on_days(self, days: list[OfficeDay]) -> None:
        self._model.set_rows(days)
        if self._fresh in {one.day for one in days}:
            assert self._fresh is not None
            fresh, self._fresh = self._fresh.toordinal(), None
            self.table.setFocus()
            self.table.edit_cell(fresh, "day")

    def _edit_day(self, one: OfficeDay, typed: object) -> None:
        try:
            day = parse_date(str(typed), year=_today().year)
        except ValueError:
            self._model.forget_typed()
            self._wrong.setText(self.tr("Hãy nhập ngày như 25/4/2023."))
            return
        self._change(one, replace(one, day=day))

    def _edit_kind(self, one: OfficeDay, typed: object) -> None:
        self._change(one, replace(one, is_off=str(typed) == self._kinds()[0]))

    def _edit_name(self, one: OfficeDay, typed: object) -> None:
        self._change(one, replace(one, name=str(typed)))

    def _change(self, one: OfficeDay, new: OfficeDay) -> None:
        self._keep([new if other == one else other for other in self._model.all_rows])

    @Slot()
    def _on_add_off(self) -> None:
        self._add(is_off=True)

    @Slot()
    def _on_add_working(self) -> None:
        self._add(is_off=False)

    def _add(self, *, is_off: bool) -> None:
        """A day that isn't in the list yet, to be typed over at once."""
        taken = {one.day for one in self._model.all_rows}
        day = _today()
        while day in taken or (not is_off and day.weekday() < 5):
            day += timedelta(days=1)
        self._fresh = day
        self._keep([*self._model.all_rows, OfficeDay(day, is_off)])

    @Slot(object)
    def _on_delete(self, ordinals: list[int]) -> None:
        if not self._desk.is_read_only:
            left = [one for one in self._model.all_rows if one.day.toordinal() not in ordinals]
            self._keep(left)

    def _keep(self, days: list[OfficeDay]) -> None:
        self._wrong.setText("")
        self._desk.tasks.write(save_office_days, days, failed=self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, MeetingDeskError):
            self._wrong.setText(say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _today() -> date:
    return looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
