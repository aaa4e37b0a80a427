"""A delegate list from a file or a paste: where it is, what its columns mean, and its people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from meetingdesk.errors import BadInput
from meetingdesk.exchange.column_encodings import EncodingFinding, find_encodings
from meetingdesk.exchange.delegate_columns import ColumnMapping, Field
from meetingdesk.exchange.delegate_rows import PreviewRow, SkippedRow, check_rows
from meetingdesk.exchange.pasted_lines import read_lines
from meetingdesk.exchange.sheets import Progress, Sheet, cell_text
from meetingdesk.exchange.spreadsheet import read_sheets
from meetingdesk.exchange.table_finder import HeaderCandidate, find_headers, header_at
from meetingdesk.exchange.table_rows import read_rows
from meetingdesk.exchange.text_table import rows_of_text
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import nfc
from meetingdesk.vietnamese.legacy import LegacyEncoding, detect, to_unicode
from meetingdesk.vietnamese.names import is_all_capitals, proper_case

MAX_PASTED_LETTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file or paste once read; previews with other choices are made from it without reading again."""

    name: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided instead of what was found; None and missing entries mean: find it.

    `header_row` counts from 1, 0 says that the list has no column labels. `encodings` gives, by
    column from 0, the old encoding to convert from, or None to leave the column as it is.
    `remembered` holds mappings (`ColumnMapping.as_text`) by `shape_key`.
    """

    sheet: str | None = None
    header_row: int | None = None
    mapping: ColumnMapping | None = None
    encodings: Mapping[int, LegacyEncoding | None] = field(default_factory=dict)
    proper_case: bool = False
    remembered: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DelegateListPreview:
    """What an import would take, for the user to look at, correct and confirm.

    `sheet` is None for pasted lines, which have no columns. `capitals` counts the names written
    all in one case, for which proper capitals can be asked (`Choices.proper_case`).
    """

    source: Source
    choices: Choices
    sheet: str | None
    header_row: int
    labels: tuple[str, ...]
    mapping: ColumnMapping
    candidates: tuple[HeaderCandidate, ...]
    encodings: tuple[EncodingFinding, ...]
    rows: tuple[PreviewRow, ...]
    skipped: tuple[SkippedRow, ...]
    capitals: int
    shape_key: str
    is_remembered: bool = False

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The sheets (or Word tables) of the file that hold anything."""
        return tuple(sheet.name for sheet in self.source.sheets if not sheet.is_empty)

    @property
    def importable(self) -> tuple[PreviewRow, ...]:
        """The rows without an error."""
        return tuple(row for row in self.rows if row.can_import)

    def with_row(self, index: int, **values: object) -> DelegateListPreview:
        """The preview after the user changed cells of one row; all rows are checked again."""
        changed = replace(self.rows[index], **values, problems=())  # type: ignore[arg-type] # fields of a row
        rows = (*self.rows[:index], changed, *self.rows[index + 1 :])
        return replace(self, rows=check_rows(rows))

    def without_rows(self, indexes: Sequence[int]) -> DelegateListPreview:
        """The preview after the user took rows out of the import."""
        out = set(indexes)
        rows = [row for index, row in enumerate(self.rows) if index not in out]
        return replace(self, rows=check_rows(rows))


def read_delegate_list(
    path: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: ColumnMapping | None = None,
    progress: Progress | None = None,
) -> DelegateListPreview:
    """Read a file and preview its list; see `load_source` and `preview` for both halves.

    Raises BadInput where the file can't be read as a table or holds no list of people.
    """
    choices = Choices(sheet, header_row, mapping)
    return preview(load_source(path, progress=progress), choices, progress=progress)


def load_source(path: Path, *, progress: Progress | None = None) -> Source:
    """Read a file's sheets once; raises as `read_sheets` does, and BadInput where all are empty."""
    sheets = read_sheets(path, progress=progress)
    if all(sheet.is_empty for sheet in sheets):
        raise BadInput(
            message(
                "errors", "Tệp {file} không có dòng nào. Hãy chọn tệp khác hoặc xin gửi lại."
            ).given(file=path.name)
        )
    return Source(path.name, sheets)


def read_pasted(
    text: str, choices: Choices | None = None, *, progress: Progress | None = None
) -> DelegateListPreview:
    """Preview pasted text: a block of cells (from Excel, a Word table) or lines, one a person.

    Raises BadInput where nothing but space was pasted or the text is far too long for a list.
    """
    return preview(pasted_source(text), choices, progress=progress)


def pasted_source(text: str) -> Source:
    """The pasted text as a source: one sheet, a column for each tab."""
    if not nfc(text).strip():
        raise BadInput(message("errors", "Chưa có gì để dán. Hãy chép danh sách rồi dán lại."))
    if len(text) > MAX_PASTED_LETTERS:
        raise BadInput(message("errors", "Đoạn dán quá dài. Hãy lưu thành tệp rồi nhập từ tệp đó."))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    tabbed = sum("\t" in line for line in lines.split("\n"))
    if tabbed >= 1 and tabbed * 2 >= sum(bool(line.strip()) for line in lines.split("\n")):
        return Source(PASTED, (Sheet(PASTED, rows_of_text(lines)),))
    rows = tuple((line,) if line.strip() else () for line in lines.split("\n"))
    return Source(PASTED, (Sheet(PASTED, rows),))


