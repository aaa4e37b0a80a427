"""The import of a list: choose or paste, look at each row, correct, and only then import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.exchange.delegate_export import empty_form
from meetingdesk.exchange.delegate_list import (
    Choices,
    DelegateListPreview,
    Source,
    load_source,
    pasted_source,
    preview,
)
from meetingdesk.exchange.incoming_rows import incoming_rows
from meetingdesk.exchange.tables import write_table
from meetingdesk.features.delegates.delegate_import import (
    ImportReport,
    import_delegates,
    match_rows,
)
from meetingdesk.features.delegates.import_memory import (
    forget_mapping,
    remember_mapping,
    remembered_mappings,
)
from meetingdesk.gui import formats
from meetingdesk.gui.delegates.import_preview import ImportPreviewView
from meetingdesk.gui.delegates.import_report import ImportReportView
from meetingdesk.gui.delegates.incoming import ImportLine, fresh_lines
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.gui.tasks import TaskHandle
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.drop_area import FileDropArea

ENDINGS = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".docx")


class ImportDialog(QDialog):
    """Start, preview and report in one window. Nothing is written before 'Nhập' is pressed."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._source: Source | None = None
        self._preview: DelegateListPreview | None = None
        self._generation = 0
        self._under_way: TaskHandle | None = None
        self._is_importing = False
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập danh sách đại biểu"))
        self._build()
        self._fit()

    def load_file(self, path: Path) -> None:
        """Read a file and show its list."""
        self._desk.preferences.remember_folder("import", path.parent)
        self._ask(load_source, path, done=self._on_source)

    def load_text(self, text: str) -> None:
        """Read pasted text and show its list."""
        self._ask(pasted_source, text, done=self._on_source, progress=False)

    def reject(self) -> None:
        """Close; what is under way stops, and nothing of it is kept."""
        if self._under_way is not None:
            self._under_way.cancel()
        super().reject()

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start_view())
        self.view = ImportPreviewView(self._desk.preferences)
        self.view.choices_changed.connect(self._on_choices)
        self.view.written.connect(self._on_written)
        self.view.counted.connect(self._show_button)
        self._stack.addWidget(self.view)
        self.report = ImportReportView(self._desk)
        self._stack.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())

    def _start_view(self) -> QWidget:
        sentence = self.tr(
            "Thả tệp Excel, Word, ODS hoặc CSV vào đây. Cũng có thể chép danh sách trong Excel, "
            "Word, Zalo rồi bấm “Dán danh sách đã chép”."
        )
        area = FileDropArea(sentence, ENDINGS, "import", self._desk.preferences)
        area.dropped.connect(self._on_dropped)
        area.refused.connect(self._on_refused)
        self._paste = button(self.tr("Dán danh sách đã chép"), icon="clipboard-list")
        self._paste.setObjectName("importPaste")
        self._paste.clicked.connect(self._on_paste)
        form = button(self.tr("Lưu mẫu trống để gửi các đơn vị điền…"), icon="table", face="quiet")
        form.setObjectName("importForm")
        form.clicked.connect(self._on_form)
        self._saver = FileSaver(self._desk, "import", self)
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self._paste, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(form, 0, Qt.AlignmentFlag.AlignHCenter)
        return view

    def _foot(self) -> QHBoxLayout:
        self._progress = QProgressBar()
        self._progress.setObjectName("importProgress")
        self._progress.setAccessibleName(self.tr("Tiến độ"))
        self._progress.setFixedWidth(240)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._back = button(self.tr("Chọn tệp khác"), icon="arrow-left")
        self._back.setObjectName("importBack")
        self._back.clicked.connect(self._on_back)
        self._close = button(self.tr("Đóng"))
        self._close.setObjectName("importClose")
        self._close.clicked.connect(self.reject)
        self._import = button(self.tr("Nhập"), icon="file-import", face="primary")
        self._import.setObjectName("importNow")
        # Enter ends the typing in a field here; it must not start the import.
        for one in (self._back, self._close, self._import):
            one.setAutoDefault(False)
        self._import.clicked.connect(self._on_import)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._progress)
        row.addWidget(self._close)
        row.addWidget(self._import)
        self._show_stage(0)
        return row

    def _fit(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1280, room.width() - 40), min(720, room.height() - 60))

    def _show_stage(self, stage: int) -> None:
        self._stack.setCurrentIndex(stage)
        self._back.setVisible(stage == 1)
        self._import.setVisible(stage == 1)
        self._close.setText(self.tr("Xong") if stage == 2 else self.tr("Đóng"))

    def _ask(
        self,
        work: Callable[..., object],
        *args: object,
        done: Callable[..., object],
        progress: bool = True,
    ) -> None:
        """Run long work off the window; what an older question answers is dropped."""
        self._generation += 1
        if self._under_way is not None:
            self._under_way.cancel()
        handle = self._desk.tasks.run(
            work,
            *args,
            done=partial(self._deliver, self._generation, done),
            failed=partial(self._on_failed, self._generation),
            owner=self,
            progress=progress,
        )
        self._follow(handle)

    def _follow(self, handle: TaskHandle) -> None:
        self._under_way = handle
        handle.progressed.connect(self._on_progress)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._import.setEnabled(False)

    def _rest(self) -> None:
        self._under_way = None
        self._progress.hide()

    def _deliver(self, generation: int, done: Callable[..., object], result: object) -> None:
        if generation == self._generation:
            self._rest()
            done(result)

    def _on_failed(self, generation: int, error: Exception) -> None:
        if generation != self._generation:
            return
        self._rest()
        self._is_importing = False
        self._close.setText(self.tr("Đóng"))
        self.view.setEnabled(True)
        self._show_button()
        if isinstance(error, MeetingDeskError):
            is_stop = isinstance(error, Cancelled)
            self._banner.show_text(
                say(error.message),
                "info-circle" if is_stop else "alert-triangle",
                "info" if is_stop else "danger",
            )
        else:
            self._desk.tasks.broken.emit(error)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    @Slot(object)
    def _on_dropped(self, files: Sequence[Path]) -> None:
        self.load_file(files[0])

    @Slot(object)
    def _on_refused(self, files: Sequence[Path]) -> None:
        text = self.tr("Không đọc được loại tệp này: {name}. Hãy chọn tệp Excel, Word, ODS, CSV.")
        self._banner.show_text(text.format(name=files[0].name), "alert-triangle", "danger")

    @Slot()
    def _on_paste(self) -> None:
        self.load_text(QGuiApplication.clipboard().text())

    @Slot()
    def _on_form(self) -> None:
        name = self.tr("Mẫu danh sách đại biểu") + ".xlsx"
        path = self._saver.ask(name, self.tr("Bảng tính Excel"))
        if path is not None:
            self._saver.write(partial(write_table, table=empty_form("")), path)

    @Slot()
    def _on_back(self) -> None:
        self._generation += 1
        self._banner.hide()
        self._show_stage(0)

    def _on_source(self, source: Source) -> None:
        self._source = source
        self._banner.hide()
        self._generation += 1
        handle = self._desk.tasks.read(
            remembered_mappings,
            done=partial(self._deliver, self._generation, self._on_remembered),
            failed=partial(self._on_failed, self._generation),
            owner=self,
        )
        self._follow(handle)

    def _on_remembered(self, mappings: dict[str, str]) -> None:
        if self._source is not None:
            choices = Choices(remembered=mappings)
            self._ask(preview, self._source, choices, done=self._on_preview)

    @Slot(object)
    def _on_choices(self, choices: Choices) -> None:
        if self._source is not None:
            self._keep_mapping(choices)
            self._banner.hide()
            self._ask(preview, self._source, choices, done=self._on_preview)

    def _on_preview(self, found: DelegateListPreview) -> None:
        self._match(found, [])

    @Slot(object, str, object)
    def _on_written(self, line: ImportLine, field: str, value: object) -> None:
        if self._preview is not None:
            kept = list(self.view.lines)
            self._ask(
                partial(self._preview.with_row, line.place, **{field: value}),
                done=lambda found: self._match(found, kept),
                progress=False,
            )

    def _match(self, found: DelegateListPreview, kept: list[ImportLine]) -> None:
        self._generation += 1
        handle = self._desk.tasks.read(
            _matched,
            self._meeting_id,
            found,
            today=date.today(),  # noqa: DTZ011 - the office's own calendar day
            done=partial(self._deliver, self._generation, partial(self._on_matches, found, kept)),
            failed=partial(self._on_failed, self._generation),
            owner=self,
        )
        self._follow(handle)

    def _on_matches(
        self, found: DelegateListPreview, kept: list[ImportLine], lines: list[ImportLine]
    ) -> None:
        self._preview = found
        if kept:
            lines = [_as_decided(line, kept[line.place]) for line in lines]
        self.view.show_preview(found, lines)
        self._show_stage(1)
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        count = self.view.taken
        self._import.setText(
            self.tr("Nhập {count} đại biểu").format(count=formats.show(count))
            if count
            else self.tr("Nhập")
        )
        self._import.setEnabled(count > 0 and self._under_way is None)

    @Slot()
    def _on_import(self) -> None:
        if self._source is None or self._under_way is not None or not self.view.taken:
            return
        self._banner.hide()
        self._is_importing = True
        self.view.setEnabled(False)
        self._close.setText(self.tr("Dừng"))
        self._generation += 1
        decisions = [line.decision() for line in self.view.lines]
        name = self._source.name if self._preview and self._preview.sheet else ""
        handle = self._desk.tasks.write(
            import_delegates,
            self._meeting_id,
            decisions,
            self.view.options.options(name),
            done=partial(self._deliver, self._generation, self._on_imported),
            failed=partial(self._on_failed, self._generation),
            owner=self,
            progress=True,
            title=self.tr("Nhập danh sách đại biểu"),
        )
        self._follow(handle)

    def _on_imported(self, report: ImportReport) -> None:
        self._is_importing = False
        self.view.setEnabled(True)
        self.report.show_report(report, self._preview)
        self._show_stage(2)
        self._desk.toasts.undoable(
            self.tr("Đã nhập {count} đại biểu.").format(count=formats.show(report.delegates))
        )

    def _keep_mapping(self, choices: Choices) -> None:
        """A mapping put right is known for the next file of its shape; one given up is not."""
        before = self._preview
        if before is None or not before.shape_key or self._desk.is_read_only:
            return
        shape, tasks = before.shape_key, self._desk.tasks
        if choices.mapping is not None and choices.mapping != before.mapping:
            tasks.write(remember_mapping, shape, choices.mapping.as_text(), undoable=False)
        elif before.is_remembered and shape not in choices.remembered:
            tasks.write(forget_mapping, shape, undoable=False)


def _matched(
    session: Any, meeting_id: int, found: DelegateListPreview, *, today: date
) -> list[ImportLine]:
    """The lines of a preview with their verdicts, made ready off the window's thread."""
    matches = match_rows(session, meeting_id, incoming_rows(found.rows), today=today)
    return fresh_lines(found.rows, matches)


def _as_decided(line: ImportLine, before: ImportLine) -> ImportLine:
    """A line read again after an edit elsewhere keeps what the user decided about it."""
    if before.match.verdict is not line.match.verdict:
        return line
    known = {one.person_id for one in line.match.candidates}
    person_id = before.person_id if before.person_id in known else line.person_id
    if before.person_id is None:
        person_id = None
    return replace(line, take=before.take, person_id=person_id)
