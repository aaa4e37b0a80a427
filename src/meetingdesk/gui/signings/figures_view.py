"""Figures of the register: by organisation and by year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.features.signings.signing_views import Figures, figures_by_partner, figures_by_year
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class FiguresView(QWidget):
    """Two tables side by side. Emits `opened` with an organisation's name, `year_wanted` with a year."""

    opened = Signal(str)
    year_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._partners: list[Figures] = []
        self._years: list[Figures] = []
        self._places: dict[str, int] = {}
        self._partner_model = RowsModel(self._columns(self.tr("Đơn vị"), 184), self._place, self)
        self._year_model = RowsModel(self._columns(self.tr("Năm ký"), 70)[:-1], self._year, self)
        self.partners = DataTable(self._partner_model, "signingPartners", desk.preferences)
        self.partners.setAccessibleName(self.tr("Theo đơn vị"))
        self.partners.opened.connect(self._on_partner)
        self.years = DataTable(self._year_model, "signingYears", desk.preferences)
        self.years.setAccessibleName(self.tr("Theo năm ký"))
        self.years.opened.connect(self.year_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for heading, table, share in (
            (self.tr("Theo đơn vị"), self.partners, 3),
            (self.tr("Theo năm ký"), self.years, 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(TextLabel(heading, "heading"))
            column.addWidget(table, 1)
            row.addLayout(column, share)

    def show_rows(self, rows: Sequence[AgreementRow]) -> None:
        """Count these agreements."""
        self._partners, self._years = figures_by_partner(rows), figures_by_year(rows)
        self._places = {one.name: place for place, one in enumerate(self._partners)}
        self._partner_model.set_rows(self._partners)
        self._year_model.set_rows(self._years)

    def _columns(self, first: str, width: int) -> list[Column[Figures]]:
        return [
            Column("name", first, get=lambda one: one.name, width=width),
            _count("signed", self.tr("Đã ký"), lambda one: one.signed),
            _count("running", self.tr("Còn hiệu lực"), lambda one: one.running),
            _count("ending", self.tr("Sắp hết hạn"), lambda one: one.ending),
            _count("closed", self.tr("Đã kết thúc"), lambda one: one.closed),
            Column(
                "promises",
                self.tr("Cam kết xong"),
                get=_promises,
                align="right",
                width=124,
            ),
        ]

    def _place(self, one: Figures) -> int:
        return self._places[one.name]

    def _year(self, one: Figures) -> int:
        return int(one.name)

    @Slot(int)
    def _on_partner(self, place: int) -> None:
        self.opened.emit(self._partners[place].name)


def _count(key: str, title: str, get: object) -> Column[Figures]:
    assert callable(get)
    return Column(
        key,
        title,
        get=get,
        show=lambda row: formats.show(get(row)) if get(row) else "–",
        align="right",
        width=92,
    )


def _promises(one: Figures) -> str:
    return f"{one.commitments_done}/{one.commitments}" if one.commitments else ""
