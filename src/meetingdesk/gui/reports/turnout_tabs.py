"""Who came: the scorecard of each organisation, and the turnout of each event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from meetingdesk.features.reports.report_scope import ReportScope
from meetingdesk.features.reports.reports import (
    MeetingTurnout,
    OrganizationScore,
    meeting_turnouts,
    organization_scores,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reports.figures import count_column, rate_column, share_column, show_rate
from meetingdesk.gui.reports.rate_delegate import RateDelegate
from meetingdesk.gui.reports.report_tab import ReportTab
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState

SEATS = frozenset(
    {
        "meetings", "delegates", "check_ins", "attendance_lists", "organizations",
        "invited_organizations",
    }
)  # fmt: skip
_SIGNED = frozenset({"agreements", "agreement_parties", "commitments", "action_items"})


class OrganizationsTab(ReportTab[OrganizationScore]):
    """A double click leads to the organisation in the directory."""

    kinds: ClassVar[frozenset[str]] = SEATS | _SIGNED

    def __init__(self, desk: Desk, scope: ReportScope, latest: QAction) -> None:
        empty = EmptyState(
            "building",
            self.tr("Kỳ này chưa có gì để thống kê"),
            self.tr("Số liệu lấy từ danh sách đại biểu, điểm danh, sổ ký kết và nhiệm vụ."),
            action=latest,
        )
        super().__init__(
            desk, "organizations", scope, organization_scores, lambda row: row.key, empty,
            self.tr("Tìm theo tên đơn vị"),
        )  # fmt: skip
        rate = self._model.column_of("rate")
        self.table.setItemDelegateForColumn(rate, RateDelegate(self.table))

    def title(self) -> str:
        return self.tr("Thống kê theo đơn vị")

    def columns(self) -> Sequence[Column[OrganizationScore]]:
        return [
            Column(
                "name",
                self.tr("Đơn vị"),
                get=lambda row: row.name or self.tr("Không ghi đơn vị"),
                sort_key=lambda row: row.place,
                width=206,
            ),
            share_column(
                "meetings",
                self.tr("Dự/mời"),
                lambda row: (row.meetings_attended, row.meetings),
                76,
                (self.tr("Sự kiện có dự"), self.tr("Sự kiện được mời")),
            ),
            count_column("summoned", self.tr("Triệu tập"), lambda row: row.turnout.summoned, 80),
            count_column("present", self.tr("Có mặt"), lambda row: row.turnout.present, 70),
            rate_column(
                self.tr("Tỷ lệ (%)"),
                lambda row: row.turnout.rate,
                116,
                lambda row: show_rate(row.turnout.rate),
            ),
            count_column("stand_ins", self.tr("Dự thay"), lambda row: row.turnout.stand_ins, 72),
            count_column("absent", self.tr("Vắng"), lambda row: row.turnout.absent, 56),
            count_column("excused", self.tr("Có lý do"), lambda row: row.turnout.excused, 74),
            count_column(
                "unexcused", self.tr("Không lý do"), lambda row: row.turnout.unexcused, 94
            ),
            count_column("signed", self.tr("Ký mới"), lambda row: row.agreements_signed, 66),
            count_column("in_force", self.tr("Hiệu lực"), lambda row: row.agreements_in_force, 72),
            share_column(
                "commitments",
                self.tr("Cam kết"),
                lambda row: (row.commitments_done, row.commitments),
                72,
                (self.tr("Cam kết hoàn thành"), self.tr("Cam kết đến hạn")),
            ),
            share_column(
                "tasks",
                self.tr("Nhiệm vụ"),
                lambda row: (row.tasks_done, row.tasks),
                78,
                (self.tr("Nhiệm vụ hoàn thành"), self.tr("Nhiệm vụ được giao")),
            ),
            count_column("overdue", self.tr("Quá hạn"), lambda row: row.tasks_overdue, 72),
        ]

    def words(self, row: OrganizationScore) -> Sequence[str]:
        return [row.name]

    def summary(self, rows: Sequence[OrganizationScore]) -> str:
        return self.tr(
            "{count} đơn vị · Cam kết và nhiệm vụ: số đã xong trên số đến hạn trong kỳ."
        ).format(count=formats.show(len(rows)))

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        row = self.row(row_id)
        if row is not None and row.organization_id is not None:
            self.desk.open_organization(row.organization_id)
        elif row is not None:
            self.desk.toasts.show(self.tr("Đơn vị này chưa có trong danh bạ."), tone="warning")


class MeetingsTab(ReportTab[MeetingTurnout]):
    """A double click leads to the event's attendance."""

    kinds: ClassVar[frozenset[str]] = SEATS

    def __init__(self, desk: Desk, scope: ReportScope, latest: QAction) -> None:
        empty = EmptyState(
            "presentation", self.tr("Kỳ này chưa có sự kiện nào diễn ra"), action=latest
        )
        super().__init__(
            desk, "meetings", scope, meeting_turnouts, lambda row: row.id, empty,
            self.tr("Tìm theo tên sự kiện"),
        )  # fmt: skip
        rate = self._model.column_of("rate")
        self.table.setItemDelegateForColumn(rate, RateDelegate(self.table))

    def title(self) -> str:
        return self.tr("Thống kê theo sự kiện")

    def columns(self) -> Sequence[Column[MeetingTurnout]]:
        return [
            Column("day", self.tr("Ngày"), get=lambda row: row.starts_at.date(), width=104),
            Column("title", self.tr("Sự kiện"), get=lambda row: row.title, width=280),
            Column("kind", self.tr("Loại"), get=lambda row: say(row.kind.label), width=128),
            count_column("summoned", self.tr("Triệu tập"), lambda row: row.turnout.summoned, 86),
            count_column("present", self.tr("Có mặt"), lambda row: row.turnout.present, 72),
            rate_column(
                self.tr("Tỷ lệ (%)"),
                lambda row: row.turnout.rate if row.is_taken else None,
                140,
                self._rate,
            ),
            count_column("stand_ins", self.tr("Dự thay"), lambda row: row.turnout.stand_ins, 76),
            count_column("absent", self.tr("Vắng"), _absent, 64),
            count_column("excused", self.tr("Có lý do"), _excused, 76),
            count_column("guests", self.tr("Khách dự"), lambda row: row.turnout.guests_present, 80),
            count_column("walk_ins", self.tr("Phát sinh"), lambda row: row.turnout.walk_ins, 82),
        ]

    def words(self, row: MeetingTurnout) -> Sequence[str]:
        return [row.title, str(row.kind.label)]

    def summary(self, rows: Sequence[MeetingTurnout]) -> str:
        missing = sum(not row.is_taken for row in rows)
        text = self.tr("{count} sự kiện").format(count=formats.show(len(rows)))
        if not missing:
            return text
        note = self.tr("{count} sự kiện chưa điểm danh nên không tính tỷ lệ.")
        return f"{text} · {note.format(count=formats.show(missing))}"

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        self.desk.open_meeting(row_id, "attendance")

    def _rate(self, row: MeetingTurnout) -> str:
        if row.is_taken:
            return show_rate(row.turnout.rate)
        return self.tr("Chưa điểm danh") if row.turnout.summoned else ""


def _absent(row: MeetingTurnout) -> int:
    return row.turnout.absent if row.is_taken else 0


def _excused(row: MeetingTurnout) -> int:
    return row.turnout.excused
