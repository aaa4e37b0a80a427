"""An office picks its province and has its tree, its positions and the offices of before the merger."""

from __future__ import annotations

from datetime import date

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    OrganizationKind,
    OrganizationRow,
    add_organization,
    organization_rows,
)
from meetingdesk.features.directory.positions import position_ranks
from meetingdesk.features.directory.starter_directory import (
    install_starter,
    province_in,
    provinces,
    starter_organizations,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace


def installed(workspace: Workspace, province: str) -> dict[str, OrganizationRow]:
    with workspace.unit_of_work() as work:
        install_starter(work, province)
    with workspace.reader() as session:
        return {row.name: row for row in organization_rows(session)}


def test_there_are_34_provinces_and_all_63_former_ones_are_told() -> None:
    found = provinces()
    assert len(found) == 34
    assert sum(len(one.former) or 1 for one in found) == 63


@pytest.mark.parametrize("province", provinces(), ids=lambda one: one.name)
def test_every_province_has_its_bodies_with_no_gap_left_in_a_name(province: object) -> None:
    bodies = starter_organizations(province)  # type: ignore[arg-type]
    keys = [one.key for one in bodies]
    assert len(set(keys)) == len(keys)
    for place, one in enumerate(bodies):
        assert "{" not in one.name + one.short_name + one.abbreviation
        assert not one.parent or one.parent in keys[:place]


def test_the_tree_of_can_tho_has_the_front_and_its_organisations(workspace: Workspace) -> None:
    rows = installed(workspace, "Cần Thơ")
    front = rows["Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"]
    farmers = rows["Hội Nông dân thành phố Cần Thơ"]
    assert front.kind is OrganizationKind.FRONT
    assert farmers.parent_id == front.id
    assert rows["Thành đoàn Cần Thơ"].abbreviation == ""
    with workspace.reader() as session:
        ranks = position_ranks(session)
    assert ranks.rank_of("Chủ tịch") < ranks.rank_of("Phó Chủ tịch Hội Nông dân") < 1000


def test_the_merged_provinces_lead_to_their_successor(workspace: Workspace) -> None:
    rows = installed(workspace, "Cần Thơ")
    former = rows["Hội Nông dân tỉnh Sóc Trăng"]
    assert former.valid_to == date(2025, 6, 30)
    assert former.successor_id == rows["Hội Nông dân thành phố Cần Thơ"].id
    assert "Tỉnh đoàn Hậu Giang" in rows


def test_what_the_office_has_stays_and_a_second_time_adds_nothing(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        add_organization(work, OrganizationDraft("Hội Nông dân tỉnh An Giang", phone="0296111222"))
    rows = installed(workspace, "An Giang")
    assert rows["Hội Nông dân tỉnh An Giang"].phone == "0296111222"
    with workspace.unit_of_work() as work:
        again = install_starter(work, "An Giang")
    assert (again.organizations, again.positions) == (0, 0)
    assert work.entry_id is None


def test_the_whole_tree_goes_with_one_undo(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        made = install_starter(work, "Thành phố Hồ Chí Minh", {"front", "farmers"})
    assert made.organizations == 2
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    with workspace.reader() as session:
        assert organization_rows(session) == []


def test_a_province_must_be_chosen(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="Hãy chọn tỉnh"), workspace.unit_of_work() as work:
        install_starter(work, "Atlantis")


@pytest.mark.parametrize(
    ("office", "province"),
    [
        ("Ủy ban MTTQ Việt Nam thành phố Cần Thơ", "Cần Thơ"),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH LÂM ĐỒNG", "Lâm Đồng"),
        ("Hội Nông dân Hà Nội", "Hà Nội"),
        ("Văn phòng", None),
    ],
)
def test_the_name_of_an_office_tells_its_province(office: str, province: str | None) -> None:
    found = province_in(office)
    assert (found and found.name) == province
