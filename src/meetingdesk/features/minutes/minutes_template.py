"""The office's own form of minutes: which parts in which order, its standard sentences, its numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.written_text import many_lines, one_line
from meetingdesk.messages import Message, message
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "minutes/template"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Part(Choice):
    """A part of the minutes between their title and the signatures."""

    OPENING = "opening", message("labels", "Lời mở đầu")
    TIME = "time", message("labels", "Thời gian bắt đầu")
    PLACE = "place", message("labels", "Địa điểm")
    PARTICIPANTS = "participants", message("labels", "Thành phần tham dự")
    CHAIRS = "chairs", message("labels", "Chủ trì")
    SECRETARIES = "secretaries", message("labels", "Thư ký")
    CONTENT = "content", message("labels", "Nội dung")
    TASK_TABLE = "task_table", message("labels", "Bảng nhiệm vụ được giao")
    CLOSING = "closing", message("labels", "Lời kết")
    END = "end", message("labels", "Dòng kết thúc")


class Sentence(Choice):
    """A standard sentence or label that an office words as it likes."""

    OPENING = "opening", message("labels", "Lời mở đầu")
    TIME = "time_label", message("labels", "Nhãn thời gian")
    PLACE = "place_label", message("labels", "Nhãn địa điểm")
    PARTICIPANTS = "participants_label", message("labels", "Nhãn thành phần")
    CHAIRS = "chairs_label", message("labels", "Nhãn chủ trì")
    SECRETARIES = "secretaries_label", message("labels", "Nhãn thư ký")
    CONTENT = "content_label", message("labels", "Nhãn nội dung")
    TASK_TABLE = "task_table_label", message("labels", "Nhãn bảng nhiệm vụ")
    CLOSING = "closing", message("labels", "Lời kết thường dùng")
    END = "end", message("labels", "Dòng kết thúc")


USUAL_SENTENCES: Mapping[Sentence, str] = {
    Sentence.OPENING: (
        "Hôm nay, {thời gian}, tại {địa điểm}, {cơ quan} tổ chức {tên}, diễn biến như sau:"
    ),
    Sentence.TIME: "Thời gian bắt đầu:",
    Sentence.PLACE: "Địa điểm:",
    Sentence.PARTICIPANTS: "Thành phần tham dự:",
    Sentence.CHAIRS: "Chủ trì (chủ tọa):",
    Sentence.SECRETARIES: "Thư ký (người ghi biên bản):",
    Sentence.CONTENT: "Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):",
    Sentence.TASK_TABLE: "Nhiệm vụ được giao:",
    Sentence.CLOSING: "",
    Sentence.END: "{hội nghị} kết thúc vào {kết thúc}./.",
}
"""The words of Mẫu 1.9, Phụ lục III, Nghị định 30/2020/NĐ-CP; the opening is custom, not form."""

PLACEHOLDERS: Mapping[str, Message] = {
    "thời gian": message("labels", "giờ, ngày bắt đầu"),
    "kết thúc": message("labels", "giờ, ngày kết thúc"),
    "địa điểm": message("labels", "nơi họp"),
    "cơ quan": message("labels", "cơ quan ban hành"),
    "tên": message("labels", "tên hội nghị"),
    "hội nghị": message("labels", "cách gọi: Hội nghị, Cuộc họp…"),
    "số bản": message("labels", "số bản được lập"),
}
"""What a sentence may hold in braces, and what stands there on paper."""

USUAL_PARTS = (
    Part.TIME, Part.PLACE, Part.PARTICIPANTS, Part.CHAIRS, Part.SECRETARIES, Part.CONTENT,
    Part.CLOSING, Part.END,
)  # fmt: skip
_MUST = frozenset({Part.CONTENT, Part.END})


@dataclass(frozen=True, slots=True)
class MinutesTemplate:
    """How the office's minutes are put together.

    Attributes:
        parts: what is printed, from the top; content and end are always among them.
        sentences: the office's words where they differ from the usual ones.
        as_recorded: under a part of the agenda in the order of recording, not kind by kind.
        numbers_resolutions: decisions and conclusions get numbers when minutes become final.
        decision_kind, conclusion_kind: the counters they are numbered by, printed after the number.
    """

    parts: tuple[Part, ...] = USUAL_PARTS
    sentences: Mapping[Sentence, str] = field(default_factory=dict)
    as_recorded: bool = False
    numbers_resolutions: bool = True
    decision_kind: str = "QĐHN"
    conclusion_kind: str = "KLHN"

    def sentence(self, key: Sentence) -> str:
        """The office's words, or the usual ones."""
        return self.sentences.get(key, USUAL_SENTENCES[key])


