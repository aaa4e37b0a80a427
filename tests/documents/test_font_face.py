"""Our quick reading of a font beside ReportLab's own."""

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.documents.render.font_face import FastFace
from meetingdesk.resources import resource

FONTS = sorted([*resource("fonts").glob("*.ttf"), *resource("ui-fonts").glob("*.ttf")])


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_shipped_font_has_the_characters_and_widths_that_reportlab_reads(path: Path) -> None:
    ours, theirs = FastFace(str(path)), TTFontFace(str(path))

    assert ours.charToGlyph == theirs.charToGlyph
    assert ours.charWidths == theirs.charWidths
    assert list(ours.glyphPos) == list(theirs.glyphPos)
    assert (ours.defaultWidth, ours.ascent, ours.bbox) == (
        theirs.defaultWidth,
        theirs.ascent,
        theirs.bbox,
    )
    glyph = ours.charToGlyph[0x61 if 0x61 in ours.charToGlyph else 0x6F22]
    assert set(ours.glyphToChar[glyph]) == set(theirs.glyphToChar[glyph])


def test_letters_that_share_a_width_keep_it_in_the_font_of_the_paper() -> None:
    """The last width of a font holds for all glyphs after it; a part of the font says it again."""
    face = FastFace(str(resource("fonts", "DroidSansFallback-Han.ttf")))
    glyph = face.charToGlyph[ord("漢")]

    assert face.hmetrics[glyph][0] * 1000 / face.unitsPerEm == face.charWidths[ord("漢")]
