"""Finding a delegate at the door: by number or any words, accents apart, the likeliest first."""

from __future__ import annotations

import pytest

from attendance_stage import Stage
from meetingdesk.features.delegates.delegate_search import search_delegates
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Nguyễn Văn Án", "Hội Luật gia")
    stage.add("Nguyễn Văn An", "Hội Nông dân")
    stage.add("Đặng Thị Hoà", "Thành đoàn", position="Bí thư", phone="0912 345 678")
    stage.add("Trần An", "Hội Hoà bình")
    return stage


def found(stage: Stage, text: str, limit: int = 8) -> list[str]:
    return [
        match.full_name for match in stage.read(search_delegates, stage.meeting_id, text, limit)
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("dang", "Đặng Thị Hoà"),
        ("hoa dang", "Đặng Thị Hoà"),
        ("HÒA", "Đặng Thị Hoà"),
        ("bi thu thanh doan", "Đặng Thị Hoà"),
        ("0912345", "Đặng Thị Hoà"),
        ("4", "Trần An"),
        ("04", "Trần An"),
        ("an nguyễn", "Nguyễn Văn An"),
        ("nguyễn văn án", "Nguyễn Văn Án"),
        ("nông dân an", "Nguyễn Văn An"),
    ],
)
def test_words_and_numbers_find_the_likeliest_first(stage: Stage, text: str, first: str) -> None:
    assert found(stage, text)[0] == first


def test_a_name_comes_before_an_organisation_with_the_same_word(stage: Stage) -> None:
    assert found(stage, "hoa") == ["Đặng Thị Hoà", "Trần An"]


@pytest.mark.parametrize("text", ["", "   ", "%", "_", "xyz", "--"])
def test_nothing_is_found_for_nothing(stage: Stage, text: str) -> None:
    assert found(stage, text) == []


def test_only_the_meetings_own_delegates_are_found(workspace: Workspace, stage: Stage) -> None:
    Stage(workspace, "Khác").add("Phạm Khác")
    assert found(stage, "pham") == []


def test_no_more_are_found_than_asked_for(stage: Stage) -> None:
    assert len(found(stage, "n", limit=2)) == 2


def test_who_is_in_already_is_marked(stage: Stage) -> None:
    stage.scan("2")
    (match,) = stage.read(search_delegates, stage.meeting_id, "2", 1)
    assert match.is_inside
