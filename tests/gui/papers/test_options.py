"""Options as data: what was kept is read with care, and only what differs is kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.gui.papers.options import all_options, differences, resolved
from meetingdesk.gui.papers.registry import PAPERS, paper_named

SHEET = paper_named("attendance_sheet")
assert SHEET is not None
SECTIONS = SHEET.sections

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


def test_later_layers_win_over_earlier_ones() -> None:
    values = resolved(SECTIONS, {"paper": "A5", "corner_code": True}, {"paper": "A4"})
    assert values.text("paper") == "A4"
    assert values.flag("corner_code")
    assert values.number("row_height_mm") == 10


@pytest.mark.parametrize(
    ("key", "saved", "read"),
    [
        ("row_height_mm", 99, 12.0),
        ("row_height_mm", "10", 10.0),
        ("blank_rows_at_end", -3, 0.0),
        ("paper", "A3", "A4"),
        ("columns", ["signature", "number", "shoe size"], ("number", "name", "signature")),
        ("corner_code", "yes", True),
        ("title", "  DANH   SÁCH\n", "DANH SÁCH"),
    ],
)
def test_a_value_that_cannot_be_is_read_as_the_nearest_or_the_usual(
    key: str, saved: object, read: object
) -> None:
    assert resolved(SECTIONS, {key: saved})[key] == read


@given(st.data())
def test_whatever_was_kept_every_option_has_a_value_that_survives_keeping(
    data: st.DataObject,
) -> None:
    options = all_options(SECTIONS)
    saved = data.draw(
        st.dictionaries(st.sampled_from([option.key for option in options]), json_values)
    )
    values = resolved(SECTIONS, saved)
    assert set(values) == {option.key for option in options}
    kept = json.loads(json.dumps(differences(values, resolved(SECTIONS))))
    assert dict(resolved(SECTIONS, kept)) == dict(values)


def test_papers_are_told_apart_by_key() -> None:
    keys = [paper.key for paper in PAPERS]
    assert len(set(keys)) == len(keys)
    for paper in PAPERS:
        names = [option.key for option in all_options(paper.sections)]
        assert len(set(names)) == len(names)
