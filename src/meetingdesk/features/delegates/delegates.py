"""The list of delegates of a meeting: who is on it, added, edited and removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.organizations import organization_index, organization_key
from meetingdesk.features.directory.positions import NO_RANK, PositionRanks, position_ranks
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.attendance import Absence, Delegate, DelegateKind
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Organization
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.collation import person_sort_key
from meetingdesk.vietnamese.folding import WITHOUT_APOSTROPHES, clean, fold_all, nfc
from meetingdesk.vietnamese.initials import initial_words
from meetingdesk.vietnamese.phones import normalise_phone

__all__ = [
    "Absence",
    "DelegateDraft",
    "DelegateKind",
    "DelegateRow",
    "add_delegate",
    "add_delegates",
    "delegate_rows",
    "edit_delegate",
    "remove_delegates",
    "save_delegate",
]

NO_ORDER = 1000
_NAME = message("labels", "Họ và tên")
_HONORIFIC = message("labels", "Ông/Bà")
_POSITION = message("labels", "Chức vụ")
_ORGANIZATION = message("labels", "Đơn vị")
_PHONE = message("labels", "Điện thoại")
_EMAIL = message("labels", "Email")
_SEAT = message("labels", "Chỗ ngồi")


@dataclass(frozen=True, slots=True)
class DelegateDraft:
    """What somebody gives of a delegate; the list fills in number, code, rank and keys.

    `organization_id` may stay empty: a name that is an organisation's in the directory finds it.
    """

    full_name: str
    honorific: str = ""
    position: str = ""
    organization_name: str = ""
    kind: DelegateKind = DelegateKind.SUMMONED
    phone: str = ""
    email: str = ""
    note: str = ""
    door_note: str = ""
    seat: str = ""
    organization_id: int | None = None
    person_id: int | None = None
    stands_in_for_id: int | None = None


@dataclass(frozen=True, slots=True)
class DelegateRow:
    """A delegate as lists show it; `version` goes back when it is saved."""

    id: int
    number: int
    code: str
    kind: DelegateKind
    honorific: str
    full_name: str
    position: str
    organization_name: str
    phone: str
    email: str
    note: str
    door_note: str
    seat: str
    organization_id: int | None
    person_id: int | None
    stands_in_for_id: int | None
    absence: Absence
    absence_reason: str
    position_rank: int
    organization_order: int
    sort_key: str
    search_key: str
    version: int

    def draft(self) -> DelegateDraft:
        """What can be edited of it, to save with changes."""
        return DelegateDraft(**{name: getattr(self, name) for name in _EDITABLE})


LONGEST_NAME = 300
"""No longer name is taken, as none is from a file."""
_EDITABLE = tuple(DelegateDraft.__dataclass_fields__)
_ROW_COLUMNS = [getattr(Delegate, name) for name in DelegateRow.__dataclass_fields__]


def delegate_rows(session: Session, meeting_id: int) -> list[DelegateRow]:
    """Everybody on the list, by number."""
    query = select(*_ROW_COLUMNS).where(Delegate.meeting_id == meeting_id).order_by(Delegate.number)
    return [DelegateRow(*row) for row in session.execute(query)]


def add_delegate(work: UnitOfWork, meeting_id: int, draft: DelegateDraft) -> int:
    """Put somebody on the list under the next number; returns the delegate's id.

    Raises Refused without a name, or where that person of the directory is on the list.
    """
    (delegate_id,) = add_delegates(work, meeting_id, [draft])
    work.describe(message("journal", "Thêm đại biểu {name}").given(name=clean(draft.full_name)))
    return delegate_id


def add_delegates(work: UnitOfWork, meeting_id: int, drafts: Sequence[DelegateDraft]) -> list[int]:
    """Put many on the list under the next numbers, in their order, as one act; returns their ids.

    Raises Refused as `add_delegate` does; then nobody is added.
    """
    session = work.session
    if session.get(Meeting, meeting_id) is None:
        raise Refused(message("errors", "Sự kiện này không còn. Hãy mở lại danh sách sự kiện."))
    _refuse_listed_people(session, meeting_id, drafts)
    last = session.scalar(
        select(func.max(Delegate.number)).where(Delegate.meeting_id == meeting_id)
    )
    filling = _Filling.begin(session)
    rows = [
        {"meeting_id": meeting_id, "number": number, **filling.columns(draft)}
        for number, draft in enumerate(drafts, (last or 0) + 1)
    ]
    ids = work.insert_many(Delegate, rows)
    work.describe(message("journal", "Thêm {count} đại biểu").given(count=len(ids)))
    return ids


def save_delegate(work: UnitOfWork, delegate_id: int, version: int, draft: DelegateDraft) -> int:
    """Save a delegate edited as a whole; returns the new version.

    Raises Conflict if the delegate moved on, Refused without a name.
    """
    delegate = work.session.get(Delegate, delegate_id)
    check_version(delegate, version)
    assert delegate is not None
    if draft.organization_name != delegate.organization_name:
        draft = _with_new_organization(draft, delegate)
    if draft.person_id is not None and draft.person_id != delegate.person_id:
        _refuse_listed_people(work.session, delegate.meeting_id, [draft])
    for name, value in _Filling.begin(work.session).columns(draft).items():
        setattr(delegate, name, value)
    work.session.flush()
    work.describe(message("journal", "Sửa đại biểu {name}").given(name=delegate.full_name))
    return delegate.version


def edit_delegate(work: UnitOfWork, delegate_id: int, version: int, **changes: Any) -> int:
    """Change some fields of a delegate (named as in `DelegateDraft`), as a cell's edit does.

    Returns the new version.
    """
    delegate = work.session.get(Delegate, delegate_id)
    check_version(delegate, version)
    assert delegate is not None
    now = DelegateDraft(**{name: getattr(delegate, name) for name in _EDITABLE})
    return save_delegate(work, delegate_id, version, replace(now, **changes))


def set_kind(work: UnitOfWork, delegate_ids: Sequence[int], kind: DelegateKind) -> None:
    """Say of several delegates in what capacity they come."""
    work.update_many(Delegate, [(delegate_id, {"kind": kind}) for delegate_id in delegate_ids])
    act = message("journal", "Đổi loại của {count} đại biểu thành “{kind}”")
    work.describe(act.given(count=len(delegate_ids), kind=kind.label))


def remove_delegates(work: UnitOfWork, delegate_ids: Sequence[int]) -> None:
    """Take delegates off the list, with their invitations and passages; an undo brings all back."""
    work.delete(Delegate, list(delegate_ids))
    work.describe(message("journal", "Xóa {count} đại biểu").given(count=len(delegate_ids)))


def _with_new_organization(draft: DelegateDraft, delegate: Delegate) -> DelegateDraft:
    """A new organisation name without a new id must not keep the former organisation's."""
    if draft.organization_id == delegate.organization_id:
        return replace(draft, organization_id=None)
    return draft


