"""The press note in the room: its text, drafted and open to editing, and its photos."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.press_note import (
    MOST_PHOTOS,
    PressOptions,
    build_press_note,
    default_photos,
    draft_byline,
    draft_text,
    draft_title,
)
from meetingdesk.features.papers.press_paper import PressData, PressPhoto, gather_press_note
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Lines,
    Option,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_NONE = "0"
_LONGEST = 60
_TEXT_LINES = 14
_PHOTO_LABELS = (
    message("labels", "Ảnh lớn"),
    message("labels", "Ảnh thứ hai"),
    message("labels", "Ảnh thứ ba"),
)


def _with_letterhead(values: Values) -> bool:
    return values.flag("with_letterhead")


_SECTIONS = (
    Section(
        message("labels", "Trang giấy"),
        (
            Flag("with_letterhead", message("labels", "In đầu văn bản của cơ quan")),
            LetterheadPick(
                "letterhead", message("labels", "Đầu văn bản"), shown_when=_with_letterhead
            ),
        ),
    ),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> PressData:
    return gather_press_note(session, store, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _words_and_photos(data: PressData, _facts: Facts) -> tuple[Section, ...]:
    words = (
        Line("title", message("labels", "Tiêu đề"), draft_title(data)),
        Lines(
            "text",
            message("labels", "Nội dung: dòng đầu in đậm, mỗi dòng một đoạn"),
            draft_text(data),
            shown=_TEXT_LINES,
        ),
        Line("byline", message("labels", "Tin, ảnh"), draft_byline(data)),
    )
    photos = [option for place in range(MOST_PHOTOS) for option in _photo_options(data, place)]
    return (
        Section(message("labels", "Bài viết"), words),
        Section(message("labels", "Ảnh và chú thích"), tuple(photos)),
    )


def _photo_options(data: PressData, place: int) -> tuple[Option, ...]:
    key = f"photo_{place + 1}"
    chosen = default_photos(data.photos)
    usual = str(chosen[place]) if place < len(chosen) else _NONE
    choices = ((_NONE, message("labels", "Không in ảnh")), *map(_choice, data.photos))
    caption = message("labels", "Chú thích (để trống: như trong sự kiện)")
    return (
        Pick(key, _PHOTO_LABELS[place], choices, usual),
        Line(
            f"caption_{place + 1}",
            caption,
            shown_when=lambda values: values.text(key) != _NONE,
        ),
    )


def _choice(photo: PressPhoto) -> tuple[str, Message]:
    name = photo.caption or photo.file_name
    short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
    return str(photo.id), message("labels", "{name}").given(name=short)


def _build(data: PressData, facts: Facts, values: Values) -> Document:
    places = range(1, MOST_PHOTOS + 1)
    shown = [place for place in places if values.text(f"photo_{place}") != _NONE]
    options = PressOptions(
        title=values.text("title"),
        text=values.text("text"),
        byline=values.text("byline"),
        photos=tuple(int(values.text(f"photo_{place}")) for place in shown),
        captions=tuple(values.text(f"caption_{place}") for place in shown),
        letterhead=values.flag("with_letterhead"),
    )
    return build_press_note(data, facts.read_letterhead(values.text("letterhead")), options)


PRESS_NOTE: Paper[PressData] = Paper(
    key="press_note",
    title=message("labels", "Tin ảnh"),
    file_label="Tin ảnh",
    about=message("labels", "Bài ngắn soạn sẵn từ sự kiện, sửa được trước khi in, kèm ba ảnh."),
    icon="photo",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    kept_per_event=frozenset(
        {"title", "text", "byline"}
        | {
            f"{kind}_{place}"
            for kind in ("photo", "caption")
            for place in range(1, MOST_PHOTOS + 1)
        }
    ),
    more_sections=_words_and_photos,
)
