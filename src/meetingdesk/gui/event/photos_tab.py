"""The photos of an event: a wall to put in order, captions at the right, files dropped in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.photos import (
    PhotoRow,
    arrange_photos,
    choose_for_minutes,
    photo_rows,
    remove_photos,
)
from meetingdesk.features.planning.agenda import Agenda, read_agenda
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.page import Page
from meetingdesk.gui.photos.big_preview import BigPreview
from meetingdesk.gui.photos.intake import Intake, TakenIn, pasted_name
from meetingdesk.gui.photos.intake_report import IntakeReport
from meetingdesk.gui.photos.photo_panel import PhotoPanel
from meetingdesk.gui.photos.pictures import Pictures
from meetingdesk.gui.photos.wall import PhotoWall
from meetingdesk.gui.photos.wall_model import WallModel
from meetingdesk.gui.photos.ways import PhotoWays
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import ElidedLabel

_PURPOSE = "photos"
_PANEL = 320
_ENDINGS = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.bmp"


def _read(session: Any, meeting_id: int) -> tuple[list[PhotoRow], Agenda, str]:
    title = meeting_card(session, meeting_id).title
    return photo_rows(session, meeting_id), read_agenda(session, meeting_id), title


class PhotosTab(Page):
    """What is typed is kept at a pause, on choosing another photo, and when the window closes."""

    kinds: ClassVar[frozenset[str]] = frozenset({"photos", "agenda_items", "attachments"})

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._select: Sequence[int] | None = None
        self._pictures = Pictures(desk, self)
        self._large = Pictures(desk, self, kept=12)
        self._model = WallModel(self._pictures, self)
        self._intake = Intake(desk, meeting_id, self)
        self._intake.ended.connect(self._on_taken_in)
        self._intake.nothing_found.connect(self._on_nothing_found)
        self.setAcceptDrops(True)
        self._make_commands()
        self._build()
        desk.closing.connect(self._panel.keep)

    def refresh(self) -> None:
        self.desk.tasks.read(_read, self._meeting_id, done=self._on_photos, failed=self._on_failed)

    def _make_commands(self) -> None:
        make = self.command
        self._add = make(
            self.tr("Thêm ảnh…"), self._on_add, icon="photo-plus", shortcut="Ctrl+N", changes=True
        )
        self._add_folder = make(
            self.tr("Thêm cả thư mục…"), self._on_add_folder, icon="folder-plus", changes=True
        )
        self._paste = make(self.tr("Dán ảnh"), self._on_paste, icon="clipboard", changes=True)
        self._choose = make(
            self.tr("Đưa vào biên bản"), self._on_choose, icon="circle-check", shortcut="Ctrl+M",
            changes=True,
        )  # fmt: skip
        self._leave = make(
            self.tr("Bỏ khỏi biên bản"), self._on_leave, icon="circle-minus",
            shortcut="Ctrl+Shift+M", changes=True,
        )  # fmt: skip
        self._before = make(
            self.tr("Đưa lên trước"), self._on_before, icon="arrow-left", changes=True
        )
        self._before.setShortcuts([QKeySequence("Alt+Left"), QKeySequence("Alt+Up")])
        self._after = make(self.tr("Đưa ra sau"), self._on_after, icon="arrow-right", changes=True)
        self._after.setShortcuts([QKeySequence("Alt+Right"), QKeySequence("Alt+Down")])
        self._write = make(self.tr("Viết chú thích"), self._on_write, icon="pencil", changes=True)
        self._view = make(self.tr("Xem ảnh lớn"), self._on_view, icon="maximize")
        self._remove = make(self.tr("Xóa ảnh"), self._on_remove, icon="trash", changes=True)
        self.ways = PhotoWays(self, self._meeting_id, self._chosen_rows, lambda: self._model.rows)

    def _build(self) -> None:
        self._build_wall()
        self._panel = PhotoPanel(self.desk, self._meeting_id, self._large)
        self._panel.setFixedWidth(_PANEL)
        self._panel.hide()
        self._build_empty()
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._wall, 1)
        row.addWidget(self._panel)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addLayout(row, 1)
        self._stack = QStackedWidget()
        for page in (QWidget(), self._empty, full):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._panel.next_wanted.connect(self._on_next)

    def _build_wall(self) -> None:
        self._wall = PhotoWall(self._model)
        self._wall.may_change = not self.desk.is_read_only
        for action, key in (
            (self._paste, "Ctrl+V"),
            (self._view, "Space"),
            (self._write, "F2"),
            (self._remove, "Del"),
        ):
            # These keys mean something else in the fields at the right.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._wall.addAction(action)
        self._wall.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._wall.addActions([self._choose, self._leave, self._separator(), *self.ways.of_chosen])
        self._wall.addActions([self._separator(), self._before, self._after])
        self._wall.chosen.connect(self._on_chosen)
        self._wall.moved.connect(self._on_moved)
        self._wall.dropped.connect(self._on_dropped)
        self._wall.doubleClicked.connect(self._on_view)

    def _bar(self) -> QHBoxLayout:
        self._count = ElidedLabel("", "muted")
        self._count.setObjectName("photoCount")
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 10, 16, 6)
        bar.setSpacing(8)
        bar.addWidget(self._count, 1)
        for action in (self._choose, self._leave, self._add_folder):
            bar.addWidget(action_button(action))
        more = icon_button("dots", self.tr("Việc khác với ảnh"))
        more.setObjectName("photosMore")
        self._more_menu = self.ways.menu()
        more.setMenu(self._more_menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        bar.addWidget(more)
        bar.addWidget(action_button(self._add, face="primary"))
        return bar

    def _build_empty(self) -> None:
        self._empty = EmptyState(
            "photo",
            self.tr("Chưa có ảnh nào"),
            self.tr(
                "Kéo ảnh hoặc cả thư mục từ thẻ nhớ, điện thoại vào đây: JPEG, PNG, HEIC. "
                "Có thể dán ảnh từ Zalo bằng Ctrl+V."
            ),
            action=self._add,
        )
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.addAction(self._paste)

    def _separator(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    @Slot(object)
    def _on_photos(self, read: tuple[list[PhotoRow], Agenda, str]) -> None:
        rows, agenda, self.ways.title = read
        titles = {row.id: row.title for row in agenda.rows}
        chosen = self._wall.selected_ids() if self._select is None else self._select
        self._select = None
        self.ways.zone = ZoneInfo(agenda.time_zone)
        self._panel.set_agenda(titles, self.ways.zone)
        self._model.set_rows(rows, titles)
        self._stack.setCurrentIndex(2 if rows else 1)
        known = {row.id for row in rows}
        wanted = [photo_id for photo_id in chosen if photo_id in known]
        if wanted != self._wall.selected_ids():
            self._wall.select_ids(wanted)
        self._show_count(rows)
        self._on_chosen()

    def _show_count(self, rows: Sequence[PhotoRow]) -> None:
        text = self.tr("{count} ảnh, {chosen} ảnh trong biên bản")
        in_minutes = sum(row.in_minutes for row in rows)
        shown = text.format(
            count=formats.show_number(len(rows)), chosen=formats.show_number(in_minutes)
        )
        bare = sum(row.in_minutes and not row.caption for row in rows)
        if bare:
            more = self.tr("{count} ảnh trong số đó chưa có chú thích")
            shown += "; " + more.format(count=formats.show_number(bare))
        self._count.setText(shown)

    def _chosen_rows(self) -> list[PhotoRow]:
        ids = set(self._wall.selected_ids())
        return [row for row in self._model.rows if row.id in ids]

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self.desk.toasts.show(say(error.message), tone="warning")
        else:
            self.desk.tasks.broken.emit(error)

    @Slot()
    def _on_chosen(self) -> None:
        rows = self._chosen_rows()
        self._panel.show_photos(rows)
        self.ways.show_state(rows)
        may = bool(rows) and not self.desk.is_read_only
        self._choose.setEnabled(may and not all(row.in_minutes for row in rows))
        self._leave.setEnabled(may and any(row.in_minutes for row in rows))
        for action in (self._before, self._after, self._remove):
            action.setEnabled(may)
        self._write.setEnabled(may and len(rows) == 1)
        self._view.setEnabled(bool(rows))

    def _on_add(self) -> None:
        start = str(self.desk.preferences.folder(_PURPOSE))
        kinds = self.tr("Ảnh ({endings})").format(endings=_ENDINGS)
        picked, _kind = QFileDialog.getOpenFileNames(self, self.tr("Thêm ảnh"), start, kinds)
        self._take([Path(name) for name in picked])

    def _on_add_folder(self) -> None:
        start = str(self.desk.preferences.folder(_PURPOSE))
        picked = QFileDialog.getExistingDirectory(self, self.tr("Thêm cả thư mục ảnh"), start)
        self._take([Path(picked)] if picked else [])

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        self._take(paths)

    def _take(self, paths: list[Path]) -> None:
        if not paths or self.desk.is_read_only:
            return
        self.desk.preferences.remember_folder(_PURPOSE, paths[0].parent)
        self._intake.take(paths)

    def _on_paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self._take(paths)
        elif mime.hasImage():
            name = pasted_name(looks.now().astimezone())
            self._intake.take_image(QImage(mime.imageData()), name)
        else:
            self.desk.toasts.show(self.tr("Chưa có ảnh nào được sao chép để dán."))

    @Slot(object)
    def _on_taken_in(self, taken: TakenIn) -> None:
        if taken.added:
            self._select = taken.added[:1]
            self.refresh()
        if taken.failures:
            IntakeReport(taken, self).open()
            return
        count = formats.show_number(len(taken.added))
        if taken.already_there:
            names = ", ".join(taken.already_there[:5])
            text = self.tr("Đã thêm {count} ảnh. Đã có sẵn, không thêm lần nữa: {names}")
            shown = text.format(count=count, names=names)
        else:
            shown = self.tr("Đã thêm {count} ảnh.").format(count=count)
        if taken.added:
            self.desk.toasts.undoable(shown)
        else:
            self.desk.toasts.show(shown)

    @Slot()
    def _on_nothing_found(self) -> None:
        self.desk.toasts.show(self.tr("Không tìm thấy ảnh nào trong phần đã chọn."))

    def _on_choose(self) -> None:
        self._set_in_minutes(True)

    def _on_leave(self) -> None:
        self._set_in_minutes(False)

    def _set_in_minutes(self, chosen: bool) -> None:
        ids = self._wall.selected_ids()
        if ids:
            done = self._on_put_in if chosen else self._on_left_out
            self.desk.tasks.write(choose_for_minutes, ids, chosen=chosen, done=done)

    @Slot(object)
    def _on_put_in(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã đưa ảnh vào biên bản."))

    @Slot(object)
    def _on_left_out(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã bỏ ảnh khỏi biên bản."))

    def _on_before(self) -> None:
        self._move_by(-1)

    def _on_after(self) -> None:
        self._move_by(1)

    def _move_by(self, step: int) -> None:
        ids = self._wall.selected_ids()
        places = [place for place, row in enumerate(self._model.rows) if row.id in set(ids)]
        if not places:
            return
        to = min(places) - 1 if step < 0 else max(places) + 2
        if 0 <= to <= len(self._model.rows):
            self._on_moved(ids, to)

    @Slot(object, int)
    def _on_moved(self, ids: Sequence[int], to: int) -> None:
        """Put these photos together before what is now at place `to`."""
        moved = set(ids)
        order = [row.id for row in self._model.rows]
        before = [photo_id for photo_id in order[:to] if photo_id not in moved]
        after = [photo_id for photo_id in order[to:] if photo_id not in moved]
        wanted = [*before, *(photo_id for photo_id in order if photo_id in moved), *after]
        if wanted != order:
            self.desk.tasks.write(arrange_photos, self._meeting_id, wanted)

    def _on_write(self) -> None:
        self._panel.write_caption()

    @Slot()
    def _on_next(self) -> None:
        ids = [row.id for row in self._model.rows]
        if self._panel.photo_id in ids:
            place = ids.index(self._panel.photo_id) + 1
            if place < len(ids):
                self._wall.select_ids([ids[place]])
                self._panel.write_caption()

    @Slot()
    def _on_view(self, *_index: object) -> None:
        ids = self._wall.selected_ids()
        if ids:
            place = [row.id for row in self._model.rows].index(ids[0])
            preview = BigPreview(self._large, self._model.rows, place, self)
            preview.stepped.connect(self._on_stepped)
            preview.open()

    @Slot(int)
    def _on_stepped(self, photo_id: int) -> None:
        self._wall.select_ids([photo_id])

    def _on_remove(self) -> None:
        ids = self._wall.selected_ids()
        if ids:
            self.desk.tasks.write(remove_photos, ids, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa ảnh."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.desk.is_read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self._take([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.setFixedWidth(_PANEL if self.width() >= 3 * _PANEL else _PANEL * 4 // 5)
