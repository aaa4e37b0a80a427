"""Which rows of a list are people, and which are groups, totals, signatures or labels again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from meetingdesk.exchange.cell_splitting import is_title, starts_with_organization
from meetingdesk.vietnamese.names import is_plausible_name, split_honorific


class RowKind(Enum):
    """What a row of the list is."""

    EMPTY = "empty"
    PERSON = "person"
    GROUP = "group"
    TOTAL = "total"
    FOOTER = "footer"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class RowText:
    """The filled cells of one row, in the terms of the mapping: what decides its kind."""

    number: str
    name: str
    name_column: int
    others: tuple[tuple[int, str], ...]
    widest_merge: int = 1

    @property
    def lone(self) -> str:
        """The text of a row that has one filled cell beside its number, else an empty text."""
        if self.name and not self.others:
            return self.name
        return self.others[0][1] if len(self.others) == 1 and not self.name else ""


_ROMAN = re.compile(r"\(?(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})\s*[.)/:\-]?")
_ROMAN_START = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\s*[.)/:\-–]+\s*(?=\S)")
_LETTER = re.compile(r"[A-Z]\s*[.)/:\-]?")
_LETTER_START = re.compile(r"[A-HK-Z]\s*[.)/:\-–]\s*(?=\S)")
_ORDER_START = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*\s*[.)/:\-–]+|\d{1,3}\.\d{1,2})\s*(?=\D)")
_BLOCK = re.compile(
    r"(?:khối|nhóm|thành phần|đại biểu|khách mời|lãnh đạo"
    r"|các (?:sở|hội|ban|đơn vị|cơ quan|phòng|xã|ông|đồng chí)"
    r"|cấp|phía|cơ quan|đơn vị|đoàn chủ tịch|ban tổ chức|báo chí|phóng viên|địa phương|phần|mục|tổ|bàn"
    r"|cấp tỉnh|cấp xã|trung ương|ngoài ra|mời)(?![^\W\d_])",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:danh sách|danh sach|\(?\s*kèm theo|\(?\s*ban hành kèm|cộng hòa xã hội|độc lập\s*-)",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:tổng(?:\s+(?:cộng|số|hợp|toàn))?|cộng(?:\s+\w+)?|tong\s+(?:cong|so)|cong)\s*(?:[:.()\d]|$)|tổng\s+(?:cộng|số)\b|tong\s+(?:cong|so)\b|cộng\s+(?:nhóm|khối|mục)\b",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:người\s+lập|lập\s+(?:biểu|bảng|danh)|nguoi\s+lap|t/?\.?m\.|kt\.|tl\.|tuq\.|k/t\b|t/m\b"
    r"|nơi\s+nhận|noi\s+nhan"
    r"|\(?\s*k[ýy]\s*(?:,|tên|và)|thủ\s+trưởng|xác\s+nhận\s+của|ghi\s+chú\s*[:.]|danh\s+sách\s+(?:này\s+)?(?:gồm|có)"
    r"|ấn\s+định|trên\s+đây\s+là|lưu\s+ý\s*:|-\s*lưu\s*:|\*+\s*(?:ghi chú|lưu ý)|tổng\s+hợp\s*:"
    r"|kính\s+(?:gửi|mong|đề)"
    r"|trang\s+\d+|page\s+\d+|đã\s+ký|người\s+tổng\s+hợp|cán\s+bộ\s+tổng\s+hợp)"
    r"|[^,]{0,40},?\s*ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm",
    re.IGNORECASE,
)
_LONGEST_NUMBER = 6  # digits
_WHOLE_NUMBER = re.compile(rf"\d{{1,{_LONGEST_NUMBER}}}\s*[.)]?")


def is_numbered(text: str) -> bool:
    """Whether a cell of the number column counts a person: ``12`` or ``12.``."""
    if text.isdecimal():
        return len(text) <= _LONGEST_NUMBER
    return _WHOLE_NUMBER.fullmatch(text) is not None


def kind_of(row: RowText) -> RowKind:
    """What a row is, from its own cells alone."""
    if row.name and row.others and is_numbered(row.number):
        return RowKind.PERSON  # nothing else is counted, named, and says more
    if not row.name and not row.others:
        letters = any(map(str.isalpha, row.number))
        return _kind_of_number_cell(row.number) if letters else RowKind.EMPTY
    if row.lone and not row.number and _TITLE.match(row.lone):
        return RowKind.TITLE
    texts = [text for text in (row.number, row.name, *(text for _, text in row.others)) if text]
    if _is_total(row, texts):
        return RowKind.TOTAL
    if not is_numbered(row.number) and any(_FOOTER.match(text) for text in texts):
        return RowKind.FOOTER
    return RowKind.GROUP if _is_group(row) else RowKind.PERSON


def _kind_of_number_cell(text: str) -> RowKind:
    """A row with words in its number column only: a group, a total or a signature line."""
    if _TOTAL.match(text):
        return RowKind.TOTAL
    if _FOOTER.match(text):
        return RowKind.FOOTER
    return RowKind.EMPTY if _ROMAN.fullmatch(text) else RowKind.GROUP


def _is_total(row: RowText, texts: Sequence[str]) -> bool:
    return not is_numbered(row.number) and any(_TOTAL.match(text) for text in texts[:2])


def _is_group(row: RowText) -> bool:
    text = row.lone
    if not text or len(text) > 200:
        return _is_group_with_number_words(row)
    if _marks_group(row.number) or is_heading(text):
        return True
    if _is_person(without_order(text)):
        return False
    return row.widest_merge > 2 or (text.isupper() and not row.number) or text.endswith(":")


def is_heading(text: str) -> bool:
    """Whether the words say that people follow: ``I. KHỐI MẶT TRẬN``, ``Hội Nông dân thành phố``."""
    bare = without_order(text)
    if _BLOCK.match(bare) or starts_with_organization(bare):
        return True
    marked = _ROMAN_START.match(text) or _LETTER_START.match(text)
    return bool(marked) and not _is_person(bare)


def _is_group_with_number_words(row: RowText) -> bool:
    """``I. KHỐI MẶT TRẬN`` in the number column with a count beside: still a group."""
    words = without_order(row.number)
    counts_only = all(not any(map(str.isalpha, text)) for _, text in row.others)
    return (
        not row.name
        and counts_only
        and (starts_with_organization(words) or bool(_BLOCK.match(words)))
    )


def _marks_group(number: str) -> bool:
    return bool(number) and bool(_ROMAN.fullmatch(number) or _LETTER.fullmatch(number))


def _is_person(text: str) -> bool:
    name = split_honorific(text).name
    return is_plausible_name(name) and not is_title(name) and " " in name


def without_order(text: str) -> str:
    """A group's name without what numbers it: ``II. KHỐI SỞ NGÀNH`` gives ``KHỐI SỞ NGÀNH``."""
    for pattern in (_ROMAN_START, _LETTER_START, _ORDER_START):
        match = pattern.match(text)
        if match:
            return text[match.end() :].strip()
    return text.strip()


def names_organization(group: str) -> bool:
    """Whether a group's name is an organisation (``Hội Nông dân``) and not a block (``Khối …``)."""
    bare = without_order(group)
    return starts_with_organization(bare) and _BLOCK.match(bare) is None
