"""Paying: every line signed for, the sum right to the đồng, in figures and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from documents.paper_checks import HOSTILE, stays_inside, words_in_both
from documents.samples import NAME, OFFICE, STARTS, state_office
from meetingdesk.documents.blocks import Paragraph, Row, SignatureBlock, Table, TotalRow
from meetingdesk.documents.payment_list import PaymentOptions, build_payment_list, payments_of
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.features.papers.payments import Payee, PaymentData

RATES = {"kind_summoned": 100_000}


def payee(place: int = 1, **more: Any) -> Payee:
    values: dict[str, Any] = {
        "key": f"d{place}",
        "person": PersonOnPaper(f"Lê Thị Bé {place:02d}", "Chủ tịch", "Hội Nông dân", "Bà"),
        "groups": ("kind_summoned",),
        "group_label": DelegateKind.SUMMONED.label,
        "has_come": True,
    }
    return Payee(**{**values, **more})


def data(*payees: Payee) -> PaymentData:
    return PaymentData(NAME, STARTS, "Hội trường", OFFICE, payees)


def build(*payees: Payee, **options: Any) -> Any:
    return build_payment_list(data(*payees), state_office(), PaymentOptions(RATES, **options))


def table_of(document: Any) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def said(document: Any) -> list[str]:
    return [
        "".join(run.text for run in block.text)
        for block in document.blocks
        if isinstance(block, Paragraph)
    ]


def test_each_line_is_signed_for_and_the_sum_is_in_figures_and_in_words() -> None:
    document = build(payee(1), payee(2, own_amount=2_400_000))
    table = table_of(document)
    assert [column.title for column in table.columns] == [
        "STT", "Họ và tên", "Chức vụ, đơn vị", "Số tiền (đồng)", "Ký nhận",
    ]  # fmt: skip
    assert table.rows == (
        Row(("1", "Lê Thị Bé 01", "Chủ tịch, Hội Nông dân", "100.000", "")),
        Row(("2", "Lê Thị Bé 02", "Chủ tịch, Hội Nông dân", "2.400.000", "")),
        TotalRow("Cộng", ("2.500.000", "")),
    )
    assert said(document) == [
        "Tổng số người nhận: 02.",
        "Số tiền bằng chữ: Hai triệu năm trăm nghìn đồng.",
    ]
    assert not document.frame.landscape


def test_tax_is_withheld_from_large_amounts_only_and_the_words_are_what_is_paid_out() -> None:
    document = build(payee(1), payee(2, own_amount=2_500_000), tax_percent=10)
    table = table_of(document)
    assert [row.cells[3:6] for row in table.rows if isinstance(row, Row)] == [
        ("100.000", "0", "100.000"),
        ("2.500.000", "250.000", "2.250.000"),
    ]
    assert table.rows[-1] == TotalRow("Cộng", ("2.600.000", "250.000", "2.350.000", ""))
    assert said(document)[1] == (
        "Số tiền thực nhận bằng chữ: Hai triệu ba trăm năm mươi nghìn đồng."
    )
    assert document.frame.landscape


def test_those_who_did_not_come_and_those_who_get_nothing_are_left_out_unless_wanted() -> None:
    absent, unpaid = payee(2, has_come=False), payee(3, own_amount=0)
    people = data(payee(1), absent, unpaid)

    def names(**options: Any) -> list[str]:
        lines = payments_of(people, PaymentOptions(RATES, **options))
        return [line.payee.key for line in lines]

    assert names() == ["d1"]
    assert names(only_present=False) == ["d1", "d2"]
    assert names(only_present=False, with_nothing=True) == ["d1", "d2", "d3"]


@given(
    st.lists(st.integers(0, 50_000_000), max_size=30),
    st.sampled_from([0.0, 0.5, 5.0, 10.0, 12.5]),
)
def test_sums_add_up_to_the_dong(amounts: list[int], percent: float) -> None:
    people = [payee(place, own_amount=amount) for place, amount in enumerate(amounts)]
    options = PaymentOptions(RATES, tax_percent=percent, with_nothing=True)
    lines = payments_of(data(*people), options)
    assert sum(line.amount for line in lines) == sum(amounts)
    assert all(0 <= line.tax <= line.amount for line in lines)
    assert all(line.paid_out + line.tax == line.amount for line in lines)
    for line in lines:
        wanted = line.amount * percent / 100 if line.amount >= options.tax_from else 0
        assert abs(line.tax - wanted) <= 0.5 + 1e-6


def test_three_sign_and_one_of_them_can_be_left_out() -> None:
    signers = (("Người lập", "Lan"), ("", ""), ("Thủ trưởng đơn vị", ""))
    block = build(payee(), signers=signers).blocks[-1]
    assert isinstance(block, SignatureBlock)
    first, nobody, head = block.columns
    assert (first.lines, first.name, first.note) == (("NGƯỜI LẬP",), "Lan", "(Ký, họ tên)")
    assert nobody is None
    assert head.lines == ("THỦ TRƯỞNG ĐƠN VỊ",)


def test_a_list_without_payees_leaves_room_for_the_sum() -> None:
    document = build()
    assert said(document)[0] == "Tổng số người nhận: 0."
    assert said(document)[1].startswith("Số tiền bằng chữ: .......")
    stays_inside(document)


def test_before_any_amount_is_set_everybody_is_listed_to_write_the_amounts_in() -> None:
    document = build_payment_list(data(payee(1), payee(2)), state_office())
    assert table_of(document).rows == (
        Row(("1", "Lê Thị Bé 01", "Chủ tịch, Hội Nông dân", "", "")),
        Row(("2", "Lê Thị Bé 02", "Chủ tịch, Hội Nông dân", "", "")),
        TotalRow("Cộng", ("", "")),
    )
    assert said(document)[1].startswith("Số tiền bằng chữ: .......")


def test_the_sum_stays_with_the_last_payees_and_with_the_signatures() -> None:
    for many in range(18, 26):
        printed = stays_inside(build(*(payee(place) for place in range(many))))
        page = printed.page_of("Số tiền bằng chữ")
        assert page == printed.page_of("KẾ TOÁN TRƯỞNG")
        assert any(line.text == "Cộng" for line in printed.lines[page])


def test_hostile_words_stay_in_their_cells() -> None:
    person = PersonOnPaper(HOSTILE, HOSTILE, HOSTILE)
    given_data = replace(data(payee(1, person=person)), meeting_name=HOSTILE)
    for percent in (0.0, 10.0):
        options = PaymentOptions(RATES, tax_percent=percent, basis=HOSTILE)
        stays_inside(build_payment_list(given_data, state_office(), options))


def test_pdf_and_word_say_the_same() -> None:
    words_in_both(build(payee(1), payee(2), tax_percent=10, basis="Quyết định số 15"))
