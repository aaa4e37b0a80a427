"""What the reader found can be corrected: sheet, labels, columns, old fonts, capitals, single cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingdesk.errors import BadInput
from meetingdesk.exchange.delegate_columns import (
    FIELD_LABELS,
    ColumnMapping,
    Field,
    match_label,
    shape_key,
)
from meetingdesk.exchange.delegate_list import (
    Choices,
    load_source,
    preview,
    read_delegate_list,
    read_pasted,
)
from meetingdesk.exchange.delegate_rows import Severity
from meetingdesk.vietnamese.legacy import LegacyEncoding

CORPUS = Path(__file__).parents[1] / "data" / "delegate_lists"


def test_the_user_takes_the_other_list_of_the_sheet() -> None:
    source = load_source(CORPUS / "hai-tieu-de.xlsx")
    found = preview(source)
    assert [candidate.row for candidate in found.candidates] == [6, 2]
    other = preview(source, Choices(header_row=2))
    assert other.rows[0].full_name == "Phan Thị Đón"


def test_the_user_takes_another_sheet() -> None:
    source = load_source(CORPUS / "nhieu-trang.xlsx")
    found = preview(source)
    assert found.sheet_names == ("Bìa", "Kinh phí", "Đại biểu", "Năm trước")
    old = preview(source, Choices(sheet="Năm trước"))
    assert (old.sheet, len(old.rows)) == ("Năm trước", 2)


def test_a_sheet_that_is_no_list_can_be_chosen_and_its_columns_given() -> None:
    source = load_source(CORPUS / "khong-co-nguoi.xlsx")
    with pytest.raises(BadInput):
        preview(source)
    mapping = ColumnMapping((Field.NUMBER, Field.FULL_NAME))
    read = preview(source, Choices(header_row=1, mapping=mapping))
    assert [row.full_name for row in read.rows] == ["Nước uống"]


def test_a_corrected_column_is_remembered_for_the_next_file_of_that_shape() -> None:
    source = load_source(CORPUS / "cot-dao-thu-tu.xlsx")
    found = preview(source)
    assert not found.is_remembered
    mapping = found.mapping.with_field(0, Field.IGNORED)
    remembered = {found.shape_key: mapping.as_text()}
    again = preview(source, Choices(remembered=remembered))
    assert again.is_remembered
    assert again.mapping == mapping
    assert {row.note for row in again.rows} == {""}
    other = preview(load_source(CORPUS / "tieu-de-hai-dong.xlsx"), Choices(remembered=remembered))
    assert not other.is_remembered


def test_one_column_gives_up_a_field_that_another_takes() -> None:
    mapping = ColumnMapping((Field.NUMBER, Field.FULL_NAME, Field.NOTE))
    assert mapping.with_field(0, Field.FULL_NAME).fields == (
        Field.FULL_NAME,
        Field.IGNORED,
        Field.NOTE,
    )
    assert mapping.with_field(4, Field.NOTE).columns_of(Field.NOTE) == (2, 4)
    assert ColumnMapping.from_text(mapping.as_text()) == mapping
    assert ColumnMapping.from_text("number,from-the-future").field_of(1) is Field.IGNORED
    assert mapping.has_name
    assert not ColumnMapping((Field.NOTE,)).has_name


def test_a_conversion_can_be_refused_or_demanded_for_one_column() -> None:
    source = load_source(CORPUS / "tcvn3-mot-cot.xlsx")
    refused = preview(source, Choices(encodings={1: None}))
    assert refused.rows[0].full_name != "Nguyễn Văn Hải"
    assert [finding.applied for finding in refused.encodings] == [False]
    demanded = preview(source, Choices(encodings={1: LegacyEncoding.TCVN3}))
    assert demanded.rows[0].full_name == "Nguyễn Văn Hải"


def test_cells_that_are_unicode_already_survive_in_a_column_of_old_text() -> None:
    text = "Họ tên\tChức vụ\nTrÇn V¨n Kiªn\t\nLª ThÞ H­¬ng\t\nNguyễn Thị Bình\t\nBình\t\nNguyÔn V¨n Hßa\t"
    names = [row.full_name for row in read_pasted(text).rows]
    assert names == ["Trần Văn Kiên", "Lê Thị Hương", "Nguyễn Thị Bình", "Bình", "Nguyễn Văn Hòa"]


def test_names_in_capitals_are_counted_and_written_properly_on_request() -> None:
    source = load_source(CORPUS / "chu-hoa.xlsx")
    assert preview(source).capitals == 5
    proper = preview(source, Choices(proper_case=True))
    assert proper.rows[1].full_name == "Trần Thị Bích Thủy"
    assert proper.capitals == 5


def test_editing_a_row_checks_the_list_again() -> None:
    found = read_delegate_list(CORPUS / "trung-nguoi.xlsx")
    assert found.rows[2].worst is Severity.WARNING
    changed = found.with_row(2, full_name="Nguyễn Văn Khác", phone="")
    assert changed.rows[2].problems == ()
    emptied = changed.with_row(0, full_name="")
    assert not emptied.rows[0].can_import
    assert len(emptied.importable) == 4
    assert len(emptied.without_rows([0, 3]).rows) == 3


def test_the_key_of_a_row_ignores_accents_case_and_where_the_tone_stands() -> None:
    first, second = read_pasted(
        "Nguyễn Thị Hòa, Hội Nông dân\nNGUYỄN THỊ HOÀ - hội nông dân".replace(" - ", ", ")
    ).rows
    assert first.name_key == second.name_key == "nguyen thi hoa"
    assert first.key == "nguyen thi hoa|hoi nong dan"


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("STT", Field.NUMBER),
        ("S.T.T", Field.NUMBER),
        ("HỌ VÀ TÊN", Field.FULL_NAME),
        ("Ho ten", Field.FULL_NAME),
        ("Họ và tên (viết in hoa)", Field.FULL_NAME),
        ("Chưc vụ", Field.POSITION),
        ("Chức vụ - Đơn vị công tác hiện nay", Field.POSITION_ORGANIZATION),
        ("Cơ quan/Đơn vị", Field.ORGANIZATION),
        ("Điện thoai liên hệ", Field.PHONE),
        ("SĐT", Field.PHONE),
        ("Năm", Field.IGNORED),
        ("Nam", Field.MALE),
        ("Ngày sinh", Field.IGNORED),
        ("Kí tên", Field.IGNORED),
    ],
)
def test_a_label_is_known_in_any_spelling(label: str, field: Field) -> None:
    match = match_label(label)
    assert match is not None
    assert match.field is field


@pytest.mark.parametrize(
    "text", ["DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ TỔNG KẾT", "Nguyễn Văn Hải", "Chủ tịch", "", "12"]
)
def test_titles_names_and_values_are_no_labels(text: str) -> None:
    assert match_label(text) is None


def test_files_of_one_shape_share_a_key_and_others_do_not() -> None:
    assert shape_key(["STT", "Họ và tên", ""]) == shape_key(["stt", "HO VA TEN"])
    assert shape_key(["STT", "Họ và tên"]) != shape_key(["Họ và tên", "STT"])


def test_every_field_has_words_for_the_user() -> None:
    assert set(FIELD_LABELS) == set(Field)
