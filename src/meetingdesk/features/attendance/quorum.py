"""The share of those summoned who must be present, as a meeting's rules put it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from meetingdesk.errors import BadInput
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import clean

_SHARE = re.compile(
    r"(?P<more>>=|=>|≥|>|trên|quá|hơn|ít nhất|từ)?\s*"
    r"(?:(?P<half>nửa|một nửa)|(?P<top>\d{1,4})\s*/\s*(?P<bottom>\d{1,4})"
    r"|(?P<percent>\d{1,3}(?:[.,]\d{1,4})?)\s*%)",
    re.IGNORECASE,
)
_STRICT = frozenset((">", "trên", "quá", "hơn"))


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """A share of those summoned; `is_strict` where exactly the share is not enough."""

    share: Fraction
    is_strict: bool

    def needed(self, summoned: int) -> int:
        """The least number of those present that satisfies the rule; at least 1."""
        exact = self.share * summoned
        least = -(-exact.numerator // exact.denominator)
        if self.is_strict and least == exact:
            least += 1
        return max(1, least)


@dataclass(frozen=True, slots=True)
class QuorumStand:
    """How a meeting stands to its rule at a moment."""

    rule_text: str
    needed: int
    present: int
    summoned: int

    @property
    def is_reached(self) -> bool:
        return self.present >= self.needed

    @property
    def missing(self) -> int:
        """How many more must come."""
        return max(0, self.needed - self.present)


def parse_quorum(text: str) -> QuorumRule:
    """Read ``2/3``, ``50%``, ``>1/2``, ``trên 50 %``, ``quá nửa``.

    Raises BadInput where the text is no share between 0 and 1.
    """
    match = _SHARE.fullmatch(clean(text))
    if match is None:
        raise _unreadable(text)
    if match["half"]:
        share = Fraction(1, 2)
    elif match["percent"]:
        share = Fraction(match["percent"].replace(",", ".")) / 100
    elif int(match["bottom"]):
        share = Fraction(int(match["top"]), int(match["bottom"]))
    else:
        raise _unreadable(text)
    is_strict = (match["more"] or "").lower() in _STRICT
    if not 0 < share <= 1 or (is_strict and share == 1):
        raise _unreadable(text)
    return QuorumRule(share, is_strict)


def quorum_stand(rule_text: str, *, present: int, summoned: int) -> QuorumStand | None:
    """How the numbers stand to the rule; None where the meeting has no rule.

    A rule that can't be read counts as none here: the field it is typed into refuses it.
    """
    if not clean(rule_text):
        return None
    try:
        rule = parse_quorum(rule_text)
    except BadInput:
        return None
    return QuorumStand(clean(rule_text), rule.needed(summoned), present, summoned)


def _unreadable(text: str) -> BadInput:
    return BadInput(
        message("errors", "Không hiểu tỷ lệ “{text}”. Hãy nhập như 2/3, 50% hoặc >1/2.").given(
            text=text
        )
    )
