"""The line of number, symbol and time by which the signature of an annex is seen."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from meetingdesk.resources import resource

if TYPE_CHECKING:
    from pyhanko.pdf_utils.font import FontEngineFactory

# ruff: noqa: PLC0415 - the signing libraries take long to import and few need them


def annex_line_style() -> Any:
    """How the line is drawn: black, upright, size 10, at the right of its box."""
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, Margins, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.text import TextBoxStyle
    from pyhanko.stamp import TextStampStyle

    # Nghị định 30/2020/NĐ-CP, Phụ lục I: top right of the annex's first page, upright, size 10, black.
    # Without margins of their own, or the line would be drawn smaller to make room for them.
    right = SimpleBoxLayoutRule(
        AxisAlignment.ALIGN_MAX,
        AxisAlignment.ALIGN_MID,
        margins=Margins(0, 0, 0, 0),
        inner_content_scaling=InnerScaling.SHRINK_TO_FIT,
    )
    return TextStampStyle(
        border_width=0,
        stamp_text="%(line)s",
        text_box_style=TextBoxStyle(
            font=cast("FontEngineFactory", _LineFont()),
            font_size=10,
            border_width=0,
            box_layout_rule=right,
        ),
        inner_content_layout=right,
    )


class _LineFont:
    """Tinos with a thousand units to the em: the library writes widths of letters as they are.

    A PDF counts widths in thousandths; those of a font with 2048 units come out twice as wide.
    """

    def create_font_engine(self, writer: Any, obj_stream: Any = None) -> Any:
        from pyhanko.pdf_utils.font.opentype import GlyphAccumulator

        return GlyphAccumulator(
            writer, io.BytesIO(_line_font()), font_size=10, obj_stream=obj_stream
        )


@cache
def _line_font() -> bytes:
    """The letters that numbers and symbols of papers are made of, rescaled."""
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # has no types
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # has no types
    from fontTools.ttLib.scaleUpem import scale_upem  # type: ignore[import-untyped]  # has no types

    font = TTFont(resource("fonts", "Tinos-Regular.ttf"))
    options = Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(
        unicodes=[*range(0x20, 0x250), *range(0x1EA0, 0x1F00), *range(0x2010, 0x2027)]
    )
    subsetter.subset(font)
    scale_upem(font, 1000)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
