"""Words lead to records alike in a file and on a server."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from meetingdesk.store.word_index import Entry, Part, Wanted, WordIndex
from trial_server import on_both_kinds

INDEX = WordIndex("trial_words")
ENTRIES = (
    Entry(1, "nguyen thi kieu", "kieu", "nguyễn thị kiều", "0912345678 345678 hoi nong dan hnd"),
    Entry(2, "kieu van an", "an", "kiều văn an", "so tai nguyen stnmt"),
    Entry(3, "h'hen hhen nie", "h'hen", "h'hen niê", ""),
    Entry(4, 'o"brien', "", 'o"brien \\ x', ""),
)


def ids(workspace, *wanted: Wanted) -> list[int]:
    with workspace.unit_of_work() as work:
        connection = work.session.connection()
        dialect = connection.dialect.name
        INDEX.create(connection)
        INDEX.clear(connection)
        INDEX.put(connection, ENTRIES)
        INDEX.remove(connection, [4])
        INDEX.put(connection, [ENTRIES[3]])
        found = select(INDEX.record_id(dialect)).where(INDEX.holds(dialect, *wanted))
        return sorted(connection.scalars(found))


@on_both_kinds
@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ([Wanted(["kieu"])], [1, 2]),
        ([Wanted(["kieu", "ng"])], [1, 2]),
        ([Wanted(["kieu", "ng"], (Part.NAME,))], [1]),
        ([Wanted(["ki"], (Part.NAME,)), Wanted(["kieu"], (Part.GIVEN,), whole=True)], [1]),
        ([Wanted(["ki"], (Part.NAME,)), Wanted(["an", "zz"], (Part.GIVEN,), whole=True)], [2]),
        ([Wanted(["kiều"], (Part.MARKED,))], [1, 2]),
        ([Wanted(["kiều"])], []),
        ([Wanted(["3456", "hn"])], [1]),
        ([Wanted(["zzz"])], []),
    ],
)
def test_a_word_means_who_has_one_that_begins_so(workspace, wanted, expected) -> None:
    assert ids(workspace, *wanted) == expected


@on_both_kinds
def test_signs_of_the_query_languages_are_words_like_others(workspace) -> None:
    for word in ("'", '"', "\\", "a'b", ":*", "& |", "NEAR", "OR", "o'", "\u0e01\u0e47\u0e01"):
        ids(workspace, Wanted([word]))
    assert ids(workspace, Wanted(["h'hen"], (Part.MARKED,))) == [3]
