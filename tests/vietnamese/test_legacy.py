"""Old TCVN3 and VNI lists become Unicode, and nothing else is taken for them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.vietnamese.legacy import (
    Detection,
    LegacyEncoding,
    detect,
    from_unicode,
    to_unicode,
)
from meetingdesk.vietnamese.syllables import is_syllable

DATA = Path(__file__).parents[1] / "data" / "vietnamese"
TCVN3, VNI = LegacyEncoding.TCVN3, LegacyEncoding.VNI

SMALL = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
# A syllable: in running text a mark follows one vowel, so VNI's second byte has one reading.
SYLLABLES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(("", "b", "ch", "đ", "ngh", "tr", "v")),
        st.sampled_from([letter for letter in SMALL if letter not in "bcdđghklmnpqrstvx"]),
        st.sampled_from(("", "c", "m", "n", "nh", "t")),
    ),
)
TEXTS = st.lists(SYLLABLES, max_size=6).map(" ".join)

WORDS = [
    word
    for word in (DATA / "order.txt").read_text(encoding="utf-8").splitlines()
    if is_syllable(word)
]
REPORT = (
    "Hội nghị tổng kết chương trình phối hợp thực hiện nhiệm vụ trong lĩnh vực tài nguyên và môi "
    "trường giai đoạn 2018-2022 và lễ ký kết giữa Sở với các tổ chức chính trị - xã hội"
)
NAMES = ["Nguyễn Thị Kiều", "Trần Văn Đức", "Lê Hữu Phước", "Đặng Ngọc Ánh", "Võ Thị Mỹ Hạnh"]
FRENCH = (
    "Où est passé l'été ? Le café de Hélène, à côté de l'hôtel, où François a dîné, était fermé. "
    "Là, près du théâtre, le maître d'école répète très tôt sa leçon de géographie à Noël."
)
GERMAN = (
    "Über den Wolken müssen schöne Gefühle für fünf Mädchen größer sein als Bäume vor der Tür; "
    "Jürgen hört das Geräusch, möchte später zurück nach Österreich und läuft über die Straße."
)
SPANISH = (
    "El señor Núñez pidió café con azúcar y se marchó mañana sin decir adiós a José ni a Inés."
)
DANISH = "På øen så vi både blå både og gule både, når solen gik ned over søen, før vi gik hjem så glade."
ENGLISH = (
    "The department presents the draft summary report; the “results” are judged – naïve or not."
)


def test_the_tcvn3_table_is_that_of_the_gnu_library() -> None:
    """Checked byte by byte; capitals with a tone and lone marks are not in ABC fonts."""
    rows = [
        line.split("\t")
        for line in (DATA / "tcvn5712.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert len(rows) == 0xFF - 0xA1
    for code, letter in rows:
        converted = to_unicode(chr(int(code, 16)), TCVN3)
        tones = set(unicodedata.normalize("NFD", letter)) & set("\u0300\u0301\u0303\u0309\u0323")
        not_in_fonts = unicodedata.combining(letter[0]) or (letter.isupper() and tones)
        if not_in_fonts:
            assert converted == chr(int(code, 16))
        else:
            assert converted == letter


def test_every_small_letter_has_a_tcvn3_byte() -> None:
    written = from_unicode(SMALL, TCVN3)
    assert written.encode("latin-1").isascii() is False
    assert len(set(written)) == len(SMALL)


@pytest.mark.parametrize(
    ("old", "encoding", "unicode_text"),
    [
        ("Héi nghÞ tæng kÕt", TCVN3, "Hội nghị tổng kết"),
        ("Uû ban nh©n d©n", TCVN3, "Uỷ ban nhân dân"),
        ("Së Tµi nguyªn vµ M«i tr\u00adêng", TCVN3, "Sở Tài nguyên và Môi trường"),
        ("NguyÔn ThÞ KiÒu, Bµ Vâ §øc", TCVN3, "Nguyễn Thị Kiều, Bà Võ Đức"),
        ("Hoäi nghò toång keát", VNI, "Hội nghị tổng kết"),
        ("UÛY BAN NHAÂN DAÂN", VNI, "ỦY BAN NHÂN DÂN"),
        ("Ñaëng Vaên Ngöõ, Huyønh Thuùc, Kyõ, Myõ", VNI, "Đặng Văn Ngữ, Huỳnh Thúc, Kỹ, Mỹ"),
        ("Traàn Thò Nhö Yù", VNI, "Trần Thị Như Ý"),
        ("CÔØ ÑOÛ", VNI, "CỜ ĐỎ"),
        ("", VNI, ""),
    ],
)
def test_old_text_becomes_unicode(old: str, encoding: LegacyEncoding, unicode_text: str) -> None:
    assert to_unicode(old, encoding) == unicode_text


def test_text_of_a_capital_font_becomes_capitals() -> None:
    assert to_unicode("céng hoµ x· héi", TCVN3, capitals=True) == "CỘNG HOÀ XÃ HỘI"


def test_small_letters_that_stood_for_capitals_are_raised() -> None:
    assert to_unicode("CéNG HßA X· HéI", TCVN3) == "CỘNG HÒA XÃ HỘI"
    assert to_unicode("Uû ban MÆT TRËN Tæ quèc", TCVN3) == "Uỷ ban MẶT TRẬN Tổ quốc"
    assert to_unicode("Bµ Lª Vâ", TCVN3) == "Bà Lê Võ"


@pytest.mark.parametrize("encoding", LegacyEncoding)
@given(text=TEXTS)
def test_text_written_in_an_old_encoding_comes_back(encoding: LegacyEncoding, text: str) -> None:
    old = from_unicode(text, encoding)
    old.encode("latin-1")
    assert to_unicode(old, encoding) == text


@given(text=TEXTS)
def test_vni_capitals_come_back(text: str) -> None:
    assert to_unicode(from_unicode(text.upper(), VNI), VNI) == text.upper()


@given(text=TEXTS)
def test_tcvn3_capitals_come_back_by_their_font(text: str) -> None:
    assert to_unicode(from_unicode(text, TCVN3), TCVN3, capitals=True) == text.upper()


@pytest.mark.parametrize("encoding", LegacyEncoding)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_cells_of_a_mixed_sheet_are_left_as_they_are(
    encoding: LegacyEncoding, form: str
) -> None:
    for name in NAMES:
        assert to_unicode(unicodedata.normalize(form, name), encoding) == name


@pytest.mark.parametrize("encoding", LegacyEncoding)
@pytest.mark.parametrize("cells", [[REPORT], REPORT.split("-"), NAMES, NAMES[:1], ["Lê Thị Hạnh"]])
def test_an_old_list_is_recognised(encoding: LegacyEncoding, cells: list[str]) -> None:
    found = detect(from_unicode(cell, encoding) for cell in cells)
    assert found.encoding is encoding
    assert 0.6 < found.confidence < 1
    assert found.evidence
    for before, after in found.evidence:
        assert to_unicode(before, encoding) == after
        assert any(after in cell for cell in cells)


def test_more_words_make_it_surer() -> None:
    few = detect([from_unicode(NAMES[0], TCVN3)])
    many = detect([from_unicode(REPORT, TCVN3)])
    assert many.confidence > few.confidence


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_a_sheet_half_old_and_half_unicode_is_recognised(encoding: LegacyEncoding) -> None:
    found = detect([*NAMES, *(from_unicode(name, encoding) for name in NAMES)])
    assert found.encoding is encoding


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "cells",
    [
        [REPORT],
        NAMES,
        ["Hà", "Là", "Hú", "Có"],
        ["thò", "và", "có", "cá", "là", "nó"],
        [FRENCH],
        FRENCH.split(),
        [GERMAN],
        GERMAN.split(),
        SPANISH.split(),
        DANISH.split(),
        [ENGLISH],
        ["Thé", "Né"],
        ["25 °C", "§ 4", "±5", "© 2023", "«Tin ảnh»", "½"],
        ["Müller"],
        ["plain"],
        [""],
        [],
    ],
)
def test_other_text_is_not_taken_for_old(form: str, cells: list[str]) -> None:
    assert detect(unicodedata.normalize(form, cell) for cell in cells) == Detection(None, 0.0)


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from(("NFC", "NFD")))
def test_vietnamese_unicode_is_never_taken_for_old(cells: list[str], form: str) -> None:
    assert detect(unicodedata.normalize(form, cell) for cell in cells).encoding is None


@given(st.lists(st.text()))
def test_any_cells_can_be_looked_at(cells: list[str]) -> None:
    found = detect(cells)
    assert 0 <= found.confidence < 1
    assert (found.encoding is None) == (found.evidence == ())
