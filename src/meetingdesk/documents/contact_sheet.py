"""The contact sheet: all photos of an event small on a page, to choose from and to file."""

from __future__ import annotations

from dataclasses import dataclass

from meetingdesk.documents.blocks import (
    Document,
    PageFrame,
    Paragraph,
    Photo,
    PhotoGrid,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import clock, in_title, office_paper
from meetingdesk.features.papers.contact_paper import ContactData, ContactPhoto
from meetingdesk.vietnamese.wording import short_date

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class ContactOptions:
    """How the sheet is made.

    Attributes:
        only_chosen: shows only the photos of the minutes.
        captions: prints captions where there are some, else the names of the files.
    """

    only_chosen: bool = False
    captions: bool = False
    title: str = "BẢNG ẢNH"


def build_contact_sheet(
    data: ContactData, letterhead: Letterhead, options: ContactOptions | None = None
) -> Document:
    """Twenty photos to a page, each with its number, its name and when it was taken."""
    options = options or ContactOptions()
    shown = [photo for photo in data.photos if photo.in_minutes or not options.only_chosen]
    about = f"{data.meeting_name}, ngày {short_date(data.starts_at.date())}"
    grid = PhotoGrid(
        tuple(Photo(photo.path, _below(photo, options)) for photo in shown), per_page=20
    )
    empty = Paragraph(plain("Sự kiện chưa có ảnh nào."))
    return office_paper(
        f"{options.title.capitalize()} {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        [TitleBlock(options.title, in_title(about)), grid if shown else empty],
        frame=PageFrame("A4", margins=letterhead.margins),
        created=data.created,
    )


def _below(photo: ContactPhoto, options: ContactOptions) -> str:
    said = photo.caption if options.captions and photo.caption else photo.file_name
    if len(said) > _LONGEST:
        said = f"{said[:_LONGEST].rsplit(' ', 1)[0]}…"
    parts = [f"{photo.number}. {said}"]
    if photo.taken_at is not None:
        parts.append(clock(photo.taken_at.time()))
    return " · ".join(parts)
