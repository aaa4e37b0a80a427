"""What a file edited outside says otherwise than the minutes: our paper beside it, read the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from meetingdesk.documents.blocks import (
    Block,
    LabelledLine,
    ListItem,
    NumberedHeading,
    Paragraph,
)
from meetingdesk.documents.minutes import MinutesOptions, Origin, build_minutes, told_minutes
from meetingdesk.documents.minutes_items import Detail
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.exchange.document_text import read_document, read_document_file
from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import entries_of
from meetingdesk.features.minutes.taken_back import OurLine, TakenChange, compare_with_file
from meetingdesk.features.papers.papers import MinutesData
from meetingdesk.gui.papers.minutes import MINUTES, minutes_options
from meetingdesk.gui.papers.options import resolved
from meetingdesk.gui.papers.paper import Facts, gather_paper
from meetingdesk.store.workspace import Workspace
from meetingdesk.vietnamese.folding import clean


@dataclass(frozen=True, slots=True)
class EditedFile:
    """A file beside the minutes: where it differs, in the order of the paper."""

    path: Path
    minutes_id: int
    changes: tuple[TakenChange, ...]


def compare_edited(workspace: Workspace, meeting_id: int, path: Path) -> EditedFile:
    """Read `path` and compare it with the minutes as they print. Slow: never on the window's thread.

    The form (full, short, conclusions only) is the one that agrees most with the file. Raises
    BadInput for a file that is damaged or no Word or PDF file, Unavailable where it can't be read.
    """
    theirs = [paragraph.text for paragraph in read_document_file(path)]
    with workspace.reader() as session:
        head = minutes_head(session, meeting_id)
        assert head is not None
        entries = entries_of(session, head.id)
        gathered = gather_paper(session, workspace.attachments, MINUTES, meeting_id)
    facts = gathered.facts
    kept = (MINUTES.usual(facts), gathered.kept.office, gathered.kept.meeting)
    values = resolved(gathered.sections, *kept)
    options = minutes_options(values, gathered.data.template)
    letterhead = values.text("letterhead")
    forms = [options, *(replace(options, detail=one) for one in Detail if one != options.detail)]
    data = replace(gathered.data.data, photos=())
    candidates = [_our_lines(data, facts, letterhead, form) for form in forms]
    theirs = _without_annex(theirs, data.meeting_name)
    ours = max(candidates, key=lambda lines: _common(lines, theirs))
    return EditedFile(path, head.id, compare_with_file(entries, ours, theirs))


def _without_annex(theirs: list[str], meeting: str) -> list[str]:
    """The file's paragraphs before the annex of photos, whose captions are edited with the photos."""
    title = clean(f"ẢNH {meeting.upper()}")
    if title not in theirs:
        return theirs
    place = theirs.index(title)
    has_label = place > 0 and theirs[place - 1].startswith("Phụ lục")
    return theirs[: place - 1 if has_label else place]


def _our_lines(
    data: MinutesData, facts: Facts, letterhead: str, options: MinutesOptions
) -> list[OurLine]:
    """Our paper as the same reader reads it, each paragraph with where it comes from."""
    document = build_minutes(data, facts.read_letterhead(letterhead), options)
    texts = [one.text for one in read_document(render_docx(document), "bb.docx")]
    lines = [OurLine(text) for text in texts]
    place = 0
    for origin, block in told_minutes(data, options):
        text = clean(_text(block))
        if not text or text not in texts[place:]:
            continue
        place = texts.index(text, place)
        lines[place] = _with(texts[place], origin)
        place += 1
    return lines


def _with(text: str, origin: Origin) -> OurLine:
    return OurLine(text, origin.entry_id, origin.item_id, in_content=origin.in_content)


def _text(block: Block) -> str:
    """The words of a block as the Word file has them."""
    match block:
        case Paragraph():
            return _runs(block.text)
        case ListItem():
            return f"{block.mark} {_runs(block.text)}"
        case NumberedHeading():
            return f"{block.number} {block.text}"
        case LabelledLine():
            return f"{block.label} {_runs(block.text)}"
        case _:
            return ""


def _runs(text: Sequence[Any]) -> str:
    return "".join(run.text for run in text)


def _common(lines: Sequence[OurLine], theirs: Sequence[str]) -> int:
    known = set(theirs)
    return sum(line.text in known for line in lines)
