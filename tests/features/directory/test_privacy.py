"""A person asks what is kept of them, and to be forgotten; issued papers keep their name only."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from meetingdesk.errors import Conflict, Refused
from meetingdesk.exchange.personal_data import write_personal_data
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.delegates.delegates import (
    Absence,
    delegate_rows,
    edit_delegate,
    remove_delegates,
)
from meetingdesk.features.directory.appointments import AppointmentDraft, add_appointment
from meetingdesk.features.directory.groups import add_to_group
from meetingdesk.features.directory.name_mentions import MentionKind
from meetingdesk.features.directory.people import PersonDraft, add_person, count_people, edit_person
from meetingdesk.features.directory.person_history import Part
from meetingdesk.features.directory.personal_data import PersonalData, personal_data
from meetingdesk.features.directory.privacy import (
    ERASED_NAME,
    Erasure,
    erase_person,
    expired_meetings,
    record_export,
)
from meetingdesk.features.journal_view import journal_lines
from meetingdesk.features.minutes.minutes import MinutesState, open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, TaskDraft, add_entry
from meetingdesk.features.minutes.minutes_revisions import keep_revision
from meetingdesk.features.planning.meetings import edit_meeting, meeting_card
from meetingdesk.features.planning.roles import RoleDraft, add_role
from meetingdesk.features.search import search
from meetingdesk.features.signings.signings import (
    AgreementDraft,
    PartyDraft,
    SignatoryDraft,
    create_agreement,
)
from meetingdesk.features.undo import undo
from meetingdesk.model.agreements import Signatory
from meetingdesk.model.events import MeetingRole, RoleKind
from meetingdesk.model.minutes import ActionItem, Minutes, MinutesRevision
from meetingdesk.model.people import Appointment, GroupMember, Person
from meetingdesk.store.journal import read_payload, verify_chain
from meetingdesk.store.workspace import Workspace
from report_stage import FARMERS, WOMEN, Year

NAME = "Nguyễn Thị Kiều"
PHONE = "0912345678"
TODAY = date(2024, 1, 10)


class Kieu(Year):
    """A person who was at a meeting with issued minutes, and at one without."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        draft = PersonDraft(NAME, "Bà", PHONE, "kieu@example.vn", "Ăn chay")
        self.person = self.act(add_person, draft)
        held = AppointmentDraft(self.women, "Phó Chủ tịch", valid_from=date(2020, 1, 1))
        self.act(add_appointment, self.person, held)
        self.act(add_to_group, "Ủy viên", [self.person])
        self.issued = self.meeting(4, title="Hội nghị tổng kết")
        self.open = self.meeting(9, title="Họp giao ban")
        about: dict[str, Any] = {
            "honorific": "Bà",
            "position": "Phó Chủ tịch",
            "person_id": self.person,
            "phone": PHONE,
            "email": "kieu@example.vn",
            "note": "Ăn chay",
            "door_note": "Đón ở cổng",
        }
        self.delegate(self.issued, NAME, WOMEN, comes=True, **about)
        self.absent = self.delegate(self.open, NAME, WOMEN, **about)
        self.delegate(self.open, "Lê Văn Khác", FARMERS, comes=True)
        self.act(mark_absent, self.open, [self.absent], Absence.EXCUSED, "nằm viện")
        minutes = self.act(open_minutes, self.issued)
        self.act(add_entry, minutes, EntryDraft(EntryKind.STATEMENT, "Nhất trí.", NAME))
        self.act(_issue, minutes)
        self.draft_minutes = self.act(open_minutes, self.open)
        task = TaskDraft(NAME, date(2023, 12, 1), owner_person_id=self.person)
        self.act(add_entry, self.draft_minutes, EntryDraft(EntryKind.TASK, "Báo cáo", task=task))
        self.act(keep_revision, self.draft_minutes, "Trước khi gửi")
        for meeting in (self.issued, self.open):
            self.act(add_role, meeting, RoleKind.CHAIR, RoleDraft(NAME, person_id=self.person))
        signed = SignatoryDraft(NAME, "Bà", "Phó Chủ tịch", "KT. CHỦ TỊCH", self.person)
        parties = (PartyDraft(WOMEN, signatories=(signed,)), PartyDraft(FARMERS))
        self.act(
            create_agreement,
            AgreementDraft("Chương trình phối hợp", signed_on=date(2023, 4, 25), parties=parties),
        )
        self.act(create_agreement, AgreementDraft("Dự thảo quy chế", parties=parties))

    @property
    def data(self) -> PersonalData:
        return self.read(personal_data, self.person)

    def erase(self) -> Erasure:
        erasure: Erasure = self.act(erase_person, self.person, TODAY)
        return erasure

    def values(self, *columns: Any) -> list[Any]:
        with self.workspace.reader() as session:
            return [tuple(row) for row in session.execute(select(*columns))]

    def stored(self) -> bytes:
        """The database file as it lies on the disk once the program is closed."""
        self.workspace.close()
        return self.workspace.database.read_bytes()


