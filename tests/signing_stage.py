"""The organisations and people of a coordination programme, for the tests of signings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from meetingdesk.features.directory.appointments import AppointmentDraft, add_appointment
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.signings.agreement_card import AgreementCard, agreement_card
from meetingdesk.features.signings.signings import AgreementDraft, PartyDraft, create_agreement
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

DEPARTMENT = "Sở Tài nguyên và Môi trường"
SCIENCE = "Liên hiệp các Hội Khoa học và Kỹ thuật"
FARMERS = "Hội Nông dân"
WOMEN = "Hội Liên hiệp Phụ nữ"
SIGNED = date(2023, 4, 25)
TODAY = date(2024, 1, 15)
TITLE_2023 = "Chương trình phối hợp bảo vệ môi trường giai đoạn 2023-2025"
TITLE_2018 = "Chương trình phối hợp bảo vệ môi trường giai đoạn 2018-2022"
PROGRAMME = AgreementDraft(
    TITLE_2023,
    signed_on=SIGNED,
    starts_on=date(2023, 1, 1),
    ends_on=date(2025, 12, 31),
    parties=(PartyDraft(DEPARTMENT), PartyDraft(SCIENCE)),
)
FORMER = replace(
    PROGRAMME,
    title=TITLE_2018,
    signed_on=date(2018, 3, 12),
    starts_on=date(2018, 1, 1),
    ends_on=date(2022, 12, 31),
)


class Signings:
    """A directory with four organisations, two leaders, and the meeting of 25/4/2023."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.last_entry = 0
        self.organizations = {
            name: self.act(add_organization, OrganizationDraft(name))
            for name in (DEPARTMENT, SCIENCE, FARMERS, WOMEN)
        }
        self.kieu = self.leader("Nguyễn Thị Kiều", "Bà", "Phó Chủ tịch", SCIENCE)
        self.nam = self.leader("Trần Văn Nam", "Ông", "Giám đốc", DEPARTMENT)
        starts = datetime(2023, 4, 25, 1, tzinfo=UTC)
        self.meeting_id = self.act(
            create_meeting,
            MeetingDraft("Hội nghị tổng kết và ký kết", starts, starts + timedelta(hours=3)),
        )

    def leader(
        self, name: str, honorific: str, position: str, organization: str, until: date | None = None
    ) -> int:
        person_id = self.act(add_person, PersonDraft(name, honorific))
        held = AppointmentDraft(
            self.organizations[organization], position, valid_from=date(2020, 1, 1), valid_to=until
        )
        self.act(add_appointment, person_id, held)
        return int(person_id)

    def act(self, act: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.unit_of_work() as work:
            result = act(work, *args, **kwargs)
        self.last_entry = work.entry_id or 0
        return result

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        with self.workspace.reader() as session:
            return query(session, *args, **kwargs)

    def undo(self) -> None:
        self.act(undo, self.last_entry)

    def create(self, draft: AgreementDraft = PROGRAMME) -> int:
        return int(self.act(create_agreement, draft))

    def card(self, agreement_id: int, today: date = TODAY) -> AgreementCard:
        card = self.read(agreement_card, agreement_id, today)
        assert isinstance(card, AgreementCard)
        return card
