"""The letterhead and the signatures: columns side by side on a PDF page."""

from __future__ import annotations

from collections.abc import Sequence

from meetingdesk.documents.blocks import (
    HeadingBlock,
    HeadLine,
    HeadRole,
    Recipients,
    Signature,
    SignatureBlock,
)
from meetingdesk.documents.render.flow import tie_last
from meetingdesk.documents.render.layout import Layout, Stack
from meetingdesk.documents.render.pdf_text import fill_recipients
from meetingdesk.documents.render.pen import points
from meetingdesk.documents.styles import StyleName

HEAD_STYLES = {
    HeadRole.COUNTRY: StyleName.COUNTRY,
    HeadRole.MOTTO: StyleName.MOTTO,
    HeadRole.PARTY: StyleName.PARTY,
    HeadRole.SUPERIOR: StyleName.SUPERIOR,
    HeadRole.ISSUER: StyleName.ISSUER,
    HeadRole.MARK: StyleName.MARK,
}
COLUMN_GAP_MM = 2.0
"""Room that two columns keep between their texts."""
SIGNING_ROOM_MM = 24.0
"""Room for a signature and a seal between the title and the name."""
ABOVE_SIGNATURES_PT = 14.0
_LINES_WITH_SIGNATURES = 2


def add_letterhead(layout: Layout, head: HeadingBlock) -> None:
    """Append the letterhead; the number and the date stand on one line."""
    columns = _side_by_side(layout, (head.left_share, 1 - head.left_share))
    for stack, lines in zip(columns, (head.left, head.right), strict=True):
        for line in lines:
            _head_line(layout, stack, line)
    upper = max(stack.height for stack in columns)
    styles = (StyleName.NUMBER, StyleName.PLACE_DATE)
    for stack, text, name in zip(columns, (head.number, head.place_date), styles, strict=True):
        if text:
            stack.height = upper
            stack.text(text, layout.style(name))
    layout.add_columns(columns)


def _head_line(layout: Layout, stack: Stack, line: HeadLine) -> None:
    stack.text(line.text, layout.style(HEAD_STYLES[line.role]), line.rule)


def add_signatures(layout: Layout, block: SignatureBlock) -> None:
    """Append the signers in rows that stay together and take two lines of text along."""
    for number, row in enumerate(block.rows):
        if number:
            layout.pieces[-1].keep = True
        else:
            tie_last(layout.pieces, _LINES_WITH_SIGNATURES)
        stacks = _side_by_side(layout, [1 / len(row)] * len(row))
        _fill_signers(layout, stacks, row)
        layout.add_columns(stacks, before=ABOVE_SIGNATURES_PT)
        layout.pieces[-1].ends = True


def _fill_signers(
    layout: Layout, stacks: Sequence[Stack], row: Sequence[Signature | Recipients | None]
) -> None:
    label, lines = layout.style(StyleName.RECIPIENTS_LABEL), layout.style(StyleName.RECIPIENTS)
    for stack, signer in zip(stacks, row, strict=True):
        if isinstance(signer, Recipients):
            fill_recipients(stack, signer, label, lines)
        elif signer is not None:
            for line in signer.lines:
                stack.text(line, layout.style(StyleName.SIGNER))
            if signer.note:
                stack.text(signer.note, layout.style(StyleName.SIGNER_NOTE))
    signers = [
        (stack, signer)
        for stack, signer in zip(stacks, row, strict=True)
        if isinstance(signer, Signature)
    ]
    lowest = max((stack.height for stack, _ in signers), default=0.0)
    for stack, signer in signers:
        stack.height = lowest + points(SIGNING_ROOM_MM)
        stack.text(signer.name, layout.style(StyleName.SIGNER_NAME))


def add_recipients(layout: Layout, recipients: Recipients) -> None:
    """Append Nơi nhận below left, in one piece; it doesn't leave the signatures alone."""
    stack = Stack(layout.measure, layout.left, layout.width / 2)
    label, lines = layout.style(StyleName.RECIPIENTS_LABEL), layout.style(StyleName.RECIPIENTS)
    fill_recipients(stack, recipients, label, lines)
    if layout.pieces:
        layout.pieces[-1].keep = True
    layout.add_stack(stack, before=ABOVE_SIGNATURES_PT)


def _side_by_side(layout: Layout, shares: Sequence[float]) -> list[Stack]:
    gap = points(COLUMN_GAP_MM) / 2
    stacks, left = [], layout.left
    for share in shares:
        width = layout.width * share
        stacks.append(Stack(layout.measure, left + gap, width - 2 * gap))
        left += width
    return stacks
