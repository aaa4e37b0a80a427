"""The rows of a delegate list as a person sees them before the import, with what is wrong in each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from meetingdesk.exchange.delegate_columns import Field
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.written_text import LONGEST_LINE
from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.names import is_plausible_name

LONGEST_NAME = 120
LONGEST_CELL = 300
LONGEST_NOTE = 2_000
LONGEST_EMAIL = 254
LONGEST_PHONE = 60


class Severity(StrEnum):
    """How much a problem matters: an error keeps its row out, a warning asks for a look."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something about one row, and the field it is about (None: the whole row)."""

    severity: Severity
    message: Message
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One person of the list. `line_number` is the row in the file or the line of the paste.

    `group` is the heading the person stands under, `kind` the capacity that the list gives them
    (None: it says nothing of it); `problems` what reading and checking found.
    No text is ever cut: what is too long is said to be.
    """

    line_number: int
    full_name: str
    honorific: str = ""
    academic: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    group: str = ""
    kind: DelegateKind | None = None
    problems: tuple[RowProblem, ...] = ()

    @property
    def name_key(self) -> str:
        """The name without accents and case, for finding the person among those known."""
        return fold(self.full_name)

    @property
    def key(self) -> str:
        """Name and organisation without accents and case: the same person twice has it twice."""
        return f"{fold(self.full_name)}|{fold(self.organization)}"

    @property
    def can_import(self) -> bool:
        """Whether nothing in the row is an error."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)

    @property
    def worst(self) -> Severity | None:
        """The gravest severity among the problems, None where there are none."""
        found = {problem.severity for problem in self.problems}
        return next((one for one in _GRAVEST_FIRST if one in found), None)


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no person (a group, a total, a signature) and why it was left out."""

    line_number: int
    text: str
    reason: Message


_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
# Problems that reading found stay; those that checking finds are found anew after each edit.
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
_DIGIT = re.compile(r"\d")


def check_rows(rows: Sequence[PreviewRow]) -> tuple[PreviewRow, ...]:
    """The rows with what checking finds in each and between them, in place of earlier findings."""
    checked = [_checked(row) for row in rows]
    twice = _found_twice(checked)
    return tuple(
        replace(row, problems=row.problems + more) if (more := twice.get(index)) else row
        for index, row in enumerate(checked)
    )


def _checked(row: PreviewRow) -> PreviewRow:
    kept = tuple(problem for problem in row.problems if problem.message.template in _FROM_READING)
    found = (*_name_problems(row.full_name), *_other_problems(row))
    problems = (*found, *kept)
    return row if problems == row.problems else replace(row, problems=problems)


def _name_problems(name: str) -> Iterable[RowProblem]:
    if not name:
        yield RowProblem(Severity.ERROR, _NO_NAME, Field.FULL_NAME)
    elif len(name) > LONGEST_NAME:
        problem = _LONG_NAME.given(length=len(name), most=LONGEST_NAME)
        yield RowProblem(Severity.ERROR, problem, Field.FULL_NAME)
    elif _DIGIT.search(name):
        yield RowProblem(Severity.WARNING, _DIGITS_IN_NAME, Field.FULL_NAME)
    elif not is_plausible_name(name):
        yield RowProblem(Severity.WARNING, _ODD_NAME, Field.FULL_NAME)
    elif " " not in name:
        yield RowProblem(Severity.WARNING, _ONE_WORD, Field.FULL_NAME)


def _other_problems(row: PreviewRow) -> Iterable[RowProblem]:
    if row.email and not _EMAIL.fullmatch(row.email):
        yield RowProblem(Severity.WARNING, _BAD_EMAIL.given(email=row.email), Field.EMAIL)
    elif len(row.email) > LONGEST_EMAIL:
        yield RowProblem(Severity.ERROR, _BAD_EMAIL.given(email=row.email), Field.EMAIL)
    if len(row.phone) > LONGEST_PHONE:
        problem = _LONG_PHONE.given(length=len(row.phone), most=LONGEST_PHONE)
        yield RowProblem(Severity.ERROR, problem, Field.PHONE)
    elif row.phone and sum(map(str.isdigit, row.phone)) < 3:
        yield RowProblem(Severity.WARNING, _BAD_PHONE.given(phone=row.phone), Field.PHONE)
    for field, text, most in (
        (Field.POSITION, row.position, LONGEST_CELL),
        (Field.ORGANIZATION, row.organization, LONGEST_CELL),
        (Field.NOTE, row.note, LONGEST_NOTE),
    ):
        if len(text) > most:
            problem = _LONG_TEXT.given(length=len(text), most=most)
            too_long = field is not Field.NOTE and len(text) > LONGEST_LINE
            yield RowProblem(Severity.ERROR if too_long else Severity.WARNING, problem, field)


def _found_twice(rows: Sequence[PreviewRow]) -> dict[int, tuple[RowProblem, ...]]:
    """What to say of rows that repeat an earlier one, by their place in the list."""
    by_key: dict[str, PreviewRow] = {}
    by_name: dict[str, PreviewRow] = {}
    by_phone: dict[str, PreviewRow] = {}
    found: dict[int, tuple[RowProblem, ...]] = {}
    for index, row in enumerate(rows):
        if not row.full_name:
            continue
        name = row.name_key
        key = f"{name}|{fold(row.organization)}"
        if (first := by_key.get(key)) is not None:
            found[index] = (_same_person(row, first),)
        elif row.phone and (first := by_phone.get(row.phone)) is not None:
            problem = _SAME_PHONE.given(line=first.line_number, name=first.full_name)
            found[index] = (RowProblem(Severity.WARNING, problem, Field.PHONE),)
        elif (first := by_name.get(name)) is not None:
            problem = _SAME_NAME.given(line=first.line_number)
            found[index] = (RowProblem(Severity.INFO, problem, Field.FULL_NAME),)
        by_key.setdefault(key, row)
        by_name.setdefault(name, row)
        if row.phone:
            by_phone.setdefault(row.phone, row)
    return found


def _same_person(row: PreviewRow, first: PreviewRow) -> RowProblem:
    """Twice in the file, unless telephone or position tell two people of one name apart."""
    differs = (row.phone and first.phone and row.phone != first.phone) or (
        row.position and first.position and fold(row.position) != fold(first.position)
    )
    sentence = _NAMESAKE if differs else _TWICE
    return RowProblem(Severity.WARNING, sentence.given(line=first.line_number), Field.FULL_NAME)


_NO_NAME = message("errors", "Dòng này chưa có họ tên. Hãy điền họ tên hoặc bỏ dòng này.")
_LONG_NAME = message(
    "errors",
    "Họ tên dài {length} ký tự (nhiều nhất {most}), có lẽ là một đoạn văn. Hãy sửa lại.",
)
_DIGITS_IN_NAME = message("errors", "Họ tên có chữ số. Hãy kiểm tra lại.")
_ODD_NAME = message(
    "errors", "Không giống họ tên một người. Hãy kiểm tra xem có nhầm cột hoặc nhầm dòng không."
)
_ONE_WORD = message("errors", "Họ tên chỉ có một chữ. Hãy kiểm tra xem có thiếu họ không.")
_BAD_EMAIL = message("errors", "“{email}” không phải địa chỉ email đầy đủ. Hãy kiểm tra lại.")
_BAD_PHONE = message("errors", "“{phone}” không phải số điện thoại. Hãy kiểm tra lại.")
_LONG_PHONE = message(
    "errors",
    "Điện thoại dài {length} ký tự (nhiều nhất {most}). Hãy để lại một số, chuyển phần còn lại "
    "sang ghi chú.",
)
_LONG_TEXT = message(
    "errors", "Nội dung dài {length} ký tự (thường không quá {most}). Hãy kiểm tra lại."
)
_TWICE = message(
    "errors", "Trùng họ tên và đơn vị với dòng {line}, có lẽ một người bị ghi hai lần."
)
_NAMESAKE = message(
    "errors",
    "Trùng họ tên và đơn vị với dòng {line} nhưng khác chức vụ hoặc điện thoại. "
    "Hãy xem là một người hay hai người.",
)
_SAME_NAME = message("errors", "Cùng họ tên với dòng {line} nhưng khác đơn vị.")
_SAME_PHONE = message("errors", "Cùng số điện thoại với dòng {line} ({name}).")

UNREADABLE_PHONE = message(
    "errors", "Không đọc được số điện thoại “{phone}”, giữ nguyên như đã ghi. Hãy kiểm tra lại."
)
SPLIT_POSITION = message("errors", "Đã tách “{text}” thành chức vụ và đơn vị. Hãy xem lại.")
SEVERAL_PEOPLE = message("errors", "Một ô có {count} họ tên, đã tách thành {count} dòng.")
FROM_NAME_CELL = message("errors", "Đã tách “{text}” thành họ tên và phần còn lại. Hãy xem lại.")
ORGANIZATION_FROM_GROUP = message("errors", "Đơn vị lấy theo tên nhóm “{group}”.")
ORGANIZATION_FROM_ABOVE = message("errors", "Đơn vị lấy theo dòng trên. Hãy xem lại.")
_FROM_READING = frozenset(
    sentence.template
    for sentence in (
        UNREADABLE_PHONE,
        SPLIT_POSITION,
        SEVERAL_PEOPLE,
        FROM_NAME_CELL,
        ORGANIZATION_FROM_GROUP,
        ORGANIZATION_FROM_ABOVE,
    )
)
