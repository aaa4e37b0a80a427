"""The list that Word's mail merge, or somebody writing by Zalo, takes: one line for each invited."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.invitations.answers import InvitationRow, invitation_rows
from meetingdesk.features.invitations.mailing import addressee, occasion_of
from meetingdesk.features.invitations.outbox import MailKind
from meetingdesk.features.invitations.wording import read_wording, written
from meetingdesk.features.office import read_office
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.vietnamese.wording import document_time, short_date

COLUMNS = (
    *("STT", "Xưng hô", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Email"),
    *("Sự kiện", "Ngày", "Giờ", "Địa điểm", "Hạn trả lời", "Chỗ ngồi", "Mã điểm danh"),
    "Lời mời",
)


@dataclass(frozen=True, slots=True)
class MergeList:
    """The title of the event, and a line of texts under `COLUMNS` for each person invited."""

    title: str
    lines: tuple[tuple[str, ...], ...]


def merge_list(session: Session, meeting_id: int) -> MergeList:
    """Everybody invited to a meeting. Raises Refused where it is gone."""
    occasion = occasion_of(session, meeting_id)
    wording = read_wording(session, MailKind.INVITATION)
    form = meeting_card(session, meeting_id).address_form or read_office(session).address_form
    codes = {row.id: (row.seat, row.code) for row in delegate_rows(session, meeting_id)}
    day, clock = short_date(occasion.starts_at.date()), document_time(occasion.starts_at.time())
    by = short_date(occasion.answer_by) if occasion.answer_by else ""

    def line(row: InvitationRow) -> tuple[str, ...]:
        to = addressee(row, form)
        seat, code = codes[row.id]
        return (
            *(str(row.number), to.address, row.full_name, row.position, row.organization_name),
            *(row.phone, row.email, occasion.title, day, clock, occasion.venue, by, seat, code),
            written(wording, to, occasion).body,
        )

    rows = invitation_rows(session, meeting_id)
    return MergeList(occasion.title, tuple(line(row) for row in rows))
