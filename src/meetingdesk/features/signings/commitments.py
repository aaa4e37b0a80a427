"""What the parties of an agreement promised: how much, by when, and how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.signings.agreement_parties import agreement_of
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.agreements import AgreementParty, Commitment, CommitmentState
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.wording import parse_number

__all__ = [
    "CommitmentDraft",
    "CommitmentRow",
    "CommitmentState",
    "Light",
    "add_commitments",
    "amount_from_text",
    "checked_amount",
    "commitment_rows",
    "edit_commitment",
    "remove_commitments",
    "state_from_result",
]

SOON = 30
_TEXT = message("labels", "Nội dung cam kết")
_UNIT = message("labels", "Đơn vị tính")
# Numeric(18, 3) holds fifteen digits before the comma.
_MOST = Decimal(10) ** 15


class Light(Choice):
    """How a promise stands today, in words."""

    DONE = "done", message("labels", "Hoàn thành")
    ON_TRACK = "on_track", message("labels", "Đang thực hiện")
    NOT_BEGUN = "not_begun", message("labels", "Chưa thực hiện")
    DUE_SOON = "due_soon", message("labels", "Sắp đến hạn")
    LATE = "late", message("labels", "Quá hạn")
    MISSED = "missed", message("labels", "Không đạt")


@dataclass(frozen=True, slots=True)
class CommitmentDraft:
    """What can be written of a promise; a target without a unit is a bare number."""

    text: str
    party_id: int | None = None
    unit: str = ""
    target: Decimal | None = None
    result: Decimal | None = None
    due_on: date | None = None
    state: CommitmentState = CommitmentState.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A promise as lists show it; `share` is result over target, where both are numbers."""

    id: int
    version: int
    text: str
    party_id: int | None
    unit: str
    target: Decimal | None
    result: Decimal | None
    due_on: date | None
    state: CommitmentState
    note: str
    party_name: str
    light: Light

    @property
    def share(self) -> float | None:
        if not self.target or self.result is None:
            return None
        return float(self.result / self.target)


_EDITABLE = tuple(CommitmentDraft.__dataclass_fields__)


def commitment_rows(session: Session, agreement_id: int, today: date) -> list[CommitmentRow]:
    """The promises of an agreement in their order; a promise without a party is everybody's."""
    rows = session.execute(
        select(
            Commitment.id,
            Commitment.version,
            *(getattr(Commitment, name) for name in _EDITABLE),
            func.coalesce(AgreementParty.organization_name, "").label("party_name"),
        )
        .outerjoin(AgreementParty, AgreementParty.id == Commitment.party_id)
        .where(Commitment.agreement_id == agreement_id)
        .order_by(Commitment.place_in_order, Commitment.id)
    )
    return [
        CommitmentRow(**row, light=light_of(row["state"], row["due_on"], today))
        for row in rows.mappings()
    ]


def light_of(state: CommitmentState, due_on: date | None, today: date) -> Light:
    """How a promise stands on the day `today`: late once its day is past, soon 30 days before."""
    if state is CommitmentState.DONE:
        return Light.DONE
    if state is CommitmentState.MISSED:
        return Light.MISSED
    if due_on is not None and due_on < today:
        return Light.LATE
    if due_on is not None and (due_on - today).days <= SOON:
        return Light.DUE_SOON
    return Light.ON_TRACK if state is CommitmentState.ONGOING else Light.NOT_BEGUN


def add_commitments(
    work: UnitOfWork, agreement_id: int, drafts: Sequence[CommitmentDraft]
) -> list[int]:
    """Add promises after those there are; returns their ids. Raises Refused for an empty text."""
    agreement = agreement_of(work.session, agreement_id)
    last = work.session.scalar(
        select(func.max(Commitment.place_in_order)).where(Commitment.agreement_id == agreement_id)
    )
    first = 0 if last is None else last + 1
    rows = [
        {
            "agreement_id": agreement_id,
            "place_in_order": place,
            **_columns(work.session, agreement_id, draft),
        }
        for place, draft in enumerate(drafts, first)
    ]
    ids = work.insert_many(Commitment, rows)
    if len(ids) == 1:
        act = message("journal", "Thêm cam kết {text}").given(text=rows[0]["text"])
    else:
        act = message("journal", "Thêm {count} cam kết vào {title}")
        act = act.given(count=len(ids), title=agreement.title)
    work.describe(act)
    return ids


def edit_commitment(work: UnitOfWork, commitment_id: int, version: int, **changes: Any) -> int:
    """Change some fields of a promise, named as in `CommitmentDraft`; returns its new version.

    A new result moves the state: something achieved is under way, the target reached is done.
    Raises Conflict where it changed since `version`.
    """
    row = work.session.get(Commitment, commitment_id)
    check_version(row, version)
    assert row is not None
    now = CommitmentDraft(**{name: getattr(row, name) for name in _EDITABLE})
    draft = replace(now, **changes)
    if {"result", "target"} & changes.keys() and "state" not in changes:
        state = state_from_result(draft.state, draft.target, draft.result)
        draft = replace(draft, state=state)
    for name, value in _columns(work.session, row.agreement_id, draft).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    work.describe(message("journal", "Sửa cam kết {text}").given(text=row.text))
    work.session.flush()
    return row.version


def remove_commitments(work: UnitOfWork, commitment_ids: Sequence[int]) -> None:
    """Delete promises."""
    texts = work.session.scalars(
        select(Commitment.text).where(Commitment.id.in_(commitment_ids))
    ).all()
    work.delete(Commitment, list(commitment_ids))
    if len(texts) == 1:
        work.describe(message("journal", "Xóa cam kết {text}").given(text=texts[0]))
    else:
        work.describe(message("journal", "Xóa {count} cam kết").given(count=len(texts)))


def amount_from_text(text: str) -> Decimal | None:
    """``1.200`` or ``12,5`` as a number, an empty text as None. Raises Refused for other text."""
    if not text.strip():
        return None
    try:
        return parse_number(text)
    except ValueError as error:
        raise Refused(
            message("errors", "“{text}” không phải là một số. Hãy ghi như 1.200 hoặc 12,5.").given(
                text=text
            )
        ) from error


def state_from_result(
    state: CommitmentState, target: Decimal | None, result: Decimal | None
) -> CommitmentState:
    """The state that a result leads to; what was given up stays so."""
    if result is None or state is CommitmentState.MISSED:
        return state
    if target and result >= target:
        return CommitmentState.DONE
    return CommitmentState.ONGOING if result > 0 else CommitmentState.OPEN


def checked_amount(amount: Decimal | None) -> Decimal | None:
    """The amount. Raises Refused where it is negative or larger than is kept."""
    if amount is not None and (amount < 0 or amount >= _MOST):
        raise Refused(message("errors", "Chỉ tiêu, kết quả phải là số không âm và vừa phải."))
    return amount


def _columns(session: Session, agreement_id: int, draft: CommitmentDraft) -> dict[str, Any]:
    if draft.party_id is not None:
        party = session.get(AgreementParty, draft.party_id)
        if party is None or party.agreement_id != agreement_id:
            raise Refused(message("errors", "Bên cam kết không có trong văn bản này."))
    return {
        "text": required_line(draft.text, _TEXT),
        "party_id": draft.party_id,
        "unit": one_line(draft.unit, _UNIT, longest=60),
        "target": checked_amount(draft.target),
        "result": checked_amount(draft.result),
        "due_on": draft.due_on,
        "state": draft.state,
        "note": many_lines(draft.note),
    }
