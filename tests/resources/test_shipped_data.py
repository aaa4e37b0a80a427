"""The shipped sample event and starter directory hold together before anybody loads them."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from meetingdesk.exchange.delegate_list import read_delegate_list
from meetingdesk.exchange.pictures import find_pictures, prepare_picture
from meetingdesk.model import agreements, attendance, events, minutes, people
from meetingdesk.resources import resource

FILES = (
    ("sample_event", "event.toml"),
    ("sample_event", "agreements.toml"),
    ("sample_event", "minutes.toml"),
    ("directory", "starter.toml"),
    ("directory", "provinces.toml"),
)


def _read(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def _keys(rows: list[dict[str, Any]]) -> set[str]:
    keys = [row["key"] for row in rows]
    assert len(keys) == len(set(keys))
    return set(keys)


@pytest.fixture(scope="module")
def event() -> dict[str, Any]:
    return _read("sample_event", "event.toml")


@pytest.fixture(scope="module")
def signed() -> list[dict[str, Any]]:
    return _read("sample_event", "agreements.toml")["agreements"]


@pytest.mark.parametrize("parts", FILES)
def test_vietnamese_is_stored_composed_and_without_stray_spaces(parts: tuple[str, str]) -> None:
    text = resource(*parts).read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    for value in _texts(tomllib.loads(text)):
        assert value.strip(), "an empty text says nothing"
        assert all(line == " ".join(line.split()) for line in value.strip("\n").split("\n")), value


def test_every_reference_in_the_sample_event_finds_its_row(event: dict[str, Any]) -> None:
    organizations, delegates = _keys(event["organizations"]), _keys(event["delegates"])
    agenda = _keys(event["agenda"])
    for row in event["organizations"]:
        people.OrganizationKind(row["kind"])
        assert {row.get("parent", "mttq"), row.get("successor", "mttq")} <= organizations
    for row in event["delegates"]:
        assert row["organization"] in organizations
        assert row.get("stands_in_for", "khang") in delegates
        attendance.DelegateKind(row.get("kind", "summoned"))
        attendance.Absence(row.get("absence", "unknown"))
        attendance.Answer(row.get("answer", "none"))
    for row in event["roles"]:
        events.RoleKind(row["kind"])
        assert row["delegate"] in delegates
    for row in event["agenda"]:
        events.AgendaKind(row["kind"])
    for row in event["check_ins"]:
        attendance.Direction(row.get("direction", "in"))
        assert row["delegate"] in delegates
    for row in event["photos"]:
        assert row["agenda"] in agenda
        assert resource("sample_event", *row["file"].split("/")).is_file()
    assert events.MeetingKind(event["meeting"]["kind"])
    assert event["meeting"]["host"] in organizations


def test_the_attendance_adds_up_as_the_minutes_say(event: dict[str, Any]) -> None:
    summoned = {
        row["key"]
        for row in event["delegates"]
        if row.get("kind", "summoned") == "summoned" and "stands_in_for" not in row
    }
    standing_in = {
        row["key"]: row["stands_in_for"] for row in event["delegates"] if "stands_in_for" in row
    }
    came = {row["delegate"] for row in event["check_ins"]}
    assert len(summoned) == 36
    assert len(standing_in) == 3
    assert not came & set(standing_in.values())
    assert len(summoned & came) + len(set(standing_in) & came) == 33
    missing = summoned - came - set(standing_in.values())
    absences = {row["key"]: row.get("absence") for row in event["delegates"]}
    assert sorted(str(absences[key]) for key in missing) == ["excused", "excused", "unexcused"]
    (vote,) = [
        row for row in _read("sample_event", "minutes.toml")["entries"] if row["kind"] == "vote"
    ]
    assert (vote["present_then"], vote["summoned_then"], vote["votes_for"]) == (33, 36, 33)


def test_the_agenda_runs_without_gaps_or_overlaps(event: dict[str, Any]) -> None:
    agenda = event["agenda"]
    for before, after in pairwise(agenda):
        assert before["ended"] == after["started"]
        start = before["starts"].hour * 60 + before["starts"].minute + before["minutes"]
        assert start == after["starts"].hour * 60 + after["starts"].minute


def test_the_minutes_follow_the_agenda_in_time(event: dict[str, Any]) -> None:
    record = _read("sample_event", "minutes.toml")
    agenda, entries = _keys(event["agenda"]), _keys(record["entries"])
    times = [row["at"] for row in record["entries"]]
    assert times == sorted(times)
    for row in record["entries"]:
        minutes.EntryKind(row["kind"])
        assert row["agenda"] in agenda
    tasks = {row["key"] for row in record["entries"] if row["kind"] == "task"}
    assert {row["entry"] for row in record["tasks"]} == tasks <= entries
    for row in record["tasks"]:
        minutes.TaskState(row["state"])
        assert set(row["organizations"]) <= _keys(event["organizations"])


def test_seven_programmes_are_closed_and_followed_by_their_successors_and_one_by_a_draft(
    event: dict[str, Any], signed: list[dict[str, Any]]
) -> None:
    keys, delegates = _keys(signed), _keys(event["delegates"])
    organizations = _keys(event["organizations"])
    (draft,) = [row for row in signed if "signed_on" not in row]
    assert (draft["state"], draft["predecessor"]) == ("for_comment", "lhh-2023")
    former = {row["predecessor"] for row in signed if "predecessor" in row and row is not draft}
    assert len(signed) == 15
    assert former == {row["key"] for row in signed if row["state"] == "succeeded"} <= keys
    for row in signed:
        agreements.AgreementState(row["state"])
        parties = [party["organization"] for party in row["parties"]]
        assert parties[0] == "stnmt"
        assert len(parties) == 2
        assert set(parties) <= organizations
        assert all(party.get("delegate", "khang") in delegates for party in row["parties"])
        assert all(promise["party"] in parties for promise in row["commitments"])
        assert row["starts_on"] < row["ends_on"]


def test_the_excel_list_is_read_as_those_invited(event: dict[str, Any]) -> None:
    preview = read_delegate_list(resource("sample_event", "danh-sach-dai-bieu.xlsx"))
    invited = {
        row["full_name"]
        for row in event["delegates"]
        if row.get("kind", "summoned") in ("summoned", "press") and "stands_in_for" not in row
    }
    assert {person.full_name for person in preview.importable} == invited
    kieu = next(person for person in preview.importable if person.full_name == "Nguyễn Thị Kiều")
    assert kieu.position == "Phó Chủ tịch"
    assert "Khoa học và Kỹ thuật" in kieu.organization


def test_the_photos_are_prepared_and_one_lies_sideways() -> None:
    photos = [prepare_picture(path) for path in find_pictures([resource("sample_event", "photos")])]
    assert len(photos) == 8
    assert all(photo.size < 250_000 for photo in photos)
    assert [photo.file_name for photo in photos if photo.height > photo.width] == [
        "06-trao-van-ban.jpg"
    ]
    taken = [photo.taken_at for photo in photos if photo.taken_at]
    assert len(taken) == 7
    assert taken == sorted(taken)


def test_the_starter_directory_is_a_tree_with_ranks() -> None:
    starter = _read("directory", "starter.toml")
    organizations = _keys(starter["organizations"])
    for row in starter["organizations"]:
        people.OrganizationKind(row["kind"])
        assert row.get("parent", "front") in organizations
        name = row["name"].format(province="tỉnh An Giang", name="An Giang", level="Tỉnh")
        assert "{" not in name
    titles = [row["title"] for row in starter["positions"]]
    assert len(titles) == len(set(titles))
    ranks = {row["title"]: row["rank"] for row in starter["positions"]}
    assert ranks["Bí thư"] < ranks["Chủ tịch"] < ranks["Phó Chủ tịch"] < ranks["Giám đốc"]
    assert ranks["Giám đốc"] < ranks["Phó Giám đốc"] < ranks["Trưởng phòng"] < ranks["Chuyên viên"]


def test_sixty_three_provinces_became_thirty_four() -> None:
    provinces = _read("directory", "provinces.toml")["provinces"]
    assert len(provinces) == len({row["name"] for row in provinces}) == 34
    assert sum(len(row.get("from", [row["full"]])) for row in provinces) == 63
    assert sum(row["level"] == "Thành" for row in provinces) == 6
