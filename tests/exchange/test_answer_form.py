"""The answer form: it goes out as Excel, comes back filled in, and every line gets a verdict."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_stage import Stage
from meetingdesk.errors import BadInput
from meetingdesk.exchange.answer_form import FormPerson, answer_form, read_answer_form
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.invitations.answer_lines import (
    CheckedLine,
    FormLine,
    Verdict,
    check_lines,
    keep_lines,
    read_answer,
)
from meetingdesk.features.invitations.answers import Answer, invitation_rows, note_answers
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

ANSWER, NOTE, STAND_IN, STAND_IN_POSITION = 7, 8, 9, 10


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    made = Stage(workspace)
    made.add("Nguyễn Văn An", "Hội Nông dân", position="Chủ tịch")
    made.add("Lê Thị Bình", "Thành đoàn")
    made.add("Phạm Văn Cường", "Hội Cựu chiến binh")
    return made


@pytest.fixture
def form(stage: Stage, tmp_path: Path) -> Path:
    """The form of all three, with two lines for names to come."""
    people = [
        FormPerson(row.code, row.full_name, row.position, row.organization_name, row.phone)
        for row in stage.read(delegate_rows, stage.meeting_id)
    ]
    path = tmp_path / "Phiếu trả lời.xlsx"
    blank = [FormPerson(organization="Hội Nông dân")] * 2
    path.write_bytes(answer_form("Phiếu trả lời", ("Sáng 25/4/2023",), [*people, *blank]))
    return path


def fill(path: Path, cells: dict[tuple[int, int], str]) -> None:
    """Fill cells in as somebody does in Excel; the first line of people is line 1."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "STT")
    for (line, column), text in cells.items():
        sheet.cell(head + line, column, text)
    book.save(path)


def checked(stage: Stage, path: Path) -> list[CheckedLine]:
    lines = read_answer_form(path)
    found: list[CheckedLine] = stage.read(check_lines, stage.meeting_id, lines)
    return found


def test_the_form_offers_the_answers_to_choose_from(form: Path) -> None:
    sheet = openpyxl.load_workbook(form).active
    assert sheet is not None
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == '"Đồng ý,Cử người dự thay,Vắng có lý do"'
    assert str(rule.sqref) == "G4:G8"


def test_a_form_filled_in_is_understood_line_by_line(stage: Stage, form: Path) -> None:
    fill(
        form,
        {
            (1, ANSWER): "Đồng ý",
            (2, ANSWER): "Cử người dự thay",
            (2, STAND_IN): "Trần Thị Dung",
            (2, STAND_IN_POSITION): "Phó Bí thư",
            (3, ANSWER): "Vắng có lý do",
            (3, NOTE): "đi công tác",
            (4, 3): "Võ Văn Em",
        },
    )
    lines = checked(stage, form)
    assert [line.verdict for line in lines] == [
        *(Verdict.ANSWER, Verdict.ANSWER, Verdict.ANSWER),
        *(Verdict.NEW, Verdict.EMPTY),
    ]
    assert stage.act(keep_lines, stage.meeting_id, lines) == 4
    rows = stage.read(invitation_rows, stage.meeting_id)
    assert [(row.full_name, row.answer, row.answer_note) for row in rows] == [
        ("Nguyễn Văn An", Answer.COMING, ""),
        ("Lê Thị Bình", Answer.SUBSTITUTE, ""),
        ("Phạm Văn Cường", Answer.DECLINED, "đi công tác"),
        ("Võ Văn Em", Answer.COMING, ""),
    ]
    assert rows[1].stand_ins == ("Trần Thị Dung",)
    # The same form read once more changes nothing.
    again = checked(stage, form)
    assert [line.verdict for line in again][:4] == [*[Verdict.SAME] * 3, Verdict.EMPTY]


