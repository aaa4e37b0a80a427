"""The rights of a person over their data: exported on request, erased on request, kept no longer
than needed.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: papers already issued stay, with the name only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.name_mentions import Mention, mentions_of
from meetingdesk.features.directory.personal_data import (
    delegate_ids,
    entries_about,
    person_of,
)
from meetingdesk.features.search import OFFICE_ZONE
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.model.agreements import UNSIGNED, Agreement, AgreementParty, Signatory
from meetingdesk.model.attendance import CheckIn, Delegate, Invitation
from meetingdesk.model.base import now
from meetingdesk.model.events import Meeting, MeetingRole
from meetingdesk.model.mail import MailState, OutgoingMail
from meetingdesk.model.minutes import ActionItem, Minutes, MinutesRevision, MinutesState
from meetingdesk.model.people import Appointment, ConsentBasis, GroupMember, Person
from meetingdesk.store.erasure import erase_payloads
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.collation import person_sort_key
from meetingdesk.vietnamese.folding import fold_all

ERASED_NAME = "Người đã yêu cầu xóa dữ liệu"
_ISSUED = (MinutesState.FINAL, MinutesState.SIGNED)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure did.

    Attributes:
        kept_names: rows of issued minutes and signed agreements that keep the name.
        mentions: texts that still hold the name, for somebody to look through.
        payloads: journal entries whose content was removed.
    """

    kept_names: int
    mentions: tuple[Mention, ...]
    payloads: int


@dataclass(frozen=True, slots=True)
class ExpiredMeeting:
    """A meeting whose period of keeping is over."""

    id: int
    version: int
    title: str
    held_on: date
    keep_until: date
    delegates: int


def record_export(work: UnitOfWork, person_id: int) -> None:
    """Put into the journal that a person's data is handed out. Raises Refused for nobody."""
    person_of(work.session, person_id)
    work.note(Person.__tablename__, person_id)
    work.describe(
        message("journal", "Xuất dữ liệu cá nhân của người số {number}").given(number=person_id)
    )


def erase_person(work: UnitOfWork, person_id: int, on: date) -> Erasure:
    """Erase a person's data for good; `undo` refuses to bring it back.

    The name stays in lists and minutes of meetings whose minutes are final or signed, and in
    agreements signed; everywhere else another takes its place. Positions, telephone, e-mail,
    notes and reasons of absence go, and what the journal held of their rows with them.

    Raises Refused where there is no such person or they were erased before.
    """
    session = work.session
    person = person_of(session, person_id)
    if person.erased_on is not None:
        raise Refused(message("errors", "Dữ liệu của người này đã được xóa trước đó."))
    mentions = tuple(mentions_of(session, person.full_name))
    entries = entries_about(session, person_id)
    erase_payloads(session, entries)
    touched = _Touched(work)
    kept = _erase_places(touched, person_id)
    kept += _erase_roles(touched, person_id)
    kept += _erase_signatures(touched, person_id)
    _erase_tasks(touched, person_id)
    touched.delete(Appointment, Appointment.person_id == person_id)
    touched.delete(GroupMember, GroupMember.person_id == person_id)
    touched.change(Person, Person.id == person_id, _anonymous(on))
    session.expire_all()
    work.describe(
        message("journal", "Xóa dữ liệu cá nhân của người số {number} theo yêu cầu").given(
            number=person_id
        )
    )
    return Erasure(kept, mentions, len(entries))


def expired_meetings(session: Session, today: date) -> list[ExpiredMeeting]:
    """Meetings whose period of keeping is over, the longest overdue first."""
    delegates = (
        select(func.count()).where(Delegate.meeting_id == Meeting.id).correlate(Meeting)
    ).scalar_subquery()
    query = (
        select(
            Meeting.id,
            Meeting.version,
            Meeting.title,
            Meeting.starts_at,
            Meeting.keep_until,
            delegates,
        )
        .where(Meeting.keep_until < today)
        .order_by(Meeting.keep_until, Meeting.id)
    )
    return [
        ExpiredMeeting(
            row_id, version, title, starts_at.astimezone(OFFICE_ZONE).date(), until, many
        )
        for row_id, version, title, starts_at, until, many in session.execute(query)
        if until is not None
    ]


