"""Names are taken apart, capitalised and freed of titles as an office clerk would do it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.names import (
    HONORIFICS,
    Addressed,
    is_all_capitals,
    is_plausible_name,
    proper_case,
    split_honorific,
    split_name,
)

WORDS = [
    *("Nguyễn", "Trần", "Lê", "Tôn", "Nữ", "Thất", "Công", "Tằng", "Âu", "Dương", "Văn", "Thị"),
    *("A", "Y", "H'Hen", "K'Brôi", "Niê", "Smith", "John", "Kiều"),
]
NAMES = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


@pytest.mark.parametrize(
    ("full", "family", "middle", "given"),
    [
        ("Nguyễn Thị Kiều", "Nguyễn", "Thị", "Kiều"),
        ("Lê An", "Lê", "", "An"),
        ("Trần Thị Ngọc Bích", "Trần", "Thị Ngọc", "Bích"),
        ("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị", "Ninh"),
        ("Tôn Thất Tùng", "Tôn Thất", "", "Tùng"),
        ("Tôn Thất", "Tôn", "", "Thất"),
        ("CÔNG TẰNG TÔN NỮ HỶ KHƯƠNG", "CÔNG TẰNG TÔN NỮ", "HỶ", "KHƯƠNG"),
        ("Âu Dương Phong", "Âu Dương", "", "Phong"),
        ("Hoàng Phủ Ngọc Tường", "Hoàng Phủ", "Ngọc", "Tường"),
        ("Y Bhin Niê", "Niê", "", "Y Bhin"),
        ("Y Luyện Niê Kđăm", "Niê Kđăm", "", "Y Luyện"),
        ("H'Hen Niê", "Niê", "", "H'Hen"),
        ("H’Hen Niê", "Niê", "", "H’Hen"),
        ("H' Hen Niê", "Niê", "", "H' Hen"),
        ("K'Brôi", "", "", "K'Brôi"),
        ("Y Khiêm", "", "", "Y Khiêm"),
        ("A Lăng Mai", "A Lăng", "", "Mai"),
        ("Lò A Dơ", "Lò", "A", "Dơ"),
        ("Giàng A Páo", "Giàng", "A", "Páo"),
        ("Ksor Phước", "Ksor", "", "Phước"),
        ("Điểu K'Ré", "Điểu", "", "K'Ré"),
        ("John Smith", "Smith", "", "John"),
        ("John Fitzgerald Kennedy", "Kennedy", "Fitzgerald", "John"),
        ("", "", "", ""),
    ],
)
def test_a_name_is_taken_apart(full: str, family: str, middle: str, given: str) -> None:
    name = split_name(full)
    assert (name.family, name.middle, name.given) == (family, middle, given)
    assert name.full == full


@given(st.one_of(NAMES, st.text()))
def test_the_parts_give_the_whole_back(text: str) -> None:
    name = split_name(text)
    assert name.full == clean(text)
    assert bool(name.given) == bool(clean(text))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("NGUYỄN THỊ KIỀU", "Nguyễn Thị Kiều"),
        ("nguyễn thị kiều", "Nguyễn Thị Kiều"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("h’hen niê", "H’Hen Niê"),
        ("Y BHIN NIÊ KĐĂM", "Y Bhin Niê Kđăm"),
        ("ĐẶNG", "Đặng"),
        ("Nguyễn  Văn A ", "Nguyễn Văn A"),
        ("Ronald McDonald", "Ronald McDonald"),
        ("NGUYỄN-LÊ", "Nguyễn-Lê"),
    ],
)
def test_names_in_one_case_get_their_capitals(typed: str, shown: str) -> None:
    assert proper_case(typed) == shown


def test_one_capital_letter_is_not_a_text_in_capitals() -> None:
    assert is_all_capitals("TRẦN A")
    assert not is_all_capitals("Trần A")
    assert not is_all_capitals("A")
    assert not is_all_capitals("1 2")


@pytest.mark.parametrize(
    ("text", "honorific", "academic", "name"),
    [
        ("Ông Nguyễn Văn A", "Ông", "", "Nguyễn Văn A"),
        ("ÔNG NGUYỄN VĂN A", "Ông", "", "NGUYỄN VĂN A"),
        ("Ô. Nguyễn Văn A", "Ông", "", "Nguyễn Văn A"),
        ("Bà: Trần Thị B", "Bà", "", "Trần Thị B"),
        ("B. Trần Thị B", "Bà", "", "Trần Thị B"),
        ("đ/c Lê Hùng", "Đồng chí", "", "Lê Hùng"),
        ("Đ/C: Lê Hùng", "Đồng chí", "", "Lê Hùng"),
        ("Đồng  chí Lê Hùng", "Đồng chí", "", "Lê Hùng"),
        ("Ông/Bà Lê Hùng", "Ông/Bà", "", "Lê Hùng"),
        ("Ông (Bà) Lê Hùng", "Ông/Bà", "", "Lê Hùng"),
        ("Thượng toạ Thích Minh Tâm", "Thượng tọa", "", "Thích Minh Tâm"),
        ("TT. Thích Minh Tâm", "Thượng tọa", "", "Thích Minh Tâm"),
        ("HT. Thích Minh Tâm", "Hòa thượng", "", "Thích Minh Tâm"),
        ("Đại đức Thích Minh Tâm", "Đại đức", "", "Thích Minh Tâm"),
        ("Ni sư Thích Nữ Như Hoa", "Ni sư", "", "Thích Nữ Như Hoa"),
        ("Linh mục Trần An", "Linh mục", "", "Trần An"),
        ("GS.TS. Nguyễn Văn A", "", "GS.TS.", "Nguyễn Văn A"),
        ("Đ/c PGS. TS Nguyễn Văn A", "Đồng chí", "PGS.TS.", "Nguyễn Văn A"),
        ("ThS.BS. Nguyễn Văn A", "", "ThS.BS.", "Nguyễn Văn A"),
        ("ths nguyễn văn a", "", "ThS.", "nguyễn văn a"),
        ("BS.CKII. Lê Thị C", "", "BS.CKII.", "Lê Thị C"),
        ("Ls Hà Văn D", "", "LS.", "Hà Văn D"),
        ("Luật sư Hà Văn D", "", "Luật sư", "Hà Văn D"),
        ("Đồng chí Đại tá, TS. Lê Hùng", "Đồng chí", "Đại tá TS.", "Lê Hùng"),
        ("Thượng tá Lê Hùng", "", "Thượng tá", "Lê Hùng"),
        ("TS. Ông Lê Hùng", "Ông", "TS.", "Lê Hùng"),
        ("Ông Ích Khiêm", "", "", "Ông Ích Khiêm"),
        ("Ông Ông Ích Khiêm", "Ông", "", "Ông Ích Khiêm"),
        ("Bành Thị Cô", "", "", "Bành Thị Cô"),
        ("Nhà giáo Ưu tú Lê An", "", "Nhà giáo Ưu tú", "Lê An"),
        ("Anh Thư", "", "", "Anh Thư"),
        ("Anh Lê Văn Thư", "Anh", "", "Lê Văn Thư"),
        ("Thái Thị Tâm", "", "", "Thái Thị Tâm"),
        ("Lê Sĩ Đại", "", "", "Lê Sĩ Đại"),
        ("Bà", "Bà", "", ""),
        ("", "", "", ""),
    ],
)
def test_what_stands_before_a_name_is_parted_from_it(
    text: str, honorific: str, academic: str, name: str
) -> None:
    assert split_honorific(text) == Addressed(honorific, academic, name)


@given(st.sampled_from(HONORIFICS), st.sampled_from(("", "PGS.TS.", "Đại tá")), NAMES)
def test_an_address_put_together_is_parted_again(honorific: str, academic: str, name: str) -> None:
    name = f"Hồ Văn {name}"
    parted = split_honorific(f"{honorific} {academic} {name}")
    assert parted == Addressed(honorific, academic, clean(name))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Nguyễn Thị Kiều",
            "H'Hen Niê",
            "K'Brôi",
            "Y Bhin Niê",
            "Lê",
            "Phó Đức Chính",
            "Nguyễn-Lê An",
        ),
        *("CÔNG TẰNG TÔN NỮ HỶ KHƯƠNG", "John F. Kennedy", "Bàn Văn Hội", "Hồ Văn Cục", "Sơn Ban"),
    ],
)
def test_names_of_people_look_like_names(text: str) -> None:
    assert is_plausible_name(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "A",
            "123",
            "0912345678",
            "Họ và tên",
            "STT",
            "Tổng cộng",
            "Tổng số: 25 người",
            "a@b.vn",
        ),
        *("Ủy ban MTTQ Việt Nam", "Sở Tài chính", "Hội Nông dân", "Phó Giám đốc", "Phòng Tổ chức"),
        *("Nguyễn Văn A; Trần B", "Ghi chú", "Liên đoàn Lao động thành phố", "x" * 61, "/"),
    ],
)
def test_headings_offices_and_numbers_do_not(text: str) -> None:
    assert not is_plausible_name(text)
