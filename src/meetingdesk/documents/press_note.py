"""The press note with photos (tin ảnh): a title, text drafted from the event, photos, who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.documents.blocks import (
    Block,
    Document,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Photo,
    PhotoGrid,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import half_day, office_name, office_paper
from meetingdesk.documents.people_wording import in_prose, sentence
from meetingdesk.features.papers.press_paper import PressData, PressPhoto
from meetingdesk.vietnamese.wording import count, short_date

MOST_PHOTOS = 3
_LABELS = ("tin ảnh:", "tin, ảnh:", "ảnh:", "tin:")


@dataclass(frozen=True, slots=True)
class PressOptions:
    """How the note is written.

    Attributes:
        title, text: as edited; empty for the draft. Each line of the text is a paragraph.
        byline: after ``Tin, ảnh:``; empty for who took the photos.
        photos: ids in order, at most three; None for those that show the event best.
        captions: lines under the photos, as edited; empty ones as they are in the event.
        letterhead: prints the office's letterhead above the note.
    """

    title: str = ""
    text: str = ""
    byline: str = ""
    photos: tuple[int, ...] | None = None
    captions: tuple[str, ...] = ()
    letterhead: bool = False
    kind: str = "TIN ẢNH"


def build_press_note(
    data: PressData, letterhead: Letterhead, options: PressOptions | None = None
) -> Document:
    """The note as a document: the first photo large, the others side by side."""
    options = options or PressOptions()
    title = options.title or draft_title(data)
    lead, *others = [
        line for line in (options.text or draft_text(data)).split("\n") if line.strip()
    ]
    shown = _photos(data.photos, options)
    blocks: list[Block] = []
    if options.letterhead:
        blocks.append(letterhead.heading(data.issuer, place_and_day=data.starts_at.date()))
    blocks.append(TitleBlock(options.kind, title))
    blocks.append(Paragraph(plain(sentence(lead)), ParagraphRole.LEAD))
    if shown:
        blocks.append(PhotoGrid(shown[:1], per_page=2))
    blocks += [Paragraph(plain(sentence(line))) for line in others]
    if shown[1:]:
        blocks.append(PhotoGrid(shown[1:], per_page=4))
    writer = options.byline or draft_byline(data)
    if writer:
        blocks.append(Paragraph(plain(f"Tin, ảnh: {writer}"), ParagraphRole.BYLINE))
    return office_paper(
        title,
        data.meeting_name,
        data.issuer,
        letterhead,
        blocks,
        frame=PageFrame(margins=letterhead.margins, numbers=PageNumbers.PLAIN),
        created=data.created,
    )


def draft_title(data: PressData) -> str:
    """``Sở Tài nguyên và Môi trường tổ chức Hội nghị …``."""
    host = data.host or office_name(data.issuer)
    return f"{host} tổ chức {data.meeting_name}" if host else data.meeting_name


def draft_text(data: PressData) -> str:
    """Paragraphs from what is known of the event; the writer goes on from there."""
    return "\n".join(_draft(data))


def draft_byline(data: PressData) -> str:
    """Who took most of the photos, without the words before the name."""
    name = data.photographer.strip()
    label = next((one for one in _LABELS if name.casefold().startswith(one)), "")
    return name[len(label) :].strip()


def default_photos(photos: Sequence[PressPhoto]) -> tuple[int, ...]:
    """The photos of the minutes, then others, at most three."""
    ordered = sorted(photos, key=lambda photo: not photo.is_chosen)
    return tuple(photo.id for photo in ordered[:MOST_PHOTOS])


def _draft(data: PressData) -> Iterator[str]:
    part = half_day(data.starts_at.time())
    where = f", tại {data.venue}" if data.venue else ""
    host = data.host or office_name(data.issuer) or "đơn vị"
    day = short_date(data.starts_at.date())
    yield f"{part} {day}{where}, {host} tổ chức {data.meeting_name.rstrip('.')}."
    came = "; ".join(line.strip().rstrip(".;,") for line in data.participants)
    people = f" cùng {count(data.present)} đại biểu" if data.present and not came else ""
    chairs = "; ".join(in_prose(person) for person in data.chairs)
    if chairs:
        led = "đồng chủ trì" if len(data.chairs) > 1 else "chủ trì"
        yield f"{chairs[:1].upper()}{chairs[1:]} {led}{people}."
    if came:
        counted = f", với {count(data.present)} đại biểu" if data.present else ""
        yield f"Tham dự có: {came}{counted}."
    for text in data.outcomes:
        yield sentence(" ".join(text.split()))
    if data.signed:
        partners = f" với {', '.join(data.signed_with)}" if data.signed_with else ""
        yield f"Dịp này, {host} đã ký kết {count(len(data.signed))} văn bản phối hợp{partners}."


def _photos(photos: Sequence[PressPhoto], options: PressOptions) -> tuple[Photo, ...]:
    wanted = default_photos(photos) if options.photos is None else options.photos
    known = {photo.id: photo for photo in photos}
    shown = []
    for place, photo_id in enumerate(wanted[:MOST_PHOTOS]):
        photo = known.get(photo_id)
        if photo is not None:
            edited = options.captions[place] if place < len(options.captions) else ""
            shown.append(Photo(photo.path, edited or photo.caption))
    return tuple(shown)
