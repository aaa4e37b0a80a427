"""The ways to see the register: table, timeline, map, figures; one line of tabs above them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.features.signings.signing_views import PartnerMap, Timeline, partner_map, timeline
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.chart_paper import ChartWords, write_map, write_timeline
from meetingdesk.gui.signings.figures_view import FiguresView
from meetingdesk.gui.signings.map_view import MapView
from meetingdesk.gui.signings.timeline_view import TimelineView
from meetingdesk.gui.widgets.labels import ElidedLabel

TABLE, TIMELINE, MAP, FIGURES = range(4)


class RegisterStack(QWidget):
    """Shows the same agreements in one of four ways; those hidden are made when they are chosen.

    Emits `opened` with an agreement's id, `partner_wanted` with an organisation's name,
    `year_wanted` with a year.
    """

    opened = Signal(int)
    partner_wanted = Signal(str)
    year_wanted = Signal(int)

    def __init__(self, desk: Desk, table: QWidget, saver: FileSaver) -> None:
        super().__init__()
        self._desk, self._saver = desk, saver
        self._rows: Sequence[AgreementRow] = ()
        self._fresh: set[int] = set()
        self._shown = 0
        self.timeline = TimelineView()
        self.timeline.opened.connect(self.opened)
        self.map = MapView()
        self.map.opened.connect(self.partner_wanted)
        self.figures = FiguresView(desk)
        self.figures.opened.connect(self.partner_wanted)
        self.figures.year_wanted.connect(self.year_wanted)
        self.tabs = QTabBar()
        self.tabs.setObjectName("registerTabs")
        self.tabs.setAccessibleName(self.tr("Cách trình bày sổ"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for picture, words in (
            ("table", self.tr("Bảng")),
            ("calendar-due", self.tr("Dòng thời gian")),
            ("share", self.tr("Sơ đồ")),
            ("chart-bar", self.tr("Thống kê")),
        ):
            self.tabs.addTab(icon(picture, "muted"), words)
        self._legend = ElidedLabel("", "muted")
        self._legend.setObjectName("chartLegend")
        self._legend.hide()
        self._stack = QStackedWidget()
        for view in (table, self.timeline, self.map, self.figures):
            self._stack.addWidget(view)
        self.tabs.currentChanged.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._legend)

    def show_rows(self, rows: Sequence[AgreementRow]) -> None:
        """Show these agreements."""
        self._rows = rows
        self._shown += 1
        self._fresh = {TABLE}
        self._freshen()

    def save_drawing(self) -> None:
        """Save the timeline or the map as PDF; from the table and the figures, the timeline."""
        family = QApplication.font().family()
        day = f"{looks.today():%Y-%m-%d}"
        if self._stack.currentIndex() == MAP:
            name, title = self.tr("Sơ đồ ký kết"), self.tr("Sơ đồ các đơn vị đã ký với nhau")
            words = ChartWords(title, self._legend_of(MAP), family)
            write = partial(_write_map, rows=list(self._rows), words=words)
        else:
            name = self.tr("Dòng thời gian ký kết")
            title = self.tr("Các văn bản ký kết theo thời gian")
            words = ChartWords(title, self._legend_of(TIMELINE), family)
            write = partial(_write_timeline, rows=list(self._rows), words=words)
        path = self._saver.ask(f"{day} {name}.pdf", self.tr("Tệp PDF"))
        if path is not None:
            self._saver.write(write, path)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        words = self._legend_of(place)
        self._legend.setText(words)
        self._legend.setVisible(bool(words))
        self._freshen()

    def _legend_of(self, place: int) -> str:
        if place == TIMELINE:
            return self.tr(
                "Dấu “!” là sắp hết hạn hoặc đã quá hạn; nét đứt là chưa ký; nền xám là đã kết thúc."
            )
        if place == MAP:
            return self.tr(
                "Nét liền là còn hiệu lực, nét đứt là đã hết; nét càng đậm càng ký nhiều văn bản."
            )
        return ""

    def _freshen(self) -> None:
        """Make what shows, unless it is made already; off the window's thread where it takes long."""
        place = self._stack.currentIndex()
        if place in self._fresh:
            return
        self._fresh.add(place)
        rows = list(self._rows)
        if place == FIGURES:
            self.figures.show_rows(rows)
        elif place == TIMELINE:
            self._desk.tasks.run(
                timeline, rows, done=partial(self._on_timeline, self._shown), owner=self
            )
        else:
            self._desk.tasks.run(
                partner_map, rows, done=partial(self._on_map, self._shown), owner=self
            )

    def _on_timeline(self, asked: int, chart: Timeline) -> None:
        if asked == self._shown:
            self.timeline.show_chart(chart)

    def _on_map(self, asked: int, chart: PartnerMap) -> None:
        if asked == self._shown:
            self.map.show_chart(chart)


def _write_map(path: Path, *, rows: list[AgreementRow], words: ChartWords) -> None:
    write_map(path, partner_map(rows), words)


def _write_timeline(path: Path, *, rows: list[AgreementRow], words: ChartWords) -> None:
    write_timeline(path, timeline(rows), words)
