"""Two versions of a text are compared word by word, and nothing of either gets lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.features.text_changes import (
    Change,
    Piece,
    changed_words,
    compare_words,
    is_same,
)

WORDS = ["thu", "gom", "rác", "thải", "và", "nguồn", "nước,", "bên", "A", "B"]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=6).map(
    lambda lines: "\n".join(" ".join(line) for line in lines)
)


def words_of(pieces: tuple[Piece, ...], without: Change) -> list[str]:
    return " ".join(piece.text for piece in pieces if piece.change is not without).split()


def test_words_are_compared_and_line_ends_kept() -> None:
    pieces = compare_words("Hội nghị nhất trí\nthông qua.", "Hội nghị thống nhất\nthông qua.")
    shown = [(piece.change, piece.text) for piece in pieces if piece.change is not Change.SAME]
    assert shown == [(Change.ADDED, "thống"), (Change.REMOVED, "trí")]
    same = [piece.text for piece in pieces if piece.change is Change.SAME]
    assert same == ["Hội nghị", "nhất", "\nthông qua.\n"]
    assert changed_words(pieces) == (1, 1)


def test_a_new_paragraph_does_not_disturb_those_around_it() -> None:
    old = "Điều 1. Thu gom rác.\nĐiều 2. Bảo vệ nguồn nước."
    new = "Điều 1. Thu gom rác.\nĐiều 2. Trồng cây.\nĐiều 2. Bảo vệ nguồn nước."
    changed = [piece for piece in compare_words(old, new) if piece.change is not Change.SAME]
    assert changed == [Piece(Change.ADDED, "Điều 2. Trồng cây.\n")]


def test_a_text_that_did_not_change_is_the_same() -> None:
    assert is_same(compare_words("Điều 1.\nĐiều 2.", "Điều 1.\nĐiều  2."))
    assert not is_same(compare_words("Điều 1.", "Điều 2."))


def test_long_texts_that_differ_everywhere_are_compared_truly() -> None:
    old = " ".join(f"từ {number} và" for number in range(1500))
    new = " ".join(f"lời {number} và" for number in range(1500))
    pieces = compare_words(old, new)
    assert words_of(pieces, Change.ADDED) == old.split()
    assert words_of(pieces, Change.REMOVED) == new.split()


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_their_difference(old: str, new: str) -> None:
    pieces = compare_words(old, new)
    assert words_of(pieces, Change.ADDED) == old.split()
    assert words_of(pieces, Change.REMOVED) == new.split()
    assert all(one.change is not two.change for one, two in pairwise(pieces))


def test_a_long_text_set_in_other_lines_differs_only_in_its_line_ends() -> None:
    sentences = [f"Điều {number}. Hai bên phối hợp việc thứ {number}." for number in range(500)]
    old = "\n".join(sentences)
    new = "\n".join(" ".join(sentences[at : at + 3]) for at in range(0, 500, 3))
    pieces = compare_words(old, new)
    assert changed_words(pieces) == (0, 0)
    assert words_of(pieces, Change.ADDED) == old.split()
