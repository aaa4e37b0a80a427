"""Chooses the period of a report: a year, a half, a quarter, or from one day to another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from meetingdesk.features.reports.report_scope import Period, Span, period_of
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.labels import TextLabel


class PeriodBar(QWidget):
    """Emits `changed` when another period is chosen, or another way to count former names."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = QComboBox()
        self._year.setObjectName("reportYear")
        self._year.setAccessibleName(self.tr("Năm"))
        self._span = QComboBox()
        self._span.setObjectName("reportSpan")
        self._span.setAccessibleName(self.tr("Kỳ báo cáo"))
        for span in Span:
            self._span.addItem(say(span.label), span)
        self._span.addItem(self.tr("Từ ngày đến ngày"), None)
        self._first, self._last = DateField(), DateField()
        for field, name, words in (
            (self._first, "reportFirst", self.tr("Từ ngày")),
            (self._last, "reportLast", self.tr("Đến ngày")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
            field.setMaximumWidth(150)
            field.edited.connect(self._on_day)
        self._dash = TextLabel("–")
        self._merged = QCheckBox(self.tr("Gộp đơn vị cũ vào đơn vị kế tục"))
        self._merged.setObjectName("reportMerged")
        self._merged.setToolTip(
            self.tr("Bỏ chọn để đếm riêng từng đơn vị theo tên trước khi sáp nhập, đổi tên.")
        )
        self._merged.setChecked(True)
        self.set_years([today.year], today.year)
        self._lay_out()
        self._show_fields()
        self._year.currentIndexChanged.connect(self._on_choice)
        self._span.currentIndexChanged.connect(self._on_choice)
        self._merged.toggled.connect(self.changed)

    @property
    def period(self) -> Period:
        """The period chosen; days that can't be read leave the one before in force."""
        if self._part is not None:
            return period_of(self.year, self._part)
        first, last = self._first.value, self._last.value
        whole = period_of(self.year)
        first, last = first or whole.first, last or whole.last
        return Period(first, last) if first <= last else Period(last, first)

    @property
    def _part(self) -> Span | None:
        """The part of a year chosen, which Qt hands back as its code; None for free days."""
        code = self._span.currentData()
        return None if code is None else Span(code)

    @property
    def year(self) -> int:
        """The year chosen."""
        return int(self._year.currentData())

    @property
    def is_merged(self) -> bool:
        """Whether former names count for the organisation of today."""
        return self._merged.isChecked()

    @property
    def words(self) -> str:
        """The period as a title says it: Năm 2023, Quý I năm 2023, 01/02/2023 – 31/03/2023."""
        span = self._part
        if span is None:
            period = self.period
            return f"{formats.show_date(period.first)} – {formats.show_date(period.last)}"
        if span is Span.YEAR:
            return self.tr("Năm {year}").format(year=self.year)
        return self.tr("{part} năm {year}").format(part=say(span.label), year=self.year)

    @property
    def file_words(self) -> str:
        """The period as a part of a file name."""
        if self._part is not None:
            return self.words
        return f"{self.period.first:%Y-%m-%d} - {self.period.last:%Y-%m-%d}"

    def set_years(self, years: list[int], chosen: int | None = None) -> None:
        """Offer these years; `chosen`, or the one chosen before, stays."""
        chosen = self.year if chosen is None else chosen
        offered = sorted({*years, chosen}, reverse=True)
        if [self._year.itemData(place) for place in range(self._year.count())] == offered:
            return
        self._year.blockSignals(True)
        self._year.clear()
        for year in offered:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(offered.index(chosen))
        self._year.blockSignals(False)

    def choose_year(self, year: int) -> None:
        """Show the whole of a year."""
        self.set_years([self._year.itemData(n) for n in range(self._year.count())] + [year])
        self._span.setCurrentIndex(0)
        self._year.setCurrentIndex(self._year.findData(year))

    def place(self) -> Mapping[str, object]:
        """What is chosen, to be found again after a switch of language."""
        return {
            "year": self.year,
            "span": self._span.currentIndex(),
            "first": self._first.value,
            "last": self._last.value,
            "merged": self.is_merged,
        }

    def return_to(self, place: Mapping[str, object]) -> None:
        """Choose what `place` told."""
        year, span = place.get("year"), place.get("span")
        if isinstance(year, int) and isinstance(span, int):
            self.choose_year(year)
            for field, name in ((self._first, "first"), (self._last, "last")):
                day = place.get(name)
                field.set_value(day if isinstance(day, date) else None)
            self._span.setCurrentIndex(span)
            self._merged.setChecked(bool(place.get("merged", True)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._span, self._year, self._first, self._dash, self._last):
            row.addWidget(widget)
        row.addSpacing(16)
        row.addWidget(self._merged)
        row.addStretch(1)

    def _show_fields(self) -> None:
        is_free = self._part is None
        self._year.setVisible(not is_free)
        for widget in (self._first, self._dash, self._last):
            widget.setVisible(is_free)

    @Slot()
    def _on_choice(self) -> None:
        self._show_fields()
        if self._part is None and self._first.value is None:
            whole = period_of(self.year)
            self._first.set_value(whole.first)
            self._last.set_value(whole.last)
        self.changed.emit()

    @Slot()
    def _on_day(self) -> None:
        self.changed.emit()
