"""Events leave as a calendar file that other programs read: time, zone, place, alarms, state."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from meetingdesk.exchange.calendar_file import calendar_bytes, write_calendar
from meetingdesk.features.planning.calendar_events import (
    CalendarEvent,
    events_between,
    meeting_events,
    series_events,
)
from meetingdesk.features.planning.meetings import (
    MeetingState,
    edit_meeting,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.series import SeriesDraft, make_series, series_of
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

MADE = datetime(2023, 4, 20, 2, tzinfo=UTC)


def parsed(events: list[CalendarEvent], **more: object) -> tuple[Calendar, list[Event]]:
    """The file as another program reads it."""
    calendar = Calendar.from_ical(calendar_bytes(events, MADE, **more))
    return calendar, calendar.walk("VEVENT")


def test_an_event_arrives_with_its_time_place_people_and_alarms(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường Sở", "57 Hùng Vương, Cần Thơ", 120))
    meeting = new_meeting(workspace, "Hội nghị tổng kết; 2018-2022, lễ ký kết", venue_id=hall)
    do(workspace, add_role, meeting, RoleKind.CHAIR, RoleDraft("Nguyễn Văn Sử", "Ông", "Giám đốc"))
    calendar, (event,) = parsed(ask(workspace, meeting_events, [meeting]), alarms=(60,))
    assert event["SUMMARY"] == "Hội nghị tổng kết; 2018-2022, lễ ký kết"
    assert event.decoded("dtstart") == at(25, "8:00")
    assert event.decoded("dtend") == at(25, "11:00")
    assert event["DTSTART"].params["TZID"] == "Asia/Ho_Chi_Minh"
    assert event["LOCATION"] == "Hội trường Sở, 57 Hùng Vương, Cần Thơ"
    assert "Chủ trì: Ông Nguyễn Văn Sử, Giám đốc" in event["DESCRIPTION"]
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=-1)
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Ho_Chi_Minh"
    (standard,) = zone.subcomponents
    assert standard.decoded("tzoffsetto") == timedelta(hours=7)


def test_lines_are_folded_without_tearing_a_letter(workspace: Workspace) -> None:
    meeting = new_meeting(workspace, "Hội nghị " + "triển khai nhiệm vụ trọng tâm " * 12)
    data = calendar_bytes(ask(workspace, meeting_events, [meeting]), MADE)
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)
    assert data.endswith(b"END:VCALENDAR\r\n")


def test_a_second_file_moves_the_event_it_made_before(workspace: Workspace) -> None:
    meeting = new_meeting(workspace)
    _, (before,) = parsed(ask(workspace, meeting_events, [meeting]))
    version = ask(workspace, meeting_card, meeting).version
    do(
        workspace,
        edit_meeting,
        meeting,
        version,
        {"starts_at": at(25, "14:00"), "ends_at": at(25, "16:00")},
    )
    _, (after,) = parsed(ask(workspace, meeting_events, [meeting]))
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after.decoded("dtstart") == at(25, "14:00")


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_what_is_not_held_is_cancelled_with_the_reason_and_rings_no_more(
    workspace: Workspace, state: MeetingState
) -> None:
    meeting = new_meeting(workspace)
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, state, "Lãnh đạo đi công tác")
    _, (event,) = parsed(ask(workspace, meeting_events, [meeting]))
    assert event["STATUS"] == "CANCELLED"
    assert event["TRANSP"] == "TRANSPARENT"
    assert "Lãnh đạo đi công tác" in event["DESCRIPTION"]
    assert event.walk("VALARM") == []


def test_a_draft_is_tentative_and_an_announced_one_is_settled(workspace: Workspace) -> None:
    meeting = new_meeting(workspace)
    _, (event,) = parsed(ask(workspace, meeting_events, [meeting]))
    assert event["STATUS"] == "TENTATIVE"
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, MeetingState.ANNOUNCED)
    _, (event,) = parsed(ask(workspace, meeting_events, [meeting]))
    assert event["STATUS"] == "CONFIRMED"


def test_a_series_leaves_as_the_meetings_there_really_are(workspace: Workspace) -> None:
    """Monday 1/5/2023 is a holiday: that meeting went to the next working day, the file says so."""
    first = new_meeting(workspace, "Họp giao ban", at(17, "7:30"), hours=1)
    rule = Rule(Frequency.WEEKLY, weekdays=(0,), count=4)
    do(workspace, make_series, first, SeriesDraft(rule), at(10, "8:00"))
    series = ask(workspace, series_of, first).series_id
    _, events = parsed(ask(workspace, series_events, series))
    days = [event.decoded("dtstart").date() for event in events]
    assert days == [date(2023, 4, 17), date(2023, 4, 24), date(2023, 5, 4), date(2023, 5, 8)]
    uids = [str(event["UID"]) for event in events]
    assert len(set(uids)) == 4
    assert {str(event["RELATED-TO"]) for event in events[1:]} == {uids[0]}
    _, (alone,) = parsed(ask(workspace, meeting_events, [first]))
    assert str(alone["UID"]) == uids[0]


def test_a_week_has_events_and_other_work(workspace: Workspace) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    new_meeting(workspace, "Tuần sau", at(3, "8:00", month=5))
    do(
        workspace,
        add_entry,
        EntryDraft(date(2023, 4, 26), "Kiểm tra phường An Bình", is_afternoon=True),
    )
    found = ask(workspace, events_between, date(2023, 4, 24), date(2023, 4, 30))
    _, events = parsed(found)
    assert [str(event["SUMMARY"]) for event in events] == ["Lễ ký kết", "Kiểm tra phường An Bình"]
    assert events[1].decoded("dtstart") == at(26, "13:30")
    assert events[1].decoded("dtend") == at(26, "17:00")
    assert (
        ask(
            workspace,
            events_between,
            date(2023, 4, 24),
            date(2023, 4, 30),
            drafts=False,
            entries=False,
        )
        == []
    )


def test_the_file_is_written_whole(workspace: Workspace, tmp_path: object) -> None:
    path = workspace.path.parent / "lich.ics"
    path.write_text("cũ", encoding="utf-8")
    meeting = new_meeting(workspace)
    write_calendar(path, ask(workspace, meeting_events, [meeting]), MADE)
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(".~")] == []
