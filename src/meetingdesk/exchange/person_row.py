"""The cells of one row put together into a person, or into several where a cell names several."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from meetingdesk.exchange.cell_splitting import split_position
from meetingdesk.exchange.delegate_columns import Field
from meetingdesk.exchange.delegate_rows import (
    FROM_NAME_CELL,
    ORGANIZATION_FROM_ABOVE,
    ORGANIZATION_FROM_GROUP,
    SEVERAL_PEOPLE,
    SPLIT_POSITION,
    UNREADABLE_PHONE,
    PreviewRow,
    RowProblem,
    Severity,
)
from meetingdesk.exchange.person_text import PersonText, parse_person
from meetingdesk.exchange.row_capacity import capacity_in_note, capacity_of
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.vietnamese.folding import clean, fold
from meetingdesk.vietnamese.names import is_plausible_name, split_honorific
from meetingdesk.vietnamese.phones import split_phones


def people_of(
    values: Mapping[Field, str],
    line_number: int,
    *,
    block: str = "",
    organization: str = "",
    kind: DelegateKind | None = None,
) -> list[PreviewRow]:
    """The people of one row, from its cells by field.

    `organization` and `block` are the headings the row stands under; the first fills an empty
    organisation. `kind` is the capacity that a heading gives.
    """
    person = _person(values, line_number, organization or block)
    if kind is not None or person.note or Field.KIND in values:
        person = replace(person, kind=_kind(values, person.note) or kind)
    several = _several_names(values.get(Field.FULL_NAME, ""))
    people = _one_row_each(person, values, several) if several else [person]
    return [_with_group(one, organization) for one in people]


def _person(values: Mapping[Field, str], line_number: int, group: str) -> PreviewRow:
    problems: list[RowProblem] = []
    name = _name(values)
    honorific, academic, full_name = _addressed(name, values)
    position, organization = _position_and_place(values, problems)
    phone = _phone(values.get(Field.PHONE, ""), problems)
    person = PreviewRow(
        line_number=line_number,
        full_name=full_name,
        honorific=honorific,
        academic=academic,
        position=position,
        organization=organization,
        phone=phone,
        email=clean(values.get(Field.EMAIL, "")).removeprefix("mailto:"),
        note=_note(_with_unknown_kind(values)),
        group=group,
        problems=tuple(problems),
    )
    if full_name and not is_plausible_name(full_name):
        return _from_name_cell(person, name)
    return person


def under_above(person: PreviewRow, organization: str) -> PreviewRow:
    """The person with the organisation of the row above, where it has none of its own."""
    if person.organization or not organization:
        return person
    problem = RowProblem(Severity.INFO, ORGANIZATION_FROM_ABOVE, Field.ORGANIZATION)
    return replace(person, organization=organization, problems=(*person.problems, problem))


def _with_group(person: PreviewRow, group: str) -> PreviewRow:
    if person.organization or not group:
        return person
    problem = RowProblem(
        Severity.INFO, ORGANIZATION_FROM_GROUP.given(group=group), Field.ORGANIZATION
    )
    return replace(person, organization=group, problems=(*person.problems, problem))


def _kind(values: Mapping[Field, str], note: str) -> DelegateKind | None:
    return capacity_of(values.get(Field.KIND, "")) or capacity_in_note(note)


def _name(values: Mapping[Field, str]) -> str:
    parts = (
        values.get(Field.FULL_NAME, ""),
        values.get(Field.FAMILY_NAME, ""),
        values.get(Field.GIVEN_NAME, ""),
    )
    return " ".join(part for part in parts if part)


def _addressed(name: str, values: Mapping[Field, str]) -> tuple[str, str, str]:
    """Honorific, titles and name; the honorific also from its own column or the gender's."""
    found = split_honorific(name)
    return found.honorific or _honorific(values), found.academic, found.name


def _honorific(values: Mapping[Field, str]) -> str:
    if Field.HONORIFIC in values:
        text = clean(values[Field.HONORIFIC])
        return split_honorific(text).honorific or _GENDERS.get(fold(text), text[:40])
    if Field.GENDER in values:
        return _GENDERS.get(fold(values[Field.GENDER]), "")
    if Field.MALE in values or Field.FEMALE in values:
        return "Ông" if Field.MALE in values else "Bà"
    return ""


_GENDERS = {"nam": "Ông", "nu": "Bà", "male": "Ông", "female": "Bà", "m": "Ông", "f": "Bà"}
_GENDERS |= {"ong": "Ông", "ba": "Bà", "trai": "Ông", "gai": "Bà"}


