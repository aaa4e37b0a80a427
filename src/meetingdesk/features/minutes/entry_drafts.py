"""An entry that is being written, as JSON can hold it until it stands in the minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    VoteManner,
)


def draft_image(draft: EntryDraft) -> dict[str, Any]:
    """What `draft_from` makes the draft from again."""
    image: dict[str, Any] = {
        "kind": draft.kind.value,
        "text": draft.text,
        "speaker": draft.speaker,
    }
    if draft.tally is not None:
        image["tally"] = asdict(draft.tally)
    if draft.task is not None:
        due = draft.task.due_on
        image["task"] = asdict(draft.task) | {"due_on": due.isoformat() if due else None}
    return image


def draft_from(image: Mapping[str, Any]) -> EntryDraft:
    """The draft that `draft_image` made an image of.

    Raises ValueError, KeyError or TypeError for anything else.
    """
    tally, task = image.get("tally"), image.get("task")
    return EntryDraft(
        EntryKind(image["kind"]),
        str(image["text"]),
        str(image["speaker"]),
        tally=Tally(**tally | {"manner": VoteManner(tally["manner"])}) if tally else None,
        task=TaskDraft(**task | {"due_on": _day(task["due_on"])}) if task else None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