def test_all_of_a_form_is_taken_back_at_once(stage: Stage, form: Path) -> None:
    fill(form, {(1, ANSWER): "Đồng ý", (4, 3): "Võ Văn Em"})
    stage.act(keep_lines, stage.meeting_id, checked(stage, form))
    stage.act(undo, stage.last_entry)
    rows = stage.read(invitation_rows, stage.meeting_id)
    assert [row.answer for row in rows] == [Answer.NONE] * 3


def test_a_changed_mind_says_what_it_was_before(stage: Stage, form: Path) -> None:
    (an, *_others) = stage.read(invitation_rows, stage.meeting_id)
    stage.act(note_answers, [an.id], Answer.COMING)
    fill(form, {(1, ANSWER): "vắng, bận họp"})
    line = checked(stage, form)[0]
    assert str(line.reason) == "Đổi từ “Đồng ý” thành “Vắng có lý do”."


def test_lines_that_nobody_can_be_sure_of_are_left_to_a_person(stage: Stage, form: Path) -> None:
    fill(
        form,
        {
            (1, ANSWER): "để xem đã",
            (2, ANSWER): "Cử người dự thay",
            (3, 3): "Người khác hẳn",
            (3, ANSWER): "Đồng ý",
            (4, 2): "ABCDEFGHJK",
            (4, ANSWER): "Đồng ý",
        },
    )
    lines = checked(stage, form)
    assert [line.verdict for line in lines[:4]] == [Verdict.DOUBTFUL] * 4
    assert [str(line.reason) for line in lines[:4]] == [
        "Không hiểu trả lời “để xem đã”.",
        "Chưa ghi tên người dự thay.",
        "Mã này là của Phạm Văn Cường, phiếu ghi Người khác hẳn.",
        "Mã ABCDEFGHJK không có trong sự kiện này.",
    ]
    assert stage.act(keep_lines, stage.meeting_id, lines) == 0


def test_columns_may_stand_in_another_order_under_other_titles(
    stage: Stage, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["HỘI NÔNG DÂN"],
        [],
        ["Trả lời", "Ghi chú", "Họ tên"],
        ["có", "", "NGUYỄN VĂN AN"],
    ):
        sheet.append(row)
    path = tmp_path / "tra loi.xlsx"
    book.save(path)
    (line,) = checked(stage, path)
    assert (line.verdict, line.answer) == (Verdict.ANSWER, Answer.COMING)


def test_two_lines_of_one_person_and_two_people_of_one_name(stage: Stage) -> None:
    stage.add("Nguyễn Văn An", "Sở Nội vụ")
    lines = [
        FormLine(1, full_name="Nguyễn Văn An", answer="có"),
        FormLine(2, full_name="Lê Thị Bình", answer="có"),
        FormLine(3, full_name="Lê Thị Bình", answer="vắng"),
    ]
    found = stage.read(check_lines, stage.meeting_id, lines)
    assert [line.verdict for line in found] == [
        *(Verdict.DOUBTFUL, Verdict.ANSWER, Verdict.DOUBTFUL)
    ]


def test_a_file_that_is_no_form_says_what_to_do(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "khác.xlsx")
    with pytest.raises(BadInput, match="không có cột “Họ và tên” cùng cột “Trả lời”"):
        read_answer_form(tmp_path / "khác.xlsx")
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(BadInput):
        read_answer_form(tmp_path / "hỏng.xlsx")


@given(st.text(max_size=40))
def test_any_answer_is_told_or_left_to_a_person(text: str) -> None:
    assert read_answer(text) in {None, *Answer}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Không dự được", Answer.DECLINED),
        ("Có mặt", Answer.COMING),
        ("X", Answer.COMING),
        ("dự thay: bà Lan", Answer.SUBSTITUTE),
        ("Không ý kiến gì", None),
        ("khong du duoc", Answer.DECLINED),
        ("co", Answer.COMING),
        ("Cơ quan bận", None),
        ("", Answer.NONE),
    ],
)
def test_answers_as_people_write_them(text: str, answer: Answer | None) -> None:
    assert read_answer(text) is answer
