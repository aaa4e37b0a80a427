"""The lines of a week as a table: entries are edited in place, meetings open on their own page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtCore import QObject, Qt, Signal

from meetingdesk.features.planning.week_entries import EntryChanges, WeekLine
from meetingdesk.features.planning.week_issues import LineChange
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column, Index
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.wording import parse_time

_DAYS = 7


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line with the number the table knows it by: positive for entries, negative for meetings."""

    id: int
    line: WeekLine
    change: LineChange | None = None


def shown(line: WeekLine, change: LineChange | None = None) -> ShownLine:
    """The line for the table; a meeting of several days has a number on each of them."""
    if line.entry_id:
        return ShownLine(line.entry_id, line, change)
    return ShownLine(-(line.meeting_id * _DAYS + line.day.weekday()), line, change)


class LinesModel(RowsModel[ShownLine]):
    """Rows of which only the entries can be edited here."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        flags = super().flags(index)
        if row is not None and row.line.meeting_id:
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags


class LineColumns(QObject):
    """The columns, in the language of the window.

    Emits `edited` with an entry and its changes, `unreadable` with what to say of a typed text.
    `monday` is the first of the days that an entry can be moved to.
    """

    edited = Signal(object, object)
    unreadable = Signal(str)

    def __init__(self, *, may_edit: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.monday = date.min
        self._may_edit = may_edit

    def make(self) -> list[Column[ShownLine]]:
        """Day, time, content, chair, participants, place, who prepares."""
        return [
            Column(
                "day", self.tr("Thứ, ngày"), lambda row: row.line.day,
                show=lambda row: formats.show_day(row.line.day), width=176, sortable=False,
                edit=self._change_day if self._may_edit else None,
                choices=lambda _row: [formats.show_day(day) for day in self._days()],
            ),
            Column(
                "time", self.tr("Thời gian"), lambda row: row.line.starts_at, show=self._when,
                width=92, sortable=False, edit=self._change_time if self._may_edit else None,
            ),
            Column(
                "content", self.tr("Nội dung"), lambda row: row.line.content, show=self._content,
                width=250, sortable=False, edit=self._writer("content"), tip=self._tip,
                icon=lambda row: "presentation" if row.line.meeting_id else "",
            ),
            Column(
                "chair", self.tr("Chủ trì"), lambda row: row.line.chair, width=150,
                sortable=False, edit=self._writer("chair"),
            ),
            Column(
                "participants", self.tr("Thành phần"), lambda row: row.line.participants,
                width=160, sortable=False, edit=self._writer("participants"),
            ),
            Column(
                "place", self.tr("Địa điểm"), lambda row: row.line.place, width=136,
                sortable=False, edit=self._writer("place"),
            ),
            Column(
                "preparation", self.tr("Chuẩn bị"), lambda row: row.line.preparation, width=110,
                sortable=False, edit=self._writer("preparation"),
            ),
            Column(
                "change", self.tr("Thay đổi"), self._change_words, width=132, sortable=False,
                tone=lambda row: "info" if row.change else "",
            ),
        ]  # fmt: skip

    def _change_words(self, row: ShownLine) -> str:
        """What changed since the week was given out."""
        if row.change is None:
            return ""
        if row.change.is_new:
            return self.tr("Mới")
        words = ", ".join(say(label) for label in row.change.labels)
        return self.tr("Sửa {fields}").format(fields=words)

    def _days(self) -> list[date]:
        return [self.monday + timedelta(days=place) for place in range(_DAYS)]

    def _change(self, row: ShownLine, changes: EntryChanges) -> None:
        self.edited.emit(row.line, changes)

    def _change_day(self, row: ShownLine, typed: object) -> None:
        days = {formats.show_day(day): day for day in self._days()}
        self._change(row, {"day": days[str(typed)]})

    def _change_time(self, row: ShownLine, typed: object) -> None:
        """Reads ``8h30``, ``Sáng``, ``Chiều``; an emptied cell keeps the half day."""
        text = str(typed).strip()
        afternoons = {fold(self.tr("Chiều")), "chieu"}
        mornings = {fold(self.tr("Sáng")), "sang"}
        if not text or fold(text) in afternoons | mornings:
            afternoon = fold(text) in afternoons if text else row.line.is_afternoon
            self._change(row, {"starts_at": None, "is_afternoon": afternoon})
            return
        moment = _clock(text)
        if moment is None:
            self.unreadable.emit(self.tr("Hãy nhập giờ như 8h30, hoặc Sáng, Chiều."))
        else:
            self._change(row, {"starts_at": moment})

    def _writer(self, name: str) -> Callable[[ShownLine, object], object] | None:
        if not self._may_edit:
            return None

        def write(row: ShownLine, typed: object) -> None:
            changes: EntryChanges = {}
            changes[name] = str(typed)  # type: ignore[literal-required] # names of columns above
            self._change(row, changes)

        return write

    def _when(self, row: ShownLine) -> str:
        if row.line.starts_at is not None:
            return formats.show_time(row.line.starts_at)
        return self.tr("Chiều") if row.line.is_afternoon else self.tr("Sáng")

    def _content(self, row: ShownLine) -> str:
        if row.line.is_put_off:
            return self.tr("{content} (hoãn)").format(content=row.line.content)
        return row.line.content

    def _tip(self, row: ShownLine) -> str:
        if row.line.meeting_id:
            return self.tr("Sự kiện của cơ quan: bấm đúp để mở và sửa ở đó.")
        return row.line.content


def _clock(text: str) -> time | None:
    try:
        return parse_time(text)
    except ValueError:
        return None
