"""The life of an agreement: which state may follow which, predecessors and successors, reviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.signings.agreement_parties import (
    FEWEST_PARTIES,
    agreement_of,
    parties_of,
    too_few_parties,
)
from meetingdesk.features.written_text import many_lines
from meetingdesk.messages import message
from meetingdesk.model.agreements import UNSIGNED, Agreement, AgreementState, Review, ReviewKind
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "UNSIGNED",
    "AgreementState",
    "ChainLink",
    "ReviewDraft",
    "ReviewKind",
    "add_review",
    "chain_of",
    "edit_review",
    "link_predecessor",
    "next_states",
    "remove_reviews",
    "set_agreement_state",
    "shown_state",
]

_State = AgreementState
RUNNING = (_State.SIGNED, _State.IN_FORCE, _State.MID_TERM_REVIEWED)
_REVIEWED = (_State.FINAL_REVIEWED, _State.SUCCEEDED)

# What a person may choose; SUCCEEDED comes by itself with a successor, and goes with it.
_NEXT: dict[AgreementState, tuple[AgreementState, ...]] = {
    _State.DRAFT: (_State.FOR_COMMENT, _State.AGREED, _State.SIGNED),
    _State.FOR_COMMENT: (_State.AGREED, _State.SIGNED, _State.DRAFT),
    _State.AGREED: (_State.SIGNED, _State.FOR_COMMENT, _State.DRAFT),
    _State.SIGNED: (
        _State.IN_FORCE,
        _State.MID_TERM_REVIEWED,
        _State.FINAL_REVIEWED,
        _State.LAPSED,
        _State.ENDED,
        _State.DRAFT,
    ),
    _State.IN_FORCE: (
        _State.MID_TERM_REVIEWED,
        _State.FINAL_REVIEWED,
        _State.LAPSED,
        _State.ENDED,
    ),
    _State.MID_TERM_REVIEWED: (_State.FINAL_REVIEWED, _State.LAPSED, _State.ENDED),
    _State.FINAL_REVIEWED: (_State.LAPSED,),
    _State.SUCCEEDED: (),
    _State.LAPSED: (_State.IN_FORCE, _State.FINAL_REVIEWED),
    _State.ENDED: (_State.FINAL_REVIEWED,),
}


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One agreement of a chain; `generation` is 0 for the earliest."""

    id: int
    title: str
    number: str
    state: AgreementState
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    generation: int
    parties: tuple[str, ...]

    @property
    def begins_on(self) -> date | None:
        """When it begins to count: the term's start, or the signing."""
        return self.starts_on or self.signed_on


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A look back that the parties took together, at a meeting or by report."""

    kind: ReviewKind
    held_on: date | None = None
    result: str = ""
    meeting_id: int | None = None


def shown_state(
    state: AgreementState, begins_on: date | None, ends_on: date | None, today: date
) -> AgreementState:
    """What an agreement is on the day `today`: in force once its term began, lapsed after its end.

    Nobody has to press a button for either; the state kept still says that it wants its review.
    """
    if state in RUNNING and ends_on is not None and ends_on < today:
        return _State.LAPSED
    has_begun = begins_on is not None and begins_on <= today
    return _State.IN_FORCE if state is _State.SIGNED and has_begun else state


def next_states(state: AgreementState) -> tuple[AgreementState, ...]:
    """The states that a person may put an agreement into from `state`."""
    return _NEXT[state]


def set_agreement_state(
    work: UnitOfWork,
    agreement_id: int,
    version: int,
    state: AgreementState,
    *,
    today: date | None = None,
) -> None:
    """Put an agreement into another state of its life.

    Raises Refused where the state can't follow, or what it needs is missing (two parties and a day
    for a signed one; a term that is over for a lapsed one); Conflict where it changed since.
    """
    agreement = _versioned(work, agreement_id, version)
    if state is agreement.state:
        return
    if state not in _NEXT[agreement.state]:
        raise Refused(
            message("errors", "Văn bản đang “{now}” nên không chuyển thẳng sang “{then}”.").given(
                now=agreement.state.label, then=state.label
            )
        )
    if state is _State.SIGNED:
        require_signable(work.session, agreement)
    if state is _State.LAPSED:
        _require_over(agreement, today or date.today())  # noqa: DTZ011 - the office's own day
    agreement.state = state
    settle_succession(work.session, agreement)
    if agreement.predecessor_id is not None:
        settle_succession(work.session, agreement_of(work.session, agreement.predecessor_id))
    act = message("journal", "Chuyển {title} sang: {state}")
    work.describe(act.given(title=agreement.title, state=state.label))


def require_signable(session: Session, agreement: Agreement) -> None:
    """Raise Refused where a signed agreement would lack its parties or its day."""
    if len(parties_of(session, agreement.id)) < FEWEST_PARTIES:
        raise too_few_parties()
    if agreement.signed_on is None:
        raise Refused(message("errors", "Hãy ghi ngày ký trước khi chuyển sang “Đã ký”."))


def link_predecessor(
    work: UnitOfWork, agreement_id: int, version: int, predecessor_id: int | None
) -> None:
    """Say which agreement this one succeeds; None takes that back.

    A predecessor with its final review becomes 'succeeded' once the successor is signed.
    Raises Refused for itself, a circle, or a successor that begins before its predecessor.
    """
    agreement = _versioned(work, agreement_id, version)
    former_id = agreement.predecessor_id
    if former_id == predecessor_id:
        return
    join_chain(work.session, agreement, predecessor_id)
    if predecessor_id is None:
        act = message("journal", "Bỏ văn bản trước của {title}")
    else:
        act = message("journal", "Ghi văn bản trước của {title}: {former}").given(
            former=agreement_of(work.session, predecessor_id).title
        )
    work.describe(act.given(title=agreement.title))


def join_chain(session: Session, agreement: Agreement, predecessor_id: int | None) -> None:
    """Set the predecessor, checked, and settle the states of those it touches."""
    former_id = agreement.predecessor_id
    if predecessor_id is not None:
        _refuse_circle(session, agreement, predecessor_id)
        check_order(agreement, agreement_of(session, predecessor_id))
    agreement.predecessor_id = predecessor_id
    session.flush()
    for touched in {former_id, predecessor_id} - {None}:
        former = session.get(Agreement, touched)
        if former is not None:
            settle_succession(session, former)


def check_order(successor: Agreement, predecessor: Agreement) -> None:
    """Raise Refused where the successor begins before its predecessor."""
    begin, former = _begin(successor), _begin(predecessor)
    if begin is not None and former is not None and begin < former:
        raise Refused(
            message(
                "errors",
                "Văn bản kế tiếp bắt đầu {begin}, trước cả văn bản “{title}” ({former}). "
                "Hãy xem lại thời hạn.",
            ).given(begin=begin, title=predecessor.title, former=former)
        )


def check_neighbours(session: Session, agreement: Agreement) -> None:
    """Raise Refused where a changed term puts the agreement on the wrong side of its chain."""
    if agreement.predecessor_id is not None:
        check_order(agreement, agreement_of(session, agreement.predecessor_id))
    for successor in _successors(session, agreement.id):
        check_order(successor, agreement)


def chain_of(session: Session, agreement_id: int, today: date) -> list[ChainLink]:
    """The agreement with all it succeeds and all that succeed it, earliest first."""
    before = _ancestors(session, agreement_id)
    generations = dict(zip(before, range(len(before)), strict=True))
    level = [agreement_id]
    while level:
        generations.update(dict.fromkeys(level, max(generations.values(), default=-1) + 1))
        level = list(
            session.scalars(select(Agreement.id).where(Agreement.predecessor_id.in_(level)))
        )
    query = select(
        Agreement.id,
        Agreement.title,
        Agreement.number,
        Agreement.state,
        Agreement.signed_on,
        Agreement.starts_on,
        Agreement.ends_on,
    ).where(Agreement.id.in_(generations))
    links = []
    for row in session.execute(query):
        state = shown_state(row.state, row.starts_on or row.signed_on, row.ends_on, today)
        dates = (row.signed_on, row.starts_on, row.ends_on)
        names = tuple(party.organization_name for party in parties_of(session, row.id))
        link = ChainLink(row.id, row.title, row.number, state, *dates, generations[row.id], names)
        links.append(link)
    return sorted(links, key=lambda link: (link.generation, link.begins_on or date.max, link.id))


def add_review(work: UnitOfWork, agreement_id: int, draft: ReviewDraft) -> int:
    """Note a review and move the agreement's state on with it; returns the review's id.

    Raises Refused for a draft, or a review before the signing.
    """
    agreement = agreement_of(work.session, agreement_id)
    _check_review(agreement, draft.held_on)
    review = Review(
        agreement_id=agreement_id,
        kind=draft.kind,
        held_on=draft.held_on,
        result=many_lines(draft.result),
        meeting_id=draft.meeting_id,
    )
    work.session.add(review)
    work.session.flush()
    _after_review(work.session, agreement, draft.kind)
    act = message("journal", "Ghi {kind} của {title}")
    work.describe(act.given(kind=draft.kind.label, title=agreement.title))
    return review.id


def edit_review(work: UnitOfWork, review_id: int, version: int, draft: ReviewDraft) -> None:
    """Write a review anew. Raises Conflict where it changed since `version`."""
    review = work.session.get(Review, review_id)
    check_version(review, version)
    assert review is not None
    agreement = agreement_of(work.session, review.agreement_id)
    _check_review(agreement, draft.held_on)
    former = review.kind
    review.kind, review.held_on = draft.kind, draft.held_on
    review.result, review.meeting_id = many_lines(draft.result), draft.meeting_id
    work.session.flush()
    if draft.kind is not former:
        _without_review(work.session, agreement, former)
        _after_review(work.session, agreement, draft.kind)
    act = message("journal", "Sửa {kind} của {title}")
    work.describe(act.given(kind=draft.kind.label, title=agreement.title))


def remove_reviews(work: UnitOfWork, review_ids: Sequence[int]) -> None:
    """Take reviews away; the state goes back to what the remaining ones say."""
    query = select(Review.agreement_id, Review.kind).where(Review.id.in_(review_ids))
    gone = work.session.execute(query).all()
    work.delete(Review, list(review_ids))
    for agreement_id, kind in gone:
        agreement = agreement_of(work.session, agreement_id)
        _without_review(work.session, agreement, kind)
        act = message("journal", "Xóa {kind} của {title}")
        work.describe(act.given(kind=kind.label, title=agreement.title))


def settle_succession(session: Session, agreement: Agreement) -> None:
    """A reviewed agreement is 'succeeded' while a signed successor exists, and only then."""
    session.flush()
    if agreement.state in _REVIEWED:
        signed = any(one.state not in UNSIGNED for one in _successors(session, agreement.id))
        _put(agreement, _State.SUCCEEDED if signed else _State.FINAL_REVIEWED)


def _after_review(session: Session, agreement: Agreement, kind: ReviewKind) -> None:
    if kind is ReviewKind.FINAL:
        _put(agreement, _State.FINAL_REVIEWED)
        settle_succession(session, agreement)
    elif kind is ReviewKind.MID_TERM and agreement.state in RUNNING:
        _put(agreement, _State.MID_TERM_REVIEWED)


def _without_review(session: Session, agreement: Agreement, kind: ReviewKind) -> None:
    """Go back to what the remaining reviews say, where one that made the state is gone."""
    made = {ReviewKind.FINAL: _REVIEWED, ReviewKind.MID_TERM: (_State.MID_TERM_REVIEWED,)}
    if agreement.state not in made.get(kind, ()) or _has_review(session, agreement, kind):
        return
    has_mid_term = _has_review(session, agreement, ReviewKind.MID_TERM)
    _put(agreement, _State.MID_TERM_REVIEWED if has_mid_term else _State.IN_FORCE)


def _put(agreement: Agreement, state: AgreementState) -> None:
    if agreement.state is not state:
        agreement.state = state


def _has_review(session: Session, agreement: Agreement, kind: ReviewKind) -> bool:
    query = select(Review.id).where(Review.agreement_id == agreement.id, Review.kind == kind)
    return session.scalars(query).first() is not None


def _successors(session: Session, agreement_id: int) -> list[Agreement]:
    return list(session.scalars(select(Agreement).where(Agreement.predecessor_id == agreement_id)))


def _ancestors(session: Session, agreement_id: int) -> list[int]:
    """What the agreement succeeds, earliest first."""
    found: list[int] = []
    step = session.scalar(select(Agreement.predecessor_id).where(Agreement.id == agreement_id))
    while step is not None and step not in found:
        found.insert(0, step)
        step = session.scalar(select(Agreement.predecessor_id).where(Agreement.id == step))
    return found


def _refuse_circle(session: Session, agreement: Agreement, predecessor_id: int) -> None:
    chain = [predecessor_id, *_ancestors(session, predecessor_id)]
    if agreement.id in chain:
        raise Refused(
            message(
                "errors",
                "“{title}” không thể kế tiếp chính nó hoặc một văn bản sau nó.",
            ).given(title=agreement.title)
        )


def _check_review(agreement: Agreement, held_on: date | None) -> None:
    if agreement.state in UNSIGNED:
        raise Refused(message("errors", "Văn bản chưa ký nên chưa có sơ kết, tổng kết."))
    if held_on is not None and agreement.signed_on is not None and held_on < agreement.signed_on:
        raise Refused(
            message("errors", "Ngày sơ kết, tổng kết không thể trước ngày ký {signed}.").given(
                signed=agreement.signed_on
            )
        )


def _require_over(agreement: Agreement, today: date) -> None:
    if agreement.ends_on is not None and agreement.ends_on >= today:
        raise Refused(
            message(
                "errors",
                "Văn bản còn thời hạn đến {end}. Nếu dừng sớm, hãy chọn “Chấm dứt trước hạn”.",
            ).given(end=agreement.ends_on)
        )


def _begin(agreement: Agreement) -> date | None:
    return agreement.starts_on or agreement.signed_on


def _versioned(work: UnitOfWork, agreement_id: int, version: int) -> Agreement:
    agreement = work.session.get(Agreement, agreement_id)
    check_version(agreement, version)
    assert agreement is not None
    return agreement
