"""The seating plan and the seating list as printed: names in their seats, a legend in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from tests.documents.printed import Printed
from tests.documents.samples import NAME, OFFICE, ORGANIZATIONS, state_office

from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.render.seating_plan import page_size, render_seating_plan
from meetingdesk.documents.seating_list import ListOrder, SeatingListOptions, build_seating_list
from meetingdesk.documents.seating_plan import PlanOptions, build_seating_plan
from meetingdesk.features.delegates.seating import Seating, SeatOrder, Sitter, assigned
from meetingdesk.features.delegates.seating_layout import SeatingLayout, Shape, plan_of
from meetingdesk.features.papers.seating_paper import SeatingData


def hall(layout: SeatingLayout, people: int = 20, organizations: int = 3) -> SeatingData:
    names = (*ORGANIZATIONS, *(f"Hội thứ {n}" for n in range(organizations)))[:organizations]
    sitters = tuple(
        Sitter(
            n, f"Nguyễn Văn Người {n}", "Chuyên viên", names[n % len(names)], "",
            sort_key=f"{people - n:05d}",
        )
        for n in range(people)
    )  # fmt: skip
    seating = Seating(layout, plan_of(layout), sitters, names)
    given = assigned(seating, SeatOrder.PROTOCOL)
    seated = tuple(replace(one, seat=given.get(one.id, "")) for one in sitters)
    return SeatingData(
        NAME,
        datetime(2023, 4, 25, 8),  # noqa: DTZ001 # as the clock of the hall shows it
        "Hội trường Sở",
        OFFICE,
        replace(seating, people=seated),
    )


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_every_name_stands_within_its_seat_on_one_page(shape: Shape, paper: str) -> None:
    data = hall(SeatingLayout(shape, rows=6, per_row=8, presidium=3))
    plan = build_seating_plan(data, PlanOptions(paper=paper))
    printed = Printed(render_seating_plan(plan))
    assert len(printed.sizes) == 1
    assert printed.sizes[0] == pytest.approx(page_size(plan), abs=0.1)
    words = printed.text.replace("\n", " ")
    assert words.count("Người") == 20
    for label in data.seating.occupants:
        assert label in printed.text
    for entry in plan.legend:
        assert f"({entry.number})" in printed.text
    width, height = printed.sizes[0]
    for line in printed.lines[0]:
        assert 0 < line.left < line.right < width
        assert 0 < line.top < line.bottom < height


def test_the_legend_says_in_words_whose_colour_it_is_and_how_many_sit() -> None:
    printed = Printed(render_seating_plan(build_seating_plan(hall(SeatingLayout(), 21))))
    for name in ORGANIZATIONS[:2]:
        assert printed.find(f"{name}: 7 chỗ")


def test_many_organisations_have_a_legend_of_their_own_on_the_next_page() -> None:
    data = hall(SeatingLayout(rows=12, per_row=20), 200, 90)
    printed = Printed(render_seating_plan(build_seating_plan(data)))
    assert len(printed.sizes) == 2
    assert "ĐƠN VỊ TRÊN SƠ ĐỒ" in {line.text for line in printed.lines[1]}
    without = build_seating_plan(data, PlanOptions(legend=False))
    assert len(Printed(render_seating_plan(without)).sizes) == 1


def test_a_row_that_is_kept_is_coloured_though_nobody_sits_there() -> None:
    layout = SeatingLayout(rows=3, per_row=6, presidium=0, reserved={"C": "Hội Luật gia"})
    plan = build_seating_plan(hall(layout, 5))
    assert plan.legend[-1].name == "Hội Luật gia"
    printed = Printed(render_seating_plan(plan))
    number = plan.legend[-1].number
    assert sum(f"({number})" in line.text for line in printed.lines[0]) == 6 + 1


def test_the_same_hall_is_the_same_file() -> None:
    one, other = (render_seating_plan(build_seating_plan(hall(SeatingLayout()))) for _ in range(2))
    assert one == other


def test_an_empty_hall_and_a_huge_one_are_drawn() -> None:
    render_seating_plan(build_seating_plan(hall(SeatingLayout(), 0)))
    printed = Printed(
        render_seating_plan(build_seating_plan(hall(SeatingLayout(rows=60, per_row=80), 900)))
    )
    assert printed.text.count("(1)") > 300


def listed(data: SeatingData, order: ListOrder) -> list[str]:
    document = build_seating_list(data, state_office(), SeatingListOptions(order))
    text = Printed(render_pdf(document)).text
    assert "DANH SÁCH CHỖ NGỒI" in text
    return [line for line in text.split("\n") if line.startswith("Nguyễn Văn Người")]


def test_the_list_is_by_seat_or_by_name() -> None:
    data = hall(SeatingLayout(rows=2, per_row=5, blocks=1, presidium=0), 8)
    best = [seat.label for seat in data.seating.plan.by_rank]
    seats = {person.seat: person.name for person in data.seating.people}
    by_label = sorted(best[:8])
    assert listed(data, ListOrder.SEAT) == [seats[label] for label in by_label]
    by_name = [f"Nguyễn Văn Người {n}" for n in range(7, -1, -1)]
    assert listed(data, ListOrder.NAME) == by_name


def test_those_without_a_seat_are_named_at_the_end_in_word_too() -> None:
    data = hall(SeatingLayout(rows=1, per_row=5, blocks=1, presidium=0), 7)
    document = build_seating_list(data, state_office())
    text = Printed(render_pdf(document)).text
    assert text.index("CHƯA XẾP CHỖ") < text.index("Nguyễn Văn Người 6")
    assert render_docx(document)
