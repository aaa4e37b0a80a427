"""What the papers of an office have in common: file properties, the date line, when and where."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from meetingdesk.documents.blocks import Block, Document, HeadingBlock, PageFrame
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.paper_size import fitted_to
from meetingdesk.features.papers.papers import IssuerData, Signatory
from meetingdesk.vietnamese.wording import document_date, document_time, weekday

DOTS = "........"
"""Room for what is written in by hand."""
HEAD_OF_OFFICE = Signatory("Thủ trưởng cơ quan")
"""Signs where nobody said who does."""
_BLANK = "\u00a0" * 6
_SPAN = re.compile(r"(?<=\d) ([-–]) (?=\d)")


def office_paper(
    title: str,
    subject: str,
    issuer: IssuerData,
    letterhead: Letterhead,
    blocks: Iterable[Block],
    *,
    frame: PageFrame | None = None,
    created: datetime | None = None,
) -> Document:
    """A document of this office, with margins and sizes of its letterhead fitted to the paper."""
    frame, sizes = fitted_to(frame or PageFrame(margins=letterhead.margins), letterhead.sizes)
    return Document(
        title=title,
        subject=subject,
        author=office_name(issuer),
        blocks=tuple(blocks),
        frame=frame,
        typography=sizes,
        created=created,
    )


def office_name(issuer: IssuerData) -> str:
    """The office's name on one line."""
    return " ".join(issuer.issuer.split())


def dated_heading(
    letterhead: Letterhead, issuer: IssuerData, number: str, dated: date | None, year: int
) -> HeadingBlock:
    """The letterhead with place and date; without a day it leaves room to write day and month in."""
    if dated is not None:
        return letterhead.heading(issuer, number=number, place_and_day=dated)
    head = letterhead.heading(issuer, number=number)
    place = f"{issuer.place}, " if issuer.place else ""
    written = f"{place}ngày{_BLANK}tháng{_BLANK}năm {year}"
    return HeadingBlock(head.left, head.right, head.number, written, head.left_share)


def moment_in_words(moment: datetime) -> str:
    """``08 giờ 00 phút, ngày 25 tháng 4 năm 2023 (Thứ Ba)``."""
    day = moment.date()
    return f"{document_time(moment.time())}, {document_date(day)} ({weekday(day)})"


def clock(moment: time) -> str:
    """``07h30``, as columns of times have it."""
    return f"{moment.hour:02d}h{moment.minute:02d}"


def clock_span(begins: datetime, ends: datetime) -> str:
    """``07h30 - 08h00``; only the beginning where the end is not known."""
    first = clock(begins.time())
    return first if ends <= begins else f"{first} - {clock(ends.time())}"


def half_day(moment: time) -> str:
    """``Sáng``, ``Chiều`` or ``Tối``."""
    if moment.hour < 12:
        return "Sáng"
    return "Chiều" if moment.hour < 18 else "Tối"


def ended(lines: Iterable[str]) -> list[str]:
    """Lines of a list: each with a semicolon at its end, the last with a full stop."""
    bare = [line.strip().lstrip("-").strip().rstrip(".;,") for line in lines]
    kept = [line for line in bare if line]
    return [f"{line};" for line in kept[:-1]] + [f"{line}." for line in kept[-1:]]


def recipient_lines(lines: Iterable[str], archive: str) -> tuple[str, ...]:
    """The lines of Nơi nhận, the last of them where the paper is kept."""
    bare = [line.strip().lstrip("-").strip().rstrip(".;,") for line in lines]
    kept = tuple(f"- {line};" for line in bare if line)
    return (*kept, f"- Lưu: {archive.strip().rstrip('.') or 'VT'}.")


def in_title(text: str) -> str:
    """`text` for a title: no line of it ends inside a span of years such as ``2018 - 2022``."""
    return _SPAN.sub("\u00a0\\1\u00a0", text)
