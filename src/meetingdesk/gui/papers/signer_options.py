"""Who signs a paper and who receives it, as options that several papers share."""

from __future__ import annotations

from meetingdesk.features.papers.papers import Authority, Capacity, Signatory
from meetingdesk.gui.papers.options import Flag, Line, Lines, Pick, Section, Values
from meetingdesk.messages import message

_NONE = "none"
_BODIES = ("BAN THƯỜNG TRỰC", "BAN CHẤP HÀNH", "BAN THƯỜNG VỤ", "BAN TỔ CHỨC")
_HEADS = ("GIÁM ĐỐC", "CHỦ TỊCH", "BÍ THƯ", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG")
_TITLES = (
    "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "BAN TỔ CHỨC",
)  # fmt: skip


def _has_whom(values: Values) -> bool:
    return _signs(values) and values.text("signer_capacity") != _NONE


def _signs(values: Values) -> bool:
    return "signed" not in values or values.flag("signed")


def signer_section(title: str, *, optional: bool = False) -> Section:
    """The signer: title, name, and for whom they sign. `optional` lets the paper go unsigned."""
    flag = (Flag("signed", message("labels", "In phần ký"), usual=True),) if optional else ()
    return Section(
        message("labels", "Người ký"),
        (
            *flag,
            Line("signer_title", message("labels", "Chức vụ"), title, _TITLES, shown_when=_signs),
            Line("signer_name", message("labels", "Họ và tên"), shown_when=_signs),
            Line(
                "signer_behalf",
                message("labels", "Thay mặt (TM.)"),
                offered=("", *_BODIES),
                shown_when=_signs,
            ),
            Pick(
                "signer_capacity",
                message("labels", "Thẩm quyền ký"),
                (
                    (_NONE, message("labels", "Ký trực tiếp")),
                    (Capacity.DEPUTY, message("labels", "Ký thay (KT.)")),
                    (Capacity.BY_ORDER, message("labels", "Thừa lệnh (TL.)")),
                    (Capacity.BY_AUTHORISATION, message("labels", "Thừa ủy quyền (TUQ.)")),
                    (Capacity.ACTING, message("labels", "Quyền (Q.)")),
                ),
                _NONE,
                shown_when=_signs,
            ),
            Line(
                "signer_whom",
                message("labels", "Ký thay cho chức danh"),
                _HEADS[0],
                _HEADS,
                shown_when=_has_whom,
            ),
        ),
    )


def recipients_section(recipients: str = "") -> Section:
    """Nơi nhận."""
    return Section(
        message("labels", "Nơi nhận"),
        (
            Lines("recipients", message("labels", "Mỗi nơi nhận một dòng"), recipients),
            Line("archive", message("labels", "Lưu (dòng cuối của nơi nhận)"), "VT"),
        ),
    )


def signatory(values: Values) -> Signatory | None:
    """Who signs by these values; None where the paper goes unsigned."""
    if not _signs(values):
        return None
    authorities = []
    if values.text("signer_behalf"):
        authorities.append(Authority(Capacity.ON_BEHALF, values.text("signer_behalf")))
    if _has_whom(values) and values.text("signer_whom"):
        capacity = Capacity(values.text("signer_capacity"))
        authorities.append(Authority(capacity, values.text("signer_whom")))
    return Signatory(values.text("signer_title"), values.text("signer_name"), tuple(authorities))