def read_minutes_template(session: Session) -> MinutesTemplate:
    """The office's template; the usual one until it saves its own or where that can't be read."""
    saved = read_setting(session, _KEY)
    if not isinstance(saved, dict):
        return MinutesTemplate()
    parts = tuple(Part(one) for one in saved.get("parts", ()) if one in set(Part))
    sentences = {
        Sentence(key): str(words)
        for key, words in saved.get("sentences", {}).items()
        if key in set(Sentence)
    }
    usual = MinutesTemplate()
    return MinutesTemplate(
        parts=parts if set(parts) >= _MUST else usual.parts,
        sentences=sentences,
        as_recorded=bool(saved.get("as_recorded", usual.as_recorded)),
        numbers_resolutions=bool(saved.get("numbers_resolutions", usual.numbers_resolutions)),
        decision_kind=str(saved.get("decision_kind", usual.decision_kind)),
        conclusion_kind=str(saved.get("conclusion_kind", usual.conclusion_kind)),
    )


def save_minutes_template(work: UnitOfWork, template: MinutesTemplate) -> None:
    """Keep the office's template.

    Raises Refused where a part that every paper needs is missing, a sentence names something in
    braces that nobody knows, or the kinds of numbers are no letters or the same.
    """
    missing = [part for part in Part if part in _MUST and part not in template.parts]
    if missing:
        raise Refused(
            message("errors", "Biên bản nào cũng cần phần “{part}”.").given(part=missing[0].label)
        )
    value: dict[str, Any] = {
        "parts": [part.value for part in dict.fromkeys(template.parts)],
        "sentences": {
            key.value: _checked(key, words)
            for key, words in template.sentences.items()
            if _checked(key, words) != USUAL_SENTENCES[key]
        },
        "as_recorded": template.as_recorded,
        "numbers_resolutions": template.numbers_resolutions,
        "decision_kind": _kind(template.decision_kind),
        "conclusion_kind": _kind(template.conclusion_kind),
    }
    if value["decision_kind"] == value["conclusion_kind"]:
        raise Refused(message("errors", "Quyết định và kết luận cần hai ký hiệu số khác nhau."))
    save_setting(work, _KEY, value)
    work.describe(message("journal", "Sửa mẫu biên bản của cơ quan"))


def filled(sentence: str, values: Mapping[str, str]) -> str:
    """A standard sentence with its braces filled; what nobody knows stays as it is typed."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1].strip(), found[0]), sentence)


def _checked(key: Sentence, words: str) -> str:
    tidy = (
        many_lines(words)
        if key in (Sentence.OPENING, Sentence.CLOSING)
        else one_line(words, key.label)
    )
    for name in _PLACEHOLDER.findall(tidy):
        if name.strip() not in PLACEHOLDERS:
            raise Refused(
                message("errors", "“{sentence}”: không có nội dung tên {name}.").given(
                    sentence=key.label, name=f"{{{name}}}"
                )
            )
    if not tidy and key not in (Sentence.OPENING, Sentence.CLOSING):
        raise Refused(message("errors", "{name} không được để trống.").given(name=key.label))
    return tidy


def _kind(text: str) -> str:
    kind = one_line(text, message("labels", "Ký hiệu số"), longest=20)
    if not kind or not all(letter.isalpha() or letter in "-." for letter in kind):
        raise Refused(
            message("errors", "“{text}” không dùng làm ký hiệu số được.").given(text=text)
        )
    return kind
