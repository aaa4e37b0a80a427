"""A set of files in one ZIP, with a table of contents and the hash of each, written whole or not at all."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from meetingdesk.errors import Unavailable
from meetingdesk.exchange.sheets import Progress
from meetingdesk.exchange.tables import Table, xlsx_bytes
from meetingdesk.messages import message
from meetingdesk.store.file_names import safe_name
from meetingdesk.store.files import replace_file

CONTENTS = "Mục lục hồ sơ.xlsx"
HASHES = "kiem-tra.sha256"
_PACKED = frozenset({".jpg", ".jpeg", ".png", ".heic", ".pdf", ".docx", ".xlsx", ".zip"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """A file to put in: its folder and name, what it is, and where its bytes come from.

    `source` is a file, or is called for the bytes when their turn comes, so that only one is held.
    """

    folder: str
    name: str
    about: str
    source: Path | Callable[[], bytes]


def write_archive(
    path: Path, title: str, entries: Sequence[ArchiveEntry], *, progress: Progress
) -> int:
    """Write the ZIP; returns how many files lie in it, beside the table of contents and the hashes.

    Names are safe on Windows and no two are the same. Raises Unavailable where the disk refuses or
    a file is gone, Cancelled where the user said stop; then nothing is left.
    """

    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w") as packed:
            _fill(packed, title, entries, progress)

    replace_file(path, write)
    return len(entries)


def _fill(
    packed: zipfile.ZipFile, title: str, entries: Sequence[ArchiveEntry], progress: Progress
) -> None:
    rows, hashes = [], []
    for number, (name, entry) in enumerate(zip(_names(entries), entries, strict=True), 1):
        progress.report(number - 1, len(entries) + 1)
        size, digest = _put(packed, name, entry)
        rows.append((number, name, entry.about, size, digest))
        hashes.append(f"{digest}  {name}\n")
    table = Table(title, ("STT", "Tệp", "Nội dung", "Cỡ (byte)", "SHA-256"), rows, "Mục lục hồ sơ")
    packed.writestr(CONTENTS, xlsx_bytes([table]))
    packed.writestr(HASHES, "".join(hashes))


def _put(packed: zipfile.ZipFile, name: str, entry: ArchiveEntry) -> tuple[int, str]:
    """Put one file in; returns its size and hash. Pictures and PDF are packed by themselves."""
    digest, size = hashlib.sha256(), 0
    info = zipfile.ZipInfo(name)
    is_packed = Path(name).suffix.lower() in _PACKED
    info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    with packed.open(info, "w", force_zip64=True) as target:
        for chunk in _chunks(entry.source):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return size, digest.hexdigest()


def _chunks(source: Path | Callable[[], bytes]) -> Iterator[bytes]:
    if not isinstance(source, Path):
        yield source()
        return
    try:
        with source.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise Unavailable(
            message("errors", "Không đọc được tệp {file} để đưa vào hồ sơ.").given(
                file=source.name
            ),
            details=str(error),
        ) from error


def _names(entries: Sequence[ArchiveEntry]) -> list[str]:
    """Folder and name of each, told apart by a number where two would be the same."""
    taken: set[str] = set()
    names = []
    for entry in entries:
        folder, stem = safe_name(entry.folder), safe_name(entry.name) or "Tệp"
        name, number = f"{folder}/{stem}", 2
        while name.lower() in taken:
            whole = Path(stem)
            name = f"{folder}/{whole.stem} ({number}){whole.suffix}"
            number += 1
        taken.add(name.lower())
        names.append(name)
    return names
