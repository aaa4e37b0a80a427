"""A ceremony where the department signs with two partners, for the tests of what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.signings.ceremony import Ceremony, Presence, ceremony
from meetingdesk.features.signings.signings import (
    PartyDraft,
    SignatoryDraft,
    WitnessDraft,
    create_bilateral_agreements,
)
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, FARMERS, PROGRAMME, SCIENCE, Signings

NOON = datetime(2023, 4, 25, 5, tzinfo=UTC)


class CeremonyStage:
    """The department signs with the scientists and with the farmers at one meeting."""

    def __init__(self, workspace: Workspace) -> None:
        self.signings = made = Signings(workspace)
        self.meeting_id = made.meeting_id
        host = PartyDraft(
            DEPARTMENT, signatories=(SignatoryDraft("Trần Văn Nam", "Ông", "Giám đốc"),)
        )
        kieu = SignatoryDraft(
            "Nguyễn Thị Kiều", "Bà", "Phó Chủ tịch", "KT. CHỦ TỊCH", person_id=made.kieu
        )
        self.agreements = made.act(
            create_bilateral_agreements,
            replace(
                PROGRAMME,
                meeting_id=made.meeting_id,
                parties=(),
                witnesses=(WitnessDraft("Võ Thị Hồng Ánh", "Bà", "Chủ tịch"),),
            ),
            host,
            [
                PartyDraft(SCIENCE, signatories=(kieu,)),
                PartyDraft(FARMERS, signatories=(SignatoryDraft("Lê Văn Tám", "Ông", "Chủ tịch"),)),
            ],
        )
        self.nam = self.delegate("Trần Văn Nam", DEPARTMENT)
        self.kieu = self.delegate("Nguyễn Thị Kiều", SCIENCE, person_id=made.kieu)
        self.list_id = made.act(main_list, made.meeting_id)

    def delegate(
        self, name: str, organization: str, person_id: int | None = None, position: str = ""
    ) -> int:
        draft = DelegateDraft(
            name, organization_name=organization, person_id=person_id, position=position
        )
        return int(self.signings.act(add_delegate, self.meeting_id, draft))

    def comes(self, delegate_id: int) -> None:
        self.signings.act(check_in, self.list_id, delegate_id, nonce=f"in{delegate_id}", at=NOON)

    def shown(self) -> Ceremony:
        found = self.signings.read(ceremony, self.meeting_id)
        assert isinstance(found, Ceremony)
        return found

    def presence(self) -> dict[str, Presence]:
        return {one.signatory.full_name: one.presence for one in self.shown().signings}
