"""Lists are in Vietnamese order, people by given name, in Python and in the database alike."""

from __future__ import annotations

import random
import sqlite3
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.vietnamese.collation import person_sort_key, sort_key
from meetingdesk.vietnamese.folding import clean

DATA = Path(__file__).parents[1] / "data" / "vietnamese"
WORDS = [
    line
    for line in (DATA / "order.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
RANK = {word: place for place, word in enumerate(dict.fromkeys(map(str.lower, WORDS)))}
SYLLABLES = st.sampled_from(WORDS)
PHRASES = st.lists(SYLLABLES, max_size=5).map(" ".join)
VIETNAMESE = st.text(st.sampled_from("aăâbdđeêhioôơuưyAĐÊàảãáạằằồừự'- 0123456789"))


def shuffled(texts: list[str]) -> list[str]:
    return random.Random(25).sample(texts, len(texts))


def test_words_come_in_the_order_of_the_unicode_consortium_for_vietnamese() -> None:
    assert len(WORDS) > 200
    assert sorted(shuffled(WORDS), key=sort_key) == WORDS


def test_thousands_of_syllables_come_in_that_order_too() -> None:
    lines = (DATA / "syllables.txt").read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if not line.startswith("#")]
    assert len(written) == 6_000
    assert sorted(shuffled(written), key=sort_key) == written


def test_tones_come_after_letters_in_their_order() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma", "man", "mạn"], key=sort_key) == [
        *("ma", "mà", "mả", "mã", "má", "mạ"),
        *("man", "mạn"),
    ]


def test_phrases_go_syllable_by_syllable_as_in_a_dictionary() -> None:
    phrases = ["hoa", "hoa an", "hoa hồng", "hòa", "hòa an", "hỏa", "hóa đơn", "họa"]
    assert sorted(shuffled(phrases), key=sort_key) == phrases


def test_offices_come_in_order() -> None:
    offices = [
        *("Ban Dân vận", "Báo Cần Thơ", "Đài Truyền hình", "Đảng ủy", "Đoàn TNCS Hồ Chí Minh"),
        *("Hội Chữ thập đỏ", "Hội Cựu chiến binh", "Hội Đông y", "Hội Người cao tuổi"),
        *("Sở Nông nghiệp và Môi trường", "Sở Tài chính", "Sở Tài nguyên và Môi trường"),
    ]
    assert sorted(shuffled(offices), key=sort_key) == offices


def test_numbers_sort_by_value() -> None:
    names = ["Phòng 2", "Phòng 9", "Phòng 10", "Phòng 10A", "Phòng 100", "Phòng họp"]
    assert sorted(shuffled(names), key=sort_key) == names
    assert sort_key("Phòng 05") == sort_key("Phòng 5")


def test_small_letters_come_before_capitals_of_the_same_word_only() -> None:
    assert sorted(["Hội", "hội", "HỘI", "hôi", "HÔN"], key=sort_key) == [
        *("hôi", "hội", "Hội", "HỘI", "HÔN"),
    ]


def test_both_ways_of_placing_the_tone_sort_together() -> None:
    assert sort_key("Hòa") == sort_key("Hoà")
    assert sort_key("Hoa") < sort_key("Hoà") < sort_key("Hỏa")


def test_people_come_by_given_name_then_family_then_middle() -> None:
    people = [
        *("Lê Văn An", "Nguyễn Ngọc An", "Nguyễn Thị An", "Trần Thị Ánh", "Đỗ Bình"),
        *("Phạm Văn Dũng", "Y Bhin Niê", "Âu Dương Thị Đào", "Tôn Nữ Thị Đào", "H'Hen Niê"),
    ]
    expected = [
        *("Lê Văn An", "Nguyễn Ngọc An", "Nguyễn Thị An", "Trần Thị Ánh", "Đỗ Bình"),
        *("Phạm Văn Dũng", "Âu Dương Thị Đào", "Tôn Nữ Thị Đào", "H'Hen Niê", "Y Bhin Niê"),
    ]
    assert sorted(shuffled(people), key=person_sort_key) == expected


def test_hoa_without_a_tone_stands_before_every_toned_one_whatever_the_family() -> None:
    people = ["Trương Thị Hoa", "Vũ Hoa", "Bùi Thị Hòa", "An Thị Hóa"]
    assert sorted(shuffled(people), key=person_sort_key) == people


@given(st.lists(PHRASES))
def test_the_database_sorts_as_python_does(texts: list[str]) -> None:
    keys = [sort_key(text) for text in texts]
    rows = sqlite3.connect(":memory:")
    rows.execute("create table line (key text)")
    rows.executemany("insert into line values (?)", [(key,) for key in keys])
    stored = [key for (key,) in rows.execute("select key from line order by key collate binary")]
    assert stored == sorted(keys) == sorted(keys, key=lambda key: key.encode())


@given(st.one_of(VIETNAMESE, st.text(st.characters(codec="utf-8"))))
def test_composed_and_decomposed_text_have_the_same_key(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert sort_key(decomposed) == sort_key(text)
    assert person_sort_key(decomposed) == person_sort_key(text)


@given(PHRASES, PHRASES)
def test_different_spellings_never_share_a_key(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) is (one == other)


@given(st.lists(SYLLABLES, min_size=1, max_size=4), st.lists(SYLLABLES, min_size=1, max_size=4))
def test_phrases_compare_by_their_first_different_word(one: list[str], other: list[str]) -> None:
    """The oracle is Python's own comparing of lists, over the checked order of single words."""
    one, other = [word.lower() for word in one], [word.lower() for word in other]
    by_words = [RANK[word] for word in one] < [RANK[word] for word in other]
    assert (sort_key(" ".join(one)) < sort_key(" ".join(other))) is by_words


@given(SYLLABLES, SYLLABLES)
def test_words_compare_as_the_reference_library_does(one: str, other: str) -> None:
    icu = pytest.importorskip("icu", reason="live check; the written order is tested without it")
    collator = icu.Collator.createInstance(icu.Locale("vi"))
    assert (sort_key(one) < sort_key(other)) is (collator.compare(one, other) < 0)


@given(VIETNAMESE)
def test_keys_of_vietnamese_text_are_printable_ascii(text: str) -> None:
    key = person_sort_key(text)
    assert key.isascii()
    assert key.isprintable()


def test_letters_of_other_scripts_come_after_z_and_marks_of_other_languages_after_none() -> None:
    assert sorted(["王", "Zalo", "Жуков", "Muller", "Müller", "Munk"], key=sort_key) == [
        *("Muller", "Müller", "Munk", "Zalo", "Жуков", "王"),
    ]


def test_a_name_with_stray_spaces_sorts_as_the_clean_one() -> None:
    untidy = "  Nguyễn\u00a0 Văn\u200b An "
    assert person_sort_key(untidy) == person_sort_key(clean(untidy))
