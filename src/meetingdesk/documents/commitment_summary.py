"""The summary report of an agreement (báo cáo tổng kết): results in words, and a table by year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    ListItem,
    Millimetres,
    NumberedHeading,
    PageFrame,
    Paragraph,
    Recipients,
    Row,
    Share,
    SignatureBlock,
    Table,
    TableRow,
    TitleBlock,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import (
    DOTS,
    HEAD_OF_OFFICE,
    dated_heading,
    in_title,
    office_paper,
    recipient_lines,
)
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.features.signings.commitment_summary import (
    SummaryData,
    SummaryLine,
    amount,
    summary_sentences,
    term_in_words,
)
from meetingdesk.vietnamese.wording import roman, short_date

_TABLE_SIZE = 11.0


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """How the report is written; `is_final` says tổng kết, else sơ kết."""

    is_final: bool = True
    number: int | None = None
    dated: date | None = None
    signatory: Signatory = HEAD_OF_OFFICE
    recipients: tuple[str, ...] = ("Các bên ký kết", "Như trên")


def build_summary(
    data: SummaryData, letterhead: Letterhead, options: SummaryOptions | None = None
) -> Document:
    """The report as a document, across the paper so that the years have room."""
    options = options or SummaryOptions()
    review = "Tổng kết" if options.is_final else "Sơ kết"
    line = letterhead.number_line("BC", data.issuer.symbol, options.number)
    subject = in_title(f"{review} {data.title[:1].lower()}{data.title[1:]}")
    blocks: list[Block] = [
        dated_heading(letterhead, data.issuer, line, options.dated, data.today.year),
        TitleBlock("BÁO CÁO", subject),
        Paragraph(plain(_opening(data))),
        NumberedHeading(f"{roman(1)}.", "KẾT QUẢ THỰC HIỆN CÁC CAM KẾT"),
        *(Paragraph(plain(sentence)) for sentence in summary_sentences(data)[:2]),
        _table(data),
        NumberedHeading(f"{roman(2)}.", "ĐÁNH GIÁ CHUNG"),
        *_to_write("Ưu điểm", "Tồn tại, hạn chế", "Nguyên nhân, bài học kinh nghiệm"),
        NumberedHeading(f"{roman(3)}.", "PHƯƠNG HƯỚNG THỜI GIAN TỚI"),
        Paragraph(plain(DOTS)),
        SignatureBlock(
            (
                Recipients(recipient_lines(options.recipients, "VT")),
                letterhead.signature(options.signatory),
            )
        ),
    ]
    sizes = replace(letterhead.sizes, table=min(letterhead.sizes.table, _TABLE_SIZE))
    return office_paper(
        f"Báo cáo {review.lower()}",
        data.title,
        data.issuer,
        replace(letterhead, sizes=sizes),
        blocks,
        frame=PageFrame(landscape=True, margins=letterhead.margins),
    )


def _opening(data: SummaryData) -> str:
    number_words = f" số {data.number}" if data.number else ""
    signed = f" ký ngày {short_date(data.signed_on)}" if data.signed_on else ""
    term = f", thời hạn {term_in_words(data)}" if term_in_words(data) else ""
    parties = f" giữa {', '.join(data.parties)}" if data.parties else ""
    return (
        f"Thực hiện {data.title}{number_words}{signed}{parties}{term}, "
        f"kết quả đến ngày {short_date(data.today)} như sau:"
    )


def _to_write(*headings: str) -> Iterator[Block]:
    for heading in headings:
        yield ListItem(plain(f"{heading}: {DOTS}"))


def summary_columns(data: SummaryData) -> tuple[str, ...]:
    """The labels of the table, on paper and in Excel."""
    return (
        "STT",
        "Nội dung cam kết",
        "Đơn vị tính",
        "Chỉ tiêu",
        *(f"Năm {year}" for year in data.years),
        "Kết quả",
        "Đạt (%)",
        "Tình trạng",
    )


def _table(data: SummaryData) -> Table:
    labels = summary_columns(data)
    widths = [
        Column(labels[0], Millimetres(11), Align.CENTER),
        Column(labels[1], Share(3)),
        Column(labels[2], Millimetres(22), Align.CENTER),
        *(Column(label, Millimetres(19), Align.RIGHT) for label in labels[3:-1]),
        Column(labels[-1], Millimetres(27)),
    ]
    return Table(tuple(widths), tuple(_rows(data)))


def _rows(data: SummaryData) -> Iterator[TableRow]:
    party = ""
    for place, line in enumerate(data.lines, 1):
        if line.party != party:
            party = line.party
            yield GroupRow(party)
        yield Row(
            (
                str(place),
                line.text,
                line.unit,
                _amount(line.target),
                *(_amount(value) for value in line.by_year),
                _amount(line.result),
                _share(line),
                str(line.light.label),
            )
        )


def _amount(value: Decimal | None) -> str:
    return "" if value is None else amount(value)


def _share(line: SummaryLine) -> str:
    return _amount(line.share)
