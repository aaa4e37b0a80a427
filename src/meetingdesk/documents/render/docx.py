"""Papers as DOCX: the same blocks, in named styles, every part of it open to editing in Word."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, assert_never

import docx
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from meetingdesk.documents.blocks import (
    AnnexHeading,
    Block,
    Document,
    HeadingBlock,
    LabelledLine,
    ListItem,
    NumberedHeading,
    PageBreak,
    PageNumbers,
    Paragraph,
    PhotoGrid,
    Recipients,
    Rule,
    Run,
    ScanNote,
    SignatureBlock,
    Table,
    TitleBlock,
    plain,
)
from meetingdesk.documents.render import corner_code, docx_parts
from meetingdesk.documents.render.docx_columns import letterhead, recipients, signatures
from meetingdesk.documents.render.docx_paper import Paper
from meetingdesk.documents.render.docx_photos import photo_tables
from meetingdesk.documents.render.docx_scan_note import scan_note
from meetingdesk.documents.render.docx_table import data_tables
from meetingdesk.documents.render.layout import Progress
from meetingdesk.documents.render.pdf_table import ABOVE_TABLE_PT
from meetingdesk.documents.render.pdf_text import HEADING_STYLES, PARAGRAPH_STYLES, heading_text
from meetingdesk.documents.styles import StyleName
from meetingdesk.store.files import replace_file


def write_docx(document: Document, path: Path, progress: Progress | None = None) -> None:
    """Put the paper in the place of `path`, whole or not at all.

    Raises Unavailable where the file can't be written, BadInput for a photo that can't be read,
    and what `progress` raises to stop.
    """
    replace_file(path, render_docx(document, progress))


def render_docx(document: Document, progress: Progress | None = None) -> bytes:
    """The paper as a DOCX file."""
    paper = Paper(docx.Document(), document)
    _head_pages(paper, paper.word.sections[0])
    for number, block in enumerate(document.blocks, 1):
        _add(paper, block)
        if progress is not None:
            progress(number, len(document.blocks))
    paper.end()
    packed = io.BytesIO()
    paper.word.save(packed)
    return packed.getvalue()


def _add(paper: Paper, block: Block) -> None:  # noqa: C901, PLR0912 # one case for each block
    match block:
        case HeadingBlock():
            paper.add(letterhead(paper, block))
        case TitleBlock():
            _add_title(paper, block)
        case Paragraph():
            name = PARAGRAPH_STYLES[block.role]
            paper.add_text(name, block.text, keep=block.keep_with_next)
        case LabelledLine():
            text = (Run(f"{block.label} "), *block.text)
            paper.add_text(StyleName.BODY, text, keep=block.keep_with_next)
        case NumberedHeading():
            paper.add_text(HEADING_STYLES[block.level], plain(heading_text(block)))
        case ListItem():
            paper.add_text(StyleName.LIST_ITEM, (Run(f"{block.mark} "), *block.text))
        case Table():
            paper.room_below_last(ABOVE_TABLE_PT)
            for part in data_tables(paper, block):
                paper.add(part)
        case PhotoGrid():
            for part in photo_tables(paper, block):
                paper.add(part)
        case SignatureBlock():
            paper.keep_last()
            for part in signatures(paper, block):
                paper.add(part)
        case Recipients():
            paper.keep_last()
            paper.add(recipients(paper, block))
        case AnnexHeading():
            _add_annex(paper, block)
        case PageBreak():
            if block.restart:
                _begin_section(paper)
            else:
                paper.break_page()
        case ScanNote():
            paper.keep_last()
            paper.add(scan_note(paper, block))
        case _:
            assert_never(block)


def _add_title(paper: Paper, title: TitleBlock) -> None:
    only = title.rule if not title.subject else Rule.NONE
    lines = [(StyleName.TITLE, title.kind, only)]
    if title.subject:
        lines.append((StyleName.SUBJECT, title.subject, title.rule))
    lines += [(StyleName.TITLE_NOTE, note, Rule.NONE) for note in title.notes]
    for name, text, rule in lines:
        for part in paper.centered(name, text, paper.width, rule):
            paper.add(part)
    paper.add(paper.spacer())


def _add_annex(paper: Paper, annex: AnnexHeading) -> None:
    _begin_section(paper)
    for name, text in (
        (StyleName.ANNEX, annex.label),
        (StyleName.ANNEX_TITLE, annex.title),
        (StyleName.TITLE_NOTE, annex.note),
    ):
        if text:
            for part in paper.centered(name, text, paper.width):
                paper.add(part)
    paper.add(paper.spacer())


def _begin_section(paper: Paper) -> None:
    """Begin a section whose pages count from 1."""
    paper.end()
    section = paper.word.add_section(WD_SECTION.NEW_PAGE)
    ending = paper.body.findall(qn("w:p"))[-1]
    ending.style = paper.ids[StyleName.RULE]
    properties = section._sectPr
    properties.insert_element_before(
        docx_parts.element("w:pgNumType", start="1"), "w:cols", "w:titlePg", "w:docGrid"
    )


def _head_pages(paper: Paper, section: Any) -> None:
    """The page number and the corner code, in the header."""
    document = paper.document
    numbers = document.frame.numbers
    style = paper.style(StyleName.PAGE_NUMBER)
    free = document.frame.margins.top - style.leading * 25.4 / 72
    section.header_distance = docx.shared.Mm(max(free / 2, 0))
    section.different_first_page_header_footer = True
    _fill_header(paper, section.header, numbers)
    _fill_header(paper, section.first_page_header, PageNumbers.NONE)
    code = document.corner_code
    if code is not None:
        # Word breaks the pages, so of a header only the first page's knows which one it is on;
        # on the others the printed number tells.
        _add_corner_code(section.header, code.payload)
        _add_corner_code(section.first_page_header, f"{code.payload}/1")


def _fill_header(paper: Paper, header: Any, numbers: PageNumbers) -> None:
    header.is_linked_to_previous = False
    line = header.paragraphs[0]
    line.style = paper.word.styles[StyleName.PAGE_NUMBER.value]
    if numbers is not PageNumbers.NONE:
        line._p.extend(docx_parts.field("PAGE"))
    if numbers is PageNumbers.OF_TOTAL:
        line._p.extend(docx_parts.runs(plain("/")))
        annexes = any(isinstance(block, AnnexHeading) for block in paper.document.blocks)
        line._p.extend(docx_parts.field("SECTIONPAGES" if annexes else "NUMPAGES"))


def _add_corner_code(header: Any, payload: str) -> None:
    size = docx.shared.Mm(corner_code.SIZE_MM)
    inline = header.part.new_pic_inline(io.BytesIO(corner_code.png(payload)), size, size)
    anchor = docx_parts.floating(inline, corner_code.EDGE_MM)
    drawing = docx_parts.element("w:drawing", anchor)
    header.paragraphs[0]._p.append(docx_parts.element("w:r", drawing))
