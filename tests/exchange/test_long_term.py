"""Time stamps and long-term data from a real (small) authority: kept in the file, checked offline."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from asn1crypto.x509 import Certificate

from authority_server import AuthorityServer, serving
from meetingdesk.errors import Unavailable
from meetingdesk.exchange.long_term import with_long_term_data
from meetingdesk.exchange.pdf_signatures import check_signatures
from meetingdesk.exchange.pdf_signing import SigningOptions, sign_pdf
from meetingdesk.exchange.signing_keys import signer_from_file
from meetingdesk.features.files.signatures import Integrity, SignatureReport, Trust, verdict
from signature_stage import NOW, PASSWORD, Held, authority, key_file, paper, person

ROOT = authority()
ROOTS = [Certificate.load(ROOT.der)]
LATER = NOW + timedelta(days=1100)  # when the certificates of people are over


@pytest.fixture
def server() -> Iterator[AuthorityServer]:
    with serving(AuthorityServer(ROOT)) as made:
        made.stamps = person(
            ROOT, "Máy chủ thời gian", until=NOW + timedelta(days=1900), stamps=True,
            ocsp_url=made.ocsp_url,
        )  # fmt: skip
        yield made


def signed(folder: Path, held: Held, data: bytes | None = None, timestamp_url: str = "") -> bytes:
    signer = signer_from_file(key_file(folder, held, ROOT), PASSWORD)
    return sign_pdf(data or paper(), signer, SigningOptions(timestamp_url=timestamp_url), NOW)


def nam(server: AuthorityServer) -> Held:
    return person(ROOT, "Trần Văn Nam", ocsp_url=server.ocsp_url)


def check(data: bytes, at: datetime = NOW) -> SignatureReport:
    return check_signatures(data, ROOTS, at + timedelta(minutes=5))


def test_a_time_stamp_says_when_instead_of_the_signers_clock(
    server: AuthorityServer, tmp_path: Path
) -> None:
    data = signed(tmp_path, nam(server), timestamp_url=server.timestamp_url)
    (finding,) = check(data).findings
    assert finding.is_timestamped
    assert not finding.is_long_term
    assert (finding.integrity, finding.trust) == (Integrity.WHOLE, Trust.TRUSTED)


def test_with_a_time_stamp_a_certificate_that_ended_since_still_counts(
    server: AuthorityServer, tmp_path: Path
) -> None:
    plain = signed(tmp_path, nam(server))
    assert check(plain, LATER).findings[0].trust is Trust.EXPIRED
    stamped = signed(tmp_path, nam(server), timestamp_url=server.timestamp_url)
    report = check(stamped, LATER)
    assert report.findings[0].trust is Trust.TRUSTED_WHEN_SIGNED
    assert report.is_good


def test_long_term_data_is_kept_in_the_file_and_sealed(
    server: AuthorityServer, tmp_path: Path
) -> None:
    url = server.timestamp_url
    data = with_long_term_data(signed(tmp_path, nam(server), timestamp_url=url), ROOTS, url)
    with pikepdf.open(io.BytesIO(data)) as file:
        assert len(file.Root.DSS.OCSPs) >= 1
        assert len(file.Root.DSS.Certs) >= 2
    server.is_down = True
    report = check(data)
    (finding,) = report.findings
    assert finding.is_long_term
    assert finding.integrity is Integrity.ADDED_TO
    assert not report.has_later_revision
    assert report.is_good
    assert str(verdict(report)).startswith("Hợp lệ")
    assert check(data, LATER).findings[0].trust is Trust.TRUSTED_WHEN_SIGNED


def test_without_a_time_server_the_answers_alone_are_kept(
    server: AuthorityServer, tmp_path: Path
) -> None:
    data = with_long_term_data(signed(tmp_path, nam(server)), [])
    report = check(data)
    assert report.findings[0].is_long_term
    assert not report.has_later_revision
    assert check(data + b"\n% ghi them\n").has_later_revision


def test_a_second_signature_keeps_the_first_and_its_data(
    server: AuthorityServer, tmp_path: Path
) -> None:
    url = server.timestamp_url
    first = with_long_term_data(signed(tmp_path, nam(server), timestamp_url=url), ROOTS, url)
    kieu = person(ROOT, "Nguyễn Thị Kiều", ocsp_url=server.ocsp_url)
    both = with_long_term_data(signed(tmp_path, kieu, first, timestamp_url=url), ROOTS, url)
    report = check(both)
    assert [one.signer.split(",")[0] for one in report.findings] == [
        "Trần Văn Nam",
        "Nguyễn Thị Kiều",
    ]
    assert all(one.is_long_term and one.is_good for one in report.findings)
    assert report.is_good


def test_a_revoked_certificate_gets_no_long_term_data(
    server: AuthorityServer, tmp_path: Path
) -> None:
    held = nam(server)
    data = signed(tmp_path, held)
    server.revoked.add(held.certificate.serial_number)
    with pytest.raises(Unavailable, match="dữ liệu kiểm tra lâu dài"):
        with_long_term_data(data, ROOTS)


def test_an_authority_that_does_not_answer_leaves_the_signature_as_it_is(
    server: AuthorityServer, tmp_path: Path
) -> None:
    data = signed(tmp_path, nam(server))
    server.is_down = True
    with pytest.raises(Unavailable, match="Chữ ký vẫn hợp lệ"):
        with_long_term_data(data, ROOTS)
    assert check(data).is_good


def test_a_certificate_that_names_nobody_to_ask_has_no_long_term_data(tmp_path: Path) -> None:
    data = signed(tmp_path, person(ROOT, "Trần Văn Nam"))
    with pytest.raises(Unavailable):
        with_long_term_data(data, ROOTS)


@pytest.mark.skipif(
    shutil.which("pdfsig") is None, reason="pdfsig of poppler-utils is not installed"
)
def test_another_program_agrees_on_files_with_long_term_data(
    server: AuthorityServer, tmp_path: Path
) -> None:
    url = server.timestamp_url
    data = with_long_term_data(signed(tmp_path, nam(server), timestamp_url=url), ROOTS, url)
    (tmp_path / "x.pdf").write_bytes(data)
    answer = subprocess.run(
        ["pdfsig", "-nocert", str(tmp_path / "x.pdf")],
        capture_output=True, text=True, check=False, env={"HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert "Signature Validation: Signature is Valid." in answer.stdout
    assert "Digest Mismatch" not in answer.stdout
