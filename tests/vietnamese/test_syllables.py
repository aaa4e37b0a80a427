"""Vietnamese words are told from foreign ones by their spelling."""

from __future__ import annotations

import unicodedata

import pytest

from meetingdesk.vietnamese.syllables import is_syllable

TEXT = """
    Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh vực tài nguyên và môi
    trường giai đoạn lễ ký kết Chương trình giữa Sở với các tổ chức chính trị xã hội Ủy ban Mặt trận
    Tổ quốc Việt Nam Hội Người cao tuổi Hội Cựu chiến binh Liên hiệp Phụ nữ khuyến học khuya quýt
    quốc huỳnh nghiêng giếng giặt gìn gì khoẻ khỏe thuỷ thủy loắt choắt ngoằn xoong yêu yểu ừ ỷ y
    Quách Tĩnh Nguyễn Nghiêm Khuất Đỗ Ưng uống rượu chuếnh choáng nguệch ngoạc huých khúc khuỷu
"""


@pytest.mark.parametrize("word", sorted(set(TEXT.split())))
def test_words_of_a_report_are_syllables(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(word.upper())
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize(
    "word",
    [
        *(
            "Smith",
            "John",
            "Kennedy",
            "café",
            "für",
            "hôtel",
            "François",
            "Ksor",
            "Niê'",
            "zalo",
            "bát1",
        ),
        *("hac", "hàc", "hoành-tráng", "ngkh", "", "qu", "áá", "Hélène", "Müller", "tiểuu"),
    ],
)
def test_foreign_and_broken_words_are_not(word: str) -> None:
    assert not is_syllable(word)
