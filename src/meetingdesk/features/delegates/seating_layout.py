"""The seats of a hall as a value: where each stands, what it is called, which is the better one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from meetingdesk.messages import message
from meetingdesk.model.base import Choice

MOST_ROWS = 60
MOST_SEATS_IN_ROW = 80
MOST_TABLES = 100
PRESIDIUM = "CT"
"""The letters before the number of a seat at the presidium's table."""


class Shape(Choice):
    """How the seats of a hall stand."""

    THEATRE = "theatre", message("labels", "Hội trường: các hàng ghế")
    CLASSROOM = "classroom", message("labels", "Lớp học: dãy bàn, mỗi bàn 2 ghế")
    U_SHAPE = "u_shape", message("labels", "Bàn chữ U")
    ROUND = "round", message("labels", "Bàn tròn")


@dataclass(frozen=True, slots=True)
class SeatingLayout:
    """What somebody chose for a hall.

    Attributes:
        rows: rows of seats; the depth of each arm of a U; the number of round tables.
        per_row: seats in a row; seats across the foot of a U; seats at a round table.
        blocks: parts that aisles cut the rows into.
        presidium: seats at the table on the stage; 0 for none.
        reserved: organisations by the row or table that is kept for them.
    """

    shape: Shape = Shape.THEATRE
    rows: int = 8
    per_row: int = 12
    blocks: int = 2
    presidium: int = 3
    reserved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat: its label (``A1``), its row or table (``A``), and its middle, in seat widths."""

    label: str
    row: str
    x: float
    y: float
    is_presidium: bool = False


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands in the hall beside seats, in seat widths; `text` is written on it."""

    x: float
    y: float
    w: float
    h: float
    text: str = ""
    is_round: bool = False
    is_stage: bool = False


@dataclass(frozen=True, slots=True)
class RowMark:
    """The name of a row, and where it is written."""

    row: str
    x: float
    y: float


@dataclass(frozen=True)
class Plan:
    """A hall as it is drawn; the audience looks up. `seats` are in the order they are read.

    `has_tables` says that one table is filled before the next, instead of row after row.
    """

    width: float
    height: float
    seats: tuple[Seat, ...]
    furniture: tuple[Furniture, ...]
    marks: tuple[RowMark, ...]
    has_tables: bool = False

    @cached_property
    def by_label(self) -> Mapping[str, Seat]:
        """The seats by what they are called."""
        return {seat.label: seat for seat in self.seats}

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """The rows or tables, the presidium's apart, from the front."""
        return tuple(dict.fromkeys(seat.row for seat in self.seats if not seat.is_presidium))

    @cached_property
    def by_rank(self) -> tuple[Seat, ...]:
        """The seats of the audience, the best first: nearer the front, then nearer the middle."""
        middle = self.width / 2
        audience = [seat for seat in self.seats if not seat.is_presidium]
        if self.has_tables:
            return tuple(audience)
        key = {
            seat: (round(seat.y, 3), round(abs(seat.x - middle), 3), seat.x) for seat in audience
        }
        return tuple(sorted(audience, key=key.__getitem__))

    @cached_property
    def presidium(self) -> tuple[Seat, ...]:
        """The seats on the stage, from the middle outwards."""
        middle = self.width / 2
        seats = (seat for seat in self.seats if seat.is_presidium)
        return tuple(sorted(seats, key=lambda seat: (round(abs(seat.x - middle), 3), seat.x)))


AISLE = 1.2
ROW_PITCH = 1.5
ARM_PITCH = 1.3
"""From seat to seat along the arms of a U."""
SIDE = 1.4
"""Room at both sides, for the names of the rows."""
_STAGE = 1.3
_STAGE_GAP = 1.0


def plan_of(layout: SeatingLayout) -> Plan:
    """The hall that a layout describes; numbers beyond any hall are brought back into one."""
    make = {
        Shape.THEATRE: _rows,
        Shape.CLASSROOM: _rows,
        Shape.U_SHAPE: _u_shape,
        Shape.ROUND: _round_tables,
    }
    room = make[layout.shape](_within(layout))
    return _with_stage(room, min(max(layout.presidium, 0), MOST_SEATS_IN_ROW))


def row_letter(place: int) -> str:
    """``A`` for 0, ``Z`` for 25, ``AA`` for 26."""
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def layout_from_dict(values: Any) -> SeatingLayout:
    """A layout as it was kept; what cannot be read is as in a new one."""
    usual = SeatingLayout()
    if not isinstance(values, dict):
        return usual
    shapes = {shape.value: shape for shape in Shape}
    reserved = values.get("reserved")
    numbers = {
        name: value if isinstance(value := values.get(name), int) else getattr(usual, name)
        for name in ("rows", "per_row", "blocks", "presidium")
    }
    return SeatingLayout(
        shape=shapes.get(str(values.get("shape")), usual.shape),
        reserved={str(row): str(name) for row, name in reserved.items()}
        if isinstance(reserved, dict)
        else {},
        **numbers,
    )


def layout_to_dict(layout: SeatingLayout) -> dict[str, Any]:
    """The layout as it is kept."""
    return {
        "shape": layout.shape.value,
        "rows": layout.rows,
        "per_row": layout.per_row,
        "blocks": layout.blocks,
        "presidium": layout.presidium,
        "reserved": dict(layout.reserved),
    }


def _within(layout: SeatingLayout) -> SeatingLayout:
    most_rows = MOST_TABLES if layout.shape is Shape.ROUND else MOST_ROWS
    per_row = min(max(layout.per_row, 1), MOST_SEATS_IN_ROW)
    return SeatingLayout(
        layout.shape,
        min(max(layout.rows, 1), most_rows),
        per_row,
        min(max(layout.blocks, 1), per_row),
        layout.presidium,
        layout.reserved,
    )


