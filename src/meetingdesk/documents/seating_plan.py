"""The seating plan as a paper: the hall with names on its seats, and what the colours mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from meetingdesk.features.delegates.seating import Seating
from meetingdesk.features.papers.seating_paper import SeatingData
from meetingdesk.vietnamese.wording import document_date, document_time

TINTS = (
    "#dbeafe", "#dcfce7", "#fef3c7", "#fce7f3", "#e0e7ff", "#ccfbf1",
    "#ffedd5", "#ede9fe", "#fee2e2", "#ecfccb", "#cffafe", "#f5e6d3",
)  # fmt: skip
"""Light grounds, on which black reads well; organisations take them in turn."""


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How the plan is printed: on A4 or A3, with or without names, with the legend or without."""

    paper: str = "A4"
    names: bool = True
    legend: bool = True
    title: str = "SƠ ĐỒ CHỖ NGỒI"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """An organisation: its number on the seats, its colour, and how many of its people sit."""

    number: int
    name: str
    tint: str
    seated: int


@dataclass(frozen=True, slots=True)
class SeatingPlan:
    """The paper; `created` goes into the file's properties."""

    title: str
    heading: str
    meeting_name: str
    note: str
    author: str
    seating: Seating
    created: datetime
    legend: tuple[LegendEntry, ...] = ()
    options: PlanOptions = field(default_factory=PlanOptions)


def build_seating_plan(data: SeatingData, options: PlanOptions | None = None) -> SeatingPlan:
    """The plan as a paper."""
    options = options or PlanOptions()
    when = f"{document_time(data.starts_at.time())}, {document_date(data.starts_at.date())}"
    return SeatingPlan(
        title=f"{data.meeting_name} - Sơ đồ chỗ ngồi",
        heading=options.title,
        meeting_name=data.meeting_name,
        note=" - ".join(part for part in (when, data.venue) if part),
        author=" ".join(data.issuer.issuer.split()),
        seating=data.seating,
        created=data.starts_at,
        legend=legend_of(data.seating),
        options=options,
    )


def legend_of(seating: Seating) -> tuple[LegendEntry, ...]:
    """The organisations that sit in the hall or have a row kept, in their order, numbered from 1."""
    seated: dict[str, int] = {}
    for person in seating.occupants.values():
        seated[person.organization] = seated.get(person.organization, 0) + 1
    kept = set(seating.layout.reserved.values())
    names = [name for name in seating.organizations if name and (name in seated or name in kept)]
    names += sorted(kept - set(names))
    return tuple(
        LegendEntry(number, name, TINTS[(number - 1) % len(TINTS)], seated.get(name, 0))
        for number, name in enumerate(names, 1)
    )
