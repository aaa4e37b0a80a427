"""The notice of conclusions, by the form for papers with a name: Mẫu 1.4, Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from meetingdesk.documents.blocks import (
    Block,
    Document,
    ListItem,
    NumberedHeading,
    Paragraph,
    Recipients,
    SignatureBlock,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.minutes_items import task_sentence
from meetingdesk.documents.office_paper import (
    DOTS,
    dated_heading,
    office_name,
    office_paper,
    recipient_lines,
)
from meetingdesk.documents.people_wording import in_prose, sentence
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.conclusions_paper import ConclusionsData
from meetingdesk.features.papers.papers import (
    AgendaRecord,
    Authority,
    Capacity,
    PersonOnPaper,
    Signatory,
)
from meetingdesk.vietnamese.wording import document_date, point_letter

BY_ORDER = Signatory(
    "Chánh Văn phòng", authorities=(Authority(Capacity.BY_ORDER, "Thủ trưởng cơ quan"),)
)
_TASKS = "Về tổ chức thực hiện:"


@dataclass(frozen=True, slots=True)
class ConclusionsOptions:
    """How the notice is written.

    Attributes:
        number, dated: of the notice; None leaves room for them.
        by_item: conclusions stand under the parts of the agenda, not in one list.
        tasks: who does what by when follows the conclusions.
        gathering: what was held, inside a sentence: ``Hội nghị``, ``cuộc họp``.
        address: ``Ông/Bà`` or ``Đồng chí``.
        recipients: besides those of the minutes; `archive` ends Nơi nhận.
    """

    number: int | None = None
    dated: date | None = None
    by_item: bool = False
    tasks: bool = True
    gathering: str = "Hội nghị"
    address: str = "Ông/Bà"
    archive: str = "VT"
    signatory: Signatory = BY_ORDER
    kind: str = "TB"


def build_conclusions(
    data: ConclusionsData, letterhead: Letterhead, options: ConclusionsOptions | None = None
) -> Document:
    """The notice as a document."""
    options = options or ConclusionsOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
    year = (options.dated or data.starts_at.date()).year
    chairs = [addressed(person, options.address) for person in data.chairs]
    recipients = Recipients(recipient_lines(data.recipients, options.archive))
    blocks: list[Block] = [
        dated_heading(letterhead, data.issuer, number, options.dated, year),
        TitleBlock("THÔNG BÁO", _subject(chairs, data.meeting_name)),
        *_opening(data, chairs, options),
        *_conclusions(data.agenda, options),
        Paragraph(plain(_closing(data, options))),
        SignatureBlock((recipients, letterhead.signature(options.signatory))),
    ]
    return office_paper(
        f"Thông báo kết luận {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        blocks,
        created=data.created,
    )


def _subject(chairs: Sequence[PersonOnPaper], meeting: str) -> str:
    if len(chairs) != 1:
        return f"Kết luận tại {meeting}"
    (chair,) = chairs
    address = chair.address[:1].lower() + chair.address[1:]
    who = f"{chair.position} {chair.name}" if chair.position else f"{address} {chair.name}"
    return f"Kết luận của {who.strip()} tại {meeting}"


def _opening(
    data: ConclusionsData, chairs: Sequence[PersonOnPaper], options: ConclusionsOptions
) -> Iterator[Block]:
    day = document_date(data.starts_at.date())
    where = f", tại {data.venue}" if data.venue else ""
    led = "đồng chủ trì" if len(chairs) > 1 else "chủ trì"
    who = "; ".join(in_prose(person) for person in chairs) or DOTS
    yield Paragraph(plain(sentence(f"Ngày {day[5:]}{where}, {who} đã {led} {data.meeting_name}")))
    came = "; ".join(line.strip().rstrip(".;,") for line in data.participants)
    if came:
        yield Paragraph(plain(f"Tham dự {options.gathering} có: {came}."))
    who = in_prose(chairs[0]) if len(chairs) == 1 else "chủ trì"
    yield Paragraph(
        plain(f"Sau khi nghe báo cáo và ý kiến của các đại biểu, {who} kết luận như sau:"),
        keep_with_next=True,
    )


def _conclusions(agenda: Sequence[AgendaRecord], options: ConclusionsOptions) -> Iterator[Block]:
    place = 0
    told = [item for item in agenda if item.resolutions]
    if options.by_item:
        for place, item in enumerate(told, 1):
            yield NumberedHeading(f"{place}.", item.title)
            yield from _points([one.text for one in item.resolutions])
    else:
        texts = [one.text for item in told for one in item.resolutions]
        for place, text in enumerate(texts, 1):
            yield from _numbered(f"{place}.", text)
    tasks = [task_sentence(task) for item in agenda for task in item.tasks]
    if tasks and options.tasks:
        yield NumberedHeading(f"{place + 1}.", _TASKS)
        yield from _points(tasks)
    elif not place:
        yield Paragraph(plain(DOTS))


def _points(texts: Sequence[str]) -> Iterator[Block]:
    if len(texts) == 1:
        for line in _lines(texts[0]):
            yield Paragraph(plain(line))
        return
    for place, text in enumerate(texts, 1):
        yield from _numbered(f"{point_letter(place)})", text)


def _numbered(mark: str, text: str) -> Iterator[Block]:
    """The text behind its mark; its further lines are paragraphs of their own."""
    first, *others = _lines(text) or [DOTS]
    yield ListItem(plain(first), mark)
    for line in others:
        yield Paragraph(plain(line))


def _lines(text: str) -> list[str]:
    return [sentence(line) for line in text.split("\n") if line.strip()]


def _closing(data: ConclusionsData, options: ConclusionsOptions) -> str:
    by_order = next(
        (one.whom for one in options.signatory.authorities if one.capacity is Capacity.BY_ORDER), ""
    )
    ordered = f"Thừa lệnh {_in_letters(by_order)}, " if by_order else ""
    office = office_name(data.issuer) or "cơ quan"
    return (
        f"Trên đây là kết luận tại {options.gathering}. {ordered}{office} thông báo để các cơ quan, "
        "đơn vị, cá nhân liên quan biết, thực hiện./."
    )


def _in_letters(title: str) -> str:
    """``GIÁM ĐỐC`` as ``Giám đốc``, ``BAN THƯỜNG TRỰC`` as ``Ban Thường trực``."""
    if not title.isupper():
        return title
    first, _, rest = title.partition(" ")
    return f"Ban {rest.capitalize()}" if first == "BAN" else title.capitalize()