def _issue(work: Any, minutes_id: int) -> None:
    work.session.get_one(Minutes, minutes_id).state = MinutesState.FINAL


@pytest.fixture
def kieu(workspace: Workspace) -> Kieu:
    return Kieu(workspace)


def test_everything_kept_about_somebody_is_shown(kieu: Kieu) -> None:
    data = kieu.data
    assert (data.person.full_name, data.person.phone, data.person.note) == (
        NAME, PHONE, "Ăn chay",
    )  # fmt: skip
    assert [(one.position, one.organization) for one in data.appointments] == [
        ("Phó Chủ tịch", WOMEN)
    ]
    assert data.groups == ("Ủy viên",)
    assert [(place.part, place.absence_reason, place.email) for place in data.places] == [
        (Part.EXCUSED, "nằm viện", "kieu@example.vn"),
        (Part.ATTENDED, "", "kieu@example.vn"),
    ]
    assert len(data.passages) == 1
    assert {role.meeting for role in data.roles} == {"Hội nghị tổng kết 25/4", "Họp giao ban 25/9"}
    assert {one.agreement for one in data.signatures} == {
        "Chương trình phối hợp", "Dự thảo quy chế",
    }  # fmt: skip
    assert [task.text for task in data.tasks] == ["Báo cáo"]
    assert MentionKind.MINUTES in {mention.kind for mention in data.mentions}
    acts = [str(act.act) for act in data.journal]
    assert f"Thêm {NAME} vào danh bạ" in acts
    assert not any("Lê Văn Khác" in act for act in acts)


def test_the_data_goes_out_as_excel_and_as_json(kieu: Kieu, tmp_path: Path) -> None:
    made = datetime(2024, 1, 10, 9, tzinfo=UTC)
    for name in ("du-lieu.xlsx", "du-lieu.json"):
        write_personal_data(tmp_path / name, kieu.data, made)
    book = load_workbook(tmp_path / "du-lieu.xlsx")
    assert book.sheetnames[0] == "Thông tin"
    cells = {str(cell.value) for sheet in book for row in sheet for cell in row}
    assert {NAME, PHONE, "nằm viện", "Vắng có lý do", "Đón ở cổng"} <= cells
    content = json.loads((tmp_path / "du-lieu.json").read_text(encoding="utf-8"))
    assert content["person"]["phone"] == PHONE
    assert content["places"][0]["part"] == {"code": "excused", "label": "Vắng có lý do"}
    assert content["signatures"][0]["party"] == WOMEN


def test_an_export_is_journaled_and_can_not_be_undone(kieu: Kieu) -> None:
    kieu.act(record_export, kieu.person)
    entry = kieu.last_entry
    (line,) = kieu.read(journal_lines, limit=1)
    assert (line.id, str(line.act)) == (
        entry,
        f"Xuất dữ liệu cá nhân của người số {kieu.person}",
    )
    with pytest.raises(Refused):
        kieu.act(undo, entry)
    with pytest.raises(Refused):
        kieu.act(record_export, 999)


def test_after_an_erasure_only_issued_papers_know_the_name(kieu: Kieu) -> None:
    erasure = kieu.erase()
    (issued,) = kieu.read(delegate_rows, kieu.issued)
    assert (issued.full_name, issued.honorific, issued.position) == (NAME, "Bà", "Phó Chủ tịch")
    assert (issued.phone, issued.email, issued.note, issued.door_note) == ("", "", "", "")
    assert PHONE not in issued.search_key
    erased, other = kieu.read(delegate_rows, kieu.open)
    assert (erased.full_name, erased.honorific, erased.position) == (ERASED_NAME, "", "")
    assert (erased.organization_name, erased.absence, erased.absence_reason) == (
        WOMEN, Absence.EXCUSED, "",
    )  # fmt: skip
    assert other.full_name == "Lê Văn Khác"
    assert sorted(kieu.values(MeetingRole.meeting_id, MeetingRole.full_name)) == [
        (kieu.issued, NAME),
        (kieu.open, ERASED_NAME),
    ]
    assert sorted(kieu.values(Signatory.full_name)) == [(NAME,), (ERASED_NAME,)]
    assert erasure.kept_names == 3
    assert [mention.kind for mention in erasure.mentions] == [MentionKind.MINUTES]


