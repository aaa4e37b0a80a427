"""The signed attendance sheet, scanned: filed to its event and page by the code in its corner."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.files.attached_files import KeptFile, Owner, attach
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.model.photos import AttachedDocument, Attachment, DocumentKind, SignedSheetPage
from meetingdesk.store.unit_of_work import UnitOfWork

_CODE = re.compile(
    r"(?P<uid>[0-9a-f-]{8,64})(?:/(?P<page>\d{1,4}))?(?:/(?P<pages>\d{1,4}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What the corner of a sheet says: whose it is, which page (0: not said), of how many."""

    meeting_uid: str
    page: int
    pages_in_all: int | None


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A scan that lies in the attachment store: for each of its pages the codes on it."""

    kept: KeptFile
    pages: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StrayPage:
    """A page that could not be filed: without a code, or with that of an event not kept here."""

    file_name: str
    place: int
    has_code: bool


@dataclass(frozen=True, slots=True)
class Filed:
    """What came to one event: the pages filed now, those there twice now, those still missing."""

    meeting_id: int
    title: str
    pages: tuple[int, ...]
    again: tuple[int, ...]
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FilingReport:
    """Where the pages of some scans went."""

    filed: tuple[Filed, ...]
    strays: tuple[StrayPage, ...]


@dataclass(frozen=True, slots=True)
class SignedPage:
    """A page of the signed sheet: where it lies, and in which file."""

    document_id: int
    page: int
    place_in_file: int
    sha256: str
    file_name: str


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """The signed sheet of an event as far as it was scanned, in the order of its pages."""

    pages: tuple[SignedPage, ...]
    missing: tuple[int, ...]


def parse_sheet_code(text: str) -> SheetCode | None:
    """Read the code of a sheet's corner; None where it is another one, such as a badge's."""
    match = _CODE.fullmatch(text.strip())
    if match is None or "-" not in match["uid"]:
        return None
    pages = int(match["pages"]) if match["pages"] else None
    return SheetCode(match["uid"].lower(), int(match["page"] or 0), pages or None)


def file_sheets(work: UnitOfWork, files: Sequence[ScannedFile]) -> FilingReport:
    """Attach each scan to the events that its pages belong to, and note which pages they are.

    A scan of none of our sheets is left out; the report tells. The same file again adds nothing.
    """
    strays: list[StrayPage] = []
    belonging: defaultdict[int, list[tuple[ScannedFile, int, SheetCode]]] = defaultdict(list)
    for file in files:
        for place, texts in enumerate(file.pages, 1):
            codes = [code for text in texts if (code := parse_sheet_code(text))]
            meeting_id = _meeting_of(work.session, codes)
            if meeting_id is None:
                strays.append(StrayPage(file.kept.file_name, place, bool(texts)))
            else:
                belonging[meeting_id].append((file, place, codes[0]))
    filed = tuple(_file(work, meeting_id, pages) for meeting_id, pages in belonging.items())
    if filed:
        names = ", ".join(dict.fromkeys(one.title for one in filed))
        work.describe(
            message("journal", "Xếp bản quét danh sách ký tên: {names}").given(names=names)
        )
    return FilingReport(filed, tuple(strays))


def signed_sheet(session: Session, meeting_id: int) -> SignedSheet:
    """The pages scanned so far; of a page scanned twice the newest is shown last."""
    query = (
        select(
            SignedSheetPage.document_id,
            SignedSheetPage.page,
            SignedSheetPage.place_in_file,
            Attachment.sha256,
            Attachment.file_name,
            SignedSheetPage.pages_in_all,
            SignedSheetPage.id,
        )
        .join(AttachedDocument, AttachedDocument.id == SignedSheetPage.document_id)
        .join(Attachment, Attachment.id == AttachedDocument.attachment_id)
        .where(AttachedDocument.meeting_id == meeting_id)
        .order_by(SignedSheetPage.page, SignedSheetPage.id)
    )
    rows = session.execute(query).all()
    pages = tuple(SignedPage(*row[:5]) for row in rows)
    in_time = sorted(rows, key=lambda row: row.id)
    return SignedSheet(pages, _missing([(row.page, row.pages_in_all) for row in in_time]))


def _meeting_of(session: Session, codes: Sequence[SheetCode]) -> int | None:
    if not codes:
        return None
    return session.scalar(select(Meeting.id).where(Meeting.uid == codes[0].meeting_uid))


def _file(
    work: UnitOfWork, meeting_id: int, pages: Sequence[tuple[ScannedFile, int, SheetCode]]
) -> Filed:
    before = {page.page for page in signed_sheet(work.session, meeting_id).pages}
    new: list[int] = []
    again: list[int] = []
    for file in dict.fromkeys(file for file, _place, _code in pages):
        (document_id,) = attach(
            work, Owner(meeting_id=meeting_id), [file.kept], DocumentKind.SIGNED_SHEET
        )
        query = select(SignedSheetPage.place_in_file).where(
            SignedSheetPage.document_id == document_id
        )
        known = set(work.session.scalars(query))
        for other, place, code in pages:
            if other is not file or place in known:
                continue
            if code.page and (code.page in before or code.page in new):
                again.append(code.page)
            else:
                new.append(code.page)
            work.session.add(
                SignedSheetPage(
                    document_id=document_id,
                    page=code.page,
                    place_in_file=place,
                    pages_in_all=code.pages_in_all,
                )
            )
    work.session.flush()
    title = work.session.get_one(Meeting, meeting_id).title
    missing = signed_sheet(work.session, meeting_id).missing
    return Filed(meeting_id, title, tuple(sorted(new)), tuple(sorted(again)), missing)


def _missing(pages: Sequence[tuple[int, int | None]]) -> tuple[int, ...]:
    """The pages up to the last that must be there and are not.

    How many there are in all is told by the print that was scanned last: an older print of the same
    sheet may have had another number.
    """
    there = {page for page, _pages in pages}
    told = [many for _page, many in pages if many]
    last = max((told[-1] if told else 0, *there)) if there else 0
    return tuple(page for page in range(1, last + 1) if page not in there)
