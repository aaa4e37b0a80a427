"""From the paragraph that tells an entry back to the entry: what was typed of what the paper says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from meetingdesk.features.minutes.minutes_entries import Entry, EntryDraft, EntryKind, TaskDraft
from meetingdesk.vietnamese.wording import parse_date

_LONGEST_SPEAKER = 200
_LABEL = re.compile(
    r"^(?:[a-zđ]{1,2}\)\s*)?(?:\((?:số|no\.)[^)]*\)\s*|(?:Quyết định|Kết luận|Giao nhiệm vụ)[^:]*:\s*)?",
)
_DUE = re.compile(r";\s*thời hạn:\s*(?P<due>[^;]+?)\.?$", re.IGNORECASE)
_VOTE = re.compile(
    r"^Biểu quyết(?: / Vote)?\s*(?P<subject>.*?)\s*(?:\(hình thức[^)]*\)\s*)?"
    r":\s*tán thành\s+(?P<yes>\d+)[^,]*(?:,\d+%[^,]*)?,\s*không tán thành\s+(?P<no>\d+),"
    r"\s*ý kiến khác\s+(?P<other>\d+)",
)


def read_printed(entry: Entry, ours: Sequence[str], theirs: Sequence[str]) -> EntryDraft | None:
    """The entry as the paragraphs `theirs` tell it, `ours` being how we told it.

    None where it can't be read back, such as the result of an election or a vote without counts.
    """
    match entry.kind:
        case EntryKind.NARRATIVE:
            return replace(entry.as_draft(), text="\n".join(theirs))
        case EntryKind.STATEMENT:
            return _statement(entry, theirs)
        case EntryKind.DECISION | EntryKind.CONCLUSION:
            text = _LABEL.sub("", " ".join(theirs), count=1)
            return replace(entry.as_draft(), text=_as_typed(entry.text, text))
        case EntryKind.TASK:
            return _task(entry, " ".join(theirs))
        case EntryKind.VOTE:
            return _vote(entry, " ".join(theirs))
        case EntryKind.ELECTION:
            return None


def _statement(entry: Entry, theirs: Sequence[str]) -> EntryDraft:
    first, *others = theirs
    first = first.removeprefix("- ")
    speaker = entry.speaker
    if speaker and first.startswith(f"{speaker}:"):
        said = first[len(speaker) + 1 :].strip()
    else:
        name, colon, rest = first.partition(": ")
        is_name = bool(colon) and len(name) <= _LONGEST_SPEAKER
        speaker, said = (name, rest) if is_name else ("", first)
    text = "\n".join([_ended(entry.text.split("\n")[0], said), *others])
    return replace(entry.as_draft(), speaker=speaker, text=text)


def _task(entry: Entry, printed: str) -> EntryDraft:
    text = _LABEL.sub("", printed, count=1)
    task = entry.task or TaskDraft()
    due = task.due_on
    found = _DUE.search(text)
    if found is not None:
        try:
            due = parse_date(found["due"])
        except ValueError:
            found = None
    elif due is not None:
        due = None
    text = text[: found.start()] if found else text
    owner, colon, rest = text.partition(": ")
    if not colon:
        owner, rest = "", text
    if owner != task.owner:
        task = TaskDraft(owner)
    body = _as_typed(entry.text, rest)
    return replace(entry.as_draft(), text=body, task=replace(task, due_on=due))


def _vote(entry: Entry, printed: str) -> EntryDraft | None:
    found = _VOTE.match(printed)
    if found is None or entry.tally is None:
        return None
    tally = replace(
        entry.tally,
        in_favour=int(found["yes"]),
        against=int(found["no"]),
        other=int(found["other"]),
    )
    return replace(entry.as_draft(), text=_as_typed(entry.text, found["subject"]), tally=tally)


def _as_typed(before: str, printed: str) -> str:
    """`printed` without what the paper adds: the full stop, and the small letter inside a sentence."""
    text = _ended(before, printed.strip())
    if text[:1].lower() == before[:1].lower():
        text = before[:1] + text[1:]
    return text


def _ended(before: str, printed: str) -> str:
    if not before.rstrip().endswith((".", ";")) and printed.endswith("."):
        return printed[:-1]
    return printed
