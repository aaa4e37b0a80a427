"""How papers name people and count who came."""

from __future__ import annotations

from meetingdesk.features.papers.papers import AttendanceCounts, PersonOnPaper
from meetingdesk.vietnamese.wording import count

_ENDS = (".", "!", "?", "…", ":", ";", "./.")


def tally(value: int) -> str:
    """``05`` for five, ``0`` for none."""
    return count(value) if value else "0"


def named(person: PersonOnPaper, *, inside: bool = False) -> str:
    """``Bà Nguyễn Thị Kiều - Phó Chủ tịch, Liên hiệp các Hội …``; ``bà`` inside a sentence."""
    address = person.address[:1].lower() + person.address[1:] if inside else person.address
    name = f"{address} {person.name}".strip()
    post = ", ".join(part for part in (person.position, person.organization) if part)
    return f"{name} - {post}" if post else name


def in_prose(person: PersonOnPaper) -> str:
    """``bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp các Hội …``, inside a sentence."""
    address = person.address[:1].lower() + person.address[1:]
    post = f"{person.position} {person.organization}".strip()
    return ", ".join(part for part in (f"{address} {person.name}".strip(), post) if part)


def sentence(text: str) -> str:
    """`text` with a full stop where it has no end of its own."""
    text = text.strip()
    return text if not text or text.endswith(_ENDS) else f"{text}."


def mid_sentence(text: str) -> str:
    """`text` as it goes on inside a sentence: ``nghỉ phép năm``; ``UBND`` keeps its capitals."""
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first[1:] == first[1:].lower() else text


def attendance_sentence(counts: AttendanceCounts) -> str:
    """``Tổng số đại biểu được triệu tập: 92; có mặt: 85 (dự thay: 06); vắng: 07 (có lý do: 05).``"""
    present = f"có mặt: {tally(counts.present)}"
    if counts.substitutes:
        present += f" (dự thay: {tally(counts.substitutes)})"
    absent = f"vắng: {tally(counts.absent)}"
    if counts.excused:
        absent += f" (có lý do: {tally(counts.excused)})"
    parts = [f"Tổng số đại biểu được triệu tập: {tally(counts.summoned)}", present, absent]
    if counts.guests:
        parts.append(f"khách mời: {tally(counts.guests)}")
    return "; ".join(parts) + "."
