"""Letterhead profiles: how each kind of office heads, numbers and signs its papers."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from typing import Any

from meetingdesk.documents.blocks import (
    HeadingBlock,
    HeadLine,
    Margins,
    Signature,
)
from meetingdesk.documents.profile_fields import Fields
from meetingdesk.documents.styles import Typography
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.papers import Capacity, IssuerData, Signatory
from meetingdesk.messages import message
from meetingdesk.resources import resource
from meetingdesk.vietnamese.wording import count, document_date

_LINE_GAPS = frozenset({"superior", "issuer"})
_NUMBER_GAPS = frozenset({"number", "kind", "symbol"})
_UNNUMBERED = "\u00a0" * 8
"""Room for a number that is written in by hand."""
DEFAULT_LETTERHEAD = "state_office"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """One profile. `key` names it in the workspace, `basis` says where its rules are from.

    `verified` is False where the rules haven't been compared with the text they come from.
    """

    key: str
    name: str
    basis: str
    verified: bool
    address: str
    """How people are addressed: ``ông/bà`` or ``đồng chí``."""
    number_pattern: str
    left: tuple[HeadLine, ...]
    right: tuple[HeadLine, ...]
    left_share: float
    sizes: Typography
    margins: Margins
    authority: Mapping[Capacity, str]
    """How each authority is abbreviated: ``TM.``, ``T/M``."""

    def number_line(self, kind: str, symbol: str, number: int | None) -> str:
        """``Số: 05/BB-STNMT``; numbers under 10 with a leading 0, none left open to write in."""
        shown = count(number) if number is not None else _UNNUMBERED
        line = _filled(self.number_pattern, {"number": shown, "kind": kind, "symbol": symbol})
        return line if symbol else line.rstrip("-/")

    def heading(
        self, issuer: IssuerData, *, number: str = "", place_and_day: date | None = None
    ) -> HeadingBlock:
        """The letterhead of a paper of this office; lines with nothing to say are left out."""
        values = {"superior": issuer.superior.upper(), "issuer": issuer.issuer.upper()}
        dated = ""
        if place_and_day is not None:
            dated = document_date(place_and_day, issuer.place or None)
        return HeadingBlock(
            _with_values(self.left, values),
            _with_values(self.right, values),
            number=number,
            place_date=dated,
            left_share=self.left_share,
        )

    def signature(self, signatory: Signatory, note: str = "") -> Signature:
        """The signer with the authorities above the title, spelt as this office does."""
        lines = [
            f"{self.authority[one.capacity]} {one.whom.upper()}" for one in signatory.authorities
        ]
        if signatory.title:
            lines.append(signatory.title.upper())
        return Signature(tuple(lines), signatory.name, note)

    def to_dict(self) -> dict[str, Any]:
        """The profile as it is written to TOML or kept in the workspace."""
        return {
            "key": self.key,
            "name": self.name,
            "basis": self.basis,
            "verified": self.verified,
            "address": self.address,
            "number_pattern": self.number_pattern,
            "left_share": self.left_share,
            "left": [_line_to_dict(line) for line in self.left],
            "right": [_line_to_dict(line) for line in self.right],
            "sizes": asdict(self.sizes),
            "margins": asdict(self.margins),
            "authority": {capacity.value: text for capacity, text in self.authority.items()},
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Letterhead:
        """Read a profile. Raises BadInput that names the first field that is wrong."""
        fields = Fields(values)
        profile = cls(
            key=fields.text("key"),
            name=fields.text("name"),
            basis=fields.text("basis", default=""),
            verified=fields.flag("verified", default=False),
            address=fields.choice("address", ("ông/bà", "đồng chí")),
            number_pattern=fields.pattern("number_pattern", _NUMBER_GAPS),
            left=fields.head_lines("left", _LINE_GAPS),
            right=fields.head_lines("right", _LINE_GAPS),
            left_share=fields.size("left_share", 0.25, 0.6, default=0.4),
            sizes=fields.typography("sizes"),
            margins=fields.margins("margins"),
            authority=fields.authority("authority"),
        )
        fields.refuse_others()
        return profile


def shipped_letterheads() -> dict[str, Letterhead]:
    """The profiles that come with the program, by key, in the order of their file names."""
    return {profile.key: profile for profile in _shipped()}


@cache
def _shipped() -> tuple[Letterhead, ...]:
    files = sorted(resource("letterheads").glob("*.toml"))
    return tuple(parse_letterhead(file.read_text("utf-8")) for file in files)


def parse_letterhead(text: str) -> Letterhead:
    """Read a profile from TOML. Raises BadInput."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            message("errors", "Mẫu đầu văn bản không đọc được: {reason}").given(reason=error)
        ) from error
    return Letterhead.from_dict(values)


def _line_to_dict(line: HeadLine) -> dict[str, str]:
    return {"text": line.text, "role": line.role.value, "rule": line.rule.value}


def _with_values(lines: tuple[HeadLine, ...], values: Mapping[str, str]) -> tuple[HeadLine, ...]:
    filled = [HeadLine(_filled(line.text, values), line.role, line.rule) for line in lines]
    return tuple(line for line in filled if line.text.strip())


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    """Put values into the gaps; what stands in a value is never taken for a gap."""
    return pattern.format_map(values)
