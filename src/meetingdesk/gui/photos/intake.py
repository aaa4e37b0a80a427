"""Photos come in: found, prepared and kept in the background, then added as one act."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from meetingdesk.errors import MeetingDeskError, Unavailable
from meetingdesk.exchange.pictures import (
    PictureFailure,
    PreparedPicture,
    find_pictures,
    prepare_bytes,
    prepare_pictures,
)
from meetingdesk.features.minutes.photos import AddedPhotos, KeptPhoto, add_photos, keep_photo
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.tasks import Progress
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the files: photos ready to be added, and those that can't be used."""

    photos: tuple[KeptPhoto, ...]
    failures: tuple[PictureFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The end of it: what was added, what was there already, what failed and why."""

    added: tuple[int, ...]
    already_there: tuple[str, ...]
    failures: tuple[PictureFailure, ...]


class Intake(QObject):
    """`ended` carries a TakenIn. Cancelled work adds nothing and ends silently."""

    ended = Signal(object)
    nothing_found = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.credit = ""

    def take(self, paths: Sequence[Path]) -> None:
        """Take in these files, and the pictures in these folders."""
        self._run(take_files, list(paths))

    def take_image(self, image: QImage, name: str) -> None:
        """Take in a picture from the clipboard."""
        self._run(take_image, image, name)

    def _run(self, work: object, *what: object) -> None:
        assert callable(work)
        self._desk.tasks.run(
            work,
            self._desk.workspace.attachments,
            *what,
            done=self._on_taken,
            owner=self,
            title=self.tr("Thêm ảnh"),
            progress=True,
        )

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        if taken.photos:
            self._desk.tasks.write(
                add_taken,
                self._meeting_id,
                taken,
                self.credit,
                done=self.ended.emit,
                owner=self,
            )
        elif taken.failures:
            self.ended.emit(TakenIn((), (), taken.failures))
        else:
            self.nothing_found.emit()


def add_taken(work: object, meeting_id: int, taken: Taken, credit: str) -> TakenIn:
    """Add what was taken in, in one act."""
    added: AddedPhotos = add_photos(work, meeting_id, taken.photos, credit=credit)  # type: ignore[arg-type]  # the unit of work; the window names no store type here
    return TakenIn(added.added, added.already_there, taken.failures)


def take_files(store: AttachmentStore, paths: Sequence[Path], *, progress: Progress) -> Taken:
    """Find, prepare and keep the pictures of `paths`, two at a time.

    Raises Cancelled where the user said stop, and as `find_pictures` does.
    """
    found = find_pictures(paths)
    photos: list[KeptPhoto] = []
    failures: list[PictureFailure] = []
    prepared = prepare_pictures(found)
    progress.report(0, len(found))
    with closing(prepared):  # type: ignore[type-var]  # a generator, closed to drop what waits
        for count, (path, outcome) in enumerate(zip(found, prepared, strict=True), start=1):
            kept = _kept(store, path, outcome)
            if isinstance(kept, PictureFailure):
                failures.append(kept)
            else:
                photos.append(kept)
            progress.report(count, len(found))
    return Taken(tuple(photos), tuple(failures))


def take_image(store: AttachmentStore, image: QImage, name: str, *, progress: Progress) -> Taken:
    """Prepare and keep a picture from the clipboard, as PNG."""
    progress.report(0, 1)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    data = bytes(content.data())
    try:
        picture = prepare_bytes(data, file_name=name)
    except MeetingDeskError as error:
        return Taken((), (PictureFailure(Path(name), error),))
    kept = keep_photo(store, store.add_bytes(data), picture)
    progress.report(1, 1)
    return Taken((kept,))


def pasted_name(now: datetime) -> str:
    """``Ảnh dán 2023-04-25 0915.png``."""
    return f"Ảnh dán {now:%Y-%m-%d %H%M%S}.png"


def _kept(
    store: AttachmentStore, path: Path, outcome: PreparedPicture | PictureFailure
) -> KeptPhoto | PictureFailure:
    if isinstance(outcome, PictureFailure):
        return outcome
    try:
        return keep_photo(store, store.add_file(path), outcome)
    except OSError as error:
        sentence = message("errors", "Không đọc được {path} nữa. Hãy xem thẻ nhớ còn cắm không.")
        return PictureFailure(path, Unavailable(sentence.given(path=path), details=str(error)))
