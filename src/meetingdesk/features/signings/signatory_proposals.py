"""Who could sign for an organisation on a day, with the position and authority of that day."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.directory.organizations import in_office
from meetingdesk.features.signings.agreement_parties import PartyDraft, SignatoryDraft
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.vietnamese.folding import clean

# The usual lines over a position (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
AUTHORITIES = (
    "",
    "TM. BAN THƯỜNG TRỰC",
    "TM. BAN THƯỜNG VỤ",
    "TM. BAN CHẤP HÀNH",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "KT. GIÁM ĐỐC",
    "TUQ. CHỦ TỊCH",
    "TUQ. GIÁM ĐỐC",
)
# Those who can't sign for a whole organisation are not offered first.
_LEADING = re.compile(
    r"^(phó\s+)?(bí thư|chủ tịch|giám đốc|tổng giám đốc|trưởng ban|viện trưởng|hiệu trưởng|tổng thư ký)",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"^phó\s+(bí thư|chủ tịch|tổng giám đốc|giám đốc|trưởng ban)", re.IGNORECASE)


def signatories_for(session: Session, organization_id: int, on: date) -> list[SignatoryDraft]:
    """People in office at the organisation on the day `on`: leaders first, then by rank."""
    rows = session.execute(
        select(
            Person.full_name,
            Person.honorific,
            Appointment.position,
            Person.id,
        )
        .join(Person, Person.id == Appointment.person_id)
        .where(Appointment.organization_id == organization_id, in_office(on))
        .order_by(Appointment.rank, Person.sort_key, Person.id)
    ).all()
    drafts = [
        SignatoryDraft(name, honorific, position, proposed_authority(position), person_id)
        for name, honorific, position, person_id in rows
    ]
    return sorted(drafts, key=lambda draft: not _LEADING.match(draft.position))


def party_for(session: Session, organization_id: int, on: date) -> PartyDraft:
    """The organisation as a party, with the leader of that day proposed as the signatory."""
    organization = session.get_one(Organization, organization_id)
    found = [
        draft
        for draft in signatories_for(session, organization_id, on)
        if _LEADING.match(draft.position)
    ]
    return PartyDraft(organization.name, organization_id, "", tuple(found[:1]))


def proposed_authority(position: str) -> str:
    """``KT. CHỦ TỊCH`` for a deputy, who signs for the head; nothing for others."""
    deputy = _DEPUTY.match(clean(position))
    return f"KT. {deputy[1].upper()}" if deputy else ""
