"""The starter directory: the usual bodies and positions of a province, for an office to begin with."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from meetingdesk.errors import Refused
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    OrganizationKind,
    organization_columns,
    organization_index,
    organization_key,
)
from meetingdesk.features.directory.positions import add_usual_positions
from meetingdesk.messages import message
from meetingdesk.model.people import Organization
from meetingdesk.resources import resource
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

_KINDS = {kind.value: kind for kind in OrganizationKind}
# Bodies that every former province had under the same name, so that old lists find their successor.
_WITH_PREDECESSORS = frozenset({OrganizationKind.FRONT, OrganizationKind.SOCIO_POLITICAL})


@dataclass(frozen=True, slots=True)
class Province:
    """A province or city: its name, as in running text, ``Tỉnh`` or ``Thành``, what it was made of."""

    name: str
    full: str
    level: str
    former: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StarterOrganization:
    """A body of the starter directory with the province's name filled in.

    `chosen` is false for what not every province has.
    """

    key: str
    name: str
    short_name: str
    abbreviation: str
    kind: OrganizationKind
    protocol_order: int
    parent: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Installed:
    """How much of the starter directory was new."""

    organizations: int
    positions: int


def provinces() -> list[Province]:
    """All provinces and cities, as the file has them."""
    return [
        Province(row["name"], row["full"], row["level"], tuple(row.get("from", ())))
        for row in _read("provinces.toml")["provinces"]
    ]


def starter_organizations(province: Province) -> list[StarterOrganization]:
    """The usual bodies of that province, superiors before those under them."""
    gaps = {"province": province.full, "name": province.name, "level": province.level}
    return [
        StarterOrganization(
            key=row["key"],
            name=row["name"].format(**gaps),
            short_name=row.get("short_name", "").format(**gaps),
            abbreviation=row.get("abbreviation", "").format(**gaps),
            kind=_KINDS[row["kind"]],
            protocol_order=row["protocol_order"],
            parent=row.get("parent", ""),
            chosen=row.get("chosen", True),
        )
        for row in _read("starter.toml")["organizations"]
    ]


def install_starter(
    work: UnitOfWork,
    province_name: str,
    keys: Collection[str] | None = None,
    *,
    with_predecessors: bool = True,
) -> Installed:
    """Put the bodies of a province (those with these keys, or the usual ones) and the positions in.

    What the directory has already stays as it is. With predecessors, the Front and the
    socio-political organisations of the provinces merged into it come too, with their last day.
    """
    province = next((one for one in provinces() if one.name == province_name), None)
    if province is None:
        raise Refused(message("errors", "Hãy chọn tỉnh hoặc thành phố."))
    wanted = [
        one
        for one in starter_organizations(province)
        if (one.chosen if keys is None else one.key in keys)
    ]
    made = _install_organizations(work, wanted)
    if with_predecessors:
        _install_predecessors(work, province, wanted, made)
    positions = add_usual_positions(work)
    act = message("journal", "Tạo danh bạ ban đầu của {province}")
    work.describe(act.given(province=province.full))
    return Installed(len(set(made.values())), positions)


def _install_organizations(
    work: UnitOfWork, wanted: Sequence[StarterOrganization]
) -> dict[str, int]:
    """The new organisations' ids by key; superiors that exist already are linked to, not changed."""
    known = organization_index(work.session)
    ids: dict[str, int] = {}
    made: dict[str, int] = {}
    for one in wanted:
        existing = known.get(organization_key(one.name))
        if existing is not None:
            ids[one.key] = existing
            continue
        draft = OrganizationDraft(
            one.name,
            one.short_name,
            one.abbreviation,
            one.kind,
            parent_id=ids.get(one.parent),
            protocol_order=one.protocol_order,
        )
        organization = Organization(**organization_columns(draft))
        work.session.add(organization)
        work.session.flush()
        ids[one.key] = made[one.key] = organization.id
    return made


def _install_predecessors(
    work: UnitOfWork,
    province: Province,
    wanted: Sequence[StarterOrganization],
    made: Mapping[str, int],
) -> None:
    last_day = _read("provinces.toml")["since"] - timedelta(days=1)
    known = organization_index(work.session)
    rows = []
    for full in province.former:
        former = Province(_bare(full), full, _level(full), ())
        for one in starter_organizations(former):
            successor = made.get(one.key)
            is_kept = successor is not None and one.kind in _WITH_PREDECESSORS
            if is_kept and organization_key(one.name) not in known:
                rows.append(_former_columns(one, successor, last_day))
    work.insert_many(Organization, rows)


def _former_columns(
    one: StarterOrganization, successor: int | None, last_day: date
) -> dict[str, Any]:
    draft = OrganizationDraft(
        one.name,
        kind=one.kind,
        protocol_order=one.protocol_order,
        valid_to=last_day,
        successor_id=successor,
    )
    return organization_columns(draft)


def province_in(name: str) -> Province | None:
    """The province that an office's name ends with, as many do; None where it names none."""
    folded = f" {fold(name)} "
    named = [one for one in provinces() if f" {fold(_bare(one.full))} " in folded]
    return max(named, key=lambda one: len(one.name), default=None)


def _bare(full: str) -> str:
    """``tỉnh Sóc Trăng`` gives ``Sóc Trăng``; the city that is named so keeps its whole name."""
    for level in ("tỉnh ", "thành phố "):
        if full.startswith(level):
            return full.removeprefix(level)
    return full


def _level(full: str) -> str:
    return "Tỉnh" if full.startswith("tỉnh") else "Thành"


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("directory", name).read_text(encoding="utf-8"))
