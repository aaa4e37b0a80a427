"""Gathers the file set of an event: each paper as it prints, each file attached, each photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.exchange.archive import ArchiveEntry, write_archive
from meetingdesk.exchange.tables import xlsx_bytes
from meetingdesk.features.files.attached_files import AttachedFile, Owner, attached_files
from meetingdesk.features.minutes.photos import PhotoRow, photo_rows
from meetingdesk.features.papers.paper_settings import paper_exports
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.signings.signing_register import signings_of_meeting
from meetingdesk.gui.papers.options import Values, resolved
from meetingdesk.gui.papers.paper import Gathered, Made, gather_paper, make_paper
from meetingdesk.gui.papers.registry import paper_named
from meetingdesk.gui.tasks import Progress
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.workspace import Workspace

PAPERS, FILES, SIGNED, PHOTOS = "1 Văn bản", "2 Tệp đính kèm", "3 Văn bản ký kết", "4 Ảnh"
USUAL_PAPERS = ("attendance_sheet", "attendance_report", "minutes", "conclusions")
"""What belongs to the file of an event whether or not it was printed before."""


@dataclass(frozen=True, slots=True)
class FileSet:
    """What could go in: papers made before, files, files of agreements by their title, photos."""

    title: str
    day: str
    exported: tuple[str, ...]
    files: tuple[AttachedFile, ...]
    signed: tuple[tuple[str, AttachedFile], ...]
    photos: tuple[PhotoRow, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What goes in: keys of papers, and whether files and photos do; originals or prints of them."""

    papers: tuple[str, ...]
    word: bool = True
    files: bool = True
    photos: bool = True
    originals: bool = False


def read_file_set(session: Any, meeting_id: int) -> FileSet:
    """Everything that belongs to the meeting. Raises Refused where it is gone."""
    card = meeting_card(session, meeting_id)
    agreements = signings_of_meeting(session, meeting_id, card.starts_at.date())
    return FileSet(
        title=card.title,
        day=card.starts_at.date().isoformat(),
        exported=tuple(paper_exports(session, meeting_id)),
        files=tuple(attached_files(session, Owner(meeting_id=meeting_id))),
        signed=tuple(
            (row.title, file)
            for row in agreements
            for file in attached_files(session, Owner(agreement_id=row.id))
        ),
        photos=tuple(photo_rows(session, meeting_id)),
    )


def write_file_set(
    workspace: Workspace, meeting_id: int, path: Path, choices: Choices, *, progress: Progress
) -> int:
    """Write the file set as a ZIP; returns how many files lie in it. Raises as `write_archive`."""
    with workspace.reader() as session:
        found = read_file_set(session, meeting_id)
        papers = [
            gather_paper(session, workspace.attachments, paper, meeting_id)
            for key in choices.papers
            if (paper := paper_named(key)) is not None
        ]
    entries = [entry for gathered in papers for entry in _paper(gathered, choices, progress)]
    if choices.files:
        entries += _files(workspace.attachments, found)
    if choices.photos:
        entries += _photos(workspace.attachments, found.photos, originals=choices.originals)
    return write_archive(path, f"Hồ sơ {found.title}", entries, progress=progress)


def _paper(gathered: Gathered, choices: Choices, progress: Progress) -> list[ArchiveEntry]:
    """The paper as PDF, and as Word and Excel where it can be had so."""
    made: list[Made] = []

    def once() -> Made:
        if not made:
            made.append(make_paper(gathered, _options(gathered), progress=_Silent(progress)))
        return made[0]

    label = gathered.paper.file_label
    number_of: list[tuple[str, Callable[[], bytes]]] = [("pdf", lambda: once().pdf)]
    if choices.word and gathered.paper.in_word:
        number_of.append(("docx", lambda: _word(once())))
    table = gathered.paper.table
    if choices.word and table is not None:
        number_of.append(
            ("xlsx", lambda: xlsx_bytes([table(gathered.data, gathered.facts, _options(gathered))]))
        )
    return [ArchiveEntry(PAPERS, f"{label}.{ending}", label, make) for ending, make in number_of]


def _word(made: Made) -> bytes:
    assert isinstance(made.document, Document)
    return render_docx(made.document)


def _options(gathered: Gathered) -> Values:
    usual = gathered.paper.usual(gathered.facts)
    return resolved(gathered.sections, usual, gathered.kept.office, gathered.kept.meeting)


class _Silent(Progress):
    """Lets a paper be stopped, while the archive alone tells how far all is."""

    def __init__(self, whole: Progress) -> None:
        super().__init__(lambda _done, _total: None)
        self._whole = whole

    def check(self) -> None:
        self._whole.check()


def _files(store: AttachmentStore, found: FileSet) -> list[ArchiveEntry]:
    def entry(folder: str, about: str, file: AttachedFile) -> ArchiveEntry:
        ending = Path(file.file_name).suffix
        name = f"{file.title}{ending}" if file.title else file.file_name
        return ArchiveEntry(folder, name, about, store.path_of(file.sha256))

    own = [entry(FILES, file.title or str(file.kind.label), file) for file in found.files]
    return own + [entry(SIGNED, f"{title}: {file.title}", file) for title, file in found.signed]


def _photos(
    store: AttachmentStore, rows: Sequence[PhotoRow], *, originals: bool
) -> list[ArchiveEntry]:
    width = len(str(len(rows)))
    entries = []
    for number, row in enumerate(rows, 1):
        stem, ending = Path(row.file_name).stem, Path(row.file_name).suffix
        name = f"{number:0{width}d} {stem}{ending if originals else '.jpg'}"
        sha256 = row.original_sha256 if originals else row.print_sha256
        about = " · ".join(part for part in (row.caption, row.credit) if part)
        entries.append(ArchiveEntry(PHOTOS, name, about, store.path_of(sha256)))
    return entries
