"""What the agenda and the run-of-show are made from."""

from __future__ import annotations

from datetime import time

import pytest

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind
from meetingdesk.features.directory.positions import add_position
from meetingdesk.features.papers.agenda_paper import gather_agenda, gather_run_of_show
from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    AgendaKind,
    add_agenda_items,
    edit_agenda_item,
    read_agenda,
)
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def test_parts_come_in_order_with_local_times_and_the_words_of_the_mc(stage: Stage) -> None:
    drafts = [
        AgendaDraft("Đón tiếp", AgendaKind.RECEPTION, 30, starts_at=time(7, 30)),
        AgendaDraft("Khai mạc", AgendaKind.OPENING, 15, "Ông Kiên", note="hoa"),
    ]
    first, _ = stage.act(add_agenda_items, stage.meeting_id, drafts)
    row = stage.read(read_agenda, stage.meeting_id).rows[0]
    stage.act(edit_agenda_item, first, row.version, {"host_text": "Kính mời quý vị"})
    stage.act(add_role, stage.meeting_id, RoleKind.HOST, RoleDraft("Văn Công Tài", "Ông"))
    data = stage.read(gather_agenda, stage.meeting_id)
    assert [part.title for part in data.parts] == ["Đón tiếp", "Khai mạc"]
    assert [f"{part.begins_at:%H:%M}-{part.ends_at:%H:%M}" for part in data.parts] == [
        "07:30-08:00", "08:00-08:15",
    ]  # fmt: skip
    assert data.parts[0].host_text == "Kính mời quý vị"
    assert (data.parts[1].presenter, data.parts[1].note) == ("Ông Kiên", "hoa")
    assert [host.name for host in data.hosts] == ["Văn Công Tài"]
    assert data.introduced == ()


def test_people_are_introduced_by_rank_the_stand_in_for_the_one_who_sent_them(
    stage: Stage,
) -> None:
    stage.act(add_position, "Chủ tịch", 1)
    stage.act(add_position, "Chuyên viên", 9)
    stage.add("Bùi Văn An", position="Chuyên viên")
    chief = stage.add("Vũ Thị Yến", position="Chủ tịch")
    sender = stage.add("Lê Văn Vắng", position="Chuyên viên")
    stage.act(register_stand_in, stage.meeting_id, sender, DelegateDraft("Đỗ Thị Thay"), nonce="s")
    stage.add("Người Hậu Cần", kind=DelegateKind.STAFF)
    stage.come(chief)
    people = stage.read(gather_run_of_show, stage.meeting_id).introduced
    names = [one.person.name for one in people]
    assert names[0] == "Vũ Thị Yến"
    assert set(names) == {"Vũ Thị Yến", "Bùi Văn An", "Đỗ Thị Thay"}
    assert people[0].has_come
    assert not next(one for one in people if one.person.name == "Bùi Văn An").has_come


def test_a_meeting_that_is_gone_has_neither(stage: Stage) -> None:
    for gather in (gather_agenda, gather_run_of_show):
        with pytest.raises(Refused):
            stage.read(gather, 999)
