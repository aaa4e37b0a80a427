"""The record of signing and the register of agreements."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from documents.more_samples import (
    DEPARTMENT,
    PARTNERS,
    agreement,
    record_data,
    register_data,
    several_parties,
)
from documents.printed import Printed, PrintedLine
from documents.samples import state_office
from documents.words import all_said
from meetingdesk.documents.agreement_register import (
    RegisterColumn,
    RegisterGrouping,
    RegisterOptions,
    build_register,
)
from meetingdesk.documents.blocks import (
    GroupRow,
    Recipients,
    Row,
    Signature,
    SignatureBlock,
    SignatureColumn,
    Table,
)
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.signing_record import SigningRecordOptions, build_signing_record
from meetingdesk.features.papers.register_paper import RegisterLine
from meetingdesk.features.papers.signing_record_paper import Signer, SigningParty, SigningRecordData


def signers(data: SigningRecordData, **options: object) -> SignatureBlock:
    made = build_signing_record(data, state_office(), SigningRecordOptions(**options))  # type: ignore[arg-type]
    return next(block for block in made.blocks if isinstance(block, SignatureBlock))


def test_two_parties_sign_side_by_side_each_by_office_authority_and_position() -> None:
    block = signers(several_parties(2))
    assert block.columns == (
        Signature(("ĐẠI DIỆN SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "GIÁM ĐỐC"), "Lâm Quốc Thuận"),
        Signature(
            ("ĐẠI DIỆN HỘI NÔNG DÂN THÀNH PHỐ CẦN THƠ", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
            "Ký Nông dân",
        ),
    )
    assert signers(several_parties(2), first_at_right=True).columns == block.columns[::-1]


@pytest.mark.parametrize(
    ("parties", "rows"), [(2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (6, [3, 3]), (7, [3, 2, 2])]
)
def test_more_parties_sign_in_rows_of_two_or_three(parties: int, rows: list[int]) -> None:
    data = several_parties(parties)
    assert [len(row) for row in signers(data).rows] == rows
    printed = Printed(render_pdf(build_signing_record(data, state_office())))
    names = [party.signers[0].name for party in (DEPARTMENT, *PARTNERS[: parties - 1])]
    signed = [line for page in printed.lines for line in page if line.text in names]
    assert [line.text for line in signed] == names
    heights = [len([1 for line in signed if abs(line.top - top) < 0.1]) for top in tops(signed)]
    assert heights == rows


def tops(lines: list[PrintedLine]) -> list[float]:
    """The heights at which names stand, each once, from the top down."""
    return list({round(line.top, 1): line.top for line in lines}.values())


@given(st.integers(1, 20))
def test_rows_of_signers_keep_their_order_and_never_leave_one_alone(number: int) -> None:
    columns: tuple[SignatureColumn, ...] = tuple(Signature((str(n),)) for n in range(number))
    rows = SignatureBlock(columns).rows
    assert tuple(one for row in rows for one in row) == columns
    assert all(2 <= len(row) <= 3 for row in rows) or number == 1


def test_the_record_names_parties_witnesses_and_what_is_signed_until_when() -> None:
    text = all_said(build_signing_record(several_parties(2), state_office()))
    assert text[0].startswith("BIÊN BẢN KÝ KẾT Chương trình phối hợp bảo vệ môi trường số 1")
    assert "1. Sở Tài nguyên và Môi trường: Ông Lâm Quốc Thuận - Giám đốc." in text
    assert "- Ông Hồ Vĩnh Khang - Phó Chủ tịch, Ủy ban MTTQ Việt Nam thành phố." in text
    assert (
        "Các bên thống nhất ký kết Chương trình phối hợp bảo vệ môi trường số 1, giai đoạn 2023 - "
        "2025 (số 01/CTrPH-STNMT), thời hạn từ ngày 25/4/2023 đến ngày 31/12/2025." in text
    )
    assert "Tuyên truyền, ra quân và xây dựng mô hình tự quản." in text
    assert (
        "Biên bản được lập thành 02 (hai) bản có giá trị như nhau, mỗi bên giữ 01 (một) bản./."
        in text
    )


def test_all_agreements_of_a_ceremony_are_one_record_and_each_party_signs_once() -> None:
    data = record_data(
        *(agreement(place, DEPARTMENT, party) for place, party in enumerate(PARTNERS, 1))
    )
    made = build_signing_record(data, state_office())
    text = all_said(made)
    assert text[0].startswith("BIÊN BẢN KÝ KẾT Hội nghị tổng kết")
    assert "Các bên đã ký 06 văn bản:" in text
    assert len(signers(data).columns) == 7
    one = all_said(build_signing_record(data, state_office(), SigningRecordOptions(agreement_id=3)))
    assert "bảo vệ môi trường số 3" in one[0]
    assert len(signers(data, agreement_id=3).columns) == 2


def test_witnesses_have_room_to_sign_under_a_heading_that_stays_with_them() -> None:
    data = several_parties(7)
    printed = Printed(render_pdf(build_signing_record(data, state_office())))
    page = printed.page_of("NGƯỜI CHỨNG KIẾN")
    assert printed.find("Hồ Vĩnh Khang", page).top > printed.find("NGƯỜI CHỨNG KIẾN", page).top + 20
    made = build_signing_record(
        data, state_office(), SigningRecordOptions(witnesses_sign=False, copies=9)
    )
    assert sum(isinstance(block, SignatureBlock) for block in made.blocks) == 1
    assert any(line.startswith("Biên bản được lập thành 09 (chín) bản") for line in all_said(made))


def test_a_party_without_a_signer_has_a_column_and_one_with_two_has_two() -> None:
    double = SigningParty("Thành đoàn", "", (Signer("A", "Bí thư"), Signer("B", "Phó Bí thư")))
    block = signers(record_data(agreement(1, SigningParty("Hội Luật gia"), double)))
    assert [one.name for one in block.columns if isinstance(one, Signature)] == ["", "A", "B"]


def test_a_record_of_nothing_signed_has_two_columns_to_fill_in() -> None:
    made = build_signing_record(record_data(), state_office())
    assert len(signers(record_data()).columns) == 2
    assert "1. ........: ........" in all_said(made)
    assert isinstance(made.blocks[-1], Recipients)
    assert "CHỨNG KIẾN" not in Printed(render_pdf(made)).text


ODD_LETTERS = st.sampled_from("AW0 \xa0\n\t/-ՠաՏۺۻعא\u0300\u0591\u200d中😀ﬁក")


@settings(max_examples=25, deadline=None)
@example("0000W\xa0ՠڡۺۺ", 2)
@given(st.text(max_size=120) | st.text(ODD_LETTERS, max_size=120), st.integers(2, 7))
def test_no_name_pushes_a_signature_off_the_page(name: str, parties: int) -> None:
    odd = SigningParty(name, "", (Signer(name, name, name, name),))
    data = record_data(agreement(1, odd, *PARTNERS[: parties - 1]))
    printed = Printed(render_pdf(build_signing_record(data, state_office())))
    for page in printed.lines:
        assert all(line.bottom < 277.1 and line.right < 195.05 for line in page)


def table(data: object = None, **options: object) -> Table:
    made = build_register(
        data or register_data(),  # type: ignore[arg-type]
        state_office(),
        RegisterOptions(**options),  # type: ignore[arg-type]
    )
    return next(block for block in made.blocks if isinstance(block, Table))


def test_the_register_lies_across_the_paper_and_its_head_comes_again() -> None:
    printed = Printed(render_pdf(build_register(register_data(40), state_office())))
    assert printed.sizes[0] == pytest.approx((297, 210), abs=0.1)
    assert len(printed.sizes) > 2
    for page in range(len(printed.sizes) - 1):
        assert printed.find("Số, ký hiệu", page)
    for lines in printed.lines:
        assert all(line.right < 297 - 19.9 and line.bottom < 210 - 14.9 for line in lines)
    assert printed.find(f"2/{len(printed.sizes)}", 1).top < 30
    assert "Tổng số: 40 văn bản" in printed.text


def test_a_line_tells_parties_signers_days_term_and_state() -> None:
    (row, *_) = table(register_data(1)).rows
    assert isinstance(row, Row)
    assert row.cells == (
        "1",
        "01/CTrPH-STNMT-HND",
        "Chương trình phối hợp thứ 1 về bảo vệ môi trường",
        "- Sở Tài nguyên và Môi trường\n- Hội Nông dân",
        "- Lâm Quốc Thuận\n- Huỳnh Phước Lành",
        "25/4/2019",
        "01/01/2019 -\n31/12/2024",
        "Đang thực hiện",
        "",
    )


def test_a_number_is_cut_after_a_stroke_or_hyphen_and_not_inside_a_word() -> None:
    printed = Printed(render_pdf(build_register(register_data(1), state_office())))
    assert printed.find("01/CTrPH-").text == "01/CTrPH-"
    assert printed.find("STNMT-HND").text == "STNMT-HND"


def test_columns_and_groups_are_chosen_and_the_numbers_run_through() -> None:
    chosen = (RegisterColumn.PLACE, RegisterColumn.COMMITMENTS)
    rows = table(register_data(8), columns=chosen, grouping=RegisterGrouping.YEAR).rows
    groups = [row.text for row in rows if isinstance(row, GroupRow)]
    assert groups[0] == "KÝ NĂM 2019"
    assert len(groups) == 6
    cells = [row.cells for row in rows if isinstance(row, Row)]
    assert [row[1] for row in cells] == [str(place) for place in range(1, 9)]
    assert cells[0][2] == "1/4"
    by_kind = table(grouping=RegisterGrouping.KIND).rows
    assert by_kind[0] == GroupRow("CHƯƠNG TRÌNH PHỐI HỢP")


def test_a_draft_without_days_and_an_empty_register_are_printed_too() -> None:
    full = register_data(1).lines[0]
    draft = RegisterLine("Dự thảo", full.kind, full.state)
    rows = table(replace(register_data(), lines=(draft,)), grouping=RegisterGrouping.YEAR).rows
    assert rows[0] == GroupRow("CHƯA KÝ")
    made = build_register(register_data(0), state_office(), RegisterOptions(signed=False))
    text = Printed(render_pdf(made)).text
    assert "Tổng số: 0 văn bản" in text
    assert "NGƯỜI LẬP SỔ" not in text


def test_a_year_is_named_where_the_register_is_narrowed_to_it() -> None:
    assert (
        "(Năm 2023)"
        in Printed(render_pdf(build_register(register_data(year=2023), state_office()))).text
    )
    assert (
        "(Đến ngày 15/01/2024)"
        in Printed(render_pdf(build_register(register_data(), state_office()))).text
    )
