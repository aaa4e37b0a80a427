"""Agreements that live for years: states, chains, reviews, days that matter, promises, the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    add_organization,
    edit_organization,
)
from meetingdesk.features.files.attached_files import DocumentKind, Owner, attach, detach, keep_file
from meetingdesk.features.overview import read_overview
from meetingdesk.features.signings.agreement_dates import (
    KeyDay,
    dates_due,
    days_that_matter,
    reviews_due,
    running_out,
)
from meetingdesk.features.signings.agreement_life import (
    AgreementState,
    ReviewDraft,
    ReviewKind,
    add_review,
    edit_review,
    link_predecessor,
    next_states,
    remove_reviews,
    set_agreement_state,
)
from meetingdesk.features.signings.commitments import (
    CommitmentDraft,
    CommitmentState,
    Light,
    add_commitments,
    amount_from_text,
    edit_commitment,
    remove_commitments,
)
from meetingdesk.features.signings.signing_register import (
    RegisterFilter,
    register_choices,
    register_rows,
    reviews_at_meeting,
)
from meetingdesk.features.signings.signings import (
    AgreementKind,
    PartyDraft,
    SignatoryDraft,
    delete_agreements,
    edit_agreement,
)
from meetingdesk.store.workspace import Workspace
from signing_stage import (
    DEPARTMENT,
    FARMERS,
    FORMER,
    PROGRAMME,
    SCIENCE,
    SIGNED,
    TITLE_2018,
    TODAY,
    Signings,
)

State = AgreementState


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


def link(signings: Signings, agreement_id: int, predecessor_id: int | None) -> None:
    signings.act(
        link_predecessor, agreement_id, signings.card(agreement_id).version, predecessor_id
    )


def put(signings: Signings, agreement_id: int, state: AgreementState, today: date = TODAY) -> None:
    version = signings.card(agreement_id).version
    signings.act(set_agreement_state, agreement_id, version, state, today=today)


def state(signings: Signings, agreement_id: int) -> AgreementState:
    return signings.card(agreement_id).kept_state


def test_a_draft_is_signed_only_with_two_parties_and_a_day(signings: Signings) -> None:
    draft = replace(PROGRAMME, signed_on=None, parties=(PartyDraft(DEPARTMENT),))
    lonely = signings.create(draft)
    with pytest.raises(Refused, match="hai bên"):
        put(signings, lonely, State.SIGNED)
    undated = signings.create(replace(PROGRAMME, signed_on=None))
    with pytest.raises(Refused, match="ngày ký"):
        put(signings, undated, State.SIGNED)
    version = signings.card(undated).version
    signings.act(edit_agreement, undated, version, signed_on=SIGNED)
    put(signings, undated, State.SIGNED)
    assert state(signings, undated) is State.SIGNED


def test_life_goes_only_along_its_ways(signings: Signings) -> None:
    agreement_id = signings.create(replace(PROGRAMME, signed_on=None))
    with pytest.raises(Refused, match=r"Dự thảo.*Đã tổng kết"):
        put(signings, agreement_id, State.FINAL_REVIEWED)
    assert State.SUCCEEDED not in {one for now in State for one in next_states(now)}
    running = signings.create()
    with pytest.raises(Refused, match="Chấm dứt trước hạn"):
        put(signings, running, State.LAPSED)
    put(signings, running, State.LAPSED, today=date(2026, 1, 1))
    assert state(signings, running) is State.LAPSED


def test_one_event_closes_a_programme_and_opens_its_successor(signings: Signings) -> None:
    """The real event: tổng kết 2018-2022 and ký kết 2023-2025 on 25/4/2023."""
    former = signings.create(FORMER)
    signings.act(
        add_review, former, ReviewDraft(ReviewKind.FINAL, SIGNED, "Đạt", signings.meeting_id)
    )
    assert state(signings, former) is State.FINAL_REVIEWED
    new = signings.create(replace(PROGRAMME, predecessor_id=former, meeting_id=signings.meeting_id))
    assert state(signings, former) is State.SUCCEEDED
    chain = signings.card(new).chain
    assert [(one.id, one.generation) for one in chain] == [(former, 0), (new, 1)]
    assert [one.begins_on for one in chain] == [date(2018, 1, 1), date(2023, 1, 1)]
    assert signings.card(former).chain == chain
    (review,) = signings.read(reviews_at_meeting, signings.meeting_id)
    assert (review.title, review.kind) == (TITLE_2018, ReviewKind.FINAL)


def test_a_review_after_the_successor_was_signed_succeeds_it_too(signings: Signings) -> None:
    former = signings.create(FORMER)
    new = signings.create(replace(PROGRAMME, predecessor_id=former))
    assert state(signings, former) is State.SIGNED
    review_id = signings.act(add_review, former, ReviewDraft(ReviewKind.FINAL, SIGNED))
    assert state(signings, former) is State.SUCCEEDED
    link(signings, new, None)
    assert state(signings, former) is State.FINAL_REVIEWED
    link(signings, new, former)
    signings.act(delete_agreements, [new])
    assert state(signings, former) is State.FINAL_REVIEWED
    signings.undo()
    assert state(signings, former) is State.SUCCEEDED
    signings.act(remove_reviews, [review_id])
    assert state(signings, former) is State.IN_FORCE


def test_a_draft_succeeds_nothing_until_it_is_signed(signings: Signings) -> None:
    former = signings.create(FORMER)
    signings.act(add_review, former, ReviewDraft(ReviewKind.FINAL, SIGNED))
    new = signings.create(replace(PROGRAMME, signed_on=None, predecessor_id=former))
    for step in (State.FOR_COMMENT, State.AGREED):
        put(signings, new, step)
        assert state(signings, former) is State.FINAL_REVIEWED
    version = signings.card(new).version
    signings.act(edit_agreement, new, version, signed_on=SIGNED)
    put(signings, new, State.SIGNED)
    assert state(signings, former) is State.SUCCEEDED


def test_a_chain_has_no_circle_and_runs_forward(signings: Signings) -> None:
    first, second = signings.create(FORMER), signings.create()
    third = signings.create(
        replace(PROGRAMME, title="2026-2030", starts_on=date(2026, 1, 1), ends_on=date(2030, 1, 1))
    )
    link(signings, second, first)
    link(signings, third, second)
    for successor, predecessor in ((first, third), (first, second), (second, second)):
        with pytest.raises(Refused, match="không thể kế tiếp"):
            link(signings, successor, predecessor)
    lone = signings.create(FORMER)
    with pytest.raises(Refused, match="trước cả văn bản"):
        link(signings, lone, third)
    version = signings.card(second).version
    with pytest.raises(Refused, match="trước cả văn bản"):
        signings.act(edit_agreement, second, version, starts_on=date(2017, 1, 1))
    assert [one.generation for one in signings.card(second).chain] == [0, 1, 2]


def test_seven_successors_of_one_programme_stand_in_one_generation(signings: Signings) -> None:
    former = signings.create(FORMER)
    new = [signings.create(replace(PROGRAMME, predecessor_id=former)) for _ in range(7)]
    chain = signings.card(former).chain
    assert [one.generation for one in chain] == [0] + [1] * 7
    assert [one.id for one in signings.card(new[3]).chain] == [former, new[3]]
    assert chain[1].parties == (DEPARTMENT, SCIENCE)


def test_reviews_move_the_state_and_go_back_with_it(signings: Signings) -> None:
    agreement_id = signings.create()
    draft = ReviewDraft(ReviewKind.MID_TERM, date(2024, 6, 1), "Đạt 60%")
    review_id = signings.act(add_review, agreement_id, draft)
    assert state(signings, agreement_id) is State.MID_TERM_REVIEWED
    final = replace(draft, kind=ReviewKind.FINAL)
    signings.act(edit_review, review_id, 1, final)
    assert state(signings, agreement_id) is State.FINAL_REVIEWED
    with pytest.raises(Conflict):
        signings.act(edit_review, review_id, 1, draft)
    signings.act(remove_reviews, [review_id])
    assert state(signings, agreement_id) is State.IN_FORCE
    signings.act(add_review, agreement_id, ReviewDraft(ReviewKind.YEARLY, date(2024, 1, 1)))
    assert state(signings, agreement_id) is State.IN_FORCE


def test_a_review_needs_a_signed_paper_and_comes_after_it(signings: Signings) -> None:
    drafted = signings.create(replace(PROGRAMME, signed_on=None))
    with pytest.raises(Refused, match="chưa ký"):
        signings.act(add_review, drafted, ReviewDraft(ReviewKind.FINAL))
    signed = signings.create()
    with pytest.raises(Refused, match="trước ngày ký"):
        signings.act(add_review, signed, ReviewDraft(ReviewKind.FINAL, date(2023, 1, 1)))


def test_the_days_that_matter_follow_from_the_term(signings: Signings) -> None:
    agreement_id = signings.create()
    days = {day.what: day for day in signings.card(agreement_id).key_dates}
    assert days[KeyDay.MID_TERM_REVIEW].on == date(2024, 7, 1)
    assert days[KeyDay.FIRST_NOTICE].on == date(2025, 10, 2)
    assert days[KeyDay.SECOND_NOTICE].on == date(2025, 12, 1)
    assert days[KeyDay.FINAL_REVIEW].on == days[KeyDay.END].on == date(2025, 12, 31)
    held = ReviewDraft(ReviewKind.MID_TERM, date(2024, 6, 20))
    signings.act(add_review, agreement_id, held)
    days = {day.what: day for day in signings.card(agreement_id).key_dates}
    assert days[KeyDay.MID_TERM_REVIEW].done_on == date(2024, 6, 20)
    assert not days[KeyDay.FINAL_REVIEW].is_done
    short = signings.create(replace(PROGRAMME, ends_on=date(2023, 12, 31)))
    assert KeyDay.MID_TERM_REVIEW not in {day.what for day in signings.card(short).key_dates}
    endless = signings.create(replace(PROGRAMME, ends_on=None))
    assert signings.card(endless).key_dates == ()


def test_no_programme_runs_out_unnoticed(signings: Signings) -> None:
    agreement_id = signings.create()
    assert signings.read(running_out, date(2025, 10, 1), 90) == []
    (due,) = signings.read(running_out, date(2025, 10, 2), 90)
    assert (due.agreement_id, due.days_left) == (agreement_id, 90)
    (late,) = signings.read(running_out, date(2026, 1, 10), 90)
    assert late.days_left == -10
    (ending,) = signings.read(read_overview, datetime(2026, 1, 10, 3, tzinfo=UTC)).agreements
    assert ending.id == agreement_id
    (row,) = signings.read(register_rows, RegisterFilter(running_out=True), date(2026, 1, 10))
    assert (row.days_left, row.state) == (-10, State.LAPSED)
    assert signings.card(agreement_id).kept_state is State.SIGNED
    signings.act(add_review, agreement_id, ReviewDraft(ReviewKind.FINAL, date(2026, 1, 9)))
    assert signings.read(running_out, date(2026, 1, 10), 90) == []


def test_what_needs_a_review_is_named_most_urgent_first(signings: Signings) -> None:
    old = signings.create(FORMER)
    new = signings.create()
    due = signings.read(reviews_due, date(2024, 6, 15), 30)
    assert [(one.agreement_id, one.what) for one in due] == [
        (old, KeyDay.FINAL_REVIEW),
        (new, KeyDay.MID_TERM_REVIEW),
    ]
    near_the_end = signings.read(dates_due, date(2025, 12, 1), 30)
    assert [(one.agreement_id, one.what) for one in near_the_end if one.agreement_id == new] == [
        (new, KeyDay.END),
        (new, KeyDay.FINAL_REVIEW),
    ]


def test_promises_show_how_far_they_are_in_words(signings: Signings) -> None:
    agreement_id = signings.create()
    science = signings.card(agreement_id).parties[1]
    plan = CommitmentDraft(
        "Tổ chức ra quân thu gom rác",
        party_id=science.id,
        unit="cuộc",
        target=Decimal(12),
        due_on=date(2024, 12, 31),
    )
    drafts = [plan, CommitmentDraft("Xây dựng mô hình tự quản")]
    first, _second = signings.act(add_commitments, agreement_id, drafts)
    row, vague = signings.card(agreement_id).commitments
    assert (row.party_name, row.light, row.share) == (SCIENCE, Light.NOT_BEGUN, None)
    assert (vague.party_name, vague.party_id) == ("", None)
    signings.act(edit_commitment, first, row.version, result=Decimal("4.5"))
    row = signings.card(agreement_id).commitments[0]
    assert (row.state, row.light, row.share) == (CommitmentState.ONGOING, Light.ON_TRACK, 0.375)
    assert signings.card(agreement_id, date(2024, 12, 10)).commitments[0].light is Light.DUE_SOON
    assert signings.card(agreement_id, date(2025, 1, 1)).commitments[0].light is Light.LATE
    signings.act(edit_commitment, first, row.version, result=Decimal(12))
    row = signings.card(agreement_id, date(2025, 1, 1)).commitments[0]
    assert row.light is Light.DONE
    (listed,) = signings.read(register_rows, RegisterFilter(), TODAY)
    assert (listed.commitments, listed.commitments_done) == (2, 1)
    signings.act(remove_commitments, [first])
    assert len(signings.card(agreement_id).commitments) == 1
    signings.undo()
    assert len(signings.card(agreement_id).commitments) == 2


def test_odd_promises_are_refused(signings: Signings) -> None:
    one, other = signings.create(), signings.create(FORMER)
    stranger = signings.card(other).parties[0].id
    for draft, reason in (
        (CommitmentDraft("  "), "không được để trống"),
        (CommitmentDraft("A", party_id=stranger), "không có trong văn bản"),
        (CommitmentDraft("A", target=Decimal(-1)), "không âm"),
        (CommitmentDraft("A", target=Decimal("1e15")), "không âm"),
    ):
        with pytest.raises(Refused, match=reason):
            signings.act(add_commitments, one, [draft])
    assert amount_from_text(" 1.200,5 ") == Decimal("1200.5")
    assert amount_from_text("") is None
    with pytest.raises(Refused, match="không phải là một số"):
        amount_from_text("mười hai")


def test_a_scan_is_kept_once_and_comes_off_with_undo(signings: Signings, tmp_path: Path) -> None:
    agreement_id = signings.create()
    scan = tmp_path / "bản quét.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    kept = keep_file(signings.workspace.attachments, scan)
    for _ in range(2):
        signings.act(attach, Owner(agreement_id=agreement_id), [kept], DocumentKind.SCAN)
    (file,) = signings.card(agreement_id).files
    stored = signings.workspace.attachments.path_of(file.sha256)
    assert stored.read_bytes() == b"%PDF-1.4 signed"
    (row,) = signings.read(register_rows, RegisterFilter(), TODAY)
    assert row.scans == 1
    signings.act(detach, [file.id])
    assert signings.card(agreement_id).files == ()
    signings.undo()
    assert [one.title for one in signings.card(agreement_id).files] == ["bản quét"]


def test_the_page_says_what_is_missing_or_odd(signings: Signings) -> None:
    gone = signings.leader("Phạm Văn Cũ", "Ông", "Chủ tịch", SCIENCE, until=date(2022, 12, 31))
    signatory = SignatoryDraft("Phạm Văn Cũ", "Ông", "Chủ tịch", person_id=gone)
    both = (PartyDraft(DEPARTMENT), PartyDraft(SCIENCE, signatories=(signatory,)))
    agreement_id = signings.create(replace(PROGRAMME, parties=both))
    successor = signings.act(add_organization, OrganizationDraft("Sở Nông nghiệp và Môi trường"))
    department = signings.organizations[DEPARTMENT]
    signings.act(
        edit_organization,
        department,
        1,
        valid_to=date(2025, 6, 30),
        successor_id=successor,
    )
    remarks = "\n".join(map(str, signings.card(agreement_id).remarks))
    assert f"Chưa ghi người ký của {DEPARTMENT}" in remarks
    assert "Ông Phạm Văn Cũ không giữ chức vụ" in remarks
    assert f"{DEPARTMENT} nay là Sở Nông nghiệp và Môi trường" in remarks
    assert "Chưa có bản quét" in remarks
    by_successor = RegisterFilter(organization_id=successor)
    assert [row.id for row in signings.read(register_rows, by_successor, TODAY)] == [agreement_id]


def test_what_did_we_sign_with_the_farmers_and_when(signings: Signings) -> None:
    with_farmers = replace(
        FORMER,
        title="Giao ước thi đua",
        kind=AgreementKind.EMULATION,
        parties=(PartyDraft(DEPARTMENT), PartyDraft(FARMERS)),
    )
    farmers, science = signings.create(with_farmers), signings.create()
    drafted = signings.create(replace(PROGRAMME, title="Dự thảo", signed_on=None))

    def found(**wanted: object) -> list[int]:
        rows = signings.read(register_rows, RegisterFilter(**wanted), TODAY)  # type: ignore[arg-type]  # the tests name real fields
        return [row.id for row in rows]

    assert found() == [drafted, science, farmers]
    assert found(text="nong dan") == [farmers]
    assert found(organization_id=signings.organizations[FARMERS]) == [farmers]
    assert found(kind=AgreementKind.EMULATION) == [farmers]
    assert found(state=State.IN_FORCE) == [science]
    assert found(state=State.LAPSED) == [farmers]
    assert found(state=State.DRAFT) == [drafted]
    assert found(year=2020) == [farmers]
    assert found(year=2024) == [drafted, science]
    assert found(running_out=True) == [farmers]
    choices = signings.read(register_choices)
    assert [name for _, name in choices.organizations] == [FARMERS, SCIENCE, DEPARTMENT]
    assert (choices.years[0], choices.years[-1], choices.total) == (2025, 2018, 3)


def test_the_days_that_matter_change_with_the_distance_to_the_end(signings: Signings) -> None:
    """Sơ kết in the middle, 90 and 30 days before the end, and after it until it is renewed."""
    agreement_id = signings.create()

    def matters(day: date) -> list[tuple[KeyDay, int]]:
        found = signings.read(days_that_matter, day)
        assert {one.agreement_id for one in found} <= {agreement_id}
        return [(one.what, one.days_left) for one in found]

    assert matters(date(2024, 3, 1)) == []
    assert matters(date(2024, 5, 1)) == [(KeyDay.MID_TERM_REVIEW, 61)]
    assert matters(date(2024, 7, 11)) == [(KeyDay.MID_TERM_REVIEW, -10)]
    signings.act(add_review, agreement_id, ReviewDraft(ReviewKind.MID_TERM, date(2024, 7, 12)))
    assert matters(date(2025, 10, 1)) == []
    assert matters(date(2025, 10, 2)) == [(KeyDay.FIRST_NOTICE, 90)]
    assert matters(date(2025, 12, 1)) == [(KeyDay.SECOND_NOTICE, 30)]
    assert matters(date(2026, 1, 2)) == [(KeyDay.END, -2)]
    moment = datetime(2025, 12, 1, 3, tzinfo=UTC)
    (shown,) = signings.read(read_overview, moment).agreements
    assert (shown.what, shown.ends_on) == (KeyDay.SECOND_NOTICE, date(2025, 12, 31))
    signings.act(add_review, agreement_id, ReviewDraft(ReviewKind.FINAL, date(2025, 12, 20)))
    assert matters(date(2026, 1, 2)) == []
