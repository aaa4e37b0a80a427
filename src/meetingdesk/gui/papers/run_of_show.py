"""The run-of-show in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.run_of_show import (
    Introduction,
    ShowForm,
    ShowOptions,
    build_run_of_show,
)
from meetingdesk.features.papers.agenda_paper import AgendaPaperData, gather_run_of_show
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.common_options import ADDRESS, address_of
from meetingdesk.gui.papers.options import (
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

_USUAL = ShowOptions()


def _is_read(values: Values) -> bool:
    return values.text("form") == ShowForm.READING


def _introduces(values: Values) -> bool:
    return values.text("introduction") != Introduction.NOBODY


_SECTIONS = (
    Section(
        message("labels", "Kịch bản"),
        (
            Pick(
                "form",
                message("labels", "Trình bày"),
                (
                    (ShowForm.TABLE, message("labels", "Bảng, giấy ngang")),
                    (ShowForm.READING, message("labels", "Chữ lớn để đọc")),
                ),
                ShowForm.TABLE,
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
        ),
    ),
    Section(
        message("labels", "Giới thiệu đại biểu"),
        (
            Pick(
                "introduction",
                message("labels", "Giới thiệu"),
                (
                    (Introduction.EVERYBODY, message("labels", "Theo danh sách mời")),
                    (Introduction.COME, message("labels", "Chỉ đại biểu đã đến")),
                    (Introduction.NOBODY, message("labels", "Không in phần này")),
                ),
                Introduction.EVERYBODY,
            ),
            Number(
                "most",
                message("labels", "Giới thiệu tên nhiều nhất"),
                _USUAL.most,
                1,
                200,
                shown_when=_introduces,
            ),
            ADDRESS,
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


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> AgendaPaperData:
    return gather_run_of_show(session, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"address": address_of(facts)}


def _build(data: AgendaPaperData, facts: Facts, values: Values) -> Document:
    options = ShowOptions(
        form=ShowForm(values.text("form")),
        introduction=Introduction(values.text("introduction")),
        most=round(values.number("most")),
        address=values.text("address"),
        letterhead=bool(values.text("letterhead")),
        title=values.text("title") or _USUAL.title,
        reading_size=values.number("reading_size"),
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_run_of_show(data, letterhead, options)


def _go_to_agenda(
    desk: Desk, meeting_id: int, _values: Values, _window: QWidget, _changed: Callable[[], object]
) -> None:
    desk.open_meeting(meeting_id, "agenda")


RUN_OF_SHOW: Paper[AgendaPaperData] = Paper(
    key="run_of_show",
    title=message("labels", "Kịch bản điều hành"),
    file_label="Kịch bản điều hành",
    about=message("labels", "Cho người dẫn chương trình: lời dẫn, giới thiệu, việc chuẩn bị."),
    icon="microphone",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    tool=PaperTool(message("labels", "Soạn lời dẫn…"), "pencil", _go_to_agenda),
)
