"""The results of an agreement go into the minutes of the conference that reviews it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, add_entry
from meetingdesk.features.signings.commitment_summary import gather_summary, summary_sentences
from meetingdesk.messages import message
from meetingdesk.model.agreements import Review
from meetingdesk.model.events import AgendaItem, AgendaKind, Meeting
from meetingdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ReviewConference:
    """An event at which an agreement is reviewed."""

    meeting_id: int
    title: str
    held_on: date | None


def review_conferences(session: Session, agreement_id: int) -> list[ReviewConference]:
    """The events that review an agreement, the latest first."""
    rows = session.execute(
        select(Meeting.id, Meeting.title, Review.held_on)
        .join(Review, Review.meeting_id == Meeting.id)
        .where(Review.agreement_id == agreement_id)
        .order_by(Meeting.starts_at.desc(), Review.id.desc())
    )
    return [ReviewConference(*row) for row in rows]


def add_summary_to_minutes(
    work: UnitOfWork, agreement_id: int, meeting_id: int, today: date
) -> int:
    """Write the results in words into the minutes of a meeting; returns the entry's id.

    They stand under the first report of the agenda, or by themselves where there is none. Raises
    Refused where the minutes are signed, or the agreement is gone.
    """
    data = gather_summary(work.session, agreement_id, today)
    item = work.session.scalar(
        select(AgendaItem.id)
        .where(AgendaItem.meeting_id == meeting_id, AgendaItem.kind == AgendaKind.REPORT)
        .order_by(AgendaItem.place_in_order, AgendaItem.id)
        .limit(1)
    )
    text = "\n".join(summary_sentences(data))
    draft = EntryDraft(EntryKind.NARRATIVE, text, agenda_item_id=item)
    entry_id = add_entry(work, open_minutes(work, meeting_id), draft)
    work.describe(
        message("journal", "Đưa kết quả thực hiện {title} vào biên bản").given(title=data.title)
    )
    return entry_id
