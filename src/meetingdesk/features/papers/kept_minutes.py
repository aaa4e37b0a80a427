"""The minutes' paper as it was when they were closed, kept as JSON with their revision."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from datetime import datetime
from typing import Any, get_args, get_type_hints

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.papers.papers import MinutesData, Recorded
from meetingdesk.model.minutes import MinutesRevision

# Written beside each recorded thing, so that it is read back as what it was.
_KIND = "kind"
_RECORDED: dict[str, type[Any]] = {one.__name__: one for one in get_args(Recorded)}


def paper_text(data: MinutesData) -> str:
    """What minutes print, as JSON; photos stay where they are and are read anew."""
    image = asdict(data)
    image.pop("photos")
    for record, item in zip(image["agenda"], data.agenda, strict=True):
        for one, recorded in zip(record["recorded"], item.recorded, strict=True):
            one[_KIND] = type(recorded).__name__
    return json.dumps(image, ensure_ascii=False, default=_moment, sort_keys=True)


def kept_paper(session: Session, minutes_id: int) -> MinutesData | None:
    """The paper of minutes as they were closed last; None where none was kept.

    A paper kept by another version of the program, which can't be read, counts as none.
    """
    text = session.scalar(
        select(MinutesRevision.paper)
        .where(MinutesRevision.minutes_id == minutes_id, MinutesRevision.paper != "")
        .order_by(MinutesRevision.id.desc())
        .limit(1)
    )
    if not text:
        return None
    try:
        found = _read(MinutesData, json.loads(text))
    except (ValueError, KeyError, TypeError):
        return None
    assert isinstance(found, MinutesData)
    return found


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"no JSON for {value!r}")


def _read(wanted: Any, image: Any) -> Any:
    """`image` as a value of the type `wanted`."""
    if isinstance(image, dict):
        return _read_object(wanted, dict(image))
    if isinstance(image, list):
        inner = get_args(wanted)[0]
        return tuple(_read(inner, one) for one in image)
    if image is not None and datetime in (wanted, *get_args(wanted)):
        return datetime.fromisoformat(image)
    return image


def _read_object(wanted: Any, image: dict[str, Any]) -> Any:
    """A dataclass: the recorded thing that the image names, or the one that `wanted` has in it."""
    named = image.pop(_KIND, None)
    found = [_RECORDED[named]] if named else [one for one in _parts(wanted) if is_dataclass(one)]
    make: Any = found[0]
    hints = get_type_hints(make)
    return make(**{name: _read(hints[name], value) for name, value in image.items()})


def _parts(wanted: Any) -> tuple[Any, ...]:
    return get_args(wanted) or (wanted,)
