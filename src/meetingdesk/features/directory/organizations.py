"""The organisations of the office's directory: the tree, names in their time, successors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import Message, message
from meetingdesk.model.agreements import AgreementParty
from meetingdesk.model.attendance import Delegate, InvitedOrganization
from meetingdesk.model.people import Appointment, Organization, OrganizationKind
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.collation import sort_key
from meetingdesk.vietnamese.folding import fold, fold_all
from meetingdesk.vietnamese.initials import initial_words
from meetingdesk.vietnamese.phones import normalise_phone

__all__ = [
    "OrganizationDraft",
    "OrganizationKind",
    "OrganizationRow",
    "add_organization",
    "edit_organization",
    "organization_index",
    "organization_key",
    "organization_rows",
    "remove_organizations",
    "save_organization",
]

LAST = 1000
_NAME = message("labels", "Tên đơn vị")


@dataclass(frozen=True, slots=True)
class OrganizationDraft:
    """What can be written of an organisation."""

    name: str
    short_name: str = ""
    abbreviation: str = ""
    kind: OrganizationKind = OrganizationKind.OTHER
    parent_id: int | None = None
    protocol_order: int = LAST
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: int | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """An organisation as the tree and its form show it; `people` counts those in office today."""

    id: int
    name: str
    short_name: str
    abbreviation: str
    kind: OrganizationKind
    parent_id: int | None
    protocol_order: int
    valid_from: date | None
    valid_to: date | None
    successor_id: int | None
    address: str
    phone: str
    email: str
    note: str
    search_key: str
    version: int
    people: int = 0

    def draft(self) -> OrganizationDraft:
        """What can be written of it, to save with changes."""
        return OrganizationDraft(**{name: getattr(self, name) for name in _EDITABLE})


_EDITABLE = tuple(OrganizationDraft.__dataclass_fields__)
_COLUMNS = [
    getattr(Organization, name) for name in OrganizationRow.__dataclass_fields__ if name != "people"
]


def organization_rows(session: Session, today: date | None = None) -> list[OrganizationRow]:
    """All organisations in protocol order, each with the number of people in office today."""
    counts = session.execute(
        select(Appointment.organization_id, func.count(func.distinct(Appointment.person_id)))
        .where(in_office(today or date.today()))  # noqa: DTZ011 - the office's own calendar day
        .group_by(Appointment.organization_id)
    )
    people = {row[0]: row[1] for row in counts}
    query = select(*_COLUMNS).order_by(
        Organization.protocol_order, Organization.sort_key, Organization.id
    )
    return [
        replace(OrganizationRow(*row), people=people.get(row[0], 0))
        for row in session.execute(query)
    ]


def in_office(today: date) -> ColumnElement[bool]:
    """The condition that an appointment holds on that day."""
    return or_(Appointment.valid_from.is_(None), Appointment.valid_from <= today) & or_(
        Appointment.valid_to.is_(None), Appointment.valid_to >= today
    )


def organization_index(session: Session) -> dict[str, int]:
    """Organisations by the `organization_key` of each of their names; those in force first."""
    query = select(
        Organization.id, Organization.name, Organization.short_name, Organization.abbreviation
    ).order_by(Organization.valid_to.is_not(None), Organization.id)
    found: dict[str, int] = {}
    for organization_id, *names in session.execute(query):
        for key in filter(None, map(organization_key, names)):
            found.setdefault(key, organization_id)
    return found


# What offices write short, word by word; both spellings of an organisation get one key.
_WRITTEN_SHORT = {
    "tp": "thanh pho",
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "ubmttq": "uy ban mat tran to quoc",
    "mttq": "mat tran to quoc",
    "lhpn": "lien hiep phu nu",
    "ldld": "lien doan lao dong",
    "hnd": "hoi nong dan",
    "hccb": "hoi cuu chien binh",
    "ccb": "cuu chien binh",
    "nct": "nguoi cao tuoi",
    "ctd": "chu thap do",
    "tncs": "thanh nien cong san",
    "hcm": "ho chi minh",
    "tnmt": "tai nguyen moi truong",
    "khkt": "khoa hoc ky thuat",
    "vhnt": "van hoc nghe thuat",
    "vn": "",
    "viet": "",
    "nam": "",
    "va": "",
}
_JOINING = re.compile(r"(?<=[A-ZĐ])\s*&\s*(?=[A-ZĐ])")  # TN&MT is written TNMT too


@lru_cache(maxsize=20_000)
@lru_cache(maxsize=20_000)
def organization_key(name: str) -> str:
    """The name folded, with usual abbreviations written out and ``Việt Nam`` and ``và`` left out."""
    words = fold(_JOINING.sub("", name)).split()
    return " ".join(filter(None, (_WRITTEN_SHORT.get(word, word) for word in words)))


def add_organization(work: UnitOfWork, draft: OrganizationDraft) -> int:
    """Add an organisation; returns its id. Raises Refused where a rule of the tree is broken."""
    organization = Organization(**organization_columns(draft))
    work.session.add(organization)
    work.session.flush()
    _check_links(work.session, organization)
    work.describe(message("journal", "Thêm đơn vị {name}").given(name=organization.name))
    return organization.id


def save_organization(
    work: UnitOfWork, organization_id: int, version: int, draft: OrganizationDraft
) -> None:
    """Save an organisation edited as a whole. Raises Conflict if it moved on.

    Old lists and papers keep the name they were made with.
    """
    organization = work.session.get(Organization, organization_id)
    check_version(organization, version)
    assert organization is not None
    for name, value in organization_columns(draft).items():
        if getattr(organization, name) != value:
            setattr(organization, name, value)
    _check_links(work.session, organization)
    work.describe(message("journal", "Sửa đơn vị {name}").given(name=organization.name))


def edit_organization(work: UnitOfWork, organization_id: int, version: int, **changes: Any) -> None:
    """Change some fields of an organisation, named as in `OrganizationDraft`."""
    organization = work.session.get(Organization, organization_id)
    check_version(organization, version)
    now = OrganizationDraft(**{name: getattr(organization, name) for name in _EDITABLE})
    save_organization(work, organization_id, version, replace(now, **changes))


def remove_organizations(work: UnitOfWork, organization_ids: Sequence[int]) -> None:
    """Delete organisations that nothing refers to.

    Raises Refused, saying where one is used: such an organisation gets an end date instead.
    """
    for organization_id in organization_ids:
        _refuse_used(work.session, organization_id)
    names = work.session.scalars(
        select(Organization.name).where(Organization.id.in_(organization_ids))
    ).all()
    work.delete(Organization, list(organization_ids))
    if len(names) == 1:
        work.describe(message("journal", "Xóa đơn vị {name}").given(name=names[0]))
    else:
        work.describe(message("journal", "Xóa {count} đơn vị").given(count=len(names)))


def organization_columns(draft: OrganizationDraft) -> dict[str, Any]:
    """The columns of an organisation as written. Raises Refused without a name or with odd dates."""
    name = required_line(draft.name, _NAME)
    short_name = one_line(draft.short_name, message("labels", "Tên gọi tắt"))
    abbreviation = one_line(draft.abbreviation, message("labels", "Tên viết tắt"), longest=60)
    if draft.valid_from and draft.valid_to and draft.valid_to < draft.valid_from:
        raise Refused(message("errors", "Ngày hết hiệu lực phải sau ngày bắt đầu."))
    return {
        "name": name,
        "short_name": short_name,
        "abbreviation": abbreviation,
        "kind": draft.kind,
        "parent_id": draft.parent_id,
        "protocol_order": draft.protocol_order,
        "valid_from": draft.valid_from,
        "valid_to": draft.valid_to,
        "successor_id": draft.successor_id,
        "address": one_line(draft.address, message("labels", "Địa chỉ")),
        "phone": normalise_phone(draft.phone)
        or one_line(draft.phone, message("labels", "Điện thoại"), longest=60),
        "email": one_line(draft.email, message("labels", "Email"), longest=254),
        "note": many_lines(draft.note),
        "sort_key": sort_key(name),
        "search_key": fold_all([name, short_name, abbreviation, initial_words(name)]),
    }


def _check_links(session: Session, organization: Organization) -> None:
    """A superior or a successor may not lead back to the organisation itself."""
    _refuse_circle(
        session,
        organization,
        "parent_id",
        message("errors", "{name} không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó."),
    )
    _refuse_circle(
        session,
        organization,
        "successor_id",
        message("errors", "{name} không thể kế tục chính nó hoặc đơn vị trước nó."),
    )


def _refuse_circle(
    session: Session, organization: Organization, link: str, refusal: Message
) -> None:
    links = {row[0]: row[1] for row in session.execute(select(Organization.id, _column(link)))}
    links[organization.id] = getattr(organization, link)
    step, seen = links[organization.id], {organization.id}
    while step is not None and step not in seen:
        seen.add(step)
        step = links.get(step)
    if step is not None:
        raise Refused(refusal.given(name=organization.name))


def _column(name: str) -> Any:
    return getattr(Organization, name)


def _refuse_used(session: Session, organization_id: int) -> None:
    uses = [
        (Appointment.organization_id, message("errors", "{count} chức vụ của người trong danh bạ")),
        (Organization.parent_id, message("errors", "{count} đơn vị trực thuộc")),
        (Organization.successor_id, message("errors", "{count} đơn vị mà nó kế tục")),
        (InvitedOrganization.organization_id, message("errors", "{count} sự kiện mời đơn vị này")),
        (Delegate.organization_id, message("errors", "{count} đại biểu trong các danh sách")),
        (AgreementParty.organization_id, message("errors", "{count} văn bản ký kết")),
    ]
    for column, words in uses:
        count = session.scalar(
            select(func.count()).select_from(column.class_).where(column == organization_id)
        )
        if count:
            refusal = message(
                "errors",
                "Chưa xóa được {name}: còn {uses}. Hãy ghi ngày hết hiệu lực thay vì xóa.",
            )
            name = session.get_one(Organization, organization_id).name
            raise Refused(refusal.given(name=name, uses=words.given(count=count)))
