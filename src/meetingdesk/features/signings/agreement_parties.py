"""Who signs an agreement: parties in their order, signatories with position and authority, witnesses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.organizations import organization_index, organization_key
from meetingdesk.features.written_text import one_line, required_line
from meetingdesk.messages import Message, message
from meetingdesk.model.agreements import (
    UNSIGNED,
    Agreement,
    AgreementParty,
    Signatory,
    Witness,
)
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean, fold, fold_all

FEWEST_PARTIES = 2
MOST_PARTIES = 20
_ORGANIZATION = message("labels", "Tên đơn vị")
_NAME = message("labels", "Họ và tên")
_NUMBER = message("labels", "Số văn bản")
_AUTHORITY = message("labels", "Thay mặt")
_POSITION = message("labels", "Chức vụ")


@dataclass(frozen=True, slots=True)
class SignatoryDraft:
    """Somebody who signs; `authority` are the lines above the position, as ``KT. CHỦ TỊCH``."""

    full_name: str
    honorific: str = ""
    position: str = ""
    authority: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """An organisation that signs; a name of the directory finds its organisation by itself."""

    organization_name: str
    organization_id: int | None = None
    number: str = ""
    signatories: tuple[SignatoryDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class WitnessDraft:
    """Somebody who stood by at the signing."""

    full_name: str
    honorific: str = ""
    position: str = ""
    organization_name: str = ""


class SignatoryChanges(TypedDict, total=False):
    """The fields of a signatory that can be edited; those not given stay."""

    full_name: str
    honorific: str
    position: str
    authority: str
    person_id: int | None


def add_party(work: UnitOfWork, agreement_id: int, draft: PartyDraft) -> int:
    """Add a party after the others, with its signatories; returns its id.

    Raises Refused for an empty name, a party that is there already, or one too many.
    """
    agreement = agreement_of(work.session, agreement_id)
    (party_id,) = add_parties(work, agreement, [draft])
    name = work.session.get_one(AgreementParty, party_id).organization_name
    work.describe(
        message("journal", "Thêm bên ký {name} vào {title}").given(name=name, title=agreement.title)
    )
    return party_id


def add_parties(
    work: UnitOfWork, agreement: Agreement, drafts: Sequence[PartyDraft]
) -> tuple[int, ...]:
    """Add several parties in their order, checked against each other and those already there."""
    session = work.session
    known = parties_of(session, agreement.id)
    taken = {_identity(party.organization_id, party.organization_name) for party in known}
    if len(known) + len(drafts) > MOST_PARTIES:
        raise Refused(
            message("errors", "Một văn bản có nhiều nhất {most} bên ký.").given(most=MOST_PARTIES)
        )
    index = organization_index(session)
    first = 1 + max((party.place_in_order for party in known), default=-1)
    added = []
    for place, draft in enumerate(drafts, first):
        name = required_line(draft.organization_name, _ORGANIZATION)
        organization_id = draft.organization_id or index.get(organization_key(name))
        _claim(taken, organization_id, name)
        party = AgreementParty(
            agreement_id=agreement.id,
            organization_id=organization_id,
            organization_name=name,
            number=one_line(draft.number, _NUMBER, longest=120),
            place_in_order=place,
        )
        session.add(party)
        session.flush()
        for signatory in draft.signatories:
            add_signatory(work, party.id, signatory)
        added.append(party.id)
    index_agreement(session, agreement)
    return tuple(added)


def edit_party(
    work: UnitOfWork,
    party_id: int,
    version: int,
    *,
    organization_name: str | None = None,
    organization_id: int | None = None,
    number: str | None = None,
) -> int:
    """Change the name or the number of a party, what is None stays; returns its new version.

    A new name lets go of the former organisation. Raises Conflict where the party changed since.
    """
    party = work.session.get(AgreementParty, party_id)
    check_version(party, version)
    assert party is not None
    agreement = agreement_of(work.session, party.agreement_id)
    if organization_name is not None:
        name = required_line(organization_name, _ORGANIZATION)
        found = organization_id or organization_index(work.session).get(organization_key(name))
        others = [one for one in parties_of(work.session, agreement.id) if one.id != party_id]
        _claim(
            {_identity(one.organization_id, one.organization_name) for one in others}, found, name
        )
        party.organization_id, party.organization_name = found, name
    if number is not None:
        party.number = one_line(number, _NUMBER, longest=120)
    index_agreement(work.session, agreement)
    act = message("journal", "Sửa bên ký {name} của {title}")
    work.describe(act.given(name=party.organization_name, title=agreement.title))
    work.session.flush()
    return party.version


def remove_parties(work: UnitOfWork, party_ids: Sequence[int]) -> None:
    """Take parties out with their signatories.

    Raises Refused where a signed agreement would keep fewer than two.
    """
    rows = work.session.scalars(
        select(AgreementParty).where(AgreementParty.id.in_(party_ids))
    ).all()
    for agreement_id in {row.agreement_id for row in rows}:
        agreement = agreement_of(work.session, agreement_id)
        gone = [row.organization_name for row in rows if row.agreement_id == agreement_id]
        left = len(parties_of(work.session, agreement_id)) - len(gone)
        if agreement.state not in UNSIGNED and left < FEWEST_PARTIES:
            raise too_few_parties()
        act = message("journal", "Bỏ bên ký {names} khỏi {title}")
        work.describe(act.given(names=", ".join(gone), title=agreement.title))
    agreements = {row.agreement_id for row in rows}
    work.delete(AgreementParty, list(party_ids))
    for agreement_id in agreements:
        index_agreement(work.session, agreement_of(work.session, agreement_id))


def move_party(work: UnitOfWork, party_id: int, to: int) -> None:
    """Put a party at place `to` (0 is first) in the order of signing."""
    party = work.session.get_one(AgreementParty, party_id)
    ids = [one.id for one in parties_of(work.session, party.agreement_id)]
    ids.remove(party_id)
    ids.insert(to, party_id)
    work.describe(
        message("journal", "Sắp xếp lại các bên ký của {title}").given(
            title=agreement_of(work.session, party.agreement_id).title
        )
    )
    work.update_many(
        AgreementParty, [(one, {"place_in_order": place}) for place, one in enumerate(ids)]
    )


def add_signatory(work: UnitOfWork, party_id: int, draft: SignatoryDraft) -> int:
    """Add somebody who signs for a party, after the others; returns the id.

    Raises Refused without a name, or where that name signs for the party already.
    """
    party = work.session.get(AgreementParty, party_id)
    if party is None:
        raise Refused(message("errors", "Bên ký này không còn nữa: đã bị xóa."))
    name = required_line(draft.full_name, _NAME)
    others = select(Signatory.full_name).where(Signatory.party_id == party_id)
    if fold(name) in map(fold, work.session.scalars(others)):
        raise Refused(
            message("errors", "{name} đã là người ký của {party}.").given(
                name=name, party=party.organization_name
            )
        )
    last = select(func.max(Signatory.place_in_order)).where(Signatory.party_id == party_id)
    signatory = Signatory(
        party_id=party_id,
        person_id=draft.person_id,
        place_in_order=_after(work.session.scalar(last)),
        **_signatory_columns(draft),
    )
    work.session.add(signatory)
    work.session.flush()
    act = message("journal", "Thêm người ký {name} của {party}")
    work.describe(act.given(name=name, party=party.organization_name))
    return signatory.id


def edit_signatory(
    work: UnitOfWork, signatory_id: int, version: int, **changes: Unpack[SignatoryChanges]
) -> int:
    """Change fields of a signatory; another name lets go of the person of the directory.

    Returns the new version. Raises Conflict where the signatory changed since `version`, Refused
    without a name.
    """
    signatory = work.session.get(Signatory, signatory_id)
    check_version(signatory, version)
    assert signatory is not None
    if "full_name" in changes and fold(changes["full_name"]) != fold(signatory.full_name):
        signatory.person_id = changes.get("person_id")
    draft = SignatoryDraft(
        full_name=changes.get("full_name", signatory.full_name),
        honorific=changes.get("honorific", signatory.honorific),
        position=changes.get("position", signatory.position),
        authority=changes.get("authority", signatory.authority),
    )
    for name, value in _signatory_columns(draft).items():
        if getattr(signatory, name) != value:
            setattr(signatory, name, value)
    work.describe(message("journal", "Sửa người ký {name}").given(name=signatory.full_name))
    work.session.flush()
    return signatory.version


def remove_signatories(work: UnitOfWork, signatory_ids: Sequence[int]) -> None:
    """Take signatories away; their parties stay."""
    names = work.session.scalars(
        select(Signatory.full_name).where(Signatory.id.in_(signatory_ids))
    ).all()
    work.delete(Signatory, list(signatory_ids))
    work.describe(message("journal", "Bỏ người ký {names}").given(names=", ".join(names)))


def add_witness(work: UnitOfWork, agreement_id: int, draft: WitnessDraft) -> int:
    """Note who stood by, after the others; returns the id. Raises Refused without a name."""
    agreement = agreement_of(work.session, agreement_id)
    name = required_line(draft.full_name, _NAME)
    last = select(func.max(Witness.place_in_order)).where(Witness.agreement_id == agreement_id)
    witness = Witness(
        agreement_id=agreement_id,
        full_name=name,
        honorific=clean(draft.honorific),
        position=one_line(draft.position, _POSITION),
        organization_name=one_line(draft.organization_name, _ORGANIZATION),
        place_in_order=_after(work.session.scalar(last)),
    )
    work.session.add(witness)
    work.session.flush()
    act = message("journal", "Thêm người chứng kiến {name} của {title}")
    work.describe(act.given(name=name, title=agreement.title))
    return witness.id


def remove_witness(work: UnitOfWork, witness_id: int) -> None:
    """Take a witness away; nothing happens where the witness is gone already."""
    witness = work.session.get(Witness, witness_id)
    if witness is not None:
        work.describe(
            message("journal", "Bỏ người chứng kiến {name}").given(name=witness.full_name)
        )
        work.delete(Witness, witness_id)


def agreement_of(session: Session, agreement_id: int) -> Agreement:
    """The agreement. Raises Refused where it is gone."""
    agreement = session.get(Agreement, agreement_id)
    if agreement is None:
        raise Refused(message("errors", "Văn bản ký kết này không còn nữa: đã bị xóa."))
    return agreement


def parties_of(session: Session, agreement_id: int) -> list[AgreementParty]:
    """The parties in the order of signing."""
    return list(
        session.scalars(
            select(AgreementParty)
            .where(AgreementParty.agreement_id == agreement_id)
            .order_by(AgreementParty.place_in_order, AgreementParty.id)
        )
    )


def index_agreement(session: Session, agreement: Agreement) -> None:
    """Write the search key of an agreement anew: title, numbers and parties."""
    parties = parties_of(session, agreement.id)
    names: Iterable[str] = (text for one in parties for text in (one.organization_name, one.number))
    key = fold_all((agreement.title, agreement.number, *names))
    if agreement.search_key != key:
        agreement.search_key = key


def too_few_parties() -> Refused:
    """The refusal of an agreement with one party, or none."""
    return Refused(
        message("errors", "Văn bản ký kết cần ít nhất hai bên. Hãy thêm đơn vị cùng ký.")
    )


def _signatory_columns(draft: SignatoryDraft) -> dict[str, Any]:
    return {
        "full_name": required_line(draft.full_name, _NAME),
        "honorific": clean(draft.honorific),
        "position": one_line(draft.position, _POSITION),
        "authority": one_line(draft.authority, _AUTHORITY),
    }


def _identity(organization_id: int | None, name: str) -> int | str:
    return organization_key(name) if organization_id is None else organization_id


def _claim(taken: set[int | str], organization_id: int | None, name: str) -> None:
    identity = _identity(organization_id, name)
    if identity in taken:
        twice: Message = message("errors", "{name} đã là một bên của văn bản này.")
        raise Refused(twice.given(name=name))
    taken.add(identity)


def _after(last: int | None) -> int:
    return 0 if last is None else last + 1
