"""The attendance sheet: who is expected, with room to sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    CornerCode,
    Document,
    GroupRow,
    Millimetres,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Row,
    Share,
    Signature,
    SignatureBlock,
    SubtotalRow,
    Table,
    TableRow,
    TitleBlock,
    bold,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.paper_size import column_scale, fitted_to
from meetingdesk.features.papers.papers import AttendanceSheetData, SheetDelegate
from meetingdesk.vietnamese.wording import count, document_date, document_time, roman


class SheetColumn(StrEnum):
    """A column of the sheet."""

    NUMBER = "number"
    NAME = "name"
    POSITION = "position"
    ORGANIZATION = "organization"
    PHONE = "phone"
    SIGNATURE = "signature"
    NOTE = "note"


class Grouping(StrEnum):
    """The order of the delegates."""

    BY_ORGANIZATION = "by_organization"
    PAGE_PER_ORGANIZATION = "page_per_organization"
    PROTOCOL = "protocol"
    BY_NAME = "by_name"


_GROUPED = frozenset({Grouping.BY_ORGANIZATION, Grouping.PAGE_PER_ORGANIZATION})

USUAL_COLUMNS = (
    SheetColumn.NUMBER,
    SheetColumn.NAME,
    SheetColumn.POSITION,
    SheetColumn.ORGANIZATION,
    SheetColumn.SIGNATURE,
    SheetColumn.NOTE,
)
"""Telephone numbers stay off the sheet unless they are asked for."""

_COLUMNS = {
    SheetColumn.NUMBER: Column("STT", Millimetres(11), Align.CENTER),
    SheetColumn.NAME: Column("Họ và tên", Share(1.35)),
    SheetColumn.POSITION: Column("Chức vụ", Share(1.2)),
    SheetColumn.ORGANIZATION: Column("Đơn vị", Share(1.45)),
    SheetColumn.PHONE: Column("Điện thoại", Millimetres(28), Align.CENTER),
    SheetColumn.SIGNATURE: Column("Ký tên", Millimetres(28)),
    SheetColumn.NOTE: Column("Ghi chú", Millimetres(24)),
}
_WIDER = 1.2
"""How much wider signatures and notes are where no column of organisations takes room."""
_PHONE_MM = 25.0
"""Room for a number in groups on one line, in the smaller letters of A5 too."""
_GREATEST_ROMAN = 3999
_WALK_INS = "ĐẠI BIỂU PHÁT SINH"
"""Heads the blank rows at the end of a grouped sheet."""
ROW_HEIGHT_MM = (8.0, 15.0)
"""The least and the greatest height of a row; 9 to 12 mm sign well."""


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How the sheet is printed. Widths and heights in millimetres.

    `widths_mm` changes the width of single columns; the others share what is left. Grouped by
    organisation, the heads of the groups name it and its column gives its room to the others,
    unless `repeat_organization` says it in each row.
    """

    columns: tuple[SheetColumn, ...] = USUAL_COLUMNS
    widths_mm: tuple[tuple[SheetColumn, float], ...] = ()
    grouping: Grouping = Grouping.BY_ORGANIZATION
    repeat_organization: bool = False
    row_height_mm: float = 10.0
    blank_rows_per_group: int = 0
    blank_rows_at_end: int = 5
    paper: Literal["A4", "A5"] = "A4"
    landscape: bool = False
    letterhead: bool = True
    corner_code: bool = False
    title: str = "DANH SÁCH ĐẠI BIỂU THAM DỰ"
    address: str = "đ/c"
    """The short form before the name of somebody replaced: ``đ/c``, ``ông/bà``."""


def build_attendance_sheet(
    data: AttendanceSheetData, letterhead: Letterhead, options: SheetOptions | None = None
) -> Document:
    """The sheet as a document."""
    options = options or SheetOptions()
    frame = PageFrame(options.paper, options.landscape, letterhead.margins, PageNumbers.OF_TOTAL)
    frame, sizes = fitted_to(frame, letterhead.sizes)
    blocks: list[Block] = []
    if options.letterhead:
        blocks.append(letterhead.heading(data.issuer))
    blocks.append(_title(data, options))
    blocks.append(_table(data, options, column_scale(frame)))
    blocks.append(_total(len(data.delegates)))
    blocks.append(_signatures(data, letterhead))
    return Document(
        title=f"{data.meeting_name} - Danh sách ký tên",
        subject=data.meeting_name,
        author=" ".join(data.issuer.issuer.split()),
        blocks=tuple(blocks),
        frame=frame,
        typography=sizes,
        corner_code=CornerCode(data.meeting_uid) if options.corner_code else None,
        created=data.created,
    )


def _title(data: AttendanceSheetData, options: SheetOptions) -> TitleBlock:
    when = f"{document_time(data.starts_at.time())}, {document_date(data.starts_at.date())}"
    notes = [f"Thời gian: {when}"]
    if data.venue:
        notes.append(f"Địa điểm: {data.venue}")
    return TitleBlock(options.title, data.meeting_name, notes=tuple(notes))


