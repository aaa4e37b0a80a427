"""Minutes are closed: nothing undecided is left, numbers are given, the paper stays as it was."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance_marks import mark_absent, mark_present
from meetingdesk.features.minutes.elections import Ballot, CandidateLine, keep_ballot
from meetingdesk.features.minutes.minutes import MinutesState, edit_minutes
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    edit_entry,
    remove_entries,
)
from meetingdesk.features.minutes.minutes_template import MinutesTemplate, save_minutes_template
from meetingdesk.features.minutes.undecided import undecided
from meetingdesk.features.papers.kept_minutes import kept_paper, paper_text
from meetingdesk.features.papers.minutes_paper import minutes_as_they_stand
from meetingdesk.features.papers.numbering import given_numbers
from meetingdesk.model.attendance import Absence
from meetingdesk.model.events import AgendaItem
from minutes_stage import END, START, Hall


def still_open(hall: Hall) -> list[str]:
    return [str(one.text) for one in hall.read(undecided, hall.minutes_id)]


def test_closing_is_refused_with_the_list_of_what_is_undecided(hall: Hall) -> None:
    first, second = hall.items()
    hall.record(EntryDraft(EntryKind.VOTE, "Thông qua báo cáo", agenda_item_id=first))
    hall.record(EntryDraft(EntryKind.ELECTION, "Bầu Ban Kiểm tra", agenda_item_id=first))
    with hall.workspace.unit_of_work() as work:
        work.update_many(AgendaItem, [(second, {"needs_decision": True})])
    assert still_open(hall) == [
        "Biểu quyết chưa ghi kết quả: Thông qua báo cáo",
        "Bầu cử chưa ghi đủ kết quả kiểm phiếu: Bầu Ban Kiểm tra",
        "Mục chưa có quyết định, kết luận hay biểu quyết: Kết luận",
    ]
    with pytest.raises(Refused, match=r"Bầu Ban Kiểm tra.*Kết luận"):
        hall.close()
    assert hall.head.state is MinutesState.DRAFT


def test_what_was_open_and_is_settled_lets_the_minutes_close(hall: Hall) -> None:
    first, second = hall.items()
    vote = hall.record(EntryDraft(EntryKind.VOTE, "Thông qua", agenda_item_id=first))
    election = hall.record(EntryDraft(EntryKind.ELECTION, "Bầu", agenda_item_id=first))
    with hall.workspace.unit_of_work() as work:
        work.update_many(AgendaItem, [(second, {"needs_decision": True})])
    hall.act(edit_entry, vote, 1, EntryDraft(EntryKind.VOTE, "Thông qua", "", first, Tally(2)))
    wrong = Ballot(issued=3, collected=3, valid=3, candidates=(CandidateLine("Lê An", votes=3),))
    version = hall.act(keep_ballot, election, 0, wrong)
    hall.record(EntryDraft(EntryKind.CONCLUSION, "Nhất trí", agenda_item_id=second))
    assert still_open(hall) == ["Số phiếu bầu cử không khớp: Bầu"], "3 ballots, 2 present"
    right = Ballot(issued=2, collected=2, valid=2, candidates=(CandidateLine("Lê An", votes=2),))
    hall.act(keep_ballot, election, version, right)
    hall.close()
    assert hall.head.state is MinutesState.FINAL


def test_final_minutes_are_closed_until_they_are_opened_again_with_a_reason(hall: Hall) -> None:
    entry = hall.record(EntryDraft(text="Bản cuối"))
    hall.close()
    for act in (
        lambda: hall.record(EntryDraft(text="Thêm")),
        lambda: hall.act(remove_entries, [entry]),
        lambda: hall.act(edit_minutes, hall.minutes_id, hall.head.version, {"number": "9"}),
        lambda: hall.act(edit_entry, entry, 1, EntryDraft(text="Sửa")),
    ):
        with pytest.raises(Refused, match="Hoàn chỉnh"):
            act()
    with pytest.raises(Refused, match="lý do"):
        hall.move(MinutesState.DRAFT)
    hall.move(MinutesState.DRAFT, reason="Ghi sai tên đại biểu ở mục 1")
    hall.record(EntryDraft(text="Thêm"))
    assert [one.text for one in hall.entries()] == ["Bản cuối", "Thêm"]


def test_decisions_and_conclusions_are_numbered_by_year_and_kind_and_keep_their_numbers(
    hall: Hall,
) -> None:
    hall.record(EntryDraft(EntryKind.DECISION, "Thông qua chương trình"))
    hall.record(EntryDraft(EntryKind.CONCLUSION, "Thống nhất"))
    hall.record(EntryDraft(EntryKind.DECISION, "Giao Văn phòng"))
    hall.close()
    assert [one.number for one in hall.entries()] == ["01/QĐHN", "01/KLHN", "02/QĐHN"]
    hall.move(MinutesState.DRAFT, reason="Bổ sung")
    hall.record(EntryDraft(EntryKind.DECISION, "Bổ sung kinh phí"))
    hall.close()
    assert [one.number for one in hall.entries()][0::3] == ["01/QĐHN", "03/QĐHN"]
    other = Hall(hall.workspace, "Họp giao ban", START + timedelta(days=20))
    other.record(EntryDraft(EntryKind.DECISION, "Khen thưởng"))
    other.close()
    assert [one.number for one in other.entries()] == ["04/QĐHN"]
    register = hall.read(given_numbers, 2023)
    purposes = {row.number: row.purpose for row in register if row.kind == "QĐHN"}
    assert purposes[4] == "Họp giao ban: Khen thưởng"


def test_an_office_that_numbers_no_single_decisions_has_none(hall: Hall) -> None:
    hall.act(save_minutes_template, MinutesTemplate(numbers_resolutions=False))
    hall.record(EntryDraft(EntryKind.DECISION, "Thông qua"))
    hall.close()
    assert [one.number for one in hall.entries()] == [""]


def test_the_door_corrected_changes_a_draft_and_leaves_closed_minutes_as_they_were(
    hall: Hall,
) -> None:
    at = START + timedelta(hours=1)
    hall.record(EntryDraft(EntryKind.VOTE, "Thông qua", tally=Tally(2)), at=at)
    assert [(one.present_then, one.summoned_then) for one in hall.entries()] == [(2, 3)]
    hall.act(mark_present, hall.meeting_id, [hall.delegates[2]])
    assert hall.entries()[0].present_then == 3, "who the paper sheet shows was there from the start"
    assert hall.paper().counts is not None
    assert hall.paper().agenda[-1].votes[0].present == 3
    hall.close()
    printed = hall.paper()
    hall.act(mark_absent, hall.meeting_id, [hall.delegates[0]], Absence.UNEXCUSED)
    assert hall.paper() == printed
    assert hall.entries()[0].present_then == 3
    hall.move(MinutesState.DRAFT, reason="Điểm danh lại")
    counts = hall.paper().counts
    assert counts is not None
    assert (counts.present, counts.absent) == (2, 1)


def test_who_came_after_a_vote_is_not_counted_at_it(hall: Hall) -> None:
    hall.enter(hall.delegates[2], START + timedelta(hours=2))
    early, late = START + timedelta(hours=1), START + timedelta(hours=2, minutes=30)
    hall.record(EntryDraft(EntryKind.VOTE, "Lần một", tally=Tally(2)), at=early)
    hall.record(EntryDraft(EntryKind.VOTE, "Lần hai", tally=Tally(3)), at=late)
    assert [one.present_then for one in hall.entries()] == [2, 3]


def test_a_vote_typed_after_its_part_was_over_counts_those_of_its_end(hall: Hall) -> None:
    first = hall.items()[0]
    with hall.workspace.unit_of_work() as work:
        ran = {"started_at": START, "ended_at": START + timedelta(minutes=40)}
        work.session.execute(update(AgendaItem).where(AgendaItem.id == first).values(ran))
    hall.enter(hall.delegates[2], START + timedelta(hours=1))
    hall.record(EntryDraft(EntryKind.VOTE, "Thông qua", "", first, Tally(2)), at=END)
    assert hall.entries()[0].present_then == 2


def test_the_kept_paper_reads_back_as_it_was(hall: Hall) -> None:
    first, second = hall.items()
    hall.record(EntryDraft(text="Sở trình bày.\nBa phần.", agenda_item_id=first))
    hall.record(EntryDraft(EntryKind.STATEMENT, "Nhất trí", "Bà Kiều", first))
    hall.record(EntryDraft(EntryKind.VOTE, "Thông qua", "", second, Tally(2)))
    hall.record(EntryDraft(EntryKind.TASK, "Gửi báo cáo"))
    election = hall.record(EntryDraft(EntryKind.ELECTION, "Bầu", agenda_item_id=second))
    ballot = Ballot(
        issued=2, collected=2, valid=2, counted_at=END, candidates=(CandidateLine("A", votes=2),)
    )
    hall.act(keep_ballot, election, 0, ballot)
    data = hall.read(minutes_as_they_stand, hall.meeting_id)
    hall.close()
    closed = hall.read(kept_paper, hall.minutes_id)
    assert closed is not None
    assert closed.agenda == data.agenda
    assert closed.counts == data.counts
    assert closed.absences == data.absences
    assert paper_text(closed) == paper_text(closed)
