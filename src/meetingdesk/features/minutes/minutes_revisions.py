"""Minutes as they stood: kept whole at a moment, compared word by word, gone back to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.elections import (
    ElectionCard,
    ballot_from,
    ballot_image,
    election_card,
    elections_of,
    keep_ballot,
)
from meetingdesk.features.minutes.minutes import MinutesState, ensure_open
from meetingdesk.features.minutes.minutes_life import set_minutes_state
from meetingdesk.features.papers.kept_minutes import paper_text
from meetingdesk.features.papers.minutes_paper import minutes_as_they_stand
from meetingdesk.features.text_changes import Piece, compare_words
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem
from meetingdesk.model.minutes import (
    ActionItem,
    Election,
    EntryKind,
    Minutes,
    MinutesEntry,
    MinutesRevision,
)
from meetingdesk.store.images import from_json, to_json
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.wording import short_date

_HEAD = ("started_at", "ended_at", "participants_note", "closing", "recipients", "copies")
_ENTRY = (
    "agenda_item_id",
    "place_in_order",
    "kind",
    "speaker",
    "text",
    "number",
    "recorded_at",
    "votes_for",
    "votes_against",
    "votes_other",
    "vote_manner",
    "present_then",
    "summoned_then",
)
_TASK = ("owner_name", "owner_person_id", "owner_organization_id", "due_on", "state")


@dataclass(frozen=True, slots=True)
class Revision:
    """One earlier form of minutes; `at` is in UTC."""

    id: int
    at: datetime
    author: str
    reason: str


def keep_revision(work: UnitOfWork, minutes_id: int, reason: str = "") -> int:
    """Keep the minutes as they stand; returns the revision's id.

    Where nothing changed since the last one, that one is returned and nothing is added.
    """
    content = json.dumps(_content(work.session, minutes_id), ensure_ascii=False, sort_keys=True)
    last = work.session.scalars(
        select(MinutesRevision)
        .where(MinutesRevision.minutes_id == minutes_id)
        .order_by(MinutesRevision.id.desc())
        .limit(1)
    ).first()
    if last is not None and last.content == content:
        return last.id
    row = MinutesRevision(
        minutes_id=minutes_id,
        at=datetime.now(UTC),
        author=work.actor,
        reason=clean(reason),
        content=content,
    )
    work.session.add(row)
    work.session.flush()
    work.describe(message("journal", "Lưu phiên bản biên bản"))
    return row.id


def move_minutes(
    work: UnitOfWork, minutes_id: int, version: int, state: MinutesState, *, reason: str = ""
) -> None:
    """Move minutes to another state, as `set_minutes_state`, and keep how they stood.

    With final minutes what their paper says is kept too, attendance and all.
    """
    set_minutes_state(work, minutes_id, version, state, reason=reason)
    act = work.act
    revision_id = keep_revision(work, minutes_id, reason or str(state.label))
    if state is MinutesState.FINAL:
        minutes = work.session.get_one(Minutes, minutes_id)
        revision = work.session.get_one(MinutesRevision, revision_id)
        revision.paper = paper_text(minutes_as_they_stand(work.session, minutes.meeting_id))
    work.describe(act)


def revisions_of(session: Session, minutes_id: int) -> list[Revision]:
    """The kept forms of minutes, the latest first."""
    rows = session.execute(
        select(
            MinutesRevision.id, MinutesRevision.at, MinutesRevision.author, MinutesRevision.reason
        )
        .where(MinutesRevision.minutes_id == minutes_id)
        .order_by(MinutesRevision.id.desc())
    )
    return [Revision(*row) for row in rows]


def compare_revision(
    session: Session, revision_id: int, with_id: int | None = None
) -> tuple[Piece, ...]:
    """What changed from a revision to another (to the minutes of now where `with_id` is None)."""
    old = session.get_one(MinutesRevision, revision_id)
    titles = _titles(session, old.minutes_id)
    if with_id is None:
        newer = _content(session, old.minutes_id)
    else:
        newer = json.loads(session.get_one(MinutesRevision, with_id).content)
    return compare_words(_as_text(json.loads(old.content), titles), _as_text(newer, titles))


def go_back(work: UnitOfWork, revision_id: int) -> None:
    """Make the minutes what they were; what they are now is kept as a revision first.

    Entries struck since come back, later ones go. Raises Refused where the minutes are signed.
    """
    revision = work.session.get(MinutesRevision, revision_id)
    if revision is None:
        raise Refused(message("errors", "Phiên bản này không còn nữa."))
    minutes = ensure_open(work, revision.minutes_id)
    keep_revision(work, minutes.id)
    content = json.loads(revision.content)
    for name, value in _values(Minutes, content["head"]).items():
        setattr(minutes, name, value)
    _put_entries_back(work, minutes, content["entries"])
    work.describe(message("journal", "Trở lại phiên bản biên bản trước"))


def _put_entries_back(
    work: UnitOfWork, minutes: Minutes, rows: Iterable[Mapping[str, Any]]
) -> None:
    session = work.session
    query = select(MinutesEntry).where(MinutesEntry.minutes_id == minutes.id)
    present = {row.id: row for row in session.scalars(query)}
    items = set(
        session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == minutes.meeting_id))
    )
    kept: set[int] = set()
    for image in rows:
        row = present.get(image["id"])
        if row is None:
            row = MinutesEntry(minutes_id=minutes.id)
            session.add(row)
        else:
            kept.add(row.id)
        for name, value in _values(MinutesEntry, image).items():
            setattr(row, name, value)
        if row.agenda_item_id not in items:
            row.agenda_item_id = None
        session.flush()
        _put_task_back(work, minutes.meeting_id, row, image.get("task"))
        _put_ballot_back(work, row, image.get("election"))
    gone = [row_id for row_id in present if row_id not in kept]
    if gone:
        work.delete(MinutesEntry, gone)


def _put_task_back(
    work: UnitOfWork, meeting_id: int, entry: MinutesEntry, image: Mapping[str, Any] | None
) -> None:
    session = work.session
    task = session.scalars(select(ActionItem).where(ActionItem.entry_id == entry.id)).first()
    if image is None:
        if task is not None:
            work.delete(ActionItem, task.id)
        return
    if task is None:
        task = ActionItem(meeting_id=meeting_id, entry_id=entry.id, text="")
        session.add(task)
    for name, value in _values(ActionItem, image).items():
        setattr(task, name, value)
    task.text = entry.text
    session.flush()


def _put_ballot_back(
    work: UnitOfWork, entry: MinutesEntry, image: Mapping[str, Any] | None
) -> None:
    if image is None:
        row_id = work.session.scalar(select(Election.id).where(Election.entry_id == entry.id))
        if row_id is not None:
            work.delete(Election, row_id)
        return
    keep_ballot(work, entry.id, election_card(work.session, entry.id).version, ballot_from(image))


def _content(session: Session, minutes_id: int) -> dict[str, Any]:
    minutes = session.get_one(Minutes, minutes_id)
    entries = session.scalars(
        select(MinutesEntry)
        .where(MinutesEntry.minutes_id == minutes_id)
        .order_by(MinutesEntry.place_in_order, MinutesEntry.id)
    ).all()
    tasks = {
        task.entry_id: task
        for task in session.scalars(
            select(ActionItem).where(ActionItem.entry_id.in_([entry.id for entry in entries]))
        )
    }
    elections = elections_of(session, minutes_id)
    return {
        "head": _image(minutes, _HEAD),
        "entries": [
            {
                "id": entry.id,
                **_image(entry, _ENTRY),
                **({"task": _image(tasks[entry.id], _TASK)} if entry.id in tasks else {}),
                **_election_image(elections.get(entry.id)),
            }
            for entry in entries
        ],
    }


def _election_image(card: ElectionCard | None) -> dict[str, Any]:
    if card is None or not card.version:
        return {}
    return {"election": ballot_image(card.ballot)}


def _image(row: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: to_json(getattr(row, name)) for name in names}


def _values(model: Any, image: Mapping[str, Any]) -> dict[str, Any]:
    table: Table = model.__table__
    known = {*_HEAD, *_ENTRY, *_TASK}
    return {
        name: from_json(table.columns[name], value)
        for name, value in image.items()
        if name in known and name in table.columns
    }


def _titles(session: Session, minutes_id: int) -> dict[int, str]:
    query = (
        select(AgendaItem.id, AgendaItem.title)
        .join(Minutes, Minutes.meeting_id == AgendaItem.meeting_id)
        .where(Minutes.id == minutes_id)
        .order_by(AgendaItem.place_in_order, AgendaItem.id)
    )
    return {row.id: row.title for row in session.execute(query)}


def _as_text(content: Mapping[str, Any], titles: Mapping[int, str]) -> str:
    """The words of minutes in the order of the paper."""
    order = {item_id: place for place, item_id in enumerate(titles)}
    entries = sorted(content["entries"], key=lambda e: order.get(e["agenda_item_id"], len(order)))
    lines = [content["head"]["participants_note"]]
    for item_id, group in groupby(entries, key=lambda e: e["agenda_item_id"]):
        lines.append(titles.get(item_id, "Nội dung khác"))
        lines += [_entry_text(entry) for entry in group]
    lines += [content["head"]["closing"], content["head"]["recipients"]]
    return "\n".join(line for line in lines if line)


def _entry_text(entry: Mapping[str, Any]) -> str:
    kind = str(EntryKind(entry["kind"]).label)
    text = f"{kind}: {entry['text']}"
    if entry["speaker"]:
        text = f"{entry['speaker']}: {entry['text']}"
    if entry["votes_for"] is not None:
        text += (
            f" (tán thành {entry['votes_for']}, không tán thành {entry['votes_against']},"
            f" ý kiến khác {entry['votes_other']})"
        )
    task = entry.get("task")
    election = entry.get("election")
    if election:
        votes = [
            f"{one['full_name']} {one['votes'] if one['votes'] is not None else '…'} phiếu"
            for one in election["candidates"]
        ]
        text += f" ({', '.join(votes)})" if votes else ""
    if task:
        due = _values(ActionItem, task)["due_on"]
        parts = (task["owner_name"], short_date(due) if due else "")
        text += "".join(f"; {part}" for part in parts if part)
    return text
