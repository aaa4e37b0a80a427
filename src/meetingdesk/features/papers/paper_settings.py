"""What is remembered of papers: options of the office and of one event, and the last files made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.model.office import Setting
from meetingdesk.store.unit_of_work import UnitOfWork

# What speaks of one event: which agreement it signed, what its invitation is about, who is on a page.
_OF_THE_DAY = frozenset(
    {
        "agreement",
        "passage",
        "subject",
        "only",
        "number",
        "basis",
        "gathering",
        "recipients",
        "text",
    }
)
_ALL_OF_THE_DAY = frozenset({"press_note"})


@dataclass(frozen=True, slots=True)
class KeptOptions:
    """Options that differ from the usual: those of the office, and over them those of the event."""

    office: Mapping[str, Any]
    meeting: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PaperExport:
    """The last time that a paper of an event left the program.

    Attributes:
        kind: 'pdf', 'docx', 'xlsx' or 'print'.
        at: when, in UTC.
        path: the file, as its PC knows it; empty for a print.
    """

    kind: str
    at: datetime
    path: str = ""


def kept_options(session: Session, paper: str, meeting_id: int) -> KeptOptions:
    """The options kept for `paper` of this event."""
    return KeptOptions(
        _mapping(read_setting(session, _office_key(paper))),
        _mapping(read_setting(session, _meeting_key(paper, meeting_id))),
    )


def keep_meeting_options(
    work: UnitOfWork, paper: str, meeting_id: int, options: Mapping[str, Any]
) -> None:
    """Keep the options of a paper for one event."""
    save_setting(work, _meeting_key(paper, meeting_id), dict(options))


def change_meeting_options(
    work: UnitOfWork, paper: str, meeting_id: int, changes: Mapping[str, Any]
) -> None:
    """Change some options of a paper for one event, as another screen does before it opens it."""
    kept = kept_options(work.session, paper, meeting_id).meeting
    keep_meeting_options(work, paper, meeting_id, {**kept, **changes})


def copy_meeting_options(work: UnitOfWork, source: int, target: int) -> None:
    """Let one event's papers look as another's did: dates, subjects and wordings stay with that one."""
    ending = f"/meeting/{source}"
    found = work.session.execute(select(Setting.key).where(Setting.key.like(f"papers/%{ending}")))
    for (key,) in found.all():
        paper = key.removeprefix("papers/").removesuffix(ending)
        kept = {
            name: value
            for name, value in _mapping(read_setting(work.session, key)).items()
            if name not in _OF_THE_DAY and not _is_dated(value)
        }
        if kept and paper not in _ALL_OF_THE_DAY:
            keep_meeting_options(work, paper, target, kept)


def keep_office_options(work: UnitOfWork, paper: str, options: Mapping[str, Any]) -> None:
    """Keep the options of a paper for every event that has none of its own."""
    save_setting(work, _office_key(paper), dict(options))


def paper_exports(session: Session, meeting_id: int) -> dict[str, PaperExport]:
    """The last export of each paper of this event, by the paper's key."""
    found = _mapping(read_setting(session, _exports_key(meeting_id)))
    return {paper: export for paper, kept in found.items() if (export := _export(kept))}


def exported_among(session: Session, paper: str, meeting_ids: Sequence[int]) -> set[int]:
    """The events of these whose `paper` went to a file or a printer at least once."""
    keys = {_exports_key(meeting_id): meeting_id for meeting_id in meeting_ids}
    rows = session.execute(select(Setting.key, Setting.value).where(Setting.key.in_(keys)))
    return {keys[key] for key, value in rows if paper in _mapping(json.loads(value))}


def note_export(
    work: UnitOfWork, paper: str, meeting_id: int, kind: str, title: str, path: str = ""
) -> None:
    """Keep that a paper went to a file or a printer just now; `title` names it in the journal."""
    key = _exports_key(meeting_id)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    kept = _mapping(read_setting(work.session, key))
    save_setting(work, key, {**kept, paper: {"kind": kind, "at": now, "path": path}})
    if kind == "print":
        work.describe(message("journal", "In {title}").given(title=title))
    else:
        work.describe(message("journal", "Xuất {title} ra {path}").given(title=title, path=path))


def _is_dated(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _office_key(paper: str) -> str:
    return f"papers/{paper}/office"


def _meeting_key(paper: str, meeting_id: int) -> str:
    return f"papers/{paper}/meeting/{meeting_id}"


def _exports_key(meeting_id: int) -> str:
    return f"papers/exports/{meeting_id}"


def _mapping(saved: Any) -> dict[str, Any]:
    return saved if isinstance(saved, dict) else {}


def _export(kept: Any) -> PaperExport | None:
    """What was kept, or None where another version of the program kept something else."""
    try:
        return PaperExport(str(kept["kind"]), datetime.fromisoformat(kept["at"]), kept["path"])
    except (KeyError, TypeError, ValueError):
        return None
