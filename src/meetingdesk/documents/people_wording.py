"""How papers name people and count who came."""

from __future__ import annotations

from meetingdesk.features.papers import AttendanceCounts, PersonOnPaper
from meetingdesk.vietnamese.wording import count

_ENDS = (".", "!", "?", "…", ":", ";", "./.")


def named(person: PersonOnPaper) -> str:
    """``Bà Nguyễn Thị Kiều - Phó Chủ tịch, Liên hiệp các Hội …``."""
    name = f"{person.address} {person.name}".strip()
    post = ", ".join(part for part in (person.position, person.organization) if part)
    return f"{name} - {post}" if post else name


def sentence(text: str) -> str:
    """`text` with a full stop where it has no end of its own."""
    text = text.strip()
    return text if not text or text.endswith(_ENDS) else f"{text}."


def attendance_sentence(counts: AttendanceCounts) -> str:
    """``Tổng số đại biểu được triệu tập: 92; có mặt: 85 (dự thay: 06); vắng: 07 (có lý do: 05).``"""
    present = f"có mặt: {count(counts.present)}"
    if counts.substitutes:
        present += f" (dự thay: {count(counts.substitutes)})"
    absent = f"vắng: {count(counts.absent)}"
    if counts.excused:
        absent += f" (có lý do: {count(counts.excused)})"
    parts = [f"Tổng số đại biểu được triệu tập: {count(counts.summoned)}", present, absent]
    if counts.guests:
        parts.append(f"khách mời: {count(counts.guests)}")
    return "; ".join(parts) + "."
