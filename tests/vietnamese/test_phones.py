"""Telephone numbers come out the same however they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.vietnamese.phones import normalise_phone, show_phone, split_phones

MOBILES = st.from_regex(r"0[35789][0-9]{8}", fullmatch=True)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0912345678", "0912345678"),
        ("0912 345 678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("0912-345-678", "0912345678"),
        ("+84 912 345 678", "0912345678"),
        ("+84 (0)912 345 678", "0912345678"),
        ("0084912345678", "0912345678"),
        ("84912345678", "0912345678"),
        ("912345678", "0912345678"),
        ("912345678.0", "0912345678"),
        ("ĐT: 0912345678 (Zalo)", "0912345678"),
        ("(0292) 3820 123", "02923820123"),
        ("0292.3820.123 máy lẻ 12", "02923820123"),
        ("028 3822 1234", "02838221234"),
        ("0123 456 7890", "01234567890"),
        ("1900 1234", "19001234"),
        ("+1 415 555 1234", "+14155551234"),
    ],
)
def test_a_number_becomes_national_digits(typed: str, kept: str) -> None:
    assert normalise_phone(typed) == kept


@pytest.mark.parametrize(
    "text", ["", "không có", "12345", "25/4/2023", "091234567", "0912345678901"]
)
def test_what_is_no_number_gives_none(text: str) -> None:
    assert normalise_phone(text) is None


@pytest.mark.parametrize(
    "cell",
    [
        *("0912.345.678 - 0987 654 321", "0912345678/0987654321", "0912 345 678; 0987 654 321"),
        *("0912345678\n0987654321", "0912 345 678 0987 654 321", "DĐ 0912345678, CQ 0987654321"),
        *("0912345678 và +84 987 654 321", "0912345678-0987654321"),
    ],
)
def test_two_numbers_in_one_cell_are_both_found(cell: str) -> None:
    assert split_phones(cell) == ("0912345678", "0987654321")
    assert normalise_phone(cell) == "0912345678"


@given(MOBILES)
def test_a_number_shown_is_read_back(number: str) -> None:
    assert normalise_phone(show_phone(number)) == number
    assert normalise_phone("+84" + number[1:]) == number


@given(MOBILES, MOBILES)
def test_two_shown_numbers_are_read_back_in_order(one: str, other: str) -> None:
    assert split_phones(f"{show_phone(one)} {show_phone(other)}") == tuple(
        dict.fromkeys((one, other))
    )


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("0912345678", "0912 345 678"),
        ("02923820123", "0292 3820 123"),
        ("02838221234", "028 3822 1234"),
        ("01234567890", "0123 456 7890"),
        ("19001234", "1900 1234"),
        ("+14155551234", "+14155551234"),
        ("máy bàn", "máy bàn"),
    ],
)
def test_numbers_are_shown_in_groups(number: str, shown: str) -> None:
    assert show_phone(number) == shown


@given(st.text(st.sampled_from("0123456789+-. ()/84máylẻ\n")))
def test_anything_typed_gives_whole_numbers_only(text: str) -> None:
    for number in split_phones(text):
        assert number.removeprefix("+").isdecimal()
        assert normalise_phone(number) == number
