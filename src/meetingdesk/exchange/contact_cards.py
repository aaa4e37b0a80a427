"""People as vCard files that telephones and mail programs take (vCard 3.0, RFC 2426)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from meetingdesk.store.files import replace_file
from meetingdesk.vietnamese.folding import nfc
from meetingdesk.vietnamese.names import split_name

_LONGEST_LINE = 75  # bytes without the line end; longer lines go on after a space


@dataclass(frozen=True, slots=True)
class ContactCard:
    """One person as an address book has them; `phones` as the directory holds them."""

    full_name: str
    position: str = ""
    organization: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    note: str = ""


def write_contact_cards(path: Path, cards: Iterable[ContactCard]) -> None:
    """Write the people as one vCard file; raises Unavailable as `replace_file` does."""
    replace_file(path, contact_card_bytes(cards))


def contact_card_bytes(cards: Iterable[ContactCard]) -> bytes:
    """The people as vCards in UTF-8."""
    return b"".join(_folded(line) for card in cards for line in _lines(card))


def _lines(card: ContactCard) -> Iterator[str]:
    name = split_name(card.full_name)
    parts = (name.family, name.given, name.middle, "", "")
    yield from ("BEGIN:VCARD", "VERSION:3.0")
    yield "N:" + ";".join(map(_escaped, parts))
    yield f"FN:{_escaped(card.full_name)}"
    if card.organization:
        yield f"ORG:{_escaped(card.organization)}"
    if card.position:
        yield f"TITLE:{_escaped(card.position)}"
    for phone in card.phones:
        yield f"TEL;TYPE=CELL:{_escaped(phone)}"
    if card.email:
        yield f"EMAIL;TYPE=INTERNET:{_escaped(card.email)}"
    if card.note:
        yield f"NOTE:{_escaped(card.note)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    r"""Text with what has a meaning in a vCard written as text; line ends as ``\n``."""
    for mark in ("\\", ";", ","):
        text = nfc(text).replace(mark, "\\" + mark)
    return text.replace("\n", "\\n").replace("\t", " ")


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 bytes, cut between characters."""
    pieces, piece = [], b""
    for letter in line:
        more = letter.encode("utf-8", "replace")
        if len(piece) + len(more) > _LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += more
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
