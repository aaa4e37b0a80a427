"""What notices, extracts, records of signing, registers and press notes of the sample event print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from meetingdesk.errors import Refused
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, Tally, add_entry
from meetingdesk.features.papers.conclusions_paper import gather_conclusions
from meetingdesk.features.papers.extract_paper import gather_extract
from meetingdesk.features.papers.press_paper import gather_press_note
from meetingdesk.features.papers.register_paper import gather_register
from meetingdesk.features.papers.signing_record_paper import Signer, gather_signing_record
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.signings.signing_register import RegisterFilter
from meetingdesk.store.workspace import Workspace

TODAY = date(2023, 5, 1)


class Sample:
    """A workspace with the sample event."""

    def __init__(self, workspace: Workspace, meeting_id: int) -> None:
        self.workspace = workspace
        self.meeting_id = meeting_id

    def read(self, query: Callable[..., Any], *args: Any) -> Any:
        with self.workspace.reader() as session:
            return query(session, *args)

    def of_event(self, query: Callable[..., Any], meeting_id: int = 0) -> Any:
        """What `query` gathers from the event and the store of files."""
        return self.read(query, self.workspace.attachments, meeting_id or self.meeting_id)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    folder = tmp_path_factory.mktemp("kho") / "mau"
    meeting_id = create_sample_workspace(folder)
    with Workspace.open(folder) as workspace:
        yield Sample(workspace, meeting_id)


def test_conclusions_come_from_the_parts_that_have_one(sample: Sample) -> None:
    data = sample.of_event(gather_conclusions)
    assert data.meeting_name.startswith("Hội nghị tổng kết")
    assert len(data.chairs) == 2
    assert all(item.resolutions or item.tasks for item in data.agenda)
    texts = [one.text for item in data.agenda for one in item.resolutions]
    assert texts[0].startswith("Thống nhất thông qua Báo cáo tổng kết")
    assert any(task.owner == "Văn phòng Sở" for item in data.agenda for task in item.tasks)
    assert data.recipients[0].startswith("Ủy ban MTTQ Việt Nam thành phố")


def test_every_decision_and_conclusion_can_be_extracted(sample: Sample) -> None:
    data = sample.of_event(gather_extract)
    assert data.minutes_number == 5
    decided = [passage.is_decision for passage in data.passages]
    assert decided == sorted(decided, reverse=True)
    assert len({passage.entry_id for passage in data.passages}) == len(data.passages) == 3
    assert all(passage.item for passage in data.passages)
    assert data.counts is not None


def test_a_vote_belongs_to_the_decision_that_follows_it(workspace: Workspace) -> None:
    starts = datetime(2024, 3, 1, 1, tzinfo=UTC)
    with workspace.unit_of_work() as work:
        meeting_id = create_meeting(work, MeetingDraft("Họp", starts, starts + timedelta(hours=1)))
        minutes_id = open_minutes(work, meeting_id)
        for draft in (
            EntryDraft(EntryKind.VOTE, "việc thứ nhất", tally=Tally(9, 1)),
            EntryDraft(EntryKind.DECISION, "Làm việc thứ nhất"),
            EntryDraft(EntryKind.VOTE, "chưa đếm"),
            EntryDraft(EntryKind.DECISION, "Làm việc thứ hai"),
            EntryDraft(EntryKind.VOTE, "việc khác", tally=Tally(5)),
            EntryDraft(EntryKind.NARRATIVE, "Giải lao"),
            EntryDraft(EntryKind.CONCLUSION, "Không biểu quyết"),
        ):
            add_entry(work, minutes_id, draft)
    with workspace.reader() as session:
        data = gather_extract(session, workspace.attachments, meeting_id)
    votes = {one.text: [(v.subject, v.in_favour) for v in one.votes] for one in data.passages}
    assert votes == {
        "Làm việc thứ nhất": [("việc thứ nhất", 9)],
        "Làm việc thứ hai": [],
        "Không biểu quyết": [],
    }


def test_the_record_has_what_is_signed_in_order_with_authority_and_witnesses(
    sample: Sample,
) -> None:
    data = sample.read(gather_signing_record, sample.meeting_id)
    assert len(data.agreements) == 7
    first = data.agreements[0]
    assert first.number == "01/CTrPH-STNMT-HNCT"
    assert [party.name for party in first.parties] == [
        "Sở Tài nguyên và Môi trường thành phố Cần Thơ",
        "Hội Người cao tuổi thành phố Cần Thơ",
    ]
    assert first.parties[1].signers == (
        Signer("Nguyễn Văn Thới", "Chủ tịch", "Ông", "TM. BAN THƯỜNG VỤ"),
    )
    assert first.witnesses[0].name == "Hồ Vĩnh Khang"
    last = data.agreements[-1].parties[1].signers[0]
    assert (last.address, last.name) == ("Bà", "Nguyễn Thị Kiều")


def test_the_register_has_all_agreements_by_day_of_signing_with_what_they_follow(
    sample: Sample,
) -> None:
    data = sample.read(gather_register, TODAY)
    *signed, draft = data.lines
    assert len(signed) == 14
    days = [line.signed_on for line in signed if line.signed_on]
    assert days == sorted(days)
    assert len(days) == 14
    assert signed[-1].succeeds == "07/CTrPH-STNMT-LHHKHKT"
    assert {str(line.state) for line in signed} == {"Đã ký tiếp", "Đang thực hiện"}
    assert (draft.signed_on, str(draft.state)) == (None, "Lấy ý kiến")
    narrowed = sample.read(gather_register, TODAY, RegisterFilter(text="nong dan", year=2023))
    assert (narrowed.year, len(narrowed.lines)) == (2023, 1)


def test_a_press_note_knows_photos_partners_and_who_took_the_photos(sample: Sample) -> None:
    data = sample.of_event(gather_press_note)
    assert data.host.startswith("Sở Tài nguyên và Môi trường")
    assert len(data.signed) == 7
    assert "Hội Nông dân thành phố Cần Thơ" in data.signed_with
    assert len(data.photos) >= 3
    assert all(isinstance(photo.path, Path) and photo.path.exists() for photo in data.photos)
    assert data.photographer.endswith("Hà Thanh Lam")
    assert data.present == 33


def test_an_event_that_is_gone_has_no_papers(sample: Sample) -> None:
    for query in (gather_conclusions, gather_extract, gather_press_note):
        with pytest.raises(Refused):
            sample.of_event(query, 999)
    with pytest.raises(Refused):
        sample.read(gather_signing_record, 999)
