"""Photos that show the same moment, grouped with the sharpest proposed, and photos that are blurred."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from meetingdesk.features.minutes.photos import PhotoRow

ALIKE_BITS = 12
"""Fingerprints of 64 bits that differ in no more than these show the same scene."""
_WINDOW = 40
_MOST_APART = timedelta(minutes=3)
_BLURRED_SHARE = 0.25
_FEWEST_TO_COMPARE = 4


@dataclass(frozen=True, slots=True)
class Glance:
    """What a picture looks like: 64 bits of light and dark, and how crisp its edges are."""

    fingerprint: int
    sharpness: float


@dataclass(frozen=True, slots=True)
class LikeGroup:
    """Photos of one moment, in their order; `best` is the sharpest."""

    photo_ids: tuple[int, ...]
    best: int

    @property
    def others(self) -> tuple[int, ...]:
        """All but the best."""
        return tuple(photo_id for photo_id in self.photo_ids if photo_id != self.best)


def like_groups(rows: Sequence[PhotoRow], glances: Mapping[int, Glance]) -> list[LikeGroup]:
    """Groups of two and more, in the order of their first photos.

    Photos are compared with those near them in time, and with their neighbours where the camera
    told no time, so that the same hall at ten and at eleven stays two moments.
    """
    seen = [row for row in rows if row.id in glances]
    ordered = sorted(
        seen, key=lambda row: (row.taken_at is None, row.taken_at and str(row.taken_at))
    )
    heads = {row.id: row.id for row in seen}

    def head(photo_id: int) -> int:
        while heads[photo_id] != photo_id:
            heads[photo_id] = heads[heads[photo_id]]
            photo_id = heads[photo_id]
        return photo_id

    for place, row in enumerate(ordered):
        for other in ordered[place + 1 : place + _WINDOW]:
            if _is_near(row, other) and are_alike(glances[row.id], glances[other.id]):
                heads[head(other.id)] = head(row.id)
    groups: dict[int, list[int]] = {}
    for row in seen:
        groups.setdefault(head(row.id), []).append(row.id)
    return [
        LikeGroup(tuple(ids), max(ids, key=lambda photo_id: glances[photo_id].sharpness))
        for ids in groups.values()
        if len(ids) > 1
    ]


def blurred_photos(rows: Sequence[PhotoRow], glances: Mapping[int, Glance]) -> list[int]:
    """Photos far softer than the event's others; none where there are too few to compare."""
    seen = [row.id for row in rows if row.id in glances]
    if len(seen) < _FEWEST_TO_COMPARE:
        return []
    usual = median(glances[photo_id].sharpness for photo_id in seen)
    return [one for one in seen if glances[one].sharpness < usual * _BLURRED_SHARE]


def are_alike(one: Glance, other: Glance) -> bool:
    """Whether two pictures show the same scene."""
    return (one.fingerprint ^ other.fingerprint).bit_count() <= ALIKE_BITS


def _is_near(one: PhotoRow, other: PhotoRow) -> bool:
    if one.taken_at is None or other.taken_at is None:
        return one.taken_at is other.taken_at
    return abs(other.taken_at - one.taken_at) <= _MOST_APART
