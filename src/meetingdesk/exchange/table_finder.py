"""Where in a sheet the list starts: its header among titles, letterhead and groups, or none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from meetingdesk.exchange.cell_splitting import starts_with_organization, starts_with_title
from meetingdesk.exchange.delegate_columns import (
    NAME_FIELDS,
    ColumnMapping,
    Field,
    LabelMatch,
    match_label,
    shape_key,
)
from meetingdesk.exchange.sheets import Cell, MergedRange, Row, Sheet, cell_text
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.legacy import LegacyEncoding, to_unicode
from meetingdesk.vietnamese.names import is_plausible_name, split_honorific
from meetingdesk.vietnamese.phones import normalise_phone

NO_HEADER = 0
_SEARCHED_ROWS = 300
_SAMPLE_ROWS = 40
_MOST_CANDIDATES = 12
_CERTAIN = 2.8


@dataclass(frozen=True, slots=True)
class HeaderCandidate:
    """A row (or two) that can be the column labels of a list; `row` counts from 1.

    `row` is 0 where the list has no labels and the columns were told by what stands in them.
    """

    sheet: str
    row: int
    height: int
    labels: tuple[str, ...]
    mapping: ColumnMapping
    score: float

    @property
    def first_data_row(self) -> int:
        """The number of the row after the labels, counted from 1."""
        return self.row + self.height

    @property
    def shape_key(self) -> str:
        """The key under which a corrected mapping is remembered for the next such file."""
        return shape_key(self.labels) if self.row else shape_key([f"#{len(self.mapping.fields)}"])


def find_headers(sheets: Sequence[Sheet]) -> tuple[HeaderCandidate, ...]:
    """Every row that can be the header of a list, best first, over all sheets; maybe none."""
    found: list[HeaderCandidate] = []
    for sheet in sheets:
        found += _headers_of(sheet)
    if not found:
        found = [guess for sheet in sheets if (guess := guess_columns(sheet)) is not None]
    found.sort(key=lambda candidate: -candidate.score)
    return tuple(found[:_MOST_CANDIDATES])


def header_at(sheet: Sheet, row: int) -> HeaderCandidate:
    """The header that the user says is in row number `row` (`NO_HEADER`: there is none)."""
    if row == NO_HEADER:
        width = sheet.width
        empty = HeaderCandidate(
            sheet.name, NO_HEADER, 1, (), ColumnMapping((Field.IGNORED,) * width), 0.0
        )
        return guess_columns(sheet) or empty
    one, two = _header(sheet, row - 1, 1), _header(sheet, row - 1, 2)
    return two if two.score > one.score else one


def _headers_of(sheet: Sheet) -> list[HeaderCandidate]:
    found: list[HeaderCandidate] = []
    last_row = -1
    for index in range(min(len(sheet.rows), _SEARCHED_ROWS)):
        if index <= last_row or not _may_be_labels(sheet.rows[index]):
            continue
        best = header_at(sheet, index + 1)
        if best.height == 2 and _header(sheet, index + 1, 1).score >= best.score:
            continue  # a title above the labels, which say it all without it
        if _is_header(best):
            found.append(best)
            last_row = index + best.height - 1
    starts = [candidate.row - 1 for candidate in found]
    ends = [*starts[1:], len(sheet.rows)] if found else []
    return [
        _with_score(candidate, _data_score(sheet, candidate, end) - (6 if sheet.hidden else 0))
        for candidate, end in zip(found, ends, strict=True)
    ]


def _with_score(candidate: HeaderCandidate, more: float) -> HeaderCandidate:
    return HeaderCandidate(
        candidate.sheet,
        candidate.row,
        candidate.height,
        candidate.labels,
        candidate.mapping,
        candidate.score + more,
    )


def _may_be_labels(row: Row) -> bool:
    return any(isinstance(cell, str) and _match(cell) is not None for cell in row)


def _is_header(candidate: HeaderCandidate) -> bool:
    """A list has names and one more column; names alone must be labelled beyond doubt."""
    fields = {field for field in candidate.mapping.fields if field is not Field.IGNORED}
    return bool(fields & NAME_FIELDS) and (
        bool(fields - NAME_FIELDS) or candidate.score >= _CERTAIN
    )


def _match(text: str) -> LabelMatch | None:
    """What a label means, also where it is in an old encoding: ``Hä vµ tªn``."""
    text = clean(text)
    found = match_label(text)
    if found is not None or text.isascii():
        return found
    for encoding in LegacyEncoding:
        found = match_label(to_unicode(text, encoding))
        if found is not None:
            return found
    return None


def _header(sheet: Sheet, index: int, height: int) -> HeaderCandidate:
    """The header in `height` rows from `index`, each label taken where it says most."""
    columns = [
        _stacked(sheet, index, height, column) for column in range(_width(sheet, index, height))
    ]
    matches = [_best_of(parts) for parts in columns]
    if height == 2 and not _second_line_speaks(sheet, index):
        matches = [None] * len(columns)
    fields = _one_column_each(matches)
    fields = _split_name_columns(sheet, index, height, fields)
    score = sum(
        match.weight
        for match, field in zip(matches, fields, strict=False)  # a second name column has no label
        if match is not None and field is not Field.IGNORED
    )
    labels = tuple(" - ".join(dict.fromkeys(part for part in parts if part)) for parts in columns)
    return HeaderCandidate(sheet.name, index + 1, height, labels, ColumnMapping(fields), score)


def _width(sheet: Sheet, index: int, height: int) -> int:
    rows = sheet.rows[index : index + height]
    return max((len(row) for row in rows), default=0)


def _stacked(sheet: Sheet, index: int, height: int, column: int) -> tuple[str, ...]:
    """The labels over one column, from the top; a cell merged sideways covers all its columns."""
    parts = []
    for row in range(index, index + height):
        text = _text_at(sheet, row, column)
        if not text and row < index + height - 1:
            left = _merged_left(sheet.merged, row, column)
            text = _text_at(sheet, row, left) if left is not None else ""
        parts.append(text)
    return tuple(parts)


def _text_at(sheet: Sheet, row: int, column: int) -> str:
    if row >= len(sheet.rows) or column >= len(sheet.rows[row]):
        return ""
    return clean(cell_text(sheet.rows[row][column]))


def _merged_left(merged: tuple[MergedRange, ...], row: int, column: int) -> int | None:
    for span in merged:
        if span.top <= row <= span.bottom and span.left <= column <= span.right:
            return span.left
    return None


def _best_of(parts: tuple[str, ...]) -> LabelMatch | None:
    """The lowest label that means something, the whole stack, or what stands above."""
    for text in (parts[-1], " ".join(filter(None, parts)), parts[0]):
        match = _match(text) if text else None
        if match is not None:
            return match
    return None


def _second_line_speaks(sheet: Sheet, index: int) -> bool:
    """Whether the row after is labels too and not the first person: two cells, all labels."""
    if index + 1 >= len(sheet.rows):
        return False
    texts = [clean(cell_text(cell)) for cell in sheet.rows[index + 1] if cell != ""]
    known = sum(_match(text) is not None for text in texts)
    return known >= 1 and known >= len(texts) * 0.5


def _one_column_each(matches: list[LabelMatch | None]) -> tuple[Field, ...]:
    """The field of each column; of two columns that claim the same, the surer or first has it."""
    fields = [Field.IGNORED] * len(matches)
    for column in sorted(
        range(len(matches)), key=lambda at: -(found.weight if (found := matches[at]) else 0)
    ):
        match = matches[column]
        if match is None:
            continue
        if match.field in (Field.NOTE, Field.PHONE) or match.field not in fields:
            fields[column] = match.field
    return _settled(fields)


def _settled(fields: list[Field]) -> tuple[Field, ...]:
    """Labels that mean something else in company: «Tên» alone is the name, «Họ» needs «Tên»."""
    if Field.GIVEN_NAME in fields and Field.FAMILY_NAME not in fields:
        at = fields.index(Field.GIVEN_NAME)
        if Field.FULL_NAME not in fields:
            fields[at] = Field.FULL_NAME
        elif at == fields.index(Field.FULL_NAME) + 1:
            fields[at - 1] = Field.FAMILY_NAME
        else:
            fields[at] = Field.IGNORED
    if Field.FULL_NAME in fields and Field.FAMILY_NAME in fields and Field.GIVEN_NAME in fields:
        fields[fields.index(Field.FULL_NAME)] = Field.IGNORED
    both = Field.MALE in fields and Field.FEMALE in fields
    return tuple(
        Field.IGNORED if field in (Field.MALE, Field.FEMALE) and not both else field
        for field in fields
    )


def _split_name_columns(
    sheet: Sheet, index: int, height: int, fields: tuple[Field, ...]
) -> tuple[Field, ...]:
    """One label «Họ và tên» merged over two columns means family name and given name."""
    if Field.FULL_NAME not in fields:
        return fields
    at = fields.index(Field.FULL_NAME)
    merged = any(
        span.left == at
        and span.right == at + 1
        and span.top < index + height
        and span.bottom >= index
        for span in sheet.merged
    )
    following = fields[at + 1] if at + 1 < len(fields) else Field.IGNORED
    beside = [
        _text_at(sheet, row, at + 1) for row in range(index + height, index + height + _SAMPLE_ROWS)
    ]
    filled = [text for text in beside if text]
    one_word = sum(" " not in text for text in filled)
    unlabelled = not _text_at(sheet, index, at + 1)
    if following is not Field.IGNORED or not filled or not (merged or unlabelled):
        return fields
    if one_word < len(filled) * 0.8 or any(char.isdigit() for text in filled for char in text):
        return fields
    changed = [*fields, Field.IGNORED][: max(len(fields), at + 2)]
    changed[at : at + 2] = [Field.FAMILY_NAME, Field.GIVEN_NAME]
    return tuple(changed)


def _data_score(sheet: Sheet, candidate: HeaderCandidate, end: int) -> float:
    """More for a header with many plausible names under it."""
    at = next(
        number for number, field in enumerate(candidate.mapping.fields) if field in NAME_FIELDS
    )
    rows = sheet.rows[candidate.first_data_row - 1 : end]
    names = sum(len(row) > at and row[at] != "" for row in rows[:200])
    return 4.0 * min(names, 50) / 50 + (2.0 if names else -2.0)


def guess_columns(sheet: Sheet) -> HeaderCandidate | None:
    """The columns of a list without labels, told by what stands in them; None without names."""
    width = min(sheet.width, 50)
    kinds = [_kind_of_column(sheet.rows, column) for column in range(width)]
    fields = [Field.IGNORED] * width
    for column, kind in enumerate(kinds):
        if kind not in fields or kind is Field.IGNORED:
            fields[column] = kind
    if Field.FULL_NAME not in fields:
        return None
    return HeaderCandidate(sheet.name, NO_HEADER, 1, (), ColumnMapping(tuple(fields)), 1.0)


def _kind_of_column(rows: tuple[Row, ...], column: int) -> Field:
    texts = [
        clean(cell_text(row[column]))
        for row in rows[:200]
        if len(row) > column and row[column] != ""
    ]
    if not texts:
        return Field.IGNORED
    counts = Counter(_kind_of_text(text) for text in texts)
    kind, count = counts.most_common(1)[0]
    # Titles and groups above the list stand in its first columns, so half is enough.
    return kind if count * 2 >= len(texts) else Field.IGNORED


_NUMBERED = re.compile(r"\d{1,5}[.)]?")


def _kind_of_text(text: str) -> Field:
    if _NUMBERED.fullmatch(text):
        return Field.NUMBER
    if "@" in text and " " not in text:
        return Field.EMAIL
    if normalise_phone(text) is not None:
        return Field.PHONE
    if starts_with_title(text):
        return Field.POSITION
    if starts_with_organization(text):
        return Field.ORGANIZATION
    return Field.FULL_NAME if _is_surely_name(text) else Field.IGNORED


def _is_surely_name(text: str) -> bool:
    """A name by its looks alone: two words or more, each with a capital."""
    words = split_honorific(text).name.split()
    return (
        len(words) > 1
        and all(word[0].isupper() for word in words)
        and is_plausible_name(" ".join(words))
    )


def is_repeated_header(labels: tuple[str, ...], cells: Sequence[Cell]) -> bool:
    """Whether a row is the header again, as at the top of every printed page."""
    texts = [clean(cell_text(cell)).lower() for cell in cells]
    same = sum(
        bool(text) and text in label.lower() for text, label in zip(texts, labels, strict=False)
    )
    return same >= 2 and same >= sum(map(bool, texts)) * 0.7
