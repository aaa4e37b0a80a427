"""The chair's numbers: seats, stand-ins, guests apart, late and early, the quorum; and any order of
scans, exits and undos gives what a plain model gives."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attendance_stage import END, START, Stage
from meetingdesk.documents.people_wording import attendance_sentence
from meetingdesk.errors import BadInput
from meetingdesk.features.attendance.attendance import ScanOutcome
from meetingdesk.features.attendance.attendance_counts import (
    Counts,
    live_board,
    organization_counts,
)
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.attendance.quorum import parse_quorum
from meetingdesk.features.attendance.stand_in import register_stand_in, register_walk_in
from meetingdesk.features.delegates.delegates import Absence, DelegateDraft, DelegateKind
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.store.workspace import Workspace

LATE = START + timedelta(minutes=16)


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def send(stage: Stage, absent: int, name: str, at=START) -> int:
    passage = stage.act(
        register_stand_in,
        stage.meeting_id,
        absent,
        DelegateDraft(name),
        nonce=next(stage.nonces),
        at=at,
    )
    return passage.delegate.id


def test_the_sentence_for_the_minutes_counts_as_an_office_does(stage: Stage) -> None:
    people = stage.add_many(92)
    for person in people[:79]:
        stage.come(person)
    for n, person in enumerate(people[79:85]):
        send(stage, person, f"Lê Thị {n}")
    stage.act(mark_absent, stage.meeting_id, people[85:90], Absence.EXCUSED, "ốm")
    minutes = stage.read(
        gather_minutes, stage.workspace.attachments, stage.meeting_id, with_photos=False
    )
    assert attendance_sentence(minutes.counts) == (
        "Tổng số đại biểu được triệu tập: 92; có mặt: 85 (dự thay: 06); vắng: 07 (có lý do: 05)."
    )
    assert [absence.excused for absence in minutes.absences] == [True] * 5 + [None] * 2
    assert minutes.absences[0].reason == "ốm"
    assert [one.came.name for one in minutes.substitutions] == [f"Lê Thị {n}" for n in range(6)]


def test_a_seat_counts_once_though_both_came(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    send(stage, absent, "Lê Thị B")
    passage = stage.come(absent)
    assert passage.outcome is ScanOutcome.ATTENTION
    assert "Lê Thị B" in str(passage.warnings[0])
    counts = stage.counts
    assert (counts.summoned, counts.present, counts.stand_ins, counts.inside) == (1, 1, 0, 2)


def test_a_stand_in_whose_entry_is_taken_back_leaves_the_seat_empty(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    stage.act(mark_absent, stage.meeting_id, [absent], Absence.EXCUSED, "họp tỉnh")
    stand_in = send(stage, absent, "Lê Thị B")
    assert (stage.counts.present, stage.counts.excused) == (1, 0)
    row = next(r for r in stage.read(attendance_rows, stage.meeting_id) if r.id == stand_in)
    stage.take_back(row.last_passage_id)
    assert (stage.counts.present, stage.counts.excused) == (0, 1)


def test_guests_press_and_walk_ins_count_apart_and_not_to_the_quorum(stage: Stage) -> None:
    stage.set_quorum("2/3")
    people = stage.add_many(3)
    guest = stage.add("Khách", kind=DelegateKind.GUEST)
    stage.add("Nhà báo", kind=DelegateKind.PRESS)
    stage.come(guest)
    stage.come(people[0])
    walk_in = DelegateDraft("Phạm Văn C", organization_name="Báo Cần Thơ")
    stage.act(register_walk_in, stage.meeting_id, walk_in, nonce="w", at=START)
    board = stage.read(live_board, stage.meeting_id)
    assert board.counts == Counts(
        summoned=3, present=1, guests=2, guests_present=1, walk_ins=1, inside=3
    )
    assert (board.quorum.needed, board.quorum.present, board.quorum.is_reached) == (2, 1, False)
    stage.come(people[1])
    assert stage.read(live_board, stage.meeting_id).quorum.is_reached


def test_late_comers_and_early_leavers_are_those_beyond_a_quarter_of_an_hour(stage: Stage) -> None:
    on_time, late, early, stayed = stage.add_many(4)
    stage.come(on_time, at=START + timedelta(minutes=15))
    stage.come(late, at=LATE)
    stage.come(early)
    stage.leave(early, at=END - timedelta(minutes=16))
    stage.come(stayed)
    stage.leave(stayed, at=END + timedelta(minutes=5))
    counts = stage.counts
    assert (counts.present, counts.late, counts.left_early, counts.inside) == (4, 1, 1, 2)
    standings = [row.standing for row in stage.read(attendance_rows, stage.meeting_id)]
    assert standings == [Standing.PRESENT, Standing.LATE, Standing.LEFT_EARLY, Standing.PRESENT]


def test_who_leaves_early_takes_the_quorum_along(stage: Stage) -> None:
    stage.set_quorum(">1/2")
    first, second, _third = stage.add_many(3)
    stage.come(first)
    stage.come(second)
    assert stage.read(live_board, stage.meeting_id).quorum.is_reached
    stage.leave(second, at=START + timedelta(hours=1))
    assert not stage.read(live_board, stage.meeting_id).quorum.is_reached
    assert stage.counts.present == 2


def test_each_organisation_has_its_own_counts_and_they_add_up(stage: Stage) -> None:
    a = stage.add("Trần Văn A", "Hội Nông dân")
    stage.add("Trần Văn B", "Hội Nông dân")
    c = stage.add("Trần Văn C", "Thành đoàn")
    stage.come(a)
    send(stage, c, "Lê Thị D")
    by_name = {
        row.organization_name: row.counts
        for row in stage.read(organization_counts, stage.meeting_id)
    }
    assert (by_name["Hội Nông dân"].summoned, by_name["Hội Nông dân"].present) == (2, 1)
    assert (by_name["Thành đoàn"].present, by_name["Thành đoàn"].stand_ins) == (1, 1)
    assert sum(by_name.values(), Counts()) == stage.counts


def test_a_meeting_where_nobody_was_scanned_has_counts_too(workspace: Workspace) -> None:
    stage = Stage(workspace)
    assert stage.counts == Counts()
    stage.set_quorum("2/3")
    assert not stage.read(live_board, stage.meeting_id).quorum.is_reached


@pytest.mark.parametrize(
    ("rule", "summoned", "needed"),
    [
        ("2/3", 92, 62),
        ("2/3", 90, 60),
        (">2/3", 90, 61),
        ("50%", 91, 46),
        (">1/2", 90, 46),
        ("> 50 %", 91, 46),
        ("trên 1/2", 2, 2),
        ("quá nửa", 10, 6),
        ("ít nhất 66,67%", 3, 3),
        ("100%", 7, 7),
        ("2/3", 0, 1),
    ],
)
def test_a_rule_of_quorum_says_how_many_are_needed(rule: str, summoned: int, needed: int) -> None:
    assert parse_quorum(rule).needed(summoned) == needed


@pytest.mark.parametrize("rule", ["", "3/2", "0%", "1/0", ">100%", "hai phần ba", "2/3/4", "-1/2"])
def test_what_is_no_share_is_refused(rule: str) -> None:
    with pytest.raises(BadInput, match="Không hiểu tỷ lệ"):
        parse_quorum(rule)


# --- any order of acts ---------------------------------------------------------------------------

PEOPLE = 3
acts = st.lists(
    st.tuples(
        st.sampled_from(["scan", "retry", "out", "undo"]),
        st.integers(0, PEOPLE - 1),
        st.integers(0, 200),
    ),
    max_size=14,
)


class Model:
    """What presence is, said plainly: the rows not taken back, the last one decides."""

    def __init__(self) -> None:
        self.log: list[tuple[int, str, int]] = []

    def of(self, person: int) -> list[str]:
        return [direction for _id, direction, who in self.log if who == person]

    def is_inside(self, person: int) -> bool:
        return self.of(person)[-1:] == ["in"] and self.has_come(person)

    def has_come(self, person: int) -> bool:
        return "in" in self.of(person)


@given(acts=acts)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_order_of_scans_exits_and_undos_gives_what_a_plain_model_gives(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int, int]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("thử") / "kho"
    with Workspace.create(folder, name="Thử") as workspace:
        stage, model = Stage(workspace), Model()
        people = stage.add_many(PEOPLE)
        for n, (act, person, pick) in enumerate(acts):
            _play(stage, model, people, (act, person, pick), n)
        rows = stage.read(attendance_rows, stage.meeting_id)
        for person, row in enumerate(rows):
            assert row.standing.has_come == model.has_come(person)
            assert (row.left_at is None) == (model.is_inside(person) or not model.has_come(person))
        assert stage.counts.present == sum(model.has_come(p) for p in range(PEOPLE))
        assert stage.counts.inside == sum(model.is_inside(p) for p in range(PEOPLE))


def _play(
    stage: Stage, model: Model, people: list[int], step: tuple[str, int, int], n: int
) -> None:
    act, person, pick = step
    if act in ("scan", "retry"):
        was_inside = model.is_inside(person)
        passage = stage.scan(str(person + 1), nonce=f"n{n}")
        if act == "retry":
            assert stage.scan(str(person + 1), nonce=f"n{n}").id == passage.id
        assert (passage.outcome is ScanOutcome.ALREADY_IN) == was_inside
        if not was_inside:
            model.log.append((passage.id, "in", person))
    elif act == "out" and model.is_inside(person):
        model.log.append((stage.leave(people[person]).id, "out", person))
    elif act == "undo" and model.log:
        entry = model.log.pop(pick % len(model.log))
        stage.take_back(entry[0])
