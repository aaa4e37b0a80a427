"""What a look through the workspace found, in words."""

from __future__ import annotations

from collections.abc import Iterator

from meetingdesk.messages import Message, message
from meetingdesk.store.verification import Verification


def words_of(found: Verification) -> list[Message]:
    """One sentence for each thing found; one that all is well where nothing was."""
    wrong = list(_faults(found))
    if wrong:
        return wrong
    return [
        message(
            "labels",
            "Kho dữ liệu nguyên vẹn: {entries} mục nhật ký, {attachments} tệp đính kèm.",
        ).given(entries=found.chain.entries, attachments=found.attachments)
    ]


def _faults(found: Verification) -> Iterator[Message]:
    for line in found.damage:
        yield message("labels", "Tệp dữ liệu hỏng: {line}").given(line=line)
    if found.broken_references:
        yield message("labels", "Có {count} liên kết trỏ đến mục không còn.").given(
            count=found.broken_references
        )
    if found.chain.broken_entry_id is not None:
        yield message("labels", "Nhật ký bị sửa từ mục số {entry}.").given(
            entry=found.chain.broken_entry_id
        )
    for name in found.missing:
        yield message("labels", "Thiếu tệp đính kèm: {name}").given(name=name)
    for name in found.altered:
        yield message("labels", "Tệp đính kèm bị thay đổi: {name}").given(name=name)
