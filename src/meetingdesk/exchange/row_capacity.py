"""In what capacity somebody comes, told by a column, a remark or the heading they stand under."""

from __future__ import annotations

import re
from functools import lru_cache

from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.vietnamese.folding import fold

# Of a heading or a cell the first that fits decides: «Khách mời, báo chí» are guests.
_WORDS: tuple[tuple[DelegateKind, str], ...] = (
    (DelegateKind.GUEST, r"khach( moi| quy)?|dai bieu moi|moi du|guests?"),
    (DelegateKind.PRESS, r"(co quan )?(bao chi|thong tan|truyen thong)|phong vien|nha bao|press"),
    (
        DelegateKind.STAFF,
        r"(ban|bo phan) (to chuc|phuc vu|giup viec)( (hoi nghi|dai hoi|hoi thao|le))?$"
        r"|to (giup viec|thu ky|phuc vu|le tan)|phuc vu|le tan|staff",
    ),
    (DelegateKind.WALK_IN, r"(dai bieu )?phat sinh"),
    (
        DelegateKind.SUMMONED,
        r"(dai bieu )?(trieu tap|chinh thuc|duong nhien)|thanh phan (trieu tap|bat buoc)|dai bieu$",
    ),
)
_KINDS = tuple((kind, re.compile(rf"(?:{words})\b")) for kind, words in _WORDS)
_LEADING = re.compile(r"(?:cac|doan|khoi|nhom|thanh phan|dai dien|lanh dao|so|quy) ")


@lru_cache(maxsize=4_000)
def capacity_of(text: str) -> DelegateKind | None:
    """The capacity that a heading or a cell names, or None: ``II. KHÁCH MỜI`` gives guests."""
    folded = fold(text)
    for candidate in (folded, _LEADING.sub("", folded, count=1)):
        for kind, words in _KINDS:
            if words.match(candidate):
                return kind
    return None


def capacity_in_note(note: str) -> DelegateKind | None:
    """The capacity where the whole remark is one: ``Khách mời``, and not ``Báo chí đưa tin sau``."""
    folded = fold(note)
    for kind, words in _KINDS:
        if words.fullmatch(folded):
            return kind
    return None
