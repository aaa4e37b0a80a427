"""The figures of a year: who came, who didn't and why, what was signed, promised and given to do."""

from __future__ import annotations

import random
from datetime import date, datetime
from itertools import pairwise

import pytest

from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.delegates.delegates import Absence, DelegateKind
from meetingdesk.features.minutes.minutes_entries import TaskState
from meetingdesk.features.minutes.task_list import close_task
from meetingdesk.features.planning.meetings import MeetingState, meeting_card, set_meeting_state
from meetingdesk.features.reports.report_absences import absence_rows
from meetingdesk.features.reports.report_scope import (
    Period,
    Span,
    last_year_held,
    period_of,
    report_years,
)
from meetingdesk.features.reports.reports import (
    OrganizationScore,
    agreements_in,
    meeting_turnouts,
    organization_scores,
    tasks_in,
    totals_of,
)
from meetingdesk.features.signings.agreement_life import AgreementState
from meetingdesk.features.signings.commitments import (
    CommitmentDraft,
    CommitmentState,
    add_commitments,
)
from meetingdesk.features.signings.signings import AgreementDraft, PartyDraft, create_agreement
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI
from report_stage import FARMERS, NOW, WOMEN, Year, scope


@pytest.fixture
def year(workspace: Workspace) -> Year:
    return Year(workspace)


def scores(year: Year, **wanted: object) -> dict[str, OrganizationScore]:
    return {one.name: one for one in year.read(organization_scores, scope(**wanted))}


def seats(score: OrganizationScore) -> tuple[int, int, int, int, int]:
    turnout = score.turnout
    return (
        turnout.summoned,
        turnout.present,
        turnout.stand_ins,
        turnout.excused,
        turnout.unexcused,
    )


def test_halves_and_quarters_join_without_a_gap() -> None:
    assert period_of(2024, Span.FIRST_QUARTER) == Period(date(2024, 1, 1), date(2024, 3, 31))
    for parts in (
        (Span.FIRST_HALF, Span.SECOND_HALF),
        (Span.FIRST_QUARTER, Span.SECOND_QUARTER, Span.THIRD_QUARTER, Span.FOURTH_QUARTER),
    ):
        days = [period_of(2024, part) for part in parts]
        assert (days[0].first, days[-1].last) == (date(2024, 1, 1), date(2024, 12, 31))
        for before, after in pairwise(days):
            assert (after.first - before.last).days == 1


def test_a_scorecard_counts_seats_stand_ins_and_absences_with_and_without_reason(
    year: Year,
) -> None:
    spring = year.meeting(4)
    year.delegate(spring, "Lê Thị An", comes=True)
    represented = year.delegate(spring, "Trần Văn Ba")
    year.send(spring, represented, "Phạm Văn Cư")
    excused = year.delegate(spring, "Võ Thị Dung")
    year.act(mark_absent, spring, [excused], Absence.EXCUSED, "đi công tác")
    year.delegate(spring, "Hồ Văn Em")
    autumn = year.meeting(9)
    year.delegate(autumn, "Lê Thị An")
    year.delegate(autumn, "Mai Thị Én", WOMEN, comes=True)
    found = scores(year)
    assert seats(found[FARMERS]) == (5, 2, 1, 1, 2)
    assert (found[FARMERS].meetings, found[FARMERS].meetings_attended) == (2, 1)
    assert found[FARMERS].turnout.rate == 40.0
    assert seats(found[WOMEN]) == (1, 1, 0, 0, 0)
    assert list(found) == [FARMERS, WOMEN]  # protocol order
    assert seats(scores(year, span=Span.FIRST_HALF)[FARMERS]) == (4, 2, 1, 1, 1)


def test_where_no_attendance_was_taken_nobody_was_absent(year: Year) -> None:
    meeting = year.meeting(5)
    year.delegate(meeting, "Lê Thị An")
    score = scores(year)[FARMERS]
    assert (score.meetings, score.turnout.summoned, score.turnout.rate) == (1, 0, None)
    assert year.read(absence_rows, scope()) == []
    (row,) = year.read(meeting_turnouts, scope())
    assert (row.is_taken, row.turnout.summoned) == (False, 1)
    totals = totals_of([row])
    assert (totals.meetings, totals.not_taken, totals.turnout.summoned) == (1, 1, 0)


def test_an_entry_taken_back_counts_as_absent(year: Year) -> None:
    meeting = year.meeting()
    passage = year.come(meeting, year.delegate(meeting, "Lê Thị An"))
    year.delegate(meeting, "Mai Thị Én", WOMEN, comes=True)
    year.act(attendance.take_back, passage.id, nonce="hủy")
    assert seats(scores(year)[FARMERS]) == (1, 0, 0, 0, 1)


