"""The counting record in the room: which election, who counted, who signs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.counting_record import CountingOptions, build_counting_record
from meetingdesk.features.papers.counting_paper import CountingData, gather_counting
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import (
    LetterheadPick,
    Line,
    Number,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "counting_record"
_LONGEST = 70
_USUAL = CountingOptions()
_SECTIONS = (
    Section(
        message("labels", "Ban Kiểm phiếu"),
        (
            Line(
                "body",
                message("labels", "Gọi những người kiểm phiếu là"),
                _USUAL.body,
                (_USUAL.body, "Tổ kiểm phiếu", "Ban Bầu cử", "Tổ bầu cử"),
            ),
            Number("copies", message("labels", "Số bản"), _USUAL.copies, 0, 20),
        ),
    ),
    Section(
        message("labels", "Người ký"),
        (
            Line(
                "clerk_title",
                message("labels", "Chức danh ký bên trái"),
                _USUAL.clerk_title,
                (_USUAL.clerk_title, "NGƯỜI GHI BIÊN BẢN", ""),
            ),
            Line("clerk", message("labels", "Họ và tên thư ký")),
            Line(
                "chair_title",
                message("labels", "Chức danh ký ở giữa (để trống: không có)"),
                _USUAL.chair_title,
                ("", "TM. ĐOÀN CHỦ TỊCH", "CHỦ TỌA", "CHỦ TRÌ"),
            ),
            Line(
                "head_title",
                message("labels", "Chức danh ký bên phải"),
                _USUAL.head_title,
                (_USUAL.head_title, "TM. BAN KIỂM PHIẾU", "TỔ TRƯỞNG TỔ KIỂM PHIẾU"),
            ),
            Line("archive", message("labels", "Lưu (dòng cuối của nơi nhận)"), _USUAL.archive),
        ),
    ),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
    ),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> Numbered[CountingData]:
    data = gather_counting(session, store, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _which(found: Numbered[CountingData], _facts: Facts) -> tuple[Section, ...]:
    """The elections of the minutes, to choose one."""
    choices = tuple((str(one.entry_id), _name(one.subject)) for one in found.data.elections)
    if not choices:
        choices = (("0", message("labels", "Biên bản chưa ghi cuộc bầu cử nào")),)
    pick = Pick("election", message("labels", "Cuộc bầu cử"), choices, choices[0][0])
    return (Section(message("labels", "Nội dung"), (pick,)),)


def _name(subject: str) -> Message:
    text = " ".join(subject.split())
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    return message("labels", "Bầu cử: {text}").given(text=short)


def _build(found: Numbered[CountingData], facts: Facts, values: Values) -> Document:
    options = CountingOptions(
        entry_id=int(values.text("election")),
        number=found.number,
        body=values.text("body") or _USUAL.body,
        copies=int(values.number("copies")),
        head_title=values.text("head_title") or _USUAL.head_title,
        clerk_title=values.text("clerk_title"),
        clerk=values.text("clerk"),
        chair_title=values.text("chair_title"),
        archive=values.text("archive"),
    )
    return build_counting_record(
        found.data, facts.read_letterhead(values.text("letterhead")), options
    )


COUNTING_RECORD: Paper[Numbered[CountingData]] = Paper(
    key=_KEY,
    title=message("labels", "Biên bản kiểm phiếu"),
    file_label="Biên bản kiểm phiếu",
    about=message("labels", "Kết quả của một cuộc bầu cử: số phiếu, ứng cử viên, người trúng cử."),
    icon="inbox",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    kept_per_event=frozenset({"election", "clerk"}),
    more_sections=_which,
    tool=numbering_tool(_KEY, _USUAL.kind),
)
