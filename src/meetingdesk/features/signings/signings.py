"""The register of signings: agreements recorded, edited and deleted, one by one or as a set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.signings.agreement_life import (
    UNSIGNED,
    AgreementState,
    check_neighbours,
    join_chain,
    require_signable,
    settle_succession,
)
from meetingdesk.features.signings.agreement_parties import (
    PartyDraft,
    SignatoryDraft,
    WitnessDraft,
    add_parties,
    add_witness,
    agreement_of,
    index_agreement,
)
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import Message, message
from meetingdesk.model.agreements import Agreement, AgreementKind
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import nfc

__all__ = [
    "AgreementChanges",
    "AgreementDraft",
    "AgreementKind",
    "AgreementState",
    "PartyDraft",
    "SignatoryDraft",
    "WitnessDraft",
    "create_agreement",
    "create_bilateral_agreements",
    "delete_agreements",
    "edit_agreement",
    "move_in_ceremony",
    "next_title",
    "put_in_ceremony",
    "term_in_title",
]

_TITLE = message("labels", "Tên văn bản")
_NUMBER = message("labels", "Số văn bản")
_PLACE = message("labels", "Nơi ký")
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """What a new agreement starts with; with a day of signing it is signed, else a draft."""

    title: str
    kind: AgreementKind = AgreementKind.PROGRAMME
    number: str = ""
    place: str = ""
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    scope: str = ""
    budget: str = ""
    note: str = ""
    meeting_id: int | None = None
    predecessor_id: int | None = None
    parties: tuple[PartyDraft, ...] = ()
    witnesses: tuple[WitnessDraft, ...] = ()


class AgreementChanges(TypedDict, total=False):
    """The fields of an agreement that can be edited; those not given stay."""

    title: str
    kind: AgreementKind
    number: str
    place: str
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    scope: str
    budget: str
    note: str


def create_agreement(work: UnitOfWork, draft: AgreementDraft) -> int:
    """Record an agreement with its parties; returns its id.

    Raises Refused for an empty title, a term that ends before it starts, a party twice or too
    many, fewer than two parties where it is signed, or a predecessor that can't be.
    """
    agreement_id = _create(work, draft)
    title = work.session.get_one(Agreement, agreement_id).title
    work.describe(message("journal", "Ghi văn bản ký kết {title}").given(title=title))
    return agreement_id


def create_bilateral_agreements(
    work: UnitOfWork, draft: AgreementDraft, host: PartyDraft, partners: Sequence[PartyDraft]
) -> list[int]:
    """Record one agreement of `host` with each of `partners`, same text and term, as one act.

    Returns their ids in the order of `partners`. A partner's own number becomes the number of its
    agreement where `draft` gives none. Raises Refused as `create_agreement` does; then none is kept.
    """
    if not partners:
        raise Refused(message("errors", "Hãy chọn ít nhất một đơn vị cùng ký."))
    ids = [
        _create(
            work,
            replace(draft, parties=(host, partner), number=draft.number or partner.number),
        )
        for partner in partners
    ]
    work.describe(
        message("journal", "Ghi {count} văn bản ký kết: {title}").given(
            count=len(ids), title=work.session.get_one(Agreement, ids[0]).title
        )
    )
    return ids


def edit_agreement(
    work: UnitOfWork, agreement_id: int, version: int, **changes: Unpack[AgreementChanges]
) -> int:
    """Change fields of an agreement; returns its new version.

    Raises Conflict where somebody changed it since `version`; Refused where a value can't be.
    """
    agreement = work.session.get(Agreement, agreement_id)
    check_version(agreement, version)
    assert agreement is not None
    for name, value in _tidied(changes).items():
        if getattr(agreement, name) != value:
            setattr(agreement, name, value)
    with work.session.no_autoflush:
        _check_dates(agreement)
        if agreement.state not in UNSIGNED:
            require_signable(work.session, agreement)
        check_neighbours(work.session, agreement)
    index_agreement(work.session, agreement)
    work.describe(message("journal", "Sửa {title}").given(title=agreement.title))
    work.session.flush()
    return agreement.version


def delete_agreements(work: UnitOfWork, agreement_ids: Sequence[int]) -> int:
    """Delete agreements with parties, commitments, reviews and scans; returns how many there were.

    Their successors stay without a predecessor; their predecessors are no longer succeeded.
    """
    rows = work.session.execute(
        select(Agreement.title, Agreement.predecessor_id).where(Agreement.id.in_(agreement_ids))
    ).all()
    work.delete(Agreement, list(agreement_ids))
    for former_id in {row.predecessor_id for row in rows} - {None}:
        former = work.session.get(Agreement, former_id)
        if former is not None:
            settle_succession(work.session, former)
    if len(rows) == 1:
        work.describe(message("journal", "Xóa {title}").given(title=rows[0].title))
    else:
        work.describe(message("journal", "Xóa {count} văn bản ký kết").given(count=len(rows)))
    return len(rows)


def put_in_ceremony(work: UnitOfWork, agreement_ids: Sequence[int], meeting_id: int | None) -> None:
    """Say at which meeting agreements are signed, after those signed there; None takes them out."""
    place = _next_in_ceremony(work.session, meeting_id)
    titles = []
    for offset, agreement_id in enumerate(agreement_ids):
        agreement = agreement_of(work.session, agreement_id)
        agreement.meeting_id, agreement.place_in_order = meeting_id, place + offset
        titles.append(agreement.title)
    if meeting_id is None:
        act = message("journal", "Gỡ khỏi sự kiện: {titles}")
    else:
        act = message("journal", "Gắn vào sự kiện: {titles}")
    work.describe(act.given(titles="; ".join(titles)))


def move_in_ceremony(work: UnitOfWork, agreement_id: int, to: int) -> None:
    """Put an agreement at place `to` (0 is first) among those signed at the same meeting."""
    agreement = agreement_of(work.session, agreement_id)
    ids = list(
        work.session.scalars(
            select(Agreement.id)
            .where(Agreement.meeting_id == agreement.meeting_id)
            .order_by(Agreement.place_in_order, Agreement.id)
        )
    )
    ids.remove(agreement_id)
    ids.insert(to, agreement_id)
    work.describe(message("journal", "Đổi thứ tự ký của {title}").given(title=agreement.title))
    work.update_many(Agreement, [(one, {"place_in_order": place}) for place, one in enumerate(ids)])


def term_in_title(title: str) -> tuple[date, date] | None:
    """The term that a title names: ``… giai đoạn 2023-2025`` is 01/01/2023 to 31/12/2025."""
    found = _YEARS.search(nfc(title))
    if found is None or int(found[2]) < int(found[1]):
        return None
    return date(int(found[1]), 1, 1), date(int(found[2]), 12, 31)


def next_title(title: str) -> str:
    """What a successor may be called: the years in the title moved on by the length of the term."""
    term = term_in_title(title)
    if term is None:
        return title
    first, last = term[0].year, term[1].year
    length = last - first + 1
    found = _YEARS.search(nfc(title))
    assert found is not None
    years = found[0].replace(found[2], str(last + length)).replace(found[1], str(first + length))
    return nfc(title).replace(found[0], years)


def _create(work: UnitOfWork, draft: AgreementDraft) -> int:
    session = work.session
    fields: AgreementChanges = {
        "title": draft.title,
        "kind": draft.kind,
        "number": draft.number,
        "place": draft.place,
        "signed_on": draft.signed_on,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
        "scope": draft.scope,
        "budget": draft.budget,
        "note": draft.note,
    }
    agreement = Agreement(
        **_tidied(fields),
        state=AgreementState.DRAFT,
        meeting_id=draft.meeting_id,
        place_in_order=_next_in_ceremony(session, draft.meeting_id),
    )
    _check_dates(agreement)
    session.add(agreement)
    session.flush()
    add_parties(work, agreement, draft.parties)
    if draft.signed_on is not None:
        require_signable(session, agreement)
        agreement.state = AgreementState.SIGNED
    for witness in draft.witnesses:
        add_witness(work, agreement.id, witness)
    if draft.predecessor_id is not None:
        join_chain(session, agreement, draft.predecessor_id)
    return agreement.id


def _tidied(changes: AgreementChanges) -> dict[str, Any]:
    tidy: dict[str, Any] = dict(changes)
    if "title" in changes:
        tidy["title"] = required_line(changes["title"], _TITLE)
    if "number" in changes:
        tidy["number"] = one_line(changes["number"], _NUMBER, longest=120)
    if "place" in changes:
        tidy["place"] = one_line(changes["place"], _PLACE)
    for name in ("scope", "budget", "note"):
        if name in tidy:
            tidy[name] = many_lines(tidy[name])
    return tidy


def _check_dates(agreement: Agreement) -> None:
    starts, ends = agreement.starts_on, agreement.ends_on
    if starts is not None and ends is not None and ends < starts:
        refusal: Message = message(
            "errors", "Thời hạn kết thúc {end}, trước khi bắt đầu {start}. Hãy sửa lại."
        )
        raise Refused(refusal.given(start=starts, end=ends))
    if ends is not None and agreement.signed_on is not None and ends < agreement.signed_on:
        refusal = message("errors", "Thời hạn kết thúc {end}, trước ngày ký {signed}.")
        raise Refused(refusal.given(end=ends, signed=agreement.signed_on))


def _next_in_ceremony(session: Session, meeting_id: int | None) -> int:
    if meeting_id is None:
        return 0
    last = session.scalar(
        select(func.max(Agreement.place_in_order)).where(Agreement.meeting_id == meeting_id)
    )
    return 0 if last is None else last + 1
