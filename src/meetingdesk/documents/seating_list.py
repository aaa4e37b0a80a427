"""The list of seats: by seat for the ushers, or by name for those who look for their own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
    Table,
    TableRow,
    TitleBlock,
    bold,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.paper_size import fitted_to
from meetingdesk.features.delegates.seating import Sitter
from meetingdesk.features.papers.seating_paper import SeatingData
from meetingdesk.vietnamese.wording import count, document_date, document_time


class ListOrder(StrEnum):
    """What the list is sorted by."""

    SEAT = "seat"
    NAME = "name"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class SeatingListOptions:
    """How the list is printed; without a seat are named at the end if `with_unseated`."""

    order: ListOrder = ListOrder.NAME
    letterhead: bool = True
    with_unseated: bool = True
    title: str = "DANH SÁCH CHỖ NGỒI"


_NAME = Column("Họ và tên", Share(1.4))
_POSITION = Column("Chức vụ", Share(1.2))
_ORGANIZATION = Column("Đơn vị", Share(1.6))
_SEAT = Column("Chỗ", Millimetres(20), Align.CENTER)
_NUMBER = Column("STT", Millimetres(11), Align.CENTER)


def build_seating_list(
    data: SeatingData, letterhead: Letterhead, options: SeatingListOptions | None = None
) -> Document:
    """The list as a document."""
    options = options or SeatingListOptions()
    frame, sizes = fitted_to(
        PageFrame(margins=letterhead.margins, numbers=PageNumbers.OF_TOTAL), letterhead.sizes
    )
    when = f"{document_time(data.starts_at.time())}, {document_date(data.starts_at.date())}"
    notes = [f"Thời gian: {when}", *([f"Địa điểm: {data.venue}"] if data.venue else [])]
    seated = len(data.seating.occupants)
    blocks: list[Block] = []
    if options.letterhead:
        blocks.append(letterhead.heading(data.issuer))
    blocks += [
        TitleBlock(options.title, data.meeting_name, notes=tuple(notes)),
        _table(data, options),
        Paragraph(bold(f"Tổng số: {count(seated)} chỗ đã xếp"), ParagraphRole.FLUSH),
    ]
    return Document(
        title=f"{data.meeting_name} - Danh sách chỗ ngồi",
        subject=data.meeting_name,
        author=" ".join(data.issuer.issuer.split()),
        blocks=tuple(blocks),
        frame=frame,
        typography=sizes,
        created=data.starts_at,
    )


def _table(data: SeatingData, options: SeatingListOptions) -> Table:
    seating = data.seating
    occupants = seating.occupants
    by_seat = [occupants[seat.label] for seat in seating.plan.seats if seat.label in occupants]
    rows: list[TableRow] = []
    columns: tuple[Column, ...]
    if options.order is ListOrder.SEAT:
        columns = (_SEAT, _NAME, _POSITION, _ORGANIZATION)
        rows += [Row((one.seat, one.name, one.position, one.organization)) for one in by_seat]
    else:
        columns = (_NUMBER, _NAME, _POSITION, _ORGANIZATION, _SEAT)
        ordered = _ordered(by_seat, data, options.order)
        rows += [_numbered(number, one) for number, one in enumerate(ordered, 1)]
    unseated = [one for one in seating.unseated if not one.waits]
    if options.with_unseated and unseated:
        rows.append(GroupRow("CHƯA XẾP CHỖ"))
        for number, one in enumerate(unseated, len(by_seat) + 1):
            if options.order is ListOrder.SEAT:
                rows.append(Row((one.seat, one.name, one.position, one.organization)))
            else:
                rows.append(_numbered(number, one))
    return Table(columns, tuple(rows), 8.0)


def _ordered(people: list[Sitter], data: SeatingData, order: ListOrder) -> list[Sitter]:
    if order is ListOrder.NAME:
        return sorted(people, key=lambda one: one.sort_key)
    names = data.seating.organizations
    places = {name: place for place, name in enumerate(names)}
    return sorted(people, key=lambda one: places.get(one.organization, len(places)))


def _numbered(number: int, one: Sitter) -> Row:
    return Row((str(number), one.name, one.position, one.organization, one.seat))
