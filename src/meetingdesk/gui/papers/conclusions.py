"""The notice of conclusions in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.conclusions import BY_ORDER, ConclusionsOptions, build_conclusions
from meetingdesk.features.papers.conclusions_paper import ConclusionsData, gather_conclusions
from meetingdesk.features.papers.papers import Capacity
from meetingdesk.gui.papers.common_options import ADDRESS, address_of
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import Flag, LetterheadPick, Line, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section, signatory, signer_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "conclusions"
_GATHERINGS = ("Hội nghị", "cuộc họp", "Hội thảo", "Đại hội", "kỳ họp")
_SECTIONS = (
    Section(
        message("labels", "Nội dung thông báo"),
        (
            Flag("by_item", message("labels", "Xếp theo từng phần của chương trình")),
            Flag("tasks", message("labels", "In nhiệm vụ đã giao"), usual=True),
            Line("gathering", message("labels", "Gọi cuộc họp là"), _GATHERINGS[0], _GATHERINGS),
            ADDRESS,
        ),
    ),
    signer_section(BY_ORDER.title.upper()),
)
_PAGE = Section(
    message("labels", "Trang giấy"),
    (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> Numbered[ConclusionsData]:
    data = gather_conclusions(session, store, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {
        "letterhead": facts.letterhead,
        "address": address_of(facts),
        "signer_capacity": Capacity.BY_ORDER,
    }


def _recipients(found: Numbered[ConclusionsData], _facts: Facts) -> tuple[Section, ...]:
    """Nơi nhận begins with whom the minutes go to."""
    return (recipients_section("\n".join(found.data.recipients)),)


def _build(found: Numbered[ConclusionsData], facts: Facts, values: Values) -> Document:
    options = ConclusionsOptions(
        number=found.number,
        dated=found.dated,
        by_item=values.flag("by_item"),
        tasks=values.flag("tasks"),
        gathering=values.text("gathering") or _GATHERINGS[0],
        address=values.text("address"),
        archive=values.text("archive"),
        signatory=signatory(values) or BY_ORDER,
    )
    data = replace(found.data, recipients=values.lines("recipients"))
    return build_conclusions(data, facts.read_letterhead(values.text("letterhead")), options)


CONCLUSIONS: Paper[Numbered[ConclusionsData]] = Paper(
    key=_KEY,
    title=message("labels", "Thông báo kết luận"),
    file_label="Thông báo kết luận",
    about=message(
        "labels", "Kết luận, quyết định và nhiệm vụ của biên bản, gửi các đơn vị thực hiện."
    ),
    icon="speakerphone",
    gather=_gather,
    build=_build,
    sections=(*_SECTIONS, _PAGE),
    usual=_usual,
    kept_per_event=frozenset({"recipients"}),
    more_sections=_recipients,
    tool=numbering_tool(_KEY, ConclusionsOptions().kind),
)
