"""Reading a letterhead profile field by field, so that an error names the field that is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields as fields_of
from string import Formatter
from typing import Any

from meetingdesk.documents.blocks import HeadLine, HeadRole, Margins, Rule
from meetingdesk.documents.styles import Typography
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.papers import Capacity
from meetingdesk.messages import Message, message

_SIZES = {"line_spacing": (1.0, 1.5), "paragraph_gap_pt": (0.0, 24.0), "first_line_mm": (0.0, 20.0)}
_FONT_SIZE = (8.0, 20.0)
_MARGIN = (5.0, 60.0)


class Fields:
    """The values of a profile, or of one part of it; `path` leads to the part."""

    def __init__(self, values: Mapping[str, Any], path: str = "") -> None:
        self._values = values
        self._path = path
        self._read: set[str] = set()

    def text(self, name: str, *, default: str | None = None) -> str:
        """Text; empty only where there is a default."""
        value = self._value(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self._wrong(name, message("errors", "phải là chữ"))
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(name, default)
        if not isinstance(value, bool):
            raise self._wrong(name, message("errors", "phải là true hoặc false"))
        return value

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """One of these words."""
        value = self.text(name)
        if value not in choices:
            allowed = ", ".join(choices)
            must = message("errors", "phải là một trong: {choices}").given(choices=allowed)
            raise self._wrong(name, must)
        return value

    def size(self, name: str, least: float, most: float, *, default: float | None = None) -> float:
        """A number in these limits."""
        value = self._value(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(name, message("errors", "phải là số"))
        if not least <= value <= most:
            limits = message("errors", "phải từ {least} đến {most}").given(least=least, most=most)
            raise self._wrong(name, limits)
        return float(value)

    def pattern(self, name: str, gaps: frozenset[str], *, default: str | None = None) -> str:
        """Text with gaps in braces; only these gaps can be filled."""
        value = self.text(name, default=default)
        try:
            found = {gap for _, gap, _, _ in Formatter().parse(value) if gap is not None}
        except ValueError as error:
            raise self._wrong(name, message("errors", "có dấu ngoặc nhọn không khớp")) from error
        for gap in sorted(found - gaps):
            unknown = message("errors", "có chỗ điền không biết: {gap}").given(gap=f"{{{gap}}}")
            raise self._wrong(name, unknown)
        return value

    def head_lines(self, name: str, gaps: frozenset[str]) -> tuple[HeadLine, ...]:
        """The lines of one side of the letterhead."""
        value = self._value(name, None)
        if not isinstance(value, list) or not all(isinstance(line, Mapping) for line in value):
            raise self._wrong(name, message("errors", "phải là danh sách các dòng"))
        return tuple(
            _head_line(Fields(line, f"{self._path}{name}[{number}]."), gaps)
            for number, line in enumerate(value, 1)
        )

    def typography(self, name: str) -> Typography:
        """The sizes; those left out are the usual ones. Quốc hiệu and Tiêu ngữ make a pair."""
        part = self._part(name)
        usual = Typography()
        read = {
            field.name: part.size(
                field.name,
                *_SIZES.get(field.name, _FONT_SIZE),
                default=getattr(usual, field.name),
            )
            for field in fields_of(Typography)
        }
        sizes = Typography(**read)
        part.refuse_others()
        if sizes.motto != sizes.heading + 1:
            raise part._wrong("motto", message("errors", "phải lớn hơn heading đúng 1"))
        return sizes

    def margins(self, name: str) -> Margins:
        """The page margins in millimetres."""
        part = self._part(name)
        margins = Margins(
            **{side.name: part.size(side.name, *_MARGIN) for side in fields_of(Margins)}
        )
        part.refuse_others()
        return margins

    def authority(self, name: str) -> Mapping[Capacity, str]:
        """The abbreviation of each authority."""
        part = self._part(name)
        spelt = {capacity: part.text(capacity.value) for capacity in Capacity}
        part.refuse_others()
        return spelt

    def refuse_others(self) -> None:
        """Raise BadInput for a field that nothing has read, such as one misspelt."""
        for name in self._values:
            if name not in self._read:
                raise self._wrong(name, message("errors", "không có trong mẫu này"))

    def _part(self, name: str) -> Fields:
        value = self._value(name, {})
        if not isinstance(value, Mapping):
            raise self._wrong(name, message("errors", "phải là một nhóm trường"))
        return Fields(value, f"{self._path}{name}.")

    def _value(self, name: str, default: Any) -> Any:
        self._read.add(name)
        value = self._values.get(name, default)
        if value is None:
            raise self._wrong(name, message("errors", "còn thiếu"))
        return value

    def _wrong(self, name: str, what: Message) -> BadInput:
        text = message("errors", "Mẫu đầu văn bản: trường {field} {what}.")
        return BadInput(text.given(field=f"{self._path}{name}", what=what))


def _head_line(fields: Fields, gaps: frozenset[str]) -> HeadLine:
    line = HeadLine(
        fields.pattern("text", gaps),
        HeadRole(fields.choice("role", [role.value for role in HeadRole])),
        Rule(fields.choice("rule", [rule.value for rule in Rule])),
    )
    fields.refuse_others()
    return line
