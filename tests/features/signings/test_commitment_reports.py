"""Promises are reported year by year, and the summary of the term follows from them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.files.attached_files import KeptFile
from meetingdesk.features.signings.commitment_reports import (
    YearDraft,
    add_evidence,
    remove_evidence,
    write_year,
    year_reports,
)
from meetingdesk.features.signings.commitment_summary import gather_summary, summary_sentences
from meetingdesk.features.signings.commitments import (
    CommitmentDraft,
    CommitmentState,
    Light,
    add_commitments,
)
from meetingdesk.store.workspace import Workspace
from signing_stage import SCIENCE, TITLE_2023, Signings

END = date(2026, 2, 1)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def agreement_id(signings: Signings) -> int:
    return signings.create()


def promise(signings: Signings, agreement_id: int, *drafts: CommitmentDraft) -> list[int]:
    ids: list[int] = signings.act(add_commitments, agreement_id, drafts)
    return ids


def test_the_years_of_the_term_are_offered_and_their_sum_is_the_result(
    signings: Signings, agreement_id: int
) -> None:
    (one,) = promise(
        signings, agreement_id, CommitmentDraft("Tập huấn", unit="lớp", target=Decimal(12))
    )
    years = signings.read(year_reports, agreement_id)[one]
    assert [(year.year, year.id) for year in years] == [(2023, 0), (2024, 0), (2025, 0)]
    for year, result in ((2023, 5), (2024, 4), (2025, 3)):
        signings.act(write_year, one, year, 0, YearDraft(Decimal(4), Decimal(result)))
    (row,) = signings.card(agreement_id).commitments
    assert (row.result, row.state, row.share) == (Decimal(12), CommitmentState.DONE, 1.0)
    signings.undo()
    (row,) = signings.card(agreement_id).commitments
    assert (row.result, row.state) == (Decimal(9), CommitmentState.ONGOING)


def test_a_share_in_percent_is_the_last_years_and_no_sum(
    signings: Signings, agreement_id: int
) -> None:
    (one,) = promise(
        signings, agreement_id, CommitmentDraft("Hộ ký cam kết", unit="%", target=Decimal(90))
    )
    signings.act(write_year, one, 2024, 0, YearDraft(result=Decimal("92.5")))
    signings.act(write_year, one, 2023, 0, YearDraft(result=Decimal(70)))
    (row,) = signings.card(agreement_id).commitments
    assert row.result == Decimal("92.5")


def test_years_outside_the_term_bad_numbers_and_stale_edits_are_refused(
    signings: Signings, agreement_id: int
) -> None:
    (one,) = promise(signings, agreement_id, CommitmentDraft("Tập huấn"))
    with pytest.raises(Refused, match="Năm 2027 nằm ngoài thời hạn 2023-2025"):
        signings.act(write_year, one, 2027, 0, YearDraft())
    with pytest.raises(Refused, match="không âm"):
        signings.act(write_year, one, 2024, 0, YearDraft(result=Decimal(-1)))
    signings.act(write_year, one, 2024, 0, YearDraft(note="đã làm"))
    with pytest.raises(Conflict):
        signings.act(write_year, one, 2024, 0, YearDraft(note="ghi đè"))
    with pytest.raises(Refused, match="không còn"):
        signings.act(write_year, 999, 2024, 0, YearDraft())


def test_evidence_hangs_on_its_year_once_and_comes_back_by_undo(
    signings: Signings, agreement_id: int
) -> None:
    (one,) = promise(signings, agreement_id, CommitmentDraft("Ra quân"))
    stored = signings.workspace.attachments.add_bytes(b"anh")
    kept = KeptFile(stored, "ra quan.jpg", "image/jpeg")
    signings.act(add_evidence, one, 2023, [kept, kept])
    (found,) = signings.read(year_reports, agreement_id)[one][0].evidence
    assert (found.file_name, found.sha256) == ("ra quan.jpg", stored.sha256)
    signings.act(remove_evidence, found.id)
    assert signings.read(year_reports, agreement_id)[one][0].evidence == ()
    signings.undo()
    assert len(signings.read(year_reports, agreement_id)[one][0].evidence) == 1


def test_the_summary_says_what_each_party_reached(signings: Signings, agreement_id: int) -> None:
    science = next(
        party.id
        for party in signings.card(agreement_id).parties
        if party.organization_name == SCIENCE
    )
    ids = promise(
        signings,
        agreement_id,
        CommitmentDraft("Giao ban hằng năm", due_on=date(2025, 12, 1)),
        CommitmentDraft("Tập huấn.", science, "lớp", Decimal(10)),
    )
    signings.act(write_year, ids[1], 2023, 0, YearDraft(Decimal(5), Decimal(6)))
    signings.act(write_year, ids[1], 2024, 0, YearDraft(Decimal(5), Decimal(9)))
    data = signings.read(gather_summary, agreement_id, END)
    assert data.years == (2023, 2024, 2025)
    first, second = data.lines
    assert (first.party, first.by_year) == (SCIENCE, (Decimal(6), Decimal(9), None))
    assert (first.share, first.light) == (Decimal("150.0"), Light.DONE)
    assert (second.party, second.light) == ("Các bên", Light.LATE)
    assert summary_sentences(data) == [
        f"Thực hiện {TITLE_2023}, các bên đã hoàn thành 01/02 cam kết.",
        "Còn 01 cam kết quá hạn.",
        f"{SCIENCE}: Tập huấn: 15 lớp, chỉ tiêu 10 lớp, đạt 150% (hoàn thành).",
        "Các bên: Giao ban hằng năm (quá hạn).",
    ]


def test_an_agreement_without_promises_says_so(signings: Signings, agreement_id: int) -> None:
    data = signings.read(gather_summary, agreement_id, END)
    assert summary_sentences(data) == [f"Thực hiện {TITLE_2023}: chưa ghi cam kết cụ thể."]
