"""The minutes in the room: what can be chosen of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from PySide6.QtWidgets import QWidget

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.minutes import MinutesOptions, build_minutes
from meetingdesk.documents.minutes_items import Detail
from meetingdesk.features.minutes.minutes_template import MinutesTemplate, read_minutes_template
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.papers.papers import MinutesData
from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.template_dialog import TemplateDialog
from meetingdesk.gui.papers.options import Flag, LetterheadPick, Line, Pick, Section, Value, Values
from meetingdesk.gui.papers.paper import Facts, Paper, PaperTool
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_GATHERINGS = ("Hội nghị", "Cuộc họp", "Hội thảo", "Buổi lễ", "Lớp tập huấn", "Đại hội", "Kỳ họp")
_GATHERING_OF_KIND = {
    MeetingKind.SIGNING: "Buổi lễ",
    MeetingKind.CEREMONY: "Buổi lễ",
    MeetingKind.BRIEFING: "Cuộc họp",
    MeetingKind.OTHER: "Cuộc họp",
    MeetingKind.WORKSHOP: "Hội thảo",
    MeetingKind.TRAINING: "Lớp tập huấn",
    MeetingKind.CONGRESS: "Đại hội",
    MeetingKind.PLENARY: "Kỳ họp",
}
"""The kinds not named here are conferences (hội nghị)."""


def _with_photos(values: Values) -> bool:
    return values.flag("photos")


def _is_full(values: Values) -> bool:
    return values.text("detail") == Detail.FULL


_SECTIONS = (
    Section(
        message("labels", "Văn bản"),
        (
            LetterheadPick("letterhead", message("labels", "Đầu văn bản")),
            Pick(
                "detail",
                message("labels", "Ghi đến đâu"),
                (
                    (Detail.FULL, message("labels", "Đầy đủ diễn biến")),
                    (Detail.SHORT, message("labels", "Rút gọn: ai phát biểu, kết quả ra sao")),
                    (Detail.CONCLUSIONS, message("labels", "Chỉ biểu quyết, kết luận, nhiệm vụ")),
                ),
                Detail.FULL,
            ),
            Line(
                "gathering",
                message("labels", "Gọi cuộc họp là"),
                MinutesOptions().gathering,
                _GATHERINGS,
            ),
            Line(
                "secretary_title",
                message("labels", "Chức danh ký bên trái"),
                MinutesOptions().secretary_title,
                ("THƯ KÝ", "NGƯỜI GHI BIÊN BẢN"),
            ),
            Line(
                "chair_title",
                message("labels", "Chức danh ký bên phải"),
                MinutesOptions().chair_title,
                ("CHỦ TỌA", "CHỦ TRÌ"),
            ),
            Line("archive", message("labels", "Lưu (dòng cuối của nơi nhận)"), "VT, Hồ sơ"),
            Flag(
                "late",
                message("labels", "Ghi tên đại biểu đến muộn, về sớm"),
                usual=True,
                shown_when=_is_full,
            ),
            Flag("bilingual", message("labels", "Nhãn song ngữ Việt - Anh")),
        ),
    ),
    Section(
        message("labels", "Ảnh"),
        (
            Flag("photos", message("labels", "In phụ lục ảnh"), usual=True),
            Pick(
                "photos_per_page",
                message("labels", "Số ảnh mỗi trang"),
                (
                    ("1", message("labels", "1 ảnh")),
                    ("2", message("labels", "2 ảnh")),
                    ("4", message("labels", "4 ảnh")),
                    ("6", message("labels", "6 ảnh")),
                ),
                "4",
                shown_when=_with_photos,
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class WithTemplate:
    """What the minutes print, and the office's own form of minutes."""

    data: MinutesData
    template: MinutesTemplate


def _gather(session: Any, store: AttachmentStore, meeting_id: int) -> WithTemplate:
    return WithTemplate(gather_minutes(session, store, meeting_id), read_minutes_template(session))


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {
        "letterhead": facts.letterhead,
        "gathering": _GATHERING_OF_KIND.get(facts.kind, "Hội nghị"),
        "archive": f"VT, {facts.office.archive_mark}" if facts.office.archive_mark else "VT",
    }


def minutes_options(values: Values, template: MinutesTemplate) -> MinutesOptions:
    """How the minutes are written, from what is chosen in the room and the office's template."""
    usual = MinutesOptions()
    return MinutesOptions(
        detail=Detail(values.text("detail")),
        gathering=values.text("gathering") or usual.gathering,
        chair_title=values.text("chair_title") or usual.chair_title,
        secretary_title=values.text("secretary_title") or usual.secretary_title,
        photos_per_page=cast("Literal[1, 2, 4, 6]", int(values.text("photos_per_page"))),
        archive_line=f"- Lưu: {values.text('archive').rstrip('.') or 'VT'}.",
        late=values.flag("late"),
        bilingual=values.flag("bilingual"),
        template=template,
    )


def _build(found: WithTemplate, facts: Facts, values: Values) -> Document:
    data = found.data if values.flag("photos") else replace(found.data, photos=())
    letterhead = facts.read_letterhead(values.text("letterhead"))
    return build_minutes(data, letterhead, minutes_options(values, found.template))


def _edit_template(
    desk: Desk, _meeting_id: int, _values: Values, window: QWidget, changed: Callable[[], object]
) -> None:
    TemplateDialog(desk, window, changed).open()


MINUTES: Paper[WithTemplate] = Paper(
    key="minutes",
    title=message("labels", "Biên bản"),
    file_label="Biên bản",
    about=message(
        "labels", "Theo mẫu của Nghị định 30, kèm phụ lục ảnh; mở được bằng Word để sửa."
    ),
    icon="file-text",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    kept_per_event=frozenset({"gathering"}),
    tool=PaperTool(message("labels", "Mẫu biên bản…"), "adjustments", _edit_template),
)
