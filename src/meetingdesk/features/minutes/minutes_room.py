"""All that the secretary's room shows of one meeting, read at once so that it fits together."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from meetingdesk.features.minutes.abbreviations import read_abbreviations
from meetingdesk.features.minutes.elections import ElectionCard, elections_of
from meetingdesk.features.minutes.minutes import MinutesHead, minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, entries_of
from meetingdesk.features.minutes.previous_minutes import (
    ApprovedIn,
    PreviousMinutes,
    approved_in,
    earlier_tasks,
    previous_minutes,
)
from meetingdesk.features.minutes.speeches import SpeechList, speech_list
from meetingdesk.features.minutes.task_list import TaskRow
from meetingdesk.features.minutes.undecided import needing_decision
from meetingdesk.features.papers.minutes_paper import AttendanceFacts, attendance_in_minutes
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
    speeches: SpeechList = field(default_factory=SpeechList)
    elections: dict[int, ElectionCard] = field(default_factory=dict)
    previous: PreviousMinutes | None = None
    earlier_tasks: tuple[TaskRow, ...] = ()
    approved: ApprovedIn | None = None
    needing_decision: frozenset[int] = frozenset()

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
        attendance=attendance_in_minutes(session, meeting_id, head),
        abbreviations=read_abbreviations(session),
        speeches=speech_list(session, meeting_id),
        elections=elections_of(session, head.id) if head else {},
        previous=previous_minutes(session, meeting_id),
        earlier_tasks=earlier_tasks(session, meeting_id),
        approved=approved_in(session, head.id) if head else None,
        needing_decision=needing_decision(session, meeting_id),
    )
