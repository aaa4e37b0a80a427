"""The minutes, by the form of Mẫu 1.9, Phụ lục III, Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from meetingdesk.documents.blocks import (
    Align,
    AnnexHeading,
    Block,
    Column,
    Document,
    LabelledLine,
    ListItem,
    Millimetres,
    NumberedHeading,
    PageFrame,
    Paragraph,
    Photo,
    PhotoGrid,
    Recipients,
    Row,
    Share,
    Signature,
    SignatureBlock,
    Table,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.minutes_items import Detail, is_told, told_item
from meetingdesk.documents.minutes_labels import (
    MinutesLabels,
    labels_for,
    part_label,
    signature_lines,
)
from meetingdesk.documents.people_wording import attendance_sentence, mid_sentence, named, sentence
from meetingdesk.features.minutes.minutes_template import (
    MinutesTemplate,
    Part,
    Sentence,
    filled,
)
from meetingdesk.features.papers.papers import Absence, MinutesData, PersonOnPaper
from meetingdesk.vietnamese.wording import count, document_date, document_time, roman

_DOTS = "........"


@dataclass(frozen=True, slots=True)
class MinutesOptions:
    """How the minutes are written.

    `gathering` names what was held in the closing line: ``Hội nghị``, ``Cuộc họp``, ``Hội thảo``.
    `template` is the office's own form; `bilingual` sets English beside the labels.
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
    late: bool = True
    """Names who came late and who left early, in the full form."""
    bilingual: bool = False
    template: MinutesTemplate = field(default_factory=MinutesTemplate)


