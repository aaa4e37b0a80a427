"""The run-of-show of a signing in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.signing_ceremony import (
    CeremonyForm,
    CeremonyOptions,
    build_signing_ceremony,
)
from meetingdesk.features.papers.ceremony_paper import CeremonyPaperData, gather_ceremony
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.common_options import ADDRESS, address_of
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Number,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper, PaperTool
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_USUAL = CeremonyOptions()


def _is_read(values: Values) -> bool:
    return values.text("form") == CeremonyForm.READING


_SECTIONS = (
    Section(
        message("labels", "Kịch bản"),
        (
            Pick(
                "form",
                message("labels", "Trình bày"),
                (
                    (CeremonyForm.TABLE, message("labels", "Bảng, giấy ngang")),
                    (CeremonyForm.READING, message("labels", "Chữ lớn để đọc")),
                ),
                CeremonyForm.TABLE,
            ),
            Number(
                "reading_size",
                message("labels", "Cỡ chữ"),
                _USUAL.reading_size,
                13,
                24,
                shown_when=_is_read,
            ),
            Line("title", message("labels", "Tên văn bản"), _USUAL.title),
            ADDRESS,
            Flag("first_at_right", message("labels", "Bên thứ nhất ngồi bên phải")),
            Flag("presence", message("labels", "Ghi người ký đã đến hay chưa")),
        ),
    ),
    Section(
        message("labels", "Danh sách kèm theo"),
        (
            Flag("things", message("labels", "Việc chuẩn bị"), usual=True),
            Flag("photos", message("labels", "Ảnh cần chụp"), usual=True),
        ),
    ),
    Section(
        message("labels", "Trang giấy"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> CeremonyPaperData:
    return gather_ceremony(session, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"address": address_of(facts)}


def _build(data: CeremonyPaperData, facts: Facts, values: Values) -> Document:
    options = CeremonyOptions(
        form=CeremonyForm(values.text("form")),
        address=values.text("address"),
        first_at_right=values.flag("first_at_right"),
        presence=values.flag("presence"),
        things=values.flag("things"),
        photos=values.flag("photos"),
        letterhead=bool(values.text("letterhead")),
        title=values.text("title") or _USUAL.title,
        reading_size=values.number("reading_size"),
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_signing_ceremony(data, letterhead, options)


def _go_to_ceremony(
    desk: Desk, meeting_id: int, _values: Values, _window: QWidget, _changed: Callable[[], object]
) -> None:
    desk.open_meeting(meeting_id, "signing")


SIGNING_CEREMONY: Paper[CeremonyPaperData] = Paper(
    key="signing_ceremony",
    title=message("labels", "Kịch bản lễ ký"),
    file_label="Kịch bản lễ ký",
    about=message("labels", "Thứ tự ký, ai ngồi đâu, lời dẫn, việc chuẩn bị và ảnh cần chụp."),
    icon="signature",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    tool=PaperTool(message("labels", "Sắp xếp lễ ký…"), "pencil", _go_to_ceremony),
)
