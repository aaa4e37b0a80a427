"""The register as chains along the years, as a map of partners, as figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingdesk.features.office import Office, save_office
from meetingdesk.features.signings.signing_register import (
    AgreementRow,
    RegisterFilter,
    register_rows,
)
from meetingdesk.features.signings.signing_views import (
    figures_by_partner,
    figures_by_year,
    partner_map,
    timeline,
)
from meetingdesk.features.signings.signings import PartyDraft
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, FARMERS, FORMER, PROGRAMME, SCIENCE, TODAY, WOMEN, Signings


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    made = Signings(workspace)
    made.act(save_office, Office(name=DEPARTMENT))
    return made


def rows(signings: Signings) -> list[AgreementRow]:
    found: list[AgreementRow] = signings.read(register_rows, RegisterFilter(), TODAY)
    return found


def test_a_chain_is_one_lane_and_what_overlaps_gets_its_own(signings: Signings) -> None:
    former = signings.create(FORMER)
    signings.create(replace(PROGRAMME, predecessor_id=former))
    women = (PartyDraft(DEPARTMENT), PartyDraft(WOMEN))
    signings.create(replace(PROGRAMME, predecessor_id=former, parties=women))
    signings.create(replace(PROGRAMME, signed_on=None, starts_on=None, ends_on=None))
    chart = timeline(rows(signings))
    assert (chart.first_year, chart.last_year) == (2018, 2025)
    lanes = [(lane.label, [row.signed_on.year for row in lane.rows]) for lane in chart.lanes]
    assert lanes == [(WOMEN, [2023]), (SCIENCE, [2018, 2023])]


def test_without_agreements_there_is_nothing_to_draw() -> None:
    assert timeline([]).lanes == ()
    assert partner_map([]).nodes == ()


def test_the_map_counts_what_each_two_signed_and_what_still_runs(signings: Signings) -> None:
    signings.create(FORMER)
    signings.create()
    three = (PartyDraft(DEPARTMENT), PartyDraft(FARMERS), PartyDraft(WOMEN))
    signings.create(replace(PROGRAMME, parties=three))
    signings.create(replace(PROGRAMME, signed_on=None))
    chart = partner_map(rows(signings))
    names = [node.name for node in chart.nodes]
    assert names == [DEPARTMENT, WOMEN, FARMERS, SCIENCE]
    found = {
        (names[edge.first], names[edge.second]): (edge.agreements, edge.running)
        for edge in chart.edges
    }
    assert found == {
        (DEPARTMENT, SCIENCE): (2, 1),
        (DEPARTMENT, FARMERS): (1, 1),
        (DEPARTMENT, WOMEN): (1, 1),
        (WOMEN, FARMERS): (1, 1),
    }


def test_a_map_of_very_many_keeps_those_who_signed_most(signings: Signings) -> None:
    signings.create()
    signings.create(replace(PROGRAMME, parties=(PartyDraft(DEPARTMENT), PartyDraft(WOMEN))))
    signings.create(FORMER)
    chart = partner_map(rows(signings), most=2)
    assert [node.name for node in chart.nodes] == [DEPARTMENT, SCIENCE]
    assert chart.left_out == 1
    assert len(chart.edges) == 1


def test_figures_count_by_partner_and_by_year(signings: Signings) -> None:
    signings.create(FORMER)
    signings.create()
    signings.create(replace(PROGRAMME, parties=(PartyDraft(DEPARTMENT), PartyDraft(WOMEN))))
    found = {one.name: one for one in figures_by_partner(rows(signings))}
    assert set(found) == {SCIENCE, WOMEN}
    assert (found[SCIENCE].signed, found[SCIENCE].running, found[SCIENCE].closed) == (2, 1, 1)
    years = [(one.name, one.signed) for one in figures_by_year(rows(signings))]
    assert years == [("2023", 2), ("2018", 1)]


def test_thousands_are_read_as_few_are(signings: Signings, monkeypatch: pytest.MonkeyPatch) -> None:
    signings.create(FORMER)
    signings.create()
    few = rows(signings)
    monkeypatch.setattr("meetingdesk.features.signings.signing_register._ALL_FROM", 1)
    assert rows(signings) == few
    first = signings.read(register_rows, RegisterFilter(), TODAY, 1)
    assert first == few[:1]
    assert few[0].ends_on == date(2025, 12, 31)