def test_what_has_not_begun_or_was_called_off_does_not_count(year: Year) -> None:
    for month in (3, 6, 9):
        year.delegate(year.meeting(month), "Lê Thị An", comes=True)
    called_off = year.read(meeting_turnouts, scope())[-1].id
    card = year.read(meeting_card, called_off)
    year.act(set_meeting_state, called_off, card.version, MeetingState.CANCELLED, "bão")
    in_july = datetime(2023, 7, 1, tzinfo=HANOI)
    rows = year.read(meeting_turnouts, scope(now=in_july))
    assert [row.starts_at.month for row in rows] == [6]


def test_a_meeting_counts_on_its_day_in_vietnam(year: Year) -> None:
    from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting

    early = datetime(2023, 7, 1, 6, tzinfo=HANOI)  # still the 30th of June in UTC
    year.act(create_meeting, MeetingDraft("Lễ ra quân", early, early))
    assert year.read(meeting_turnouts, scope(Span.FIRST_HALF)) == []
    assert len(year.read(meeting_turnouts, scope(Span.THIRD_QUARTER))) == 1


def test_guests_and_walk_ins_stand_apart(year: Year) -> None:
    meeting = year.meeting()
    year.delegate(meeting, "Lê Thị An", comes=True)
    year.delegate(meeting, "Báo Cần Thơ", "Báo Cần Thơ", kind=DelegateKind.PRESS, comes=True)
    year.delegate(meeting, "Khách Xa", "", kind=DelegateKind.GUEST)
    year.delegate(meeting, "Người Ghé", WOMEN, kind=DelegateKind.WALK_IN, comes=True)
    (row,) = year.read(meeting_turnouts, scope())
    turnout = row.turnout
    assert (turnout.summoned, turnout.guests, turnout.guests_present, turnout.walk_ins) == (
        1, 2, 1, 1,
    )  # fmt: skip
    found = scores(year)
    assert WOMEN not in found  # nobody asked them
    assert (found["Báo Cần Thơ"].meetings, found["Báo Cần Thơ"].turnout.rate) == (1, None)


