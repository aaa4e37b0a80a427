"""Those who asked to speak: in which order, who speaks now, and how long each spoke."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.written_text import one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.minutes import Speech
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

_SPEAKER = message("labels", "Người phát biểu")
_TOPIC = message("labels", "Nội dung đăng ký")
_MOST_MINUTES = 240


@dataclass(frozen=True, slots=True)
class SpeechRow:
    """Somebody on the list; moments are in UTC."""

    id: int
    version: int
    speaker: str
    topic: str
    agenda_item_id: int | None
    called_at: datetime | None
    ended_at: datetime | None

    @property
    def is_waiting(self) -> bool:
        return self.called_at is None

    @property
    def is_speaking(self) -> bool:
        return self.called_at is not None and self.ended_at is None

    def spoken(self, now: datetime) -> timedelta:
        """How long they have spoken until `now`, or spoke in all."""
        if self.called_at is None:
            return timedelta()
        return max((self.ended_at or now) - self.called_at, timedelta())


@dataclass(frozen=True, slots=True)
class SpeechList:
    """The list in its order; `limit` are the minutes each may speak, 0 where nobody set any."""

    rows: tuple[SpeechRow, ...] = ()
    limit: int = 0

    @property
    def speaking(self) -> SpeechRow | None:
        """Who has the word."""
        return next((row for row in self.rows if row.is_speaking), None)

    @property
    def next(self) -> SpeechRow | None:
        """Who is called next."""
        return next((row for row in self.rows if row.is_waiting), None)


def speech_list(session: Session, meeting_id: int) -> SpeechList:
    """Everybody who asked to speak at a meeting, in the order in which they are called."""
    names = SpeechRow.__dataclass_fields__
    rows = session.execute(
        select(*(getattr(Speech, name) for name in names))
        .where(Speech.meeting_id == meeting_id)
        .order_by(Speech.place_in_order, Speech.id)
    )
    saved = read_setting(session, _limit_key(meeting_id))
    limit = saved if isinstance(saved, int) else 0
    return SpeechList(tuple(SpeechRow(*row) for row in rows), limit)


def register_speech(
    work: UnitOfWork,
    meeting_id: int,
    speaker: str,
    *,
    topic: str = "",
    agenda_item_id: int | None = None,
) -> int:
    """Put somebody at the end of the list; returns the row's id.

    Raises Refused without a name, and where the same person waits already.
    """
    line = required_line(speaker, _SPEAKER)
    for row in speech_list(work.session, meeting_id).rows:
        if row.is_waiting and fold(row.speaker) == fold(line):
            raise Refused(
                message("errors", "{name} đã đăng ký và đang chờ đến lượt.").given(name=line)
            )
    last = work.session.scalar(
        select(func.max(Speech.place_in_order)).where(Speech.meeting_id == meeting_id)
    )
    row_id = Speech(
        meeting_id=meeting_id,
        agenda_item_id=agenda_item_id,
        place_in_order=(last or 0) + 1,
        speaker=line,
        topic=one_line(topic, _TOPIC),
    )
    work.session.add(row_id)
    work.session.flush()
    work.describe(message("journal", "Đăng ký phát biểu: {name}").given(name=line))
    return row_id.id


def call_speech(work: UnitOfWork, speech_id: int, at: datetime) -> SpeechRow:
    """Give somebody the word at `at`; whoever has it ends at that moment.

    Whoever spoke before and is called again goes on: their end goes. Returns the row as it is now.
    """
    row = _row(work, speech_id)
    for other in _speaking(work, row.meeting_id):
        if other.id != row.id:
            _end(other, at)
    row.called_at = row.called_at or at
    row.ended_at = None
    work.describe(message("journal", "Mời phát biểu: {name}").given(name=row.speaker))
    work.session.flush()
    return SpeechRow(*(getattr(row, name) for name in SpeechRow.__dataclass_fields__))


def finish_speech(work: UnitOfWork, speech_id: int, at: datetime) -> None:
    """Somebody has spoken. Raises Refused where they never had the word."""
    row = _row(work, speech_id)
    if row.called_at is None:
        raise Refused(message("errors", "{name} chưa được mời phát biểu.").given(name=row.speaker))
    _end(row, at)
    work.describe(message("journal", "Phát biểu xong: {name}").given(name=row.speaker))


def move_speech(work: UnitOfWork, speech_id: int, step: int) -> None:
    """Let somebody who waits change places with the next (1) or the one before (-1) who waits."""
    row = _row(work, speech_id)
    waiting = [one for one in speech_list(work.session, row.meeting_id).rows if one.is_waiting]
    ids = [one.id for one in waiting]
    if speech_id not in ids:
        return
    place = ids.index(speech_id) + step
    if not 0 <= place < len(ids):
        return
    other = _row(work, ids[place])
    row.place_in_order, other.place_in_order = other.place_in_order, row.place_in_order
    work.describe(message("journal", "Đổi thứ tự phát biểu: {name}").given(name=row.speaker))


def remove_speeches(work: UnitOfWork, ids: Sequence[int]) -> None:
    """Take people off the list."""
    names = work.session.scalars(select(Speech.speaker).where(Speech.id.in_(ids))).all()
    work.delete(Speech, list(ids))
    work.describe(
        message("journal", "Rút đăng ký phát biểu: {names}").given(names=", ".join(names))
    )


def set_speech_limit(work: UnitOfWork, meeting_id: int, minutes: int) -> None:
    """How many minutes each may speak at this meeting; 0 for as long as they like."""
    if not 0 <= minutes <= _MOST_MINUTES:
        raise Refused(message("errors", "Thời gian phát biểu từ 0 đến 240 phút."))
    save_setting(work, _limit_key(meeting_id), minutes)
    work.describe(message("journal", "Mỗi ý kiến phát biểu {count} phút").given(count=minutes))


def _limit_key(meeting_id: int) -> str:
    return f"minutes/speech_limit/{meeting_id}"


def _row(work: UnitOfWork, speech_id: int) -> Speech:
    row = work.session.get(Speech, speech_id)
    if row is None:
        raise Refused(message("errors", "Người này không còn trong danh sách đăng ký phát biểu."))
    return row


def _speaking(work: UnitOfWork, meeting_id: int) -> Sequence[Speech]:
    return work.session.scalars(
        select(Speech).where(
            Speech.meeting_id == meeting_id,
            Speech.called_at.is_not(None),
            Speech.ended_at.is_(None),
        )
    ).all()


def _end(row: Speech, at: datetime) -> None:
    assert row.called_at is not None
    row.ended_at = max(at, row.called_at)