def _rows(layout: SeatingLayout) -> Plan:
    """Rows that look to the front, cut by aisles; in a classroom each pair has a table before it."""
    classroom = layout.shape is Shape.CLASSROOM
    pitch = ROW_PITCH + (0.7 if classroom else 0.0)
    # The first blocks take one more where the seats can't be shared out evenly.
    share, over = divmod(layout.per_row, layout.blocks)
    sizes = [share + (place < over) for place in range(layout.blocks)]
    seats: list[Seat] = []
    desks: list[Furniture] = []
    marks: list[RowMark] = []
    width = layout.per_row + AISLE * (layout.blocks - 1) + 2 * SIDE
    for place in range(layout.rows):
        letter, number = row_letter(place), 0
        x, y = SIDE, place * pitch + (1.2 if classroom else 0.5)
        for size in sizes:
            if classroom:
                desks += _desks(x, y - 1.03, size)
            for _ in range(size):
                number += 1
                seats.append(Seat(f"{letter}{number}", letter, x + 0.5, y))
                x += 1
            x += AISLE
        marks += [RowMark(letter, SIDE / 2, y), RowMark(letter, width - SIDE / 2, y)]
    height = layout.rows * pitch + 0.2
    return Plan(width, height, tuple(seats), tuple(desks), tuple(marks))


def _desks(x: float, y: float, seats: int) -> Iterator[Furniture]:
    for first in range(0, seats, 2):
        size = min(2, seats - first)
        yield Furniture(x + first + 0.06, y, size - 0.12, 0.35)


def _u_shape(layout: SeatingLayout) -> Plan:
    """A table like a U, open towards the front: arms left and right, its foot at the back."""
    depth, across = layout.rows, layout.per_row
    table = 0.9
    inner = across * 1.0
    left = SIDE + 1.0
    right = left + table + inner
    width = right + table + 1.0 + SIDE
    foot = depth * ARM_PITCH + 0.3
    seats = [Seat(f"T{n + 1}", "T", left - 0.55, (n + 0.5) * ARM_PITCH) for n in range(depth)]
    seats += [
        Seat(f"G{n + 1}", "G", left + table + n + 0.5, foot + table + 0.7) for n in range(across)
    ]
    seats += [
        Seat(f"P{n + 1}", "P", right + table + 0.55, (n + 0.5) * ARM_PITCH) for n in range(depth)
    ]
    tables = (
        Furniture(left, 0.0, table, foot + table),
        Furniture(right, 0.0, table, foot + table),
        Furniture(left + table, foot, inner, table),
    )
    marks = (
        RowMark("T", SIDE / 2, foot / 2),
        RowMark("P", width - SIDE / 2, foot / 2),
        RowMark("G", width / 2, foot + table + 1.8),
    )
    return Plan(width, foot + table + 2.3, tuple(seats), tables, marks)


def _round_tables(layout: SeatingLayout) -> Plan:
    """Tables in rows as broad as they are deep, seats around each from the front clockwise."""
    radius = max(0.8, layout.per_row / (2 * math.pi) * 1.02 - 0.15)
    pitch = 2 * (radius + 1.15) + 0.5
    columns = min(layout.rows, max(1, math.ceil(math.sqrt(layout.rows * 1.5))))
    lines = math.ceil(layout.rows / columns)
    seats: list[Seat] = []
    tables: list[Furniture] = []
    for place in range(layout.rows):
        line, column = divmod(place, columns)
        in_line = min(columns, layout.rows - line * columns)
        x = SIDE + (columns - in_line) * pitch / 2 + (column + 0.5) * pitch
        y = (line + 0.5) * pitch
        name = str(place + 1)
        tables.append(
            Furniture(x - radius, y - radius, 2 * radius, 2 * radius, f"Bàn {name}", is_round=True)
        )
        for number in range(layout.per_row):
            angle = 2 * math.pi * number / layout.per_row
            reach = radius + 0.6
            seats.append(
                Seat(
                    f"B{name}.{number + 1}",
                    name,
                    x + reach * math.sin(angle),
                    y - reach * math.cos(angle),
                )
            )
    width = columns * pitch + 2 * SIDE
    return Plan(width, lines * pitch, tuple(seats), tuple(tables), (), has_tables=True)


def _with_stage(room: Plan, presidium: int) -> Plan:
    """The same hall with the stage before it, and the presidium's seats behind their table."""
    stage = 1.0 if not presidium else _STAGE + 1.2
    width = max(room.width, presidium + 2 * SIDE + 1)
    down, right = stage + _STAGE_GAP, (width - room.width) / 2
    broad = max(presidium + 1.0, min(width - 2 * SIDE, max(8.0, room.width * 0.5)))
    text = "BÀN CHỦ TỊCH ĐOÀN" if presidium else "SÂN KHẤU"
    front = [Furniture((width - broad) / 2, stage - 1.0, broad, 0.9, text, is_stage=True)]
    first = (width - presidium) / 2 + 0.5
    seats = [
        Seat(f"{PRESIDIUM}{n + 1}", PRESIDIUM, first + n, stage - 1.6, is_presidium=True)
        for n in range(presidium)
    ]
    return Plan(
        width,
        room.height + down,
        (*seats, *(Seat(s.label, s.row, s.x + right, s.y + down) for s in room.seats)),
        (
            *front,
            *(
                Furniture(f.x + right, f.y + down, f.w, f.h, f.text, f.is_round)
                for f in room.furniture
            ),
        ),
        tuple(RowMark(m.row, m.x + right, m.y + down) for m in room.marks),
        room.has_tables,
    )
