"""The orders a list of delegates is read in, and numbering it by one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from sqlalchemy import select

from meetingdesk.features.delegates.delegates import NO_ORDER, DelegateRow, delegate_rows
from meetingdesk.features.directory.positions import position_ranks
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.base import Choice
from meetingdesk.model.people import Organization
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.collation import sort_key


class DelegateOrder(Choice):
    """How a list of delegates is ordered."""

    NUMBER = "number", message("labels", "Theo số thứ tự")
    PROTOCOL = "protocol", message("labels", "Theo chức vụ (lễ tân)")
    ORGANIZATION = "organization", message("labels", "Theo đơn vị")
    GIVEN_NAME = "given_name", message("labels", "Theo tên")


def in_order(rows: Iterable[DelegateRow], order: DelegateOrder) -> list[DelegateRow]:
    """The rows in that order.

    Protocol order is the rank of the position, then the organisation's order, then the name.
    Organisations whose order nobody has set stand as the list names them first: whoever wrote it
    put the hosts and the Front before the press.
    """
    rows = sorted(rows, key=lambda row: row.number)
    first = {row.organization_name: row.number for row in reversed(rows)}
    return sorted(rows, key=lambda row: _key(row, order, first))


def _key(row: DelegateRow, order: DelegateOrder, first: Mapping[str, int]) -> tuple[object, ...]:
    organization = (
        row.organization_order,
        first[row.organization_name],
        _organization_key(row.organization_name),
    )
    if order is DelegateOrder.PROTOCOL:
        return (row.position_rank, *organization, row.sort_key, row.number)
    if order is DelegateOrder.ORGANIZATION:
        return (*organization, row.position_rank, row.sort_key, row.number)
    if order is DelegateOrder.GIVEN_NAME:
        return (row.sort_key, row.number)
    return (row.number,)


@lru_cache(maxsize=4_000)
def _organization_key(name: str) -> str:
    """Lists have few organisations and many people."""
    return sort_key(name)


def renumber(work: UnitOfWork, meeting_id: int, order: DelegateOrder) -> None:
    """Number the list from 1 in that order, with ranks and organisations' orders as they are now."""
    _renew_ranks(work, meeting_id)
    rows = in_order(delegate_rows(work.session, meeting_id), order)
    moved = [(row.id, number) for number, row in enumerate(rows, 1) if row.number != number]
    # A number belongs to one delegate at a time, so those who move step aside first.
    work.update_many(Delegate, [(row_id, {"number": -number}) for row_id, number in moved])
    work.update_many(Delegate, [(row_id, {"number": number}) for row_id, number in moved])
    act = message("journal", "Đánh lại số thứ tự đại biểu: {order}")
    work.describe(act.given(order=order.label))


def _renew_ranks(work: UnitOfWork, meeting_id: int) -> None:
    ranks = position_ranks(work.session)
    query = select(Organization.id, Organization.protocol_order)
    orders = {row[0]: row[1] for row in work.session.execute(query)}
    changes = []
    for row in delegate_rows(work.session, meeting_id):
        rank = ranks.rank_of(row.position)
        place = orders.get(row.organization_id or 0, NO_ORDER)
        if (rank, place) != (row.position_rank, row.organization_order):
            changes.append((row.id, {"position_rank": rank, "organization_order": place}))
    work.update_many(Delegate, changes)
