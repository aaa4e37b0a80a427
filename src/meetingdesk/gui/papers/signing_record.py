"""The record of signing in the room: which agreement, who stands where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.signing_record import SigningRecordOptions, build_signing_record
from meetingdesk.features.papers.signing_record_paper import (
    SigningRecordData,
    gather_signing_record,
)
from meetingdesk.gui.papers.numbering import Numbered, gathered_with_number, numbering_tool
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Number,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.gui.papers.signer_options import recipients_section
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_KEY = "signing_record"
_ALL = "0"
_LONGEST = 80
_USUAL = SigningRecordOptions()
_SECTIONS = (
    Section(
        message("labels", "Phần ký"),
        (
            Flag("first_at_right", message("labels", "Bên thứ nhất ký bên phải (khi có hai bên)")),
            Flag("witnesses_sign", message("labels", "Người chứng kiến cùng ký"), usual=True),
            Number("copies", message("labels", "Số bản gốc (0: mỗi bên một bản)"), 0, 0, 40),
        ),
    ),
    recipients_section("\n".join(_USUAL.recipients)),
    Section(
        message("labels", "Trang giấy"),
        (LetterheadPick("letterhead", message("labels", "Đầu văn bản")),),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> Numbered[SigningRecordData]:
    data = gather_signing_record(session, meeting_id)
    return gathered_with_number(session, _KEY, meeting_id, data)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead, "archive": _USUAL.archive}


def _which(found: Numbered[SigningRecordData], _facts: Facts) -> tuple[Section, ...]:
    """All that was signed in one record, or one agreement of it."""
    said = message("labels", "{name}")
    choices = tuple(
        (str(one.id), said.given(name=_short(f"{one.number} {one.title}".strip())))
        for one in found.data.agreements
    )
    everything = (_ALL, message("labels", "Tất cả văn bản ký tại sự kiện"))
    pick = Pick("agreement", message("labels", "Ghi việc ký"), (everything, *choices), _ALL)
    return (Section(message("labels", "Văn bản ký kết"), (pick,)),)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"


def build_record(found: Numbered[SigningRecordData], facts: Facts, values: Values) -> Document:
    """The record as a document."""
    options = SigningRecordOptions(
        agreement_id=int(values.text("agreement")),
        number=found.number,
        first_at_right=values.flag("first_at_right"),
        witnesses_sign=values.flag("witnesses_sign"),
        copies=round(values.number("copies")),
        recipients=values.lines("recipients"),
        archive=values.text("archive"),
    )
    letterhead = facts.read_letterhead(values.text("letterhead"))
    return build_signing_record(found.data, letterhead, options)


SIGNING_RECORD: Paper[Numbered[SigningRecordData]] = Paper(
    key=_KEY,
    title=message("labels", "Biên bản ký kết"),
    file_label="Biên bản ký kết",
    about=message(
        "labels", "Các bên, người ký, người chứng kiến, văn bản đã ký và chỗ ký của từng bên."
    ),
    icon="contract",
    gather=_gather,
    build=build_record,
    sections=_SECTIONS,
    usual=_usual,
    kept_per_event=frozenset({"agreement", "recipients", "copies"}),
    more_sections=_which,
    tool=numbering_tool(_KEY, _USUAL.kind),
)