def build_minutes(
    data: MinutesData, letterhead: Letterhead, options: MinutesOptions | None = None
) -> Document:
    """The minutes as a document, the photos in an annex."""
    options = options or MinutesOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, data.number)
    labels = labels_for(bilingual=options.bilingual)
    blocks: list[Block] = [
        letterhead.heading(data.issuer, number=number),
        TitleBlock(labels.title, data.meeting_name),
        *(block for _origin, block in told_minutes(data, options)),
        _signatures(data, options),
        _recipients(data, options, labels),
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


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a paragraph of the minutes comes from.

    Attributes:
        entry_id: the entry that it tells; 0 for none.
        item_id: the part of the agenda under which it stands; 0 outside the agenda.
        in_content: it stands under the agenda, or under other matters.
    """

    entry_id: int = 0
    item_id: int = 0
    in_content: bool = False


def told_minutes(data: MinutesData, options: MinutesOptions) -> Iterator[tuple[Origin, Block]]:
    """What stands between title and signatures, and where each paragraph comes from."""
    labels = labels_for(bilingual=options.bilingual)
    for part in options.template.parts:
        if part is Part.CONTENT:
            yield from _content(data, options, labels)
        else:
            for block in _part(part, data, options, labels):
                yield Origin(), block


def _part(
    part: Part, data: MinutesData, options: MinutesOptions, labels: MinutesLabels
) -> Iterator[Block]:
    match part:
        case Part.OPENING:
            yield from _standard(Sentence.OPENING, data, options)
        case Part.TIME:
            start = _moment(data.starts_at)
            yield LabelledLine(_label(Sentence.TIME, options), plain(f"{start}."))
        case Part.PLACE:
            place = sentence(data.venue) or _DOTS
            yield LabelledLine(_label(Sentence.PLACE, options), plain(place))
        case Part.PARTICIPANTS:
            yield from _participants(data, options, labels)
        case Part.CHAIRS:
            yield from _people(_label(Sentence.CHAIRS, options), data.chairs)
        case Part.SECRETARIES:
            yield from _people(_label(Sentence.SECRETARIES, options), data.secretaries)
        case Part.TASK_TABLE:
            yield from _task_table(data, options)
        case Part.CLOSING:
            if data.closing:
                yield from (Paragraph(plain(sentence(line))) for line in data.closing)
            else:
                yield from _standard(Sentence.CLOSING, data, options)
        case Part.END:
            yield from _standard(Sentence.END, data, options)
        case Part.CONTENT:
            raise AssertionError("the content comes with its entries")


def _label(key: Sentence, options: MinutesOptions) -> str:
    return part_label(key.value, options.template.sentence(key), bilingual=options.bilingual)


def _standard(key: Sentence, data: MinutesData, options: MinutesOptions) -> Iterator[Block]:
    """A standard sentence of the office with its braces filled, a paragraph a line."""
    values = {
        "thời gian": _moment(data.starts_at),
        "kết thúc": _end(data.ends_at, data.starts_at.date()),
        "địa điểm": data.venue or _DOTS,
        "cơ quan": " ".join(data.issuer.issuer.split()) or _DOTS,
        "tên": data.meeting_name,
        "hội nghị": options.gathering,
        "số bản": count(data.copies) if data.copies else _DOTS,
    }
    for line in options.template.sentence(key).split("\n"):
        if line.strip():
            yield Paragraph(plain(filled(line, values)))


def _moment(at: datetime) -> str:
    return f"{document_time(at.time())}, {document_date(at.date())}"


def _end(ends_at: datetime | None, day: date) -> str:
    """When it was over; without a time of ending room to write it in."""
    if ends_at is None:
        return f"{_DOTS} giờ {_DOTS} phút, {document_date(day)}"
    return _moment(ends_at)


def _participants(
    data: MinutesData, options: MinutesOptions, labels: MinutesLabels
) -> Iterator[Block]:
    label = _label(Sentence.PARTICIPANTS, options)
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
    stand_ins = [
        f"{named(one.came)} dự thay {named(one.instead_of, inside=True)}"
        for one in data.substitutions
    ]
    yield from _counted_list(labels.stand_ins, stand_ins)
    yield from _counted_list(labels.absent, [_absence(one) for one in data.absences])
    if options.late and options.detail is Detail.FULL:
        yield from _counted_list(labels.late, [named(one) for one in data.late])
        yield from _counted_list(labels.left_early, [named(one) for one in data.left_early])


def _counted_list(label: str, lines: Sequence[str]) -> Iterator[Block]:
    if lines:
        yield Paragraph(plain(f"{label} ({count(len(lines))}):"), keep_with_next=True)
    yield from _items(lines)


def _items(lines: Sequence[str]) -> Iterator[Block]:
    """Lines of a list, each ending with a semicolon, the last with a full stop."""
    for number, line in enumerate(lines, 1):
        end = "." if number == len(lines) else ";"
        yield ListItem(plain(line.strip().rstrip(".;,") + end))


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


def _content(
    data: MinutesData, options: MinutesOptions, labels: MinutesLabels
) -> Iterator[tuple[Origin, Block]]:
    agenda = [item for item in data.agenda if is_told(item, options.detail)]
    heading = _label(Sentence.CONTENT, options)
    yield Origin(), Paragraph(bold(heading), keep_with_next=bool(agenda))
    if not agenda:
        yield Origin(), Paragraph(plain(_DOTS))
    for number, item in enumerate(agenda, 1):
        under = Origin(item_id=item.item_id, in_content=True)
        yield under, NumberedHeading(f"{number}.", item.title)
        told = told_item(item, options.detail, labels, as_recorded=options.template.as_recorded)
        for entry_id, block in told:
            yield replace(under, entry_id=entry_id), block


def _task_table(data: MinutesData, options: MinutesOptions) -> Iterator[Block]:
    tasks = [task for item in data.agenda for task in item.tasks]
    if not tasks:
        return
    yield Paragraph(bold(_label(Sentence.TASK_TABLE, options)), keep_with_next=True)
    yield Table(
        (
            Column("STT", Millimetres(12), Align.CENTER),
            Column("Nhiệm vụ", Share(2.2)),
            Column("Thực hiện", Share(1.2)),
            Column("Thời hạn", Millimetres(26), Align.CENTER),
        ),
        tuple(
            Row((str(place), task.text.rstrip("."), task.owner, task.deadline))
            for place, task in enumerate(tasks, 1)
        ),
    )


def _signatures(data: MinutesData, options: MinutesOptions) -> SignatureBlock:
    """The secretary at left, the chair at right."""
    secretary = data.secretaries[0].name if data.secretaries else ""
    chair = data.chairs[0].name if data.chairs else ""
    both = options.bilingual
    return SignatureBlock(
        (
            Signature(signature_lines(options.secretary_title, bilingual=both), secretary),
            Signature(signature_lines(options.chair_title, bilingual=both), chair),
        )
    )


def _recipients(data: MinutesData, options: MinutesOptions, labels: MinutesLabels) -> Recipients:
    lines = [f"- {line.strip().lstrip('- ').rstrip('.;')};" for line in data.recipients]
    return Recipients((*lines, options.archive_line), labels.recipients)


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
    photos = tuple(Photo(photo.path, photo.caption, photo.large) for photo in data.photos)
    yield PhotoGrid(photos, options.photos_per_page)
