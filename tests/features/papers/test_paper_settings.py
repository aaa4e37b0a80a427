"""What is remembered of papers: options of office and event, and when a paper went out."""

from __future__ import annotations

import pytest

from attendance_stage import Stage
from meetingdesk.features.office import save_setting
from meetingdesk.features.papers.paper_settings import (
    KeptOptions,
    keep_meeting_options,
    keep_office_options,
    kept_options,
    note_export,
    paper_exports,
)
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def test_options_of_the_event_stand_beside_those_of_the_office(stage: Stage) -> None:
    other = Stage(stage.workspace, "Hội nghị khác")
    stage.act(keep_office_options, "minutes", {"photos": False})
    stage.act(keep_meeting_options, "minutes", stage.meeting_id, {"gathering": "Buổi lễ"})
    assert stage.read(kept_options, "minutes", stage.meeting_id) == KeptOptions(
        {"photos": False}, {"gathering": "Buổi lễ"}
    )
    assert stage.read(kept_options, "minutes", other.meeting_id).meeting == {}
    assert stage.read(kept_options, "agenda", stage.meeting_id) == KeptOptions({}, {})


def test_the_last_export_of_each_paper_is_kept(stage: Stage) -> None:
    note = stage.act
    note(note_export, "minutes", stage.meeting_id, "docx", "Biên bản", "C:/a.docx")
    note(note_export, "attendance_sheet", stage.meeting_id, "pdf", "Danh sách", "C:/b.pdf")
    note(note_export, "minutes", stage.meeting_id, "print", "Biên bản")
    found = stage.read(paper_exports, stage.meeting_id)
    assert {key: (one.kind, one.path) for key, one in found.items()} == {
        "minutes": ("print", ""),
        "attendance_sheet": ("pdf", "C:/b.pdf"),
    }
    assert all(one.at.tzinfo is not None for one in found.values())


def test_what_another_version_kept_harms_nobody(stage: Stage) -> None:
    key = f"papers/exports/{stage.meeting_id}"
    stage.act(save_setting, key, {"minutes": "hôm qua", "agenda": {"kind": "pdf"}})
    stage.act(save_setting, "papers/minutes/office", ["không phải bảng"])
    assert stage.read(paper_exports, stage.meeting_id) == {}
    assert stage.read(kept_options, "minutes", stage.meeting_id) == KeptOptions({}, {})
