"""What is remembered of papers: options of the office and of one event, and the last files made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork


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


def keep_office_options(work: UnitOfWork, paper: str, options: Mapping[str, Any]) -> None:
    """Keep the options of a paper for every event that has none of its own."""
    save_setting(work, _office_key(paper), dict(options))


def paper_exports(session: Session, meeting_id: int) -> dict[str, PaperExport]:
    """The last export of each paper of this event, by the paper's key."""
    found = _mapping(read_setting(session, _exports_key(meeting_id)))
    return {paper: export for paper, kept in found.items() if (export := _export(kept))}


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
