"""The list of payments (bảng kê ký nhận tiền): who gets how much, and signs for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from meetingdesk.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    Millimetres,
    PageFrame,
    PageNumbers,
    Paragraph,
    ParagraphRole,
    Row,
    Run,
    Share,
    Signature,
    SignatureBlock,
    Table,
    TableRow,
    TitleBlock,
    TotalRow,
    plain,
)
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.office_paper import DOTS, dated_heading, in_title, office_paper
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.payments import Payee, PaymentData
from meetingdesk.vietnamese.wording import count, document_date, money_in_words, number

_TAX_BASE = 100


@dataclass(frozen=True, slots=True)
class PaymentOptions:
    """How the list is printed. Amounts in đồng.

    Attributes:
        rates: what each group gets, by the names of `features.payments`.
        only_present: leaves out those who didn't come.
        with_nothing: lists those who get nothing too.
        tax_percent: income tax withheld; 0 prints no column for it.
        tax_from: amounts below it are not taxed.
        basis: the decision that the payments rest on, printed under the title.
        landscape: None lays the list where there are columns of tax.
        signers: titles and names, from left to right.
    """

    rates: Mapping[str, int] = field(default_factory=dict)
    only_present: bool = True
    with_nothing: bool = False
    tax_percent: float = 0.0
    tax_from: int = 2_000_000
    letterhead: bool = True
    title: str = "BẢNG KÊ KÝ NHẬN TIỀN"
    basis: str = ""
    address: str = "Ông/Bà"
    addressed: bool = False
    landscape: bool | None = None
    row_height_mm: float = 10.0
    signers: tuple[tuple[str, str], ...] = (
        ("Người lập", ""),
        ("Kế toán trưởng", ""),
        ("Thủ trưởng đơn vị", ""),
    )


@dataclass(frozen=True, slots=True)
class Payment:
    """One line: what is paid, what of it is withheld, in đồng."""

    payee: Payee
    amount: int
    tax: int

    @property
    def paid_out(self) -> int:
        return self.amount - self.tax


def payments_of(data: PaymentData, options: PaymentOptions) -> list[Payment]:
    """The lines of the list in its order; everybody while no amount is set for anybody."""
    people = [one for one in data.payees if one.has_come or not options.only_present]
    amounts = [(one, one.amount(options.rates)) for one in people]
    everybody = options.with_nothing or not any(amount for _, amount in amounts)
    return [
        Payment(payee, amount, _tax(amount, options))
        for payee, amount in amounts
        if amount or everybody
    ]


def build_payment_list(
    data: PaymentData, letterhead: Letterhead, options: PaymentOptions | None = None
) -> Document:
    """The list as a document."""
    options = options or PaymentOptions()
    lies = bool(options.tax_percent) if options.landscape is None else options.landscape
    frame = PageFrame(landscape=lies, margins=letterhead.margins, numbers=PageNumbers.OF_TOTAL)
    return office_paper(
        f"Bảng kê ký nhận tiền {data.meeting_name}",
        data.meeting_name,
        data.issuer,
        letterhead,
        _blocks(data, letterhead, options),
        frame=frame,
        created=data.created,
    )


def _tax(amount: int, options: PaymentOptions) -> int:
    """The tax withheld, to the nearest đồng."""
    if not options.tax_percent or amount < options.tax_from:
        return 0
    # Tenths of a per cent as whole numbers: money is never a fraction that a float rounds.
    tenths = round(options.tax_percent * 10)
    return (amount * tenths + _TAX_BASE * 5) // (_TAX_BASE * 10)


def _blocks(data: PaymentData, letterhead: Letterhead, options: PaymentOptions) -> Iterator[Block]:
    lines = payments_of(data, options)
    if options.letterhead:
        yield dated_heading(letterhead, data.issuer, "", None, data.starts_at.year)
    notes = [f"Thời gian: {document_date(data.starts_at.date())}"]
    if data.venue:
        notes.append(f"Địa điểm: {data.venue}")
    if options.basis:
        notes.append(f"(Căn cứ {options.basis})")
    yield TitleBlock(options.title, in_title(data.meeting_name), notes=tuple(notes))
    yield _table(lines, options)
    yield from _closing(lines, options)
    yield SignatureBlock(
        tuple(
            Signature((title.upper(),), name, "(Ký, họ tên)") if title or name else None
            for title, name in options.signers
        )
    )


def _table(lines: Sequence[Payment], options: PaymentOptions) -> Table:
    figure = Millimetres(26)
    columns = [
        Column("STT", Millimetres(11), Align.CENTER),
        Column("Họ và tên", Share(1.2)),
        Column("Chức vụ, đơn vị", Share(1.6)),
        Column("Số tiền (đồng)", figure, Align.RIGHT),
    ]
    if options.tax_percent:
        columns.append(Column("Thuế TNCN", Millimetres(22), Align.RIGHT))
        columns.append(Column("Thực nhận", figure, Align.RIGHT))
    columns.append(Column("Ký nhận", Millimetres(26)))
    rows: list[TableRow] = [
        _row(place, line, options, is_set=_is_set(lines)) for place, line in enumerate(lines, 1)
    ]
    rows.append(TotalRow("Cộng", (*_figures(_sum(lines), options, is_set=_is_set(lines)), "")))
    return Table(tuple(columns), tuple(rows), options.row_height_mm)


def _row(place: int, line: Payment, options: PaymentOptions, *, is_set: bool) -> Row:
    person = line.payee.person
    if options.addressed:
        person = addressed(person, options.address)
        name = f"{person.address} {person.name}".strip()
    else:
        name = person.name
    post = ", ".join(part for part in (person.position, person.organization) if part)
    figures = _figures((line.amount, line.tax), options, is_set=is_set)
    return Row((str(place), name, post, *figures, ""))


def _sum(lines: Sequence[Payment]) -> tuple[int, int]:
    return sum(line.amount for line in lines), sum(line.tax for line in lines)


def _is_set(lines: Sequence[Payment]) -> bool:
    """An amount is set for somebody; else room is left to write the figures in."""
    return any(line.amount for line in lines)


def _figures(amounts: tuple[int, int], options: PaymentOptions, *, is_set: bool) -> tuple[str, ...]:
    amount, tax = amounts
    if not is_set:
        return ("", "", "") if options.tax_percent else ("",)
    if not options.tax_percent:
        return (number(amount),)
    return (number(amount), number(tax), number(amount - tax))


def _closing(lines: Sequence[Payment], options: PaymentOptions) -> Iterator[Block]:
    amount, tax = _sum(lines)
    total = f"Tổng số người nhận: {count(len(lines)) if lines else 0}."
    yield Paragraph(plain(total), ParagraphRole.FLUSH, keep_with_next=True)
    label = "Số tiền thực nhận bằng chữ" if options.tax_percent else "Số tiền bằng chữ"
    spoken = f"{money_in_words(amount - tax)}." if _is_set(lines) else DOTS * 8
    words = Run(spoken, italic=True)
    yield Paragraph((Run(f"{label}: "), words), ParagraphRole.FLUSH, keep_with_next=True)
