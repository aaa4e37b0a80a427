"""A search typed without accents finds the text it means."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.vietnamese.folding import clean, fold, fold_all, matches, nfc

LETTERS = st.text(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyĐÂƠàảãáạềểễếệ'’.- \u0301\u0323\u200b")
)
ANY_TEXT = st.one_of(LETTERS, st.text())


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Nguyễn Thị Kiều", "nguyen thi kieu"),
        ("ĐẶNG", "dang"),
        ("Hòa Bình", "hoà bình"),
        ("Thủy", "thuỷ"),
        ("Sở TN&MT", "so tn mt"),
        ("Ðặng", "đặng"),  # the Icelandic letter that many old files have for Đ
        ("  Lê\u00a0Văn\u200b  Tám ", "le van tam"),
        ("H'Hen Niê", "h’hen nie"),
    ],
)
def test_accents_case_and_punctuation_make_no_difference(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_different_letters_stay_different() -> None:
    assert len({fold(word) for word in ("ba", "bo", "bu", "pa")}) == 4


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("kieu nguyen", "Nguyễn Thị Kiều", True),
        ("ng ki", "Nguyễn Thị Kiều", True),
        ("ieu", "Nguyễn Thị Kiều", False),  # an does not find Lan: too many names would come
        ("hhen", "H'Hen Niê", True),
        ("hen", "H'Hen Niê", True),
        ("nguyen lan", "Nguyễn Thị Kiều", False),
        ("dang", "Đặng Văn Ngữ", True),
        ("", "ai cũng được", True),
    ],
)
def test_each_typed_word_starts_a_word_in_any_order(query: str, text: str, found: bool) -> None:
    assert matches(query, text) is found


def test_one_key_covers_name_position_and_office() -> None:
    assert fold_all(("Lê An", "", "Phó Chủ tịch")) == "le an pho chu tich"


@given(ANY_TEXT)
def test_a_key_folded_again_is_the_same(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_composed_and_decomposed_text_have_the_same_key(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(LETTERS)
def test_vietnamese_keys_are_plain_ascii_words(text: str) -> None:
    key = fold(text)
    assert key.isascii()
    assert key == " ".join(key.split())
    assert all(character.isalnum() or character == " " for character in key)


@given(ANY_TEXT)
def test_stored_text_is_nfc_and_storable(text: str) -> None:
    stored = nfc(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert nfc(stored) == stored
    (back,) = sqlite3.connect(":memory:").execute("select ?", (stored,)).fetchone()
    assert back == stored


def test_line_ends_become_one_kind_and_controls_go() -> None:
    assert nfc("một\r\nhai\rba\vbốn\tnăm\x00\x1b") == "một\nhai\nba\nbốn\tnăm"


def test_stored_text_keeps_the_soft_hyphen_that_may_be_an_old_letter() -> None:
    assert nfc("tr\u00adêng") == "tr\u00adêng"


def test_a_lone_surrogate_from_a_broken_file_is_dropped() -> None:
    assert nfc("a\ud800b") == "ab"


@given(st.text())
def test_cleaned_text_is_one_squeezed_line(text: str) -> None:
    line = clean(text)
    assert clean(line) == line
    assert line == " ".join(line.split())


def test_invisible_characters_from_pasted_text_go() -> None:
    assert clean("\ufeff Ông\u00a0\u202eNguyễn \n Văn\u200b\tA\u00ad ") == "Ông Nguyễn Văn A"


def test_khmer_and_chinese_letters_can_be_searched() -> None:
    assert matches("ភ្នំ", "ភ្នំពេញ")
    assert matches("王", "王 小明")
