"""Where an event goes when it is dragged: moved or stretched, in steps of a quarter of an hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

STEP = timedelta(minutes=15)
_MINUTES = 15


@dataclass(frozen=True, slots=True)
class Slot:
    """From when to when, in the office's time zone."""

    starts_at: datetime
    ends_at: datetime

    @property
    def length(self) -> timedelta:
        """How long it takes on the clock."""
        return self.ends_at.replace(tzinfo=None) - self.starts_at.replace(tzinfo=None)


def snapped(moment: datetime) -> datetime:
    """The quarter of an hour nearest to `moment`, on the clock of its zone."""
    midnight = datetime.combine(moment.date(), time(0), moment.tzinfo)
    steps = round((moment.replace(tzinfo=None) - midnight.replace(tzinfo=None)) / STEP)
    return _plus(midnight, steps * STEP)


def moved(slot: Slot, by: timedelta) -> Slot:
    """`slot` begun `by` later, or earlier, at the nearest quarter; it lasts as long as before.

    A move by whole days leaves the time of day as it is, also one that is no quarter.
    """
    there = _plus(slot.starts_at, by)
    start = there if by % timedelta(days=1) == timedelta(0) else snapped(there)
    return Slot(start, _plus(start, slot.length))


def end_at(slot: Slot, to: datetime) -> Slot:
    """`slot` ending at the quarter nearest to `to`, at least one step after its start."""
    return Slot(slot.starts_at, max(snapped(to), _plus(slot.starts_at, STEP)))


def start_at(slot: Slot, to: datetime) -> Slot:
    """`slot` beginning at the quarter nearest to `to`, at least one step before its end."""
    return Slot(min(snapped(to), _plus(slot.ends_at, -STEP)), slot.ends_at)


def last_day(slot: Slot, day: date) -> Slot:
    """`slot` whose last day is `day`, at the same time of day; never before its start."""
    end = datetime.combine(day, slot.ends_at.timetz())
    return Slot(slot.starts_at, end if end > slot.starts_at else slot.ends_at)


def between(one: datetime, other: datetime) -> Slot:
    """The time drawn from `one` to `other`, in whole steps, at least one."""
    first, last = sorted((one, other))
    start = _floor(first)
    end = _floor(last)
    if end < last or end == start:
        end = _plus(end, STEP)
    return Slot(start, end)


def _floor(moment: datetime) -> datetime:
    return moment.replace(minute=moment.minute - moment.minute % _MINUTES, second=0, microsecond=0)


def _plus(moment: datetime, by: timedelta) -> datetime:
    """`by` later on the clock of the zone, whatever that zone does to its clocks meanwhile."""
    return (moment.replace(tzinfo=None) + by).replace(tzinfo=moment.tzinfo)