def test_old_names_count_for_the_successor_or_apart_as_chosen(year: Year) -> None:
    today = year.organization("Sở Nông nghiệp và Môi trường")
    middle = year.organization("Sở Tài nguyên và Môi trường", successor_id=today)
    year.organization("Sở Địa chính", successor_id=middle)
    meeting = year.meeting()
    names = ("Sở Địa chính", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường")
    for name in names:
        year.delegate(meeting, f"Người của {name}", name, comes=True)
    merged = scores(year)
    assert seats(merged[names[2]]) == (3, 3, 0, 0, 0)
    assert merged[names[2]].meetings == 1
    assert {names[0], names[1]}.isdisjoint(merged)
    apart = scores(year, merged=False)
    assert [seats(apart[name])[0] for name in names] == [1, 1, 1]


def test_a_name_without_a_link_counts_for_the_organisation_of_that_name(year: Year) -> None:
    meeting = year.meeting()
    year.delegate(meeting, "Người Lạ", "Câu lạc bộ Hưu trí", comes=True)
    assert scores(year)["Câu lạc bộ Hưu trí"].organization_id is None
    club = year.organization("Câu lạc bộ hưu trí")
    assert scores(year)["Câu lạc bộ hưu trí"].organization_id == club


def test_absences_name_the_person_the_meeting_and_the_reason(year: Year) -> None:
    meeting = year.meeting()
    year.delegate(meeting, "Lê Thị An", comes=True)
    ill = year.delegate(meeting, "Võ Thị Dung", WOMEN, position="Chủ tịch")
    year.act(mark_absent, meeting, [ill], Absence.EXCUSED, "ốm")
    year.delegate(meeting, "Hồ Văn Em")
    announced = year.delegate(meeting, "Trần Văn Ba")
    year.delegate(meeting, "Phạm Văn Cư", stands_in_for_id=announced)
    rows = year.read(absence_rows, scope())
    assert [(row.organization, row.full_name, row.is_excused, row.reason) for row in rows] == [
        (FARMERS, "Trần Văn Ba", False, ""),
        (FARMERS, "Hồ Văn Em", False, ""),
        (WOMEN, "Võ Thị Dung", True, "ốm"),
    ]
    assert rows[2].position == "Chủ tịch"


def test_the_report_and_the_door_count_the_same_whatever_happened(year: Year) -> None:
    dice = random.Random(1)
    for month in range(1, 7):
        meeting = year.meeting(month)
        people = [
            year.delegate(
                meeting,
                f"Người {n}",
                dice.choice((FARMERS, WOMEN)),
                kind=dice.choice((DelegateKind.SUMMONED, *DelegateKind)),
            )
            for n in range(12)
        ]
        year.delegate(meeting, "Người chắc chắn đến", comes=True)
        for number, person in enumerate(people):
            match dice.randrange(5):
                case 0 | 1:
                    year.come(meeting, person)
                case 2:
                    year.send(meeting, person, f"Thay {number}")
                case 3:
                    year.act(mark_absent, meeting, [person], Absence.EXCUSED, "")
    rows = year.read(meeting_turnouts, scope())
    assert len(rows) == 6
    for row in rows:
        door, report = year.read(live_board, row.id).counts, row.turnout
        assert (
            report.summoned, report.present, report.stand_ins, report.absent, report.excused,
            report.guests, report.guests_present, report.walk_ins,
        ) == (
            door.summoned, door.present, door.stand_ins, door.absent, door.excused,
            door.guests, door.guests_present, door.walk_ins,
        )  # fmt: skip
    by_organization = scores(year).values()
    assert sum(one.turnout.present for one in by_organization) == sum(
        row.turnout.present for row in rows
    )
    absent = year.read(absence_rows, scope())
    assert len(absent) == sum(row.turnout.absent for row in rows)


def test_signed_agreements_and_promises_count_for_each_party(year: Year) -> None:
    draft = AgreementDraft(
        "Chương trình phối hợp giai đoạn 2023-2025",
        signed_on=date(2023, 4, 25),
        starts_on=date(2023, 1, 1),
        ends_on=date(2025, 12, 31),
        parties=(PartyDraft(FARMERS), PartyDraft(WOMEN)),
    )
    agreement = year.act(create_agreement, draft)
    party = _party(year, agreement, WOMEN)
    year.act(
        add_commitments,
        agreement,
        [
            CommitmentDraft("Trồng 500 cây", party, due_on=date(2023, 6, 30),
                            state=CommitmentState.DONE),
            CommitmentDraft("Ra quân thu gom rác", due_on=date(2023, 12, 1)),
            CommitmentDraft("Tập huấn", party, due_on=date(2024, 6, 1)),
        ],
    )  # fmt: skip
    year.act(
        create_agreement,
        AgreementDraft("Dự thảo quy chế", parties=(PartyDraft(FARMERS), PartyDraft(WOMEN))),
    )
    found = scores(year)
    women, farmers = found[WOMEN], found[FARMERS]
    assert (women.agreements_signed, women.agreements_in_force) == (1, 1)
    assert (women.commitments, women.commitments_done) == (2, 1)
    assert (farmers.commitments, farmers.commitments_done) == (1, 0)
    later = scores(year, period=period_of(2025))
    assert (later[WOMEN].agreements_signed, later[WOMEN].agreements_in_force) == (0, 1)
    (row,) = year.read(agreements_in, scope())
    assert (row.id, row.state) == (agreement, AgreementState.IN_FORCE)
    assert year.read(agreements_in, scope(period=period_of(2026))) == []


def _party(year: Year, agreement: int, name: str) -> int:
    from meetingdesk.features.signings.agreement_card import agreement_card

    card = year.read(agreement_card, agreement, NOW.date())
    return next(one.id for one in card.parties if one.organization_name == name)


def test_tasks_of_the_period_and_those_carried_into_it(year: Year) -> None:
    meeting = year.meeting(2)
    old = year.task(meeting, "Còn lại từ năm ngoái", date(2022, 11, 1), owner=WOMEN)
    year.task(
        meeting, "Xong từ năm ngoái", date(2022, 11, 1), owner=WOMEN, state=TaskState.DONE,
        closed_on=date(2022, 12, 1),
    )  # fmt: skip
    due = year.task(meeting, "Báo cáo", date(2023, 3, 1), organization_id=year.women)
    year.task(meeting, "Năm sau", date(2024, 3, 1), organization_id=year.women)
    someone = year.task(meeting, "Của một người", None, owner="Nguyễn Văn Nam")
    assert [task.id for task in year.read(tasks_in, scope())] == [old, due, someone]
    score = scores(year)[WOMEN]
    assert (score.tasks, score.tasks_done, score.tasks_overdue) == (2, 0, 2)
    assert "Nguyễn Văn Nam" not in scores(year)


def test_a_task_done_leaves_the_overdue_and_comes_back_by_undo(year: Year) -> None:
    task = year.task(year.meeting(2), "Báo cáo", date(2023, 3, 1), organization_id=year.women)
    (row,) = year.read(tasks_in, scope())
    year.act(close_task, task, row.version, date(2023, 12, 1), note="Đã gửi công văn")
    score = scores(year)[WOMEN]
    assert (score.tasks, score.tasks_done, score.tasks_overdue) == (1, 1, 0)
    year.act(undo, year.last_entry)
    (again,) = year.read(tasks_in, scope())
    assert (again.state, again.closed_on, again.closing_note) == (TaskState.OPEN, None, "")
    assert scores(year)[WOMEN].tasks_overdue == 1


def test_the_years_to_choose_from_reach_back_to_the_first_meeting(year: Year) -> None:
    assert year.read(report_years, date(2026, 1, 1)) == [2026]
    assert year.read(last_year_held, NOW) is None
    year.meeting(4)
    assert year.read(report_years, date(2026, 1, 1)) == [2026, 2025, 2024, 2023]
    assert year.read(last_year_held, NOW) == 2023
