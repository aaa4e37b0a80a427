"""Sentences for people, written below the window and translated in it.

The source language is Vietnamese. ``message("errors", "…")`` is a mark that the translation tools
find; the window looks the template up in the interface's language before filling the values in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A Vietnamese sentence with ``{named}`` gaps and the values that go into them."""

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def given(self, **values: object) -> Message:
        """The same sentence with these values in its gaps."""
        return Message(self.context, self.template, {**self.values, **values})

    def fill(self, template: str) -> str:
        """Fill the values into `template`, a translation of the sentence.

        A value that is itself a message is filled in first; plain values go in as text.
        """
        return template.format(**{name: str(value) for name, value in self.values.items()})

    def __str__(self) -> str:
        return self.fill(self.template)


def message(context: str, template: str) -> Message:
    """Mark `template` for translation; `context` groups it for the translator."""
    return Message(context, template)
