"""A real PKCS#11 module (SoftHSM): signing by token, a wrong PIN, a token pulled out midway."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from pyhanko.sign.signers import Signer

from meetingdesk.errors import Refused, Unavailable
from meetingdesk.exchange import signing_keys
from meetingdesk.exchange.pdf_signatures import check_signatures, trusted_roots
from meetingdesk.exchange.pdf_signing import SigningOptions, sign_pdf
from meetingdesk.exchange.signing_keys import TokenInfo, signer_from_token, tokens
from meetingdesk.features.files.signatures import Integrity, Trust
from signature_stage import NOW, Held, authority, paper, person

PLACES = (
    Path("/usr/lib/softhsm/libsofthsm2.so"),
    Path("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
)
MODULE = next((path for path in PLACES if path.is_file()), None)
pytestmark = pytest.mark.skipif(
    MODULE is None or shutil.which("softhsm2-util") is None,
    reason="the PKCS#11 module of softhsm2 is not installed",
)
PIN = "246810"
ROOT = authority()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty drawer for tokens."""
    drawer = tmp_path / "tokens"
    drawer.mkdir()
    conf = tmp_path / "softhsm2.conf"
    conf.write_text(f"directories.tokendir = {drawer}\nobjectstore.backend = file\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(conf))
    monkeypatch.setattr(signing_keys, "_refused", set())
    return drawer


def make_token(folder: Path, held: Held, label: str = "Van thu") -> TokenInfo:
    """Initialise a token and put key and certificate on it, as an authority does."""
    import pkcs11
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pkcs11.util.rsa import decode_rsa_private_key
    from pkcs11.util.x509 import decode_x509_certificate

    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "1357"],
        check=True, capture_output=True,
    )  # fmt: skip
    (info,) = [one for one in tokens(MODULE) if one.label == label]
    der = held.key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    (token,) = [one for one in pkcs11.lib(str(MODULE)).get_tokens() if one.label == label]
    with token.open(rw=True, user_pin=PIN) as session:
        common = {pkcs11.Attribute.TOKEN: True, pkcs11.Attribute.ID: b"\x01"}
        session.create_object({**decode_rsa_private_key(der), **common})
        session.create_object({**decode_x509_certificate(held.der), **common})
    return info


def test_a_paper_signed_by_token_is_whole_and_trusted(folder: Path, tmp_path: Path) -> None:
    info = make_token(folder, person(ROOT, "Trần Văn Nam"))
    with signer_from_token(info, PIN) as signer:
        once = sign_pdf(paper(), signer, SigningOptions(), NOW)
        data = sign_pdf(once, signer, SigningOptions(), NOW)
    roots = tmp_path / "roots"
    roots.mkdir()
    (roots / "goc.crt").write_bytes(ROOT.der)
    report = check_signatures(data, trusted_roots(roots))
    assert [one.integrity for one in report.findings] == [Integrity.ADDED_TO, Integrity.WHOLE]
    assert {one.trust for one in report.findings} == {Trust.TRUSTED}


def test_a_wrong_pin_is_sent_once_and_never_again(folder: Path) -> None:
    info = make_token(folder, person(ROOT, "Trần Văn Nam"))
    assert info.tries == ""
    with pytest.raises(Refused, match="không đúng"), signer_from_token(info, "000000"):
        pytest.fail("a wrong PIN opened the token")
    (after,) = [one for one in tokens(MODULE) if one.label == info.label]
    assert after.tries == "few"
    shutil.rmtree(folder)  # with the token gone, a second try would say so
    with pytest.raises(Refused, match="không gửi lại"), signer_from_token(info, "000000"):
        pytest.fail("a wrong PIN opened the token")


def test_a_wrong_pin_does_not_stand_in_the_way_of_the_right_one(folder: Path) -> None:
    info = make_token(folder, person(ROOT, "Trần Văn Nam"))
    with pytest.raises(Refused), signer_from_token(info, "111111"):
        pytest.fail("a wrong PIN opened the token")
    with signer_from_token(info, PIN) as signer:
        assert (
            len(check_signatures(sign_pdf(paper(), signer, SigningOptions(), NOW), []).findings)
            == 1
        )


def sign_without_token(signer: Signer, folder: Path) -> None:
    """Pull the token out after the PIN was accepted, then go on signing."""
    import pkcs11

    shutil.rmtree(folder)
    pkcs11.lib(str(MODULE)).reinitialize()  # what the driver does when the plug is gone
    sign_pdf(paper(), signer, SigningOptions(), NOW)
    pytest.fail("signed without the token")


def test_a_token_pulled_out_midway_leaves_nothing_signed(folder: Path) -> None:
    info = make_token(folder, person(ROOT, "Trần Văn Nam"))
    with (
        pytest.raises(Unavailable, match=r"rút ra hoặc không trả lời.*chưa bị thay đổi"),
        signer_from_token(info, PIN) as signer,
    ):
        sign_without_token(signer, folder)


def test_a_token_that_is_not_there_and_a_driver_that_is_none(folder: Path, tmp_path: Path) -> None:
    assert [one for one in tokens(MODULE) if one.label] == []
    with (
        pytest.raises(Unavailable, match="Không thấy thẻ"),
        signer_from_token(TokenInfo(MODULE, "Van thu", "1"), PIN),
    ):
        pytest.fail("opened a token that is not there")
    (tmp_path / "driver.so").write_bytes(b"no library")
    with pytest.raises(Unavailable, match="Không nạp được trình điều khiển"):
        tokens(tmp_path / "driver.so")


def test_an_expired_certificate_on_a_token_is_named_before_signing(folder: Path) -> None:
    info = make_token(folder, person(ROOT, "Lê Cũ", until=NOW - timedelta(days=1)))
    with pytest.raises(Refused, match="Lê Cũ đã hết hạn"), signer_from_token(info, PIN):
        pytest.fail("an expired certificate may sign")


def test_a_token_without_a_key_says_so(folder: Path) -> None:
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", "Rong", "--pin", PIN, "--so-pin", "1357"],
        check=True, capture_output=True,
    )  # fmt: skip
    (info,) = [one for one in tokens(MODULE) if one.label == "Rong"]
    with pytest.raises(Refused, match="không có chứng thư để ký"), signer_from_token(info, PIN):
        pytest.fail("signed with an empty token")
