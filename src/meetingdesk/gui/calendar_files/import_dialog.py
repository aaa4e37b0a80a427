"""Taking in a calendar file: choose it, look at each event, decide, and only then import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.features.planning.calendar_import import (
    Destination,
    ImportedEvents,
    import_events,
)
from meetingdesk.features.planning.calendar_matching import (
    EventVerdict,
    JudgedEvent,
    judge_events,
)
from meetingdesk.features.planning.incoming_events import CalendarReading
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui import formats
from meetingdesk.gui.calendar_files.event_lines import EventLine, EventLineColumns
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.tasks import Progress, TaskHandle
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel

ENDINGS = (".ics", ".ical", ".ifb", ".vcs", ".zip")
_BACK, _AHEAD = timedelta(days=31), timedelta(days=400)


class CalendarImportDialog(QDialog):
    """Nothing is written before 'Nhập' is pressed; then all that is ticked, or nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path | None = None
        self._lines: list[EventLine] = []
        self._under_way: TaskHandle | None = None
        self._generation = 0
        self.setObjectName("calendarImportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập từ tệp lịch"))
        self._build()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1280, room.width() - 40), min(700, room.height() - 60))

    def load_file(self, path: Path) -> None:
        """Read a file and show what it holds."""
        self._path = path
        self._banner.hide()
        first, last = self._first.value, self._last.value
        if first is None or last is None or last < first:
            self._say(self.tr("Hãy nhập khoảng ngày như 1/1/2026 – 31/12/2026."), "danger")
            return
        handle = self._desk.tasks.run(
            _load, path, first, last, progress=True,
            done=partial(self._deliver, self._next(), self._on_read),
            failed=partial(self._on_failed, self._generation), owner=self,
        )  # fmt: skip
        self._follow(handle)

    def reject(self) -> None:
        """Close; what is under way stops, and nothing of it is kept."""
        if self._under_way is not None:
            self._under_way.cancel()
        super().reject()

    @property
    def lines(self) -> Sequence[EventLine]:
        """What the file holds, and what will be taken of it."""
        return self._lines

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.hide()
        area = FileDropArea(
            self.tr(
                "Thả tệp lịch (.ics) xuất từ Outlook, Google Lịch, điện thoại vào đây. Từng sự kiện "
                "sẽ hiện ra để xem trước khi nhập."
            ),
            ENDINGS, "calendar_import", self._desk.preferences,
        )  # fmt: skip
        area.dropped.connect(self._on_dropped)
        area.refused.connect(self._on_refused)
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self._build_preview())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        column.addLayout(self._build_foot())
        self._show_stage(0)

    def _build_preview(self) -> QWidget:
        self._name = ElidedLabel("", "heading")
        self._first, self._last = DateField(), DateField()
        today = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
        for field, name, spoken, day in (
            (self._first, "seriesFirst", self.tr("Buổi lặp lại từ ngày"), today - _BACK),
            (self._last, "seriesLast", self.tr("Buổi lặp lại đến ngày"), today + _AHEAD),
        ):
            field.setObjectName(name)
            field.setAccessibleName(spoken)
            field.setFixedWidth(140)
            field.set_value(day)
            field.edited.connect(self._on_bounds)
        columns = EventLineColumns(self._on_take, self)
        self._model: RowsModel[EventLine] = RowsModel(columns.make(), lambda line: line.id, self)
        self.table = DataTable(self._model, "calendar_import", self._desk.preferences)
        self.table.setAccessibleName(self.tr("Các sự kiện trong tệp"))
        self._counts = TextLabel("", "strong", wrap=True)
        self._counts.setObjectName("calendarImportCounts")
        self._notes = TextLabel("", "muted", wrap=True)
        self._notes.setObjectName("calendarImportNotes")
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(TextLabel(self.tr("Buổi lặp lại từ"), "field"))
        head.addWidget(self._first)
        head.addWidget(TextLabel(self.tr("đến"), "muted"))
        head.addWidget(self._last)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(self._build_choices())
        column.addWidget(self._notes)
        return view

    def _build_choices(self) -> QHBoxLayout:
        self._shown = QComboBox()
        self._shown.setObjectName("calendarImportShown")
        self._shown.setAccessibleName(self.tr("Chỉ xem một kết quả"))
        self._shown.addItem(self.tr("Mọi kết quả"), None)
        for verdict in EventVerdict:
            self._shown.addItem(say(verdict.label), verdict.value)
        self._shown.currentIndexChanged.connect(self._show_lines)
        self._all = button(self.tr("Chọn mọi dòng đang xem"), icon="checks", face="quiet")
        self._all.setObjectName("calendarImportAll")
        self._all.clicked.connect(partial(self._on_take_all, True))
        self._none = button(self.tr("Bỏ chọn"), icon="x", face="quiet")
        self._none.setObjectName("calendarImportNone")
        self._none.clicked.connect(partial(self._on_take_all, False))
        self._into = QComboBox()
        self._into.setObjectName("calendarImportInto")
        self._into.setAccessibleName(self.tr("Nhập thành"))
        self._into.addItem(self.tr("Sự kiện của cơ quan"), Destination.MEETINGS)
        self._into.addItem(self.tr("Việc trong lịch công tác tuần"), Destination.ENTRIES)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._counts, 1)
        row.addWidget(self._shown)
        row.addWidget(self._all)
        row.addWidget(self._none)
        row.addWidget(TextLabel(self.tr("Nhập thành"), "field"))
        row.addWidget(self._into)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self._progress = QProgressBar()
        self._progress.setObjectName("calendarImportProgress")
        self._progress.setAccessibleName(self.tr("Tiến độ"))
        self._progress.setFixedWidth(240)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._back = button(self.tr("Chọn tệp khác"), icon="arrow-left")
        self._back.setObjectName("calendarImportBack")
        self._back.clicked.connect(self._on_back)
        self._close = button(self.tr("Đóng"))
        self._close.setObjectName("calendarImportClose")
        self._close.clicked.connect(self.reject)
        self._import = button(self.tr("Nhập"), icon="file-import", face="primary")
        self._import.setObjectName("calendarImportNow")
        self._import.clicked.connect(self._on_import)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._progress)
        row.addWidget(self._close)
        row.addWidget(self._import)
        return row

    def _show_stage(self, stage: int) -> None:
        self._stack.setCurrentIndex(stage)
        self._back.setVisible(stage == 1)
        self._import.setVisible(stage == 1)

    def _next(self) -> int:
        """A number for the next question; what an older one answers is dropped."""
        self._generation += 1
        if self._under_way is not None:
            self._under_way.cancel()
        return self._generation

    def _follow(self, handle: TaskHandle) -> None:
        self._under_way = handle
        handle.progressed.connect(self._on_progress)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._import.setEnabled(False)

    def _deliver(self, generation: int, done: Callable[..., object], result: object) -> None:
        if generation == self._generation:
            self._under_way = None
            self._progress.hide()
            done(result)

    def _on_failed(self, generation: int, error: Exception) -> None:
        if generation != self._generation:
            return
        self._under_way = None
        self._progress.hide()
        self._stack.setEnabled(True)
        self._show_counts()
        if isinstance(error, MeetingDeskError):
            self._say(say(error.message), "info" if isinstance(error, Cancelled) else "danger")
        else:
            self._desk.tasks.broken.emit(error)

    def _say(self, text: str, tone: str) -> None:
        icon = "info-circle" if tone == "info" else "alert-triangle"
        self._banner.show_text(text, icon, tone)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    @Slot(object)
    def _on_dropped(self, files: Sequence[Path]) -> None:
        self.load_file(files[0])

    @Slot(object)
    def _on_refused(self, files: Sequence[Path]) -> None:
        text = self.tr("{name} không phải là tệp lịch (.ics).").format(name=files[0].name)
        self._say(text, "danger")

    @Slot()
    def _on_back(self) -> None:
        self._next()
        self._progress.hide()
        self._banner.hide()
        self._show_stage(0)

    @Slot()
    def _on_bounds(self) -> None:
        if self._path is not None:
            self.load_file(self._path)

    def _on_read(self, reading: CalendarReading) -> None:
        handle = self._desk.tasks.read(
            _judged, reading,
            done=partial(self._deliver, self._next(), partial(self._on_judged, reading)),
            failed=partial(self._on_failed, self._generation), owner=self,
        )  # fmt: skip
        self._follow(handle)

    def _on_judged(self, reading: CalendarReading, judged: list[JudgedEvent]) -> None:
        self._lines = [EventLine(one, one.is_wanted) for one in judged]
        self._name.setText(reading.name)
        self._notes.setText(self._what_else(reading))
        self._notes.setVisible(bool(self._notes.text()))
        self._show_lines()
        self._show_stage(1)
        self.table.setFocus()

    def _what_else(self, reading: CalendarReading) -> str:
        """What the table doesn't tell of the file."""
        found = []
        if reading.is_cut:
            found.append(self.tr("Tệp bị cắt ngang: sự kiện cuối có thể thiếu."))
        if reading.outside:
            text = self.tr("{count} loạt lặp lại không có buổi nào trong khoảng ngày đã chọn.")
            found.append(text.format(count=formats.show(reading.outside)))
        if reading.others:
            text = self.tr("{count} việc cần làm trong tệp không phải là sự kiện nên không nhập.")
            found.append(text.format(count=formats.show(reading.others)))
        if any(not line.take and line.judged.verdict is EventVerdict.NEW for line in self._lines):
            found.append(self.tr("Sự kiện đã qua không được chọn sẵn."))
        return " ".join(found)

    @Slot()
    def _show_lines(self) -> None:
        wanted = self._shown.currentData()
        shown = [line for line in self._lines if wanted in (None, line.judged.verdict.value)]
        self._model.set_rows(shown)
        self._show_counts()

    def _show_counts(self) -> None:
        counts = Counter(line.judged.verdict for line in self._lines)
        parts = [
            f"{say(verdict.label)}: {formats.show(counts[verdict])}"
            for verdict in EventVerdict
            if counts[verdict]
        ]
        self._counts.setText(" · ".join(parts))
        taken = sum(line.take and line.can_take for line in self._lines)
        self._import.setText(
            self.tr("Nhập {count} sự kiện").format(count=formats.show(taken))
            if taken
            else self.tr("Nhập")
        )
        may = taken > 0 and self._under_way is None and not self._desk.is_read_only
        self._import.setEnabled(may)

    def _on_take(self, line: EventLine, take: bool) -> None:
        self._lines = [replace(one, take=take) if one.id == line.id else one for one in self._lines]
        self._show_lines()

    def _on_take_all(self, take: bool, _checked: bool = False) -> None:
        shown = {line.id for line in self._model.rows}
        self._lines = [
            replace(one, take=take and one.can_take) if one.id in shown else one
            for one in self._lines
        ]
        self._show_lines()

    @Slot()
    def _on_import(self) -> None:
        chosen = [line.judged for line in self._lines if line.take and line.can_take]
        if not chosen or self._under_way is not None:
            return
        self._banner.hide()
        self._stack.setEnabled(False)
        handle = self._desk.tasks.write(
            import_events, chosen, Destination(self._into.currentData()), progress=True,
            done=partial(self._deliver, self._next(), self._on_imported),
            failed=partial(self._on_failed, self._generation), owner=self,
            title=self.tr("Nhập từ tệp lịch"),
        )  # fmt: skip
        self._follow(handle)

    def _on_imported(self, report: ImportedEvents) -> None:
        text = self.tr("Đã nhập từ tệp lịch: thêm {added}, sửa {changed}.").format(
            added=formats.show(report.added), changed=formats.show(report.changed)
        )
        self._desk.toasts.undoable(text, tone="success")
        self.accept()


def _load(path: Path, first: date, last: date, *, progress: Progress) -> CalendarReading:
    # Slow to import, so not before a file is chosen, and not in the window's thread.
    from meetingdesk.exchange.calendar_reading import load_calendar  # noqa: PLC0415

    return load_calendar(path, first, last, progress=progress)


def _judged(session: Any, reading: CalendarReading) -> list[JudgedEvent]:
    today: date = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
    return judge_events(session, reading.events, today)
