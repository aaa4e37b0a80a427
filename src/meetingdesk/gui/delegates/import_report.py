"""What an import did, row by row, after it was done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.features.delegate_import import ImportReport, RowOutcome
from meetingdesk.gui import formats
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class ImportReportView(QWidget):
    """The numbers in a sentence and the outcome of each row in a table that can be copied."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = TextLabel("", "heading", wrap=True)
        self._summary.setObjectName("importSummary")
        self._model: RowsModel[tuple[int, RowOutcome]] = RowsModel(
            (
                Column("line", self.tr("Dòng"), lambda row: row[1].line_number, width=70),
                Column("name", self.tr("Họ và tên"), lambda row: row[1].full_name, width=240),
                Column(
                    "taken",
                    self.tr("Kết quả"),
                    lambda row: row[1].taken,
                    show=self._taken,
                    width=130,
                    tone=lambda row: "success" if row[1].taken else "neutral",
                    icon=lambda row: "circle-check" if row[1].taken else "circle-minus",
                ),
                Column("outcome", self.tr("Chi tiết"), lambda row: say(row[1].outcome), width=400),
            ),
            lambda row: row[0],
            self,
        )
        self.table = DataTable(self._model, "import_report", preferences)
        self.table.setAccessibleName(self.tr("Kết quả từng dòng"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)

    def show_report(self, report: ImportReport) -> None:
        """Show what the import did."""
        text = self.tr(
            "Đã nhập {delegates} đại biểu; thêm {people} người và {organizations} đơn vị vào danh "
            "bạ, cập nhật {updated} người; bỏ qua {left} dòng."
        )
        self._summary.setText(
            text.format(
                delegates=formats.show(report.delegates),
                people=formats.show(report.people),
                organizations=formats.show(report.organizations),
                updated=formats.show(report.updated),
                left=formats.show(report.left_out),
            )
        )
        self._model.set_rows(enumerate(report.outcomes, 1))

    def _taken(self, row: tuple[int, RowOutcome]) -> str:
        return self.tr("Đã nhập") if row[1].taken else self.tr("Bỏ qua")
