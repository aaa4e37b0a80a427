"""One line about one person (``1. Ông Nguyễn Văn A – Phó Chủ tịch Hội X (ĐT 0912…)``) in its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetingdesk.exchange.cell_splitting import (
    PositionPlace,
    split_position,
    starts_with_organization,
    starts_with_title,
)
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.names import is_plausible_name, split_honorific
from meetingdesk.vietnamese.phones import split_phones


@dataclass(frozen=True, slots=True)
class PersonText:
    """What a line says of a person; every part may be empty, `number` is the one before the line."""

    name: str
    number: str = ""
    honorific: str = ""
    academic: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


_BULLET = re.compile(
    r"\s*(?:[-–—•*+●▪◦✓✔➢►>·]+\s*|[(\[]?(?P<number>\d{1,4})\s*[.)\]/:]\s*(?=\D)|(?P<bare>\d{1,3})\s+(?=[^\W\d])"
    r"|[(\[]?[a-zđ][.)]\s+)"
)
_EMAIL = re.compile(
    r"(?:e-?mail|mail|thư điện tử)?\s*:?\s*([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?:(?:số\s+)?(?:điện\s+thoại|di\s+động|đtdđ|sđt|sdt|đt|dt|tel|phone|mobile|zalo|dđ|lh|liên\s+hệ)"
    r"\s*[.:]*\s*)*(\+?\(?\d[\d\s.\-–()]{6,}\d)",
    re.IGNORECASE,
)
_PHONE_WORD = re.compile(
    r"[(\[]?\s*(?:(?:số\s+)?điện\s+thoại|đtdđ|sđt|sdt|đt|zalo)\s*[.:]*\s*[)\]]?\s*$", re.IGNORECASE
)
_EMPTY_BRACKETS = re.compile(r"[(\[]\s*[,;:.\-–]*\s*[)\]]")
_LAST_BRACKET = re.compile(r"\s*\(([^()]*)\)\s*$")
# What stands between the name and the rest; a comma or dash inside the rest is left for later.
_AFTER_NAME = re.compile(r"\s+[-–—]+\s*|\s*[–—]\s*|\s*[,;:|\t\n]\s*|\s*-\s+|\s+(?=\()")
_LONGEST_NAME_WORDS = 5
_EDGE = " \t,;:|-–—/"


def parse_person(line: str) -> PersonText:
    """Take a line apart; a line that is no person comes back whole as `name`.

    Nothing of the line is lost: what is none of the other parts stays in the note.
    """
    number, rest = split_bullet(line.strip().replace("\t", " – "))
    email, rest = _take_email(rest)
    phone, rest = _take_phones(rest)
    rest = _EMPTY_BRACKETS.sub(" ", rest).strip(_EDGE + ".")
    addressed = split_honorific(rest)
    name, after = _split_after_name(addressed.name)
    after, note = _take_note(after)
    place = split_position(after) if after else PositionPlace("", "")
    return PersonText(
        clean(name),
        number,
        addressed.honorific,
        addressed.academic,
        place.position,
        place.organization,
        phone,
        email,
        note,
    )


def split_bullet(line: str) -> tuple[str, str]:
    """The number before a line (``12.`` gives ``12``) or an empty text, and the line after it."""
    match = _BULLET.match(line)
    if match is None:
        return "", line.strip()
    inner = _BULLET.match(line, match.end())  # «- 1. Nguyễn Văn A»
    end = inner.end() if inner else match.end()
    number = (
        match["number"] or match["bare"] or (inner and (inner["number"] or inner["bare"])) or ""
    )
    return number, line[end:].strip()


def _take_email(text: str) -> tuple[str, str]:
    match = _EMAIL.search(text)
    if match is None:
        return "", text
    return match[1].rstrip("."), f"{text[: match.start()]} {text[match.end() :]}"


def _take_phones(text: str) -> tuple[str, str]:
    numbers: list[str] = []
    kept: list[str] = []
    end = 0
    for match in _PHONE.finditer(text):
        found = split_phones(match[1])
        if found:
            numbers += found
            kept.append(_PHONE_WORD.sub(" ", text[end : match.start()]))
            end = match.end()
    kept.append(text[end:])
    rest = " ".join(part.strip(" ") for part in kept) if numbers else text
    return "; ".join(dict.fromkeys(numbers)), rest


def _split_after_name(text: str) -> tuple[str, str]:
    """The name, and what follows the first mark after it or the first title or organisation."""
    if starts_with_title(text):
        return text, ""  # «Phóng viên Báo Cần Thơ»: an office, and nobody named
    for match in _AFTER_NAME.finditer(text):
        name = text[: match.start()]
        if is_plausible_name(name):
            return name, text[match.end() :].strip(_EDGE)
        break
    words = text.split()
    for starts in (starts_with_title, _starts_place):
        for at in range(2, min(len(words), _LONGEST_NAME_WORDS + 1)):
            name, rest = " ".join(words[:at]), " ".join(words[at:])
            if starts(rest) and is_plausible_name(name):
                return name, rest
    return text, ""


def _starts_place(text: str) -> bool:
    """An organisation of more than its first word: «Hội» and «Sở» alone are given names too."""
    return starts_with_organization(text) and (" " in text or text.isupper())


def _take_note(text: str) -> tuple[str, str]:
    """A remark in brackets at the end, such as ``(dự thay)``; a position in brackets is no remark."""
    match = _LAST_BRACKET.search(text)
    if match is None:
        return text, ""
    before, inside = text[: match.start()].strip(_EDGE), clean(match[1])
    if not before and (starts_with_title(inside) or starts_with_organization(inside)):
        return inside, ""
    return before, inside
