"""How people are addressed on a paper: by the office's form, the clergy by their own."""

from __future__ import annotations

from dataclasses import replace

from meetingdesk.features.papers.papers import PersonOnPaper

COMRADE = "Đồng chí"
_PLAIN = frozenset({"", "ông", "bà", "ông/bà", "đồng chí", "đ/c", "anh", "chị"})


def addressed(person: PersonOnPaper, form: str) -> PersonOnPaper:
    """The person with the form of address of the paper: ``Ông/Bà`` or ``Đồng chí``.

    Where the list says Ông or Bà, a paper that addresses by Ông/Bà says so too; a rank of the
    clergy (Hòa thượng, Linh mục …) stays whatever the form is.
    """
    own = person.address.strip()
    if own.casefold() not in _PLAIN:
        return person
    if is_comrade(form):
        return replace(person, address=COMRADE)
    return person if own.casefold() in ("ông", "bà") else replace(person, address="Ông/Bà")


def is_comrade(form: str) -> bool:
    """Whether people are addressed as đồng chí."""
    return form.strip().casefold().startswith(("đồng", "đ/c"))
