"""The attendance sheet has everybody who is to sign, stand-ins in the line of the one invited."""

from __future__ import annotations

import pytest

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def test_the_sheet_names_the_meeting_and_all_delegates(stage: Stage) -> None:
    stage.add("Trần Văn Bình", "Thành đoàn", position="Bí thư", note="phát biểu")
    stage.add("Lê Thị An", "Hội Nông dân")
    sheet = stage.read(gather_attendance_sheet, stage.meeting_id)
    assert sheet.meeting_name == "Hội nghị tổng kết"
    assert f"{sheet.starts_at:%H:%M}" == "08:00"
    assert {line.name for line in sheet.delegates} == {"Trần Văn Bình", "Lê Thị An"}
    assert set(sheet.organizations) == {"Thành đoàn", "Hội Nông dân"}
    line = next(one for one in sheet.delegates if one.name == "Trần Văn Bình")
    assert (line.position, line.organization, line.note) == ("Bí thư", "Thành đoàn", "phát biểu")


def test_a_stand_in_signs_for_the_one_invited_unless_both_came(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    stage.act(register_stand_in, stage.meeting_id, absent, DelegateDraft("Lê Thị B"), nonce="s")
    (line,) = stage.read(gather_attendance_sheet, stage.meeting_id).delegates
    assert (line.name, line.substitute_for) == ("Lê Thị B", "Trần Văn A")
    stage.come(absent)
    assert len(stage.read(gather_attendance_sheet, stage.meeting_id).delegates) == 2


def test_a_meeting_that_is_gone_has_no_sheet(stage: Stage) -> None:
    with pytest.raises(Refused):
        stage.read(gather_attendance_sheet, 999)
