"""The office's own facts, letterheads and the numbers of its papers."""

from __future__ import annotations

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.office import (
    Office,
    SavedLetterhead,
    delete_letterhead,
    read_office,
    read_setting,
    save_letterhead,
    save_office,
    save_setting,
    saved_letterheads,
)
from meetingdesk.features.papers.numbering import (
    given_numbers,
    next_number,
    take_chosen_number,
    take_number,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace


def test_a_new_workspace_prints_the_name_it_was_made_with(workspace: Workspace) -> None:
    with workspace.reader() as session:
        assert read_office(session).name == "Văn phòng"


def test_office_facts_are_kept_in_nfc_and_can_be_taken_back(workspace: Workspace) -> None:
    office = Office(name="Sở Tài nguyên  và Môi trường ", symbol="STNMT", place="Cần Thơ")
    with workspace.unit_of_work() as work:
        save_office(work, office)
    with workspace.reader() as session:
        saved = read_office(session)
        assert (saved.name, saved.place) == ("Sở Tài nguyên và Môi trường", "Cần Thơ")
    assert work.entry_id is not None
    entry = work.entry_id
    with workspace.unit_of_work() as work:
        undo(work, entry)
    with workspace.reader() as session:
        assert read_office(session).name == "Văn phòng"


def test_saving_what_is_already_so_is_no_act(workspace: Workspace) -> None:
    for expected in (True, False):
        with workspace.unit_of_work() as work:
            save_setting(work, "paper.minutes", {"photos": 4})
        assert (work.entry_id is not None) is expected
    with workspace.reader() as session:
        assert read_setting(session, "paper.minutes") == {"photos": 4}
        assert read_setting(session, "nothing") is None


def test_a_letterhead_is_saved_replaced_and_deleted(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        save_letterhead(work, SavedLetterhead("so", "Đầu văn bản Sở", {"left": ["A"]}))
    with workspace.unit_of_work() as work:
        save_letterhead(work, SavedLetterhead("so", "Đầu văn bản của Sở", {"left": ["B"]}))
    with workspace.reader() as session:
        assert saved_letterheads(session) == [
            SavedLetterhead("so", "Đầu văn bản của Sở", {"left": ["B"]})
        ]
    with workspace.unit_of_work() as work:
        delete_letterhead(work, "so")
    with workspace.reader() as session:
        assert saved_letterheads(session) == []


def test_numbers_never_repeat_and_start_again_each_year_and_kind(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        assert [take_number(work, 2023, "BB", f"Biên bản {n}") for n in (1, 2, 3)] == [1, 2, 3]
        assert take_number(work, 2023, "GM", "Giấy mời") == 1
        assert take_number(work, 2024, "BB", "Biên bản") == 1
        take_chosen_number(work, 2023, "BB", 10, "Số để dành")
        assert next_number(work.session, 2023, "BB") == 11
    with pytest.raises(Refused, match="đã cấp cho: Biên bản 2"), workspace.unit_of_work() as work:
        take_chosen_number(work, 2023, "BB", 2, "Khác")
    with workspace.reader() as session:
        numbers = [(row.kind, row.number) for row in given_numbers(session, 2023)]
    assert numbers == [("BB", 1), ("BB", 2), ("BB", 3), ("BB", 10), ("GM", 1)]
