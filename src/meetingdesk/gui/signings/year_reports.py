"""One promise year by year: plan, result, note, and the files that show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.files.attached_files import (
    AttachedFile,
    DocumentKind,
    KeptFile,
    keep_file,
)
from meetingdesk.features.signings.commitment_reports import (
    Evidence,
    YearDraft,
    YearReport,
    add_evidence,
    remove_evidence,
    write_year,
    year_reports,
)
from meetingdesk.features.signings.commitments import CommitmentRow, amount_from_text
from meetingdesk.gui import formats
from meetingdesk.gui.attached_opener import AttachedOpener
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings.short_table import ShortTable
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel

ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".heic", ".docx", ".doc", ".xlsx", ".xls")


class YearReportsDialog(QDialog):
    """Numbers are edited in place; files go to the year that is chosen."""

    def __init__(
        self, desk: Desk, agreement_id: int, row: CommitmentRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._agreement_id, self._row = desk, agreement_id, row
        self._reports: list[YearReport] = []
        self._opener = AttachedOpener(desk, self)
        self.setObjectName("yearReports")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Báo cáo từng năm"))
        self.resize(820, 560)
        self._model = RowsModel(self._columns(), lambda report: report.year, self)
        self.table = ShortTable(self._model, "yearReports", desk.preferences, most=6)
        self.table.setAccessibleName(self.tr("Kế hoạch và kết quả từng năm"))
        self.table.selected.connect(self._on_selected)
        self._hint = TextLabel("", "muted", wrap=True)
        self._hint.setObjectName("yearHint")
        self._files_head = TextLabel("", "heading")
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        self._drop = FileDropArea(
            self.tr("Thả ảnh, báo cáo làm minh chứng cho năm đang chọn"),
            ENDINGS,
            "evidence",
            desk.preferences,
            several=True,
        )
        self._drop.setMinimumHeight(96)
        self._drop.dropped.connect(self._on_dropped)
        leave = button(self.tr("Đóng"), face="primary")
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(row.text, "heading", wrap=True))
        column.addWidget(TextLabel(self._described(), "muted", wrap=True))
        column.addWidget(self.table)
        column.addWidget(self._hint)
        column.addWidget(self._files_head)
        column.addLayout(self._files)
        column.addWidget(self._drop)
        column.addStretch(1)
        column.addLayout(foot)
        desk.changed.connect(self._on_changed)
        self._read()

    def _described(self) -> str:
        parts = [self._row.party_name or self.tr("Các bên")]
        if self._row.target is not None:
            target = f"{formats.show(self._row.target)} {self._row.unit}".strip()
            parts.append(self.tr("Chỉ tiêu cả kỳ: {target}").format(target=target))
        return " · ".join(parts)

    def _columns(self) -> list[Column[YearReport]]:
        may = not self._desk.is_read_only

        def editing(field: str) -> Any:
            return partial(self._edit, field) if may else None

        return [
            Column("year", self.tr("Năm"), get=lambda one: str(one.year), width=70),
            Column(
                "planned",
                self.tr("Kế hoạch"),
                get=lambda one: one.planned,
                align="right",
                width=100,
                edit=editing("planned"),
            ),
            Column(
                "result",
                self.tr("Kết quả"),
                get=lambda one: one.result,
                align="right",
                width=100,
                edit=editing("result"),
            ),
            Column(
                "note",
                self.tr("Ghi chú"),
                get=lambda one: one.note,
                width=330,
                edit=editing("note"),
            ),
            Column(
                "evidence",
                self.tr("Minh chứng"),
                get=lambda one: len(one.evidence),
                icon=lambda one: "paperclip" if one.evidence else "circle-dashed",
                width=110,
            ),
        ]

    def _read(self) -> None:
        self._desk.tasks.read(
            year_reports,
            self._agreement_id,
            done=self._on_reports,
            failed=self._on_gone,
            owner=self,
        )

    @Slot(object)
    def _on_changed(self, change: Any) -> None:
        if {"commitment_reports", "commitment_evidence"}.intersection(change.kinds):
            self._read()

    @Slot(object)
    def _on_reports(self, found: dict[int, list[YearReport]]) -> None:
        chosen = self.table.current_id()
        self._reports = found.get(self._row.id, [])
        self._model.set_rows(self._reports)
        has_years = bool(self._reports)
        self._hint.setText(
            self.tr("Bấm đúp vào ô để ghi số liệu. Kết quả cả kỳ được tính từ các năm.")
            if has_years
            else self.tr("Hãy ghi thời hạn của văn bản để có các năm báo cáo.")
        )
        self._drop.setEnabled(has_years and not self._desk.is_read_only)
        if has_years:
            years = [one.year for one in self._reports]
            self.table.select_ids([chosen if chosen in years else years[0]])
        self._show_files()

    def _on_gone(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self.reject()
        else:
            self._desk.tasks.broken.emit(error)

    def _edit(self, field: str, report: YearReport, typed: object) -> None:
        draft = YearDraft(report.planned, report.result, report.note)
        try:
            value: Any = str(typed) if field == "note" else amount_from_text(str(typed))
        except MeetingDeskError as error:
            self._say(error)
            return
        self._desk.tasks.write(
            write_year,
            self._row.id,
            report.year,
            report.version,
            replace(draft, **{field: value}),
            failed=self._on_refused,
            owner=self,
        )

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._say(error)
            self._read()
        else:
            self._desk.tasks.broken.emit(error)

    def _say(self, error: MeetingDeskError) -> None:
        self._model.forget_typed()
        self._desk.toasts.show(say(error.message), tone="warning")

    @property
    def _chosen(self) -> YearReport | None:
        year = self.table.current_id()
        return next((one for one in self._reports if one.year == year), None)

    @Slot(object)
    def _on_selected(self, _years: list[int]) -> None:
        self._show_files()

    def _show_files(self) -> None:
        while (item := self._files.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        chosen = self._chosen
        if chosen is None:
            self._files_head.setText("")
            return
        self._files_head.setText(self.tr("Minh chứng năm {year}").format(year=chosen.year))
        for evidence in chosen.evidence:
            self._files.addWidget(self._file_line(evidence))

    def _file_line(self, evidence: Evidence) -> QWidget:
        line = QFrame()
        line.setProperty("face", "sunken")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("paperclip", "muted", 18))
        row.addWidget(ElidedLabel(evidence.file_name), 1)
        see = icon_button("external-link", self.tr("Mở {name}").format(name=evidence.file_name))
        see.setObjectName("openEvidence")
        see.clicked.connect(lambda: self._open(evidence))
        drop = icon_button("x", self.tr("Gỡ {name}").format(name=evidence.file_name))
        drop.setObjectName("removeEvidence")
        drop.setEnabled(not self._desk.is_read_only)
        drop.clicked.connect(lambda: self._remove(evidence))
        row.addWidget(see)
        row.addWidget(drop)
        return line

    def _open(self, evidence: Evidence) -> None:
        kind, name = DocumentKind.PROOF, evidence.file_name
        self._opener.open(AttachedFile(0, 0, kind, name, name, "", 0, evidence.sha256))

    def _remove(self, evidence: Evidence) -> None:
        self._desk.tasks.write(remove_evidence, evidence.id, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã gỡ minh chứng."))

    @Slot(object)
    def _on_dropped(self, paths: Sequence[Path]) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        store = self._desk.workspace.attachments
        self._desk.tasks.run(
            lambda: [keep_file(store, path) for path in paths],
            title=self.tr("Đang lưu minh chứng…"),
            done=partial(self._on_kept, chosen.year),
            owner=self,
        )

    def _on_kept(self, year: int, kept: list[KeptFile]) -> None:
        self._desk.tasks.write(add_evidence, self._row.id, year, kept)
