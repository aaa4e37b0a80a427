"""Texts that name somebody without being linked to them: captions, minutes, agendas, witnesses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.messages import message
from meetingdesk.model.agreements import Agreement, Witness
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.base import Choice
from meetingdesk.model.events import AgendaItem, Meeting
from meetingdesk.model.minutes import Minutes, MinutesEntry
from meetingdesk.model.photos import Photo


class MentionKind(Choice):
    """Where a text names somebody without being linked to them."""

    CAPTION = "caption", message("labels", "Chú thích ảnh")
    MINUTES = "minutes", message("labels", "Nội dung biên bản")
    AGENDA = "agenda", message("labels", "Chương trình")
    WITNESS = "witness", message("labels", "Người chứng kiến ký kết")
    DELEGATE = "delegate", message("labels", "Đại biểu cùng tên, chưa nối với danh bạ")


@dataclass(frozen=True, slots=True)
class Mention:
    """A text with their name in it: it may be about another person of that name."""

    kind: MentionKind
    where: str
    text: str


def mentions_of(session: Session, name: str) -> Iterator[Mention]:
    """Texts that hold `name` as it is written."""
    entry_text = MinutesEntry.speaker + " " + MinutesEntry.text
    agenda_text = AgendaItem.presenter
    of_minutes = Minutes.id == MinutesEntry.minutes_id
    queries: tuple[tuple[MentionKind, Any, Any], ...] = (
        (
            MentionKind.CAPTION,
            select(Meeting.title, Photo.caption).join(Photo, Photo.meeting_id == Meeting.id),
            Photo.caption,
        ),
        (
            MentionKind.MINUTES,
            select(Meeting.title, entry_text)
            .join(Minutes, Minutes.meeting_id == Meeting.id)
            .join(MinutesEntry, of_minutes),
            entry_text,
        ),
        (
            MentionKind.AGENDA,
            select(Meeting.title, agenda_text).join(
                AgendaItem, AgendaItem.meeting_id == Meeting.id
            ),
            agenda_text,
        ),
        (
            MentionKind.WITNESS,
            select(Agreement.title, Witness.full_name).join(
                Witness, Witness.agreement_id == Agreement.id
            ),
            Witness.full_name,
        ),
        (
            MentionKind.DELEGATE,
            select(Meeting.title, Delegate.full_name)
            .join(Delegate, Delegate.meeting_id == Meeting.id)
            .where(Delegate.person_id.is_(None)),
            Delegate.full_name,
        ),
    )
    position = func.instr if session.get_bind().dialect.name == "sqlite" else func.strpos
    for kind, query, text in queries:
        for where, found in session.execute(query.where(position(text, name) > 0)):
            yield Mention(kind, where, found.strip())
