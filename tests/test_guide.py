"""The user guide: its pictures are there and small, its words are those of the screen."""

from __future__ import annotations

import re
import struct
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "huong-dan.md"
SOURCES = ROOT / "src" / "meetingdesk"
# In bold for emphasis, or drawn as an icon.
OWN_WORDS = {"in đậm", "Không có nút lưu.", "Không sợ bấm nhầm.", "Không cần mạng.", "⋯", "dự thay"}
LARGEST = 150 * 1024


@cache
def guide() -> str:
    return GUIDE.read_text(encoding="utf-8")


@cache
def interface() -> str:
    """All that the window can say, as one text."""
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(SOURCES.rglob("*.py")))


def pictures(page: Path) -> list[str]:
    return re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", [GUIDE, ROOT / "README.md"], ids=["guide", "readme"])
def test_every_picture_named_is_there_and_small(page: Path) -> None:
    named = pictures(page)
    assert named
    for name in named:
        file = page.parent / name
        assert file.is_file(), name
        assert file.stat().st_size < LARGEST, name
        head = file.read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        width, height = struct.unpack(">II", head[16:24])
        assert width <= 1366, name
        assert height <= 768, name


def test_every_picture_made_is_used_or_dark() -> None:
    used = {Path(name).name for name in pictures(GUIDE)}
    made = {file.name for file in (ROOT / "docs" / "images").glob("*.png")}
    assert {name for name in made - used if not name.endswith("-toi.png")} <= UNUSED


UNUSED = {"danh-sach-su-kien.png", "nhap-ket-qua.png", "cai-dat-giao-dien.png"}


def test_the_guide_speaks_the_words_of_the_screen() -> None:
    bold = set(re.findall(r"\*\*([^*]+)\*\*", guide()))
    assert len(bold) > 60
    said = interface()
    unknown = {words for words in bold - OWN_WORDS if words.rstrip("…") not in said}
    assert unknown == set()


def test_every_chapter_has_a_picture_or_a_table_and_its_place_in_the_contents() -> None:
    titles = re.findall(r"^## (\d+)\. (.+)$", guide(), flags=re.MULTILINE)
    listed = re.findall(r"^\d+\. \[(.+)\]\(#(\d+)-", guide(), flags=re.MULTILINE)
    assert [(number, title) for number, title in titles] == [(n, title) for title, n in listed]
    for chapter in re.split(r"^## ", guide(), flags=re.MULTILINE)[1:]:
        assert "![" in chapter or "| phím |" in chapter, chapter[:40]


def test_the_guide_is_written_in_one_unicode_form() -> None:
    import unicodedata

    assert unicodedata.is_normalized("NFC", guide())
