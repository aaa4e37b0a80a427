"""A code typed with Unikey on is still read, and a name is never taken for a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.features.attendance.typed_codes import garbled_matches, read_typed
from meetingdesk.model.attendance import CODE_ALPHABET, CODE_LENGTH

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
