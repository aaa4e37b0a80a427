"""What a check found is kept with the file, and read back as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meetingdesk.features.files.attached_files import DocumentKind, KeptFile, Owner, attach
from meetingdesk.features.files.signatures import (
    Integrity,
    SignatureFinding,
    SignatureReport,
    Trust,
    keep_check,
    kept_checks,
    verdict,
    when_signed,
)
from meetingdesk.store.workspace import Workspace
from signing_stage import Signings

AT = datetime(2023, 4, 25, 2, 30, tzinfo=UTC)
GOOD = SignatureFinding("Trần Văn Nam", "Gốc", Integrity.WHOLE, Trust.TRUSTED, AT, True, AT)
REPORT = SignatureReport((GOOD, replace(GOOD, signed_at=None, trust=Trust.NO_ROOTS)), AT)


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


def test_the_last_check_of_a_file_is_kept_and_undo_brings_the_one_before(
    signings: Signings, workspace: Workspace
) -> None:
    stored = workspace.attachments.add_bytes(b"%PDF")
    kept = KeptFile(stored, "CTPH.pdf", "application/pdf")
    owner = Owner(agreement_id=signings.create())
    signings.act(attach, owner, [kept], DocumentKind.SCAN)
    assert signings.read(kept_checks, [stored.sha256]) == {}
    signings.act(keep_check, stored.sha256, REPORT)
    assert signings.read(kept_checks, [stored.sha256]) == {stored.sha256: REPORT}
    later = replace(REPORT, has_later_revision=True)
    signings.act(keep_check, stored.sha256, later)
    assert signings.read(kept_checks, [stored.sha256]) == {stored.sha256: later}
    signings.undo()
    assert signings.read(kept_checks, [stored.sha256]) == {stored.sha256: REPORT}


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (SignatureReport((), AT), "không có chữ ký số"),
        (SignatureReport((GOOD,), AT), "Hợp lệ: 1 chữ ký"),
        (REPORT, "chưa chắc người ký là ai"),
        (replace(REPORT, has_later_revision=True), "bản ghi thêm chưa ký"),
        (SignatureReport((replace(GOOD, integrity=Integrity.CHANGED),), AT), "đã bị sửa"),
        (SignatureReport((replace(GOOD, integrity=Integrity.BROKEN),), AT), "đã bị sửa"),
    ],
)
def test_the_verdict_says_plainly_what_is_wrong(report: SignatureReport, words: str) -> None:
    assert words in str(verdict(report))


def test_the_time_says_whose_clock_it_is() -> None:
    assert "dấu thời gian của máy chủ" in str(when_signed(GOOD))
    assert "đồng hồ máy người ký" in str(when_signed(replace(GOOD, is_timestamped=False)))
    assert str(when_signed(replace(GOOD, signed_at=None))) == "Không ghi thời điểm ký"
