"""How likely two entries of the directory are one person, and why."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.folding import clean


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of a person: `folded` is the name without accents, `offices` stand for
    organisations (one number for all spellings and successors of one), `positions` are of these.
    """

    id: int
    full_name: str
    folded: str
    phones: frozenset[str] = frozenset()
    email: str = ""
    offices: frozenset[int] = frozenset()
    positions: frozenset[tuple[int, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score out of 100, and the reasons that speak for one person."""

    score: int
    reasons: tuple[Message, ...]


_SAME_NAME = message("labels", "Cùng họ tên")
_OTHER_MARKS = message("labels", "Họ tên chỉ khác dấu")
_OTHER_ORDER = message("labels", "Họ tên chỉ khác thứ tự chữ")
_NO_MIDDLE = message("labels", "Họ tên chỉ thiếu chữ đệm")
_ONE_SLIP = message("labels", "Họ tên chỉ khác một chữ cái")
_SAME_PHONE = message("labels", "cùng số điện thoại")
_SAME_EMAIL = message("labels", "cùng email")
_SAME_OFFICE = message("labels", "cùng đơn vị")
_SAME_POSITION = message("labels", "cùng đơn vị và chức vụ")
_RARE = message("labels", "họ tên ít gặp, một bên chưa ghi gì thêm")

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_PHONE, _LANDLINE, _EMAIL, _OFFICE, _POSITION = 40, 15, 35, 30, 10
_OTHER_PHONE, _OTHER_OFFICE, _OTHER_NAME = -20, -15, -20
_MOST = 99  # what a person has not looked at is never certain


def likeness(one: Known, other: Known, namesakes: int) -> Likeness:
    """Compare two; `namesakes` counts the people who have the name of `one`."""
    score, name = _name_likeness(one, other)
    reasons = [name] if name else []
    shared = one.phones & other.phones
    if shared:
        # An office's line is its people's: it says little about any two of them.
        score += _LANDLINE if all(number.startswith("02") for number in shared) else _PHONE
        reasons.append(_SAME_PHONE)
    elif one.phones and other.phones:
        score += _OTHER_PHONE
    if one.email and one.email == other.email:
        score += _EMAIL
        reasons.append(_SAME_EMAIL)
    if one.offices & other.offices:
        score += _OFFICE
        is_same_position = bool(one.positions & other.positions)
        score += _POSITION * is_same_position
        reasons.append(_SAME_POSITION if is_same_position else _SAME_OFFICE)
    elif one.offices and other.offices:
        score += _OTHER_OFFICE
    if name is _SAME_NAME and len(reasons) == 1 and (_is_bare(one) or _is_bare(other)):
        score += 15 if namesakes == 2 else 10 if namesakes == 3 else 0
        reasons.append(_RARE)
    return Likeness(max(0, min(score, _MOST)), tuple(reasons))


def _is_bare(one: Known) -> bool:
    return not one.phones and not one.email and not one.offices


def _name_likeness(one: Known, other: Known) -> tuple[int, Message | None]:
    if one.folded == other.folded:
        first, second = clean(one.full_name).casefold(), clean(other.full_name).casefold()
        if first == second:
            return 50, _SAME_NAME
        # Somebody wrote without accents; two names that both have some may be two people's.
        is_unmarked = first == one.folded or second == other.folded or _is_spelling(first, second)
        return (45 if is_unmarked else 25), _OTHER_MARKS
    words, others = one.folded.split(), other.folded.split()
    if sorted(words) == sorted(others):
        return 40, _OTHER_ORDER
    if _lacks_middle(words, others) or _lacks_middle(others, words):
        return 35, _NO_MIDDLE
    if _is_one_slip(one.folded, other.folded):
        return 30, _ONE_SLIP
    return _OTHER_NAME, None


def _is_spelling(first: str, second: str) -> bool:
    """``hoà`` and ``hòa``, ``thuý`` and ``thúy``: one name in the old and the new way of marking."""
    return all(
        one == other or _tone_and_letters(one) == _tone_and_letters(other)
        for one, other in zip(first.split(), second.split(), strict=False)
    )


def _tone_and_letters(word: str) -> tuple[str, ...]:
    """The letters with their hats and horns, and the tone wherever it stands."""
    letters: list[str] = []
    tones: list[str] = []
    for mark in unicodedata.normalize("NFD", word):
        (tones if mark in _TONES else letters).append(mark)
    return ("".join(letters), *tones)


def _lacks_middle(fewer: list[str], more: list[str]) -> bool:
    """The same first and last word, and every word between is in the longer name too."""
    if not 1 < len(fewer) < len(more):
        return False
    rest = iter(more)
    ends = fewer[0] == more[0] and fewer[-1] == more[-1]
    return ends and all(word in rest for word in fewer)


def _is_one_slip(first: str, second: str) -> bool:
    """One letter more, another letter, or two letters changed about."""
    if len(first) > len(second):
        first, second = second, first
    if len(second) - len(first) > 1:
        return False
    start = next(
        (place for place, letter in enumerate(first) if letter != second[place]), len(first)
    )
    if len(first) < len(second):
        return first[start:] == second[start + 1 :]
    head, rest = first[start : start + 2], first[start + 2 :]
    return first[start + 1 :] == second[start + 1 :] or (
        head[::-1] == second[start : start + 2] and rest == second[start + 2 :]
    )
