"""Files as offices send them are read as what their makers meant; harmful ones are refused in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from meetingdesk.errors import BadInput
from meetingdesk.exchange.delegate_list import read_delegate_list
from meetingdesk.exchange.delegate_rows import PreviewRow

CORPUS = Path(__file__).parents[1] / "data" / "delegate_lists"
CASES: list[dict[str, Any]] = json.loads((CORPUS / "expected.json").read_text(encoding="utf-8"))
GOOD = [case for case in CASES if "error" not in case]
BAD = [case for case in CASES if "error" in case]


def _seven(row: PreviewRow) -> list[str]:
    values = (row.honorific, row.full_name, row.position, row.organization)
    return [*values, row.phone, row.email, row.note]


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case["file"])
def test_a_list_is_read_as_its_maker_meant_it(case: dict[str, Any]) -> None:
    preview = read_delegate_list(CORPUS / case["file"])
    assert [_seven(row) for row in preview.rows] == case["people"]
    if "sheet" in case:
        assert preview.sheet == case["sheet"]
    if "header_row" in case:
        assert preview.header_row == case["header_row"]
    if "skipped" in case:
        assert len(preview.skipped) == case["skipped"], preview.skipped
    if "candidates" in case:
        assert len(preview.candidates) == case["candidates"]
    if "kinds" in case:
        assert [row.kind and row.kind.value for row in preview.rows] == case["kinds"]
    if "capitals" in case:
        assert preview.capitals == case["capitals"]


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case["file"])
def test_what_is_doubtful_is_said_and_nothing_else(case: dict[str, Any]) -> None:
    preview = read_delegate_list(CORPUS / case["file"])
    said = {
        str(place): [f"{problem.severity}:{problem.field}" for problem in row.problems]
        for place, row in enumerate(preview.rows)
        if row.problems
    }
    assert said == case.get("problems", {})
    found = {str(finding.column): finding.encoding.value for finding in preview.encodings}
    assert found == case.get("encodings", {})
    assert all(finding.evidence for finding in preview.encodings)


@pytest.mark.parametrize("case", BAD, ids=lambda case: case["file"])
def test_a_file_that_is_no_list_is_refused_with_the_reason_and_the_way_out(
    case: dict[str, Any],
) -> None:
    with pytest.raises(BadInput) as refusal:
        read_delegate_list(CORPUS / case["file"])
    sentence = str(refusal.value)
    assert case["error"] in sentence
    assert case["file"] in sentence
    assert "Hãy" in sentence
    assert "{" not in sentence


def test_every_file_of_the_corpus_has_its_expectation() -> None:
    generators = {".py", ".json", ".pyc"}
    files = {
        file.name for file in CORPUS.iterdir() if file.is_file() and file.suffix not in generators
    }
    assert files == {case["file"] for case in CASES}
    assert len(files) >= 30
