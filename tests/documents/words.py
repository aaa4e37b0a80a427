"""What the blocks of a paper say, one line for each."""

from __future__ import annotations

from meetingdesk.documents.blocks import (
    Block,
    Document,
    LabelledLine,
    ListItem,
    NumberedHeading,
    Paragraph,
    TitleBlock,
)


def said(block: Block) -> str:
    match block:
        case Paragraph():
            return "".join(run.text for run in block.text)
        case LabelledLine():
            return " ".join([block.label, *(run.text for run in block.text)])
        case ListItem():
            return f"{block.mark} " + "".join(run.text for run in block.text)
        case NumberedHeading():
            return f"{block.number} {block.text}"
        case TitleBlock():
            return f"{block.kind} {block.subject}".strip()
        case _:
            return ""


def all_said(document: Document) -> list[str]:
    return [text for text in map(said, document.blocks) if text]
