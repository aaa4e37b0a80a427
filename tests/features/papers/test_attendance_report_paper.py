"""The report has everybody who did not come, came for another, unasked, late, or left early."""

from __future__ import annotations

from datetime import timedelta

import pytest

from attendance_stage import START, Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import Absence, DelegateDraft, DelegateKind
from meetingdesk.features.papers.attendance_report_paper import gather_attendance_report
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def test_everybody_stands_in_the_part_they_belong_to(stage: Stage) -> None:
    there, late, early = stage.add("Có Mặt"), stage.add("Đến Muộn"), stage.add("Về Sớm")
    sender, ill = stage.add("Cử Người"), stage.add("Bị Ốm", "Thành đoàn")
    stage.add("Không Rõ")
    walk_in = stage.add("Phát Sinh", "", kind=DelegateKind.WALK_IN)
    stage.add("Khách Vắng", kind=DelegateKind.GUEST)
    stage.come(there)
    stage.come(late, START + timedelta(minutes=30))
    stage.come(early)
    stage.leave(early, START + timedelta(hours=1))
    stage.come(walk_in, START + timedelta(minutes=5))
    stage.act(
        register_stand_in, stage.meeting_id, sender, DelegateDraft("Dự Thay"), nonce="s", at=START
    )
    stage.act(mark_absent, stage.meeting_id, [ill], Absence.EXCUSED, "ốm")
    report = stage.read(gather_attendance_report, stage.meeting_id)
    assert [(one.person.name, one.standing, one.reason) for one in report.absent] == [
        ("Bị Ốm", Standing.EXCUSED, "ốm"),
        ("Không Rõ", Standing.EXPECTED, ""),
    ]
    assert [(one.came.name, one.instead_of.name) for one in report.substitutions] == [
        ("Dự Thay", "Cử Người")
    ]
    assert [(one.person.name, f"{one.at:%H:%M}") for one in report.walk_ins] == [
        ("Phát Sinh", "08:05")
    ]
    assert [(one.person.name, f"{one.at:%H:%M}") for one in report.late] == [("Đến Muộn", "08:30")]
    assert [(one.person.name, f"{one.at:%H:%M}") for one in report.left_early] == [
        ("Về Sớm", "09:00")
    ]
    counts = report.counts
    assert (counts.summoned, counts.present, counts.absent) == (6, 4, 2)
    assert sum(one.counts.summoned for one in report.organizations) == counts.summoned


def test_a_meeting_that_is_gone_has_no_report(stage: Stage) -> None:
    with pytest.raises(Refused):
        stage.read(gather_attendance_report, 999)
