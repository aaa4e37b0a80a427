"""Letterhead profiles: shipped, edited by a user, and refused where a field is wrong."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from documents.samples import OFFICE
from meetingdesk.documents.blocks import HeadRole, Rule
from meetingdesk.documents.letterhead import Letterhead, parse_letterhead, shipped_letterheads
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.papers import Authority, Capacity, IssuerData, Signatory
from meetingdesk.resources import resource

SHIPPED = shipped_letterheads()


def profile(**changes: Any) -> dict[str, Any]:
    values = SHIPPED["state_office"].to_dict()
    for path, value in changes.items():
        part, last = values, path
        if "__" in path:
            name, last = path.split("__")
            part = values[name]
        part[last] = value
    return values


def test_the_kinds_of_office_that_meet_in_the_front_are_there() -> None:
    assert list(SHIPPED) == [
        "state_office",
        "party_committee",
        "front_committee",
        "youth_union",
        "mass_organization",
        "association",
    ]
    assert [key for key, one in SHIPPED.items() if one.verified] == ["state_office"]


@pytest.mark.parametrize("key", SHIPPED)
def test_a_profile_can_be_copied_edited_and_read_back(key: str) -> None:
    assert Letterhead.from_dict(SHIPPED[key].to_dict()) == SHIPPED[key]


def test_numbers_are_written_as_each_kind_of_office_writes_them() -> None:
    assert SHIPPED["state_office"].number_line("BB", "STNMT", 5) == "Số: 05/BB-STNMT"
    assert SHIPPED["party_committee"].number_line("BB", "TU", 127) == "Số 127-BB/TU"
    assert SHIPPED["youth_union"].number_line("KH", "TĐTN", 25) == "Số: 25-KH/TĐTN"
    assert SHIPPED["state_office"].number_line("BB", "", 5) == "Số: 05/BB"


def test_the_head_of_a_state_office_has_country_motto_and_lines() -> None:
    head = SHIPPED["state_office"].heading(OFFICE, place_and_day=date(2026, 2, 5))
    assert [(line.text, line.role, line.rule) for line in head.left] == [
        ("UBND THÀNH PHỐ CẦN THƠ", HeadRole.SUPERIOR, Rule.NONE),
        ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", HeadRole.ISSUER, Rule.SHORT),
    ]
    assert head.right[1].rule is Rule.WHOLE
    assert head.place_date == "Cần Thơ, ngày 05 tháng 02 năm 2026"


def test_an_office_without_a_superior_has_no_empty_line() -> None:
    head = SHIPPED["state_office"].heading(IssuerData("Văn phòng {x}"))
    assert [line.text for line in head.left] == ["VĂN PHÒNG {X}"]


def test_the_authorities_stand_above_the_title_in_the_spelling_of_the_office() -> None:
    signer = Signatory(
        "Phó Chủ tịch",
        "Nguyễn Thị Kiều",
        (
            Authority(Capacity.ON_BEHALF, "Ban Thường trực"),
            Authority(Capacity.DEPUTY, "Chủ tịch"),
        ),
    )
    assert SHIPPED["front_committee"].signature(signer).lines == (
        "TM. BAN THƯỜNG TRỰC",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    )
    assert SHIPPED["party_committee"].signature(signer).lines[:2] == (
        "T/M BAN THƯỜNG TRỰC",
        "K/T CHỦ TỊCH",
    )


def test_party_papers_have_their_own_right_side_and_sizes() -> None:
    party = SHIPPED["party_committee"]
    assert [line.text for line in party.right] == ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    assert (party.sizes.heading, party.sizes.motto, party.sizes.title) == (14, 15, 16)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": 5}, "name"),
        ({"address": "anh/chị"}, "address"),
        ({"number_pattern": "Số {so}"}, "number_pattern"),
        ({"number_pattern": "Số {number"}, "number_pattern"),
        ({"left": "SỞ"}, "left"),
        ({"left": [{"text": "A", "role": "boss", "rule": "none"}]}, "left[1].role"),
        ({"left": [{"text": "A", "role": "issuer", "rule": "long"}]}, "left[1].rule"),
        ({"left": [{"text": "{ten}", "role": "issuer", "rule": "none"}]}, "left[1].text"),
        ({"left_share": 0.9}, "left_share"),
        ({"verified": "yes"}, "verified"),
        ({"sizes__heading": 14}, "sizes.motto"),
        ({"sizes__body": 40}, "sizes.body"),
        ({"sizes__body": "14"}, "sizes.body"),
        ({"sizes__font": 14}, "sizes.font"),
        ({"sizes": 5}, "sizes"),
        ({"margins__left": 0}, "margins.left"),
        ({"margins__left": True}, "margins.left"),
        ({"authority__deputy": ""}, "authority.deputy"),
        ({"lft": []}, "lft"),
    ],
)
def test_the_field_that_is_wrong_is_named(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(BadInput) as raised:
        Letterhead.from_dict(profile(**changes))
    assert f"trường {field} " in str(raised.value)


def test_a_missing_field_is_named() -> None:
    values = profile()
    del values["margins"]["top"]
    with pytest.raises(BadInput, match=r"margins\.top còn thiếu"):
        Letterhead.from_dict(values)


def test_a_file_that_is_no_toml_is_refused() -> None:
    with pytest.raises(BadInput, match="không đọc được"):
        parse_letterhead("name = ")


def test_each_shipped_file_says_what_its_rules_are_from() -> None:
    for file in resource("letterheads").glob("*.toml"):
        assert tomllib.loads(file.read_text("utf-8"))["basis"]
        assert file.read_text("utf-8").startswith("#")
