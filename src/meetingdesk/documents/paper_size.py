"""Margins and sizes for small paper, where the letterhead of an A4 page has no room."""

from __future__ import annotations

from dataclasses import fields, replace
from math import floor

from meetingdesk.documents.blocks import Margins, PageFrame
from meetingdesk.documents.styles import Typography

_FULL_WIDTH_MM = 165.0
"""The width between the margins that the sizes of a letterhead are made for."""
_LEAST_SCALE, _GREATEST_SCALE = 0.75, 1.3
_LEAST_SIZE = 8.0
_LEAST_TABLE_SIZE = 10.0
_A5_MARGINS = Margins(top=16.0, bottom=12.0, left=15.0, right=10.0)
_A5_GAP_PT, _A5_SPACING = 4.0, 1.05
"""Closer than on A4, so that a letter of a usual length keeps to one side."""
_NOT_FONT_SIZES = {"line_spacing", "paragraph_gap_pt", "first_line_mm"}


def fitted_to(frame: PageFrame, sizes: Typography) -> tuple[PageFrame, Typography]:
    """The frame with margins for its paper, and sizes that fit between them.

    On A4 nothing changes. Landscape turns the binding margin to the top, as the sheets are bound.
    """
    if frame.landscape:
        frame = replace(frame, margins=_turned(frame.margins))
    if frame.paper == "A5":
        margins = _turned(_A5_MARGINS) if frame.landscape else _A5_MARGINS
        frame = replace(frame, margins=margins)
        sizes = replace(
            sizes,
            paragraph_gap_pt=min(sizes.paragraph_gap_pt, _A5_GAP_PT),
            line_spacing=min(sizes.line_spacing, _A5_SPACING),
        )
    scale = min(1.0, frame.text_width_mm / _FULL_WIDTH_MM)
    return frame, _scaled(sizes, scale) if scale < 1 else sizes


def column_scale(frame: PageFrame) -> float:
    """How much wider or narrower than on an A4 page the columns of a list may be."""
    return min(max(frame.text_width_mm / _FULL_WIDTH_MM, _LEAST_SCALE), _GREATEST_SCALE)


def _turned(margins: Margins) -> Margins:
    """The left margin to the top; the top margin to the right."""
    return Margins(margins.left, margins.right, margins.bottom, margins.top)


def _scaled(sizes: Typography, scale: float) -> Typography:
    smaller = {
        field.name: max(floor(getattr(sizes, field.name) * scale), _LEAST_SIZE)
        for field in fields(Typography)
        if field.name not in _NOT_FONT_SIZES
    }
    smaller["table"] = max(smaller["table"], min(sizes.table, _LEAST_TABLE_SIZE))
    smaller["body"] = max(smaller["body"], min(sizes.body, _LEAST_TABLE_SIZE + 1))
    smaller["motto"] = smaller["heading"] + 1
    return replace(sizes, first_line_mm=sizes.first_line_mm * scale, **smaller)
