"""Certificates, key files and a paper to sign, made in the test."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

NOW = datetime.now(UTC)
PASSWORD = "mật-khẩu 1"


@dataclass(frozen=True)
class Held:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)


def name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Sở Tài nguyên và Môi trường"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def authority(common: str = "Gốc thử nghiệm") -> Held:
    key = rsa.generate_private_key(65537, 2048)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(name(common))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=2000))
        .not_valid_after(NOW + timedelta(days=2000))
        .add_extension(x509.BasicConstraints(True, None), True)
        .add_extension(_usage(certificates=True), True)
        .sign(key, hashes.SHA256())
    )
    return Held(certificate, key)


def person(
    root: Held,
    common: str,
    *,
    until: datetime | None = None,
    signs: bool = True,
    ocsp_url: str = "",
    stamps: bool = False,
) -> Held:
    """Somebody's certificate; `ocsp_url` says whom to ask about it, `stamps` makes it a time server's."""
    key = rsa.generate_private_key(65537, 2048)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(root.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1000))
        .not_valid_after(until or NOW + timedelta(days=1000))
        .add_extension(x509.BasicConstraints(False, None), True)
        .add_extension(_usage(signs=signs), True)
    )
    if ocsp_url:
        where = x509.AccessDescription(
            AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(ocsp_url)
        )
        builder = builder.add_extension(x509.AuthorityInformationAccess([where]), False)
    if stamps:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(purpose, True)
    return Held(builder.sign(root.key, hashes.SHA256()), key)


def _usage(*, signs: bool = False, certificates: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        signs, signs, not signs and not certificates, False, False, certificates, certificates,
        False, False,
    )  # fmt: skip


def key_file(folder: Path, held: Held, root: Held, password: str = PASSWORD) -> Path:
    """A .p12 file as an authority hands it out."""
    path = folder / f"{held.certificate.serial_number}.p12"
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"ky",
            held.key,
            held.certificate,
            [root.certificate],
            BestAvailableEncryption(password.encode()),
        )
    )
    return path


def paper(words: str = "TRAN VAN NAM") -> bytes:
    """A page with a name at its foot."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.drawString(100, 700, "BIEN BAN")
    canvas.drawString(360, 150, words)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def drawing(path: Path, colour: str = "black") -> Path:
    """A scanned stroke on white paper."""
    picture = Image.new("RGB", (600, 300), "white")
    ImageDraw.Draw(picture).line([(40, 240), (200, 60), (360, 240), (560, 60)], colour, 14)
    picture.save(path)
    return path


def seal(path: Path) -> Path:
    """A round stamp on white paper."""
    picture = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(picture).ellipse([20, 20, 380, 380], outline="black", width=16)
    picture.save(path)
    return path
