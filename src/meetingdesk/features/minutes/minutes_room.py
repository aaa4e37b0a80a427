"""All that the secretary's room shows of one meeting, read at once so that it fits together."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.minutes.abbreviations import read_abbreviations
from meetingdesk.features.minutes.minutes import MinutesHead, minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, entries_of
from meetingdesk.features.papers.minutes_paper import AttendanceFacts, attendance_facts
from meetingdesk.features.planning.agenda import Agenda, read_agenda
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card


@dataclass(frozen=True, slots=True)
class MinutesRoom:
    """A meeting with its agenda, its minutes (None before they are begun) and who came."""

    card: MeetingCard
    agenda: Agenda
    head: MinutesHead | None
    entries: tuple[Entry, ...]
    attendance: AttendanceFacts
    abbreviations: dict[str, str]

    def under(self, agenda_item_id: int | None) -> tuple[Entry, ...]:
        """What is recorded under a part of the agenda, or under none."""
        return tuple(e for e in self.entries if e.agenda_item_id == agenda_item_id)


def minutes_room(session: Session, meeting_id: int) -> MinutesRoom:
    """Everything about the minutes of a meeting. Raises Refused where the meeting is gone."""
    head = minutes_head(session, meeting_id)
    return MinutesRoom(
        card=meeting_card(session, meeting_id),
        agenda=read_agenda(session, meeting_id),
        head=head,
        entries=tuple(entries_of(session, head.id)) if head else (),
        attendance=attendance_facts(session, meeting_id),
        abbreviations=read_abbreviations(session),
    )
