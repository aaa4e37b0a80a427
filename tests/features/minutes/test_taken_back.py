"""The boss edited the Word file: what differs is found part by part and taken over as chosen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    edit_entry,
)
from meetingdesk.features.minutes.minutes_revisions import revisions_of
from meetingdesk.features.minutes.taken_back import (
    OurLine,
    TakenChange,
    TakenKind,
    compare_with_file,
    take_over,
)
from meetingdesk.features.undo import undo
from minutes_stage import Hall

HEADS = ("BIÊN BẢN", "Có mặt: 02", "1. Báo cáo tổng kết")


def lines(hall: Hall) -> list[OurLine]:
    """Our paper: three lines of the program, then the entries as the paper words them."""
    told = {
        EntryKind.NARRATIVE: lambda e: e.text.split("\n"),
        EntryKind.STATEMENT: lambda e: [f"- {e.speaker}: {e.text}."],
        EntryKind.DECISION: lambda e: [f"Quyết định: {e.text}."],
        EntryKind.CONCLUSION: lambda e: [f"Kết luận số 01/KLHN: {e.text}."],
        EntryKind.TASK: lambda e: [
            f"b) {e.task.owner}: {e.text[0].lower()}{e.text[1:]}; thời hạn: 10/5/2023."
        ],
        EntryKind.VOTE: lambda e: [
            f"Biểu quyết {e.text[0].lower()}{e.text[1:]} (hình thức giơ tay; có mặt 02/03 đại biểu "
            f"được triệu tập): tán thành {e.tally.in_favour:02d} (đạt 66,7% số phiếu), không tán "
            f"thành {e.tally.against}, ý kiến khác {e.tally.other}."
        ],
    }
    first = hall.items()[0]
    ours = [OurLine(HEADS[0]), OurLine(HEADS[1]), OurLine(HEADS[2], 0, first, in_content=True)]
    for entry in hall.entries():
        for text in told[entry.kind](entry):
            ours.append(OurLine(text, entry.id, first, in_content=True))
    return [*ours, OurLine("THƯ KÝ\tCHỦ TỌA")]


@pytest.fixture
def written(hall: Hall) -> Hall:
    """Minutes with one entry of each kind."""
    item = hall.items()[0]
    hall.record(
        EntryDraft(text="Sở trình bày báo cáo.\nCác đại biểu theo dõi.", agenda_item_id=item)
    )
    hall.record(EntryDraft(EntryKind.STATEMENT, "Đề nghị bổ sung số liệu", "Bà Kiều", item))
    hall.record(EntryDraft(EntryKind.VOTE, "Thông qua báo cáo", "", item, Tally(2, 1)))
    hall.record(EntryDraft(EntryKind.DECISION, "Thông qua chương trình", agenda_item_id=item))
    hall.record(EntryDraft(EntryKind.CONCLUSION, "Thống nhất", agenda_item_id=item))
    task = TaskDraft("Văn phòng Sở", date(2023, 5, 10))
    hall.record(EntryDraft(EntryKind.TASK, "Hoàn chỉnh báo cáo", "", item, task=task))
    return hall


def compared(hall: Hall, theirs: list[str]) -> list[TakenChange]:
    return list(compare_with_file(hall.entries(), lines(hall), theirs))


def edited(hall: Hall, old: str, new: str) -> list[str]:
    theirs = [line.text.replace(old, new) for line in lines(hall)]
    assert theirs != [line.text for line in lines(hall)]
    return theirs


def test_the_file_as_it_left_changes_nothing(written: Hall) -> None:
    assert compared(written, [line.text for line in lines(written)]) == []


@pytest.mark.parametrize(
    ("place", "old", "new", "field", "value"),
    [
        (0, "theo dõi", "thảo luận", "text", "Sở trình bày báo cáo.\nCác đại biểu thảo luận."),
        (1, "bổ sung số liệu", "bổ sung số liệu năm 2022", "text", "Đề nghị bổ sung số liệu năm 2022"),
        (1, "- Bà Kiều:", "- Bà Nguyễn Thị Kiều:", "speaker", "Bà Nguyễn Thị Kiều"),
        (2, "tán thành 02", "tán thành 03", "tally", Tally(3, 1)),
        (2, "thông qua báo cáo", "thông qua báo cáo tổng kết", "text", "Thông qua báo cáo tổng kết"),
        (3, "Thông qua chương trình", "Thông qua dự thảo", "text", "Thông qua dự thảo"),
        (4, "Thống nhất", "Thống nhất cao", "text", "Thống nhất cao"),
        (5, "hoàn chỉnh báo cáo", "hoàn chỉnh, gửi báo cáo", "text", "Hoàn chỉnh, gửi báo cáo"),
        (5, "10/5/2023", "15/5/2023", "task", TaskDraft("Văn phòng Sở", date(2023, 5, 15))),
        (5, "Văn phòng Sở:", "Thanh tra Sở:", "task", TaskDraft("Thanh tra Sở", date(2023, 5, 10))),
    ],
)  # fmt: skip
def test_a_changed_sentence_leads_back_to_what_was_typed(
    written: Hall, place: int, old: str, new: str, field: str, value: object
) -> None:
    (change,) = compared(written, edited(written, old, new))
    assert (change.kind, change.entry_id) == (TakenKind.CHANGED, written.entries()[place].id)
    before = written.entries()
    written.act(take_over, written.minutes_id, [change])
    after = written.entries()
    assert getattr(after[place], field) == value
    others = [n for n in range(6) if n != place]
    assert [after[n].as_draft() for n in others] == [before[n].as_draft() for n in others]


def test_a_paragraph_put_in_between_is_offered_for_its_part_and_one_taken_out_to_be_struck(
    written: Hall,
) -> None:
    theirs = [line.text for line in lines(written)]
    theirs.insert(6, "Giám đốc Sở tiếp thu các ý kiến.")
    theirs.remove("Quyết định: Thông qua chương trình.")
    added, removed = compared(written, theirs)
    assert (added.kind, removed.kind) == (TakenKind.ADDED, TakenKind.REMOVED)
    assert added.draft is not None
    assert added.draft.agenda_item_id == written.items()[0]
    written.act(take_over, written.minutes_id, [added])
    assert len(written.entries()) == 7, "only what was chosen is taken over"
    texts = [entry.text for entry in written.entries()]
    place = texts.index("Giám đốc Sở tiếp thu các ý kiến.")
    assert texts[place - 1] == "Đề nghị bổ sung số liệu", "where it stands in the file"
    with written.workspace.unit_of_work() as work:
        take_over(work, written.minutes_id, [removed])
    assert EntryKind.DECISION not in [entry.kind for entry in written.entries()]
    written.act(undo, work.entry_id)
    assert len(written.entries()) == 7


def test_what_the_program_writes_by_itself_is_shown_and_not_taken_over(written: Hall) -> None:
    (change,) = compared(written, edited(written, "Có mặt: 02", "Có mặt: 99"))
    assert (change.kind, change.can_be_taken) == (TakenKind.FIXED, False)
    assert written.act(take_over, written.minutes_id, [change]) == 0


def test_paragraphs_in_another_order_are_no_change(written: Hall) -> None:
    theirs = [line.text for line in lines(written)]
    theirs[5], theirs[7] = theirs[7], theirs[5]
    assert compared(written, theirs) == []


def test_an_edit_made_meanwhile_is_not_overwritten(written: Hall) -> None:
    changes = compared(written, edited(written, "theo dõi", "thảo luận"))
    entry = written.entries()[0]
    written.act(edit_entry, entry.id, entry.version, EntryDraft(text="Người khác sửa"))
    with pytest.raises(Conflict):
        written.act(take_over, written.minutes_id, changes)
    assert written.entries()[0].text == "Người khác sửa"


def test_closed_minutes_take_nothing_and_a_revision_keeps_how_they_stood(written: Hall) -> None:
    changes = compared(written, edited(written, "theo dõi", "thảo luận"))
    written.act(take_over, written.minutes_id, changes)
    reasons = [one.reason for one in written.read(revisions_of, written.minutes_id)]
    assert reasons == ["Trước khi lấy bản sửa từ tệp"]
    written.close()
    with pytest.raises(Refused, match="Hoàn chỉnh"):
        written.act(take_over, written.minutes_id, changes)


paragraphs = st.lists(st.text("ab c.", min_size=1, max_size=12).map(str.strip).filter(bool))


@given(st.lists(st.text("xyz ", min_size=1, max_size=9), max_size=8), paragraphs)
def test_any_file_at_all_is_compared_without_a_fall(ours: list[str], theirs: list[str]) -> None:
    mine = [OurLine(text, 0, 1, in_content=place > 1) for place, text in enumerate(ours)]
    changes = compare_with_file([], mine, theirs)
    assert all(change.ours != change.theirs for change in changes)
    added = [change.theirs for change in changes if not change.ours]
    assert all(text in theirs for text in added)
