"""The seating plan and the seating list in the room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.seating_list import ListOrder, SeatingListOptions, build_seating_list
from meetingdesk.documents.seating_plan import PlanOptions, SeatingPlan, build_seating_plan
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.seating_paper import SeatingData, gather_seating
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.list_table import list_table
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Pick,
    Section,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper, PaperTool
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_PLAN_SECTIONS = (
    Section(
        message("labels", "Sơ đồ"),
        (
            Flag("names", message("labels", "Ghi tên người ngồi"), True),
            Flag("legend", message("labels", "Chú giải các đơn vị"), True),
            Line("title", message("labels", "Tên sơ đồ"), PlanOptions().title),
        ),
    ),
    Section(
        message("labels", "Trang giấy"),
        (
            Pick(
                "paper",
                message("labels", "Khổ giấy"),
                (("A4", message("labels", "A4")), ("A3", message("labels", "A3"))),
                "A4",
            ),
        ),
    ),
)
_LIST_SECTIONS = (
    Section(
        message("labels", "Sắp xếp"),
        (
            Pick(
                "order",
                message("labels", "Thứ tự"),
                (
                    (ListOrder.NAME, message("labels", "Theo tên A-Z")),
                    (ListOrder.SEAT, message("labels", "Theo chỗ ngồi")),
                    (ListOrder.ORGANIZATION, message("labels", "Theo từng đơn vị")),
                ),
                ListOrder.NAME,
            ),
            Flag("with_unseated", message("labels", "Ghi cả người chưa có chỗ"), True),
        ),
    ),
    Section(
        message("labels", "Đầu trang"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            Line("title", message("labels", "Tên danh sách"), SeatingListOptions().title),
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> SeatingData:
    return gather_seating(session, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _build_plan(data: SeatingData, _facts: Facts, values: Values) -> SeatingPlan:
    options = PlanOptions(
        paper=values.text("paper"),
        names=values.flag("names"),
        legend=values.flag("legend"),
        title=values.text("title") or PlanOptions().title,
    )
    return build_seating_plan(data, options)


def _build_list(data: SeatingData, facts: Facts, values: Values) -> Document:
    options = SeatingListOptions(
        order=ListOrder(values.text("order")),
        letterhead=bool(values.text("letterhead")),
        with_unseated=values.flag("with_unseated"),
        title=values.text("title") or SeatingListOptions().title,
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_seating_list(data, letterhead, options)


def _table(data: SeatingData, facts: Facts, values: Values) -> Table:
    return list_table(_build_list(data, facts, values))


def _go_to_hall(
    desk: Desk, meeting_id: int, _values: Values, _window: QWidget, _changed: Callable[[], object]
) -> None:
    desk.open_meeting(meeting_id, "seating")


_TOOL = PaperTool(message("labels", "Xếp chỗ…"), "armchair", _go_to_hall)

SEATING_PLAN: Paper[SeatingData] = Paper(
    key="seating_plan",
    title=message("labels", "Sơ đồ chỗ ngồi"),
    file_label="Sơ đồ chỗ ngồi",
    about=message("labels", "Cả hội trường trên một trang, tên ghi ngay tại ghế."),
    icon="armchair",
    gather=_gather,
    build=_build_plan,
    sections=_PLAN_SECTIONS,
    in_word=False,
    tool=_TOOL,
)
SEATING_LIST: Paper[SeatingData] = Paper(
    key="seating_list",
    title=message("labels", "Danh sách chỗ ngồi"),
    file_label="Danh sách chỗ ngồi",
    about=message("labels", "Ai ngồi đâu, theo tên để tìm hoặc theo chỗ để hướng dẫn."),
    icon="list",
    gather=_gather,
    build=_build_list,
    sections=_LIST_SECTIONS,
    usual=_usual,
    table=_table,
    tool=_TOOL,
)
