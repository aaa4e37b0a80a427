"""The contact sheet in the room."""

from __future__ import annotations

from typing import Any

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.contact_sheet import ContactOptions, build_contact_sheet
from meetingdesk.features.papers.contact_paper import ContactData, gather_contact_sheet
from meetingdesk.gui.papers.options import Flag, Section, Values
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_SECTIONS = (
    Section(
        message("labels", "Ảnh"),
        (
            Flag("only_chosen", message("labels", "Chỉ ảnh trong biên bản")),
            Flag("captions", message("labels", "Ghi chú thích thay tên tệp"), usual=True),
        ),
    ),
)


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> ContactData:
    return gather_contact_sheet(session, store, meeting_id)


def _build(data: ContactData, facts: Facts, values: Values) -> Document:
    options = ContactOptions(
        only_chosen=values.flag("only_chosen"), captions=values.flag("captions")
    )
    return build_contact_sheet(data, facts.read_letterhead(facts.letterhead), options)


CONTACT_SHEET: Paper[ContactData] = Paper(
    key="contact_sheet",
    title=message("labels", "Bảng ảnh"),
    file_label="Bảng ảnh",
    about=message("labels", "Mọi ảnh của sự kiện thu nhỏ, có số thứ tự, để chọn và lưu hồ sơ."),
    icon="layout-grid",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
)
