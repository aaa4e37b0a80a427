"""Photos from cameras, phones and scanners, found in what was dropped and prepared for paper."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from meetingdesk.errors import BadInput, MeetingDeskError, Unavailable
from meetingdesk.exchange.picture_pixels import decode, fitted
from meetingdesk.messages import message

PRINT_EDGE = 1600
"""Long edge in pixels of the print copy: 240 dots an inch over a text width of 165 mm."""
THUMBNAIL_EDGE = 320
_PRINT_QUALITY = 85
_THUMBNAIL_QUALITY = 80
_MOST_BYTES = 256 * 1024 * 1024
_MOST_FOUND = 5000

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".heic", ".heif", ".hif"}
    | {".webp", ".tif", ".tiff", ".bmp", ".gif"}
)
_FOREIGN_FOLDERS = frozenset(
    {"__macosx", "@eadir", "$recycle.bin", "system volume information", "lost+found"}
    | {"thumb", "thumbs", "thumbnail", "thumbnails"}
)


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """One picture ready to keep: facts of the original and two JPEG copies of it.

    The copies are upright, sRGB and without any metadata; the original stays as it came and may
    tell where it was taken (`has_location`).
    """

    file_name: str
    sha256: str
    """Of the original's bytes, as is `size`."""
    size: int
    media_type: str
    """By content, whatever the name ends in."""
    width: int
    height: int
    """Of the original as seen upright, in pixels."""
    print_jpeg: bytes
    thumbnail_jpeg: bytes
    taken_at: datetime | None
    """The camera's own clock, without a zone."""
    utc_offset: timedelta | None
    camera: str
    has_location: bool


@dataclass(frozen=True, slots=True)
class PictureFailure:
    """One picture of many that could not be prepared, and why."""

    path: Path
    error: MeetingDeskError


def prepare_picture(path: Path) -> PreparedPicture:
    """Read and prepare one picture file.

    Raises BadInput where the file is no picture, damaged, cut short or too large, Unavailable
    where it can't be read from the disk; both name the file.
    """
    return prepare_bytes(read_picture(path), file_name=path.name)


def prepare_bytes(data: bytes, *, file_name: str) -> PreparedPicture:
    """Prepare a picture that is already in memory, such as one pasted from Zalo.

    Raises as `prepare_picture` does.
    """
    name = unicodedata.normalize("NFC", file_name)
    if not data:
        raise BadInput(
            message(
                "errors", "Tệp ảnh {name} rỗng (0 byte). Hãy chép lại ảnh từ máy ảnh, điện thoại."
            ).given(name=name)
        )
    if len(data) > _MOST_BYTES:
        raise _too_heavy(name)
    picture = decode(data, name=name, long_edge=PRINT_EDGE)
    print_jpeg, thumbnail_jpeg = jpeg_copies(picture.pixels)
    return PreparedPicture(
        file_name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        print_jpeg=print_jpeg,
        thumbnail_jpeg=thumbnail_jpeg,
        taken_at=picture.facts.taken_at,
        utc_offset=picture.facts.utc_offset,
        camera=picture.facts.camera,
        has_location=picture.facts.has_location,
    )


def jpeg_copies(pixels: Image.Image) -> tuple[bytes, bytes]:
    """The print copy and the thumbnail of upright sRGB pixels that have the size of print already."""
    return _jpeg(pixels, _PRINT_QUALITY), _jpeg(_thumbnail(pixels), _THUMBNAIL_QUALITY)


