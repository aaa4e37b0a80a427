"""The rows under a header turned into people: groups carried down, totals and signatures set aside."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetingdesk.exchange.column_encodings import ColumnEncoding
from meetingdesk.exchange.delegate_columns import ColumnMapping, Field
from meetingdesk.exchange.delegate_rows import PreviewRow, SkippedRow
from meetingdesk.exchange.person_row import people_of, under_above
from meetingdesk.exchange.row_capacity import capacity_of
from meetingdesk.exchange.row_kinds import (
    RowKind,
    RowText,
    is_numbered,
    kind_of,
    names_organization,
    without_order,
)
from meetingdesk.exchange.sheets import Cell, Progress, Sheet, cell_text
from meetingdesk.exchange.table_finder import HeaderCandidate, is_repeated_header
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.legacy import to_unicode
from meetingdesk.vietnamese.syllables import is_syllable

_REPORT_EVERY = 500


@dataclass(slots=True)
class TableRows:
    """What reading the rows gave: the people, and the rows that are none."""

    people: list[PreviewRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)


def read_rows(
    sheet: Sheet,
    header: HeaderCandidate,
    mapping: ColumnMapping,
    encodings: dict[int, ColumnEncoding],
    progress: Progress | None = None,
) -> TableRows:
    """Every person under the header, in order; groups, totals and signatures are set aside."""
    reader = _Reader(sheet, header, mapping, encodings)
    first = header.first_data_row - 1
    last_person = reader.last_person()
    for index in range(first, len(sheet.rows)):
        if progress is not None and (index - first) % _REPORT_EVERY == 0:
            progress.report(index - first, len(sheet.rows) - first)
        if not reader.take(index, after_last=index > last_person):
            reader.skip_rest(index + 1)
            break
    return reader.found


class _Reader:
    """Goes down the rows of one table and remembers the group it is in."""

    def __init__(
        self,
        sheet: Sheet,
        header: HeaderCandidate,
        mapping: ColumnMapping,
        encodings: dict[int, ColumnEncoding],
    ) -> None:
        self.found = TableRows()
        self._sheet = sheet
        self._header = header
        self._labels = header.labels
        self._encodings = encodings
        self._name_labels = {text.lower() for text in _cells_of(sheet, header)}
        self._columns = [
            (column, field_)
            for column, field_ in enumerate(mapping.fields)
            if field_ is not Field.IGNORED
        ]
        self._numbers = mapping.columns_of(Field.NUMBER)[:1]
        self._names = tuple(
            column
            for wanted in (Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME)
            for column in mapping.columns_of(wanted)
        )
        self._fill_down = self._merged_downwards()
        self._named_or_numbered = frozenset((*self._names, *self._numbers))
        self._widest_merge = {
            (span.top, span.left): span.right - span.left + 1 for span in sheet.merged
        }
        self._block = self._group = self._above = ""
        self._kind: DelegateKind | None = None

    def _merged_downwards(self) -> dict[tuple[int, int], tuple[int, int]]:
        """For organisations merged over several people: each covered cell's cell with the text."""
        columns = {column for column, field_ in self._columns if field_ in _FILLED_DOWN}
        return {
            (row, span.left): (span.top, span.left)
            for span in self._sheet.merged
            if span.left in columns and span.bottom > span.top
            for row in range(span.top + 1, min(span.bottom + 1, len(self._sheet.rows)))
        }

    def last_person(self) -> int:
        """The index of the last row that is a person for certain: numbered, or named with more."""
        for index in range(len(self._sheet.rows) - 1, self._header.first_data_row - 2, -1):
            row = self._row_text(index, self._texts(index))
            if self._numbers:
                if is_numbered(row.number) and row.name:
                    return index
            elif row.name and row.others and kind_of(row) is RowKind.PERSON:
                return index
        return len(self._sheet.rows) if not self._numbers else -1

    def _text(self, index: int, column: int) -> str:
        cells = self._sheet.rows[index]
        cell: Cell = cells[column] if column < len(cells) else ""
        if cell == "" and (index, column) in self._fill_down:
            top, left = self._fill_down[index, column]
            cell = self._sheet.rows[top][left] if left < len(self._sheet.rows[top]) else ""
        if cell == "":
            return ""
        text = cell if isinstance(cell, str) else cell_text(cell)
        encoding = self._encodings.get(column)
        return text if encoding is None else _converted(text, encoding)

    def _texts(self, index: int) -> dict[int, str]:
        """What stands in the cells of a row, by column, in Unicode and with its lines."""
        filled = [column for column, cell in enumerate(self._sheet.rows[index]) if cell != ""]
        return {column: self._text(index, column) for column in filled}

    def _row_text(self, index: int, texts: dict[int, str]) -> RowText:
        number = clean(texts.get(self._numbers[0], "")) if self._numbers else ""
        parts = [clean(texts.get(column, "")) for column in self._names]
        others = tuple(
            (column, words)
            for column, text in texts.items()
            if column not in self._named_or_numbered and (words := clean(text))
        )
        widest = 1
        if self._widest_merge:
            widest = max(self._widest_merge.get((index, column), 1) for column in range(2))
        name = " ".join(filter(None, parts))
        return RowText(number, name, self._names[0] if self._names else 0, others, widest)

    def take(self, index: int, *, after_last: bool) -> bool:
        """Read one row; false where the list has ended with it."""
        if not self._sheet.rows[index]:
            return True
        texts = self._texts(index)
        row = self._row_text(index, texts)
        if row.name.lower() in self._name_labels and is_repeated_header(
            self._labels, self._sheet.rows[index]
        ):
            self._skip(index, _HEADER_AGAIN)
            return True
        kind = kind_of(row)
        if kind is RowKind.PERSON:
            people = self._people(index, texts, numbered=bool(row.number) or not self._numbers)
            self.found.people += people
            self._above = people[-1].organization
        elif kind is RowKind.GROUP:
            self._enter_group(index, row)
        elif kind is RowKind.TITLE:
            self._skip(index, _TITLE_ROW)
        elif kind is RowKind.TOTAL:
            self._skip(index, _TOTAL_ROW)
        elif kind is RowKind.FOOTER:
            self._skip(index, _FOOTER_ROW)
            return not after_last
        return True

    def skip_rest(self, index: int) -> None:
        """Set aside what stands after the end of the list: signatures and their names."""
        for at in range(index, len(self._sheet.rows)):
            if self._sheet.rows[at]:
                self._skip(at, _FOOTER_ROW)

    def _skip(self, index: int, reason: Message) -> None:
        texts = (clean(self._text(index, column)) for column in range(len(self._sheet.rows[index])))
        self.found.skipped.append(SkippedRow(index + 1, " · ".join(filter(None, texts)), reason))

    def _enter_group(self, index: int, row: RowText) -> None:
        text = row.lone or row.number
        # Only the words: «II» in the number column before them is their order.
        if names_organization(text):
            self._group = without_order(text)
        else:
            self._block, self._group = without_order(text), ""
            self._kind = capacity_of(self._block)
        self._above = ""
        self._skip(index, _GROUP_ROW)

    def _people(self, index: int, texts: dict[int, str], *, numbered: bool) -> list[PreviewRow]:
        values: dict[Field, str] = {}
        for column, field_ in self._columns:
            text = texts.get(column, "")
            if not text and (index, column) in self._fill_down:
                text = self._text(index, column)
            if text:
                values[field_] = f"{values[field_]}\n{text}" if field_ in values else text
        people = people_of(
            values, index + 1, block=self._block, organization=self._group, kind=self._kind
        )
        # A second person of an organisation that was merged over both: pasting loses the merge.
        return people if numbered else [under_above(one, self._above) for one in people]


def _cells_of(sheet: Sheet, header: HeaderCandidate) -> set[str]:
    """Every text of the header's rows, as it would stand again at the top of another page."""
    if not header.row:
        return set()
    rows = sheet.rows[header.row - 1 : header.first_data_row - 1]
    return {clean(cell_text(cell)) for row in rows for cell in row if cell != ""}


_FILLED_DOWN = frozenset({Field.ORGANIZATION, Field.POSITION_ORGANIZATION})


def _converted(text: str, column: ColumnEncoding) -> str:
    after = to_unicode(text, column.encoding, capitals=column.capitals)
    if not column.mixed or after == text:
        return after
    words, changed = clean(text).split(), clean(after).split()
    return text if sum(map(is_syllable, words)) >= sum(map(is_syllable, changed)) else after


_TITLE_ROW = message("errors", "Dòng tiêu đề của danh sách")
_GROUP_ROW = message("errors", "Dòng tên nhóm")
_TOTAL_ROW = message("errors", "Dòng cộng")
_FOOTER_ROW = message("errors", "Phần cuối danh sách (ngày, chữ ký, nơi nhận)")
_HEADER_AGAIN = message("errors", "Dòng tiêu đề cột lặp lại")
