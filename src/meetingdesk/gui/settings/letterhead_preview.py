"""A page with a letterhead on it, drawn as it prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pypdfium2
from PySide6.QtGui import QImage

from meetingdesk.documents.blocks import Document, PageFrame, Paragraph, TitleBlock, plain
from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.exchange.pdfium import PDFIUM
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData

_SAMPLE_DAY = date(2023, 4, 25)
_BODY = (
    "Đây là trang xem trước. Phần đầu văn bản, cỡ chữ, lề và giãn dòng in ra đúng như trên trang "
    "này; nội dung dưới đây chỉ để thấy một đoạn văn dài được căn đều hai bên ra sao."
)


def preview_image(issuer: IssuerData, content: Mapping[str, Any], width: int) -> QImage:
    """The upper part of a page, `width` pixels wide. Raises BadInput naming a wrong field."""
    document = _document(Letterhead.from_dict(content), issuer)
    pdf = render_pdf(document)
    with PDFIUM:
        pages = pypdfium2.PdfDocument(pdf)
        try:
            page = pages[0]
            picture = page.render(scale=width / page.get_width()).to_pil().convert("RGB")
        finally:
            pages.close()
    size = picture.size
    return QImage(
        picture.tobytes(), size[0], size[1], size[0] * 3, QImage.Format.Format_RGB888
    ).copy()


def issuer_or_example(session: Any) -> IssuerData:
    """The office's own names, or an example where they were not filled in yet."""
    issuer = issuer_data(session)
    if issuer.superior and issuer.symbol:
        return issuer
    return IssuerData(
        issuer.issuer or "Tên cơ quan",
        issuer.superior or "Tên cơ quan chủ quản",
        issuer.symbol or "ABC",
        issuer.place or "Cần Thơ",
    )


def _document(letterhead: Letterhead, issuer: IssuerData) -> Document:
    number = letterhead.number_line("TB", issuer.symbol, 5)
    return Document(
        title="Xem trước",
        blocks=(
            letterhead.heading(issuer, number=number, place_and_day=_SAMPLE_DAY),
            TitleBlock("THÔNG BÁO", "Về việc xem trước mẫu đầu văn bản"),
            Paragraph(plain(_BODY)),
            Paragraph(plain(_BODY)),
        ),
        frame=PageFrame(margins=letterhead.margins),
        typography=letterhead.sizes,
    )