def prepare_pictures(
    paths: Sequence[Path], *, threads: int = 2
) -> Iterator[PreparedPicture | PictureFailure]:
    """Prepare many files on `threads` threads and give them back one by one, in order.

    One bad file doesn't stop the others. Closing the iterator drops what has not begun; only a
    few prepared pictures are in memory at any time.
    """
    pool = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
    under_way: deque[Future[PreparedPicture | PictureFailure]] = deque()
    try:
        for path in paths:
            under_way.append(pool.submit(_prepare_or_tell, path))
            if len(under_way) > 2 * threads:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def find_pictures(paths: Iterable[Path]) -> list[Path]:
    """The picture files among `paths`, folders opened to their depth, in the order people count.

    A file that was named itself is kept whatever it ends in, so that a wrong one is told of and
    not passed over. In folders only picture names count, and hidden files, thumbnails and the
    systems' own folders don't. Each file comes once; `IMG_2` comes before `IMG_10`.
    Raises Unavailable where a folder can't be opened, BadInput over 5,000 files.
    """
    found: dict[Path, None] = {}
    for path in paths:
        inside = _pictures_inside(path) if path.is_dir() else (path,)
        for picture in inside:
            found.setdefault(Path(os.path.abspath(picture)))  # noqa: PTH100 - links stay as named
            if len(found) > _MOST_FOUND:
                raise BadInput(
                    message(
                        "errors",
                        "Có hơn {limit} ảnh trong {path}. Hãy chọn thư mục nhỏ hơn.",
                    ).given(limit=_MOST_FOUND, path=path)
                )
    return sorted(found, key=_counting_order)


def _prepare_or_tell(path: Path) -> PreparedPicture | PictureFailure:
    try:
        return prepare_picture(path)
    except MeetingDeskError as error:
        return PictureFailure(path, error)


def read_picture(path: Path, *, name: str = "") -> bytes:
    """The bytes of a picture file; errors say `name`, or the file's own.

    Raises BadInput where it is no file or too heavy, Unavailable where it can't be read.
    """
    name = unicodedata.normalize("NFC", name or path.name)
    try:
        kind = path.stat()
        if not stat.S_ISREG(kind.st_mode):  # a folder, or a pipe that would never end
            raise BadInput(
                message("errors", "{name} không phải là tệp ảnh.").given(name=name),
            )
        if kind.st_size > _MOST_BYTES:
            raise _too_heavy(name)
        return path.read_bytes()
    except OSError as error:
        raise Unavailable(
            message(
                "errors",
                "Không đọc được tệp {path}. Hãy xem thẻ nhớ hoặc ổ đĩa còn cắm và tệp còn ở đó.",
            ).given(path=path),
            details=str(error),
        ) from error


def _too_heavy(name: str) -> BadInput:
    return BadInput(
        message(
            "errors", "Tệp ảnh {name} nặng hơn {limit} MB. Hãy thu nhỏ ảnh rồi thêm lại."
        ).given(name=name, limit=_MOST_BYTES // (1024 * 1024))
    )


def _thumbnail(image: Image.Image) -> Image.Image:
    size = fitted(image.size, THUMBNAIL_EDGE)
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    """JPEG bytes of the bare pixels; Pillow writes only the metadata that it is handed."""
    image.info.clear()
    target = BytesIO()
    image.save(target, "JPEG", quality=quality)
    return target.getvalue()


def _pictures_inside(folder: Path) -> Iterator[Path]:
    def tell(error: OSError) -> None:
        raise Unavailable(
            message(
                "errors", "Không mở được thư mục {path}. Hãy xem quyền truy cập hoặc ổ đĩa."
            ).given(path=error.filename or folder),
            details=str(error),
        ) from error

    for place, folders, files in os.walk(folder, onerror=tell):
        folders[:] = [name for name in folders if _is_shown(place, name)]
        for name in files:
            if Path(name).suffix.lower() in PICTURE_SUFFIXES and _is_shown(place, name):
                yield Path(place, name)


def _is_shown(place: str, name: str) -> bool:
    if name.startswith((".", "~")) or name.casefold() in _FOREIGN_FOLDERS:
        return False
    try:
        attributes = getattr(Path(place, name).lstat(), "st_file_attributes", 0)
    except OSError:  # gone since the folder was listed
        return False
    return not attributes & stat.FILE_ATTRIBUTE_HIDDEN


def _counting_order(path: Path) -> list[tuple[int, int, str]]:
    """Numbers in names by their value, letters regardless of case and of how marks are stored."""
    name = unicodedata.normalize("NFC", str(path)).casefold()
    pieces = re.findall(r"\d+|\D+", name)
    return [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces]
