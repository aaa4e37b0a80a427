"""The office's abbreviations, which become whole words while somebody types minutes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.written_text import many_lines
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import clean, nfc

_KEY = "abbreviations"
_LONGEST_SHORT = 20
_LAST_WORD = re.compile(r"[^\s(\[“\"',;:]+$")

USUAL: Mapping[str, str] = {
    "đ/c": "đồng chí",
    "ubmttq": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "mttq": "Mặt trận Tổ quốc",
    "ubnd": "Ủy ban nhân dân",
    "hđnd": "Hội đồng nhân dân",
    "tnmt": "tài nguyên và môi trường",
    "hlhpn": "Hội Liên hiệp Phụ nữ",
    "hnd": "Hội Nông dân",
    "hccb": "Hội Cựu chiến binh",
    "hnct": "Hội Người cao tuổi",
    "lđlđ": "Liên đoàn Lao động",
    "ctph": "chương trình phối hợp",
    "cvđ": "cuộc vận động",
    "nq": "nghị quyết",
    "kh": "kế hoạch",
}
"""What a new office starts with; an office changes them as it likes."""


def read_abbreviations(session: Session) -> dict[str, str]:
    """The office's abbreviations, short form to words; the usual ones until it saves its own."""
    saved = read_setting(session, _KEY)
    if saved is None:
        return dict(USUAL)
    return {str(short): str(words) for short, words in saved.items()}


def save_abbreviations(work: UnitOfWork, table: Mapping[str, str]) -> None:
    """Keep the office's abbreviations; words of several lines are a block of text.

    Raises Refused for a short form with a space in it, one that is too long, or one without words.
    """
    tidy = {}
    for short, words in table.items():
        key, whole = clean(short).casefold(), many_lines(words)
        if not key or " " in key or len(key) > _LONGEST_SHORT:
            raise Refused(
                message("errors", "“{short}” không dùng làm chữ viết tắt được.").given(short=short)
            )
        if not whole:
            raise Refused(
                message("errors", "Chữ viết tắt “{short}” chưa có nội dung.").given(short=short)
            )
        tidy[key] = whole
    save_setting(work, _KEY, tidy)
    work.describe(message("journal", "Sửa bảng chữ viết tắt"))


def expanded(text: str, table: Mapping[str, str]) -> tuple[str, str] | None:
    """The abbreviation that `text` ends in and its words; None where it ends in none.

    ``Đ/c`` gives ``Đồng chí``: a short form that begins with a capital gives words that do. A
    short form of letters only counts as typed in capitals (``UBND``) or in small letters.
    """
    found = _LAST_WORD.search(nfc(text))
    if found is None:
        return None
    short = found[0]
    words = table.get(short.casefold())
    if words is None:
        return None
    mixed = short.isalpha() and not (short.isupper() or short.islower())
    if mixed and short != short.capitalize():
        return None
    begins_big = short[0].isupper() and not short.isupper()
    return short, words[0].upper() + words[1:] if begins_big else words