def test_after_an_erasure_the_directory_forgot_the_person(kieu: Kieu) -> None:
    kieu.erase()
    assert kieu.values(Appointment.id) == []
    assert kieu.values(GroupMember.id) == []
    (row,) = kieu.values(
        Person.full_name, Person.honorific, Person.phone, Person.email, Person.note,
        Person.search_key, Person.erased_on, Person.photo_consent,
    )  # fmt: skip
    assert row == (ERASED_NAME, "", "", "", "", "", TODAY, False)
    assert kieu.read(count_people) == 0
    assert [hit for hit in kieu.read(search, "kieu") if hit.kind == "person"] == []
    assert kieu.read(search, PHONE) == []


def test_after_an_erasure_the_journal_holds_and_tells_nothing_of_them(kieu: Kieu) -> None:
    before = kieu.data.journal
    erasure = kieu.erase()
    assert erasure.payloads == len(before)
    with kieu.workspace.reader() as session:
        report = verify_chain(session)
        assert (report.broken_entry_id, report.erased_payloads) == (None, len(before))
        left = [read_payload(session, n) for n in range(1, report.entries + 1)]
    texts = " ".join(payload.as_json() for payload in left if payload is not None)
    for secret in (PHONE, "nằm viện", "Ăn chay", "kieu@example.vn", "Đón ở cổng"):
        assert secret not in texts
    assert "Lê Văn Khác" in texts
    assert str(kieu.read(journal_lines, limit=1)[0].act) == (
        f"Xóa dữ liệu cá nhân của người số {kieu.person} theo yêu cầu"
    )


def test_nothing_of_them_is_left_in_the_file_itself(kieu: Kieu) -> None:
    kieu.erase()
    stored = kieu.stored()
    for secret in (PHONE, "nằm viện", "Ăn chay", "kieu@example.vn", "Đón ở cổng"):
        assert secret.encode() not in stored


def test_an_erasure_can_not_be_undone_nor_can_what_went_before(kieu: Kieu) -> None:
    version = kieu.values(Person.version)[0][0]
    kieu.act(edit_person, kieu.person, version, phone="0987654321")
    edited = kieu.last_entry
    kieu.erase()
    for entry in (kieu.last_entry, edited):
        with pytest.raises(Refused):
            kieu.act(undo, entry)
    with pytest.raises(Refused, match="đã được xóa"):
        kieu.erase()
    assert kieu.values(Person.phone) == [("",)]


def test_an_editor_open_during_an_erasure_can_not_write_the_data_back(kieu: Kieu) -> None:
    _, other = kieu.read(delegate_rows, kieu.open)
    row = kieu.read(delegate_rows, kieu.issued)[0]
    kieu.erase()
    with pytest.raises(Conflict):
        kieu.act(edit_delegate, row.id, row.version, phone=PHONE)
    kieu.act(edit_delegate, other.id, other.version, phone=PHONE)


def test_a_place_deleted_before_is_erased_from_the_journal_too(kieu: Kieu) -> None:
    kieu.act(remove_delegates, [kieu.absent])
    assert any("nằm viện" in act for act in _payload_texts(kieu))
    kieu.erase()
    assert not any("nằm viện" in act for act in _payload_texts(kieu))


def _payload_texts(kieu: Kieu) -> list[str]:
    with kieu.workspace.reader() as session:
        count = verify_chain(session).entries
        found = [read_payload(session, n) for n in range(1, count + 1)]
    return [payload.as_json() for payload in found if payload is not None]


def test_minutes_not_yet_issued_and_their_revisions_lose_the_name(kieu: Kieu) -> None:
    kieu.erase()
    assert kieu.values(ActionItem.owner_name) == [(ERASED_NAME,)]
    ((minutes_id, content),) = kieu.values(MinutesRevision.minutes_id, MinutesRevision.content)
    assert minutes_id == kieu.draft_minutes
    assert ERASED_NAME in content
    assert NAME not in content


def test_meetings_kept_too_long_are_listed_until_somebody_decides(kieu: Kieu) -> None:
    version = kieu.read(meeting_card, kieu.issued).version
    kieu.act(edit_meeting, kieu.issued, version, {"keep_until": date(2023, 12, 31)})
    (row,) = kieu.read(expired_meetings, TODAY)
    assert (row.id, row.held_on, row.delegates) == (kieu.issued, date(2023, 4, 25), 1)
    assert kieu.read(expired_meetings, date(2023, 12, 31)) == []
    kieu.act(edit_meeting, row.id, row.version, {"keep_until": date(2025, 12, 31)})
    assert kieu.read(expired_meetings, TODAY) == []
    kieu.act(undo, kieu.last_entry)
    assert len(kieu.read(expired_meetings, TODAY)) == 1
