"""A paper as a value: what it says and what each part of it means, never how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum
from pathlib import Path
from typing import Literal

from meetingdesk.documents.styles import Typography


@dataclass(frozen=True, slots=True)
class Run:
    """Plain text in one face. Nothing in it is markup."""

    text: str
    bold: bool = False
    italic: bool = False


Text = tuple[Run, ...]


def plain(text: str) -> Text:
    """Upright text."""
    return (Run(text),)


def bold(text: str) -> Text:
    """Bold text."""
    return (Run(text, bold=True),)


def italic(text: str) -> Text:
    """Italic text."""
    return (Run(text, italic=True),)


class Rule(StrEnum):
    """The line drawn under a text (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II)."""

    NONE = "none"
    WHOLE = "whole"
    """As long as the text."""
    SHORT = "short"
    """Between a third and a half of the text."""


class HeadRole(StrEnum):
    """What a line of the letterhead is."""

    COUNTRY = "country"
    MOTTO = "motto"
    PARTY = "party"
    SUPERIOR = "superior"
    ISSUER = "issuer"
    MARK = "mark"
    """A separator such as ``*`` or ``***``."""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of the letterhead."""

    text: str
    role: HeadRole
    rule: Rule = Rule.NONE


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """The letterhead: the office at left, the country or Party at right, number and date below.

    `left_share` is the left column's part of the text width.
    """

    left: tuple[HeadLine, ...]
    right: tuple[HeadLine, ...]
    number: str = ""
    place_date: str = ""
    left_share: float = 0.4


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """The kind of paper, its subject, a short line, notes in italics; its name in the outline."""

    kind: str
    subject: str = ""
    rule: Rule = Rule.SHORT
    notes: tuple[str, ...] = ()
    bookmark: str = ""


class ParagraphRole(Enum):
    """What a paragraph is."""

    BODY = "body"
    GROUNDS = "grounds"
    """Căn cứ: italic."""
    FLUSH = "flush"
    """No first-line indent, left aligned."""
    CENTERED = "centered"
    NOTE = "note"
    """A remark in italics, left aligned."""
    LEAD = "lead"  # the first paragraph of a press note, in bold
    BYLINE = "byline"  # who wrote it, at the right


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: Text
    role: ParagraphRole = ParagraphRole.BODY
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """``Thời gian bắt đầu: 08 giờ 00 …``."""

    label: str
    text: Text
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class NumberedHeading:
    """A heading inside the paper: ``I.``, ``1.``; it never ends a page. Level 1 or 2."""

    number: str
    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list: the mark (``-``, ``a)``, ``1.``), then the text."""

    text: Text
    mark: str = "-"


class Align(Enum):
    """How a column's cells stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Millimetres:
    """A width that doesn't change."""

    value: float


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the width that the fixed columns leave, in proportion to the other shares."""

    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    width: Millimetres | Share = field(default_factory=Share)
    align: Align = Align.LEFT


Cell = str | Text


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell for each column. A ``\\n`` in a cell starts a new line.

    The first `joined` cells are empty and belong to the row above, whose cells grow over both; the
    two stay on one page.
    """

    cells: tuple[Cell, ...]
    joined: int = 0


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row across the table that names the rows below it."""

    text: str
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class SubtotalRow:
    """A row that sums a group up: a label across the first columns, then the other cells."""

    label: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TotalRow:
    """The row that sums the table up: a label across the first columns, then the other cells."""

    label: str
    cells: tuple[str, ...] = ()


TableRow = Row | GroupRow | SubtotalRow | TotalRow


@dataclass(frozen=True, slots=True)
class Table:
    """A table with lines. Rows are at least `row_height_mm` high and are never split."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    row_height_mm: float = 0.0
    repeat_header: bool = True


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo, as prepared for print: a file or JPEG bytes, and what it shows.

    A `large` one stands alone in its row, as wide as two.
    """

    source: Path | bytes
    caption: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class PhotoGrid:
    """Photos with captions, at most `per_page` to a page; 20 are those of a contact sheet."""

    photos: tuple[Photo, ...]
    per_page: Literal[1, 2, 4, 6, 20] = 4


@dataclass(frozen=True, slots=True)
class Signature:
    """One signer: lines of authority and title, a remark, room to sign, the name."""

    lines: tuple[str, ...]
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recipients:
    """``Nơi nhận:`` and its lines, complete with their marks."""

    lines: tuple[str, ...]
    label: str = "Nơi nhận:"


SignatureColumn = Signature | Recipients | None
SIGNERS_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Signers side by side; more than three in rows of two or three. None leaves a column empty."""

    columns: tuple[SignatureColumn, ...]

    @property
    def rows(self) -> list[tuple[SignatureColumn, ...]]:
        """The signers row by row: four as two and two, seven as three, two and two."""
        number = -(-len(self.columns) // SIGNERS_IN_A_ROW)
        rows, start = [], 0
        for row in range(number):
            wide = len(self.columns) // number + (row < len(self.columns) % number)
            rows.append(self.columns[start : start + wide])
            start += wide
        return rows


@dataclass(frozen=True, slots=True)
class AnnexHeading:
    """The head of an annex: it begins a page and counts its pages from 1."""

    label: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page; with `restart` it is a paper of its own, counted from 1."""

    restart: bool = False


@dataclass(frozen=True, slots=True)
class ScanNote:
    """A QR code at the left that a scanner reads as `payload`, and lines of text beside it."""

    payload: str
    lines: tuple[Text, ...]
    size_mm: float = 22.0


Block = (
    HeadingBlock
    | TitleBlock
    | Paragraph
    | LabelledLine
    | NumberedHeading
    | ListItem
    | Table
    | PhotoGrid
    | SignatureBlock
    | Recipients
    | AnnexHeading
    | PageBreak
    | ScanNote
)


class PageNumbers(Enum):
    """How pages are numbered, in the middle of the top margin, from the second page on."""

    NONE = "none"
    PLAIN = "plain"
    OF_TOTAL = "of total"
    """``2/7``, so that a lost sheet is missed."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Page margins in millimetres."""

    top: float = 20.0
    bottom: float = 20.0
    left: float = 30.0
    right: float = 15.0


PAPER_MM = {"A4": (210.0, 297.0), "A5": (148.0, 210.0)}
"""Paper sizes, portrait, in millimetres."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Paper, direction, margins and page numbers."""

    paper: Literal["A4", "A5"] = "A4"
    landscape: bool = False
    margins: Margins = field(default_factory=Margins)
    numbers: PageNumbers = PageNumbers.PLAIN

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the page as it is read."""
        width, height = PAPER_MM[self.paper]
        return (height, width) if self.landscape else (width, height)

    @property
    def text_width_mm(self) -> float:
        """The width between the margins."""
        return self.size_mm[0] - self.margins.left - self.margins.right

    @property
    def text_height_mm(self) -> float:
        """The height between the margins."""
        return self.size_mm[1] - self.margins.top - self.margins.bottom


@dataclass(frozen=True, slots=True)
class CornerCode:
    """A QR code at the top right of each page: ``payload/page/pages`` tells a scanned sheet apart."""

    payload: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper in `font`, Tinos or this PC's Times New Roman. `created` None claims no date."""

    title: str
    blocks: tuple[Block, ...]
    subject: str = ""
    author: str = ""
    language: str = "vi"
    frame: PageFrame = field(default_factory=PageFrame)
    typography: Typography = field(default_factory=Typography)
    font: str = "Tinos"
    corner_code: CornerCode | None = None
    created: datetime | None = None
