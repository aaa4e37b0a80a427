"""The gaps of a card's texts: what each is called, what fills it, and what it depends on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from meetingdesk.documents.cards.design import CardDesign, TextItem
from meetingdesk.features.papers.card_paper import CardMeeting, CardPerson
from meetingdesk.vietnamese.wording import short_date


class Depends(IntEnum):
    """What a text changes with; the greater one includes the smaller."""

    NOTHING = 0
    """The same on all cards of a meeting."""
    KIND = 1
    PERSON = 2


@dataclass(frozen=True, slots=True)
class Filling:
    """All that can stand in the gaps of one card."""

    design: CardDesign
    meeting: CardMeeting
    person: CardPerson
    address_form: str = ""
    """Instead of the meeting's own: ``Ông/Bà``, ``Đồng chí``, or ``-`` for none at all."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap: what it changes with and how its words are found."""

    depends: Depends
    words: Callable[[Filling], str]


def address_of(filling: Filling) -> str:
    """The form of address before a name.

    Clergy keep theirs. Otherwise `Đồng chí` for everybody, or Ông or Bà as the list says, and
    `Ông/Bà` where it doesn't.
    """
    form = filling.address_form or filling.meeting.address_form
    own = filling.person.honorific
    if form == "-" or filling.person.is_blank:
        return ""
    if form.casefold().startswith("đồng") and own.casefold() in _LAY:
        return "Đồng chí"
    return own or form


_LAY = frozenset({"", "ông", "bà", "anh", "chị", "cô", "đ/c", "đồng chí"})


def _days(meeting: CardMeeting) -> str:
    first, last = meeting.starts_at.date(), meeting.ends_at.date()
    return short_date(first) if first == last else _span(first, last)


def _span(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day:02d} - {short_date(last)}"
    return f"{short_date(first)} - {short_date(last)}"


def _number(filling: Filling) -> str:
    return "" if filling.person.number is None else f"{filling.person.number:03d}"


GAPS: Mapping[str, Gap] = {
    "họ tên": Gap(Depends.PERSON, lambda f: f.person.name),
    "xưng hô": Gap(Depends.PERSON, address_of),
    "chức vụ": Gap(Depends.PERSON, lambda f: f.person.position),
    "đơn vị": Gap(Depends.PERSON, lambda f: f.person.organization),
    "số thứ tự": Gap(Depends.PERSON, _number),
    "chỗ ngồi": Gap(Depends.PERSON, lambda f: f.person.seat),
    "mã": Gap(Depends.PERSON, lambda f: f.person.code),
    "loại đại biểu": Gap(Depends.KIND, lambda f: f.design.looks[f.person.kind].word),
    "tên sự kiện": Gap(Depends.NOTHING, lambda f: f.meeting.title),
    "tên ngắn": Gap(Depends.NOTHING, lambda f: f.meeting.short_title),
    "ngày": Gap(Depends.NOTHING, lambda f: _days(f.meeting)),
    "giờ": Gap(Depends.NOTHING, lambda f: f.meeting.starts_at.strftime("%H:%M")),
    "địa điểm": Gap(Depends.NOTHING, lambda f: f.meeting.venue),
    "cơ quan": Gap(Depends.NOTHING, lambda f: f.meeting.issuer),
    "cơ quan cấp trên": Gap(Depends.NOTHING, lambda f: f.meeting.superior),
}
_GAP = re.compile(r"\{([^{}\n]*)\}")
_BY_HAND = ("họ tên", "chức vụ", "đơn vị")


def gaps_in(text: str) -> list[str]:
    """The names between braces, in their order, known or not."""
    return [name.strip() for name in _GAP.findall(text)]


def depends(text: str) -> Depends:
    """What the words of `text` change with."""
    return max((GAPS[name].depends for name in gaps_in(text) if name in GAPS), default=Depends(0))


def filled(item: TextItem, filling: Filling) -> str:
    """The words of an item on one card.

    A line all of whose gaps are empty is left out, so that ``Ghế: {chỗ ngồi}`` doesn't stand
    there without a seat. What fills a gap is never read for gaps itself.
    """
    lines = [_line(line, filling) for line in item.text.split("\n")]
    text = "\n".join(line for line in lines if line)
    return text.upper() if item.caps else text


def is_written_by_hand(item: TextItem, person: CardPerson) -> bool:
    """On a blank card, this is a place to write a name, a position or an organisation."""
    return person.is_blank and any(name in _BY_HAND for name in gaps_in(item.text))


def _line(line: str, filling: Filling) -> str:
    said: list[str] = []

    def words(found: re.Match[str]) -> str:
        gap = GAPS.get(found[1].strip())
        if gap is None:
            return found[0]
        said.append(" ".join(gap.words(filling).split()))
        return said[-1]

    text = _GAP.sub(words, line)
    return "" if said and not any(said) else " ".join(text.split())
