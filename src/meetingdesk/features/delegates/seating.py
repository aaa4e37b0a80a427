"""Who sits where: the hall of a meeting, seats given by protocol, by organisation or by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order
from meetingdesk.features.delegates.delegates import (
    Absence,
    DelegateKind,
    DelegateRow,
    delegate_rows,
)
from meetingdesk.features.delegates.seating_layout import (
    Plan,
    Seat,
    SeatingLayout,
    Shape,
    layout_from_dict,
    layout_to_dict,
    plan_of,
)
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.roles import RoleKind
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

__all__ = ["Plan", "Seat", "SeatOrder", "Seating", "SeatingLayout", "Shape", "Sitter", "seating_of"]


class SeatOrder(Choice):
    """How seats are given out."""

    PROTOCOL = "protocol", message("labels", "Theo chức vụ, từ giữa hàng đầu")
    ORGANIZATION = "organization", message("labels", "Theo từng đơn vị ngồi liền nhau")


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody who needs a seat.

    Attributes:
        is_chair: leads the meeting, so sits at the presidium's table if there is one.
        waits: gets no seat when seats are given out: the organisers stand, the absent stay away.
    """

    id: int
    name: str
    position: str
    organization: str
    seat: str
    kind: DelegateKind = DelegateKind.SUMMONED
    number: int = 0
    is_chair: bool = False
    waits: bool = False
    sort_key: str = ""


@dataclass(frozen=True, slots=True)
class Seating:
    """The hall and the people. `people` are in protocol order; `organizations` in theirs."""

    layout: SeatingLayout
    plan: Plan
    people: tuple[Sitter, ...]
    organizations: tuple[str, ...]
    is_set_up: bool = True

    @property
    def occupants(self) -> dict[str, Sitter]:
        """Who sits where, by label; seats that the hall doesn't have are left out."""
        known = self.plan.by_label
        return {person.seat: person for person in self.people if person.seat in known}

    @property
    def unseated(self) -> tuple[Sitter, ...]:
        """Those without a seat in this hall."""
        occupants = self.occupants
        return tuple(p for p in self.people if occupants.get(p.seat) is not p)


def seating_of(session: Session, meeting_id: int) -> Seating:
    """The hall of a meeting and its people. Raises Refused where the meeting is gone.

    Somebody represented by a stand-in needs no seat: the stand-in sits. A hall that nobody chose
    yet is the one suggested for so many people.
    """
    card = meeting_card(session, meeting_id)
    rows = delegate_rows(session, meeting_id)
    represented = {row.stands_in_for_id for row in rows}
    coming = [row for row in rows if row.id not in represented]
    chairs = card.people(RoleKind.CHAIR)
    chair_ids = {role.person_id for role in chairs if role.person_id is not None}
    chair_names = {fold(role.full_name) for role in chairs if role.person_id is None}
    kept = read_setting(session, _key(meeting_id))
    layout = fitting_layout(len(coming)) if kept is None else layout_from_dict(kept)
    by_organization = in_order(coming, DelegateOrder.ORGANIZATION)
    return Seating(
        layout=layout,
        plan=plan_of(layout),
        people=tuple(
            _sitter(
                row,
                is_chair=row.person_id in chair_ids or fold(row.full_name) in chair_names,
            )
            for row in in_order(coming, DelegateOrder.PROTOCOL)
        ),
        organizations=tuple(dict.fromkeys(row.organization_name for row in by_organization)),
        is_set_up=kept is not None,
    )


def save_layout(work: UnitOfWork, meeting_id: int, layout: SeatingLayout) -> None:
    """Keep the hall. Seats that it doesn't have stay written with their people, as unseated."""
    plan = plan_of(layout)
    reserved = {row: name for row, name in layout.reserved.items() if row in plan.rows and name}
    save_setting(work, _key(meeting_id), layout_to_dict(replace(layout, reserved=reserved)))
    work.describe(message("journal", "Sửa sơ đồ chỗ ngồi"))


def copy_layout(work: UnitOfWork, source: int, target: int) -> None:
    """Give a meeting the hall of another, with the rows kept for organisations; nobody sits yet."""
    kept = read_setting(work.session, _key(source))
    if kept is not None:
        save_setting(work, _key(target), kept)


