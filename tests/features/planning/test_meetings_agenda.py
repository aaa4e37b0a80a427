"""An organizer writes the agenda: parts, times, order, the usual one, and one pasted from Word."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    AgendaKind,
    add_agenda_items,
    at_clock,
    delete_agenda_items,
    edit_agenda_item,
    move_agenda_items,
    read_agenda,
)
from meetingdesk.features.planning.agenda_paste import kind_from_title, read_pasted_agenda
from meetingdesk.features.planning.agenda_templates import agenda_template
from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    return new_meeting(workspace)


def titles(workspace: Workspace, meeting_id: int) -> list[str]:
    return [row.title for row in ask(workspace, read_agenda, meeting_id).rows]


def add(workspace: Workspace, meeting_id: int, *parts: str, at: int | None = None) -> list[int]:
    drafts = [AgendaDraft(part, minutes=10) for part in parts]
    return list(do(workspace, add_agenda_items, meeting_id, drafts, at))


def test_each_part_begins_when_the_one_before_is_over(
    workspace: Workspace, meeting_id: int
) -> None:
    drafts = [
        AgendaDraft("Đón tiếp", minutes=30, starts_at=time(7, 30)),
        AgendaDraft("Khai mạc", minutes=15),
        AgendaDraft("Báo cáo", minutes=45, starts_at=time(8, 30)),
        AgendaDraft("Bế mạc", minutes=170),
    ]
    do(workspace, add_agenda_items, meeting_id, drafts)
    agenda = ask(workspace, read_agenda, meeting_id)
    clocks = [f"{row.begins_at:%H:%M}" for row in agenda.rows]
    assert clocks == ["07:30", "08:00", "08:30", "09:15"]
    assert [row.is_fixed for row in agenda.rows] == [True, False, True, False]
    assert (agenda.minutes, agenda.minutes_over) == (260, 65)


def test_a_fixed_time_inside_the_part_before_is_pointed_out(
    workspace: Workspace, meeting_id: int
) -> None:
    drafts = [AgendaDraft("Báo cáo", minutes=60), AgendaDraft("Nghỉ", starts_at=time(8, 30))]
    do(workspace, add_agenda_items, meeting_id, drafts)
    assert [row.starts_early for row in ask(workspace, read_agenda, meeting_id).rows] == [
        False,
        True,
    ]


def test_a_part_after_midnight_is_of_the_next_day() -> None:
    start = at(25, "19:00")
    assert at_clock(start, time(0, 30)) == at(26, "0:30")
    assert at_clock(start, time(18, 0)) == at(25, "18:00")


def test_parts_are_put_between_moved_together_and_deleted(
    workspace: Workspace, meeting_id: int
) -> None:
    a, b, c = add(workspace, meeting_id, "A", "B", "C")
    (x,) = add(workspace, meeting_id, "X", at=1)
    assert titles(workspace, meeting_id) == ["A", "X", "B", "C"]
    do(workspace, move_agenda_items, meeting_id, [a, b], 4)
    assert titles(workspace, meeting_id) == ["X", "C", "A", "B"]
    do(workspace, move_agenda_items, meeting_id, [b], 0)
    with workspace.unit_of_work() as work:
        delete_agenda_items(work, [x, c])
    assert titles(workspace, meeting_id) == ["B", "A"]
    do(workspace, undo, work.entry_id)
    assert titles(workspace, meeting_id) == ["B", "X", "C", "A"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 5), unique=True), st.integers(0, 6))
def test_moving_never_loses_a_part_and_keeps_the_order_of_the_others(
    tmp_path_factory: pytest.TempPathFactory, chosen: list[int], to: int
) -> None:
    with Workspace.create(tmp_path_factory.mktemp("w") / "kho", name="x") as workspace:
        meeting_id = new_meeting(workspace)
        ids = add(workspace, meeting_id, *"ABCDEF")
        do(workspace, move_agenda_items, meeting_id, [ids[place] for place in chosen], to)
        after = titles(workspace, meeting_id)
        moved = ["ABCDEF"[place] for place in sorted(chosen)]
        assert sorted(after) == list("ABCDEF")
        assert [title for title in after if title not in moved] == [
            title for title in "ABCDEF" if title not in moved
        ]
        assert "".join(moved) in "".join(after)


def test_a_cell_edited_on_stale_ground_is_refused(workspace: Workspace, meeting_id: int) -> None:
    (item,) = add(workspace, meeting_id, "Khai mạc")
    assert do(workspace, edit_agenda_item, item, 1, {"minutes_planned": 15}) == 2
    with pytest.raises(Conflict):
        do(workspace, edit_agenda_item, item, 1, {"presenter": "Ông A"})
    for changes in ({"title": " "}, {"minutes_planned": -5}, {"minutes_planned": 10**6}):
        with pytest.raises(Refused):
            do(workspace, edit_agenda_item, item, 2, changes)


@pytest.mark.parametrize("kind", list(MeetingKind))
def test_every_kind_of_event_has_a_usual_agenda_that_fits_a_day(kind: MeetingKind) -> None:
    parts = agenda_template(kind)
    assert len(parts) >= 4
    assert 30 <= sum(part.minutes for part in parts) <= 480
    assert all(part.minutes > 0 and part.title == part.title.strip() for part in parts)


def test_the_usual_agenda_of_a_signing_has_the_signing(
    workspace: Workspace, meeting_id: int
) -> None:
    do(workspace, add_agenda_items, meeting_id, agenda_template(MeetingKind.SIGNING))
    kinds = [row.kind for row in ask(workspace, read_agenda, meeting_id).rows]
    assert kinds[:2] == [AgendaKind.RECEPTION, AgendaKind.INTRODUCTION]
    assert AgendaKind.SIGNING in kinds


def test_an_agenda_pasted_from_a_word_table_is_understood() -> None:
    block = (
        "Thời gian\tNội dung\tThực hiện\n"
        "7h30 - 8h00\tĐón tiếp đại biểu\tBan Tổ chức\n"
        "8h00 - 8h15\tPhát biểu khai mạc\tÔng Trần Văn Bình\n"
        "8h15 - 9h00\tBáo cáo tổng kết\tBà Nguyễn Thị Kiều\n"
        "9h30 – 9h45\tGiải lao\t\n"
    )
    parts = read_pasted_agenda(block)
    assert [part.title for part in parts] == [
        "Đón tiếp đại biểu",
        "Phát biểu khai mạc",
        "Báo cáo tổng kết",
        "Giải lao",
    ]
    assert [part.minutes for part in parts] == [30, 15, 45, 15]
    assert [part.starts_at for part in parts] == [time(7, 30), None, None, time(9, 30)]
    assert parts[1].presenter == "Ông Trần Văn Bình"
    assert [part.kind for part in parts] == [
        AgendaKind.RECEPTION,
        AgendaKind.OPENING,
        AgendaKind.REPORT,
        AgendaKind.BREAK,
    ]


def test_an_agenda_pasted_from_a_chat_message_is_understood() -> None:
    block = """
        1. Chào cờ (5 phút)
        2. Tuyên bố lý do, giới thiệu đại biểu - Chánh Văn phòng (10 phút)
        • 08:30: Tham luận của các đơn vị
        9 giờ 00: Kết luận
    """
    parts = read_pasted_agenda(block)
    assert [(part.title, part.minutes, part.presenter) for part in parts] == [
        ("Chào cờ", 5, ""),
        ("Tuyên bố lý do, giới thiệu đại biểu", 10, "Chánh Văn phòng"),
        ("Tham luận của các đơn vị", 30, ""),
        ("Kết luận", 0, ""),
    ]
    assert parts[2].starts_at == time(8, 30)


def test_a_numbered_excel_block_gives_minutes_from_their_own_column() -> None:
    parts = read_pasted_agenda("1\tBáo cáo\t20\tÔng A\n2\tThảo luận\t30\t\n")
    assert [(part.title, part.minutes, part.presenter) for part in parts] == [
        ("Báo cáo", 20, "Ông A"),
        ("Thảo luận", 30, ""),
    ]


@given(st.text())
def test_no_pasted_text_breaks_the_reading(text: str) -> None:
    for part in read_pasted_agenda(text):
        assert part.title
        assert part.minutes >= 0


def test_a_year_is_no_time_and_a_speech_of_opening_is_an_opening() -> None:
    (part,) = read_pasted_agenda("2018-2022: Báo cáo tổng kết")
    assert part.starts_at is None
    assert kind_from_title("Phát biểu khai mạc") is AgendaKind.OPENING
    assert kind_from_title("Điều gì đó khác") is AgendaKind.OTHER
