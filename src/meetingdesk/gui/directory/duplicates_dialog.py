"""People who may stand in the directory twice: found, compared side by side, merged or told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from meetingdesk.errors import Cancelled, MeetingDeskError
from meetingdesk.features.directory.duplicates import DuplicatePair, find_duplicates, tell_apart
from meetingdesk.features.directory.merge_card import MergeSide, merge_sides
from meetingdesk.features.directory.people import PersonDraft
from meetingdesk.features.directory.people_merge import Merged, merge_people
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.merge_panel import MergePanel
from meetingdesk.gui.tasks import TaskHandle
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel

_SURE = 85


class DuplicatesDialog(QDialog):
    """Looks through the whole directory, or for doubles of one person only."""

    def __init__(
        self, desk: Desk, person_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id = person_id
        self._pairs: list[DuplicatePair] = []
        self._under_way: TaskHandle | None = None
        self._is_writing = False
        self.setObjectName("duplicatesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tìm người trùng"))
        self._build()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1240, room.width() - 40), min(640, room.height() - 60))
        desk.changed.connect(self._on_changed)
        self.search()

    @property
    def pairs(self) -> Sequence[DuplicatePair]:
        """The pairs still to be decided."""
        return self._pairs

    @Slot()
    def search(self) -> None:
        """Look through the directory anew."""
        if self._under_way is not None:
            self._under_way.cancel()
        self._counts.setText(self.tr("Đang so từng người trong danh bạ…"))
        self._progress.show()
        self._under_way = self._desk.tasks.run(
            self._find,
            done=self._on_found,
            failed=self._on_search_failed,
            owner=self,
            progress=True,
        )

    def reject(self) -> None:
        """Close; a search under way stops."""
        if self._under_way is not None:
            self._under_way.cancel()
        super().reject()

    def _find(self, *, progress: Any) -> list[DuplicatePair]:
        with self._desk.workspace.reader() as session:
            return find_duplicates(session, person_id=self._person_id, progress=progress)

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.hide()
        self._counts = TextLabel("", "strong")
        self._counts.setObjectName("duplicateCounts")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Tiến độ"))
        self._model: RowsModel[tuple[int, DuplicatePair]] = RowsModel(
            self._columns(), lambda row: row[0], self
        )
        empty = EmptyState("circle-check", self.tr("Không thấy ai bị ghi hai lần"))
        self.table = DataTable(self._model, "duplicates", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Những cặp có thể là một người"))
        self.table.selected.connect(self._on_selected)
        self.panel = MergePanel()
        self.panel.merge_wanted.connect(self._on_merge)
        self.panel.apart_wanted.connect(self._on_apart)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(self.table)
        splitter.addWidget(self.panel)
        splitter.setSizes([620, 560])
        self.panel.setMinimumWidth(440)
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        head.addWidget(self._progress)
        leave = button(self.tr("Đóng"))
        leave.setObjectName("duplicatesClose")
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addLayout(head)
        column.addWidget(splitter, 1)
        column.addLayout(foot)

    def _columns(self) -> Sequence[Column[tuple[int, DuplicatePair]]]:
        return (
            Column(
                "score",
                self.tr("Độ giống"),
                lambda row: row[1].score,
                show=lambda row: f"{row[1].score} %",
                width=96,
                tone=lambda row: "warning" if row[1].score >= _SURE else "neutral",
                icon=lambda row: "alert-circle" if row[1].score >= _SURE else "help-circle",
            ),
            Column("first", self.tr("Người thứ nhất"), lambda row: row[1].first_name, width=160),
            Column("second", self.tr("Người thứ hai"), lambda row: row[1].second_name, width=160),
            Column("reasons", self.tr("Lý do"), lambda row: _reasons(row[1]), width=220),
        )

    def _on_found(self, pairs: list[DuplicatePair]) -> None:
        self._under_way = None
        self._progress.hide()
        self._show(pairs)

    def _on_search_failed(self, error: Exception) -> None:
        self._under_way = None
        self._progress.hide()
        self._counts.setText("")
        if not isinstance(error, Cancelled):
            self._tell(error)

    def _show(self, pairs: Sequence[DuplicatePair], place: int = 0) -> None:
        """Show these pairs, the one at `place` chosen."""
        self._pairs = list(pairs)
        self._model.set_rows(enumerate(self._pairs, 1))
        self._counts.setText(
            self.tr("{count} cặp có thể là một người").format(count=formats.show(len(pairs)))
            if pairs
            else ""
        )
        if pairs:
            self.table.clearSelection()
            self.table.selectRow(min(place, len(pairs) - 1))
        else:
            self.panel.clear()

    def _chosen(self) -> DuplicatePair | None:
        ids = self.table.selected_ids()
        return self._pairs[ids[0] - 1] if len(ids) == 1 else None

    @Slot(object)
    def _on_selected(self, _ids: Sequence[int]) -> None:
        pair = self._chosen()
        if pair is None:
            self.panel.clear()
            return
        self._desk.tasks.read(
            merge_sides,
            (pair.first_id, pair.second_id),
            done=partial(self._on_sides, pair),
            owner=self,
        )

    def _on_sides(self, pair: DuplicatePair, sides: tuple[MergeSide, ...]) -> None:
        if pair != self._chosen():
            return
        if len(sides) == 2:
            self.panel.show_sides(*sides, editable=not self._desk.is_read_only)
        else:
            self._leave_out(lambda one: one == pair)

    def _on_merge(self, kept: MergeSide, dropped: MergeSide, draft: PersonDraft) -> None:
        self._banner.hide()
        self._is_writing = True
        self._desk.tasks.write(
            merge_people,
            (kept.person.id, kept.person.version),
            (dropped.person.id, dropped.person.version),
            draft,
            done=partial(self._on_merged, dropped.person.id),
            failed=self._tell,
            owner=self,
        )

    def _on_merged(self, dropped_id: int, merged: Merged) -> None:
        self._is_writing = False
        text = self.tr("Đã gộp hai người; {count} mục được chuyển sang.")
        self._desk.toasts.undoable(text.format(count=formats.show(merged.moved)))
        if merged.listed_twice:
            note = self.tr(
                "Danh sách của {events} đang ghi người này hai dòng. Hãy mở sự kiện và bỏ bớt một dòng."
            )
            self._banner.show_text(
                note.format(events=", ".join(f"“{title}”" for title in merged.listed_twice[:3])),
                "alert-triangle",
                "warning",
            )
        self._leave_out(lambda pair: dropped_id in (pair.first_id, pair.second_id))

    @Slot()
    def _on_apart(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self._is_writing = True
            self._desk.tasks.write(
                tell_apart,
                pair.first_id,
                pair.second_id,
                done=partial(self._on_told_apart, pair),
                failed=self._tell,
                owner=self,
            )

    def _on_told_apart(self, pair: DuplicatePair, _none: object) -> None:
        self._is_writing = False
        self._desk.toasts.undoable(self.tr("Đã ghi là hai người khác nhau; sẽ không hỏi lại."))
        self._leave_out(lambda one: one == pair)

    def _leave_out(self, is_done: Callable[[DuplicatePair], bool]) -> None:
        place = self.table.currentIndex().row()
        self._show([pair for pair in self._pairs if not is_done(pair)], max(0, place))

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        """What an undo or an edit elsewhere changed may make other pairs; own acts are known."""
        kinds = getattr(change, "kinds", {})
        if not self._is_writing and {"people", "appointments", "settings"} & set(kinds):
            self.search()

    def _tell(self, error: Exception) -> None:
        self._is_writing = False
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-triangle", "danger")
        else:
            self._desk.tasks.broken.emit(error)


def _reasons(pair: DuplicatePair) -> str:
    return ", ".join(map(say, pair.reasons))
