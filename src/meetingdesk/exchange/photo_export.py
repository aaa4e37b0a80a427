"""Photos going out: copies in a chosen size, with caption and credit inside, without the place."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image

from meetingdesk.exchange.picture_edits import edited
from meetingdesk.exchange.picture_pixels import decode, fitted
from meetingdesk.exchange.pictures import read_picture
from meetingdesk.exchange.sheets import Progress
from meetingdesk.features.minutes.photo_edits import PictureEdits
from meetingdesk.store.file_names import safe_name
from meetingdesk.store.files import replace_file

WHOLE = 20_000
"""As a long edge: every pixel that the original has."""
_QUALITY = 90
_LONGEST_IPTC = 2000
_JPEG = "image/jpeg"


@dataclass(frozen=True, slots=True)
class OutgoingPhoto:
    """A photo to hand out: its untouched original, what is done to it, and what it shows."""

    original: Path
    file_name: str
    edits: PictureEdits
    caption: str = ""
    credit: str = ""
    title: str = ""
    taken_at: datetime | None = None


def export_photos(
    photos: Sequence[OutgoingPhoto],
    folder: Path,
    *,
    long_edge: int,
    with_place: bool = False,
    progress: Progress,
) -> list[Path]:
    """Write the photos as numbered JPEGs into `folder`; returns their paths.

    `with_place` leaves the camera's own EXIF, and with it the place, where the original is a JPEG
    that is neither cut nor made smaller. Raises BadInput for an original that is damaged,
    Unavailable where the folder can't be written to, Cancelled where the user said stop; what was
    written by then is whole.
    """
    width = len(str(len(photos)))
    written = []
    for number, photo in enumerate(photos, 1):
        progress.report(number - 1, len(photos))
        stem = safe_name(f"{number:0{width}d} {Path(photo.file_name).stem}")
        path = folder / f"{stem}.jpg"
        replace_file(path, outgoing_jpeg(photo, long_edge=long_edge, with_place=with_place))
        written.append(path)
    return written


def outgoing_jpeg(photo: OutgoingPhoto, *, long_edge: int, with_place: bool = False) -> bytes:
    """One photo as JPEG bytes; raises as `export_photos` does."""
    data = read_picture(photo.original, name=photo.file_name)
    picture = decode(data, name=photo.file_name, long_edge=WHOLE)
    pixels = edited(picture.pixels, photo.edits)
    pixels = pixels.resize(fitted(pixels.size, long_edge), Image.Resampling.LANCZOS)
    pixels.info.clear()
    target = BytesIO()
    exif = _own_exif(data) if with_place and picture.media_type == _JPEG else Image.Exif()
    pixels.save(target, "JPEG", quality=_QUALITY, exif=exif, xmp=xmp_packet(photo))
    return with_iptc(target.getvalue(), iptc_record(photo))


def _own_exif(data: bytes) -> Image.Exif:
    with Image.open(BytesIO(data), formats=["JPEG", "MPO"]) as image:
        exif = image.getexif()
    exif.pop(0x0112, None)  # the pixels are upright already
    return exif


def xmp_packet(photo: OutgoingPhoto) -> bytes:
    """Caption, creator, credit and moment in the fields of IPTC Core and Dublin Core (as XMP)."""
    parts = [_alternatives("dc:description", photo.caption), _alternatives("dc:title", photo.title)]
    if photo.credit:
        name = escape(photo.credit)
        parts.append(f"<dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>")
        parts.append(f"<photoshop:Credit>{name}</photoshop:Credit>")
    if photo.taken_at is not None:
        moment = photo.taken_at.isoformat(timespec="seconds")
        parts.append(f"<photoshop:DateCreated>{moment}</photoshop:DateCreated>")
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
        f"{''.join(parts)}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    )
    return packet.encode("utf-8")


def _alternatives(tag: str, text: str) -> str:
    if not text:
        return ""
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{tag}>'


def iptc_record(photo: OutgoingPhoto) -> bytes:
    """The same in the older IPTC-IIM datasets, which picture desks still read (UTF-8)."""
    sets = [_dataset(1, 90, b"\x1b%G")]  # everything after this is UTF-8
    texts = {5: photo.title, 80: photo.credit, 110: photo.credit, 120: photo.caption}
    sets += [_dataset(2, number, _bounded(text)) for number, text in texts.items() if text]
    if photo.taken_at is not None:
        sets.append(_dataset(2, 55, f"{photo.taken_at:%Y%m%d}".encode()))
    return b"".join(sets)


def _bounded(text: str) -> bytes:
    return text.encode("utf-8")[:_LONGEST_IPTC].decode("utf-8", "ignore").encode("utf-8")


def _dataset(record: int, number: int, content: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(content)) + content


def with_iptc(jpeg: bytes, record: bytes) -> bytes:
    """The JPEG with the record in an APP13 segment right after its start."""
    padded = record + b"\0" * (len(record) % 2)
    resource = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(record)) + padded
    content = b"Photoshop 3.0\0" + resource
    segment = b"\xff\xed" + struct.pack(">H", len(content) + 2) + content
    return jpeg[:2] + segment + jpeg[2:]
