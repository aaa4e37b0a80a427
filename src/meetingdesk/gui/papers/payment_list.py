"""The list of payments in the room: what each group gets, tax, signers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.payment_list import PaymentOptions, build_payment_list, payments_of
from meetingdesk.exchange.tables import Table
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.payments import (
    PAID_ROLES,
    PaymentData,
    gather_payments,
    group_of_kind,
    group_of_role,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Number,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper, PaperTool
from meetingdesk.gui.papers.payment_dialog import PaymentDialog
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_USUAL = PaymentOptions()
_MOST = 100_000_000
_STEP = 50_000
_SIGNERS = ("first", "second", "third")
_LIES = {"auto": None, "portrait": False, "landscape": True}


def _rate(group: str, label: Message) -> Number:
    return Number(group, label, 0, 0, _MOST, _STEP, "đồng")


def _is_taxed(values: Values) -> bool:
    return values.number("tax_percent") > 0


_KIND_RATES = tuple(_rate(group_of_kind(kind), kind.label) for kind in DelegateKind)
_ROLE_RATES = tuple(_rate(group_of_role(kind), kind.label) for kind in PAID_ROLES)
_SIGNER_LABELS = (
    (message("labels", "Ký bên trái, chức danh"), message("labels", "Ký bên trái, họ tên")),
    (message("labels", "Ký ở giữa, chức danh"), message("labels", "Ký ở giữa, họ tên")),
    (message("labels", "Ký bên phải, chức danh"), message("labels", "Ký bên phải, họ tên")),
)


def _signer_lines() -> tuple[Line, ...]:
    lines: list[Line] = []
    for key, labels, (title, _name) in zip(_SIGNERS, _SIGNER_LABELS, _USUAL.signers, strict=True):
        lines.append(Line(f"{key}_title", labels[0], title.upper()))
        lines.append(Line(f"{key}_name", labels[1]))
    return tuple(lines)


_SECTIONS = (
    Section(message("labels", "Mức chi theo đại biểu"), _KIND_RATES),
    Section(message("labels", "Mức chi theo vai trò"), _ROLE_RATES),
    Section(
        message("labels", "Danh sách"),
        (
            Flag("only_present", message("labels", "Chỉ người có mặt"), usual=True),
            Flag("with_nothing", message("labels", "Cả người không có mức chi")),
            Line("title", message("labels", "Tên bảng kê"), _USUAL.title),
            Line("basis", message("labels", "Căn cứ (quyết định, dự toán)")),
        ),
    ),
    Section(
        message("labels", "Thuế thu nhập cá nhân"),
        (
            Number("tax_percent", message("labels", "Thuế suất"), 0, 0, 35, 0.5, "%"),
            Number(
                "tax_from",
                message("labels", "Khấu trừ từ mức"),
                _USUAL.tax_from,
                0,
                _MOST,
                100_000,
                "đồng",
                shown_when=_is_taxed,
            ),
        ),
    ),
    Section(message("labels", "Người ký"), _signer_lines()),
    Section(
        message("labels", "Trang giấy"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            Pick(
                "direction",
                message("labels", "Chiều giấy"),
                (
                    ("auto", message("labels", "Tự chọn (có thuế: ngang)")),
                    ("portrait", message("labels", "Dọc")),
                    ("landscape", message("labels", "Ngang")),
                ),
                "auto",
            ),
            Number("row_height_mm", message("labels", "Chiều cao dòng"), 10, 8, 15, 0.5, "mm"),
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> PaymentData:
    return gather_payments(session, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _rates(values: Values) -> dict[str, int]:
    return {one.key: round(values.number(one.key)) for one in (*_KIND_RATES, *_ROLE_RATES)}


def _options(values: Values) -> PaymentOptions:
    return PaymentOptions(
        rates=_rates(values),
        only_present=values.flag("only_present"),
        with_nothing=values.flag("with_nothing"),
        tax_percent=values.number("tax_percent"),
        tax_from=round(values.number("tax_from")),
        letterhead=bool(values.text("letterhead")),
        title=values.text("title") or _USUAL.title,
        basis=values.text("basis"),
        landscape=_LIES[values.text("direction")],
        row_height_mm=values.number("row_height_mm"),
        signers=tuple(
            (values.text(f"{key}_title"), values.text(f"{key}_name")) for key in _SIGNERS
        ),
    )


def _build(data: PaymentData, facts: Facts, values: Values) -> Document:
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_payment_list(data, letterhead, _options(values))


def _table(data: PaymentData, _facts: Facts, values: Values) -> Table:
    """The lines with amounts as numbers, for the accountant to go on with."""
    options = _options(values)
    rows = []
    for place, line in enumerate(payments_of(data, options), 1):
        person = line.payee.person
        rows.append(
            (
                place,
                person.name,
                person.position,
                person.organization,
                str(line.payee.group_label),
                line.amount,
                line.tax,
                line.paid_out,
            )
        )
    columns = (
        "STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tư cách", "Số tiền (đồng)", "Thuế TNCN",
        "Thực nhận",
    )  # fmt: skip
    return Table(f"{options.title} {data.meeting_name}", columns, rows, "Bảng kê")


def _show_amounts(
    desk: Desk, meeting_id: int, values: Values, window: QWidget, changed: Callable[[], object]
) -> None:
    PaymentDialog(desk, meeting_id, _rates(values), changed, window).open()


PAYMENT_LIST: Paper[PaymentData] = Paper(
    key="payment_list",
    title=message("labels", "Bảng kê ký nhận tiền"),
    file_label="Bảng kê ký nhận tiền",
    about=message("labels", "Mức chi theo đại biểu, theo vai trò hoặc từng người; có thuế."),
    icon="cash",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
    kept_per_event=frozenset({"basis"}),
    tool=PaperTool(message("labels", "Mức chi từng người…"), "users", _show_amounts),
)
