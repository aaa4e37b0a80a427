"""E-mail addresses as people write them, told from what is none."""

from __future__ import annotations

import re

# What servers of offices accept in practice; RFC 5321 allows quoted and bracketed forms besides.
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]"
)
LONGEST_ADDRESS = 254


def is_address(text: str) -> bool:
    """Whether `text` is one complete address: no spaces, no line breaks, nothing around it."""
    if len(text) > LONGEST_ADDRESS or ".." in text or text.startswith(".") or ".@" in text:
        return False
    return _ADDRESS.fullmatch(text) is not None
