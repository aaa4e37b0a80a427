"""An organisation's years: how many of its people were invited, came, sent others, stayed away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.directory.organizations import OrganizationRow
from meetingdesk.features.directory.person_history import (
    PlaceRow,
    YearRow,
    by_year,
    organization_places,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.parts import PART_LOOKS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class OrganizationHistoryDialog(QDialog):
    """The years above, each place on a list below; a double click opens the event."""

    def __init__(self, desk: Desk, row: OrganizationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places_by_id: dict[int, PlaceRow] = {}
        self.setObjectName("organizationHistory")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lịch sử dự họp của đơn vị"))
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(860, room.width() - 40), min(640, room.height() - 60))
        self._years: RowsModel[YearRow] = RowsModel(
            self._year_columns(), lambda one: one.year, self
        )
        years = DataTable(
            self._years,
            "organization_years",
            desk.preferences,
            empty=EmptyState("calendar", self.tr("Chưa có sự kiện nào đã diễn ra")),
        )
        years.setAccessibleName(self.tr("Từng năm"))
        self._places: RowsModel[PlaceRow] = RowsModel(
            self._place_columns(), lambda one: one.history.delegate_id, self
        )
        places = DataTable(
            self._places,
            "organization_places",
            desk.preferences,
            empty=EmptyState("mail", self.tr("Chưa được mời dự sự kiện nào")),
        )
        places.setAccessibleName(self.tr("Từng lần được mời"))
        places.opened.connect(self._on_opened)
        leave = button(self.tr("Đóng"))
        leave.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(TextLabel(row.name, "heading", wrap=True))
        column.addWidget(years, 2)
        column.addWidget(TextLabel(self.tr("Từng lần được mời"), "strong"))
        column.addWidget(places, 3)
        column.addLayout(foot)
        desk.tasks.read(organization_places, row.id, done=self._on_places)

    def _year_columns(self) -> tuple[Column[YearRow], ...]:
        def count(key: str, title: str) -> Column[YearRow]:
            return Column(key, title, lambda one: getattr(one, key), align="right", width=130)

        return (
            Column("year", self.tr("Năm"), lambda one: one.year, show=lambda one: str(one.year)),
            count("invited", self.tr("Được mời")),
            count("attended", self.tr("Có mặt")),
            count("represented", self.tr("Cử người dự thay")),
            count("absent", self.tr("Vắng")),
        )

    def _place_columns(self) -> tuple[Column[PlaceRow], ...]:
        return (
            Column("day", self.tr("Ngày"), lambda one: one.history.starts_at.date(), width=110),
            Column("title", self.tr("Sự kiện"), lambda one: one.history.title, width=250),
            Column("name", self.tr("Họ và tên"), lambda one: one.full_name, width=180),
            Column(
                "part",
                self.tr("Tham dự"),
                lambda one: say(one.history.part.label),
                width=170,
                tone=lambda one: PART_LOOKS[one.history.part][0],
                icon=lambda one: PART_LOOKS[one.history.part][1],
                tip=lambda one: one.history.reason,
            ),
        )

    @Slot(object)
    def _on_places(self, rows: list[PlaceRow]) -> None:
        self._places_by_id = {one.history.delegate_id: one for one in rows}
        self._years.set_rows(by_year([one.history for one in rows]))
        self._places.set_rows(rows)

    @Slot(int)
    def _on_opened(self, delegate_id: int) -> None:
        place = self._places_by_id.get(delegate_id)
        if place is not None:
            self.accept()
            self._desk.open_meeting(place.history.meeting_id, "delegates")
