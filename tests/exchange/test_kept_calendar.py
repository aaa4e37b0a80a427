"""The file of the shared folder is whole at any time, and touched only where something changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from meetingdesk.errors import Unavailable
from meetingdesk.exchange.calendar_reading import load_calendar
from meetingdesk.exchange.kept_calendar import FILE_NAME, keep_calendar
from meetingdesk.features.planning.meetings import MeetingState, meeting_card, set_meeting_state
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

TODAY = date(2023, 4, 20)


def titles(folder: Path) -> list[str]:
    reading = load_calendar(folder / FILE_NAME, date(2023, 1, 1), date(2025, 12, 31))
    return [event.title for event in reading.events]


def test_the_file_follows_the_calendar(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "Dùng chung"
    folder.mkdir()
    meeting = new_meeting(workspace, "Lễ ký kết")
    new_meeting(workspace, "Năm năm trước", at(1, "8:00", year=2018))
    do(workspace, add_entry, EntryDraft(date(2023, 4, 26), "Kiểm tra"))
    assert keep_calendar(workspace.reader, folder, TODAY)
    assert titles(folder) == ["Lễ ký kết", "Kiểm tra"]
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, MeetingState.CANCELLED, "Bão")
    assert keep_calendar(workspace.reader, folder, TODAY)
    assert b"STATUS:CANCELLED" in (folder / FILE_NAME).read_bytes()
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_nothing_is_written_where_nothing_changed(workspace: Workspace, tmp_path: Path) -> None:
    new_meeting(workspace, "Lễ ký kết")
    assert keep_calendar(workspace.reader, tmp_path, TODAY)
    assert not keep_calendar(workspace.reader, tmp_path, TODAY)
    assert not keep_calendar(workspace.reader, tmp_path, date(2023, 4, 21))
    (tmp_path / FILE_NAME).write_text("sửa tay", encoding="utf-8")
    assert keep_calendar(workspace.reader, tmp_path, TODAY)


def test_drafts_can_stay_at_home(workspace: Workspace, tmp_path: Path) -> None:
    meeting = new_meeting(workspace, "Đã thông báo")
    new_meeting(workspace, "Còn dự kiến")
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, MeetingState.ANNOUNCED)
    keep_calendar(workspace.reader, tmp_path, TODAY, drafts=False)
    assert titles(tmp_path) == ["Đã thông báo"]


def test_a_folder_that_is_gone_is_named(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="O-mang"):
        keep_calendar(workspace.reader, tmp_path / "O-mang", TODAY)


def test_an_empty_calendar_is_a_calendar(workspace: Workspace, tmp_path: Path) -> None:
    keep_calendar(workspace.reader, tmp_path, TODAY)
    assert (tmp_path / FILE_NAME).read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_one_changed_event_changes_no_other_in_the_file(
    workspace: Workspace, tmp_path: Path
) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết")
    new_meeting(workspace, "Họp giao ban", at(26, "8:00"))

    def parts() -> dict[str, bytes]:
        events = (tmp_path / FILE_NAME).read_bytes().split(b"BEGIN:VEVENT")[1:]
        return {event.split(b"SUMMARY:")[1].split(b"\r\n")[0].decode(): event for event in events}

    keep_calendar(workspace.reader, tmp_path, TODAY)
    before = parts()
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, MeetingState.ANNOUNCED)
    keep_calendar(workspace.reader, tmp_path, TODAY)
    after = parts()
    assert after["Họp giao ban"] == before["Họp giao ban"]
    assert after["Lễ ký kết"] != before["Lễ ký kết"]