def fitting_layout(people: int) -> SeatingLayout:
    """A hall that so many people sit in with a few seats over; the first suggestion."""
    per_row = 10 if people <= 80 else 16 if people <= 300 else 24
    rows = max(3, -(-people // per_row) + 1)
    return SeatingLayout(rows=min(rows, 60), per_row=per_row)


def give_seats(work: UnitOfWork, meeting_id: int, order: SeatOrder) -> int:
    """Give the seats out anew; returns how many people found none.

    Who waits keeps the seat given by hand, if nobody else was given it.
    """
    seating = _set_up(work, meeting_id)
    given = assigned(seating, order)
    taken = set(given.values())
    changes = []
    for person in seating.people:
        seat = given.get(person.id, "")
        if person.waits and person.seat and person.seat not in taken:
            continue
        if seat != person.seat:
            changes.append((person.id, {"seat": seat}))
    work.update_many(Delegate, changes)
    work.describe(message("journal", "Xếp chỗ: {order}").given(order=order.label))
    return sum(1 for person in seating.people if not person.waits and person.id not in given)


def clear_seats(work: UnitOfWork, meeting_id: int) -> None:
    """Take everybody's seat away."""
    query = select(Delegate.id).where(Delegate.meeting_id == meeting_id, Delegate.seat != "")
    ids = list(work.session.scalars(query))
    work.update_many(Delegate, [(delegate_id, {"seat": ""}) for delegate_id in ids])
    work.describe(message("journal", "Bỏ hết chỗ ngồi đã xếp"))


def seat_delegate(work: UnitOfWork, meeting_id: int, delegate_id: int, label: str) -> None:
    """Give somebody a seat by hand; who sat there takes the other's. An empty label: none.

    Raises Refused where the delegate is gone or the hall has no such seat.
    """
    delegate = work.session.get(Delegate, delegate_id)
    if delegate is None or delegate.meeting_id != meeting_id:
        raise Refused(message("errors", "Đại biểu này không còn trong danh sách."))
    if label and label not in _set_up(work, meeting_id).plan.by_label:
        gone = message("errors", "Sơ đồ không có chỗ {label}.")
        raise Refused(gone.given(label=label))
    changes = [(delegate_id, {"seat": label})]
    act = message("journal", "Xếp {name} vào chỗ {label}").given(
        name=delegate.full_name, label=label
    )
    if not label:
        act = message("journal", "Bỏ chỗ ngồi của {name}").given(name=delegate.full_name)
    if label and label != delegate.seat:
        query = select(Delegate.id, Delegate.full_name).where(
            Delegate.meeting_id == meeting_id, Delegate.seat == label, Delegate.id != delegate_id
        )
        for other_id, other_name in work.session.execute(query):
            changes.append((other_id, {"seat": delegate.seat}))
            swap = message("journal", "Đổi chỗ {name} và {other}")
            act = swap.given(name=delegate.full_name, other=other_name)
    work.update_many(Delegate, changes)
    work.describe(act)


def assigned(seating: Seating, order: SeatOrder) -> dict[int, str]:
    """A seat for everybody who needs one, by id, as far as the seats go.

    Those who lead sit at the presidium's table. A row kept for an organisation is for its people
    only, and they are seated there first.
    """
    people = [person for person in seating.people if not person.waits]
    given: dict[int, str] = {}
    chairs = [person for person in people if person.is_chair]
    _hand_out(chairs, seating.plan.presidium, given)
    people = [person for person in people if person.id not in given]
    reserved = seating.layout.reserved
    for name in dict.fromkeys(reserved.values()):
        seats = [seat for seat in seating.plan.by_rank if reserved.get(seat.row) == name]
        _hand_out((one for one in people if one.organization == name), seats, given)
    rest = [person for person in people if person.id not in given]
    free = [seat for seat in seating.plan.by_rank if not reserved.get(seat.row)]
    if order is SeatOrder.ORGANIZATION:
        places = {name: place for place, name in enumerate(seating.organizations)}
        rest.sort(key=lambda one: places.get(one.organization, len(places)))
        # Neighbours in the list are neighbours in the hall: along the rows, not from the middle.
        spots = {seat.label: spot for spot, seat in enumerate(seating.plan.seats)}
        free.sort(key=lambda seat: spots[seat.label])
    _hand_out(rest, free, given)
    return given


def _set_up(work: UnitOfWork, meeting_id: int) -> Seating:
    """The hall; the one suggested is kept from now on, so that seats given in it stay in it."""
    seating = seating_of(work.session, meeting_id)
    if not seating.is_set_up:
        save_layout(work, meeting_id, seating.layout)
    return seating


def _hand_out(people: Iterable[Sitter], seats: Sequence[Seat], given: dict[int, str]) -> None:
    given.update((person.id, seat.label) for person, seat in zip(people, seats, strict=False))


def _sitter(row: DelegateRow, *, is_chair: bool) -> Sitter:
    return Sitter(
        id=row.id,
        name=row.full_name,
        position=row.position,
        organization=row.organization_name,
        seat=row.seat,
        kind=row.kind,
        number=row.number,
        is_chair=is_chair,
        waits=row.kind is DelegateKind.STAFF or row.absence is not Absence.UNKNOWN,
        sort_key=row.sort_key,
    )


def _key(meeting_id: int) -> str:
    return f"seating/{meeting_id}"
