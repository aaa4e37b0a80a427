"""The register of agreements (sổ theo dõi ký kết): a wide table with one agreement on each line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    Millimetres,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Row,
    Share,
    SignatureBlock,
    Table,
    TableRow,
    TitleBlock,
    bold,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import HEAD_OF_OFFICE, dated_heading, office_paper
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.features.papers.register_paper import RegisterData, RegisterLine
from meetingdesk.vietnamese.wording import count, short_date


class RegisterColumn(StrEnum):
    """A column of the register."""

    PLACE = "place"
    NUMBER = "number"
    TITLE = "title"
    PARTIES = "parties"
    SIGNATORIES = "signatories"
    SIGNED_ON = "signed_on"
    TERM = "term"
    STATE = "state"
    SUCCEEDS = "succeeds"
    COMMITMENTS = "commitments"
    NOTE = "note"


class RegisterGrouping(StrEnum):
    """What the lines stand under."""

    NONE = "none"
    YEAR = "year"
    KIND = "kind"


USUAL_COLUMNS = (
    RegisterColumn.PLACE,
    RegisterColumn.NUMBER,
    RegisterColumn.TITLE,
    RegisterColumn.PARTIES,
    RegisterColumn.SIGNATORIES,
    RegisterColumn.SIGNED_ON,
    RegisterColumn.TERM,
    RegisterColumn.STATE,
    RegisterColumn.NOTE,
)
_COLUMNS = {
    RegisterColumn.PLACE: Column("STT", Millimetres(11), Align.CENTER),
    RegisterColumn.NUMBER: Column("Số, ký hiệu", Share(1.3)),
    RegisterColumn.TITLE: Column("Tên văn bản", Share(2.6)),
    RegisterColumn.PARTIES: Column("Các bên ký", Share(2)),
    RegisterColumn.SIGNATORIES: Column("Người ký", Share(1.5)),
    RegisterColumn.SIGNED_ON: Column("Ngày ký", Millimetres(22), Align.CENTER),
    RegisterColumn.TERM: Column("Thời hạn", Millimetres(23), Align.CENTER),
    RegisterColumn.STATE: Column("Tình trạng", Millimetres(24)),
    RegisterColumn.SUCCEEDS: Column("Kế tiếp văn bản", Share(1)),
    RegisterColumn.COMMITMENTS: Column("Cam kết đã xong", Millimetres(18), Align.CENTER),
    RegisterColumn.NOTE: Column("Ghi chú", Share(0.8)),
}


_TABLE_SIZE = 11.0
COMPILER = Signatory("Người lập sổ")


@dataclass(frozen=True, slots=True)
class RegisterOptions:
    """How the register is printed."""

    columns: tuple[RegisterColumn, ...] = USUAL_COLUMNS
    grouping: RegisterGrouping = RegisterGrouping.NONE
    title: str = "SỔ THEO DÕI KÝ KẾT"
    letterhead: bool = True
    signed: bool = True
    compiler: Signatory = COMPILER
    confirmer: Signatory = HEAD_OF_OFFICE
    paper: Literal["A4"] = "A4"


def build_register(
    data: RegisterData, letterhead: Letterhead, options: RegisterOptions | None = None
) -> Document:
    """The register as a document, across the paper."""
    options = options or RegisterOptions()
    frame = PageFrame(options.paper, True, letterhead.margins, PageNumbers.OF_TOTAL)
    blocks: list[Block] = []
    if options.letterhead:
        blocks.append(dated_heading(letterhead, data.issuer, "", data.today, data.today.year))
    blocks += [_title(data, options), _table(data, options)]
    total = bold(f"Tổng số: {count(len(data.lines)) if data.lines else 0} văn bản")
    blocks.append(Paragraph(total, ParagraphRole.FLUSH, keep_with_next=options.signed))
    if options.signed:
        signers = (letterhead.signature(one) for one in (options.compiler, options.confirmer))
        blocks.append(SignatureBlock(tuple(signers)))
    small = replace(letterhead.sizes, table=min(letterhead.sizes.table, _TABLE_SIZE))
    return office_paper(
        options.title.capitalize(),
        _when(data),
        data.issuer,
        replace(letterhead, sizes=small),
        blocks,
        frame=frame,
    )


def _when(data: RegisterData) -> str:
    return f"Năm {data.year}" if data.year else f"Đến ngày {short_date(data.today)}"


def _title(data: RegisterData, options: RegisterOptions) -> TitleBlock:
    subject = "các chương trình, quy chế, kế hoạch phối hợp và thỏa thuận"
    return TitleBlock(options.title, subject, notes=(f"({_when(data)})",))


def _table(data: RegisterData, options: RegisterOptions) -> Table:
    chosen = options.columns
    if RegisterColumn.TITLE not in chosen:
        chosen = (RegisterColumn.TITLE, *chosen)
    columns = tuple(_COLUMNS[name] for name in chosen)
    return Table(columns, tuple(_rows(data.lines, chosen, options.grouping)))


def _rows(
    lines: Sequence[RegisterLine],
    chosen: Sequence[RegisterColumn],
    grouping: RegisterGrouping,
) -> Iterator[TableRow]:
    place = 0
    for name, group in _groups(lines, grouping):
        if name:
            yield GroupRow(name)
        for line in group:
            place += 1
            texts = _texts(line, place)
            yield Row(tuple(texts[column] for column in chosen))


def _groups(
    lines: Sequence[RegisterLine], grouping: RegisterGrouping
) -> list[tuple[str, list[RegisterLine]]]:
    if grouping is RegisterGrouping.NONE:
        return [("", list(lines))]
    groups: dict[str, list[RegisterLine]] = {}
    for line in lines:
        groups.setdefault(_group_of(line, grouping), []).append(line)
    return list(groups.items())


def _group_of(line: RegisterLine, grouping: RegisterGrouping) -> str:
    if grouping is RegisterGrouping.KIND:
        return str(line.kind).upper()
    return f"KÝ NĂM {line.signed_on.year}" if line.signed_on else "CHƯA KÝ"


def _texts(line: RegisterLine, place: int) -> dict[RegisterColumn, str]:
    done = f"{line.commitments_done}/{line.commitments}" if line.commitments else ""
    return {
        RegisterColumn.PLACE: str(place),
        RegisterColumn.NUMBER: line.number,
        RegisterColumn.TITLE: line.title,
        RegisterColumn.PARTIES: "\n".join(f"- {name}" for name in line.parties),
        RegisterColumn.SIGNATORIES: "\n".join(f"- {name}" for name in line.signatories),
        RegisterColumn.SIGNED_ON: short_date(line.signed_on) if line.signed_on else "",
        RegisterColumn.TERM: _term(line),
        RegisterColumn.STATE: str(line.state),
        RegisterColumn.SUCCEEDS: line.succeeds,
        RegisterColumn.COMMITMENTS: done,
        RegisterColumn.NOTE: line.note,
    }


def _term(line: RegisterLine) -> str:
    begins = short_date(line.starts_on) if line.starts_on else ""
    ends = short_date(line.ends_on) if line.ends_on else ""
    if begins and ends:
        return f"{begins} -\n{ends}"
    return f"từ {begins}" if begins else f"đến {ends}" if ends else ""