def _position_and_place(values: Mapping[Field, str], problems: list[RowProblem]) -> tuple[str, str]:
    position = _one_line(values.get(Field.POSITION, ""))
    organization = _one_line(values.get(Field.ORGANIZATION, ""))
    both = values.get(Field.POSITION_ORGANIZATION, "")
    if both:
        split = split_position(both.strip())
        position = ", ".join(filter(None, (position, split.position)))
        organization = ", ".join(filter(None, (split.organization, organization)))
        if split.position and split.organization:
            sentence = SPLIT_POSITION.given(text=_one_line(both))
            problems.append(RowProblem(Severity.INFO, sentence, Field.POSITION))
    return position, organization


@lru_cache(maxsize=20_000)
def _one_line(text: str) -> str:
    """Cells of several lines as one, with commas where the lines ended."""
    return ", ".join(filter(None, (clean(line).rstrip(",;") for line in text.split("\n"))))


def _with_unknown_kind(values: Mapping[Field, str]) -> str:
    """The remark, and what the column of capacities says that is none known here."""
    kind, note = values.get(Field.KIND, ""), values.get(Field.NOTE, "")
    return note if not kind or capacity_of(kind) else f"{note}\n{kind}".strip()


def _note(text: str) -> str:
    return "; ".join(filter(None, map(clean, text.split("\n")))) if "\n" in text else clean(text)


def _phone(text: str, problems: list[RowProblem]) -> str:
    if not text:
        return ""
    numbers = split_phones(text)
    if numbers:
        return "; ".join(numbers)
    kept = clean(text)
    if kept:
        sentence = UNREADABLE_PHONE.given(phone=kept)
        problems.append(RowProblem(Severity.WARNING, sentence, Field.PHONE))
    return kept


def _from_name_cell(person: PreviewRow, text: str) -> PreviewRow:
    """A name cell that holds more than a name: «Nguyễn Văn A - Chủ tịch (dự thay)»."""
    parts = parse_person(clean(text))
    if parts.name == person.full_name or not is_plausible_name(parts.name):
        return person
    sentence = FROM_NAME_CELL.given(text=clean(text))
    return replace(
        person,
        full_name=parts.name,
        position=person.position or parts.position,
        organization=person.organization or parts.organization,
        phone=person.phone or parts.phone,
        email=person.email or parts.email,
        note="; ".join(filter(None, (person.note, parts.note, *_left_over(person, parts)))),
        problems=(*person.problems, RowProblem(Severity.INFO, sentence, Field.FULL_NAME)),
    )


def _left_over(person: PreviewRow, parts: PersonText) -> list[str]:
    """What the name cell said of things that have their own column already."""
    pairs = [
        (getattr(person, name), getattr(parts, name))
        for name in ("position", "organization", "phone", "email")
    ]
    return [second for first, second in pairs if first and second and first != second]


_BETWEEN_NAMES = re.compile(r"\s*(?:\n|;|/|\s(?:và|&)\s)\s*|,\s*(?=(?:Ông|Bà|Đ/c|Đồng chí)\s)")


def _several_names(text: str) -> list[str]:
    """The names of a cell in which several people stand, or an empty list."""
    parts = [part.strip(" -–,.") for part in _BETWEEN_NAMES.split(text)]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return []
    names = [split_honorific(split_number(part)).name for part in parts]
    return parts if all(is_plausible_name(name) and " " in name for name in names) else []


_NUMBER_BEFORE = re.compile(r"\s*(?:\d{1,2}\s*[.)]|[-+•])\s*")


def split_number(text: str) -> str:
    """The text without a number or dash before it."""
    match = _NUMBER_BEFORE.match(text)
    return text[match.end() :] if match else text


def _one_row_each(
    person: PreviewRow, values: Mapping[Field, str], names: list[str]
) -> list[PreviewRow]:
    """One row for each name of a cell; other cells with as many lines are dealt out too."""
    problem = RowProblem(Severity.INFO, SEVERAL_PEOPLE.given(count=len(names)), Field.FULL_NAME)
    rows = []
    for at, text in enumerate(names):
        found = split_honorific(split_number(text))
        rows.append(
            replace(
                person,
                full_name=found.name,
                honorific=found.honorific or person.honorific,
                academic=found.academic,
                position=_dealt(values, Field.POSITION, at, len(names)) or person.position,
                organization=_dealt(values, Field.ORGANIZATION, at, len(names))
                or person.organization,
                phone=_dealt_phone(values, at, len(names)) or (person.phone if at == 0 else ""),
                email=person.email if at == 0 else "",
                problems=(*person.problems, problem),
            )
        )
    return rows


def _dealt(values: Mapping[Field, str], field_: Field, at: int, count: int) -> str:
    lines = [clean(line) for line in values.get(field_, "").split("\n") if line.strip()]
    return split_number(lines[at]) if len(lines) == count else ""


def _dealt_phone(values: Mapping[Field, str], at: int, count: int) -> str:
    numbers: Sequence[str] = split_phones(values.get(Field.PHONE, ""))
    return numbers[at] if len(numbers) == count else ""
