"""The fixed words of minutes, in Vietnamese alone or with their English beside them (song ngữ)."""

from __future__ import annotations

from dataclasses import dataclass, fields

_ENGLISH = {
    "title": "MINUTES",
    "presenter": "Presented by:",
    "speakers": "Speakers:",
    "vote": "Vote",
    "election": "Election",
    "decision": "Decision:",
    "conclusion": "Conclusion:",
    "tasks": "Tasks:",
    "others": "Other matters",
    "stand_ins": "Attending in place of others",
    "absent": "Absent",
    "late": "Late",
    "left_early": "Left early",
    "recipients": "Recipients:",
    "number": "no.",
}
_ENGLISH_OF_PARTS = {
    "time_label": "Opened at:",
    "place_label": "Venue:",
    "participants_label": "Participants:",
    "chairs_label": "Chair:",
    "secretaries_label": "Secretary:",
    "content_label": "Proceedings:",
    "task_table_label": "Tasks given:",
}
_SIGNATURES = {
    "THƯ KÝ": "SECRETARY",
    "NGƯỜI GHI BIÊN BẢN": "MINUTES TAKEN BY",
    "CHỦ TỌA": "CHAIR",
    "CHỦ TRÌ": "CHAIR",
}


@dataclass(frozen=True, slots=True)
class MinutesLabels:
    """The words before what a meeting said, decided and gave as tasks."""

    title: str = "BIÊN BẢN"
    presenter: str = "Người trình bày:"
    speakers: str = "Ý kiến phát biểu:"
    vote: str = "Biểu quyết"
    election: str = "Bầu cử"
    decision: str = "Quyết định:"
    conclusion: str = "Kết luận:"
    tasks: str = "Giao nhiệm vụ:"
    others: str = "Nội dung khác"
    stand_ins: str = "Đại biểu dự thay"
    absent: str = "Đại biểu vắng mặt"
    late: str = "Đại biểu đến muộn"
    left_early: str = "Đại biểu về sớm"
    recipients: str = "Nơi nhận:"
    number: str = "số"


def labels_for(*, bilingual: bool) -> MinutesLabels:
    """The labels in Vietnamese, or in Vietnamese and English."""
    usual = MinutesLabels()
    if not bilingual:
        return usual
    names = [field.name for field in fields(MinutesLabels) if field.name != "number"]
    return MinutesLabels(**{name: both(getattr(usual, name), _ENGLISH[name]) for name in names})


def both(vietnamese: str, english: str) -> str:
    """``Địa điểm / Venue:``: one colon at the end where both have one."""
    if vietnamese.endswith(":") and english.endswith(":"):
        return f"{vietnamese[:-1].rstrip()} / {english}"
    return f"{vietnamese} / {english}"


def part_label(key: str, words: str, *, bilingual: bool) -> str:
    """A label that the office may word itself, with its English where asked for."""
    english = _ENGLISH_OF_PARTS.get(key, "")
    return both(words, english) if bilingual and english else words


def signature_lines(title: str, *, bilingual: bool) -> tuple[str, ...]:
    """The title over a signature, the English below it where asked for and known."""
    english = _SIGNATURES.get(title.upper(), "") if bilingual else ""
    return (title, english) if english else (title,)
