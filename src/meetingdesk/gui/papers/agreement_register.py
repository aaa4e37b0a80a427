"""The register of agreements in the room: a paper of the office and not of one event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from meetingdesk.documents.agreement_register import (
    COMPILER,
    USUAL_COLUMNS,
    RegisterColumn,
    RegisterGrouping,
    RegisterOptions,
    build_register,
)
from meetingdesk.documents.blocks import Document
from meetingdesk.documents.office_paper import HEAD_OF_OFFICE
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.papers import Signatory
from meetingdesk.features.papers.register_paper import RegisterData, gather_register
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui.papers.list_table import list_table
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Pick,
    Section,
    Several,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_ALL_YEARS = ""


def _is_signed(values: Values) -> bool:
    return values.flag("signed")


_SECTIONS = (
    Section(
        message("labels", "Cột"),
        (
            Several(
                "columns",
                message("labels", "Các cột in ra"),
                (
                    (RegisterColumn.PLACE, message("labels", "Số thứ tự")),
                    (RegisterColumn.NUMBER, message("labels", "Số, ký hiệu")),
                    (RegisterColumn.TITLE, message("labels", "Tên văn bản")),
                    (RegisterColumn.PARTIES, message("labels", "Các bên ký")),
                    (RegisterColumn.SIGNATORIES, message("labels", "Người ký")),
                    (RegisterColumn.SIGNED_ON, message("labels", "Ngày ký")),
                    (RegisterColumn.TERM, message("labels", "Thời hạn")),
                    (RegisterColumn.STATE, message("labels", "Tình trạng")),
                    (RegisterColumn.SUCCEEDS, message("labels", "Kế tiếp văn bản")),
                    (RegisterColumn.COMMITMENTS, message("labels", "Cam kết")),
                    (RegisterColumn.NOTE, message("labels", "Ghi chú")),
                ),
                tuple(column.value for column in USUAL_COLUMNS),
                frozenset({RegisterColumn.TITLE.value}),
            ),
        ),
    ),
    Section(
        message("labels", "Đầu trang và chữ ký"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            Line("title", message("labels", "Tên sổ"), RegisterOptions().title),
            Flag("signed", message("labels", "In phần ký"), usual=True),
            Line(
                "left_title",
                message("labels", "Ký bên trái, chức danh"),
                COMPILER.title,
                shown_when=_is_signed,
            ),
            Line("left_name", message("labels", "Ký bên trái, họ tên"), shown_when=_is_signed),
            Line(
                "right_title",
                message("labels", "Ký bên phải, chức danh"),
                HEAD_OF_OFFICE.title,
                shown_when=_is_signed,
            ),
            Line("right_name", message("labels", "Ký bên phải, họ tên"), shown_when=_is_signed),
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, _office: int) -> RegisterData:
    return gather_register(session, datetime.now(ZoneInfo(OFFICE_TIME_ZONE)).date())


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _which(data: RegisterData, _facts: Facts) -> tuple[Section, ...]:
    said = message("labels", "Ký hoặc có hiệu lực trong năm {year}")
    years = tuple((str(year), said.given(year=year)) for year in data.years)
    everything = (_ALL_YEARS, message("labels", "Mọi năm"))
    grouping = Pick(
        "grouping",
        message("labels", "Xếp theo"),
        (
            (RegisterGrouping.NONE, message("labels", "Ngày ký, một danh sách")),
            (RegisterGrouping.YEAR, message("labels", "Từng năm ký")),
            (RegisterGrouping.KIND, message("labels", "Từng loại văn bản")),
        ),
        RegisterGrouping.NONE,
    )
    year = Pick("year", message("labels", "In những văn bản"), (everything, *years), _ALL_YEARS)
    return (Section(message("labels", "Nội dung sổ"), (year, grouping)),)


def _build(data: RegisterData, facts: Facts, values: Values) -> Document:
    year = values.text("year")
    options = RegisterOptions(
        columns=tuple(RegisterColumn(name) for name in values.several("columns")),
        grouping=RegisterGrouping(values.text("grouping")),
        title=values.text("title") or RegisterOptions().title,
        letterhead=bool(values.text("letterhead")),
        signed=values.flag("signed"),
        compiler=Signatory(values.text("left_title"), values.text("left_name")),
        confirmer=Signatory(values.text("right_title"), values.text("right_name")),
    )
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    return build_register(data.of_year(int(year)) if year else data, letterhead, options)


def _table(data: RegisterData, facts: Facts, values: Values) -> Table:
    return list_table(_build(data, facts, values))


AGREEMENT_REGISTER: Paper[RegisterData] = Paper(
    key="agreement_register",
    title=message("labels", "Sổ theo dõi ký kết"),
    file_label="Sổ theo dõi ký kết",
    about=message("labels", "Mọi văn bản đã ký: với ai, ai ký, đến bao giờ, tình trạng hôm nay."),
    icon="notebook",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
    more_sections=_which,
)
