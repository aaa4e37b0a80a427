"""Which columns of a list are in an old encoding, with the evidence, and how to convert each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from meetingdesk.exchange.sheets import Row
from meetingdesk.vietnamese.legacy import Detection, LegacyEncoding, detect, to_unicode

_SAMPLED_CELLS = 400
_FEW_WORDS_CONFIDENCE = 0.5
_MOST_EVIDENCE = 4
_FEW_CELLS = 2


@dataclass(frozen=True, slots=True)
class EncodingFinding:
    """A column in an old encoding: which, how sure (0 to 1), some words before and after.

    `applied` is false where the user refused the conversion.
    """

    column: int
    label: str
    encoding: LegacyEncoding
    confidence: float
    evidence: tuple[tuple[str, str], ...]
    applied: bool = True


@dataclass(frozen=True, slots=True)
class ColumnEncoding:
    """How the text of one column is turned into Unicode."""

    encoding: LegacyEncoding
    mixed: bool = False  # cells that are Unicode already stand among the old ones
    capitals: bool = False  # the column stood in a capital font (``.VnTimeH``)


def find_encodings(
    rows: Sequence[Row], labels: Sequence[str], chosen: Mapping[int, LegacyEncoding | None]
) -> tuple[tuple[EncodingFinding, ...], dict[int, ColumnEncoding]]:
    """What each column of the rows is in; `chosen` overrules by column, None leaves it as it is.

    A column of too few words to be told alone goes with the others of the sheet.
    """
    width = max(map(len, rows), default=0)
    samples = {column: sample for column in range(width) if (sample := _sample(rows, column))}
    detected = {column: detect(sample) for column, sample in samples.items()}
    common = _common_encoding(detected.values())
    findings: list[EncodingFinding] = []
    encodings: dict[int, ColumnEncoding] = {}
    for column, sample in samples.items():
        found = detected[column]
        mixed = _has_unicode_letters(sample)
        if found.encoding is None and common is not None and not mixed:
            found = _as_the_others(sample, common)
        wanted = chosen.get(column, found.encoding)
        if wanted is not None:
            capitals = wanted is LegacyEncoding.TCVN3 and _in_capital_font(sample)
            encodings[column] = ColumnEncoding(wanted, mixed, capitals)
        if found.encoding is not None:
            label = labels[column] if column < len(labels) else ""
            findings.append(
                EncodingFinding(
                    column,
                    label,
                    wanted or found.encoding,
                    found.confidence,
                    found.evidence,
                    wanted is not None,
                )
            )
    return tuple(findings), encodings


def _sample(rows: Sequence[Row], column: int) -> list[str]:
    """Text cells of a column that are not plain ASCII, spread over the whole list."""
    cells = [
        cell
        for row in rows
        if column < len(row) and isinstance(cell := row[column], str) and not cell.isascii()
    ]
    return cells[:: max(1, len(cells) // _SAMPLED_CELLS)]


def _common_encoding(found: Iterable[Detection]) -> LegacyEncoding | None:
    """The encoding of the sheet where two columns or more are in it, else None."""
    counts = Counter(one.encoding for one in found if one.encoding is not None)
    return next((encoding for encoding, count in counts.most_common(1) if count > 1), None)


def _as_the_others(sample: list[str], encoding: LegacyEncoding) -> Detection:
    pairs = tuple((cell, after) for cell in sample if (after := to_unicode(cell, encoding)) != cell)
    if not pairs:
        return Detection(None, 0.0)
    return Detection(encoding, _FEW_WORDS_CONFIDENCE, pairs[:_MOST_EVIDENCE])


def _in_capital_font(sample: Sequence[str]) -> bool:
    """Whether names and offices have no capital at all: a font showed their small letters so.

    TCVN3 has no capitals with a tone, and spreadsheets don't hand the font over.
    """
    several = sum(" " in cell.strip() for cell in sample)
    return several >= _FEW_CELLS and not any(
        letter.isupper() for cell in sample for letter in _plain(cell)
    )


def _plain(cell: str) -> str:
    return "".join(filter(str.isascii, cell))


def _has_unicode_letters(sample: Sequence[str]) -> bool:
    """Whether some cell has a letter that no eight-bit text can have."""
    return any(letter > "\u00ff" for cell in sample for letter in cell)
