"""The paragraphs of Word and PDF files are read as a reader sees them; bad files say why."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from meetingdesk.documents.render.fonts import load
from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.document_text import (
    LARGEST_BYTES,
    Paragraph,
    plain_text,
    read_document,
    read_document_file,
)


def word_file() -> bytes:
    document = Document()
    document.add_heading("CHƯƠNG TRÌNH PHỐI HỢP", 1)
    document.add_paragraph("Điều 1.  Thu gom\trác thải.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Ra quân"
    table.rows[0].cells[1].text = "12 đợt"
    document.add_paragraph("")
    document.add_paragraph("Điều 2. Bảo vệ nguồn nước.")
    return saved(document)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]  # python-docx's document has no public type
    return out.getvalue()


def pdf_file(*pages: tuple[str, ...]) -> bytes:
    load("Tinos-Regular")
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for lines in pages:
        canvas.setFont("Tinos-Regular", 12)
        for place, line in enumerate(lines):
            canvas.drawString(60, 760 - 18 * place, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_word_file_is_read_in_order_with_styles_and_cells() -> None:
    assert read_document(word_file(), "ban-1.docx") == (
        Paragraph("CHƯƠNG TRÌNH PHỐI HỢP", "Heading1"),
        Paragraph("Điều 1. Thu gom rác thải."),
        Paragraph("Ra quân\t12 đợt", cells=("Ra quân", "12 đợt")),
        Paragraph("Điều 2. Bảo vệ nguồn nước."),
    )


def test_tracked_changes_are_read_as_if_accepted() -> None:
    document = Document()
    paragraph = document.add_paragraph("Bên A ")
    for tag, text in (("del", "delText"), ("ins", "t")):
        words = "không" if tag == "del" else "phối hợp"
        run = f"<w:r><w:{text}>{words}</w:{text}></w:r>"
        paragraph._p.append(parse_xml(f"<w:{tag} {nsdecls('w')}>{run}</w:{tag}>"))
    assert plain_text(read_document(saved(document), "a.docx")) == "Bên A phối hợp"


def test_lines_of_a_pdf_are_put_together_to_paragraphs_across_pages() -> None:
    data = pdf_file(
        (
            "CHƯƠNG TRÌNH PHỐI HỢP",
            "Điều 1. Hai bên phối hợp tuyên truyền, vận động hội viên và nhân dân",
            "thu gom rác thải tại nguồn.",
            "Điều 2. Hai bên phối hợp kiểm tra việc bảo vệ môi trường ở các chợ và",
            "1",
        ),
        ("khu dân cư.", "2"),
    )
    assert [one.text for one in read_document(data, "a.pdf")] == [
        "CHƯƠNG TRÌNH PHỐI HỢP",
        "Điều 1. Hai bên phối hợp tuyên truyền, vận động hội viên và nhân dân "
        "thu gom rác thải tại nguồn.",
        "Điều 2. Hai bên phối hợp kiểm tra việc bảo vệ môi trường ở các chợ và khu dân cư.",
    ]


def test_files_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="chỉ có ảnh quét"):
        read_document(pdf_file(()), "quet.pdf")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_file(("Điều 1",)))) as file:
        file.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BadInput, match="mật khẩu"):
        read_document(out.getvalue(), "khoa.pdf")
    for nonsense in (b"%PDF-1.7 nothing", word_file()[:400]):
        with pytest.raises(BadInput, match="hỏng"):
            read_document(nonsense, "hong")
    for other in (b"", b"Just text", b"\xd0\xcf\x11\xe0"):
        with pytest.raises(BadInput, match=r"\.docx"):
            read_document(other, "cu.doc")
    with pytest.raises(Unavailable, match=r"mat\.docx"):
        read_document_file(tmp_path / "mat.docx")


def test_a_file_of_hundreds_of_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "to.docx"
    with path.open("wb") as big:
        big.truncate(LARGEST_BYTES + 1)
    with pytest.raises(BadInput, match="quá lớn"):
        read_document_file(path)


@settings(max_examples=60)
@given(st.data())
def test_damaged_word_files_are_refused_or_read_but_nothing_breaks(data: st.DataObject) -> None:
    whole = bytearray(word_file())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    with suppress(BadInput):
        assert isinstance(read_document(bytes(whole), "a.docx"), tuple)
