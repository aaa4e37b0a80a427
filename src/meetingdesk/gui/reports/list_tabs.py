"""Lists of a period: who was absent and why, and the agreements signed or in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox

from meetingdesk.features.reports.report_absences import AbsenceRow, absence_rows
from meetingdesk.features.reports.report_scope import ReportScope
from meetingdesk.features.reports.reports import agreements_in
from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reports.figures import share_column
from meetingdesk.gui.reports.report_tab import ReportTab
from meetingdesk.gui.reports.turnout_tabs import SEATS
from meetingdesk.gui.signings import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.empty_state import EmptyState


class AbsencesTab(ReportTab[AbsenceRow]):
    """A double click leads to the event's attendance."""

    kinds: ClassVar[frozenset[str]] = SEATS

    def __init__(self, desk: Desk, scope: ReportScope) -> None:
        empty = EmptyState(
            "user-check",
            self.tr("Không có ai vắng trong kỳ này"),
            self.tr("Chỉ tính những sự kiện đã điểm danh."),
        )
        super().__init__(
            desk, "absences", scope, absence_rows, lambda row: row.delegate_id, empty,
            self.tr("Tìm theo đơn vị, họ tên, sự kiện, lý do"),
        )  # fmt: skip
        self._reason = QComboBox()
        self._reason.setObjectName("absenceKind")
        self._reason.setAccessibleName(self.tr("Loại vắng"))
        self._reason.addItem(self.tr("Mọi trường hợp vắng"), None)
        self._reason.addItem(self.tr("Vắng có lý do"), True)
        self._reason.addItem(self.tr("Vắng không lý do"), False)
        self._reason.currentIndexChanged.connect(self._on_reason)
        self.filters.addWidget(self._reason)

    def title(self) -> str:
        return self.tr("Danh sách vắng")

    def columns(self) -> Sequence[Column[AbsenceRow]]:
        return [
            Column(
                "organization",
                self.tr("Đơn vị"),
                get=lambda row: row.organization or self.tr("Không ghi đơn vị"),
                sort_key=lambda row: row.organization_place,
                width=210,
            ),
            Column(
                "name",
                self.tr("Họ và tên"),
                get=lambda row: f"{row.honorific} {row.full_name}".strip(),
                sort_key=lambda row: row.sort_key,
                width=180,
            ),
            Column("position", self.tr("Chức vụ"), get=lambda row: row.position, width=150),
            Column("day", self.tr("Ngày"), get=lambda row: row.starts_at.date(), width=104),
            Column("meeting", self.tr("Sự kiện"), get=lambda row: row.meeting_title, width=260),
            Column(
                "kind",
                self.tr("Vắng"),
                get=lambda row: self.tr("Có lý do") if row.is_excused else self.tr("Không lý do"),
                tone=lambda row: "warning" if row.is_excused else "danger",
                icon=lambda row: "circle-minus" if row.is_excused else "circle-x",
                width=132,
            ),
            Column("reason", self.tr("Lý do"), get=lambda row: row.reason, width=160),
        ]

    def words(self, row: AbsenceRow) -> Sequence[str]:
        return [row.organization, row.full_name, row.meeting_title, row.reason]

    def accepts(self, row: AbsenceRow) -> bool:
        wanted = self._reason.currentData()
        return wanted is None or row.is_excused is wanted

    def summary(self, rows: Sequence[AbsenceRow]) -> str:
        excused = sum(row.is_excused for row in rows)
        return self.tr("{count} lượt vắng, có lý do {excused}, không lý do {unexcused}").format(
            count=formats.show(len(rows)),
            excused=formats.show(excused),
            unexcused=formats.show(len(rows) - excused),
        )

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        row = self.row(row_id)
        if row is not None:
            self.desk.open_meeting(row.meeting_id, "attendance")

    @Slot()
    def _on_reason(self) -> None:
        self.apply_filter()


class AgreementsTab(ReportTab[AgreementRow]):
    """A double click leads to the agreement in the register."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"agreements", "agreement_parties", "commitments", "organizations"}
    )

    def __init__(self, desk: Desk, scope: ReportScope) -> None:
        empty = EmptyState(
            "signature",
            self.tr("Kỳ này không có văn bản nào được ký hoặc còn hiệu lực"),
            self.tr("Văn bản ký kết được ghi ở Sổ ký kết."),
        )
        super().__init__(
            desk, "agreements", scope, agreements_in, lambda row: row.id, empty,
            self.tr("Tìm theo tên văn bản, số, các bên"),
        )  # fmt: skip

        paper = self.command(
            self.tr("In sổ theo dõi ký kết…"),
            self._on_paper,
            icon="printer",
            shortcut=QKeySequence.StandardKey.Print,
            menu="file",
        )
        made = action_button(paper)
        made.setObjectName("printRegister")
        self.filters.addWidget(made)

    def title(self) -> str:
        return self.tr("Chương trình phối hợp")

    def columns(self) -> Sequence[Column[AgreementRow]]:
        return [
            Column("title", self.tr("Tên văn bản"), get=lambda row: row.title, width=290),
            Column("number", self.tr("Số"), get=lambda row: row.number, width=118),
            Column("signed", self.tr("Ngày ký"), get=lambda row: row.signed_on, width=104),
            Column(
                "parties",
                self.tr("Các bên"),
                get=lambda row: " · ".join(row.parties),
                tip=lambda row: "\n".join(row.parties),
                width=188,
            ),
            Column("ends", self.tr("Hết hạn"), get=lambda row: row.ends_on, width=104),
            Column(
                "left",
                self.tr("Còn lại"),
                get=lambda row: row.days_left,
                show=lambda row: looks.days_left(row.days_left),
                tone=lambda row: looks.days_tone(row.days_left),
                icon=lambda row: looks.days_icon(row.days_left),
                width=166,
            ),
            share_column(
                "commitments",
                self.tr("Cam kết"),
                lambda row: (row.commitments_done, row.commitments),
                76,
                (self.tr("Cam kết hoàn thành"), self.tr("Cam kết")),
            ),
            Column(
                "state",
                self.tr("Trạng thái"),
                get=lambda row: say(row.state.label),
                tone=lambda row: looks.STATE_LOOKS[row.state][0],
                icon=lambda row: looks.STATE_LOOKS[row.state][1],
                width=144,
            ),
        ]

    def words(self, row: AgreementRow) -> Sequence[str]:
        return [row.title, row.number, *row.parties]

    def summary(self, rows: Sequence[AgreementRow]) -> str:
        soon = sum(row.runs_out_soon for row in rows)
        return self.tr("{count} văn bản, {soon} sắp hết hạn hoặc quá hạn").format(
            count=formats.show(len(rows)), soon=formats.show(soon)
        )

    def _on_paper(self) -> None:
        self.desk.open_page("signings", "paper")

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        self.desk.open_agreement(row_id)
