"""The minutes, by the form of Mẫu 1.9, Phụ lục III, Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from meetingdesk.documents.blocks import (
    AnnexHeading,
    Block,
    Document,
    LabelledLine,
    ListItem,
    NumberedHeading,
    PageFrame,
    Paragraph,
    Photo,
    PhotoGrid,
    Recipients,
    Signature,
    SignatureBlock,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.minutes_items import Detail, agenda_item, is_told
from meetingdesk.documents.people_wording import attendance_sentence, mid_sentence, named, sentence
from meetingdesk.features.papers.papers import Absence, MinutesData, PersonOnPaper, Substitution
from meetingdesk.vietnamese.wording import count, document_date, document_time, roman

_DOTS = "........"


@dataclass(frozen=True, slots=True)
class MinutesOptions:
    """How the minutes are written.

    `gathering` names what was held in the closing line: ``Hội nghị``, ``Cuộc họp``, ``Hội thảo``.
    """

    detail: Detail = Detail.FULL
    gathering: str = "Hội nghị"
    kind: str = "BB"
    chair_title: str = "CHỦ TỌA"
    secretary_title: str = "THƯ KÝ"
    photos_per_page: Literal[1, 2, 4, 6] = 4
    first_annex: int = 0
    """The number of the photo annex where there are several; 0 leaves it without one."""
    archive_line: str = "- Lưu: VT, Hồ sơ."


def build_minutes(
    data: MinutesData, letterhead: Letterhead, options: MinutesOptions | None = None
) -> Document:
    """The minutes as a document, the photos in an annex."""
    options = options or MinutesOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, data.number)
    blocks: list[Block] = [
        letterhead.heading(data.issuer, number=number),
        TitleBlock("BIÊN BẢN", data.meeting_name),
        *_opening(data, options),
        *_content(data, options.detail),
        *(Paragraph(plain(sentence(line))) for line in data.closing),
        Paragraph(plain(_closing(data.ends_at, data.starts_at, options))),
        _signatures(data, options),
        _recipients(data, options),
        *_photo_annex(data, options, number),
    ]
    return Document(
        title=f"Biên bản {data.meeting_name}",
        subject=data.meeting_name,
        author=" ".join(data.issuer.issuer.split()),
        blocks=tuple(blocks),
        frame=PageFrame(margins=letterhead.margins),
        typography=letterhead.sizes,
        created=data.created,
    )


def _opening(data: MinutesData, options: MinutesOptions) -> Iterator[Block]:
    start = f"{document_time(data.starts_at.time())}, {document_date(data.starts_at.date())}"
    yield LabelledLine("Thời gian bắt đầu:", plain(f"{start}."))
    yield LabelledLine("Địa điểm:", plain(sentence(data.venue) or _DOTS))
    yield from _participants(data)
    yield from _people("Chủ trì (chủ tọa):", data.chairs)
    yield from _people("Thư ký (người ghi biên bản):", data.secretaries)


def _participants(data: MinutesData) -> Iterator[Block]:
    label = "Thành phần tham dự:"
    first, *others = data.participants or ("",)
    if others:
        yield LabelledLine(label, (), keep_with_next=True)
        yield from _items(data.participants)
    elif first or data.counts is None:
        yield LabelledLine(label, plain(sentence(first) or _DOTS))
    if data.counts is not None:
        counted = plain(attendance_sentence(data.counts))
        if data.participants:
            yield Paragraph(counted)
        else:
            yield LabelledLine(label, counted)
    yield from _substitutions(data.substitutions)
    yield from _absences(data.absences)


def _items(lines: Sequence[str]) -> Iterator[Block]:
    """Lines of a list, each ending with a semicolon, the last with a full stop."""
    for number, line in enumerate(lines, 1):
        end = "." if number == len(lines) else ";"
        yield ListItem(plain(line.strip().rstrip(".;,") + end))


def _substitutions(substitutions: Sequence[Substitution]) -> Iterator[Block]:
    if substitutions:
        title = f"Đại biểu dự thay ({count(len(substitutions))}):"
        yield Paragraph(plain(title), keep_with_next=True)
    yield from _items(
        [f"{named(one.came)} dự thay {named(one.instead_of, inside=True)}" for one in substitutions]
    )


def _absences(absences: Sequence[Absence]) -> Iterator[Block]:
    if absences:
        title = f"Đại biểu vắng mặt ({count(len(absences))}):"
        yield Paragraph(plain(title), keep_with_next=True)
    yield from _items([_absence(one) for one in absences])


def _absence(absence: Absence) -> str:
    if absence.excused is None:
        # The paper accuses nobody of what the organizer never entered.
        return named(absence.person)
    how = "có lý do" if absence.excused else "không có lý do"
    reason = mid_sentence(absence.reason.strip().rstrip(".;"))
    return f"{named(absence.person)} (vắng {how}{f': {reason}' if reason else ''})"


def _people(label: str, people: Sequence[PersonOnPaper]) -> Iterator[Block]:
    if len(people) < 2:
        shown = f"{named(people[0])}." if people else _DOTS
        yield LabelledLine(label, plain(shown))
        return
    yield LabelledLine(label, (), keep_with_next=True)
    yield from _items([named(person) for person in people])


def _content(data: MinutesData, detail: Detail) -> Iterator[Block]:
    agenda = [item for item in data.agenda if is_told(item, detail)]
    heading = "Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):"
    yield Paragraph(bold(heading), keep_with_next=bool(agenda))
    if not agenda:
        yield Paragraph(plain(_DOTS))
    for number, item in enumerate(agenda, 1):
        yield NumberedHeading(f"{number}.", item.title)
        yield from agenda_item(item, detail)


def _closing(ends_at: datetime | None, starts_at: datetime, options: MinutesOptions) -> str:
    """The last line; without a time of ending it leaves room to write it in."""
    if ends_at is None:
        when = f"{_DOTS} giờ {_DOTS} phút, {document_date(starts_at.date())}"
    else:
        when = f"{document_time(ends_at.time())}, {document_date(ends_at.date())}"
    return f"{options.gathering} kết thúc vào {when}./."


def _signatures(data: MinutesData, options: MinutesOptions) -> SignatureBlock:
    """The secretary at left, the chair at right."""
    secretary = data.secretaries[0].name if data.secretaries else ""
    chair = data.chairs[0].name if data.chairs else ""
    return SignatureBlock(
        (
            Signature((options.secretary_title,), secretary),
            Signature((options.chair_title,), chair),
        )
    )


def _recipients(data: MinutesData, options: MinutesOptions) -> Recipients:
    lines = [f"- {line.strip().lstrip('- ').rstrip('.;')};" for line in data.recipients]
    return Recipients((*lines, options.archive_line))


def _photo_annex(data: MinutesData, options: MinutesOptions, number: str) -> Iterator[Block]:
    if not data.photos:
        return
    label = f"Phụ lục {roman(options.first_annex)}" if options.first_annex else "Phụ lục"
    day = document_date(data.starts_at.date())
    issuer = " ".join(data.issuer.issuer.split())
    note = (
        f"(Kèm theo Biên bản {number.replace('Số:', 'số').replace('Số', 'số')} {day} của {issuer})"
    )
    yield AnnexHeading(label, f"ẢNH {data.meeting_name.upper()}", note)
    photos = tuple(Photo(photo.path, photo.caption) for photo in data.photos)
    yield PhotoGrid(photos, options.photos_per_page)
