"""The extract of one decision in the room: which one, who signs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.extract import ExtractOptions, build_extract
from meetingdesk.features.papers.extract_paper import ExtractData, Passage, gather_extract
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import Flag, LetterheadPick, Line, Pick, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "extract"
_LONGEST = 70
_USUAL = ExtractOptions()
_SECTIONS = (
    Section(
        message("labels", "Người ký"),
        (
            Line(
                "extractor_title",
                message("labels", "Chức danh ký bên trái"),
                _USUAL.extractor_title,
                (_USUAL.extractor_title, "NGƯỜI SAO", "THƯ KÝ"),
            ),
            Line("extractor", message("labels", "Họ và tên (để trống: thư ký)")),
            Line(
                "confirmer_title",
                message("labels", "Chức danh ký bên phải"),
                _USUAL.confirmer_title,
                (_USUAL.confirmer_title, "CHỦ TRÌ", "XÁC NHẬN CỦA CƠ QUAN"),
            ),
            Line("confirmer", message("labels", "Họ và tên (để trống: chủ trì)")),
        ),
    ),
    recipients_section(),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
    ),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> Numbered[ExtractData]:
    data = gather_extract(session, store, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead, "archive": _USUAL.archive}


def _which(found: Numbered[ExtractData], _facts: Facts) -> tuple[Section, ...]:
    """The decisions and conclusions of the minutes, to choose one."""
    choices = tuple((str(one.entry_id), _name(one)) for one in found.data.passages)
    if not choices:
        none = (("0", message("labels", "Biên bản chưa ghi quyết định, kết luận nào")),)
        pick = Pick("passage", message("labels", "Trích phần nào"), none, "0")
    else:
        pick = Pick("passage", message("labels", "Trích phần nào"), choices, choices[0][0])
    votes = Flag("votes", message("labels", "Kèm kết quả biểu quyết"), usual=True)
    return (Section(message("labels", "Nội dung trích"), (pick, votes)),)


def _name(passage: Passage) -> Message:
    text = " ".join(passage.text.split())
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    if passage.is_decision:
        return message("labels", "Quyết định: {text}").given(text=short)
    return message("labels", "Kết luận: {text}").given(text=short)


def _build(found: Numbered[ExtractData], facts: Facts, values: Values) -> Document:
    options = ExtractOptions(
        entry_id=int(values.text("passage")),
        number=found.number,
        dated=found.dated,
        votes=values.flag("votes"),
        extractor_title=values.text("extractor_title") or _USUAL.extractor_title,
        extractor=values.text("extractor"),
        confirmer_title=values.text("confirmer_title") or _USUAL.confirmer_title,
        confirmer=values.text("confirmer"),
        recipients=values.lines("recipients"),
        archive=values.text("archive"),
    )
    return build_extract(found.data, facts.read_letterhead(values.text("letterhead")), options)


EXTRACT: Paper[Numbered[ExtractData]] = Paper(
    key=_KEY,
    title=message("labels", "Trích biên bản"),
    file_label="Trích biên bản",
    about=message("labels", "Một quyết định hoặc kết luận của biên bản, gửi nơi cần biết."),
    icon="cut",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    kept_per_event=frozenset({"passage", "recipients"}),
    more_sections=_which,
    tool=numbering_tool(_KEY, _USUAL.kind),
)
