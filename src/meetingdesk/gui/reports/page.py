"""The page 'Thống kê': a period, its figures in tables, each exported as it shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from meetingdesk.exchange.tables import Table, write_table
from meetingdesk.features.reports.report_scope import ReportScope, last_year_held, report_years
from meetingdesk.features.reports.reports import Totals, meeting_turnouts, totals_of
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.page import Page
from meetingdesk.gui.privacy.people_tab import PeopleDataTab
from meetingdesk.gui.reports.figures import show_rate
from meetingdesk.gui.reports.list_tabs import AbsencesTab, AgreementsTab
from meetingdesk.gui.reports.period_bar import PeriodBar
from meetingdesk.gui.reports.report_tab import ReportTab
from meetingdesk.gui.reports.tasks_tab import TasksTab
from meetingdesk.gui.reports.turnout_tabs import SEATS, MeetingsTab, OrganizationsTab
from meetingdesk.gui.widgets.page_header import PageHeader

_Head = tuple[int, list[int], int | None, Totals]


class ReportsPage(Page):
    """Tabs read when they show; the head says what the whole period came to."""

    kinds: ClassVar[frozenset[str]] = SEATS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = 0
        self._latest_year: int | None = None
        self._is_new = True
        self._saver = FileSaver(desk, "reports", self)
        self._excel = self.command(
            self.tr("Xuất Excel…"), self._on_excel, icon="file-spreadsheet", shortcut="Ctrl+E",
            menu="file",
        )  # fmt: skip
        self._csv = self.command(
            self.tr("Xuất CSV…"), self._on_csv, icon="table-export", menu="file"
        )
        self._latest = QAction(self)
        self._latest.triggered.connect(self._on_latest)
        self._latest.setVisible(False)
        self._own_commands = list(self.commands)
        self._header = PageHeader(self.tr("Thống kê"))
        self._header.add_action(self._csv)
        self._header.add_action(self._excel, primary=True)
        self.period_bar = PeriodBar(looks.now().astimezone().date())
        self.period_bar.changed.connect(self._on_scope)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("reportTabs")
        self.tabs.setDocumentMode(True)
        self._add_tabs()
        self.tabs.currentChanged.connect(self._on_tab)
        self._lay_out()
        self._on_tab()

    @property
    def scope(self) -> ReportScope:
        """What is counted now."""
        return ReportScope(self.period_bar.period, looks.now(), self.period_bar.is_merged)

    def refresh(self) -> None:
        self._asked += 1
        self.desk.tasks.read(_read_head, self._asked, self.scope, done=self._on_head)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tabs.currentWidget().setFocus()

    def place(self) -> Mapping[str, object]:
        return {"tab": self.tabs.currentIndex(), "period": self.period_bar.place()}

    def return_to(self, place: Mapping[str, object]) -> None:
        tab, period = place.get("tab"), place.get("period")
        if isinstance(period, Mapping):
            self._is_new = False
            self.period_bar.return_to(period)
        if isinstance(tab, int):
            self.tabs.setCurrentIndex(tab)

    def _add_tabs(self) -> None:
        scope = self.scope
        self.figures: tuple[ReportTab[Any], ...] = (
            OrganizationsTab(self.desk, scope, self._latest),
            MeetingsTab(self.desk, scope, self._latest),
            AbsencesTab(self.desk, scope),
            TasksTab(self.desk, scope),
            AgreementsTab(self.desk, scope),
        )
        self.people = PeopleDataTab(self.desk)
        titles = (
            self.tr("Theo đơn vị"),
            self.tr("Theo sự kiện"),
            self.tr("Vắng mặt"),
            self.tr("Nhiệm vụ"),
            self.tr("Chương trình phối hợp"),
            self.tr("Dữ liệu cá nhân"),
        )
        pages: tuple[QWidget, ...] = (*self.figures, self.people)
        for tab, title in zip(pages, titles, strict=True):
            self.tabs.addTab(tab, title)

    def _lay_out(self) -> None:
        self._bar_frame = QWidget()
        bar = QHBoxLayout(self._bar_frame)
        bar.setContentsMargins(24, 0, 24, 8)
        bar.addWidget(self.period_bar)
        # The tabs stay where they are when the one without a period shows.
        room = self._bar_frame.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._bar_frame.setSizePolicy(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar_frame)
        column.addWidget(self.tabs, 1)

    @Slot()
    def _on_scope(self) -> None:
        for tab in self.figures:
            tab.set_scope(self.scope)
        self.refresh()

    @Slot(object)
    def _on_head(self, head: _Head) -> None:
        asked, years, latest, totals = head
        if asked != self._asked:
            return
        self.period_bar.set_years(years)
        self._header.set_title(self.tr("Thống kê"), self._totals(totals))
        self._latest_year = latest
        if self._is_new and latest is not None and not totals.meetings:
            # In January the year to report on is the one before.
            self._is_new = False
            self.period_bar.choose_year(latest)
            return
        self._is_new = False
        is_useful = latest is not None and not totals.meetings and latest != self.period_bar.year
        self._latest.setVisible(is_useful)
        if latest is not None:
            self._latest.setText(self.tr("Xem năm {year}").format(year=latest))
        for tab in self.figures[:2]:
            tab.show_action(is_useful)

    def _totals(self, totals: Totals) -> str:
        parts = [self.period_bar.words]
        if totals.meetings:
            parts.append(self.tr("{count} sự kiện").format(count=formats.show(totals.meetings)))
        turnout = totals.turnout
        if turnout.summoned:
            parts.append(
                self.tr("triệu tập {summoned}, có mặt {present} ({rate})").format(
                    summoned=formats.show(turnout.summoned),
                    present=formats.show(turnout.present),
                    rate=show_rate(turnout.rate),
                )
            )
        return " · ".join(parts)

    @Slot()
    def _on_tab(self) -> None:
        tab = self.tabs.currentWidget()
        has_figures = tab is not self.people
        self._bar_frame.setVisible(has_figures)
        for action in self._own_commands:
            action.setEnabled(has_figures)
        own = getattr(tab, "commands", [])
        self.commands = [*own, *self._own_commands]
        self.commands_changed.emit()

    @Slot()
    def _on_latest(self) -> None:
        if self._latest_year is not None:
            self.period_bar.choose_year(self._latest_year)

    def _on_excel(self) -> None:
        self._export("xlsx", self.tr("Bảng tính Excel"))

    def _on_csv(self) -> None:
        self._export("csv", self.tr("Tệp CSV"))

    def _export(self, ending: str, kind: str) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, ReportTab):
            name = f"{tab.title()} - {self.period_bar.file_words}.{ending}"
            path = self._saver.ask(name, kind)
            if path is not None:
                table = tab.file_table(self.period_bar.words)
                self._saver.write(partial(_write, table=table), path)


def _read_head(session: Any, asked: int, scope: ReportScope) -> _Head:
    return (
        asked,
        report_years(session, scope.today),
        last_year_held(session, scope.now),
        totals_of(meeting_turnouts(session, scope)),
    )


def _write(path: Path, *, table: Table) -> None:
    write_table(path, table)
