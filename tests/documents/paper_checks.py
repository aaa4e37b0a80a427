"""What every paper must bear: hostile words, and the same words in both kinds of file."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from documents.printed import Printed, words_of_docx
from meetingdesk.documents.blocks import Document, PageNumbers
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf

HOSTILE = "<b>Trần & Con</b> \x07\u202e{name} %s 中文 😀 " + "Khôngmộtdấucáchnào" * 20
"""Markup, control and direction signs, letters of other scripts, a word wider than any column."""


def words_in_both(document: Document, *, heads: frozenset[str] = frozenset()) -> None:
    """PDF and Word have each word as often; `heads` are those of a head that comes again."""
    bare = replace(document, frame=replace(document.frame, numbers=PageNumbers.NONE))
    pdf = Counter(re.findall(r"\S+", Printed(render_pdf(bare)).text))
    word = words_of_docx(render_docx(bare))
    assert {found for found in (pdf - word) if found not in heads} == set()
    assert {found for found in (word - pdf) if found not in heads} == set()


def stays_inside(document: Document) -> Printed:
    """All text lies between the margins (page numbers above them); returns the pages."""
    printed = Printed(render_pdf(document))
    frame = document.frame
    width, height = frame.size_mm
    for page in printed.lines:
        for line in page:
            assert line.left > frame.margins.left - 1
            assert line.right < width - frame.margins.right + 1
            assert line.bottom < height - frame.margins.bottom + 1
    return printed
