"""Named Word styles from the table of styles, page setup and properties of the DOCX file."""

from __future__ import annotations

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from meetingdesk.documents.blocks import Document, PageFrame
from meetingdesk.documents.render.docx_parts import element
from meetingdesk.documents.styles import Alignment, Style, StyleName, style_sheet
from meetingdesk.documents.text import printable

_FONT = "Times New Roman"
_ALIGNMENTS = {
    Alignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Alignment.CENTER: WD_ALIGN_PARAGRAPH.CENTER,
    Alignment.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Alignment.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_OUTLINE = {
    StyleName.TITLE: 0,
    StyleName.ANNEX: 0,
    StyleName.HEADING_1: 0,
    StyleName.HEADING_2: 1,
}
_WORD_2013 = "15"
_LANGUAGES = {"vi": "vi-VN", "en": "en-GB"}


def prepare(word: Any, document: Document) -> dict[StyleName, str]:
    """Give the Word file its styles, page and properties; returns the id of each style."""
    _describe(word, document)
    _modern_layout(word)
    _set_page(word.sections[0], document.frame)
    _set_normal(word, document)
    sheet = style_sheet(document.typography)
    return {name: _add_style(word, name, style) for name, style in sheet.items()}


def _describe(word: Any, document: Document) -> None:
    properties = word.core_properties
    properties.title = printable(document.title)[:255]
    properties.author = printable(document.author)[:255]
    properties.subject = printable(document.subject)[:255]
    properties.last_modified_by = properties.author
    properties.comments = ""
    properties.language = _LANGUAGES.get(document.language, document.language)
    for name in ("created", "modified"):
        if document.created is not None:
            setattr(properties, name, document.created)
        else:
            stamp = properties._element.find(qn(f"dcterms:{name}"))
            if stamp is not None:
                properties._element.remove(stamp)


def _modern_layout(word: Any) -> None:
    """Ask Word for its present layout rules: tables then begin at the margin, not before it."""
    for setting in word.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)


def _set_page(section: Any, frame: PageFrame) -> None:
    width, height = frame.size_mm
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if frame.landscape else WD_ORIENT.PORTRAIT
    section.top_margin, section.bottom_margin = Mm(frame.margins.top), Mm(frame.margins.bottom)
    section.left_margin, section.right_margin = Mm(frame.margins.left), Mm(frame.margins.right)
    section.footer_distance = Mm(frame.margins.bottom / 2)


def _set_normal(word: Any, document: Document) -> None:
    normal = word.styles["Normal"]
    _set_font(normal, document.typography.body)
    language = _LANGUAGES.get(document.language, document.language)
    normal.element.rPr.append(element("w:lang", val=language, eastAsia=language))
    layout = normal.paragraph_format
    layout.space_before = layout.space_after = Pt(0)
    layout.widow_control = True


def _set_font(style: Any, size: float) -> None:
    style.font.name = _FONT
    style.font.size = Pt(size)
    fonts = style.element.rPr.rFonts
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)


def _ascii_id(name: StyleName) -> str:
    """Word shows the name; the id is plain letters, as other programs expect."""
    return "Paper" + name.name.title().replace("_", "")


def _add_style(word: Any, name: StyleName, style: Style) -> str:
    made = word.styles.add_style(name.value, WD_STYLE_TYPE.PARAGRAPH)
    made.element.set(qn("w:styleId"), _ascii_id(name))
    made.base_style = word.styles["Normal"]
    made.quick_style = True
    _set_font(made, style.size)
    made.font.bold, made.font.italic = style.bold, style.italic
    layout = made.paragraph_format
    layout.alignment = _ALIGNMENTS[style.align]
    layout.space_before, layout.space_after = Pt(style.before_pt), Pt(style.after_pt)
    layout.first_line_indent = Mm(style.first_line_mm)
    layout.keep_with_next = style.keep_with_next
    # What leads to the next paragraph goes there whole, as in the PDF.
    layout.keep_together = style.keep_with_next
    layout.line_spacing = style.spacing
    if name is StyleName.RULE:
        layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(style.size)
    if name in _OUTLINE:
        made.element.get_or_add_pPr().append(element("w:outlineLvl", val=str(_OUTLINE[name])))
    style_id: str = made.style_id
    return style_id
