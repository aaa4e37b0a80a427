"""Lines copied from a message or a document, one person a line, with headings between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from meetingdesk.exchange.cell_splitting import (
    is_title,
    split_position,
    starts_with_organization,
    starts_with_title,
)
from meetingdesk.exchange.delegate_columns import Field
from meetingdesk.exchange.delegate_rows import (
    ORGANIZATION_FROM_GROUP,
    PreviewRow,
    RowProblem,
    Severity,
    SkippedRow,
)
from meetingdesk.exchange.person_text import PersonText, parse_person, split_bullet
from meetingdesk.exchange.row_capacity import capacity_in_note, capacity_of
from meetingdesk.exchange.row_kinds import (
    RowKind,
    RowText,
    is_heading,
    kind_of,
    names_organization,
    without_order,
)
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.names import is_plausible_name

# «Hội Nông dân: Ông A, Bà B»: people after a heading on the same line.
_HEADED = re.compile(
    r"(?P<heading>[^:]{3,120}?)(?::\s*(?P<after>\S.*)"
    r"|(?:\s*[,–—]\s*|\s+-\s*)(?P<addressed>(?:Ông|Bà|Đ/c|Đồng chí)\b.*))",
    re.IGNORECASE,
)
# Enough to tell «nguyễn văn a» from a sentence; a line begins with one of these nine times in ten.
_FAMILY_LIST = """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn trịnh mai
    đào lâm phùng tạ thái hà tô châu quách tăng lương nguyen tran le pham huynh vo dang bui
"""
_COMMON_FAMILIES = frozenset(_FAMILY_LIST.split())
_LONGEST_PLAIN_NAME = 5
_NEXT_PERSON = re.compile(
    r"\s*[;,]\s*(?:và\s+)?(?=(?:Ông|Bà|Anh|Chị|Đ/c|ĐC|đ/c|Đồng chí|đồng chí)[\s.:])|\s*;\s*"
)
_GREETING = re.compile(
    r"(?:em|mình|tôi|anh|chị|dạ|vâng|ok|kính|xin|gửi|danh sách|ds|cảm ơn|thông báo|trân trọng|các anh)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Lines:
    people: list[PreviewRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    block: str = ""
    group: str = ""


def read_lines(texts: Sequence[str]) -> tuple[list[PreviewRow], list[SkippedRow]]:
    """The people in the lines, and the lines that are none (headings, greetings), each with its number.

    Every line that is not empty comes back in one of the two.
    """
    lines = _Lines()
    for number, text in enumerate(texts, start=1):
        if clean(text):
            _take(lines, number, text)
    return lines.people, lines.skipped


def _take(lines: _Lines, number: int, text: str) -> None:
    headed = _people_after_heading(text)
    if headed is not None:
        heading, people = headed
        for person in people:
            lines.people.append(_row(lines, number, person, organization=heading))
        return
    person = parse_person(text)
    if _is_office_without_name(person):
        place = split_position(person.name)
        person = replace(person, name="", position=place.position, organization=place.organization)
        lines.people.append(_row(lines, number, person))
    elif is_heading(clean(text)) and not person.honorific:
        _enter(lines, number, text)
    elif _is_person(person) or person.phone or person.email:
        lines.people.append(_row(lines, number, person))
    elif _ends_people(text):
        _enter(lines, number, text)
    elif person.number and person.name:
        # A numbered line is meant as a person, whatever it holds: shown with a warning.
        lines.people.append(_row(lines, number, person))
    else:
        lines.skipped.append(SkippedRow(number, clean(text), _NOT_A_PERSON))


def _people_after_heading(text: str) -> tuple[str, list[PersonText]] | None:
    """The organisation and its people, in ``Hội Nông dân: Ông A, Bà B``; None for other lines."""
    match = _HEADED.fullmatch(clean(split_bullet(text)[1]))
    if match is None:
        return None
    heading, rest = match["heading"].strip(), match["after"] or match["addressed"]
    if not (starts_with_organization(heading) or starts_with_title(heading)):
        return None
    people = [parse_person(part) for part in _NEXT_PERSON.split(rest) if part.strip()]
    addressed = starts_with_organization(heading) or all(person.honorific for person in people)
    if not people or not addressed or not all(map(_is_person, people)):
        return None
    return split_position(heading).organization or heading, people


def _is_office_without_name(person: PersonText) -> bool:
    """``5. Phóng viên Báo Cần Thơ``: a place on the list for which nobody is named yet."""
    named = person.honorific or person.position or person.organization
    return bool(person.number) and not named and starts_with_title(person.name) > 0


def _is_person(person: PersonText) -> bool:
    """Whether the line starts with a name: two words or an honorific, and no office's words."""
    name = person.name
    if not is_plausible_name(name) or is_title(name) or starts_with_title(name):
        return False
    if person.honorific:
        return True
    if " " not in name or _GREETING.match(name):
        return False
    words = name.split()
    # Sentences have small letters inside; names typed in small letters begin with a family name.
    return (
        any((person.position, person.organization, person.phone, person.email, person.number))
        or all(word[0].isupper() for word in words)
        or (len(words) <= _LONGEST_PLAIN_NAME and words[0].lower() in _COMMON_FAMILIES)
    )


def _ends_people(text: str) -> bool:
    """Whether a line that is no person ends a list (a total, a signature) or starts the next."""
    line = clean(text)
    kind = kind_of(RowText("", line, 0, ()))
    return kind not in (RowKind.PERSON, RowKind.EMPTY) or line.endswith(":")


def _enter(lines: _Lines, number: int, text: str) -> None:
    line = clean(text).rstrip(":").strip()
    kind = kind_of(RowText("", line, 0, ()))
    if kind not in (RowKind.TOTAL, RowKind.FOOTER, RowKind.TITLE) and not _GREETING.match(line):
        heading = without_order(split_bullet(line)[1])
        if names_organization(heading):
            lines.group = heading
        else:
            lines.block, lines.group = heading, ""
    lines.skipped.append(SkippedRow(number, clean(text), _HEADING))


def _row(lines: _Lines, number: int, person: PersonText, *, organization: str = "") -> PreviewRow:
    problems: tuple[RowProblem, ...] = ()
    place = ", ".join(filter(None, (person.organization, organization)))
    if not place and lines.group:
        place = lines.group
        sentence = ORGANIZATION_FROM_GROUP.given(group=place)
        problems = (RowProblem(Severity.INFO, sentence, Field.ORGANIZATION),)
    return PreviewRow(
        line_number=number,
        full_name=person.name,
        honorific=person.honorific,
        academic=person.academic,
        position=person.position,
        organization=place,
        phone=person.phone,
        email=person.email,
        note=person.note,
        group=lines.group or lines.block,
        kind=capacity_in_note(person.note) or capacity_of(lines.block),
        problems=problems,
    )


_HEADING = message("errors", "Dòng tên nhóm hoặc tiêu đề")
_NOT_A_PERSON = message("errors", "Không phải một người (lời chào, ghi chú)")
