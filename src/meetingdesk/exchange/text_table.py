"""Tables in plain text: CSV and TSV files, and blocks pasted from Excel, Word or a web page."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import PurePath

from meetingdesk.errors import BadInput
from meetingdesk.exchange.sheets import Progress, Row, Sheet, trimmed, without_empty_end
from meetingdesk.exchange.text_decoding import decode
from meetingdesk.messages import message

DELIMITERS = "\t;,|"
MAX_LINES = 250_000
_SAMPLE_LINES = 60
_DECLARED = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
# A quotation mark that nobody closed swallows the lines after it into one cell.
_SWALLOWED_LINES = 20


def read_text_table(
    data: bytes, file_name: str, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """The one sheet of a CSV or TSV file, any delimiter and encoding.

    Raises BadInput where it has too many lines for a list.
    """
    decoded = decode(data)
    if progress is not None:
        progress.report(1, 2)
    if decoded.text.count("\n") > MAX_LINES:
        raise BadInput(
            message(
                "errors",
                "Tệp {file} có hơn {most} dòng, quá nhiều cho một danh sách. "
                "Hãy chia thành nhiều tệp nhỏ hơn.",
            ).given(file=file_name, most=MAX_LINES)
        )
    return (Sheet(PurePath(file_name).stem, rows_of_text(decoded.text)),)


def rows_of_text(text: str) -> tuple[Row, ...]:
    """The rows and cells of delimited text; the delimiter is found by how evenly it cuts."""
    declared = _DECLARED.match(text)
    if declared:
        # The line keeps its place, so that row numbers agree with what a person sees.
        return ((), *_cut(text[declared.end() :], declared[1]))
    return _cut(text, find_delimiter(text))


def find_delimiter(text: str) -> str:
    """The character that cuts most lines into the same number of cells, ``,`` where none does."""
    sample = [line for line in text[:200_000].splitlines()[:_SAMPLE_LINES] if line.strip()]
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(lines: list[str], delimiter: str) -> float:
    """How many lines agree on a number of cells above one, with a little for more cells."""
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        rows = [line.split(delimiter) for line in lines]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0
    width, agreeing = widths.most_common(1)[0]
    share = agreeing / max(1, len(rows))
    # A comma also stands in sentences; tab and semicolon hardly ever do.
    trust = {"\t": 1.5, ";": 1.2, ",": 1.0, "|": 1.0}[delimiter]
    return share * trust + min(width, 8) * 0.02


def _cut(text: str, delimiter: str) -> tuple[Row, ...]:
    rows = _quoted(text, delimiter)
    if rows is None:
        rows = [trimmed(line.split(delimiter)) for line in text.splitlines()]
    return without_empty_end(rows)


def _quoted(text: str, delimiter: str) -> list[Row] | None:
    """The rows with quotation marks understood, or None where these are not meant as such."""
    try:
        cut = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return None
    rows = [trimmed(row) for row in cut]
    if '"' in text and any(
        isinstance(cell, str) and cell.count("\n") > _SWALLOWED_LINES
        for row in rows
        for cell in row
    ):
        return None
    return rows
