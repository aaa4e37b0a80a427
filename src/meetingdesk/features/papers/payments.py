"""Who is paid at a meeting, and the amounts of single people that differ from the usual ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.office import issuer_data, read_setting, save_setting
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.roles import Role, RoleKind
from meetingdesk.messages import Message, message
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.wording import money

LARGEST_AMOUNT = 1_000_000_000
PAID_ROLES = (
    RoleKind.CHAIR,
    RoleKind.SECRETARY,
    RoleKind.HOST,
    RoleKind.RAPPORTEUR,
    RoleKind.DIRECTING,
)
"""Parts in a meeting that are paid apart from coming to it."""


@dataclass(frozen=True, slots=True)
class Payee:
    """Somebody who may be paid.

    Attributes:
        key: finds the person again, ``d12`` on the list of delegates, ``r5`` among the roles.
        groups: what the amount may follow from, the part in the meeting before the delegate's kind.
        group_label: what the person is, for lists.
        has_come: the door or the part says so.
        own_amount: the amount kept for this person; None follows the groups.
    """

    key: str
    person: PersonOnPaper
    groups: tuple[str, ...]
    group_label: Message
    has_come: bool
    own_amount: int | None = None

    def amount(self, rates: Mapping[str, int]) -> int:
        """What this person gets, in đồng, where the groups get `rates`."""
        if self.own_amount is not None:
            return self.own_amount
        return next((rates[group] for group in self.groups if rates.get(group)), 0)


@dataclass(frozen=True, slots=True)
class PaymentData:
    """What the payment list is made from; payees in protocol order, those with a part first."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    payees: tuple[Payee, ...] = ()
    created: datetime | None = None


def gather_payments(session: Session, meeting_id: int) -> PaymentData:
    """Everybody who may be paid. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    return PaymentData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        payees=tuple(_payees(session, meeting_id, card.roles)),
        created=card.starts_at,
    )


def set_own_amounts(work: UnitOfWork, meeting_id: int, amounts: Mapping[str, int | None]) -> None:
    """Keep what single people get, by the payee's key; None lets them follow their group again.

    Raises Refused for a negative amount or one above LARGEST_AMOUNT.
    """
    for amount in amounts.values():
        if amount is not None and not 0 <= amount <= LARGEST_AMOUNT:
            raise Refused(
                message("errors", "Số tiền {amount} không hợp lệ: từ 0 đến {largest}.").given(
                    amount=money(amount), largest=money(LARGEST_AMOUNT)
                )
            )
    card = meeting_card(work.session, meeting_id)
    changed: dict[str, int | None] = {**_own_amounts(work.session, meeting_id), **amounts}
    kept = {key: amount for key, amount in changed.items() if amount is not None}
    save_setting(work, _key(meeting_id), kept)
    work.describe(message("journal", "Sửa mức chi của {title}").given(title=card.title))


def group_of_kind(kind: DelegateKind) -> str:
    """The group of the delegates of a kind."""
    return f"kind_{kind.value}"


def group_of_role(kind: RoleKind) -> str:
    """The group of those with a part."""
    return f"role_{kind.value}"


def _payees(session: Session, meeting_id: int, roles: Iterable[Role]) -> Iterable[Payee]:
    """Those with a part, then the others on the list; nobody twice."""
    own = _own_amounts(session, meeting_id)
    rows = [
        row
        for row in attendance_rows(session, meeting_id)
        if row.standing is not Standing.REPRESENTED
    ]
    rows.sort(key=lambda row: (row.organization_order, row.position_rank, row.sort_key, row.number))
    unlisted = {_same(row.full_name, row.organization_name): row for row in reversed(rows)}
    taken: set[int] = set()
    seen: set[tuple[str, str]] = set()
    for role in sorted(roles, key=_role_order):
        who = _same(role.full_name, role.organization_name)
        if role.kind not in PAID_ROLES or who in seen:
            continue
        seen.add(who)
        listed = unlisted.get(who)
        if listed is not None:
            taken.add(listed.id)
        yield _role_payee(role, listed, own)
    for row in rows:
        if row.id not in taken:
            yield _delegate_payee(row, own)


def _role_payee(role: Role, listed: AttendanceRow | None, own: Mapping[str, int]) -> Payee:
    """Somebody with a part: paid for it though the door has not seen them, if they aren't listed."""
    key = f"r{role.id}"
    person = PersonOnPaper(role.full_name, role.position, role.organization_name, role.honorific)
    groups = [group_of_role(role.kind)]
    if listed is not None:
        groups.append(group_of_kind(listed.kind))
    has_come = listed is None or listed.standing.has_come
    return Payee(key, person, tuple(groups), role.kind.label, has_come, own.get(key))


def _delegate_payee(row: AttendanceRow, own: Mapping[str, int]) -> Payee:
    key = f"d{row.id}"
    person = PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)
    group = group_of_kind(row.kind)
    return Payee(key, person, (group,), row.kind.label, row.standing.has_come, own.get(key))


def _role_order(role: Role) -> int:
    """Sorting keeps the order within one kind, which is the meeting's own."""
    return PAID_ROLES.index(role.kind) if role.kind in PAID_ROLES else len(PAID_ROLES)


def _same(name: str, organization: str) -> tuple[str, str]:
    return (fold(name), fold(organization))


def _own_amounts(session: Session, meeting_id: int) -> dict[str, int]:
    kept: Any = read_setting(session, _key(meeting_id))
    if not isinstance(kept, dict):
        return {}
    return {
        str(key): amount
        for key, amount in kept.items()
        if isinstance(amount, int) and not isinstance(amount, bool)
    }


def _key(meeting_id: int) -> str:
    return f"payments/{meeting_id}"
