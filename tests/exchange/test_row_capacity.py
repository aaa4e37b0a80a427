"""Headings, cells and remarks that say in what capacity people come, and those that don't."""

from __future__ import annotations

import pytest

from meetingdesk.exchange.delegate_list import read_pasted
from meetingdesk.exchange.row_capacity import capacity_in_note, capacity_of
from meetingdesk.features.delegates.delegates import DelegateKind

GUEST, PRESS, STAFF = DelegateKind.GUEST, DelegateKind.PRESS, DelegateKind.STAFF


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("KHÁCH MỜI", GUEST),
        ("Đại biểu mời", GUEST),
        ("Các cơ quan báo chí", PRESS),
        ("Báo chí, truyền hình", PRESS),
        ("phóng viên", PRESS),
        ("BAN TỔ CHỨC HỘI NGHỊ", STAFF),
        ("Tổ giúp việc", STAFF),
        ("Đại biểu triệu tập", DelegateKind.SUMMONED),
        ("Đại biểu chính thức", DelegateKind.SUMMONED),
        ("Đại biểu phát sinh", DelegateKind.WALK_IN),
        ("KHỐI MẶT TRẬN", None),
        ("Ban Tổ chức Tỉnh ủy", None),
        ("Báo Cần Thơ", None),
        ("Lãnh đạo thành phố", None),
        ("", None),
    ],
)
def test_a_heading_names_a_capacity_or_something_else(text: str, kind: DelegateKind | None) -> None:
    assert capacity_of(text) is kind


def test_a_remark_is_a_capacity_only_as_a_whole() -> None:
    assert capacity_in_note("Khách mời.") is GUEST
    assert capacity_in_note("Báo chí đưa tin sau") is None
    assert capacity_in_note("Dự thay") is None


def test_pasted_headings_say_it_too() -> None:
    text = """I. Khách mời:
1. Ông Nguyễn Văn An - Chủ tịch Hội Nông dân
2. Bà Lê Thị Bình - Phó Chủ tịch Hội Nông dân
II. Báo chí:
3. Trần Văn Cao - Phóng viên Báo Cần Thơ
"""
    assert [row.kind for row in read_pasted(text).rows] == [GUEST, GUEST, PRESS]
