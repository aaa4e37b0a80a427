"""Names of files: telling, and taken by every system."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.documents.offices import paper_file_name
from meetingdesk.store.file_names import free_path, safe_name

DAY = date(2023, 4, 25)
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def test_a_long_title_is_cut_at_a_word() -> None:
    title = (
        "Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh vực tài nguyên và "
        "môi trường giai đoạn 2018-2022"
    )
    name = paper_file_name(DAY, title, "Biên bản", "docx")
    assert name == (
        "2023-04-25 Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh"
        " - Biên bản.docx"
    )


def test_what_windows_forbids_is_left_out() -> None:
    name = paper_file_name(DAY, 'Họp: "A/B" <1|2>?*\n', "Biên bản", "pdf")
    assert name == "2023-04-25 Họp A B 1 2 - Biên bản.pdf"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("CON", "_CON"),
        ("aux.pdf", "_aux.pdf"),
        ("..\\..\\x.pdf", "x.pdf"),
        ("tên.", "tên"),
        ("Biên bản.docx", "Biên bản.docx"),
        ("\u202efdp.exe", "fdp.exe"),
    ],
)
def test_devices_and_ways_out_of_the_folder_are_no_names(text: str, safe: str) -> None:
    assert safe_name(text) == safe


@given(st.text(max_size=400))
def test_whatever_the_title_the_name_can_be_written(title: str) -> None:
    name = paper_file_name(DAY, title, "Danh sách ký tên", "pdf")
    assert not FORBIDDEN.search(name)
    assert name.startswith("2023-04-25 ")
    assert name.endswith(" - Danh sách ký tên.pdf")
    assert len(name.encode("utf-16-le")) // 2 <= 200


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    assert free_path(path) == path
    path.touch()
    assert free_path(path).name == "a (2).docx"
    (tmp_path / "a (2).docx").touch()
    assert free_path(path).name == "a (3).docx"