def _table(data: AttendanceSheetData, options: SheetOptions, scale: float) -> Table:
    chosen = dict(options.widths_mm)
    names = _printed_columns(options)
    if SheetColumn.ORGANIZATION not in names:
        scale *= _WIDER
    columns = tuple(_column(name, chosen, scale) for name in names)
    least, most = ROW_HEIGHT_MM
    height = min(max(options.row_height_mm, least), most)
    return Table(columns, tuple(_rows(data, options)), height)


def _column(name: SheetColumn, chosen: Mapping[SheetColumn, float], scale: float) -> Column:
    column = _COLUMNS[name]
    if name in chosen:
        return replace(column, width=Millimetres(chosen[name]))
    if isinstance(column.width, Millimetres) and name is not SheetColumn.NUMBER:
        least = _PHONE_MM if name is SheetColumn.PHONE else 0.0
        return replace(column, width=Millimetres(max(column.width.value * scale, least)))
    return column


def _printed_columns(options: SheetOptions) -> tuple[SheetColumn, ...]:
    """The columns asked for; a sheet always has the names."""
    named_above = options.grouping in _GROUPED and not options.repeat_organization
    columns = tuple(
        column
        for column in options.columns
        if column is not SheetColumn.ORGANIZATION or not named_above
    )
    return columns if SheetColumn.NAME in columns else (SheetColumn.NAME, *columns)


def _rows(data: AttendanceSheetData, options: SheetOptions) -> Iterator[TableRow]:
    numbered = _Numbered(options)
    match options.grouping:
        case Grouping.PROTOCOL:
            yield from numbered.rows(data.delegates)
        case Grouping.BY_NAME:
            yield from numbered.rows(sorted(data.delegates, key=lambda one: one.sort_key))
        case Grouping.BY_ORGANIZATION | Grouping.PAGE_PER_ORGANIZATION:
            yield from _grouped(data, options, numbered)
    yield from numbered.blanks(options.blank_rows_at_end)


def _grouped(
    data: AttendanceSheetData, options: SheetOptions, numbered: _Numbered
) -> Iterator[TableRow]:
    paged = options.grouping is Grouping.PAGE_PER_ORGANIZATION
    for place, (name, delegates) in enumerate(_groups(data), 1):
        number = roman(place) if place <= _GREATEST_ROMAN else str(place)
        title = f"{number}. {name.upper() or 'ĐẠI BIỂU KHÁC'}"
        yield GroupRow(title, new_page=paged and place > 1)
        yield from numbered.rows(delegates)
        yield from numbered.blanks(options.blank_rows_per_group)
        yield SubtotalRow(f"Cộng: {count(len(delegates))} đại biểu")
    if options.blank_rows_at_end:
        yield GroupRow(_WALK_INS, new_page=paged and bool(data.delegates))


def _groups(data: AttendanceSheetData) -> list[tuple[str, list[SheetDelegate]]]:
    """The organisations in their order with their delegates; those without one come last."""
    groups: dict[str, list[SheetDelegate]] = {name: [] for name in data.organizations}
    for delegate in data.delegates:
        groups.setdefault(delegate.organization, []).append(delegate)
    unnamed = groups.pop("", [])
    filled = [(name, delegates) for name, delegates in groups.items() if delegates]
    return [*filled, ("", unnamed)] if unnamed else filled


class _Numbered:
    """Makes rows and counts them through all groups."""

    def __init__(self, options: SheetOptions) -> None:
        self._columns = _printed_columns(options)
        self._address = options.address
        self._next = 1

    def rows(self, delegates: Iterable[SheetDelegate]) -> Iterator[Row]:
        for delegate in delegates:
            texts = {
                SheetColumn.NAME: delegate.name,
                SheetColumn.POSITION: delegate.position,
                SheetColumn.ORGANIZATION: delegate.organization,
                SheetColumn.PHONE: delegate.phone,
                SheetColumn.NOTE: self._note(delegate),
            }
            yield self._row(texts)

    def blanks(self, number: int) -> Iterator[Row]:
        for _ in range(number):
            yield self._row({})

    def _row(self, texts: dict[SheetColumn, str]) -> Row:
        texts[SheetColumn.NUMBER] = str(self._next)
        self._next += 1
        return Row(tuple(texts.get(name, "") for name in self._columns))

    def _note(self, delegate: SheetDelegate) -> str:
        if not delegate.substitute_for:
            return delegate.note
        instead = f"dự thay {self._address} {delegate.substitute_for}"
        return f"{instead}; {delegate.note}" if delegate.note else instead


def _total(delegates: int) -> Paragraph:
    text = bold(f"Tổng số: {count(delegates)} đại biểu")
    return Paragraph(text, ParagraphRole.FLUSH, keep_with_next=True)


def _signatures(data: AttendanceSheetData, letterhead: Letterhead) -> SignatureBlock:
    signers: Sequence[Signature] = [letterhead.signature(one) for one in data.signatories]
    if not signers:
        signers = [Signature(("NGƯỜI LẬP",)), Signature(("XÁC NHẬN CỦA BAN TỔ CHỨC",))]
    return SignatureBlock((None, *signers) if len(signers) == 1 else tuple(signers))