PASTED = "Nội dung dán"


def preview(
    source: Source, choices: Choices | None = None, *, progress: Progress | None = None
) -> DelegateListPreview:
    """Find the list in a source and read its people, with the user's choices where there are any.

    Raises BadInput where no sheet holds anything like names.
    """
    choices = choices or Choices()
    sheets = [sheet for sheet in source.sheets if choices.sheet in (None, sheet.name)]
    candidates = find_headers(source.sheets)
    header = _chosen_header(sheets, candidates, choices)
    lines = _sheet_of_lines(sheets)
    if lines is not None and (header is None or header.row == 0) and choices.mapping is None:
        return _preview_lines(source, choices, lines, candidates)
    if header is None:
        raise BadInput(
            message(
                "errors",
                "Không thấy cột họ tên nào trong {file}. Hãy chọn đúng trang tính và dòng tiêu đề, "
                "hoặc chép riêng danh sách rồi dán vào.",
            ).given(file=source.name)
        )
    sheet = next(sheet for sheet in sheets if sheet.name == header.sheet)
    return _preview_table(source, choices, sheet, header, candidates, progress)


def _chosen_header(
    sheets: Sequence[Sheet], candidates: Sequence[HeaderCandidate], choices: Choices
) -> HeaderCandidate | None:
    own = [found for found in candidates if choices.sheet in (None, found.sheet)]
    if choices.header_row is not None and sheets:
        sheet = next((one for one in sheets if own and one.name == own[0].sheet), sheets[0])
        return header_at(sheet, choices.header_row)
    if not own and sheets and (choices.sheet is not None or choices.mapping is not None):
        return header_at(sheets[0], 0)
    return own[0] if own else None


def _sheet_of_lines(sheets: Sequence[Sheet]) -> Sheet | None:
    """The sheet that is lines and no table: one column, every cell of it text."""
    filled = [sheet for sheet in sheets if not sheet.is_empty]
    return filled[0] if len(filled) == 1 and filled[0].width == 1 else None


def _preview_lines(
    source: Source, choices: Choices, sheet: Sheet, candidates: tuple[HeaderCandidate, ...]
) -> DelegateListPreview:
    texts = [cell_text(row[0]) if row else "" for row in sheet.rows]
    found = detect(texts)
    wanted = choices.encodings.get(0, found.encoding)
    findings: tuple[EncodingFinding, ...] = ()
    if found.encoding is not None:
        finding = EncodingFinding(
            0, "", wanted or found.encoding, found.confidence, found.evidence, wanted is not None
        )
        findings = (finding,)
    if wanted is not None:
        texts = [to_unicode(text, wanted) for text in texts]
    people, skipped = read_lines(texts)
    rows, capitals = _in_proper_case(people, choices)
    return DelegateListPreview(
        source=source,
        choices=choices,
        sheet=None,
        header_row=0,
        labels=(),
        mapping=ColumnMapping(),
        candidates=candidates,
        encodings=findings,
        rows=check_rows(rows),
        skipped=tuple(skipped),
        capitals=capitals,
        shape_key="",
    )


def _preview_table(
    source: Source,
    choices: Choices,
    sheet: Sheet,
    header: HeaderCandidate,
    candidates: tuple[HeaderCandidate, ...],
    progress: Progress | None,
) -> DelegateListPreview:
    remembered = choices.remembered.get(header.shape_key)
    mapping = choices.mapping or (
        ColumnMapping.from_text(remembered) if remembered else header.mapping
    )
    labels = _readable(header.labels)
    found, encodings = find_encodings(
        sheet.rows[header.first_data_row - 1 :], labels, choices.encodings
    )
    findings = tuple(
        finding for finding in found if mapping.field_of(finding.column) is not Field.IGNORED
    )
    read = read_rows(sheet, header, mapping, encodings, progress)
    rows, capitals = _in_proper_case(read.people, choices)
    return DelegateListPreview(
        source=source,
        choices=choices,
        sheet=sheet.name,
        header_row=header.row,
        labels=labels,
        mapping=mapping,
        candidates=candidates,
        encodings=findings,
        rows=check_rows(rows),
        skipped=tuple(read.skipped),
        capitals=capitals,
        shape_key=header.shape_key,
        is_remembered=choices.mapping is None and remembered is not None,
    )


def _readable(labels: tuple[str, ...]) -> tuple[str, ...]:
    encoding = detect(labels).encoding
    return tuple(to_unicode(label, encoding) for label in labels) if encoding else labels


def _in_proper_case(rows: Sequence[PreviewRow], choices: Choices) -> tuple[list[PreviewRow], int]:
    """The rows, with proper capitals where that was asked, and how many names need them."""
    one_case: Callable[[str], bool] = lambda name: is_all_capitals(name) or name.islower()  # noqa: E731
    needing = sum(one_case(row.full_name) for row in rows)
    if not choices.proper_case:
        return list(rows), needing
    changed = [
        replace(row, full_name=proper_case(row.full_name)) if one_case(row.full_name) else row
        for row in rows
    ]
    return changed, needing
