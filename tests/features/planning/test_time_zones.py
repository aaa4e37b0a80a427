"""A moment stays the moment it is, whatever zone the PC, the event or whoever reads it is in."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.features.overview import read_overview
from meetingdesk.features.planning.calendar_events import meeting_events
from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting, meeting_card
from meetingdesk.features.planning.week_entries import week_lines
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

TOKYO, HONOLULU = ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Honolulu")


@pytest.fixture(params=["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"])
def pc_zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """A PC that is set to some zone."""
    if sys.platform == "win32":
        pytest.skip("the zone of a Windows PC can't be set for one process")
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_whatever_the_pcs_zone_the_office_sees_its_own_day(
    workspace: Workspace, pc_zone: str
) -> None:
    """Half past six in the morning here is the evening before in New York."""
    meeting = new_meeting(workspace, "Lễ ký kết", at(25, "6:30"), hours=1)
    (row,) = ask(workspace, meetings_between, date(2023, 4, 25), date(2023, 4, 25))
    assert (row.first_day, row.starts_at.hour, row.starts_at.minute) == (date(2023, 4, 25), 6, 30)
    assert ask(workspace, meetings_between, date(2023, 4, 24), date(2023, 4, 24)) == []
    (line,) = ask(workspace, week_lines, date(2023, 4, 24))
    assert (line.day, str(line.starts_at)) == (date(2023, 4, 25), "06:30:00")
    overview = ask(workspace, read_overview, at(25, "0:10").astimezone(UTC))
    assert overview.day == date(2023, 4, 25)
    assert [today.id for today in overview.today] == [meeting]


def test_what_is_kept_is_utc_and_the_zone_beside_it(workspace: Workspace) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    with sqlite3.connect(workspace.database) as connection:
        (kept,) = connection.execute("SELECT starts_at, time_zone FROM meetings").fetchall()
    assert kept == ("2023-04-25 01:00:00.000000", "Asia/Ho_Chi_Minh")


def test_an_event_elsewhere_keeps_its_zone_and_shows_here_in_the_offices(
    workspace: Workspace,
) -> None:
    start = datetime(2023, 4, 25, 10, tzinfo=TOKYO)
    draft = MeetingDraft(
        "Hội thảo ở Tokyo", start, start + timedelta(hours=2), time_zone="Asia/Tokyo"
    )
    meeting = do(workspace, create_meeting, draft)
    assert ask(workspace, meeting_card, meeting).starts_at.hour == 10
    (row,) = ask(workspace, meetings_between, date(2023, 4, 25), date(2023, 4, 25))
    assert row.starts_at.hour == 8
    (event,) = ask(workspace, meeting_events, [meeting])
    assert str(event.starts_at.tzinfo) == "Asia/Tokyo"


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001 - zoned next
    st.sampled_from(
        ["Asia/Ho_Chi_Minh", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"]
    ),
    st.integers(0, 3000),
)
def test_every_moment_comes_back_to_the_second(
    tmp_path_factory: pytest.TempPathFactory, wall: datetime, zone: str, minutes: int
) -> None:
    start = wall.replace(microsecond=0, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    end = start + timedelta(minutes=minutes)
    with Workspace.create(tmp_path_factory.mktemp("kho"), name="Sở") as workspace:
        meeting = do(workspace, create_meeting, MeetingDraft("Họp", start, end, time_zone=zone))
        card = ask(workspace, meeting_card, meeting)
    assert (card.starts_at, card.ends_at) == (start, end)
    assert card.starts_at.utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset()
