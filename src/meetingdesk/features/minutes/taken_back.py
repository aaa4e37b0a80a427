"""Minutes edited outside: what an edited file says otherwise than ours, taken over part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from meetingdesk.features.minutes.minutes import ensure_open
from meetingdesk.features.minutes.minutes_entries import (
    Entry,
    EntryDraft,
    EntryKind,
    add_entry,
    edit_entry,
    entries_of,
    move_entries,
    remove_entries,
)
from meetingdesk.features.minutes.minutes_revisions import keep_revision
from meetingdesk.features.minutes.printed_entries import read_printed
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork

# Two paragraphs are forms of the same one where this much of them agrees.
_ALIKE = 0.5
# A paragraph found elsewhere is taken for a moved one only where it is nearly the same.
_MOVED = 0.8
_MOST_PAIRS = 40_000


@dataclass(frozen=True, slots=True)
class OurLine:
    """A paragraph of our paper.

    Attributes:
        entry_id: the entry that it tells; 0 for a line the program writes by itself.
        item_id: the part of the agenda under which it stands, 0 for none.
        in_content: it stands under the agenda or under other matters.
    """

    text: str
    entry_id: int = 0
    item_id: int = 0
    in_content: bool = False


class TakenKind(StrEnum):
    """What the file did to a part of the minutes."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    FIXED = "fixed"
    """Changed where the program writes by itself, such as who attended: it can't be taken over."""


@dataclass(frozen=True, slots=True)
class TakenChange:
    """One part that differs. `draft` is what taking it over would write; None where it can't be.

    What was added comes after the entry `after_id`, at the end of its part where that is 0.
    """

    kind: TakenKind
    ours: str
    theirs: str
    entry_id: int = 0
    version: int = 0
    draft: EntryDraft | None = None
    after_id: int = 0

    @property
    def can_be_taken(self) -> bool:
        """It can be taken over into the minutes."""
        return self.draft is not None or self.kind is TakenKind.REMOVED


@dataclass(frozen=True, slots=True)
class _Pair:
    """A paragraph of ours beside its form in the file; either may be missing."""

    ours: OurLine | None
    theirs: str | None


def compare_with_file(
    entries: Iterable[Entry], ours: Sequence[OurLine], theirs: Sequence[str]
) -> tuple[TakenChange, ...]:
    """What the file says otherwise, in the order of the paper.

    Paragraphs that only stand elsewhere are no change. Nothing is written.
    """
    by_id = {entry.id: entry for entry in entries}
    pairs = _without_moves(_aligned(ours, theirs))
    found: list[TakenChange] = []
    place = 0
    while place < len(pairs):
        entry_id = _entry_of(pairs[place])
        group = _group(pairs, place, entry_id)
        if entry_id in by_id:
            found += _entry_change(by_id[entry_id], group)
        else:
            found += _other_changes(pairs, place, group)
        place += len(group)
    return tuple(found)


def take_over(work: UnitOfWork, minutes_id: int, changes: Sequence[TakenChange]) -> int:
    """Write the chosen changes into the minutes; returns how many there were.

    How the minutes stood before is kept as a revision. Raises Refused where they are closed, and
    Conflict where somebody changed one of the parts since it was compared: then nothing is written.
    """
    ensure_open(work, minutes_id)
    keep_revision(work, minutes_id, "Trước khi lấy bản sửa từ tệp")
    chosen = [change for change in changes if change.can_be_taken]
    added: list[tuple[int, int]] = []
    for change in chosen:
        if change.kind is TakenKind.REMOVED:
            remove_entries(work, [change.entry_id])
        elif change.kind is TakenKind.ADDED and change.draft is not None:
            added.append((change.after_id, add_entry(work, minutes_id, change.draft)))
        elif change.draft is not None:
            edit_entry(work, change.entry_id, change.version, change.draft)
    _put_in_place(work, minutes_id, added)
    work.describe(message("journal", "Lấy {count} chỗ sửa từ tệp").given(count=len(chosen)))
    return len(chosen)


def _put_in_place(work: UnitOfWork, minutes_id: int, added: Sequence[tuple[int, int]]) -> None:
    """Move each new entry after the one that it followed in the file; several keep their order."""
    order = [entry.id for entry in entries_of(work.session, minutes_id)]
    places = {after: after for after, _new in added}
    for after, new in added:
        if places[after] in order:
            order.remove(new)
            order.insert(order.index(places[after]) + 1, new)
            places[after] = new
    if added:
        move_entries(work, minutes_id, order)


