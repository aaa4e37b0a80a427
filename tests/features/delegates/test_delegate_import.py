"""A list from outside: a verdict for each row first, then all of it or nothing, and back in one undo."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from meetingdesk.errors import Cancelled, Refused
from meetingdesk.features.delegates.delegate_import import (
    Decision,
    ImportOptions,
    ImportReport,
    IncomingRow,
    RowMatch,
    Verdict,
    import_delegates,
    match_rows,
)
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate, delegate_rows
from meetingdesk.features.directory.appointments import (
    AppointmentDraft,
    appointment_rows,
)
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    add_organization,
    organization_rows,
)
from meetingdesk.features.directory.people import (
    PersonDraft,
    add_person,
    people_page,
)
from meetingdesk.features.undo import undo
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.workspace import Workspace

TODAY = date(2023, 4, 25)
HND = "Hội Nông dân thành phố Cần Thơ"


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    start = datetime(2023, 4, 25, 1, tzinfo=UTC)
    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Hội nghị", starts_at=start, ends_at=start + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        return meeting.id


@pytest.fixture
def farmers(workspace: Workspace) -> int:
    with workspace.unit_of_work() as work:
        return add_organization(work, OrganizationDraft(HND))


def known(workspace: Workspace, name: str, *held: AppointmentDraft, phone: str = "") -> int:
    with workspace.unit_of_work() as work:
        return add_person(work, PersonDraft(name, phone=phone), held)


def matched(workspace: Workspace, meeting_id: int, *rows: IncomingRow) -> list[RowMatch]:
    with workspace.reader() as session:
        return match_rows(session, meeting_id, rows, today=TODAY)


def imported(
    workspace: Workspace,
    meeting_id: int,
    rows: list[IncomingRow],
    options: ImportOptions | None = None,
) -> tuple[ImportReport, int]:
    decisions = [
        Decision(match.row, match.take, match.person_id)
        for match in matched(workspace, meeting_id, *rows)
    ]
    with workspace.unit_of_work() as work:
        report = import_delegates(work, meeting_id, decisions, options or ImportOptions())
    return report, work.entry_id or 0


def test_a_person_of_the_same_name_and_organisation_is_known(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    an = known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers, "Chủ tịch"))
    (match,) = matched(
        workspace,
        meeting_id,
        IncomingRow(2, "nguyễn văn an", organization="Hội Nông dân TP Cần Thơ"),
    )
    assert (match.verdict, match.person_id, match.take) == (Verdict.KNOWN, an, True)


def test_a_changed_position_or_phone_is_told(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers, "Phó Chủ tịch"), phone="0912345678")
    (match,) = matched(
        workspace,
        meeting_id,
        IncomingRow(2, "Nguyễn Văn An", "", "Chủ tịch", HND, "0987 654 321"),
    )
    assert match.verdict is Verdict.UPDATE
    assert "chức vụ và điện thoại" in str(match.reason)


def test_a_namesake_elsewhere_is_another_person(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers))
    (match,) = matched(
        workspace, meeting_id, IncomingRow(2, "Nguyễn Văn An", organization="Thành đoàn")
    )
    assert (match.verdict, match.person_id) == (Verdict.NEW, None)
    assert [one.organization for one in match.candidates] == [HND]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (IncomingRow(2, "Nguyễn Văn An"), "Có phải là một người không"),
        (IncomingRow(2, "Lê Bình", phone="0912 345 678"), "Cùng số điện thoại với Nguyễn Văn An"),
    ],
)
def test_what_cannot_be_told_is_left_to_the_user(
    workspace: Workspace, meeting_id: int, farmers: int, row: IncomingRow, words: str
) -> None:
    known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers), phone="0912345678")
    (match,) = matched(workspace, meeting_id, row)
    assert (match.verdict, match.person_id) == (Verdict.DOUBTFUL, None)
    assert words in str(match.reason)


def test_two_of_one_name_in_one_office_are_left_to_the_user(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    first = known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers), phone="0911111111")
    known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers), phone="0922222222")
    unsure, sure = matched(
        workspace,
        meeting_id,
        IncomingRow(2, "Nguyễn Văn An", "", "Hội viên", HND),
        IncomingRow(3, "Nguyễn Văn An", "", "Chủ tịch", HND, "0911111111"),
    )
    assert (unsure.verdict, len(unsure.candidates)) == (Verdict.DOUBTFUL, 2)
    assert sure.person_id == first


def test_who_is_on_the_list_or_twice_in_the_file_is_not_taken_again(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_delegate(work, meeting_id, DelegateDraft("Lê Bình", organization_name="Sở A"))
    listed, first, twice, another, refused = matched(
        workspace,
        meeting_id,
        IncomingRow(2, "LÊ BÌNH", organization="sở a"),
        IncomingRow(3, "Trần Chi", organization="Sở A"),
        IncomingRow(4, "Trần Chi", organization="Sở A"),
        IncomingRow(5, "Trần Chi", organization="Sở A", position="Lái xe", phone="0912345678"),
        IncomingRow(6, "x" * 200, refused=message("errors", "Họ tên quá dài.")),
    )
    assert (listed.verdict, listed.take) == (Verdict.LISTED, False)
    assert first.take
    assert (twice.verdict, twice.take) == (Verdict.DOUBTFUL, False)
    assert "dòng 3" in str(twice.reason)
    assert another.verdict is Verdict.DOUBTFUL
    assert (refused.verdict, str(refused.reason)) == (Verdict.ERROR, "Họ tên quá dài.")


def test_an_import_fills_list_and_directory_and_one_undo_takes_all_back(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    an = known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers, "Chủ tịch"))
    rows = [
        IncomingRow(5, "Nguyễn Văn An", "Ông", "Chủ tịch", HND),
        IncomingRow(6, "Trần Thị Bình", "Bà", "Phó Bí thư", "Thành đoàn", "0912 345 678"),
        IncomingRow(7, "Lê Chi", "Bà", "Bí thư", "Thành đoàn", note="Ăn chay"),
        IncomingRow(8, "", refused=message("errors", "Chưa có họ tên.")),
    ]
    report, entry = imported(workspace, meeting_id, rows, ImportOptions(source="khach.xlsx"))
    assert (report.delegates, report.people, report.organizations) == (3, 2, 1)
    assert [outcome.taken for outcome in report.outcomes] == [True, True, True, False]
    assert "Chưa có họ tên." in str(report.outcomes[3].outcome)
    with workspace.reader() as session:
        listed = delegate_rows(session, meeting_id)
        assert [(row.full_name, row.number) for row in listed] == [
            ("Nguyễn Văn An", 1),
            ("Trần Thị Bình", 2),
            ("Lê Chi", 3),
        ]
        assert listed[0].person_id == an
        assert (listed[1].phone, listed[2].note) == ("0912345678", "Ăn chay")
        assert listed[1].organization_id == listed[2].organization_id
        (held,) = appointment_rows(session, listed[1].person_id or 0)
        assert (held.position, held.organization_name) == ("Phó Bí thư", "Thành đoàn")
    with workspace.unit_of_work() as work:
        undo(work, entry)
    with workspace.reader() as session:
        assert delegate_rows(session, meeting_id) == []
        assert [row.full_name for row in people_page(session)] == ["Nguyễn Văn An"]
        assert [row.name for row in organization_rows(session)] == [HND]


def test_without_the_directory_only_the_list_is_filled(
    workspace: Workspace, meeting_id: int
) -> None:
    rows = [IncomingRow(1, "Lê Chi", organization="Báo Cần Thơ")]
    report, _ = imported(workspace, meeting_id, rows, ImportOptions(add_people=False))
    assert (report.delegates, report.people, report.organizations) == (1, 0, 0)
    with workspace.reader() as session:
        (row,) = delegate_rows(session, meeting_id)
        assert (row.organization_name, row.person_id) == ("Báo Cần Thơ", None)
        assert session.scalar(select(func.count()).select_from(Person)) == 0


def test_people_known_are_brought_up_to_date_when_asked(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    an = known(workspace, "Nguyễn Văn An", AppointmentDraft(farmers, "Phó Chủ tịch"))
    row = IncomingRow(2, "Nguyễn Văn An", "Ông", "Chủ tịch", HND, "0912345678")
    report, _ = imported(workspace, meeting_id, [row], ImportOptions(update_people=True))
    assert report.updated == 1
    with workspace.reader() as session:
        (person,) = people_page(session, query="0912345678")
        (held,) = appointment_rows(session, an)
    assert (person.id, person.honorific, held.position) == (an, "Ông", "Chủ tịch")


def test_one_person_chosen_for_two_rows_comes_once(
    workspace: Workspace, meeting_id: int, farmers: int
) -> None:
    an = known(workspace, "An", AppointmentDraft(farmers))
    with workspace.unit_of_work() as work:
        decisions = [
            Decision(IncomingRow(2, "An"), person_id=an),
            Decision(IncomingRow(3, "Ân"), person_id=an),
        ]
        report = import_delegates(work, meeting_id, decisions)
    assert [outcome.taken for outcome in report.outcomes] == [True, False]


def test_an_import_of_nothing_is_refused(workspace: Workspace, meeting_id: int) -> None:
    with pytest.raises(Refused, match="Không có dòng nào"), workspace.unit_of_work() as work:
        import_delegates(work, meeting_id, [Decision(IncomingRow(2, "An"), take=False)])


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_an_import_that_is_stopped_leaves_nothing_behind(
    workspace: Workspace, meeting_id: int, step: int
) -> None:
    class Stopping:
        calls = 0

        def report(self, done: int, total: int) -> None:
            self.calls += 1
            if self.calls == step:
                raise Cancelled(message("errors", "Đã dừng."))

    rows = [Decision(IncomingRow(n, f"Lê {n}", organization=f"Sở {n}")) for n in range(9)]
    with pytest.raises(Cancelled), workspace.unit_of_work() as work:
        import_delegates(work, meeting_id, rows, progress=Stopping())
    with workspace.reader() as session:
        assert delegate_rows(session, meeting_id) == []
        for model in (Organization, Person, Appointment):
            assert session.scalar(select(func.count()).select_from(model)) == 0
