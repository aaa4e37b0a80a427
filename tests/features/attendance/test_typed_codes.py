"""A code typed with Unikey on is still read, and a name is never taken for a code."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.features.attendance.typed_codes import (
    MOST_TORN_FROM,
    garbled_matches,
    halves_of_double,
    read_typed,
    torn_matches,
)
from meetingdesk.model.attendance import CODE_ALPHABET, CODE_LENGTH
from vietnamese_keyboard import Keyboard

codes = st.text(CODE_ALPHABET, min_size=CODE_LENGTH, max_size=CODE_LENGTH)


@pytest.mark.parametrize(
    "typed", ["K3ASDD7EE2", "k3asdd7ee2", " K3AS-DD7E-E2 ", "k3as dd7e e2", "K3AS\u2013DD7EE2"]
)
def test_a_code_is_read_however_it_is_spaced_or_cased(typed: str) -> None:
    assert read_typed(typed).code == "K3ASDD7EE2"
    assert read_typed(typed).looks_like_code


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("K3ASDD7EE2", "K3ÁĐ7Ê2"),  # Telex
        ("K3ASDD7EE2", "k3áđ7ê2"),
        ("MW7KJ3PQR4", "MƯ7KJ3PQR4"),  # a lone W is an Ư in Telex
        ("MAW7KJ3PQR", "MĂ7KJ3PQR"),
        ("NUWF7KJ3PQ", "NỪ7KJ3PQ"),
        ("D9A2E6U7KK", "ĐÀÊƯKK"),  # VNI: the digits are the marks
        ("TA83KKPPQQ", "TẲKKPPQQ"),
        ("TEEX3KPPQQ", "TỄ3KPPQQ"),
    ],
)
def test_what_an_input_method_made_of_a_code_is_recognised(code: str, typed: str) -> None:
    others = ["ZZZZZZZZZZ", "K3ASDD7EF2", "22222AAAAA"]
    assert garbled_matches(typed, [*others, code]) == [code]


@given(code=codes, other=codes)
def test_a_circumflex_for_a_doubled_vowel_leads_back_to_the_code(code: str, other: str) -> None:
    garbled = code.replace("AA", "Â").replace("EE", "Ê").replace("DD", "Đ")
    assert code in garbled_matches(garbled, [code, other])


@given(code=codes, other=codes)
def test_no_code_is_taken_for_one_with_other_letters(code: str, other: str) -> None:
    if sorted(code) != sorted(other):
        assert other not in garbled_matches(code, [code, other])


@pytest.mark.parametrize("name", ["Nguyễn Thị Kiều", "kieu", "Hồ", "Đặng Văn A"])
def test_a_name_does_not_look_like_a_code(name: str) -> None:
    assert not read_typed(name).looks_like_code
    assert not read_typed(name).looks_like_short_code


def test_a_long_run_of_marks_is_given_up_at_once() -> None:
    assert garbled_matches("Ẫ" * 5000, ["K3ASDD7EE2"]) == []
    assert not read_typed("").looks_like_code


def resolved(typed: str, meeting: list[str]) -> list[str]:
    """Whom of the meeting the door would take `typed` for."""
    read = read_typed(typed)
    if read.looks_like_code:
        return [code for code in meeting if code == read.code]
    if read.may_be_garbled:
        return garbled_matches(read.text, meeting)
    return torn_matches(read, meeting)


@settings(max_examples=400)
@given(
    meeting=st.lists(codes, min_size=1, max_size=40, unique=True),
    method=st.sampled_from(["telex", "vni"]),
)
def test_no_input_method_makes_one_delegate_of_another(meeting: list[str], method: str) -> None:
    for code in meeting:
        found = resolved(Keyboard(method).type(code), meeting)
        assert len(found) != 1 or found == [code]


def test_nearly_every_garbled_code_of_a_full_hall_is_told_and_none_is_taken_for_another() -> None:
    chance = Random(25042023)
    meeting = ["".join(chance.choices(CODE_ALPHABET, k=CODE_LENGTH)) for _ in range(1000)]
    for method, least in (("telex", 0.96), ("vni", 0.97)):
        garbled = [(code, Keyboard(method).type(code)) for code in meeting[:300]]
        found = [(code, resolved(shown, meeting)) for code, shown in garbled]
        assert sum(shown != code for code, shown in garbled) > 100
        assert sum(one == [code] for code, one in found) / len(found) > least
        assert all(one == [code] for code, one in found if len(one) == 1)


@pytest.mark.parametrize(
    ("code", "method", "shown"),
    [
        ("K3ASDD7EE2", "telex", "K3ÁĐ7Ê2"),
        ("D9KA2KU7KK", "vni", "ĐKÀKƯKK"),
        ("KUOWN3PQR2", "telex", "KƯƠN3PQR2"),
        ("TEEXKPPQQ2", "telex", "TỄKPPQQ2"),
    ],
)
def test_the_keyboard_of_these_tests_types_as_unikey_does(
    code: str, method: str, shown: str
) -> None:
    assert Keyboard(method).type(code) == shown
    assert garbled_matches(shown, ["22222AAAAA", code]) == [code]


@given(
    code=codes,
    gone=st.integers(min_value=1, max_value=2),
    place=st.integers(min_value=0, max_value=CODE_LENGTH - 1),
)
def test_a_code_torn_at_any_place_is_told_from_its_fellows(
    code: str, gone: int, place: int
) -> None:
    torn = (code[:place] + code[place + gone :])[:CODE_LENGTH]
    if len(torn) < CODE_LENGTH:
        assert code in torn_matches(read_typed(torn), [code, "ZZZZZ22222"])


@given(st.text(CODE_ALPHABET, max_size=MOST_TORN_FROM - 1))
def test_too_small_a_piece_lets_nobody_in(piece: str) -> None:
    assert torn_matches(read_typed(piece), ["K3ASDD7EE2"]) == []


def test_a_code_sent_twice_in_one_go_is_seen() -> None:
    assert halves_of_double(read_typed("K3ASDD7EE2K3ASDD7EE2")) == ("K3ASDD7EE2", "K3ASDD7EE2")
    assert halves_of_double(read_typed("K3ASDD7EE2")) is None
