"""Tells for each row of a list from outside whether the office knows the person already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.directory.appointments import positions_held
from meetingdesk.features.directory.organizations import organization_index, organization_key
from meetingdesk.messages import Message, message
from meetingdesk.model.attendance import DelegateKind
from meetingdesk.model.base import Choice
from meetingdesk.model.people import Person
from meetingdesk.store.many_values import among
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.phones import split_phones

_REPORTED_EVERY = 500
_MOST_OFFERED = 20  # somebody who has more namesakes is found by the search of the directory


class Progress(Protocol):
    """What long work reports to; `report` raises Cancelled where the user said stop."""

    def report(self, done: int, total: int) -> None: ...


class Verdict(Choice):
    """What a row is to the office."""

    NEW = "new", message("labels", "Mới")
    KNOWN = "known", message("labels", "Có trong danh bạ")
    UPDATE = "update", message("labels", "Có thay đổi")
    DOUBTFUL = "doubtful", message("labels", "Cần xem lại")
    LISTED = "listed", message("labels", "Đã có tên")
    ERROR = "error", message("labels", "Lỗi")


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One person as a file or a paste gave them.

    `kind` is the capacity that the list itself gives them, None where it says nothing of it;
    `refused` says why the row can't be imported.
    """

    line_number: int
    full_name: str
    honorific: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    kind: DelegateKind | None = None
    refused: Message | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the directory who may be meant."""

    person_id: int
    full_name: str
    phone: str
    position: str
    organization: str


@dataclass(frozen=True, slots=True)
class RowMatch:
    """A row with its verdict, the reason in words, and who is proposed for it.

    `person_id` is the person it will be linked to, None for a new one; `take` whether it is
    imported unless the user decides otherwise; `changes` the directory's fields it differs in.
    """

    row: IncomingRow
    verdict: Verdict
    reason: Message
    take: bool
    person_id: int | None = None
    organization_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    changes: tuple[str, ...] = ()


_REFUSED = message("errors", "Dòng này chưa có họ tên. Hãy điền họ tên hoặc bỏ dòng này.")
_LISTED = message("errors", "Đã có trong danh sách đại biểu, số thứ tự {number}.")
_TWICE = message("errors", "Trùng với dòng {line} của danh sách này. Chọn “Nhập” nếu là hai người.")
_NEW_ORGANIZATION = message("errors", "Người mới; đơn vị “{name}” chưa có trong danh bạ.")
_NEW = message("errors", "Người mới.")
_NAMESAKE = message(
    "errors", "Người mới; trong danh bạ có {count} người cùng họ tên ở đơn vị khác."
)
_KNOWN = message("errors", "Khớp với người trong danh bạ.")
_CHANGED = message("errors", "Khớp với người trong danh bạ nhưng khác {fields}.")
_SEVERAL = message(
    "errors", "Có {count} người trong danh bạ khớp với dòng này. Hãy chọn đúng người."
)
_SAME_PHONE = message("errors", "Cùng số điện thoại với {name} trong danh bạ nhưng khác họ tên.")
_UNSURE = message("errors", "Cùng họ tên với {name} trong danh bạ. Có phải là một người không?")

_FIELD_NAMES = {
    "phone": message("labels", "điện thoại"),
    "email": message("labels", "email"),
    "position": message("labels", "chức vụ"),
    "organization": message("labels", "đơn vị"),
}


def match_rows(
    session: Session,
    meeting_id: int | None,
    rows: Sequence[IncomingRow],
    *,
    today: date,
    progress: Progress | None = None,
) -> list[RowMatch]:
    """The verdict for each row, against the directory and the list of the meeting (None: no list)."""
    matcher = _Matcher(session, meeting_id, rows, today)
    matches = []
    for place, row in enumerate(rows):
        if progress is not None and place % _REPORTED_EVERY == 0:
            progress.report(place, len(rows))
        matches.append(matcher.match(row))
    return matches


class _Matcher:
    """What is known, read once for all rows."""

    def __init__(
        self, session: Session, meeting_id: int | None, rows: Sequence[IncomingRow], today: date
    ) -> None:
        self._organizations = organization_index(session)
        self._listed: dict[tuple[str, str], int] = {}
        self._listed_people: dict[int, int] = {}
        self._seen: dict[tuple[str, str], list[IncomingRow]] = {}
        for listed in () if meeting_id is None else delegate_rows(session, meeting_id):
            key = (fold(listed.full_name), organization_key(listed.organization_name))
            self._listed.setdefault(key, listed.number)
            if listed.person_id is not None:
                self._listed_people[listed.person_id] = listed.number
        self._people = _Directory(session, rows, self._organizations, today)

    def match(self, row: IncomingRow) -> RowMatch:
        """The verdict for one row; rows are asked about in their order."""
        if row.refused is not None or not fold(row.full_name):
            return RowMatch(row, Verdict.ERROR, row.refused or _REFUSED, take=False)
        key = (fold(row.full_name), organization_key(row.organization))
        if (number := self._listed.get(key)) is not None:
            return RowMatch(row, Verdict.LISTED, _LISTED.given(number=number), take=False)
        twin = next((seen for seen in self._seen.get(key, ()) if _may_be_one(seen, row)), None)
        self._seen.setdefault(key, []).append(row)
        if twin is not None:
            reason = _TWICE.given(line=twin.line_number)
            return RowMatch(row, Verdict.DOUBTFUL, reason, take=False)
        return self._against_directory(row, key[0], key[1])

    def _against_directory(self, row: IncomingRow, name: str, organization: str) -> RowMatch:
        found = self._organizations.get(organization) if organization else None
        same_name = self._people.named(name)
        sharing = self._people.with_phone(_numbers(row.phone))
        sure = [one for one in sharing if one in same_name]
        if not sure and found is not None:
            sure = self._people.named_at(name, found)
        if len(sure) > 1:
            reason = _SEVERAL.given(count=len(sure))
            return self._doubtful(row, reason, found, sure)
        if sure:
            return self._known(row, self._people.candidate(sure[0]), found)
        if same_name and not organization:
            reason = _UNSURE.given(name=_described(self._people.candidate(same_name[0])))
            return self._doubtful(row, reason, found, same_name)
        if sharing:
            reason = _SAME_PHONE.given(name=_described(self._people.candidate(sharing[0])))
            return self._doubtful(row, reason, found, [*sharing, *same_name])
        reason = self._news(row, found, len(same_name))
        candidates = self._people.namesakes(name)
        return RowMatch(row, Verdict.NEW, reason, True, None, found, candidates)

    def _doubtful(
        self, row: IncomingRow, reason: Message, found: int | None, people: Sequence[int]
    ) -> RowMatch:
        candidates = self._people.candidates(people)
        return RowMatch(row, Verdict.DOUBTFUL, reason, True, None, found, candidates)

    def _known(self, row: IncomingRow, person: Candidate, found: int | None) -> RowMatch:
        if (number := self._listed_people.get(person.person_id)) is not None:
            reason = _LISTED.given(number=number)
            return RowMatch(row, Verdict.LISTED, reason, take=False, person_id=person.person_id)
        changes = tuple(_changes(row, person))
        if not changes:
            return RowMatch(row, Verdict.KNOWN, _KNOWN, True, person.person_id, found, (person,))
        reason = _CHANGED.given(fields=_FIELD_NAMES[changes[0]])
        if len(changes) > 1:
            two = message("errors", "{first} và {second}")
            reason = _CHANGED.given(
                fields=two.given(first=_FIELD_NAMES[changes[0]], second=_FIELD_NAMES[changes[1]])
            )
        person_id = person.person_id
        return RowMatch(row, Verdict.UPDATE, reason, True, person_id, found, (person,), changes)

    def _news(self, row: IncomingRow, found: int | None, namesakes: int) -> Message:
        if namesakes:
            return _NAMESAKE.given(count=namesakes)
        if row.organization and found is None:
            return _NEW_ORGANIZATION.given(name=row.organization)
        return _NEW


class _Directory:
    """The people of the directory who share a name or a telephone number with some row."""

    def __init__(
        self,
        session: Session,
        rows: Sequence[IncomingRow],
        organizations: Mapping[str, int],
        today: date,
    ) -> None:
        names = {fold(row.full_name) for row in rows}
        phones = {number for row in rows for number in _numbers(row.phone)}
        self._by_name: dict[str, list[int]] = {}
        self._by_phone: dict[str, list[int]] = {}
        self._found: dict[int, tuple[str, str]] = {}
        for person_id, full_name, phone, key in _alike(session, names, phones):
            name = _name_key(key, phone)
            wanted = [number for number in _numbers(phone) if number in phones]
            if name not in names and not wanted:
                continue
            self._found[person_id] = (full_name, phone)
            if name in names:
                self._by_name.setdefault(name, []).append(person_id)
            for number in wanted:
                self._by_phone.setdefault(number, []).append(person_id)
        self._held = positions_held(session, list(self._found), today)
        self._at: dict[tuple[str, int], list[int]] = {
            (fold(row.full_name), found): []
            for row in rows
            if (found := organizations.get(organization_key(row.organization))) is not None
        }
        self._find_places()
        self._offered: dict[int, Candidate] = {}
        self._namesakes: dict[str, tuple[Candidate, ...]] = {}

    def named(self, name: str) -> Sequence[int]:
        """Who has this name (folded)."""
        return self._by_name.get(name, ())

    def named_at(self, name: str, organization_id: int) -> list[int]:
        """Who has this name and holds a position there."""
        return self._at[name, organization_id]

    def _find_places(self) -> None:
        for name, people in self._by_name.items():
            for person_id in people:
                for held in self._held.get(person_id, ()):
                    place = self._at.get((name, held.organization_id))
                    if place is not None and person_id not in place:
                        place.append(person_id)

    def with_phone(self, numbers: Iterable[str]) -> Sequence[int]:
        """Who has one of these telephone numbers."""
        found = {one: None for number in numbers for one in self._by_phone.get(number, ())}
        return list(found)

    def namesakes(self, name: str) -> tuple[Candidate, ...]:
        """Who has this name, as they are offered to the user."""
        known = self._namesakes.get(name)
        if known is None:
            known = self._namesakes[name] = self.candidates(self.named(name))
        return known

    def candidates(self, person_ids: Iterable[int]) -> tuple[Candidate, ...]:
        """The first of these people, each once, as they are offered to the user."""
        return tuple(map(self.candidate, list(dict.fromkeys(person_ids))[:_MOST_OFFERED]))

    def candidate(self, person_id: int) -> Candidate:
        """Somebody as they are offered to the user."""
        known = self._offered.get(person_id)
        if known is None:
            full_name, phone = self._found[person_id]
            held = self._held.get(person_id)
            position, office = (held[0].position, held[0].organization) if held else ("", "")
            known = Candidate(person_id, full_name, phone, position, office)
            self._offered[person_id] = known
        return known


def _alike(session: Session, names: Collection[str], phones: Collection[str]) -> Sequence[Any]:
    """Id, name, phone and key of people who may share a name or number; the database looks through.

    A phone of more than digits (two numbers, a remark) can't be compared there and comes along.
    """
    name = func.rtrim(
        func.substr(
            Person.search_key, 1, func.length(Person.search_key) - func.length(Person.phone)
        )
    )
    query = select(Person.id, Person.full_name, Person.phone, Person.search_key).where(
        Person.erased_on.is_(None),
        or_(
            among(session, name, names),
            among(session, Person.phone, phones),
            func.length(func.ltrim(Person.phone, "0123456789")) > 0,
        ),
    )
    return session.connection().execute(query).all()


def _name_key(key: str, phone: str) -> str:
    """The name's part of a person's key, which ends with the phone's."""
    return key.removesuffix(phone if phone.isdecimal() else fold(phone)).rstrip()


def _numbers(phone: str) -> tuple[str, ...]:
    """The numbers in a stored phone; nearly all are one number in digits, which needs no reading."""
    return (phone,) if phone.isdecimal() else split_phones(phone) if phone else ()


def _may_be_one(first: IncomingRow, second: IncomingRow) -> bool:
    """Two rows of one name and organisation are one person unless phone or position differ."""
    pairs = (
        (first.phone, second.phone),
        (fold(first.position), fold(second.position)),
    )
    return not any(one and other and one != other for one, other in pairs)


def _changes(row: IncomingRow, person: Candidate) -> Iterable[str]:
    if row.position and fold(row.position) != fold(person.position):
        yield "position"
    if row.phone and set(_numbers(row.phone)).isdisjoint(_numbers(person.phone)):
        yield "phone"
    if row.organization and organization_key(row.organization) != organization_key(
        person.organization
    ):
        yield "organization"


def _described(person: Candidate) -> str:
    place = ", ".join(filter(None, (person.position, person.organization)))
    return f"{person.full_name} ({place})" if place else person.full_name
