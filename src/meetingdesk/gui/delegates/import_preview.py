"""The preview of a list before it is imported: how it was read, each row, and what will be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.exchange.column_encodings import EncodingFinding
from meetingdesk.exchange.delegate_columns import ColumnMapping
from meetingdesk.exchange.delegate_list import Choices, DelegateListPreview
from meetingdesk.features.delegates.delegate_import import Verdict
from meetingdesk.gui import formats
from meetingdesk.gui.delegates.import_columns import ImportColumns
from meetingdesk.gui.delegates.import_options import ImportOptionsBar
from meetingdesk.gui.delegates.incoming import ImportLine
from meetingdesk.gui.delegates.mapping_bar import MappingBar
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.gui.widgets.rows_model import RowsModel


class ImportPreviewView(QWidget):
    """Emits `choices_changed` (Choices) when the list is to be read otherwise, `written` (line,
    field, text) after a cell was corrected, `counted` when other rows are taken than before.
    """

    choices_changed = Signal(object)
    written = Signal(object, str, object)
    counted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: DelegateListPreview | None = None
        self.lines: list[ImportLine] = []
        columns = ImportColumns(self._on_take, self.written.emit, self._on_person)
        self._columns = columns
        self._model: RowsModel[ImportLine] = RowsModel(
            columns.made, lambda line: line.place + 1, self
        )
        self.table = DataTable(self._model, "import_preview", preferences)
        self.table.setAccessibleName(self.tr("Từng dòng sẽ nhập"))
        self.table.delete_wanted.connect(self._on_delete)
        self.options = ImportOptionsBar()
        self.mapping = MappingBar()
        self.mapping.changed.connect(self._on_mapping)
        self._counts = TextLabel("", "strong", wrap=True)
        self._counts.setObjectName("importCounts")
        self._encodings = QVBoxLayout()
        self._encodings.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._source_row())
        column.addWidget(self._remembered_row())
        column.addLayout(self._encodings)
        column.addWidget(self.mapping)
        column.addWidget(self.table, 1)
        column.addLayout(self._counts_row())
        column.addWidget(self.options)

    @property
    def taken(self) -> int:
        """How many rows will be imported."""
        return sum(line.take and line.can_take for line in self.lines)

    def show_preview(self, preview: DelegateListPreview, lines: Sequence[ImportLine]) -> None:
        """Show how the list was read and what is proposed for each row."""
        self._preview = preview
        self.lines = list(lines)
        self._show_source(preview)
        self._show_encodings(preview.encodings)
        is_table = preview.sheet is not None
        self.mapping.setVisible(is_table)
        if is_table:
            self.mapping.show_mapping(preview.labels, preview.mapping)
        self._remembered.setVisible(preview.is_remembered)
        self._model.set_rows(self.lines)
        self._show_counts()

    def _remembered_row(self) -> QWidget:
        text = self.tr("Các cột được ghép như lần trước với tệp cùng dạng này.")
        anew = button(self.tr("Ghép lại theo tiêu đề"), face="quiet")
        anew.setObjectName("importMappingAnew")
        anew.clicked.connect(self._on_anew)
        self._remembered = QWidget()
        self._remembered.setObjectName("importRemembered")
        self._remembered.hide()
        row = QHBoxLayout(self._remembered)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("history", "info", 16))
        row.addWidget(TextLabel(text))
        row.addWidget(anew)
        row.addStretch(1)
        return self._remembered

    def _counts_row(self) -> QHBoxLayout:
        self._verdicts = QComboBox()
        self._verdicts.setObjectName("importVerdicts")
        self._verdicts.setAccessibleName(self.tr("Chỉ xem một kết quả"))
        self._verdicts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._verdicts.currentIndexChanged.connect(self._on_verdict)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._counts, 1)
        row.addWidget(self._verdicts)
        return row

    def _source_row(self) -> QHBoxLayout:
        self._name = ElidedLabel("", "heading")
        self._sheet = QComboBox()
        self._sheet.setObjectName("importSheet")
        self._sheet.setAccessibleName(self.tr("Trang tính"))
        self._sheet.activated.connect(self._on_sheet)
        self._header_label = TextLabel(self.tr("Dòng tiêu đề"), "field")
        self._header = NumberField()
        self._header.setObjectName("importHeader")
        self._header.setAccessibleName(self.tr("Dòng tiêu đề"))
        self._header.setRange(0, 1_000_000)
        self._header.setSpecialValueText(self.tr("không có"))
        self._header.setKeyboardTracking(False)
        self._header.valueChanged.connect(self._on_header)
        self._case = QCheckBox()
        self._case.setObjectName("importProperCase")
        self._case.clicked.connect(self._on_case)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._case)
        row.addWidget(self._sheet)
        row.addWidget(self._header_label)
        row.addWidget(self._header)
        return row

    def _show_source(self, preview: DelegateListPreview) -> None:
        is_table = preview.sheet is not None
        self._name.setText(preview.source.name)
        self._sheet.clear()
        self._sheet.addItems(list(preview.sheet_names))
        self._sheet.setCurrentText(preview.sheet or "")
        self._sheet.setVisible(is_table and len(preview.sheet_names) > 1)
        self._header.blockSignals(True)
        self._header.setValue(preview.header_row)
        self._header.blockSignals(False)
        for part in (self._header, self._header_label):
            part.setVisible(is_table)
        self._case.setVisible(preview.capitals > 0)
        self._case.setChecked(preview.choices.proper_case)
        self._case.setText(
            self.tr("Viết hoa lại {count} họ tên").format(count=formats.show(preview.capitals))
        )

    def _show_encodings(self, findings: Sequence[EncodingFinding]) -> None:
        while (item := self._encodings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            self._encodings.addWidget(self._encoding_box(finding))

    def _encoding_box(self, finding: EncodingFinding) -> QCheckBox:
        shown = "; ".join(f"{before} → {after}" for before, after in finding.evidence[:3])
        text = self.tr(
            "Cột “{column}” viết bằng {encoding}, chuyển sang Unicode: {evidence}"
        ).format(
            column=finding.label or finding.column + 1,
            encoding=finding.encoding.value,
            evidence=shown,
        )
        box = QCheckBox(text.replace("&", "&&"))
        box.setObjectName(f"importEncoding{finding.column}")
        box.setToolTip(self.tr("Bỏ dấu chọn nếu chữ đã đúng sẵn."))
        box.setChecked(finding.applied)
        box.clicked.connect(lambda checked: self._on_encoding(finding, bool(checked)))
        return box

    def _show_counts(self) -> None:
        counts = Counter(line.match.verdict for line in self.lines)
        parts = [
            f"{say(verdict.label)}: {formats.show(counts[verdict])}"
            for verdict in Verdict
            if counts[verdict]
        ]
        text = self.tr("Sẽ nhập {taken} trong {total} dòng.").format(
            taken=formats.show(self.taken), total=formats.show(len(self.lines))
        )
        self._fill_verdicts(counts)
        skipped = len(self._preview.skipped) if self._preview else 0
        if skipped:
            note = self.tr("Bỏ qua {count} dòng không phải là người (nhóm, tổng số, chữ ký).")
            text = f"{text} {note.format(count=formats.show(skipped))}"
        self._counts.setText("   ·   ".join([text, *parts]))
        self.counted.emit()

    def _fill_verdicts(self, counts: Counter[Verdict]) -> None:
        """Every verdict that is there with its number; the one looked at stays chosen."""
        chosen = self._verdicts.currentData()
        self._verdicts.blockSignals(True)
        self._verdicts.clear()
        self._verdicts.addItem(self.tr("Xem mọi dòng"), "")
        for verdict in Verdict:
            if counts[verdict]:
                text = self.tr("Chỉ xem: {verdict} ({count})").format(
                    verdict=say(verdict.label), count=formats.show(counts[verdict])
                )
                self._verdicts.addItem(text, verdict.value)
        place = max(0, self._verdicts.findData(chosen or ""))
        self._verdicts.setCurrentIndex(place)
        self._verdicts.blockSignals(False)
        if chosen and place == 0:
            self._on_verdict()

    @Slot()
    def _on_verdict(self) -> None:
        chosen = self._verdicts.currentData()
        accepts: Callable[[ImportLine], bool] = lambda line: line.match.verdict == chosen  # noqa: E731
        self._model.set_filter(accepts if chosen else None)

    def _decide(self, line: ImportLine) -> None:
        self.lines[line.place] = line
        self._model.set_rows(self.lines)
        self._show_counts()

    def _on_take(self, line: ImportLine, take: bool) -> None:
        self._decide(replace(self.lines[line.place], take=take))

    def _on_person(self, line: ImportLine, person_id: int | None) -> None:
        self._decide(replace(self.lines[line.place], person_id=person_id, take=True))

    @Slot(object)
    def _on_delete(self, ids: Sequence[int]) -> None:
        """Delete leaves the rows out: they stay in sight and can be taken again."""
        for row_id in ids:
            self.lines[row_id - 1] = replace(self.lines[row_id - 1], take=False)
        self._model.set_rows(self.lines)
        self._show_counts()

    def _choose(self, **changes: object) -> None:
        if self._preview is not None:
            choices: Choices = replace(self._preview.choices, **changes)  # type: ignore[arg-type] # checked by name
            self.choices_changed.emit(choices)

    @Slot(int)
    def _on_sheet(self, _place: int) -> None:
        self._choose(sheet=self._sheet.currentText(), header_row=None, mapping=None, encodings={})

    @Slot(int)
    def _on_header(self, row: int) -> None:
        sheet = self._preview.sheet if self._preview else None
        self._choose(sheet=sheet, header_row=row, mapping=None)

    @Slot(object)
    def _on_mapping(self, mapping: ColumnMapping) -> None:
        self._choose(mapping=mapping)

    @Slot()
    def _on_anew(self) -> None:
        if self._preview is not None:
            kept = dict(self._preview.choices.remembered)
            kept.pop(self._preview.shape_key, None)
            self._choose(mapping=None, remembered=kept)

    @Slot(bool)
    def _on_case(self, checked: bool) -> None:
        self._choose(proper_case=checked)

    def _on_encoding(self, finding: EncodingFinding, applied: bool) -> None:
        known = dict(self._preview.choices.encodings) if self._preview else {}
        known[finding.column] = finding.encoding if applied else None
        self._choose(encodings=known)
