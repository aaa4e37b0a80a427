"""Seats as an organizer gives them out: by protocol, by organisation, by hand, and back again."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    add_delegates,
    delegate_rows,
)
from meetingdesk.features.delegates.seating import (
    Seating,
    SeatOrder,
    Sitter,
    assigned,
    clear_seats,
    fitting_layout,
    give_seats,
    save_layout,
    seat_delegate,
    seating_of,
)
from meetingdesk.features.delegates.seating_layout import (
    SeatingLayout,
    Shape,
    layout_from_dict,
    layout_to_dict,
    plan_of,
    row_letter,
)
from meetingdesk.features.directory.positions import add_position
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

ORGANIZATIONS = ("Sở Tài nguyên", "Hội Nông dân", "Thành đoàn", "")

layouts = st.builds(
    SeatingLayout,
    shape=st.sampled_from(list(Shape)),
    rows=st.integers(-1, 20),
    per_row=st.integers(0, 20),
    blocks=st.integers(0, 25),
    presidium=st.integers(-1, 7),
    reserved=st.dictionaries(
        st.sampled_from(["A", "B", "C", "T", "1", "2", "ZZ"]),
        st.sampled_from(ORGANIZATIONS[:3]),
        max_size=3,
    ),
)


@st.composite
def seatings(draw: st.DrawFn) -> Seating:
    """Any hall with any people in it, who come in protocol order."""
    layout = draw(layouts)
    people = tuple(
        Sitter(
            place, f"Người {place}", "", draw(st.sampled_from(ORGANIZATIONS)), "",
            is_chair=draw(st.booleans()) and place < 5, waits=draw(st.booleans()) and place > 20,
        )
        for place in range(draw(st.integers(0, 60)))
    )  # fmt: skip
    return Seating(layout, plan_of(layout), people, ORGANIZATIONS)


@given(seatings(), st.sampled_from(list(SeatOrder)))
def test_nobody_gets_a_seat_that_is_taken_kept_or_not_there(
    seating: Seating, order: SeatOrder
) -> None:
    given_out = assigned(seating, order)
    assert len(set(given_out.values())) == len(given_out)
    people = {person.id: person for person in seating.people}
    reserved = seating.layout.reserved
    for person_id, label in given_out.items():
        seat = seating.plan.by_label[label]
        assert not people[person_id].waits
        assert not seat.is_presidium or people[person_id].is_chair
        assert reserved.get(seat.row, people[person_id].organization) == (
            people[person_id].organization
        )
    free = [s for s in seating.plan.by_rank if s.row not in reserved]
    left_over = [p for p in seating.people if not p.waits and p.id not in given_out]
    if left_over:
        assert {seat.label for seat in free} <= set(given_out.values())


@given(seatings())
def test_whoever_ranks_higher_sits_no_worse(seating: Seating) -> None:
    given_out = assigned(seating, SeatOrder.PROTOCOL)
    ranks = {seat.label: rank for rank, seat in enumerate(seating.plan.by_rank)}
    reserved = seating.layout.reserved
    row_of = {seat.label: seat.row for seat in seating.plan.seats}
    seats = [
        ranks[given_out[person.id]]
        for person in seating.people
        if person.id in given_out and row_of[given_out[person.id]] not in {*reserved, "CT"}
    ]
    assert seats == sorted(seats)


@given(seatings())
def test_an_organisations_people_sit_together(seating: Seating) -> None:
    given_out = assigned(seating, SeatOrder.ORGANIZATION)
    spots = {seat.label: spot for spot, seat in enumerate(seating.plan.seats)}
    taken = sorted(
        (spots[given_out[p.id]], p.organization)
        for p in seating.people
        if p.id in given_out
        and seating.plan.by_label[given_out[p.id]].row not in {*seating.layout.reserved, "CT"}
    )
    met: list[str] = []
    for _, name in taken:
        if not met or met[-1] != name:
            met.append(name)
    assert len(met) == len(set(met))


@given(layouts)
def test_seats_have_different_names_and_places_within_the_hall(layout: SeatingLayout) -> None:
    plan = plan_of(layout)
    assert plan.seats
    assert len({seat.label for seat in plan.seats}) == len(plan.seats)
    places = sorted((seat.x, seat.y) for seat in plan.seats)
    for seat in plan.seats:
        assert 0 < seat.x < plan.width
        assert 0 < seat.y < plan.height
    for one, other in pairwise(places):
        assert abs(one[0] - other[0]) > 0.3 or abs(one[1] - other[1]) > 0.3
    assert layout_from_dict(layout_to_dict(layout)) == layout


def test_the_best_seat_is_in_the_middle_of_the_first_row() -> None:
    plan = plan_of(SeatingLayout(rows=3, per_row=5, blocks=1, presidium=0))
    assert [seat.label for seat in plan.by_rank][:6] == ["A3", "A2", "A4", "A1", "A5", "B3"]
    u = plan_of(SeatingLayout(Shape.U_SHAPE, rows=2, per_row=3, presidium=0))
    assert [seat.label for seat in u.by_rank] == ["T1", "P1", "T2", "P2", "G2", "G1", "G3"]


def test_rows_go_on_after_z() -> None:
    assert [row_letter(n) for n in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_what_was_kept_by_another_version_is_a_usual_hall() -> None:
    assert layout_from_dict(None) == SeatingLayout()
    assert layout_from_dict({"shape": "arena", "rows": "many"}) == SeatingLayout()


def test_the_first_suggestion_holds_everybody() -> None:
    for people in (0, 1, 45, 92, 500, 1000):
        assert len(plan_of(fitting_layout(people)).by_rank) >= people


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    """Seven delegates of two organisations, one of the organisers, and a chair among them."""
    with workspace.unit_of_work() as work:
        for rank, title in enumerate(("Chủ tịch", "Giám đốc", "Phó Giám đốc", "Chuyên viên")):
            add_position(work, title, rank)
        made = create_meeting(
            work,
            MeetingDraft(
                "Hội nghị", datetime(2026, 5, 5, 1, tzinfo=UTC), datetime(2026, 5, 5, 4, tzinfo=UTC)
            ),
        )
        add_delegates(
            work,
            made,
            [
                DelegateDraft("Trần Chuyên Viên", position="Chuyên viên", organization_name="Sở"),
                DelegateDraft("Lê Giám Đốc", position="Giám đốc", organization_name="Sở"),
                DelegateDraft("Ngô Phó", position="Phó Giám đốc", organization_name="Sở"),
                DelegateDraft("Bùi Chủ Tịch", position="Chủ tịch", organization_name="Hội"),
                DelegateDraft("Hồ Hội Viên", position="Chuyên viên", organization_name="Hội"),
                DelegateDraft("Vũ Tổ Chức", organization_name="Sở", kind=DelegateKind.STAFF),
            ],
        )
        add_role(work, made, RoleKind.CHAIR, RoleDraft("Lê Giám Đốc"))
        save_layout(work, made, SeatingLayout(rows=3, per_row=3, blocks=1, presidium=1))
    return made


def seats(workspace: Workspace, meeting_id: int) -> dict[str, str]:
    with workspace.reader() as session:
        return {row.full_name: row.seat for row in delegate_rows(session, meeting_id)}


def test_seats_are_given_by_protocol_and_one_undo_takes_all_back(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        assert give_seats(work, meeting_id, SeatOrder.PROTOCOL) == 0
    given_out = seats(workspace, meeting_id)
    # Rank of the position first, then the organisation that the list names first: Sở before Hội.
    assert given_out["Bùi Chủ Tịch"] == "A2"
    assert given_out["Ngô Phó"] == "A1"
    assert (given_out["Trần Chuyên Viên"], given_out["Hồ Hội Viên"]) == ("A3", "B2")
    assert given_out["Lê Giám Đốc"] == "CT1"
    assert given_out["Vũ Tổ Chức"] == ""
    assert work.entry_id is not None
    with workspace.unit_of_work() as again:
        undo(again, work.entry_id)
    assert set(seats(workspace, meeting_id).values()) == {""}


def test_by_hand_two_people_change_places(workspace: Workspace, meeting_id: int) -> None:
    with workspace.reader() as session:
        ids = {row.full_name: row.id for row in delegate_rows(session, meeting_id)}
    with workspace.unit_of_work() as work:
        seat_delegate(work, meeting_id, ids["Ngô Phó"], "A1")
        seat_delegate(work, meeting_id, ids["Bùi Chủ Tịch"], "A2")
    with workspace.unit_of_work() as work:
        seat_delegate(work, meeting_id, ids["Bùi Chủ Tịch"], "A1")
    assert str(work.act) == "Đổi chỗ Bùi Chủ Tịch và Ngô Phó"
    now = seats(workspace, meeting_id)
    assert (now["Bùi Chủ Tịch"], now["Ngô Phó"]) == ("A1", "A2")
    with workspace.unit_of_work() as work:
        seat_delegate(work, meeting_id, ids["Hồ Hội Viên"], "A2")
    now = seats(workspace, meeting_id)
    assert (now["Hồ Hội Viên"], now["Ngô Phó"]) == ("A2", "")
    with workspace.unit_of_work() as work:
        seat_delegate(work, meeting_id, ids["Hồ Hội Viên"], "")
    assert seats(workspace, meeting_id)["Hồ Hội Viên"] == ""
    with workspace.unit_of_work() as work, pytest.raises(Refused, match="không có chỗ Z9"):
        seat_delegate(work, meeting_id, ids["Ngô Phó"], "Z9")


def test_a_smaller_hall_leaves_those_without_a_seat_on_the_list(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        give_seats(work, meeting_id, SeatOrder.PROTOCOL)
        save_layout(work, meeting_id, SeatingLayout(rows=1, per_row=2, blocks=1, presidium=1))
    with workspace.reader() as session:
        seating = seating_of(session, meeting_id)
    assert {person.seat for person in seating.unseated} >= {"A3", ""}
    assert all(label in seating.plan.by_label for label in seating.occupants)
    with workspace.unit_of_work() as work:
        assert give_seats(work, meeting_id, SeatOrder.ORGANIZATION) == 2


def test_the_seat_of_somebody_represented_is_not_their_own(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.reader() as session:
        boss = next(r for r in delegate_rows(session, meeting_id) if r.full_name == "Ngô Phó")
    with workspace.unit_of_work() as work:
        draft = DelegateDraft("Đinh Thay", organization_name="Sở", stands_in_for_id=boss.id)
        add_delegates(work, meeting_id, [draft])
    with workspace.reader() as session:
        names = {person.name for person in seating_of(session, meeting_id).people}
    assert "Đinh Thay" in names
    assert "Ngô Phó" not in names


def test_a_row_that_the_hall_lost_is_kept_for_nobody(workspace: Workspace, meeting_id: int) -> None:
    layout = SeatingLayout(rows=2, per_row=4, reserved={"B": "Hội", "Z": "Sở"})
    with workspace.unit_of_work() as work:
        save_layout(work, meeting_id, layout)
        give_seats(work, meeting_id, SeatOrder.PROTOCOL)
    with workspace.reader() as session:
        seating = seating_of(session, meeting_id)
    assert seating.layout.reserved == {"B": "Hội"}
    rows = {p.organization: p.seat[0] for p in seating.people if p.seat and not p.is_chair}
    assert rows["Hội"] == "B"
    assert rows["Sở"] == "A"


def test_seats_cleared_come_back_by_undo(workspace: Workspace, meeting_id: int) -> None:
    with workspace.unit_of_work() as work:
        give_seats(work, meeting_id, SeatOrder.PROTOCOL)
    before = seats(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        clear_seats(work, meeting_id)
    assert set(seats(workspace, meeting_id).values()) == {""}
    assert work.entry_id is not None
    with workspace.unit_of_work() as again:
        undo(again, work.entry_id)
    assert seats(workspace, meeting_id) == before
