"""Text that came as HTML (from Outlook, Google) as plain lines."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from meetingdesk.vietnamese.folding import nfc

_TAG = re.compile(
    r"<\s*/?\s*(?:html|body|head|p|br|div|span|b|i|u|a|ul|ol|li|table|tr|td|font|strong|em|h[1-6]"
    r"|o:p|style|meta|img|hr)\b[^<>]*>|<!doctype",
    re.IGNORECASE,
)
_SKIPPED = frozenset({"script", "style", "head", "title"})
_BREAKING = frozenset({"p", "br", "div", "li", "tr", "ul", "ol", "table", "hr", "h1", "h2", "h3"})
_MOST_LINES_EMPTY = re.compile(r"\n{3,}")
LONGEST = 20_000
"""More text than this no event needs; the rest is left out."""


def plain_text(text: str) -> str:
    """`text` without markup where it is HTML, else as it is; never longer than LONGEST."""
    text = text[: LONGEST * 4]
    if _TAG.search(text):
        text = _Reader().read(text)
    lines = [" ".join(line.split()) for line in nfc(text).split("\n")]
    return _MOST_LINES_EMPTY.sub("\n\n", "\n".join(lines)).strip()[:LONGEST]


class _Reader(HTMLParser):
    """Keeps what a person would read; scripts and styles are left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._skipped = ""

    def read(self, text: str) -> str:
        self.feed(text)
        self.close()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self._skipped = tag
        if tag in _BREAKING:
            self._parts.append("\n")
        if tag == "li":
            self._parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._skipped:
            self._skipped = ""
        if tag in ("p", "div", "tr", "li"):
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._parts.append(data)
