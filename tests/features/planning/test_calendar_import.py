"""Events of another calendar are recognised, taken over in one act, and that act can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from meetingdesk.errors import Cancelled
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.calendar_events import meeting_events
from meetingdesk.features.planning.calendar_import import (
    Destination,
    ImportedEvents,
    import_events,
)
from meetingdesk.features.planning.calendar_matching import (
    EventVerdict,
    JudgedEvent,
    judge_events,
)
from meetingdesk.features.planning.incoming_events import IncomingEvent
from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.planning.meetings import (
    MeetingKind,
    MeetingState,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.features.planning.week_entries import week_lines
from meetingdesk.features.undo import undo
from meetingdesk.messages import message
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

TODAY = date(2023, 4, 20)
APRIL, MAY = date(2023, 4, 1), date(2023, 5, 31)


def incoming(title: str = "Hội nghị tổng kết", starts: Any = None, **more: Any) -> IncomingEvent:
    start = starts or at(25, "8:00")
    usual = {"uid": f"{title}@kia", "ends_at": start + timedelta(hours=3)}
    return IncomingEvent(place=0, title=title, starts_at=start, **(usual | more))


def judged(workspace: Workspace, *events: IncomingEvent) -> list[JudgedEvent]:
    return ask(workspace, judge_events, list(events), TODAY)


def take(
    workspace: Workspace, *events: IncomingEvent, to: Destination = Destination.MEETINGS
) -> ImportedEvents:
    """Import what is wanted of these without another decision."""
    chosen = [one for one in judged(workspace, *events) if one.is_wanted]
    return do(workspace, import_events, chosen, to)


def titles(workspace: Workspace) -> list[str]:
    return [row.title for row in ask(workspace, meetings_between, APRIL, MAY)]


def test_a_new_event_becomes_one_of_the_office(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường Sở", "57 Hùng Vương"))
    event = incoming(
        "Lễ ký kết chương trình phối hợp", where="Hội trường Sở, 57 Hùng Vương",
        description="Mặc lễ phục", organizer="Nguyễn Văn Phúc", attendees=("A", "B"),
    )  # fmt: skip
    assert [one.verdict for one in judged(workspace, event)] == [EventVerdict.NEW]
    assert take(workspace, event) == ImportedEvents(1, 0)
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    card = ask(workspace, meeting_card, row.id)
    assert (card.uid, card.kind, card.state) == (event.uid, MeetingKind.SIGNING, MeetingState.DRAFT)
    assert (card.starts_at, card.ends_at) == (at(25, "8:00"), at(25, "11:00"))
    assert (card.venue_id, card.place) == (hall, "")
    assert card.note == "Mặc lễ phục\nNgười tổ chức: Nguyễn Văn Phúc\nThành phần: A; B"


def test_the_same_file_again_adds_nothing(workspace: Workspace) -> None:
    events = [incoming("A"), incoming("B", at(26, "8:00"), where="Phòng 2")]
    take(workspace, *events)
    again = judged(workspace, *events)
    assert [one.verdict for one in again] == [EventVerdict.KNOWN, EventVerdict.KNOWN]
    assert not any(one.is_wanted for one in again)
    assert do(workspace, import_events, again, Destination.MEETINGS) == ImportedEvents(0, 0)
    assert titles(workspace) == ["A", "B"]


def test_a_moved_event_moves_with_its_agenda_and_says_what_it_was(workspace: Workspace) -> None:
    take(workspace, incoming("A"))
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    part = AgendaDraft("Khai mạc", starts_at=at(25, "8:30").time())
    do(workspace, add_agenda_items, row.id, [part])
    moved = incoming("A mới", at(27, "14:00"), uid="A@kia", where="Hội trường B")
    (one,) = judged(workspace, moved)
    assert one.verdict is EventVerdict.CHANGED
    assert [str(reason) for reason in one.reasons] == [
        f"Giờ cũ: {at(25, '8:00')}", "Tên cũ: A", "Địa điểm cũ: –"
    ]  # fmt: skip
    assert take(workspace, moved) == ImportedEvents(0, 1)
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    assert (row.title, row.starts_at, row.where) == ("A mới", at(27, "14:00"), "Hội trường B")
    (part,) = ask(workspace, read_agenda, row.id).rows
    assert part.begins_at == at(27, "14:30")


def test_called_off_over_there_is_called_off_here(workspace: Workspace) -> None:
    take(workspace, incoming("A"))
    take(workspace, incoming("A", is_cancelled=True))
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    assert row.state is MeetingState.CANCELLED


def test_what_the_office_called_off_is_not_brought_back_unasked(workspace: Workspace) -> None:
    take(workspace, incoming("A"))
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    do(workspace, set_meeting_state, row.id, row.version, MeetingState.CANCELLED, "Bão")
    (one,) = judged(workspace, incoming("A"))
    assert one.verdict is EventVerdict.CHANGED
    assert not one.is_wanted


def test_the_same_name_at_the_same_time_is_doubtful(workspace: Workspace) -> None:
    new_meeting(workspace, "Hội nghị Tổng kết")
    (one,) = judged(workspace, incoming("Hội nghị tổng kết"))
    assert one.verdict is EventVerdict.DOUBTFUL
    assert not one.is_wanted
    (other,) = judged(workspace, incoming("Hội nghị tổng kết", at(25, "9:00")))
    assert other.verdict is EventVerdict.NEW


def test_a_guess_is_doubtful_and_still_wanted(workspace: Workspace) -> None:
    remark = message("labels", "Không rõ múi giờ “{name}”, tạm coi là giờ Việt Nam").given(name="X")
    (one,) = judged(workspace, incoming(remarks=(remark,)))
    assert (one.verdict, one.is_wanted) == (EventVerdict.DOUBTFUL, True)


def test_what_is_over_is_not_wanted_beside_what_is_to_come(workspace: Workspace) -> None:
    old, new = incoming("Cũ", at(3, "8:00")), incoming("Mới", at(25, "8:00"))
    assert [one.is_wanted for one in judged(workspace, old, new)] == [False, True]
    assert [one.is_wanted for one in judged(workspace, old)] == [True]


def test_a_fault_is_never_taken(workspace: Workspace) -> None:
    bad = incoming(fault=message("labels", "Không đọc được ngày giờ"))
    (one,) = judged(workspace, bad)
    assert (one.verdict, one.is_wanted) == (EventVerdict.ERROR, False)
    assert do(workspace, import_events, [one], Destination.MEETINGS) == ImportedEvents(0, 0)


def test_whole_days_take_the_hours_of_the_office(workspace: Workspace) -> None:
    visit = incoming("Đoàn kiểm tra", at(26, "0:00"), ends_at=at(28, "0:00"), is_all_day=True)
    take(workspace, visit)
    (row,) = ask(workspace, meetings_between, APRIL, MAY)
    assert (row.starts_at, row.ends_at) == (at(26, "7:00"), at(27, "17:00"))
    assert judged(workspace, visit)[0].verdict is EventVerdict.KNOWN


def test_events_become_work_of_the_week_a_line_a_day(workspace: Workspace) -> None:
    visit = incoming("Đoàn kiểm tra", at(26, "0:00"), ends_at=at(28, "0:00"), is_all_day=True)
    meeting = incoming(
        "Họp ở Ủy ban", at(26, "14:00"), where="UBND thành phố", organizer="Chủ tịch"
    )
    assert take(workspace, visit, meeting, to=Destination.ENTRIES) == ImportedEvents(2, 0)
    lines = ask(workspace, week_lines, date(2023, 4, 24))
    assert [(line.day.day, str(line.starts_at), line.content) for line in lines] == [
        (26, "None", "Đoàn kiểm tra"),
        (26, "14:00:00", "Họp ở Ủy ban"),
        (27, "None", "Đoàn kiểm tra"),
    ]
    assert lines[1].chair == "Chủ tịch"
    assert lines[1].place == "UBND thành phố"
    assert titles(workspace) == []
    again = judged(workspace, visit, meeting)
    assert [one.verdict for one in again] == [EventVerdict.KNOWN, EventVerdict.KNOWN]


def test_changed_work_of_the_week_is_changed_where_it_is(workspace: Workspace) -> None:
    take(workspace, incoming("Họp", at(26, "14:00")), to=Destination.ENTRIES)
    later = incoming("Họp", at(27, "9:00"))
    assert take(workspace, later) == ImportedEvents(0, 1)
    lines = ask(workspace, week_lines, date(2023, 4, 24))
    assert [(line.day.day, str(line.starts_at)) for line in lines] == [(27, "09:00:00")]
    take(workspace, replace(later, is_cancelled=True))
    assert ask(workspace, week_lines, date(2023, 4, 24)) == []


def test_an_import_is_one_act_and_can_be_undone(workspace: Workspace) -> None:
    take(workspace, incoming("A"))
    chosen = judged(workspace, incoming("A", at(28, "8:00")), incoming("B"), incoming("C"))
    with workspace.unit_of_work() as work:
        import_events(work, chosen, Destination.MEETINGS)
    assert titles(workspace) == ["B", "C", "A"]
    assert work.entry_id is not None
    assert str(work.act) == "Nhập tệp lịch: thêm 2, sửa 1"
    do(workspace, undo, work.entry_id)
    assert titles(workspace) == ["A"]
    assert ask(workspace, meetings_between, APRIL, MAY)[0].starts_at == at(25, "8:00")


class _Stopping:
    def report(self, done: int, total: int) -> None:
        if done >= 200:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))


def test_stopped_midway_nothing_is_kept(workspace: Workspace) -> None:
    chosen = judged(workspace, *(incoming(f"Việc {number}") for number in range(500)))
    with pytest.raises(Cancelled):
        do(workspace, import_events, chosen, Destination.MEETINGS, progress=_Stopping())
    assert titles(workspace) == []


def test_what_left_as_a_file_is_known_when_it_comes_back(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường Sở", "57 Hùng Vương"))
    meeting = new_meeting(workspace, "Lễ ký kết", venue_id=hall, place="Tầng 2")
    (event,) = ask(workspace, meeting_events, [meeting])
    back = incoming(event.title, event.starts_at, uid=event.uid, where=event.where)
    assert [one.verdict for one in judged(workspace, back)] == [EventVerdict.KNOWN]


def test_times_are_kept_as_moments_whatever_the_clock_of_the_pc_says(workspace: Workspace) -> None:
    """A moment given in UTC, in Tokyo's or in the office's zone is one and the same moment."""
    moment = at(25, "8:00")
    new_meeting(workspace, "UTC", moment.astimezone(UTC))
    new_meeting(workspace, "Văn phòng", moment)
    rows = ask(workspace, meetings_between, APRIL, MAY)
    assert {row.starts_at for row in rows} == {moment}
    assert {row.starts_at.utcoffset() for row in rows} == {timedelta(hours=7)}
    with pytest.raises(Exception, match="time zone"):
        new_meeting(workspace, "Không múi giờ", datetime(2023, 4, 25, 8))  # noqa: DTZ001
