"""Running text, titles and headings as pieces of a PDF page."""

from __future__ import annotations

from meetingdesk.documents.blocks import (
    AnnexHeading,
    NumberedHeading,
    PageBreak,
    ParagraphRole,
    Recipients,
    Rule,
    Run,
    Text,
    TitleBlock,
    bold,
)
from meetingdesk.documents.render.flow import Piece, tie_lines
from meetingdesk.documents.render.layout import Layout, Stack
from meetingdesk.documents.render.lines import break_text
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.documents.styles import Style, StyleName
from meetingdesk.documents.text import printable

PARAGRAPH_STYLES = {
    ParagraphRole.BODY: StyleName.BODY,
    ParagraphRole.GROUNDS: StyleName.GROUNDS,
    ParagraphRole.FLUSH: StyleName.FLUSH,
    ParagraphRole.CENTERED: StyleName.CENTERED,
    ParagraphRole.NOTE: StyleName.NOTE,
    ParagraphRole.LEAD: StyleName.LEAD,
    ParagraphRole.BYLINE: StyleName.BYLINE,
}
HEADING_STYLES = {1: StyleName.HEADING_1, 2: StyleName.HEADING_2}


def add_paragraph(layout: Layout, text: Text, name: StyleName, *, keep: bool = False) -> None:
    """Append a paragraph line by line, so that a page can end between its lines."""
    style = layout.style(name)
    indent = points(style.first_line_mm)
    lines: list[Piece] = []
    for line in break_text(text, style, layout.measure, layout.width, indent):
        stack = layout.column()
        stack.line(line, style, indent)
        lines.append(layout.add_stack(stack, before=0.0 if lines else style.before_pt))
        indent = 0.0
    tie_lines(lines, keep_with_next=keep or style.keep_with_next)


def add_heading(layout: Layout, heading: NumberedHeading) -> None:
    """Append a numbered heading and its mark in the outline."""
    start = len(layout.pieces)
    name = HEADING_STYLES[heading.level]
    title = heading_text(heading)
    add_paragraph(layout, (Run(title),), name)
    # A heading of several lines goes to the next page whole, however long it is.
    for line in layout.pieces[start:]:
        line.keep = True
    mark(layout.pieces[start], title, heading.level - 1)


def heading_text(heading: NumberedHeading) -> str:
    """``1. Title``."""
    return f"{heading.number} {heading.text}" if heading.number else heading.text


def add_title(layout: Layout, title: TitleBlock) -> None:
    """Append the kind of paper, its subject with the line below, and its notes."""
    style = layout.style(StyleName.TITLE)
    stack = layout.column()
    stack.text(title.kind, style, title.rule if not title.subject else Rule.NONE)
    if title.subject:
        stack.text(title.subject, layout.style(StyleName.SUBJECT), title.rule)
    for note in title.notes:
        stack.text(note, layout.style(StyleName.TITLE_NOTE))
    stack.space(_AFTER_TITLE)
    piece = layout.add_stack(stack, before=style.before_pt, keep=True)
    mark(piece, title.bookmark or title.kind, 0)


_AFTER_TITLE = 6.0


def add_annex_heading(layout: Layout, annex: AnnexHeading) -> None:
    """Append the head of an annex on a page of its own that counts from 1."""
    stack = layout.column()
    stack.text(annex.label, layout.style(StyleName.ANNEX))
    stack.text(annex.title, layout.style(StyleName.ANNEX_TITLE))
    if annex.note:
        stack.text(annex.note, layout.style(StyleName.TITLE_NOTE))
    stack.space(_AFTER_TITLE)
    piece = layout.add_stack(stack, keep=True)
    piece.restart = True
    mark(piece, f"{annex.label}. {annex.title}", 0)


def add_page_break(layout: Layout, page_break: PageBreak) -> None:
    """Let what comes next begin a page."""
    piece = Piece(0.0, lambda _pen, _top: None, keep=True, new_page=True)
    piece.restart = page_break.restart
    layout.pieces.append(piece)


def fill_recipients(stack: Stack, recipients: Recipients, label: Style, style: Style) -> None:
    """Set Nơi nhận and its lines into a stack."""
    stack.text(bold(recipients.label), label)
    for line in recipients.lines:
        stack.text(line, style)


def mark(piece: Piece, title: str, level: int) -> None:
    """Let the outline of the file lead to `piece`."""
    draw = piece.draw
    shown = printable(title).replace("\n", " ")

    def draw_marked(pen: Pen, top: float) -> None:
        pen.bookmark(shown, level, top)
        draw(pen, top)

    piece.draw = draw_marked
