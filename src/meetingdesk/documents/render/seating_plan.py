"""The seating plan as PDF: drawn as lines and letters, as large as the page lets it be."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from meetingdesk.documents.blocks import PAPER_MM, Document
from meetingdesk.documents.cards.design import Across, Box, Overflow, TextItem, Upright
from meetingdesk.documents.render.card_text import set_text
from meetingdesk.documents.render.fixed_pen import FixedPen, rect_of
from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.render.layout import Progress
from meetingdesk.documents.render.pdf_file import one_file_at_a_time
from meetingdesk.documents.seating_plan import LegendEntry, SeatingPlan
from meetingdesk.features.delegates.seating import Plan, Seat
from meetingdesk.store.files import replace_file

SEAT_WIDTH, SEAT_HEIGHT = 0.92, 1.2
"""A seat's box, in seat widths; round tables have square ones."""
_PAPERS_MM = {**PAPER_MM, "A3": (297.0, 420.0)}
_MARGIN = 12.0
_HEAD = 25.0
_LEGEND_LINE = 5.5
_LEGEND_COLUMN = 90.0
_WORTH_IT = 0.8
"""How much smaller a legend may make the hall before it goes to a page of its own."""
_LARGEST_SEAT_MM = 22.0
_INK, _MUTED, _LINE, _EMPTY = "#1b2427", "#55636a", "#8a979b", "#ffffff"
_TABLE = "#eef2f3"


def write_seating_plan(plan: SeatingPlan, path: Path, progress: Progress | None = None) -> None:
    """Put the plan in the place of `path`. Raises Unavailable where it can't be written."""
    replace_file(path, lambda file: _write(plan, file, progress))


def render_seating_plan(plan: SeatingPlan, progress: Progress | None = None) -> bytes:
    """The plan as a PDF file; the same bytes for the same plan."""
    packed = io.BytesIO()
    _write(plan, packed, progress)
    return packed.getvalue()


def page_size(plan: SeatingPlan) -> tuple[float, float]:
    """The paper in the direction in which the hall is drawn larger, in mm."""
    short, long = _PAPERS_MM[plan.options.paper]
    hall = plan.seating.plan
    return max(((long, short), (short, long)), key=lambda size: _scale(hall, _drawing(plan, *size)))


