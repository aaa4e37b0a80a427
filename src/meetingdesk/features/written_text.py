"""Text that people type, made fit to keep: one Unicode form, no stray spaces, a bounded length."""

from __future__ import annotations

from meetingdesk.errors import Refused
from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.folding import clean, nfc

LONGEST_LINE = 500


def one_line(text: str, name: Message, *, longest: int = LONGEST_LINE) -> str:
    """`text` on one line. Raises Refused where it is longer than `longest`; `name` says what it is."""
    tidy = clean(text)
    if len(tidy) > longest:
        raise Refused(
            message("errors", "{name} dài {length} ký tự, nhiều nhất là {longest}.").given(
                name=name, length=len(tidy), longest=longest
            )
        )
    return tidy


def required_line(text: str, name: Message) -> str:
    """`text` on one line. Raises Refused where nothing is left of it, or too much."""
    tidy = one_line(text, name)
    if not tidy:
        raise Refused(message("errors", "{name} không được để trống.").given(name=name))
    return tidy


def many_lines(text: str) -> str:
    """`text` with each of its lines cleaned and empty lines at both ends gone."""
    return "\n".join(clean(line) for line in nfc(text).split("\n")).strip("\n")
