"""Answers that come back in a form: whose each line is, what it says, and keeping them as one act."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    DelegateRow,
    add_delegates,
    delegate_rows,
    edit_delegate,
)
from meetingdesk.features.invitations.answers import (
    Answer,
    InvitationRow,
    invitation_rows,
    name_stand_in,
    note_answers,
)
from meetingdesk.messages import Message, message
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold, nfc

_YES = ("đồng ý", "có", "tham dự", "dự", "x", "xác nhận", "yes", "ok")
_NO = ("vắng", "không", "bận", "no")
_NO_IN_WORDS = ("vắng", "không dự", "không tham dự", "không đi", "không đến", "bận", "xin vắng")
_YES_IN_WORDS = ("đồng ý", "có mặt", "có dự", "có tham dự", "tham dự", "xác nhận", "sẽ dự")
_OTHER = ("dự thay", "cử người", "cử thay", "ủy quyền", "đi thay", "thay")


@dataclass(frozen=True, slots=True)
class FormLine:
    """One line of a form as somebody filled it in; `row` is its number in the file."""

    row: int
    code: str = ""
    full_name: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    answer: str = ""
    note: str = ""
    stand_in: str = ""
    stand_in_position: str = ""


class Verdict(Choice):
    """What becomes of a line."""

    ANSWER = "answer", message("labels", "Ghi trả lời")
    NEW = "new", message("labels", "Thêm đại biểu")
    SAME = "same", message("labels", "Đã ghi từ trước")
    EMPTY = "empty", message("labels", "Chưa điền")
    DOUBTFUL = "doubtful", message("labels", "Cần xem lại")


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """A line with what it means: whose it is, the answer, and the verdict with its reason."""

    line: FormLine
    verdict: Verdict
    reason: Message
    answer: Answer = Answer.NONE
    delegate_id: int | None = None

    @property
    def counts(self) -> bool:
        """It changes something."""
        return self.verdict in (Verdict.ANSWER, Verdict.NEW)


def read_answer(text: str) -> Answer | None:
    """The answer that a cell means; None where nobody can tell, NONE where it is empty."""
    words = nfc(text).casefold().strip(" .,;:!")
    if not words:
        return Answer.NONE
    # 'Cơ quan' is no 'có': marks count, unless somebody types without any.
    is_bare = fold(words) == words
    for answer, alone, in_words in (
        (Answer.SUBSTITUTE, _OTHER, _OTHER),
        (Answer.DECLINED, _NO, _NO_IN_WORDS),
        (Answer.COMING, _YES, _YES_IN_WORDS),
    ):
        if _means(words, alone, in_words, is_bare=is_bare):
            return answer
    return None


def _means(words: str, alone: Sequence[str], in_words: Sequence[str], *, is_bare: bool) -> bool:
    """One of `alone` is all that stands there, or one of `in_words` begins it."""
    if is_bare:
        alone, in_words = [*map(fold, alone)], [*map(fold, in_words)]
    return words in alone or any(re.match(rf"{phrase}\b", words) for phrase in in_words)


def check_lines(session: Session, meeting_id: int, lines: Sequence[FormLine]) -> list[CheckedLine]:
    """Each line with its verdict. A line is somebody's by their code, else by name and organisation."""
    book = _Book(invitation_rows(session, meeting_id), delegate_rows(session, meeting_id))
    checked: list[CheckedLine] = []
    taken: set[int] = set()
    for line in lines:
        found = book.check(line)
        if found.delegate_id is not None and found.counts:
            is_second = found.delegate_id in taken
            taken.add(found.delegate_id)
            if is_second:
                found = CheckedLine(
                    line, Verdict.DOUBTFUL, message("labels", "Người này có hai dòng trong phiếu.")
                )
        checked.append(found)
    return checked


def keep_lines(work: UnitOfWork, meeting_id: int, lines: Sequence[CheckedLine]) -> int:
    """Keep all lines that change something, or none; returns how many did.

    Raises Refused where somebody was taken off the list meanwhile.
    """
    wanted = [line for line in lines if line.counts]
    new = [line for line in wanted if line.verdict is Verdict.NEW]
    ids = add_delegates(work, meeting_id, [_draft(line.line) for line in new])
    for line, delegate_id in zip(new, ids, strict=True):
        _keep_answer(work, line, delegate_id)
    versions = {row.id: row for row in delegate_rows(work.session, meeting_id)}
    for line in wanted:
        if line.verdict is Verdict.ANSWER and line.delegate_id is not None:
            _fill_in(work, versions.get(line.delegate_id), line.line)
            _keep_answer(work, line, line.delegate_id)
    work.describe(message("journal", "Nhập {count} trả lời từ phiếu").given(count=len(wanted)))
    return len(wanted)


