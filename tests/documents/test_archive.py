"""Papers for the archive: the clauses of PDF/A-2b (ISO 19005-2) that a file can break, each by its number."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from documents.samples import delegates, jpeg, minutes_data, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import SheetOptions, build_attendance_sheet
from meetingdesk.documents.blocks import Document, Paragraph, Photo, PhotoGrid, plain
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.render.pdf import render_pdf

MOMENT = datetime(2023, 4, 25, 11, 15, tzinfo=timezone(timedelta(hours=7)))
NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}


def cmyk() -> bytes:
    packed = io.BytesIO()
    Image.new("CMYK", (60, 40), (20, 90, 40, 5)).save(packed, "JPEG")
    return packed.getvalue()


def everything() -> Document:
    """Letterhead, text in four faces and three fonts, photos of three colour models, headings."""
    minutes = build_minutes(minutes_data(4), state_office())
    photos = PhotoGrid((Photo(jpeg(), "Ảnh 1"), Photo(cmyk(), "Ảnh 2"), Photo(gray(), "Ảnh 3")))
    far = Paragraph(plain("Trần 陳文 ✓ 😀 \U0001f9e7"))
    return replace(minutes, blocks=(*minutes.blocks, far, photos), created=MOMENT)


def gray() -> bytes:
    packed = io.BytesIO()
    Image.new("L", (60, 40), 90).save(packed, "JPEG")
    return packed.getvalue()


@pytest.fixture(scope="module")
def raw() -> bytes:
    return render_pdf(everything())


@pytest.fixture(scope="module")
def file(raw: bytes) -> Any:
    with pikepdf.open(io.BytesIO(raw)) as opened:
        yield opened


@pytest.fixture(scope="module")
def xmp(file: Any) -> ElementTree.Element:
    return ElementTree.fromstring(bytes(file.Root.Metadata.read_raw_bytes()))


def said(xmp: ElementTree.Element, path: str) -> str:
    return xmp.findtext(f".//{path}", namespaces=NAMESPACES) or ""


def test_the_head_and_the_end_of_the_file_are_as_clause_6_1_2_and_6_1_3_ask(
    raw: bytes, file: Any
) -> None:
    first, second = raw.split(b"\n")[:2]
    assert re.fullmatch(rb"%PDF-1\.[0-7]", first)
    assert second.startswith(b"%")
    assert len([byte for byte in second[1:5] if byte > 127]) == 4
    assert raw.rstrip().endswith(b"%%EOF")
    assert len(file.trailer.ID) == 2
    assert "/Encrypt" not in file.trailer


def test_objects_and_streams_are_set_off_by_line_ends_as_clause_6_1_7_and_6_1_9_ask(
    raw: bytes,
) -> None:
    streams = re.findall(rb"/Length (\d+)[^>]*>>\s?\nstream(\r?\n)", raw)
    assert len(streams) > 10
    for found in re.finditer(rb"/Length (\d+)[^>]*>>[^\S\n]*\nstream\n", raw):
        end = found.end() + int(found[1])
        assert raw[end : end + 11] == b"\nendstream\n"
    for number in re.finditer(rb"(?m)^(\d+) 0 obj\n", raw):
        assert raw[number.start() - 1 : number.start()] == b"\n"


def test_no_stream_is_packed_as_lzw_nor_kept_outside_the_file(file: Any) -> None:
    """Clause 6.1.7.1, 6.1.7.2."""
    for thing in file.objects:
        if isinstance(thing, pikepdf.Stream):
            assert "/LZWDecode" not in str(thing.get("/Filter", ""))
            assert "/F" not in thing
            assert "/FFilter" not in thing


def test_the_colours_are_named_by_an_embedded_profile_of_three_components(file: Any) -> None:
    """Clause 6.2.3: an RGB output intent, an ICC profile of version 4.2 at most."""
    (intent,) = file.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert str(intent.OutputConditionIdentifier) == "sRGB"
    profile = intent.DestOutputProfile.read_bytes()
    assert intent.DestOutputProfile.N == 3
    assert profile[12:16] == b"mntr"
    assert profile[16:20] == b"RGB "
    assert profile[36:40] == b"acsp"
    assert (profile[8], profile[9] >> 4) <= (4, 2)
    assert int.from_bytes(profile[:4], "big") == len(profile)


def test_pictures_are_rgb_or_gray_and_are_never_smoothed(file: Any) -> None:
    """Clause 6.2.4.3 and 6.2.8: CMYK would need a profile of its own."""
    images = [image for page in file.pages for image in page.get_images().values()]
    assert {str(image.ColorSpace) for image in images} == {"/DeviceRGB", "/DeviceGray"}
    assert len(images) == 3
    for image in images:
        assert not image.get("/Interpolate", False)
        assert "/Alternates" not in image
        assert "/OPI" not in image


def test_every_font_is_embedded_as_clause_6_2_11_4_asks_and_symbolic_ones_name_no_encoding(
    file: Any,
) -> None:
    fonts = {
        str(font.BaseFont): font for page in file.pages for font in page.Resources.Font.values()
    }
    assert len(fonts) >= 4
    for font in fonts.values():
        assert font.Subtype == "/TrueType"
        assert "/FontFile2" in font.FontDescriptor
        assert font.FontDescriptor.Flags & 4
        assert "/Encoding" not in font
        assert "/ToUnicode" in font


def test_the_widths_said_are_those_of_the_embedded_glyphs(file: Any) -> None:
    """Clause 6.2.11.5 (at most 1/1000 em apart) and 6.2.11.6 (one cmap in a symbolic font)."""
    for page in file.pages:
        for font in page.Resources.Font.values():
            glyphs = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
            (table,) = glyphs["cmap"].tables
            em = glyphs["head"].unitsPerEm
            widths = [float(width) for width in font.Widths]
            assert font.LastChar == font.FirstChar + len(widths) - 1
            for code, glyph in table.cmap.items():
                own = glyphs["hmtx"][glyph][0] * 1000 / em
                if code <= font.LastChar and widths[code - int(font.FirstChar)]:
                    assert widths[code - int(font.FirstChar)] == pytest.approx(own, abs=1)


def test_there_is_no_transparency_script_action_or_annotation(file: Any) -> None:
    """Clauses 6.2.10, 6.3, 6.5, 6.6.1."""
    for name in ("/OpenAction", "/AA", "/AcroForm", "/Names", "/OCProperties"):
        assert name not in file.Root
    for page in file.pages:
        assert "/Annots" not in page
        assert "/AA" not in page
        assert "/Group" not in page
        assert "/ExtGState" not in page.Resources


def test_the_file_calls_itself_pdf_a_2b_in_metadata_that_are_not_packed(
    file: Any, xmp: ElementTree.Element
) -> None:
    """Clause 6.6.2 and 6.6.4."""
    metadata = file.Root.Metadata
    assert metadata.Type == "/Metadata"
    assert metadata.Subtype == "/XML"
    assert "/Filter" not in metadata
    assert metadata.read_raw_bytes().startswith(b'<?xpacket begin="\xef\xbb\xbf"')
    assert (said(xmp, "pdfaid:part"), said(xmp, "pdfaid:conformance")) == ("2", "B")


def test_title_author_language_and_time_are_the_same_in_both_places(
    file: Any, xmp: ElementTree.Element
) -> None:
    """Clause 6.6.3 asks for equal values where both are there."""
    info = file.docinfo
    assert said(xmp, "dc:title/rdf:Alt/rdf:li") == str(info["/Title"])
    assert said(xmp, "dc:creator/rdf:Seq/rdf:li") == str(info["/Author"])
    assert said(xmp, "dc:description/rdf:Alt/rdf:li") == str(info["/Subject"])
    assert said(xmp, "xmp:CreatorTool") == str(info["/Creator"])
    assert said(xmp, "pdf:Producer") == str(info["/Producer"])
    assert said(xmp, "dc:language/rdf:Bag/rdf:li") == str(file.Root.Lang) == "vi"
    assert said(xmp, "xmp:CreateDate") == said(xmp, "xmp:ModifyDate") == "2023-04-25T11:15:00+07:00"
    assert str(info["/CreationDate"]) == "D:20230425111500+07'00'"


def test_markup_and_odd_characters_in_a_title_leave_the_metadata_readable() -> None:
    document = replace(everything(), title="<Kế & hoạch> \x00\ufffe]]>", author="", created=None)
    with pikepdf.open(io.BytesIO(render_pdf(document))) as opened:
        tree = ElementTree.fromstring(bytes(opened.Root.Metadata.read_raw_bytes()))
        assert said(tree, "dc:title/rdf:Alt/rdf:li") == "<Kế & hoạch> ]]>"
        assert str(opened.docinfo["/CreationDate"]).startswith("D:20000101")


def test_headings_are_bookmarks_that_lead_to_their_page(file: Any) -> None:
    with file.open_outline() as outline:
        titles = [item.title for item in outline.root]
        pages = [item.destination[0] for item in outline.root]
    assert titles[0] == "BIÊN BẢN"
    assert titles[1:5] == [f"{n}. Nội dung thứ {n} của chương trình" for n in range(1, 5)]
    assert all(page.Type == "/Page" for page in pages)


def test_the_same_paper_gives_the_same_bytes(raw: bytes) -> None:
    assert render_pdf(everything()) == raw


def test_a_sheet_with_a_corner_code_and_times_in_utc_is_an_archive_file_too() -> None:
    sheet = build_attendance_sheet(
        sheet_data(delegates(40)), state_office(), SheetOptions(corner_code=True)
    )
    made = render_pdf(replace(sheet, created=datetime(2023, 4, 25, tzinfo=UTC)))
    with pikepdf.open(io.BytesIO(made)) as opened:
        assert b"<pdfaid:part>2<" in opened.Root.Metadata.read_raw_bytes()
        assert "/OutputIntents" in opened.Root
        operators = {
            str(step.operator)
            for page in opened.pages
            for step in pikepdf.parse_content_stream(page)
        }
    assert operators
    assert not operators & {"gs", "sh", "ri", "BX"}
