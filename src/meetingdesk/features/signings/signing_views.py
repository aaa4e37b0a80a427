"""The register seen otherwise: chains along the years, who signed with whom, figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from meetingdesk.features.directory.organizations import organization_key
from meetingdesk.features.signings.agreement_life import UNSIGNED, AgreementState
from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.vietnamese.collation import sort_key

# More names than that around one circle can't be read, on paper nor on a screen.
MOST_NODES = 40
_RUNNING = (AgreementState.SIGNED, AgreementState.IN_FORCE, AgreementState.MID_TERM_REVIEWED)


@dataclass(frozen=True, slots=True)
class TimelineLane:
    """Agreements that follow each other on one line; `label` says with whom."""

    label: str
    rows: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All lanes, and the years from the first beginning to the last end."""

    lanes: tuple[TimelineLane, ...]
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class MapNode:
    """An organisation on the map, with how many agreements it is a party of."""

    key: str
    name: str
    agreements: int


@dataclass(frozen=True, slots=True)
class MapEdge:
    """Two organisations, by place among the nodes, and what they signed with each other."""

    first: int
    second: int
    agreements: int
    running: int


@dataclass(frozen=True, slots=True)
class PartnerMap:
    """Who signed with whom; the node at 0, where there is one, signed most and stands amid.

    `left_out` organisations signed least and are not shown.
    """

    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one organisation or one year. `ending` runs and its end is near or over."""

    name: str
    signed: int
    running: int
    ending: int
    closed: int
    commitments: int
    commitments_done: int


def timeline(rows: Iterable[AgreementRow]) -> Timeline:
    """Chains as lanes, by partner; agreements of one chain that overlap get lanes of their own."""
    shown = [row for row in rows if _begins(row) is not None]
    by_id = {row.id: row for row in shown}
    chains: defaultdict[int, list[AgreementRow]] = defaultdict(list)
    for row in shown:
        chains[_root(row, by_id)].append(row)
    lanes = [lane for chain in chains.values() for lane in _lanes(chain)]
    lanes.sort(key=lambda lane: (sort_key(lane.label), lane.rows[0].id))
    years = [day.year for row in shown for day in (_begins(row), row.ends_on) if day is not None]
    return Timeline(tuple(lanes), min(years, default=0), max(years, default=0))


def partner_map(rows: Iterable[AgreementRow], most: int = MOST_NODES) -> PartnerMap:
    """The organisations that signed most, and what each two of them signed together."""
    signed: Counter[str] = Counter()
    names: dict[str, str] = {}
    together: Counter[tuple[str, str]] = Counter()
    running: Counter[tuple[str, str]] = Counter()
    keys: dict[str, str] = {}
    for row in rows:
        if row.state in UNSIGNED:
            continue
        parties = []
        for name in row.parties:
            key = keys.get(name)
            if key is None:
                key = keys[name] = organization_key(name)
            names.setdefault(key, name)
            parties.append(key)
        found = sorted(set(parties))
        signed.update(found)
        pairs = list(combinations(found, 2))
        together.update(pairs)
        if row.state in _RUNNING:
            running.update(pairs)
    order = sorted(signed, key=lambda key: (-signed[key], sort_key(names[key])))
    # Around the middle they stand by name, so that one is found like in a list.
    kept = [*order[:1], *sorted(order[1:most], key=lambda key: sort_key(names[key]))]
    place = {key: at for at, key in enumerate(kept)}
    edges = [
        MapEdge(
            min(place[one], place[other]),
            max(place[one], place[other]),
            count,
            running[one, other],
        )
        for (one, other), count in together.items()
        if one in place and other in place
    ]
    edges.sort(key=lambda edge: (edge.first, edge.second))
    nodes = tuple(MapNode(key, names[key], signed[key]) for key in kept)
    return PartnerMap(nodes, tuple(edges), len(order) - len(kept))


def figures_by_partner(rows: Iterable[AgreementRow]) -> list[Figures]:
    """Figures of each organisation that the office signed with, by name."""
    found: defaultdict[str, list[AgreementRow]] = defaultdict(list)
    names: dict[str, str] = {}
    for row in rows:
        for name in row.partners:
            key = organization_key(name)
            names.setdefault(key, name)
            found[key].append(row)
    made = [_figures(names[key], signed) for key, signed in found.items()]
    return sorted(made, key=lambda one: sort_key(one.name))


def figures_by_year(rows: Iterable[AgreementRow]) -> list[Figures]:
    """Figures of what was signed in each year, the latest first."""
    found: defaultdict[int, list[AgreementRow]] = defaultdict(list)
    for row in rows:
        if row.signed_on is not None:
            found[row.signed_on.year].append(row)
    return [_figures(str(year), found[year]) for year in sorted(found, reverse=True)]


def _figures(name: str, rows: Sequence[AgreementRow]) -> Figures:
    signed = [row for row in rows if row.state not in UNSIGNED]
    return Figures(
        name=name,
        signed=len(signed),
        running=sum(row.state in _RUNNING for row in signed),
        ending=sum(row.runs_out_soon for row in signed),
        closed=sum(row.state not in _RUNNING for row in signed),
        commitments=sum(row.commitments for row in signed),
        commitments_done=sum(row.commitments_done for row in signed),
    )


def _root(row: AgreementRow, by_id: dict[int, AgreementRow]) -> int:
    """The earliest agreement of the chain among those shown."""
    seen = {row.id}
    while (former := by_id.get(row.predecessor_id or 0)) is not None and former.id not in seen:
        seen.add(former.id)
        row = former
    return row.id


def _lanes(chain: list[AgreementRow]) -> list[TimelineLane]:
    lanes: list[list[AgreementRow]] = []
    ends: list[date] = []
    for row in sorted(chain, key=lambda one: (_begins(one) or date.min, one.id)):
        begins = _begins(row) or date.min
        ends_on = row.ends_on or date.max
        free = next((at for at, end in enumerate(ends) if end < begins), None)
        if free is None:
            lanes.append([row])
            ends.append(ends_on)
        else:
            lanes[free].append(row)
            ends[free] = ends_on
    return [TimelineLane(_label(lane[-1]), tuple(lane)) for lane in lanes]


def _label(row: AgreementRow) -> str:
    return ", ".join(row.partners) or row.title


def _begins(row: AgreementRow) -> date | None:
    return row.starts_on or row.signed_on
