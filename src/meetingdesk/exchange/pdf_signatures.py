"""Checks the signatures of a PDF file: who, when, whole or changed, by a trusted root or not."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.features.files.signatures import (
    Integrity,
    SignatureFinding,
    SignatureReport,
    Trust,
)
from meetingdesk.messages import message

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # has no types
    from pyhanko.pdf_utils.reader import PdfFileReader

# pyHanko takes long to import and few need it, so functions here import it when they are called.
# ruff: noqa: PLC0415

ROOT_ENDINGS = (".cer", ".crt", ".pem", ".der")
_LARGEST_CERTIFICATE = 1_000_000
# What reading a file of nonsense may end with, besides the reader's own error.
_DAMAGE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, OSError)


def trusted_roots(folder: Path | None) -> list[Certificate]:
    """The certificates in the folder that the user chose; none without a folder.

    Raises BadInput where a file with the ending of a certificate is none.
    """
    from asn1crypto import pem  # type: ignore[import-untyped]  # has no types
    from asn1crypto.x509 import Certificate

    found: list[Certificate] = []
    if folder is None or not folder.is_dir():
        return found
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in ROOT_ENDINGS or path.stat().st_size > _LARGEST_CERTIFICATE:
            continue
        try:
            data = path.read_bytes()
            parts = (
                [part[2] for part in pem.unarmor(data, multiple=True)]
                if pem.detect(data)
                else [data]
            )
            for part in parts:
                certificate = Certificate.load(part)
                _ = certificate.subject.native  # parses: a lazy object says nothing of its content
                found.append(certificate)
        except (ValueError, TypeError, OSError) as error:
            raise BadInput(
                message(
                    "errors",
                    "Tệp {name} trong thư mục gốc tin cậy không phải là chứng thư. Hãy bỏ tệp ra.",
                ).given(name=path.name),
                details=str(error),
            ) from error
    return found


def check_file(path: Path, roots_folder: Path | None) -> SignatureReport:
    """Check a stored file against the roots in a folder.

    Raises BadInput as `trusted_roots` and `check_signatures` do, Unavailable where it can't be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable(
            message("errors", "Không đọc được tệp {name}.").given(name=path.name),
            details=str(error),
        ) from error
    return check_signatures(data, trusted_roots(roots_folder))


def check_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime | None = None
) -> SignatureReport:
    """Check every signature of a PDF, offline.

    Raises BadInput for a file that is damaged, no PDF, or opens only with a password.
    """
    reader = open_pdf(data)
    now = now or datetime.now(UTC)
    with _damage_in_words():
        signatures = list(reader.embedded_regular_signatures)
        found = [_finding(signature, roots, now) for signature in signatures]
        goes_on = bool(found) and _goes_on(reader, data, found[-1][1])
        return SignatureReport(tuple(finding for finding, _status in found), now, goes_on)


def open_pdf(data: bytes) -> PdfFileReader:
    """A reader of the file; raises as `check_signatures` does."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    # Its remarks on odd files are no news: what matters comes back as a finding.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    with _damage_in_words():
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted:
            raise BadInput(message("errors", "Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại."))
        _ = reader.root["/Pages"]["/Count"]
    return reader


@contextmanager
def _damage_in_words() -> Iterator[None]:
    from pyhanko.pdf_utils.misc import PdfError

    try:
        yield
    except (PdfError, RecursionError, *_DAMAGE) as error:
        raise BadInput(
            message("errors", "Tệp này hỏng hoặc không phải là PDF nên không đọc được."),
            details=str(error),
        ) from error


def _goes_on(reader: PdfFileReader, data: bytes, status: Any) -> bool:
    """Whether anything follows the last signature or time stamp that is no long-term data.

    `status` is that of the last signature: what it found changed after it.
    """
    from pyhanko.sign.diff_analysis import ModificationLevel

    ends = [
        signature.byte_range[-2] + signature.byte_range[-1]
        for signature in reader.embedded_signatures
        if signature.byte_range is not None
    ]
    rest = data[int(max(ends)) :].strip() if ends else b""
    is_proof = (
        status is not None
        and status.modification_level is ModificationLevel.LTA_UPDATES
        and rest.endswith(b"%%EOF")
    )
    return bool(rest) and not is_proof


def _finding(
    signature: Any, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFinding, Any]:
    """What is to be said of a signature, with the library's own finding; None for a forged one."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import UnacceptableSignerError
    from pyhanko.sign.validation.errors import SignatureValidationError

    proofs = _proofs(signature)
    try:
        certificate = signature.signer_cert
        status = _judged(signature, roots, now)
        stamp = status.timestamp_validity
        stamped = stamp is not None and stamp.intact and stamp.valid
        trust = _trust(status, bool(roots), certificate.not_valid_after, now)
        if trust is Trust.EXPIRED and stamped and stamp.trusted:
            then = _judged(signature, roots, stamp.timestamp, proofs)
            trust = Trust.TRUSTED_WHEN_SIGNED if then.trusted else trust
    except (
        SignatureValidationError, UnacceptableSignerError, PdfError, ValueError, KeyError, TypeError,
    ):  # fmt: skip
        return _unreadable(signature), None
    finding = SignatureFinding(
        signer=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        integrity=_integrity(status),
        trust=trust,
        signed_at=stamp.timestamp if stamp and stamped else status.signer_reported_dt,
        is_timestamped=stamped,
        valid_to=certificate.not_valid_after,
        is_long_term=_is_long_term(signature, proofs),
    )
    return finding, status