def _refuse_listed_people(
    session: Session, meeting_id: int, drafts: Sequence[DelegateDraft]
) -> None:
    wanted = [draft.person_id for draft in drafts if draft.person_id is not None]
    if not wanted:
        return
    query = select(Delegate.person_id).where(
        Delegate.meeting_id == meeting_id, Delegate.person_id.is_not(None)
    )
    listed = set(session.scalars(query))
    for draft in drafts:
        if draft.person_id is None:
            continue
        if draft.person_id in listed:
            raise Refused(
                message("errors", "Đại biểu {name} đã có trong danh sách.").given(
                    name=clean(draft.full_name)
                )
            )
        listed.add(draft.person_id)


@dataclass(frozen=True, slots=True)
class _Filling:
    """What fills in the columns that nobody types: rank, order and keys."""

    ranks: PositionRanks
    orders: dict[int, int]
    by_name: dict[str, int]

    @classmethod
    def begin(cls, session: Session) -> _Filling:
        query = select(Organization.id, Organization.protocol_order)
        orders = {row[0]: row[1] for row in session.execute(query)}
        return cls(position_ranks(session), orders, organization_index(session))

    def columns(self, draft: DelegateDraft) -> dict[str, Any]:
        """The columns of a delegate. Raises Refused without a name, or where a line is too long."""
        full_name = one_line(draft.full_name, _NAME, longest=LONGEST_NAME)
        if not full_name:
            raise Refused(message("errors", "Hãy nhập họ và tên đại biểu."))
        position = one_line(draft.position, _POSITION)
        organization = one_line(draft.organization_name, _ORGANIZATION)
        organization_id = draft.organization_id or self.by_name.get(organization_key(organization))
        phone = normalise_phone(draft.phone) or one_line(draft.phone, _PHONE, longest=60)
        joined = full_name.translate(WITHOUT_APOSTROPHES)  # hhen finds H'Hen
        joined = "" if joined == full_name else joined
        return {
            "full_name": full_name,
            "honorific": one_line(draft.honorific, _HONORIFIC, longest=40),
            "position": position,
            "organization_name": organization,
            "organization_id": organization_id,
            "person_id": draft.person_id,
            "stands_in_for_id": draft.stands_in_for_id,
            "kind": draft.kind,
            "phone": phone,
            "email": one_line(draft.email, _EMAIL, longest=254),
            "note": nfc(draft.note).strip(),
            "door_note": nfc(draft.door_note).strip(),
            "seat": one_line(draft.seat, _SEAT, longest=40),
            "position_rank": self.ranks.rank_of(position) if position else NO_RANK,
            "organization_order": self.orders.get(organization_id or 0, NO_ORDER),
            "sort_key": person_sort_key(full_name),
            "search_key": fold_all(
                [full_name, joined, position, organization, initial_words(organization), phone]
            ),
        }
