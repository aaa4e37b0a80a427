"""The extract of one decision from the minutes (trích biên bản), for those whom it concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from meetingdesk.documents.blocks import (
    Block,
    Document,
    LabelledLine,
    ListItem,
    Paragraph,
    Recipients,
    Signature,
    SignatureBlock,
    TitleBlock,
    bold,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.minutes_items import vote_sentence
from meetingdesk.documents.office_paper import (
    DOTS,
    dated_heading,
    moment_in_words,
    office_name,
    office_paper,
    recipient_lines,
)
from meetingdesk.documents.people_wording import attendance_sentence, named, sentence
from meetingdesk.features.papers.extract_paper import ExtractData, Passage
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.vietnamese.wording import document_date


@dataclass(frozen=True, slots=True)
class ExtractOptions:
    """How the extract is written.

    Attributes:
        entry_id: which passage; 0 for the first one.
        number, dated: of the extract; None leaves room for them.
        votes: prints the result of the vote on it.
        extractor_title, extractor: who makes the extract; without a name the secretary.
        confirmer_title, confirmer: who confirms it; without a name the chair.
        kind: as numbers have it; TrS is a trích sao (Nghị định 30/2020/NĐ-CP, Phụ lục III).
    """

    entry_id: int = 0
    number: int | None = None
    dated: date | None = None
    gathering: str = "Hội nghị"
    votes: bool = True
    extractor_title: str = "NGƯỜI TRÍCH BIÊN BẢN"
    extractor: str = ""
    confirmer_title: str = "CHỦ TỌA"
    confirmer: str = ""
    recipients: tuple[str, ...] = ()
    archive: str = "VT, Hồ sơ"
    kind: str = "TrS"


def build_extract(
    data: ExtractData, letterhead: Letterhead, options: ExtractOptions | None = None
) -> Document:
    """The extract as a document; without a passage it leaves room for one."""
    options = options or ExtractOptions()
    number = letterhead.number_line(options.kind, data.issuer.symbol, options.number)
    year = (options.dated or data.starts_at.date()).year
    chosen = _chosen(data.passages, options.entry_id)
    blocks: list[Block] = [
        dated_heading(letterhead, data.issuer, number, options.dated, year),
        TitleBlock("TRÍCH BIÊN BẢN", data.meeting_name),
        *_opening(data),
        *_passage(chosen, options),
        Paragraph(plain(_source(data, letterhead))),
        _signatures(data, options),
        Recipients(recipient_lines(options.recipients, options.archive)),
    ]
    return office_paper(
        f"Trích biên bản {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        blocks,
        created=data.created,
    )


def _chosen(passages: Sequence[Passage], entry_id: int) -> Passage | None:
    found = (one for one in passages if one.entry_id == entry_id)
    return next(found, passages[0] if passages else None)


def _opening(data: ExtractData) -> Iterator[Block]:
    yield LabelledLine("Thời gian:", plain(f"{moment_in_words(data.starts_at)}."))
    yield LabelledLine("Địa điểm:", plain(sentence(data.venue) or DOTS))
    yield _people("Chủ trì (chủ tọa):", data.chairs)
    yield _people("Thư ký (người ghi biên bản):", data.secretaries)
    if data.counts is not None:
        yield LabelledLine("Thành phần tham dự:", plain(attendance_sentence(data.counts)))


def _people(label: str, people: Sequence[PersonOnPaper]) -> LabelledLine:
    names = [named(person, inside=place > 0) for place, person in enumerate(people)]
    return LabelledLine(label, plain(sentence("; ".join(names)) or DOTS))


def _passage(passage: Passage | None, options: ExtractOptions) -> Iterator[Block]:
    yield Paragraph(bold("Nội dung trích:"), keep_with_next=True)
    if passage is None:
        yield Paragraph(plain(DOTS))
        return
    what = "quyết định" if passage.is_decision else "kết luận"
    number = f" ({what} số {passage.number})" if passage.number else ""
    item = passage.item.strip().rstrip(".:;")
    about = f"Tại phần “{item}”, " if item else ""
    begin = (
        f"{about}{options.gathering if not about else _small(options.gathering)} {what}{number}:"
    )
    if options.votes:
        for vote in passage.votes:
            yield Paragraph(plain(vote_sentence(vote)))
    lines = [sentence(line) for line in passage.text.split("\n") if line.strip()] or [DOTS]
    yield Paragraph(plain(begin), keep_with_next=True)
    for line in lines:
        yield ListItem(plain(line))


def _small(gathering: str) -> str:
    return gathering[:1].lower() + gathering[1:]


def _source(data: ExtractData, letterhead: Letterhead) -> str:
    number = letterhead.number_line("BB", data.issuer.symbol, data.minutes_number)
    number = number.replace("Số:", "số").replace("Số", "số")
    day = document_date(data.starts_at.date())
    return f"Nội dung trên được trích đúng từ Biên bản {number} {day} của {office_name(data.issuer)}./."


def _signatures(data: ExtractData, options: ExtractOptions) -> SignatureBlock:
    extractor = options.extractor or (data.secretaries[0].name if data.secretaries else "")
    confirmer = options.confirmer or (data.chairs[0].name if data.chairs else "")
    return SignatureBlock(
        (
            Signature((options.extractor_title,), extractor),
            Signature((options.confirmer_title,), confirmer),
        )
    )