def _judged(
    signature: Any, roots: Sequence[Certificate], moment: datetime, proofs: Any = None
) -> Any:
    """The library's finding as of a moment, offline, by the roots and the proofs kept in the file.

    Proofs count for the moment of signing, though the authority gave them a little later; for a
    later day they are too old to say anything.
    """
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    wanted: dict[str, Any] = {
        "trust_roots": list(roots),
        "allow_fetching": False,
        "moment": moment,
        "revocation_mode": "soft-fail",
        "retroactive_revinfo": proofs is not None,
    }
    context = proofs.as_validation_context(wanted) if proofs else ValidationContext(**wanted)
    return validate_pdf_signature(signature, context)


def _proofs(signature: Any) -> Any:
    """The store of certificates and answers of authorities in the file; None without a usable one."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.validation import DocumentSecurityStore
    from pyhanko.sign.validation.errors import ValidationInfoReadingError

    try:
        return DocumentSecurityStore.read_dss(signature.reader)
    except (PdfError, ValidationInfoReadingError, *_DAMAGE):
        return None


def _is_long_term(signature: Any, proofs: Any) -> bool:
    """Whether the file has an authority's answer about this very signature."""
    if proofs is None:
        return False
    from pyhanko.sign.validation import DocumentSecurityStore

    mark = signature.pkcs7_content.hex().encode("ascii")
    entry = proofs.vri_entries.get(DocumentSecurityStore.sig_content_identifier(mark))
    held = None if entry is None else entry.get_object()
    return isinstance(held, dict) and ("/OCSP" in held or "/CRL" in held)


def _integrity(status: Any) -> Integrity:
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel

    if not (status.intact and status.valid):
        return Integrity.BROKEN
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return Integrity.WHOLE
    allowed = (
        ModificationLevel.NONE,
        ModificationLevel.LTA_UPDATES,
        ModificationLevel.FORM_FILLING,
    )
    held = status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    if held and status.modification_level in allowed and status.docmdp_ok is not False:
        return Integrity.ADDED_TO
    return Integrity.CHANGED


def _trust(status: Any, has_roots: bool, valid_to: datetime, now: datetime) -> Trust:
    if status.revoked:
        return Trust.REVOKED
    if not has_roots:
        return Trust.NO_ROOTS
    if status.trusted:
        return Trust.TRUSTED
    return Trust.EXPIRED if valid_to < now else Trust.UNKNOWN_ROOT


def _unreadable(signature: Any) -> SignatureFinding:
    try:
        certificate = signature.signer_cert
        signer, issuer = _name(certificate.subject), _name(certificate.issuer)
    except Exception:  # noqa: BLE001, RUF100 - a forged structure may fail anywhere; the finding is the answer
        signer, issuer = "", ""
    return SignatureFinding(signer, issuer, Integrity.BROKEN, Trust.UNKNOWN_ROOT)


def _name(name: Any) -> str:
    """The common name, with the organisation where there is one."""
    parts = name.native
    common, office = parts.get("common_name", ""), parts.get("organization_name", "")
    words = [
        " / ".join(part) if isinstance(part, list) else str(part)
        for part in (common, office)
        if part
    ]
    return ", ".join(dict.fromkeys(words)) or name.human_friendly
