"""Signs a PDF by certificate (PAdES), one signature after another, seen as the decree says."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.annex_line import annex_line_style
from meetingdesk.exchange.pdf_signatures import open_pdf
from meetingdesk.exchange.pdfium import PDFIUM
from meetingdesk.exchange.signature_picture import signature_picture
from meetingdesk.exchange.signing_keys import Key, open_key
from meetingdesk.messages import message

if TYPE_CHECKING:
    from pyhanko.sign.signers import Signer

# ruff: noqa: PLC0415 - the signing libraries take long to import and few need them
_MM = 72 / 25.4
_WIDTH, _HEIGHT = 62 * _MM, 30 * _MM
_TOP_RIGHT = (12 * _MM, 10 * _MM)
_LINE = (150 * _MM, 14)


@dataclass(frozen=True, slots=True)
class Place:
    """A box on a page, in points from the lower left; `page` counts from 0."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Appearance:
    """What is seen of a signature.

    Attributes:
        hand: picture of the signature by hand, shown in blue.
        seal: picture of the seal, shown in red over the left third of the signature.
        above_name: the picture stands over the last place where the file has this name.
        annex_line: number and symbol of the paper, for the line at top right of an annex instead of
            a picture; the time of signing follows it.
    """

    hand: Path | None = None
    seal: Path | None = None
    above_name: str = ""
    annex_line: str = ""


@dataclass(frozen=True, slots=True)
class SigningOptions:
    """How to sign; `timestamp_url` is the server of time stamps, empty for none."""

    appearance: Appearance = Appearance()
    reason: str = ""
    location: str = ""
    timestamp_url: str = ""


def sign_with(key: Key, data: bytes, options: SigningOptions, now: datetime) -> bytes:
    """Open the key, sign, and close it again; raises as `open_key` and `sign_pdf` do."""
    with open_key(key) as signer:
        return sign_pdf(data, signer, options, now)


def sign_pdf(data: bytes, signer: Signer, options: SigningOptions, now: datetime) -> bytes:
    """The file with one more signature; those it has stay valid.

    Raises BadInput for a file that can't be signed, Unavailable where the server of time stamps
    does not answer. What `signer` raises (a token pulled out) passes through.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import signers
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.timestamps import HTTPTimeStamper, TimestampRequestError

    reader = open_pdf(data)
    field = f"MeetingDesk{len(list(reader.embedded_signatures)) + 1}"
    place, style, texts = _appearance(data, options.appearance, now)
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    box = None if place is None else _whole_points(place)
    page = -1 if place is None else place.page
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=options.reason or None,
        location=options.location or None,
    )
    stamper = HTTPTimeStamper(options.timestamp_url, timeout=10) if options.timestamp_url else None
    try:
        append_signature_field(writer, SigFieldSpec(field, on_page=page, box=box))
        tool = signers.PdfSigner(metadata, signer, timestamper=stamper, stamp_style=style)
        out = tool.sign_pdf(writer, appearance_text_params=texts, existing_fields_only=True)
    except (TimestampRequestError, TimeoutError, ConnectionError) as error:
        raise Unavailable(
            message(
                "errors",
                "Máy chủ cấp dấu thời gian {url} không trả lời nên chưa ký. "
                "Hãy thử lại, hoặc bỏ dấu thời gian.",
            ).given(url=options.timestamp_url),
            details=str(error),
        ) from error
    except (SigningError, PdfError) as error:
        raise BadInput(
            message("errors", "Tệp PDF này không cho ký thêm."), details=str(error)
        ) from error
    signed: bytes = out.getbuffer().tobytes()
    return signed


def _appearance(
    data: bytes, look: Appearance, now: datetime
) -> tuple[Place | None, Any, dict[str, str]]:
    """Where the signature is seen, in which style, with which text."""
    if look.annex_line:
        return _line_place(data), annex_line_style(), {"line": annex_text(look.annex_line, now)}
    if look.hand is None and look.seal is None:
        return None, None, {}
    from pyhanko.pdf_utils.images import PdfImage
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
    from pyhanko.stamp import StaticStampStyle

    fitted = SimpleBoxLayoutRule(
        AxisAlignment.ALIGN_MID,
        AxisAlignment.ALIGN_MID,
        inner_content_scaling=InnerScaling.SHRINK_TO_FIT,
    )
    style = StaticStampStyle(
        border_width=0,
        background=PdfImage(signature_picture(look.hand, look.seal)),
        background_layout=fitted,
        background_opacity=1.0,
    )
    return signature_place(data, look.above_name), style, {}


def _whole_points(place: Place) -> tuple[int, int, int, int]:
    return round(place.left), round(place.bottom), round(place.right), round(place.top)


def annex_text(line: str, now: datetime) -> str:
    """Number, symbol and time: ``12/CTPH-STNMT; 25/04/2023; 09:30:15 +07:00``."""
    zone = now.strftime("%z")
    return f"{line}; {now:%d/%m/%Y}; {now:%H:%M:%S} {zone[:3]}:{zone[3:]}"


def signature_place(data: bytes, name: str) -> Place:
    """The box over the last place where `name` stands, or at the foot of the last page."""
    with _opened(data) as document:
        words = re.sub(r"\s+", " ", name).strip()
        for number in range(len(document) - 1, -1, -1) if words else ():
            found = _last_box(document[number], words)
            if found is not None:
                left, _bottom, right, top = found
                middle, (wide, high) = (left + right) / 2, document[number].get_size()
                begin = min(max(0.0, middle - _WIDTH / 2), wide - _WIDTH)
                foot = min(top + 2, high - _HEIGHT)
                return Place(number, begin, foot, begin + _WIDTH, foot + _HEIGHT)
        wide, _high = document[len(document) - 1].get_size()
        right, foot = wide - 15 * _MM, 25 * _MM
        return Place(len(document) - 1, right - _WIDTH, foot, right, foot + _HEIGHT)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()


def _last_box(page: Any, words: str) -> tuple[float, float, float, float] | None:
    text = page.get_textpage()
    search = text.search(words, match_case=False)
    last = None
    while (hit := search.get_next()) is not None:
        last = hit
    if last is None:
        return None
    boxes = [text.get_charbox(at) for at in range(last[0], last[0] + last[1])]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _line_place(data: bytes) -> Place:
    with _opened(data) as document:
        wide, high = document[0].get_size()
    right, top = wide - _TOP_RIGHT[0], high - _TOP_RIGHT[1]
    return Place(0, right - _LINE[0], top - _LINE[1], right, top)
