"""Names pasted from a message, an e-mail, a Word page or a block of cells become a clean list."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.errors import BadInput
from meetingdesk.exchange.cell_splitting import split_position
from meetingdesk.exchange.delegate_list import Choices, read_pasted
from meetingdesk.exchange.delegate_rows import PreviewRow, Severity
from meetingdesk.exchange.person_text import parse_person
from meetingdesk.vietnamese.legacy import LegacyEncoding, from_unicode


def _told(row: PreviewRow) -> tuple[str, ...]:
    return (row.honorific, row.full_name, row.position, row.organization, row.phone)


@pytest.mark.parametrize(
    ("line", "honorific", "name", "position", "organization", "phone"),
    [
        (
            "1. Ông Nguyễn Văn A – Phó Chủ tịch Hội Nông dân thành phố (ĐT 0912 345 678)",
            *("Ông", "Nguyễn Văn A", "Phó Chủ tịch", "Hội Nông dân thành phố", "0912345678"),
        ),
        (
            "- Bà Trần Thị B, Giám đốc Sở X; 0913456789",
            "Bà",
            "Trần Thị B",
            "Giám đốc",
            "Sở X",
            "0913456789",
        ),
        ("Đ/c Lê C - PCT UBMTTQ", "Đồng chí", "Lê C", "PCT", "UBMTTQ", ""),
        ("• Nguyễn Văn D", "", "Nguyễn Văn D", "", "", ""),
        ("Bà Trần Thị E Giám đốc Sở Y tế", "Bà", "Trần Thị E", "Giám đốc", "Sở Y tế", ""),
        (
            "Nguyễn Thị Kiều (Phó Chủ tịch Liên hiệp các Hội KH&KT)",
            *("", "Nguyễn Thị Kiều", "Phó Chủ tịch", "Liên hiệp các Hội KH&KT", ""),
        ),
        ("Sở Xây dựng - Ông Võ Văn H - Giám đốc", "Ông", "Võ Văn H", "Giám đốc", "Sở Xây dựng", ""),
        ("12/ Lê Văn K +84 912 345 678", "", "Lê Văn K", "", "", "0912345678"),
        ("nguyễn thị lan", "", "nguyễn thị lan", "", "", ""),
        ("6. PHAN VĂN M - CHỦ TỊCH HỘI LUẬT GIA", "", "PHAN VĂN M", "CHỦ TỊCH", "HỘI LUẬT GIA", ""),
        ("Y Bhin Niê: Bí thư Đảng ủy xã", "", "Y Bhin Niê", "Bí thư", "Đảng ủy xã", ""),
    ],
)
def test_one_line_is_taken_apart(
    line: str, honorific: str, name: str, position: str, organization: str, phone: str
) -> None:
    (row,) = read_pasted(line).rows
    assert _told(row) == (honorific, name, position, organization, phone)


def test_a_message_with_greeting_headings_and_several_people_on_a_line() -> None:
    read = read_pasted(
        "Kính gửi anh chị, em gửi danh sách:\n"
        "I. KHỐI MẶT TRẬN\n"
        "1. Ông Nguyễn Văn A – Ủy viên Thường trực\n"
        "Hội Nông dân thành phố:\n"
        "- Lê Văn B\n"
        "Hội Phụ nữ: Bà Lê Thị C (PCT), Bà Trần Thị D\n"
        "5. Phóng viên Báo Cần Thơ\n"
        "Tổng cộng: 05 người\n"
        "Em cảm ơn ạ\n"
    )
    assert [_told(row)[1:4] for row in read.rows] == [
        ("Nguyễn Văn A", "Ủy viên Thường trực", ""),
        ("Lê Văn B", "", "Hội Nông dân thành phố"),
        ("Lê Thị C", "PCT", "Hội Phụ nữ"),
        ("Trần Thị D", "", "Hội Phụ nữ"),
        ("", "Phóng viên", "Báo Cần Thơ"),
    ]
    assert [row.line_number for row in read.rows] == [3, 5, 6, 6, 7]
    assert read.rows[0].group == "KHỐI MẶT TRẬN"
    assert read.rows[-1].worst is Severity.ERROR
    assert [row.line_number for row in read.skipped] == [1, 2, 4, 8, 9]
    assert read.sheet is None


def test_a_block_of_cells_without_labels_is_told_by_what_stands_in_it() -> None:
    read = read_pasted(
        "1\tÔng Nguyễn Văn A\tChủ tịch\tHội Nông dân\t0912345678\r\n"
        "2\tBà Trần Thị B\tGiám đốc\tSở Nội vụ\t913111222\r\n"
    )
    assert [_told(row) for row in read.rows] == [
        ("Ông", "Nguyễn Văn A", "Chủ tịch", "Hội Nông dân", "0912345678"),
        ("Bà", "Trần Thị B", "Giám đốc", "Sở Nội vụ", "0913111222"),
    ]


def test_lines_in_an_old_font_are_converted_and_the_user_may_refuse() -> None:
    text = from_unicode(
        "Nguyễn Văn Hải - Chủ tịch Hội Nông dân\nTrần Thị Bình", LegacyEncoding.TCVN3
    )
    read = read_pasted(text)
    assert [row.full_name for row in read.rows] == ["Nguyễn Văn Hải", "Trần Thị Bình"]
    assert read.encodings[0].encoding is LegacyEncoding.TCVN3
    refused = read_pasted(text, Choices(encodings={0: None}))
    assert not refused.encodings[0].applied
    assert "Nguyễn Văn Hải" not in [row.full_name for row in refused.rows]


def test_a_second_person_under_a_merged_organisation_belongs_to_it_too() -> None:
    read = read_pasted(
        "STT\tĐơn vị\tHọ tên người dự\n1\tHội Nông dân\tNguyễn Văn A\n\t\tTrần Thị B\n2\t\tLê Văn C\n"
    )
    assert [row.organization for row in read.rows] == ["Hội Nông dân", "Hội Nông dân", ""]
    assert [problem.severity for problem in read.rows[1].problems] == [Severity.INFO]


def test_an_office_before_its_people_is_their_organisation() -> None:
    read = read_pasted(
        "1. Thường trực Thành ủy: đồng chí Phạm Văn A - Phó Bí thư\n"
        "2. Lãnh đạo Sở Y tế: Ông Lê Văn B (Giám đốc)"
    )
    assert [_told(row)[1:4] for row in read.rows] == [
        ("Phạm Văn A", "Phó Bí thư", "Thành ủy"),
        ("Lê Văn B", "Giám đốc", "Sở Y tế"),
    ]


@pytest.mark.parametrize("nothing", ["", "  \n\t\n", "\0"])
def test_an_empty_paste_is_refused_kindly(nothing: str) -> None:
    with pytest.raises(BadInput, match="Hãy chép"):
        read_pasted(nothing)


@pytest.mark.parametrize(
    ("text", "position", "organization"),
    [
        ("Phó Chủ tịch Hội Nông dân thành phố", "Phó Chủ tịch", "Hội Nông dân thành phố"),
        ("Sở Xây dựng - Phó Giám đốc", "Phó Giám đốc", "Sở Xây dựng"),
        (
            "Uỷ viên BTV Thành uỷ, Giám đốc Sở Xây dựng",
            "Uỷ viên BTV Thành uỷ, Giám đốc",
            "Sở Xây dựng",
        ),
        ("Trưởng phòng Tổ chức Sở Nội vụ", "Trưởng phòng Tổ chức", "Sở Nội vụ"),
        ("Chủ tịch Hội đồng quản trị Công ty A", "Chủ tịch Hội đồng quản trị", "Công ty A"),
        ("Giám đốc của Trung tâm B", "Giám đốc", "Trung tâm B"),
        ("Pho Chu tich Hoi Nong dan", "Pho Chu tich", "Hoi Nong dan"),
        ("phó giám đốc sở nội vụ", "phó giám đốc", "sở nội vụ"),
        ("Phó Trưởng phòng, Phòng Đất đai, Sở TNMT", "Phó Trưởng phòng", "Phòng Đất đai, Sở TNMT"),
        ("Chủ tịch", "Chủ tịch", ""),
        ("Hội Nông dân", "", "Hội Nông dân"),
        ("Trương Văn A", "Trương Văn A", ""),
    ],
)
def test_position_and_organisation_are_told_apart(
    text: str, position: str, organization: str
) -> None:
    split = split_position(text)
    assert (split.position, split.organization) == (position, organization)


_FAMILY_LIST = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Huỳnh",
    "Võ",
    "Đặng",
    "Trương",
    "Đoàn",
    "Tống",
    "Kpă",
)
_GIVEN_LIST = (
    "Hải",
    "Kiều",
    "Oanh",
    "Nhung",
    "Đức",
    "Phúc",
    "Tuyết",
    "Vỹ",
    "Bảo",
    "Hội",
    "Sở",
    "Đài",
)
_FAMILIES, _GIVEN = st.sampled_from(_FAMILY_LIST), st.sampled_from(_GIVEN_LIST)
_MIDDLE = st.sampled_from(["Văn", "Thị", "Hồng Minh", "Quốc", "Thị Kim"])
_NAMES = st.builds("{} {} {}".format, _FAMILIES, _MIDDLE, _GIVEN)
_BEFORE = st.sampled_from(
    ["", "1. ", "12) ", "- ", "• ", "3/ ", "Ông ", "Bà ", "- Đ/c ", "2. Ông ", "+ "]
)
_BETWEEN = st.sampled_from([" – ", " - ", ", ", "; ", ": ", " — ", "\t"])
_PLACES = st.sampled_from(
    [
        "Chủ tịch Hội Nông dân",
        "Giám đốc Sở Y tế",
        "PCT UBMTTQ",
        "Phó Bí thư, Thành đoàn",
        "Công an tỉnh",
    ]
)
_AFTER = st.sampled_from(
    ["", " (ĐT 0912345678)", "; 0939.111.222", " - sđt: 0292 3820 123", " (ăn chay)"]
)


@given(_BEFORE, _NAMES, _BETWEEN, _PLACES, _AFTER)
def test_the_name_is_found_however_the_line_is_written(
    before: str, name: str, between: str, place: str, after: str
) -> None:
    person = parse_person(before + name + between + place + after)
    assert person.name == name
    assert f"{person.position} {person.organization}".split() == place.replace(",", "").split()


@given(st.lists(st.tuples(_BEFORE, _NAMES, _AFTER), min_size=1, max_size=12))
def test_a_list_of_lines_gives_every_name_in_its_order(lines: list[tuple[str, str, str]]) -> None:
    read = read_pasted("\n".join("".join(line) for line in lines))
    assert [row.full_name for row in read.rows] == [name for _, name, _ in lines]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@settings(max_examples=200)
@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Z", "Cc")), min_size=1))
def test_any_text_is_read_or_refused_and_no_line_disappears(text: str) -> None:
    try:
        read = read_pasted(text)
    except BadInput:
        return
    if read.sheet is not None:
        return
    told = {row.line_number for row in (*read.rows, *read.skipped)}
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    said = {number for number, line in enumerate(lines, 1) if _letters(line)}
    assert said <= told


@given(st.text(max_size=200))
def test_splitting_a_cell_keeps_every_letter(text: str) -> None:
    split = split_position(text)
    kept = sorted(_letters(split.position + split.organization))
    of = ("của", "thuộc", "tại")
    if not any(word in text.lower() for word in of):
        assert set(kept) >= {letter for letter in _letters(text) if letter.isascii()}