class _Book:
    """Finds whose a line is."""

    def __init__(self, rows: Sequence[InvitationRow], delegates: Sequence[DelegateRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self._by_code = {row.code: row.id for row in delegates}
        self._by_name: dict[str, list[InvitationRow]] = {}
        for row in rows:
            self._by_name.setdefault(fold(row.full_name), []).append(row)

    def check(self, line: FormLine) -> CheckedLine:
        if not any((line.full_name, line.answer, line.note, line.stand_in)):
            return _said(line, Verdict.EMPTY, message("labels", "Dòng còn trống."))
        answer = (
            Answer.SUBSTITUTE if line.stand_in and not line.answer else read_answer(line.answer)
        )
        if answer is None:
            text = message("labels", "Không hiểu trả lời “{text}”.").given(text=line.answer)
            return _said(line, Verdict.DOUBTFUL, text)
        if answer is Answer.SUBSTITUTE and not line.stand_in:
            return _said(line, Verdict.DOUBTFUL, message("labels", "Chưa ghi tên người dự thay."))
        return self._of_somebody(line, answer)

    def _of_somebody(self, line: FormLine, answer: Answer) -> CheckedLine:
        code = line.code.strip().upper()
        if code and code not in self._by_code:
            text = message("labels", "Mã {code} không có trong sự kiện này.").given(code=code)
            return _said(line, Verdict.DOUBTFUL, text)
        row = self._rows.get(self._by_code[code]) if code else None
        if code and row is None:
            return _said(line, Verdict.DOUBTFUL, message("labels", "Mã này của người dự thay."))
        if row is None:
            same = self._named(line)
            if len(same) > 1:
                text = message("labels", "Có {count} người tên này; hãy ghi mã hoặc đơn vị.")
                return _said(line, Verdict.DOUBTFUL, text.given(count=len(same)))
            row = same[0] if same else None
        if row is None:
            return self._new(line, answer)
        return _known(line, row, answer)

    def _named(self, line: FormLine) -> list[InvitationRow]:
        same = self._by_name.get(fold(line.full_name), [])
        office = fold(line.organization)
        return [row for row in same if not office or fold(row.organization_name) == office]

    def _new(self, line: FormLine, answer: Answer) -> CheckedLine:
        if not line.full_name:
            return _said(line, Verdict.DOUBTFUL, message("labels", "Không có họ tên."))
        text = message("labels", "Chưa có trong danh sách; thêm vào danh sách đại biểu.")
        return CheckedLine(line, Verdict.NEW, text, answer if line.answer else Answer.COMING)


def _known(line: FormLine, row: InvitationRow, answer: Answer) -> CheckedLine:
    if line.full_name and fold(line.full_name) != fold(row.full_name):
        text = message("labels", "Mã này là của {name}, phiếu ghi {other}.")
        return _said(line, Verdict.DOUBTFUL, text.given(name=row.full_name, other=line.full_name))
    if answer is Answer.NONE:
        return _said(line, Verdict.EMPTY, message("labels", "Chưa điền trả lời."))
    stands_in = [fold(name) for name in row.stand_ins]
    is_same = answer is row.answer and (
        fold(line.stand_in) in stands_in if answer is Answer.SUBSTITUTE else True
    )
    if is_same:
        return CheckedLine(
            line, Verdict.SAME, message("labels", "Trả lời này đã được ghi."), answer, row.id
        )
    if row.answer is Answer.NONE:
        text = message("labels", "Trả lời: {answer}.").given(answer=answer.label)
    else:
        text = message("labels", "Đổi từ “{before}” thành “{answer}”.")
        text = text.given(before=row.answer.label, answer=answer.label)
    return CheckedLine(line, Verdict.ANSWER, text, answer, row.id)


def _said(line: FormLine, verdict: Verdict, reason: Message) -> CheckedLine:
    return CheckedLine(line, verdict, reason)


def _draft(line: FormLine) -> DelegateDraft:
    return DelegateDraft(
        full_name=line.full_name,
        position=line.position,
        organization_name=line.organization,
        phone=line.phone,
        kind=DelegateKind.SUMMONED,
    )


def _fill_in(work: UnitOfWork, row: DelegateRow | None, line: FormLine) -> None:
    """What the form says and the list doesn't: a position, a telephone number."""
    if row is None:
        return
    missing = {
        name: text
        for name, text in (("position", line.position), ("phone", line.phone))
        if text and not getattr(row, name)
    }
    if missing:
        edit_delegate(work, row.id, row.version, **missing)


def _keep_answer(work: UnitOfWork, line: CheckedLine, delegate_id: int) -> None:
    if line.answer is Answer.SUBSTITUTE:
        stand_in = DelegateDraft(line.line.stand_in, position=line.line.stand_in_position)
        name_stand_in(work, delegate_id, stand_in, line.line.note)
    elif line.answer is not Answer.NONE:
        note_answers(work, [delegate_id], line.answer, line.line.note)
