"""Columns of figures: counts, shares and rates as text that a table sorts by its value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from meetingdesk.gui import formats
from meetingdesk.gui.widgets.columns import Column

Row = TypeVar("Row")


def count_column(key: str, title: str, get: Callable[[Row], int], width: int) -> Column[Row]:
    """A column of whole numbers; zero is a dash, so that what there is stands out."""
    return Column(
        key, title, get=get, show=lambda row: _count(get(row)), align="right", width=width
    )


@dataclass(frozen=True, slots=True)
class ShareColumn(Column[Row]):
    """Done out of all in one cell, as 2/5; a file gets the two as numbers under titles of their own.

    A spreadsheet would take 2/5 for a day.
    """

    pair: Callable[[Row], tuple[int, int]] = lambda _row: (0, 0)
    titles: tuple[str, str] = ("", "")


def share_column(
    key: str,
    title: str,
    pair: Callable[[Row], tuple[int, int]],
    width: int,
    titles: tuple[str, str],
) -> Column[Row]:
    """A column of done out of all, sorted by the share done; `titles` are those in a file."""
    return ShareColumn(
        key,
        title,
        get=lambda row: _share(*pair(row)),
        sort_key=lambda row: pair(row)[0] / pair(row)[1] if pair(row)[1] else None,
        align="right",
        width=width,
        pair=pair,
        titles=titles,
    )


def rate_column(
    title: str, get: Callable[[Row], float | None], width: int, show: Callable[[Row], str]
) -> Column[Row]:
    """The column 'rate', in percent, for a RateDelegate."""
    return Column("rate", title, get=get, show=show, width=width)


def show_rate(rate: float | None) -> str:
    """93,1 %; nothing where there is no rate."""
    return "" if rate is None else f"{formats.show(rate)} %"


def _count(value: int) -> str:
    return formats.show(value) if value else "–"


def _share(done: int, total: int) -> str:
    return f"{formats.show(done)}/{formats.show(total)}" if total else "–"
