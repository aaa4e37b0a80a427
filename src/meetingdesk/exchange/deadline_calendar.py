"""The days of agreements that must not be missed, as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingdesk.features.signings.agreement_dates import NOTICE_DAYS, DueDate, KeyDay
from meetingdesk.store.files import replace_file

_FOLDED_AT = 75  # octets of a line, RFC 5545 section 3.1


def write_deadlines(path: Path, dates: Sequence[DueDate], made_at: datetime) -> None:
    """Write the file whole or not at all. Raises Unavailable where the folder refuses."""
    replace_file(path, deadline_bytes(dates, made_at))


def deadline_bytes(dates: Iterable[DueDate], made_at: datetime) -> bytes:
    """A calendar with one all-day entry for each date; ends are announced 90 and 30 days before.

    The same date of the same agreement keeps its UID, so that a second import moves the entry.
    """
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//MeetingDesk//Agreements//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for due in dates:
        lines += _entry(due, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _entry(due: DueDate, stamp: str) -> Iterator[str]:
    summary = f"{due.what.label}: {due.title}"
    yield "BEGIN:VEVENT"
    yield f"UID:agreement-{due.agreement_id}-{due.what.value}@meetingdesk"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{due.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{due.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(summary)}"
    yield "TRANSP:TRANSPARENT"
    if due.what is KeyDay.END:
        for days in NOTICE_DAYS:
            yield "BEGIN:VALARM"
            yield "ACTION:DISPLAY"
            yield f"TRIGGER:-P{days}D"
            yield f"DESCRIPTION:{_escaped(f'Còn {days} ngày. {summary}')}"
            yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.splitlines())


def _folded(line: str) -> bytes:
    """The line with its end, broken so that no letter is torn apart."""
    pieces: list[bytes] = []
    piece = b""
    for letter in line:
        code = letter.encode()
        if len(piece) + len(code) > _FOLDED_AT - (1 if pieces else 0):
            pieces.append(piece)
            piece = b""
        piece += code
    pieces.append(piece)
    return b"\r\n ".join(pieces) + b"\r\n"
