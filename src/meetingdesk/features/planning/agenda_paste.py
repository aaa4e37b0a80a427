"""An agenda pasted from Word, Excel or Zalo: each line a part, its time, duration and speaker found."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time

from meetingdesk.features.planning.agenda import AgendaDraft, AgendaKind
from meetingdesk.vietnamese.folding import clean, fold
from meetingdesk.vietnamese.wording import parse_time

_CLOCK = r"\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{1,2}\s*(?:phút|p|')?)?"
_RANGE = re.compile(
    rf"^(?:từ\s+|lúc\s+)?({_CLOCK})(?:\s*(?:-|–|—|đến|->)\s*({_CLOCK}))?\s*[:.\-–]*\s*",
    re.IGNORECASE,
)
_DURATION = re.compile(r"\(?\b(\d{1,3})\s*(?:phút|['’′]|p\b)\s*\)?", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–—•*+]\s+|\(?\d{1,2}[.)]\s*|[IVX]{1,4}[.)]\s+)")
_SPEAKER = re.compile(r"\s+[-–—]\s+|\s*;\s*")
_NUMBER = re.compile(r"\d{1,3}")

# The first that fits decides: 'phát biểu khai mạc' is an opening, not a speech.
_KINDS: tuple[tuple[AgendaKind, tuple[str, ...]], ...] = (
    (AgendaKind.RECEPTION, ("don tiep", "don dai bieu", "phat tai lieu", "dang ky dai bieu")),
    (AgendaKind.PERFORMANCE, ("van nghe",)),
    (AgendaKind.FLAG_SALUTE, ("chao co",)),
    (AgendaKind.INTRODUCTION, ("tuyen bo ly do", "gioi thieu dai bieu", "on dinh to chuc")),
    (AgendaKind.BREAK, ("giai lao", "nghi giua gio", "nghi trua", "an trua")),
    (AgendaKind.DIRECTIVE, ("chi dao",)),
    (AgendaKind.SIGNING, ("ky ket", "le ky")),
    (AgendaKind.AWARD, ("khen thuong", "trao bang khen", "trao giay khen")),
    (AgendaKind.VOTE, ("bieu quyet", "bau cu", "bo phieu", "thong qua nghi quyet")),
    (AgendaKind.OPENING, ("khai mac",)),
    (AgendaKind.CLOSING, ("be mac",)),
    (AgendaKind.CONCLUSION, ("ket luan",)),
    (AgendaKind.SPEECH, ("tham luan",)),
    (AgendaKind.DISCUSSION, ("thao luan", "trao doi", "giai dap", "y kien")),
    (AgendaKind.REPORT, ("bao cao", "trinh bay", "to trinh", "chuyen de")),
)  # fmt: skip


def kind_from_title(title: str) -> AgendaKind:
    """What sort of part a title speaks of."""
    folded = f" {fold(title)} "
    for kind, signs in _KINDS:
        if any(f" {sign} " in folded for sign in signs):
            return kind
    return AgendaKind.OTHER


def read_pasted_agenda(text: str) -> list[AgendaDraft]:
    """The parts in a pasted block; empty lines and lines of a table's heading are passed over.

    A duration is taken from the line, else from its time range, else from the next part's time.
    """
    found: list[tuple[AgendaDraft, time | None]] = []
    for line in text.splitlines():
        cells = [clean(cell) for cell in line.split("\t")]
        part = _part([cell for cell in cells if cell])
        if part is not None:
            found.append(part)
    drafts = [draft for draft, _ in found]
    for place, (draft, end) in enumerate(found):
        follower = drafts[place + 1].starts_at if place + 1 < len(drafts) else None
        until = end or follower
        if draft.minutes == 0 and draft.starts_at is not None and until is not None:
            drafts[place] = replace(draft, minutes=_minutes_between(draft.starts_at, until))
    return [_following(drafts, place) for place in range(len(drafts))]


def _following(drafts: list[AgendaDraft], place: int) -> AgendaDraft:
    """A part that begins when the one before it ends needs no fixed time."""
    draft = drafts[place]
    if place == 0 or draft.starts_at is None:
        return draft
    clock = 0
    for earlier in drafts[:place]:
        if earlier.starts_at is not None:
            clock = _minute_of_day(earlier.starts_at)
        clock += earlier.minutes
    return replace(draft, starts_at=None) if clock == _minute_of_day(draft.starts_at) else draft


def _part(cells: list[str]) -> tuple[AgendaDraft, time | None] | None:
    if not cells or fold(cells[0]) in ("stt", "tt", "thoi gian", "noi dung"):
        return None
    if len(cells) > 1 and _NUMBER.fullmatch(cells[0].rstrip(".")):
        cells = cells[1:]
    cells[0] = _BULLET.sub("", cells[0])
    start, end, cells[0] = _times(cells[0])
    minutes = 0
    for place, cell in enumerate(cells):
        if (match := _DURATION.search(cell)) is not None:
            minutes, cells[place] = (
                int(match[1]),
                clean(cell[: match.start()] + cell[match.end() :]),
            )
            break
        if place > 0 and _NUMBER.fullmatch(cell):
            minutes, cells[place] = int(cell), ""
            break
    words = [cell for cell in cells if cell]
    if not words:
        return None
    title, presenter, note = _words(words)
    if not fold(title):
        return None
    draft = AgendaDraft(title, kind_from_title(title), minutes, presenter, note, start)
    return draft, end


def _words(cells: list[str]) -> tuple[str, str, str]:
    title = cells[0].rstrip(" :;.")
    if len(cells) > 1:
        return title, cells[1], "\n".join(cells[2:])
    head, *rest = _SPEAKER.split(title, maxsplit=1)
    return (head, rest[0], "") if rest and rest[0] else (title, "", "")


def _times(text: str) -> tuple[time | None, time | None, str]:
    match = _RANGE.match(text)
    if match is None:
        return None, None, text
    try:
        start = parse_time(match[1])
        end = parse_time(match[2]) if match[2] else None
    except ValueError:
        return None, None, text
    return start, end, text[match.end() :]


def _minute_of_day(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _minutes_between(start: time, end: time) -> int:
    return (_minute_of_day(end) - _minute_of_day(start)) % (24 * 60)
