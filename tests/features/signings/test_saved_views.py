"""A filter of the register is kept under a name, for every desk of the office."""

from __future__ import annotations

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.office import save_setting
from meetingdesk.features.signings.saved_views import remove_view, save_view, saved_views
from meetingdesk.features.signings.signing_register import RegisterFilter
from meetingdesk.features.signings.signings import AgreementKind, AgreementState
from meetingdesk.store.workspace import Workspace
from signing_stage import Signings

SOON = RegisterFilter(
    "hội nông dân", AgreementKind.PROGRAMME, AgreementState.IN_FORCE, 3, 2023, True
)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


def test_a_view_comes_back_as_it_was_saved_and_undo_takes_it_away(signings: Signings) -> None:
    signings.act(save_view, "  Sắp   hết hạn ", SOON)
    assert signings.read(saved_views) == {"Sắp hết hạn": SOON}
    signings.undo()
    assert signings.read(saved_views) == {}


def test_the_same_name_replaces_and_a_removed_view_is_gone(signings: Signings) -> None:
    signings.act(save_view, "Năm nay", SOON)
    signings.act(save_view, "Năm nay", RegisterFilter(year=2024))
    assert signings.read(saved_views) == {"Năm nay": RegisterFilter(year=2024)}
    signings.act(remove_view, "Năm nay")
    assert signings.read(saved_views) == {}


def test_a_view_needs_a_name_and_a_filter(signings: Signings) -> None:
    with pytest.raises(Refused, match="Tên cách xem"):
        signings.act(save_view, "  ", SOON)
    with pytest.raises(Refused, match="Hãy lọc"):
        signings.act(save_view, "Tất cả", RegisterFilter())


def test_views_of_a_later_version_lose_only_what_is_not_known(signings: Signings) -> None:
    entry = {"name": "Lạ", "kind": "treaty", "state": 7, "year": "2023", "text": "môi trường"}
    signings.act(save_setting, "signings.views", [entry, "chữ", {"text": "không tên"}])
    assert signings.read(saved_views) == {"Lạ": RegisterFilter(text="môi trường")}
