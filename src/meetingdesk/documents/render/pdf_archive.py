"""What makes a PDF fit for an archive (PDF/A-2b, ISO 19005-2): what it says of itself, its colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from meetingdesk.documents.text import printable
from meetingdesk.resources import resource

_NO_MOMENT = "2000-01-01T00:00:00+00:00"
"""What ReportLab's own dates say where a file must be the same whenever it is written."""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_XML_FORBIDS = dict.fromkeys((0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class Description:
    """What a file says of itself, the same in its old properties and in its XMP."""

    title: str
    author: str
    subject: str
    language: str
    program: str
    created: datetime | None

    @property
    def pdf_date(self) -> str:
        """``D:20230425111500+07'00'``, or nothing where no moment is claimed."""
        if self.created is None:
            return ""
        zone = self.created.strftime("%z")
        return self.created.strftime("D:%Y%m%d%H%M%S") + (
            f"{zone[:3]}'{zone[3:5]}'" if zone else ""
        )


class ArchiveCatalog(pdfdoc.PDFCatalog):  # type: ignore[misc] # ReportLab has no types
    """A catalog that also names the colours the pages are meant for."""

    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents")


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc] # ReportLab has no types
    """The old properties, without keywords: the XMP has none that could equal them."""

    def format(self, document: Any) -> bytes:
        date = pdfdoc.PDFDate(ts=document._timeStamp, dateFormatter=self._dateFormatter)
        said = {
            "Title": pdfdoc.PDFString(self.title),
            "Author": pdfdoc.PDFString(self.author),
            "Subject": pdfdoc.PDFString(self.subject),
            "Creator": pdfdoc.PDFString(self.creator),
            "Producer": pdfdoc.PDFString(self.producer),
            "CreationDate": date,
            "ModDate": date,
        }
        packed: bytes = pdfdoc.PDFDictionary(said).format(document)
        return packed


class _Unpacked(pdfdoc.PDFStream):  # type: ignore[misc] # ReportLab has no types
    """A stream that any program can read without unpacking it, and find by its letters."""

    def format(self, document: Any) -> bytes:
        head = pdfdoc.PDFDictionary({**self.dictionary.dict, "Length": len(self.content)})
        packed: bytes = head.format(document) + b"\nstream\n" + self.content + b"endstream\n"
        return packed


def make_archivable(document: Any, description: Description) -> None:
    """Give a ReportLab document its XMP and its colour profile."""
    catalog = document.Catalog
    catalog.__class__ = ArchiveCatalog
    document.info.__class__ = _Info
    metadata = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Metadata")})
    metadata["Subtype"] = pdfdoc.PDFName("XML")
    catalog.Metadata = _Unpacked(metadata, _xmp(description))
    profile = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), _srgb())
    name = pdfdoc.PDFString("sRGB")
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": name,
        "Info": name,
        "DestOutputProfile": document.Reference(profile),
    }
    catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


def with_line_end(packed: bytes) -> bytes:
    """An object with its stream's data ended by a line end, as the archive asks for."""
    end = b"endstream\nendobj\n"
    if not packed.endswith(end):
        return packed
    return b"".join((packed[: -len(end)], b"\n", end))


@cache
def _srgb() -> bytes:
    return resource("colour", "srgb.icc").read_bytes()


def _xmp(described: Description) -> bytes:
    moment = described.created.isoformat(timespec="seconds") if described.created else _NO_MOMENT
    return _PACKET.format(
        title=_plain(described.title),
        author=_plain(described.author),
        subject=_plain(described.subject),
        language=_plain(described.language),
        program=_plain(described.program),
        moment=moment,
    ).encode("utf-8")


def _plain(text: str) -> str:
    return escape(printable(text).translate(_XML_FORBIDS))
