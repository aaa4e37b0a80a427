"""An election: candidates, ballots, who is elected by the charter's rule, numbers that can't be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import BadInput, Conflict, Refused
from meetingdesk.features.minutes.elections import (
    Ballot,
    CandidateLine,
    ElectionCard,
    Outcome,
    ShareBase,
    ballot_from,
    ballot_image,
    election_card,
    keep_ballot,
    needed_votes,
    problems,
    results,
)
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, remove_entries
from meetingdesk.features.minutes.minutes_revisions import go_back, keep_revision
from meetingdesk.features.undo import undo
from minutes_stage import START, Hall


def card(*votes: int | None, seats: int = 1, **more: object) -> ElectionCard:
    lines = tuple(CandidateLine(f"Ứng viên {n}", votes=v) for n, v in enumerate(votes))
    ballot = Ballot(seats=seats, issued=100, collected=98, valid=96, candidates=lines)
    return ElectionCard(1, 1, "Bầu Ban Chấp hành", 100, 110, replace(ballot, **more))  # type: ignore[arg-type]  # fields of Ballot


def outcomes(one: ElectionCard) -> dict[str, Outcome]:
    return {row.candidate.full_name[-1]: row.outcome for row in results(one)}


def test_those_with_more_than_half_of_the_ballots_are_elected_as_many_as_there_are_seats() -> None:
    assert outcomes(card(90, 60, 49, 20, seats=3)) == {
        "0": Outcome.ELECTED,
        "1": Outcome.ELECTED,
        "2": Outcome.NOT_ELECTED,
        "3": Outcome.NOT_ELECTED,
    }, "49 of 98 ballots is exactly half, which is not more than half"


def test_equal_votes_for_the_last_seat_elect_neither() -> None:
    assert outcomes(card(90, 60, 60, seats=2)) == {
        "0": Outcome.ELECTED,
        "1": Outcome.TIED,
        "2": Outcome.TIED,
    }


@pytest.mark.parametrize(
    ("base", "rule", "needed"),
    [
        (ShareBase.COLLECTED, ">1/2", 50),
        (ShareBase.VALID, ">1/2", 49),
        (ShareBase.PRESENT, "2/3", 67),
        (ShareBase.SUMMONED, ">1/2", 56),
    ],
)
def test_the_charter_says_of_what_number_the_share_is(
    base: ShareBase, rule: str, needed: int
) -> None:
    assert needed_votes(card(1, share_of=base, wanted_share=rule)) == needed


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"issued": 101}, "nhiều hơn 100 đại biểu có mặt"),
        ({"collected": 101}, "nhiều hơn 100 phiếu phát ra"),
        ({"valid": 99}, "nhiều hơn 98 phiếu thu về"),
        ({"candidates": (CandidateLine("Bà A", votes=97),)}, "nhiều hơn 96 phiếu hợp lệ"),
        (
            {"candidates": (CandidateLine("A", votes=60), CandidateLine("B", votes=50))},
            "được 110 phiếu",
        ),
    ],
)
def test_numbers_that_cannot_be_are_named(change: dict[str, object], said: str) -> None:
    (found,) = problems(card(90, **change))
    assert said in str(found)


votes = st.lists(st.one_of(st.none(), st.integers(0, 96)), max_size=12)


@given(votes, st.integers(1, 6))
def test_never_more_are_elected_than_seats_and_all_of_them_have_enough(
    cast: list[int | None], seats: int
) -> None:
    one = card(*cast, seats=seats)
    rows = results(one)
    elected = [row for row in rows if row.outcome is Outcome.ELECTED]
    needed = needed_votes(one)
    assert needed is not None
    assert len(rows) == len(cast)
    assert len(elected) <= seats
    assert all((row.candidate.votes or 0) >= needed for row in elected)
    losers = [row.candidate.votes or 0 for row in rows if row.outcome is not Outcome.ELECTED]
    assert all((row.candidate.votes or 0) > max(losers, default=-1) for row in elected)


@given(votes)
def test_a_ballot_is_the_same_after_it_was_kept_as_text(cast: list[int | None]) -> None:
    ballot = card(*cast, counted_at=START).ballot
    assert ballot_from(ballot_image(ballot)) == ballot


def test_an_election_is_kept_with_its_entry_and_goes_and_comes_back_with_it(hall: Hall) -> None:
    entry_id = hall.record(EntryDraft(EntryKind.ELECTION, "Bầu Ban Chấp hành"))
    fresh: ElectionCard = hall.read(election_card, entry_id)
    assert (fresh.version, fresh.ballot.is_counted, fresh.present) == (0, False, 2)
    ballot = card(2, 1).ballot
    version = hall.act(keep_ballot, entry_id, 0, ballot)
    assert hall.read(election_card, entry_id).ballot == ballot
    renamed = replace(ballot, candidates=(CandidateLine("Bà Mới", votes=2),))
    assert hall.act(keep_ballot, entry_id, version, renamed) > version
    with pytest.raises(Conflict):
        hall.act(keep_ballot, entry_id, version, ballot)
    with hall.workspace.unit_of_work() as work:
        remove_entries(work, [entry_id])
    hall.act(undo, work.entry_id)
    assert hall.read(election_card, entry_id).ballot == renamed


def test_going_back_brings_the_candidates_of_that_moment(hall: Hall) -> None:
    entry_id = hall.record(EntryDraft(EntryKind.ELECTION, "Bầu"))
    first = card(2, 1).ballot
    version = hall.act(keep_ballot, entry_id, 0, first)
    revision = hall.act(keep_revision, hall.minutes_id)
    hall.act(keep_ballot, entry_id, version, replace(first, candidates=(), seats=2))
    hall.act(go_back, revision)
    assert hall.read(election_card, entry_id).ballot == first


def test_what_makes_no_sense_is_refused(hall: Hall) -> None:
    entry_id = hall.record(EntryDraft(EntryKind.ELECTION, "Bầu"))
    twice = (CandidateLine("Lê An"), CandidateLine("lê an"))
    for ballot in (Ballot(seats=0), Ballot(valid=-1), Ballot(candidates=twice)):
        with pytest.raises(Refused):
            hall.act(keep_ballot, entry_id, 0, ballot)
    with pytest.raises(BadInput):
        hall.act(keep_ballot, entry_id, 0, Ballot(wanted_share="nhiều"))
    assert hall.read(election_card, entry_id).version == 0
