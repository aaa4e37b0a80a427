"""The one table of styles: both writers draw from it, and Word shows it by these names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Typography:
    """Sizes in points and the spacing of text.

    The sizes of the letterhead go in pairs: `heading` 12 with `motto` 13, or 13 with 14
    (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    """

    heading: float = 13
    motto: float = 14
    number: float = 13
    place_date: float = 14
    title: float = 14
    subject: float = 14
    body: float = 14
    table: float = 12
    signature: float = 14
    recipients_label: float = 12
    recipients: float = 11
    annex: float = 14
    page_number: float = 13
    line_spacing: float = 1.1
    paragraph_gap_pt: float = 6
    first_line_mm: float = 12.7


class StyleName(StrEnum):
    """Styles by what they are for; the values are the names Word shows."""

    COUNTRY = "Quốc hiệu"
    MOTTO = "Tiêu ngữ"
    PARTY = "Tiêu đề Đảng, Đoàn"
    SUPERIOR = "Cơ quan chủ quản"
    ISSUER = "Cơ quan ban hành"
    MARK = "Dấu phân cách"
    NUMBER = "Số, ký hiệu"
    PLACE_DATE = "Địa danh, ngày tháng"
    TITLE = "Tên loại văn bản"
    SUBJECT = "Trích yếu"
    TITLE_NOTE = "Ghi chú tiêu đề"
    BODY = "Nội dung"
    GROUNDS = "Căn cứ"
    FLUSH = "Nội dung sát lề"
    CENTERED = "Nội dung giữa dòng"
    NOTE = "Ghi chú"
    LEAD = "Đoạn mở đầu"
    BYLINE = "Người viết"
    HEADING_1 = "Đề mục 1"
    HEADING_2 = "Đề mục 2"
    LIST_ITEM = "Gạch đầu dòng"
    TABLE_HEAD = "Đầu bảng"
    TABLE_CELL = "Ô bảng"
    TABLE_GROUP = "Nhóm trong bảng"
    TABLE_TOTAL = "Cộng trong bảng"
    PICTURE = "Ảnh"
    CAPTION = "Chú thích ảnh"
    SMALL_CAPTION = "Chú thích ảnh nhỏ"
    SIGNER = "Chức vụ người ký"
    SIGNER_NOTE = "Hướng dẫn ký"
    SIGNER_NAME = "Họ tên người ký"
    RECIPIENTS_LABEL = "Nơi nhận"
    RECIPIENTS = "Danh sách nơi nhận"
    ANNEX = "Phụ lục"
    ANNEX_TITLE = "Tên phụ lục"
    PAGE_NUMBER = "Số trang"
    RULE = "Đường kẻ"


class Alignment(Enum):
    """How lines stand between the margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


SINGLE_SPACING = 1.149
_SMALL_CAPTION = 9.0
"""Height of one line by the font's own measures (Tinos, Times New Roman), in ems."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text of one meaning looks. Sizes and gaps in points."""

    size: float
    bold: bool = False
    italic: bool = False
    align: Alignment = Alignment.LEFT
    first_line_mm: float = 0.0
    before_pt: float = 0.0
    after_pt: float = 0.0
    spacing: float = 1.0
    keep_with_next: bool = False

    @property
    def leading(self) -> float:
        """Distance between two base lines, in points."""
        return self.size * SINGLE_SPACING * self.spacing


@cache
def style_sheet(sizes: Typography) -> Mapping[StyleName, Style]:
    """The styles of a paper with these sizes."""
    styles = {**_letterhead_styles(sizes), **_body_styles(sizes), **_closing_styles(sizes)}
    return MappingProxyType(styles)


def _letterhead_styles(sizes: Typography) -> dict[StyleName, Style]:
    def centered(size: float, **more: float | bool) -> Style:
        return Style(size, align=Alignment.CENTER, **more)  # type: ignore[arg-type] # fields of Style

    name = StyleName
    return {
        name.COUNTRY: centered(sizes.heading, bold=True),
        name.MOTTO: centered(sizes.motto, bold=True),
        name.PARTY: centered(sizes.motto, bold=True),
        name.SUPERIOR: centered(sizes.heading),
        name.ISSUER: centered(sizes.heading, bold=True),
        name.MARK: centered(sizes.heading, bold=True),
        name.NUMBER: centered(sizes.number, before_pt=6),
        name.PLACE_DATE: centered(sizes.place_date, italic=True, before_pt=6),
        name.TITLE: centered(sizes.title, bold=True, before_pt=18, keep_with_next=True),
        name.SUBJECT: centered(sizes.subject, bold=True, keep_with_next=True),
        name.TITLE_NOTE: centered(
            min(sizes.body, sizes.subject), italic=True, before_pt=3, keep_with_next=True
        ),
        name.ANNEX: centered(sizes.annex, bold=True, keep_with_next=True),
        name.ANNEX_TITLE: centered(sizes.title, bold=True, before_pt=3, keep_with_next=True),
        name.PAGE_NUMBER: centered(sizes.page_number),
        name.RULE: centered(3, before_pt=2, keep_with_next=True),
    }


def _body_styles(sizes: Typography) -> dict[StyleName, Style]:
    name = StyleName
    gap, spacing, indent = sizes.paragraph_gap_pt, sizes.line_spacing, sizes.first_line_mm

    def running(*, bold: bool = False, italic: bool = False, keep: bool = False) -> Style:
        return Style(
            sizes.body,
            bold,
            italic,
            Alignment.JUSTIFY,
            indent,
            gap,
            0,
            spacing,
            keep_with_next=keep,
        )

    return {
        name.BODY: running(),
        name.GROUNDS: running(italic=True),
        name.LIST_ITEM: running(),
        name.HEADING_1: running(bold=True, keep=True),
        name.HEADING_2: running(bold=True, italic=True, keep=True),
        name.FLUSH: Style(sizes.body, before_pt=gap, spacing=spacing),
        name.CENTERED: Style(sizes.body, align=Alignment.CENTER, before_pt=gap, spacing=spacing),
        name.NOTE: Style(sizes.table, italic=True, before_pt=gap),
        name.LEAD: running(bold=True),
        name.BYLINE: Style(
            sizes.body, bold=True, align=Alignment.RIGHT, before_pt=gap, spacing=spacing
        ),
        name.TABLE_HEAD: Style(sizes.table, bold=True, align=Alignment.CENTER),
        name.TABLE_CELL: Style(sizes.table),
        name.TABLE_GROUP: Style(sizes.table, bold=True),
        name.TABLE_TOTAL: Style(sizes.table, bold=True),
        name.PICTURE: Style(sizes.table, align=Alignment.CENTER, keep_with_next=True),
        name.CAPTION: Style(
            sizes.table, italic=True, align=Alignment.CENTER, before_pt=4, after_pt=10
        ),
        name.SMALL_CAPTION: Style(_SMALL_CAPTION, align=Alignment.CENTER, before_pt=2, after_pt=4),
    }


def _closing_styles(sizes: Typography) -> dict[StyleName, Style]:
    name = StyleName
    center = Alignment.CENTER
    return {
        name.SIGNER: Style(sizes.signature, bold=True, align=center),
        name.SIGNER_NOTE: Style(sizes.table, italic=True, align=center),
        name.SIGNER_NAME: Style(sizes.signature, bold=True, align=center),
        name.RECIPIENTS_LABEL: Style(sizes.recipients_label, bold=True, italic=True),
        name.RECIPIENTS: Style(sizes.recipients),
    }
