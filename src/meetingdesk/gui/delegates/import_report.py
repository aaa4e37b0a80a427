"""What an import did, row by row, after it was done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.exchange.delegate_export import report_table
from meetingdesk.exchange.delegate_list import DelegateListPreview
from meetingdesk.exchange.tables import write_table
from meetingdesk.features.delegates.delegate_import import ImportReport, RowOutcome
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class ImportReportView(QWidget):
    """The numbers in a sentence and the outcome of each row in a table that can be copied and saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._preview: DelegateListPreview | None = None
        self._saver = FileSaver(desk, "import", self)
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
        self.table = DataTable(self._model, "import_report", desk.preferences)
        self.table.setAccessibleName(self.tr("Kết quả từng dòng"))
        save = button(self.tr("Lưu kết quả…"), icon="file-spreadsheet")
        save.setObjectName("importReportSave")
        save.clicked.connect(self._on_save)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._summary, 1)
        head.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_report(self, report: ImportReport, preview: DelegateListPreview | None) -> None:
        """Show what the import did with the rows of `preview`."""
        self._report, self._preview = report, preview
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

    @Slot()
    def _on_save(self) -> None:
        if self._report is None or self._preview is None:
            return
        stem = Path(self._preview.source.name).stem
        name = self.tr("Kết quả nhập {name}").format(name=stem) + ".xlsx"
        path = self._saver.ask(name, self.tr("Bảng tính Excel"))
        if path is not None:
            outcomes = {
                place: f"{self._taken((0, one))}. {say(one.outcome)}"
                for place, one in enumerate(self._report.outcomes)
            }
            table = report_table(self._preview, outcomes, say=say)
            self._saver.write(partial(write_table, table=table), path)
