"""What can be chosen of a paper, as data: one description makes the panel, the check and the memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from meetingdesk.messages import Message

Value: TypeAlias = str | bool | float | tuple[str, ...]
_LONGEST_LINE = 200
_LONGEST_TEXT = 20_000


class Values(Mapping[str, Value]):
    """The value of every option of a paper, by its key."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = dict(values)

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def __iter__(self) -> Any:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def flag(self, key: str) -> bool:
        """A Flag's value."""
        return bool(self._values[key])

    def text(self, key: str) -> str:
        """The value of a Pick, a LetterheadPick or a Line."""
        return str(self._values[key])

    def number(self, key: str) -> float:
        """A Number's value."""
        value = self._values[key]
        return float(value) if isinstance(value, (int, float)) else 0.0

    def several(self, key: str) -> tuple[str, ...]:
        """What is ticked of a Several, in the order of its choices."""
        value = self._values[key]
        return value if isinstance(value, tuple) else ()

    def lines(self, key: str) -> tuple[str, ...]:
        """The lines of a Lines that have something on them."""
        return tuple(line for line in self.text(key).split("\n") if line)

    def day(self, key: str) -> date | None:
        """A Day's value."""
        text = self.text(key)
        return date.fromisoformat(text) if text else None

    def with_value(self, key: str, value: Value) -> Values:
        """The same values but for one."""
        return Values({**self._values, key: value})


ShownWhen: TypeAlias = Callable[[Values], bool]


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    key: str
    label: Message
    usual: bool = False
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        return saved if isinstance(saved, bool) else None


@dataclass(frozen=True, slots=True)
class Pick:
    """One of a few."""

    key: str
    label: Message
    choices: tuple[tuple[str, Message], ...]
    usual: str
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        known = any(saved == value for value, _label in self.choices)
        return str(saved) if known else None


@dataclass(frozen=True, slots=True)
class LetterheadPick:
    """One of the letterheads, or none where `none_label` names that choice."""

    key: str
    label: Message
    none_label: Message | None = None
    usual: str = ""
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        return saved if isinstance(saved, str) else None


@dataclass(frozen=True, slots=True)
class Number:
    """A number in steps between two ends; `unit` stands after it."""

    key: str
    label: Message
    usual: float
    least: float
    most: float
    step: float = 1.0
    unit: str = ""
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        if isinstance(saved, bool) or not isinstance(saved, (int, float)):
            return None
        return min(max(float(saved), self.least), self.most)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; `offered` are texts to pick instead of typing."""

    key: str
    label: Message
    usual: str = ""
    offered: tuple[str, ...] = ()
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        return " ".join(saved.split())[:_LONGEST_LINE] if isinstance(saved, str) else None


@dataclass(frozen=True, slots=True)
class Lines:
    """Several lines of text, such as paragraphs or recipients; the field shows `shown` of them."""

    key: str
    label: Message
    usual: str = ""
    shown_when: ShownWhen | None = None
    shown: int = 3

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        if not isinstance(saved, str):
            return None
        lines = (" ".join(line.split()) for line in saved[:_LONGEST_TEXT].splitlines())
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Day:
    """A day or none; its value is the day as ISO writes it, empty for none."""

    key: str
    label: Message
    usual: str = ""
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        if not isinstance(saved, str):
            return None
        try:
            return date.fromisoformat(saved).isoformat() if saved else ""
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of a few, such as the columns of a list; `fixed` can't be taken off."""

    key: str
    label: Message
    choices: tuple[tuple[str, Message], ...]
    usual: tuple[str, ...]
    fixed: frozenset[str] = frozenset()
    shown_when: ShownWhen | None = None

    def read(self, saved: object) -> Value | None:
        """`saved` as this option's value; None where it can't be one."""
        if not isinstance(saved, (list, tuple)):
            return None
        return tuple(
            value for value, _label in self.choices if value in saved or value in self.fixed
        )


Option: TypeAlias = Flag | Pick | LetterheadPick | Number | Line | Lines | Day | Several


@dataclass(frozen=True, slots=True)
class Section:
    """Options that belong together, under a heading."""

    title: Message
    options: tuple[Option, ...]


def all_options(sections: Iterable[Section]) -> list[Option]:
    """The options of all sections, in their order."""
    return [option for section in sections for option in section.options]


def resolved(sections: Iterable[Section], *layers: Mapping[str, object]) -> Values:
    """A value for every option: the usual one, or what a later layer says and can be read."""
    values: dict[str, Value] = {}
    for option in all_options(sections):
        values[option.key] = option.usual
        for layer in layers:
            read = option.read(layer.get(option.key))
            if read is not None:
                values[option.key] = read
    return Values(values)


def differences(values: Values, base: Values) -> dict[str, Value]:
    """What of `values` is other than in `base`, as JSON can keep it."""
    return {key: value for key, value in values.items() if value != base[key]}