def _aligned(ours: Sequence[OurLine], theirs: Sequence[str]) -> list[_Pair]:
    texts = [line.text for line in ours]
    pairs: list[_Pair] = []
    matcher = SequenceMatcher(None, texts, list(theirs), autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pairs += [_Pair(ours[i1 + n], theirs[j1 + n]) for n in range(i2 - i1)]
        else:
            pairs += _alike_pairs(ours[i1:i2], theirs[j1:j2])
    return pairs


def _alike_pairs(ours: Sequence[OurLine], theirs: Sequence[str]) -> Iterator[_Pair]:
    """Those that agree most are beside each other, in their order; the others stand alone."""
    taken = _best_steps(ours, theirs)
    i = j = 0
    for mine, other in [*taken, (len(ours), len(theirs))]:
        yield from (_Pair(line, None) for line in ours[i:mine])
        yield from (_Pair(None, line) for line in theirs[j:other])
        if mine < len(ours):
            yield _Pair(ours[mine], theirs[other])
        i, j = mine + 1, other + 1


def _best_steps(ours: Sequence[OurLine], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs, one after the other on both sides, that agree most in all."""
    if len(ours) * len(theirs) > _MOST_PAIRS:
        return [(n, n) for n in range(min(len(ours), len(theirs)))]
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            alike = likeness(ours[i].text, theirs[j])
            paired = best[i + 1][j + 1] + alike if alike >= _ALIKE else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    steps: list[tuple[int, int]] = []
    i = j = 0
    while i < len(ours) and j < len(theirs):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            steps.append((i, j))
            i, j = i + 1, j + 1
    return steps


def likeness(one: str, other: str) -> float:
    """How much of two paragraphs agrees, word by word: 1 for all, 0 for nothing."""
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _without_moves(pairs: Sequence[_Pair]) -> list[_Pair]:
    """The same, but what went here and came elsewhere stands beside its new form."""
    come = [place for place, pair in enumerate(pairs) if pair.ours is None]
    joined: dict[int, int] = {}
    for place, pair in enumerate(pairs):
        if pair.theirs is not None or pair.ours is None:
            continue
        ratios = {
            one: likeness(pair.ours.text, pairs[one].theirs or "")
            for one in come
            if one not in joined.values()
        }
        best = max(ratios, key=lambda one: ratios[one], default=None)
        if best is not None and ratios[best] >= _MOVED:
            joined[place] = best
    gone = set(joined.values())
    return [
        _Pair(pair.ours, pairs[joined[place]].theirs) if place in joined else pair
        for place, pair in enumerate(pairs)
        if place not in gone
    ]


def _entry_of(pair: _Pair) -> int:
    return pair.ours.entry_id if pair.ours is not None else 0


def _group(pairs: Sequence[_Pair], start: int, entry_id: int) -> Sequence[_Pair]:
    """The paragraphs of one entry, with those that came between them; else the one alone."""
    if not entry_id:
        return pairs[start : start + 1]
    last = start
    for place in range(start, len(pairs)):
        if _entry_of(pairs[place]) == entry_id:
            last = place
        elif pairs[place].ours is not None:
            break
    return pairs[start : last + 1]


def _entry_change(entry: Entry, group: Sequence[_Pair]) -> list[TakenChange]:
    ours = [pair.ours.text for pair in group if pair.ours is not None]
    theirs = [pair.theirs for pair in group if pair.theirs is not None]
    if ours == theirs:
        return []
    before, after = "\n".join(ours), "\n".join(theirs)
    if not theirs:
        return [TakenChange(TakenKind.REMOVED, before, "", entry.id, entry.version)]
    draft = read_printed(entry, ours, theirs)
    kind = TakenKind.CHANGED if draft is not None else TakenKind.FIXED
    return [TakenChange(kind, before, after, entry.id, entry.version, draft)]


def _other_changes(pairs: Sequence[_Pair], place: int, group: Sequence[_Pair]) -> list[TakenChange]:
    """A line that the program writes by itself, or one that only the file has."""
    (pair,) = group
    if pair.ours is not None:
        if pair.ours.text == pair.theirs:
            return []
        return [TakenChange(TakenKind.FIXED, pair.ours.text, pair.theirs or "")]
    assert pair.theirs is not None
    above = next((one.ours for one in reversed(pairs[:place]) if one.ours is not None), OurLine(""))
    if not above.in_content:
        return [TakenChange(TakenKind.FIXED, "", pair.theirs)]
    draft = EntryDraft(EntryKind.NARRATIVE, pair.theirs, agenda_item_id=above.item_id or None)
    return [TakenChange(TakenKind.ADDED, "", pair.theirs, draft=draft, after_id=above.entry_id)]