def _write(plan: SeatingPlan, out: BinaryIO, progress: Progress | None) -> None:
    width, height = page_size(plan)
    document = Document(
        title=plan.title,
        blocks=(),
        subject=plan.meeting_name,
        author=plan.author,
        created=plan.created,
    )
    with one_file_at_a_time:
        sheet = _Sheet(FixedPen(document, (width, height)), plan)
        _draw_head(sheet, width)
        area = _drawing(plan, width, height)
        _draw_hall(sheet, area)
        if _has_legend_below(plan, width, height):
            hall = plan.seating.plan
            foot = area.y + min(area.h, hall.height * _scale(hall, area) + 4)
            _draw_legend(sheet, plan.legend, foot + 4, width)
        elif plan.options.legend and plan.legend:
            sheet.pen.next_page()
            _draw_legend_pages(sheet, width, height)
        sheet.pen.next_page()
        if progress is not None:
            progress(1, 1)
        sheet.pen.finish(out)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What drawing needs: the pen, the paper, one measure for all texts."""

    pen: FixedPen
    plan: SeatingPlan
    measure: Measure = Measure()  # noqa: RUF009 # widths of the shipped fonts never change

    def text(self, item: TextItem, text: str) -> None:
        placed = set_text(item, text, self.measure)
        if placed.lines:
            self.pen.fill_color(item.color)
            self.pen.texts([(line.x, line.y, line.pieces) for line in placed.lines], placed.size)


def _has_legend_below(plan: SeatingPlan, width: float, height: float) -> bool:
    """The legend stands under the hall; otherwise it has pages of its own, or there is none."""
    if not plan.options.legend or not plan.legend:
        return False
    hall, whole = plan.seating.plan, _area(width, height)
    with_legend = _scale(hall, _area(width, height, _legend_height(plan, width)))
    return with_legend >= _WORTH_IT * _scale(hall, whole)


def _legend_height(plan: SeatingPlan, width: float) -> float:
    return math.ceil(len(plan.legend) / _legend_columns(width)) * _LEGEND_LINE + 4


def _legend_columns(width: float) -> int:
    return max(1, int((width - 2 * _MARGIN) / _LEGEND_COLUMN))


def _drawing(plan: SeatingPlan, width: float, height: float) -> Box:
    """The part of the page that the hall may fill."""
    foot = _legend_height(plan, width) if _has_legend_below(plan, width, height) else 0.0
    return _area(width, height, foot)


def _area(width: float, height: float, foot: float = 0.0) -> Box:
    top = _MARGIN + _HEAD
    return Box(_MARGIN, top, width - 2 * _MARGIN, max(1.0, height - top - _MARGIN - foot))


def _scale(hall: Plan, area: Box) -> float:
    """Millimetres for the width of a seat."""
    return min(area.w / hall.width, area.h / hall.height, _LARGEST_SEAT_MM)


def _draw_head(sheet: _Sheet, width: float) -> None:
    plan = sheet.plan
    inner = width - 2 * _MARGIN

    def line(y: float, h: float, size: float, *, italic: bool = False) -> TextItem:
        box = Box(_MARGIN, y, inner, h)
        return TextItem(box, "", "Tinos", size, bold=not italic, italic=italic, color=_INK)

    sheet.text(line(_MARGIN, 7, 16), plan.heading)
    sheet.text(line(_MARGIN + 7, 9, 12), plan.meeting_name)
    sheet.text(line(_MARGIN + 16, 6, 11, italic=True), plan.note)


def _draw_hall(sheet: _Sheet, area: Box) -> None:
    hall = sheet.plan.seating.plan
    scale = _scale(hall, area)
    left, top = area.x + (area.w - hall.width * scale) / 2, area.y
    for piece in hall.furniture:
        box = Box(left + piece.x * scale, top + piece.y * scale, piece.w * scale, piece.h * scale)
        rect = rect_of(box.x, box.y, box.w, box.h)
        sheet.pen.fill_color(_TABLE)
        sheet.pen.stroke_color(_LINE)
        if piece.is_round:
            sheet.pen.ellipse(rect, fill=True, stroke=True)
        else:
            sheet.pen.rect(rect, fill=True, stroke=True, radius=2)
        if piece.text:
            size = scale * (1.1 if piece.is_stage else 0.9)
            sheet.text(_label(box, size, bold=True), piece.text)
    for mark in hall.marks:
        box = Box(left + (mark.x - 0.6) * scale, top + (mark.y - 0.5) * scale, 1.2 * scale, scale)
        sheet.text(_label(box, scale * 1.1, bold=True, color=_MUTED), mark.row)
    colors = {entry.name: entry for entry in sheet.plan.legend}
    for seat in hall.seats:
        _draw_seat(sheet, seat, left, top, scale, colors)


def seat_box(hall: Plan, seat: Seat) -> Box:
    """Where a seat is drawn, in seat widths."""
    high = SEAT_WIDTH if hall.has_tables and not seat.is_presidium else SEAT_HEIGHT
    return Box(seat.x - SEAT_WIDTH / 2, seat.y - high / 2, SEAT_WIDTH, high)


def _draw_seat(
    sheet: _Sheet,
    seat: Seat,
    left: float,
    top: float,
    scale: float,
    colors: Mapping[str, LegendEntry],
) -> None:
    seating, pen = sheet.plan.seating, sheet.pen
    spot = seat_box(seating.plan, seat)
    box = Box(left + spot.x * scale, top + spot.y * scale, spot.w * scale, spot.h * scale)
    person = seating.occupants.get(seat.label)
    owner = person.organization if person else seating.layout.reserved.get(seat.row, "")
    entry = colors.get(owner)
    pen.fill_color(entry.tint if entry else _EMPTY)
    pen.stroke_color(_LINE)
    pen.rect(rect_of(box.x, box.y, box.w, box.h), fill=True, stroke=True, radius=scale * 0.25)
    head = box.h * 0.24
    inner = Box(box.x + scale * 0.05, box.y + scale * 0.02, box.w - scale * 0.1, head)
    size = scale * 0.62
    sheet.text(_label(inner, size, bold=True, color=_MUTED, across=Across.LEFT), seat.label)
    if entry:
        number = _label(inner, size, color=_MUTED, across=Across.RIGHT)
        sheet.text(number, f"({entry.number})")
    if person and sheet.plan.options.names:
        name = Box(inner.x, box.y + head, inner.w, box.h - head - scale * 0.04)
        sheet.text(_label(name, scale * 0.72, bold=True, overflow=Overflow.WRAP), person.name)


def _label(box: Box, size: float, **more: object) -> TextItem:
    known: dict[str, object] = {"color": _INK, **more}
    return TextItem(box, "", "Be Vietnam Pro", size, **known)  # type: ignore[arg-type] # fields of TextItem


def _draw_legend(sheet: _Sheet, entries: Sequence[LegendEntry], top: float, width: float) -> None:
    columns = _legend_columns(width)
    lines = math.ceil(len(entries) / columns)
    column = (width - 2 * _MARGIN) / columns
    for place, entry in enumerate(entries):
        x = _MARGIN + place // lines * column
        y = top + place % lines * _LEGEND_LINE
        sheet.pen.fill_color(entry.tint)
        sheet.pen.stroke_color(_LINE)
        sheet.pen.rect(rect_of(x, y + 0.5, 6.5, 4), fill=True, stroke=True, radius=1.5)
        sheet.text(_label(Box(x, y + 0.5, 6.5, 4), 7.5, bold=True), f"({entry.number})")
        box = Box(x + 8, y, column - 10, _LEGEND_LINE)
        text = f"{entry.name}: {entry.seated} chỗ"
        sheet.text(_label(box, 8, across=Across.LEFT, upright=Upright.MIDDLE), text)


def _draw_legend_pages(sheet: _Sheet, width: float, height: float) -> None:
    """Many organisations have pages of their own."""
    per_page = _legend_columns(width) * int((height - 3 * _MARGIN) / _LEGEND_LINE)
    entries = sheet.plan.legend
    for first in range(0, len(entries), per_page):
        if first:
            sheet.pen.next_page()
        head = TextItem(Box(_MARGIN, _MARGIN, width - 2 * _MARGIN, 7), "", "Tinos", 13, bold=True)
        sheet.text(head, "ĐƠN VỊ TRÊN SƠ ĐỒ")
        _draw_legend(sheet, entries[first : first + per_page], 2 * _MARGIN, width)
