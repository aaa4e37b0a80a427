"""A text with its changes: what came is underlined on green, what went is struck through on red."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from meetingdesk.features.text_changes import Change, Piece
from meetingdesk.gui.theme import color


def changed_html(pieces: Iterable[Piece]) -> str:
    """The pieces as rich text; the marks say it without the colours too."""
    return "".join(_html(piece) for piece in pieces)


def _html(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.change is Change.ADDED:
        ground, ink = color("success_soft").name(), color("success").name()
        return f'<u style="background:{ground};color:{ink}">{text}</u> '
    if piece.change is Change.REMOVED:
        ground, ink = color("danger_soft").name(), color("danger").name()
        return f'<s style="background:{ground};color:{ink}">{text}</s> '
    return f"{text} "
