"""The first letters of an organisation's words, as offices write and search for it: ``stnmt``."""

from __future__ import annotations

from functools import lru_cache

from meetingdesk.vietnamese.folding import fold

# Words that abbreviations leave out: Liên hiệp các Hội Khoa học và Kỹ thuật is LHHKHKT.
_LEFT_OUT = frozenset(("va", "cac", "cua"))
_SHORTEST = 2


@lru_cache(maxsize=5_000)
def initial_words(name: str) -> str:
    """Every ending of the name's first letters as a word of its own, the longest first.

    ``Sở Tài nguyên và Môi trường`` gives ``stnmt tnmt nmt mt``: what starts one of them, such as
    ``tnm``, means the name. A name of one word gives nothing.
    """
    letters = "".join(word[0] for word in fold(name).split() if word not in _LEFT_OUT)
    return " ".join(letters[start:] for start in range(len(letters) - _SHORTEST + 1))