class _Touched:
    """Changes rows without keeping what they were, and notes which ones."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.session = work.session

    def ids(self, model: Any, which: ColumnElement[bool]) -> list[int]:
        return list(self.session.scalars(select(model.id).where(which).order_by(model.id)))

    def change(self, model: Any, which: ColumnElement[bool], values: Mapping[str, object]) -> int:
        """Set columns of the rows for which `which` holds; returns how many there were."""
        ids = self.ids(model, which)
        table = model.__table__
        moved: dict[str, object] = {}
        if "version" in table.columns:
            moved = {"updated_at": now(), "version": table.c.version + 1}
        for row_id in ids:
            change = update(table).where(table.c.id == row_id).values({**values, **moved})
            self.session.execute(change)
            self.work.note(table.name, row_id)
        return len(ids)

    def delete(self, model: type[Base], which: ColumnElement[bool]) -> None:
        """Delete the rows for which `which` holds; nothing refers to them."""
        table: Any = model.__table__
        for row_id in self.ids(model, which):
            self.session.execute(table.delete().where(table.c.id == row_id))
            self.work.note(table.name, row_id)


def _anonymous(on: date) -> dict[str, object]:
    return {
        "full_name": ERASED_NAME,
        "honorific": "",
        "phone": "",
        "email": "",
        "note": "",
        "consent_basis": ConsentBasis.UNRECORDED,
        "consent_on": None,
        "consent_purpose": "",
        "photo_consent": False,
        "erased_on": on,
        "sort_key": person_sort_key(ERASED_NAME),
        "search_key": "",
    }


def _issued_meetings() -> Any:
    return select(Minutes.meeting_id).where(Minutes.state.in_(_ISSUED))


def _erase_places(touched: _Touched, person_id: int) -> int:
    """Contacts and notes go everywhere, the name where no minutes were issued."""
    session = touched.session
    delegates = delegate_ids(session, person_id)
    touched.change(CheckIn, CheckIn.delegate_id.in_(delegates), {"typed": ""})
    touched.change(Invitation, Invitation.delegate_id.in_(delegates), {"answer_note": ""})
    mails = OutgoingMail.delegate_id.in_(delegates)
    unwritten = dict.fromkeys(("recipient", "recipient_name", "subject", "body", "last_error"), "")
    touched.change(OutgoingMail, mails, {**unwritten, "state": MailState.SENT})
    blank = dict.fromkeys(("phone", "email", "note", "door_note", "absence_reason"), "")
    kept = list(
        session.scalars(
            select(Delegate).where(
                Delegate.person_id == person_id, Delegate.meeting_id.in_(_issued_meetings())
            )
        )
    )
    for row in kept:
        key = fold_all([row.full_name, row.position, row.organization_name])
        touched.change(Delegate, Delegate.id == row.id, {**blank, "search_key": key})
    nameless = {
        **blank,
        "full_name": ERASED_NAME,
        "honorific": "",
        "position": "",
        "sort_key": person_sort_key(ERASED_NAME),
        "search_key": "",
    }
    issued = [row.id for row in kept]
    touched.change(
        Delegate, (Delegate.person_id == person_id) & Delegate.id.not_in(issued), nameless
    )
    return len(kept)


def _erase_roles(touched: _Touched, person_id: int) -> int:
    theirs = MeetingRole.person_id == person_id
    issued = MeetingRole.meeting_id.in_(_issued_meetings())
    nameless = {"full_name": ERASED_NAME, "honorific": "", "position": ""}
    touched.change(MeetingRole, theirs & ~issued, nameless)
    return len(touched.ids(MeetingRole, theirs & issued))


def _erase_signatures(touched: _Touched, person_id: int) -> int:
    theirs = Signatory.person_id == person_id
    drafts = (
        select(AgreementParty.id)
        .join(Agreement, Agreement.id == AgreementParty.agreement_id)
        .where(Agreement.state.in_(UNSIGNED))
    )
    is_draft = Signatory.party_id.in_(drafts)
    nameless = {"full_name": ERASED_NAME, "honorific": "", "position": ""}
    touched.change(Signatory, theirs & is_draft, nameless)
    return len(touched.ids(Signatory, theirs & ~is_draft))


def _erase_tasks(touched: _Touched, person_id: int) -> None:
    """Tasks of minutes not yet issued lose the name, in the revisions of these minutes too."""
    session = touched.session
    theirs = ActionItem.owner_person_id == person_id
    open_ = ActionItem.meeting_id.not_in(_issued_meetings())
    touched.change(ActionItem, theirs & open_, {"owner_name": ERASED_NAME})
    revisions = session.execute(
        select(MinutesRevision.id, MinutesRevision.content)
        .join(Minutes, Minutes.id == MinutesRevision.minutes_id)
        .where(
            Minutes.state.not_in(_ISSUED),
            or_(
                MinutesRevision.content.contains(f'"owner_person_id": {person_id},'),
                MinutesRevision.content.contains(f'"owner_person_id": {person_id}}}'),
            ),
        )
    ).all()
    for row in revisions:
        content = _nameless(json.loads(row.content), person_id)
        touched.change(MinutesRevision, MinutesRevision.id == row.id, {"content": content})


def _nameless(content: Any, person_id: int) -> str:
    entries: Iterable[Any] = content.get("entries", ())
    for entry in entries:
        task = entry.get("task") or {}
        if task.get("owner_person_id") == person_id:
            task["owner_name"] = ERASED_NAME
    return json.dumps(content, ensure_ascii=False, sort_keys=True)
