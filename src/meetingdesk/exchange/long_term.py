"""Long-term data of a signature: proof, kept in the file, that the certificate was good when it signed.

The answers of the certificate authorities (OCSP, CRL) and the certificates themselves go into the
file, sealed by a time stamp where a server is set (PAdES B-LT and B-LTA, ETSI EN 319 142-1).
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetingdesk.errors import Unavailable
from meetingdesk.exchange.pdf_signatures import open_pdf
from meetingdesk.messages import message

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # has no types

# ruff: noqa: PLC0415 - the signing libraries take long to import and few need them
_PATIENCE = 10  # seconds that an authority may take to answer


def with_long_term_data(
    data: bytes, roots: Sequence[Certificate], timestamp_url: str = ""
) -> bytes:
    """The signed file with the long-term data of its last signature; all signatures stay valid.

    `roots` lead the search for certificates; where none of them fits, the root that came with the
    signature does, because collecting is not trusting. Raises Unavailable where an authority or
    the server of time stamps does not answer, or the certificate does not say whom to ask.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError, UnacceptableSignerError
    from pyhanko.sign.timestamps import TimestampRequestError
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko_certvalidator.errors import CertificateFetchError, PathError, ValidationError

    try:
        return asyncio.run(_collected(data, roots, timestamp_url))
    except (
        SignatureValidationError, UnacceptableSignerError, SigningError, PdfError, PathError,
        ValidationError, CertificateFetchError, TimestampRequestError, OSError, ValueError,
    ) as error:  # fmt: skip
        raise _not_told(str(error)) from error


async def _collected(data: bytes, roots: Sequence[Certificate], timestamp_url: str) -> bytes:
    from pyhanko.sign.validation.dss import async_add_validation_info
    from pyhanko_certvalidator.fetchers.aiohttp_fetchers import AIOHttpFetcherBackend

    signature = list(open_pdf(data).embedded_regular_signatures)[-1]
    asking = AIOHttpFetcherBackend(per_request_timeout=_PATIENCE)
    try:
        context = _context(signature, roots, asking)
        out = io.BytesIO()
        await async_add_validation_info(signature, context, output=out)
        if not (context.ocsps or context.crls):
            raise _not_told("no OCSP or CRL was given")
        held = out.getvalue()
        return await _sealed(held, timestamp_url, context) if timestamp_url else held
    finally:
        await asking.close()  # type: ignore[no-untyped-call]  # the library leaves it untyped


def _context(signature: Any, roots: Sequence[Certificate], asking: Any) -> Any:
    """What certificates and answers may be asked for: only of those whose chain is found."""
    from pyhanko_certvalidator import ValidationContext

    carried = [*signature.other_embedded_certs, signature.signer_cert]
    carried += _of_time_stamp(signature.signer_info)
    own_roots = [one for one in carried if one.self_issued and one.ca]
    return ValidationContext(
        trust_roots=[*roots, *own_roots],
        other_certs=carried,
        allow_fetching=True,
        revocation_mode="hard-fail",
        fetcher_backend=asking,
    )


def _of_time_stamp(signer_info: Any) -> list[Certificate]:
    """The certificates that came with a signature's time stamp (RFC 3161, Appendix A)."""
    return [
        one.chosen
        for attribute in signer_info["unsigned_attrs"]
        if attribute["type"].native == "signature_time_stamp_token"
        for token in attribute["values"]
        for one in token["content"]["certificates"]
        if one.name == "certificate"
    ]


async def _sealed(data: bytes, timestamp_url: str, context: Any) -> bytes:
    """The file with a time stamp over all of it, long-term data included."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfTimeStamper
    from pyhanko.sign.timestamps import HTTPTimeStamper

    stamper = PdfTimeStamper(HTTPTimeStamper(timestamp_url, timeout=_PATIENCE))
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    out = await stamper.async_timestamp_pdf(writer, "sha256", context)
    sealed: bytes = out.getbuffer().tobytes()
    return sealed


def _not_told(details: str) -> Unavailable:
    return Unavailable(
        message(
            "errors",
            "Chưa lấy được dữ liệu kiểm tra lâu dài từ nơi cấp chứng thư. "
            "Chữ ký vẫn hợp lệ; có thể ký lại khi có mạng để bổ sung.",
        ),
        details=details,
    )
