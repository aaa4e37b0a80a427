"""Giving a paper its number: the only place where one is taken from the office's counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.papers.numbering import next_number
from meetingdesk.features.papers.paper_numbers import PaperNumber, give_paper_number, paper_number
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.papers.options import Values
from meetingdesk.gui.papers.paper import PaperTool
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.messages import message

Data = TypeVar("Data")


@dataclass(frozen=True, slots=True)
class Numbered(Generic[Data]):
    """What a paper is made from, and the number it has; None before it was given one."""

    data: Data
    given: PaperNumber | None

    @property
    def number(self) -> int | None:
        return self.given.number if self.given else None

    @property
    def dated(self) -> date | None:
        """The paper is dated the day it got its number."""
        return self.given.day if self.given else None


def gathered_with_number(session: Any, paper: str, meeting_id: int, data: Data) -> Numbered[Data]:
    """`data` and the number that `paper` of this event has; takes none."""
    return Numbered(data, paper_number(session, paper, meeting_id))


def numbering_tool(paper: str, kind: str) -> PaperTool:
    """The button that gives `paper` a number of `kind` ('GM', 'BC' …)."""

    def show(
        desk: Desk, meeting_id: int, _values: Values, window: QWidget, changed: Callable[[], object]
    ) -> None:
        NumberDialog(desk, paper, kind, meeting_id, changed, window).open()

    return PaperTool(message("labels", "Cấp số…"), "tag", show)


@dataclass(frozen=True, slots=True)
class _Stand:
    """What the dialog shows: the number given, or the next one."""

    given: PaperNumber | None
    next: int
    year: int


class NumberDialog(QDialog):
    """Shows the number a paper has, or the next one and the day it is given.

    Nothing is taken before 'Cấp số' is pressed; `changed` is called afterwards.
    """

    def __init__(
        self,
        desk: Desk,
        paper: str,
        kind: str,
        meeting_id: int,
        changed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self._kind = kind
        self._meeting_id = meeting_id
        self._changed = changed
        self.setObjectName("numberDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cấp số văn bản"))
        self.setMinimumWidth(440)
        self._build()
        self._read()

    def _build(self) -> None:
        self._said = TextLabel("", "heading", wrap=True)
        self._said.setObjectName("numberSaid")
        self._hint = TextLabel("", "muted", wrap=True)
        self._number = NumberField()
        self._number.setObjectName("numberChosen")
        self._number.setRange(1, 99_999)
        # The style sheet's padding doesn't reach the text of a spin box.
        self._number.lineEdit().setTextMargins(6, 0, 0, 0)
        self._day = DateField()
        self._day.setObjectName("numberDay")
        self._day.set_value(looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date())
        self._day.edited.connect(self._read)
        self._fields = QWidget()
        self._form = FormLayout(self._fields)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.add(self.tr("Số"), self._number)
        self._form.add(self.tr("Ngày ban hành"), self._day)
        self._fields.hide()
        self._close = button(self.tr("Đóng"))
        self._close.clicked.connect(self.reject)
        self._give = button(self.tr("Cấp số"), face="primary")
        self._give.setObjectName("giveNumber")
        self._give.setDefault(True)
        self._give.clicked.connect(self._on_give)
        self._give.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self._hint)
        column.addWidget(self._fields)
        column.addStretch(1)
        column.addLayout(row)

    def _read(self) -> None:
        year = self._day.value.year if self._day.value else looks.now().year
        self._desk.tasks.read(
            _stand, self._paper, self._kind, self._meeting_id, year, done=self._on_stand, owner=self
        )

    @Slot(object)
    def _on_stand(self, stand: _Stand) -> None:
        open_to_give = stand.given is None and not self._desk.is_read_only
        self._fields.setVisible(open_to_give)
        self._give.setVisible(open_to_give)
        if stand.given is not None:
            self._say_given(stand.given)
        else:
            self._say_next(stand)
        self.adjustSize()

    def _say_next(self, stand: _Stand) -> None:
        self._said.setText(self.tr("Văn bản này chưa có số"))
        self._hint.setText(
            self.tr(
                "Số tiếp theo của loại {kind} trong năm {year} là {number}. Số đã cấp không dùng "
                "lại cho văn bản khác."
            ).format(kind=self._kind, year=stand.year, number=stand.next)
        )
        self._number.setValue(stand.next)

    def _say_given(self, given: PaperNumber) -> None:
        shown = f"{given.number:02d}/{self._kind}"
        self._said.setText(self.tr("Đã cấp số {number}").format(number=shown))
        day = formats.show_date(given.day)
        self._hint.setText(self.tr("Ngày ban hành: {day}").format(day=day))

    @Slot()
    def _on_give(self) -> None:
        if self._day.value is None:
            self._form.show_error(self._day, self.tr("Hãy nhập ngày, ví dụ 14/4/2023."))
            return
        self._give.setEnabled(False)
        self._desk.tasks.write(
            give_paper_number,
            self._paper,
            self._meeting_id,
            self._kind,
            self._day.value,
            self._number.value(),
            done=self._on_given,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_given(self, given: PaperNumber) -> None:
        self._changed()
        shown = f"{given.number:02d}/{self._kind}"
        self._desk.toasts.undoable(self.tr("Đã cấp số {number}.").format(number=shown))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._give.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._form.show_error(self._number, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _stand(session: Any, paper: str, kind: str, meeting_id: int, year: int) -> _Stand:
    given = paper_number(session, paper, meeting_id)
    return _Stand(given, next_number(session, year, kind), year)
