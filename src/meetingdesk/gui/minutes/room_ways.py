"""The ways out of the minutes room: revisions, templates, elections, edited files, photos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.features.minutes.photos import assign_to_item
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.abbreviations_dialog import AbbreviationsDialog
from meetingdesk.gui.minutes.edited_file import EditedFile, compare_edited
from meetingdesk.gui.minutes.election_dialog import ElectionDialog
from meetingdesk.gui.minutes.revisions_dialog import RevisionsDialog
from meetingdesk.gui.minutes.take_back_dialog import TakeBackDialog
from meetingdesk.gui.minutes.template_dialog import TemplateDialog
from meetingdesk.gui.photos.intake import Intake, TakenIn
from meetingdesk.gui.translation import say

_EDITED = "edited-minutes"
_PHOTOS = "photos"


class RoomWays(QObject):
    """`room` gives what the page shows now, `locked` whether it may be changed."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        room: Callable[[], MinutesRoom | None],
        locked: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._meeting_id = meeting_id
        self._room = room
        self._locked = locked
        self._window = window
        self._item_id: int | None = None
        self._intake = Intake(desk, meeting_id, self)
        self._intake.ended.connect(self._on_photos)

    def revisions(self) -> None:
        """Earlier forms of the minutes."""
        room = self._room()
        if room is not None and room.head is not None:
            RevisionsDialog(
                self._desk, room.head.id, locked=self._locked(), parent=self._window
            ).open()

    def abbreviations(self) -> None:
        """The office's abbreviations."""
        room = self._room()
        if room is not None:
            AbbreviationsDialog(self._desk, room.abbreviations, self._window).open()

    def template(self) -> None:
        """The office's form of minutes."""
        TemplateDialog(self._desk, self._window).open()

    def election(self, entry_id: int) -> None:
        """Candidates and ballots of an election."""
        room = self._room()
        if room is None:
            return
        dialog = ElectionDialog(
            self._desk, room.card, entry_id, locked=self._locked(), parent=self._window
        )
        paper = "documents:counting_record"
        dialog.paper_wanted.connect(partial(self._desk.open_meeting, self._meeting_id, paper))
        dialog.open()

    def take_back(self) -> None:
        """Ask for a file edited outside and compare it."""
        start = str(self._desk.preferences.folder(_EDITED))
        kinds = self.tr("Tệp Word hoặc PDF (*.docx *.pdf)")
        title = self.tr("Chọn biên bản đã sửa")
        picked, _kind = QFileDialog.getOpenFileName(self._window, title, start, kinds)
        if picked:
            self.compare(Path(picked))

    def compare(self, path: Path) -> None:
        """Compare this file with the minutes and show where it differs."""
        self._desk.preferences.remember_folder(_EDITED, path.parent)
        self._desk.tasks.run(
            compare_edited,
            self._desk.workspace,
            self._meeting_id,
            path,
            title=self.tr("Đang so {name}…").format(name=path.name),
            done=self._on_compared,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_compared(self, edited: EditedFile) -> None:
        TakeBackDialog(
            self._desk, self._meeting_id, edited, locked=self._locked(), parent=self._window
        ).open()

    def photos(self, item_id: int | None) -> None:
        """Ask for photos and put them under a part of the agenda."""
        self._item_id = item_id
        start = str(self._desk.preferences.folder(_PHOTOS))
        kinds = self.tr("Ảnh (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)")
        title = self.tr("Thêm ảnh vào mục này")
        picked, _kind = QFileDialog.getOpenFileNames(self._window, title, start, kinds)
        if picked:
            self._desk.preferences.remember_folder(_PHOTOS, Path(picked[0]).parent)
            self._intake.take([Path(one) for one in picked])

    @Slot(object)
    def _on_photos(self, taken: TakenIn) -> None:
        if taken.added:
            self._desk.tasks.write(
                assign_to_item,
                list(taken.added),
                self._item_id,
                done=partial(self._on_assigned, len(taken.added)),
                owner=self,
            )
        elif taken.failures:
            self._desk.toasts.show(self.tr("Không đọc được ảnh đã chọn."), tone="warning")

    def _on_assigned(self, count: int, _nothing: None) -> None:
        text = self.tr("Đã thêm {count} ảnh vào mục này.")
        self._desk.toasts.undoable(text.format(count=formats.show_number(count)))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Conflict) or not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
        else:
            self._desk.toasts.show(say(error.message), tone="warning")
