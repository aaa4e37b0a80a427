"""The strokes of one event: a chip of one line, or a block as high as its time is long."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from meetingdesk.features.planning.calendar_view import EntryRow, MeetingRow
from meetingdesk.features.planning.meetings import MeetingState
from meetingdesk.gui import formats, theme
from meetingdesk.gui.calendar import kind_looks
from meetingdesk.gui.event import looks
from meetingdesk.gui.icons import icon
from meetingdesk.gui.translation import say

_SMALL = 0.86
_BAR = 4
_MARK = 22
_SIGN = 14
_OVER = (MeetingState.HELD, MeetingState.CLOSED)
_OFF = (MeetingState.CANCELLED, MeetingState.POSTPONED)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTER = int(Qt.AlignmentFlag.AlignCenter)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_NARROW, _WIDE = 90, 170


@dataclass(frozen=True, slots=True)
class EventLook:
    """What the moment adds to an event's looks."""

    is_hovered: bool = False
    is_selected: bool = False
    is_clashing: bool = False
    is_dragged: bool = False


PLAIN = EventLook()


def chip(painter: QPainter, rect: QRectF, row: MeetingRow, text: str, look: EventLook) -> None:
    """One line: the kind's letters, then `text`; struck out where the event is off."""
    painter.save()
    state = looks.present_state(row)
    font = small(painter.font())
    _ground(painter, rect, row, state, look)
    _mark(painter, QRectF(rect.left() + 1, rect.top(), _MARK, rect.height()), row, state)
    words = rect.adjusted(_MARK + 3, 0, -5, 0)
    if look.is_clashing and state not in _OVER:
        _sign(painter, words)
        words.setRight(words.right() - _SIGN - 2)
    font.setStrikeOut(state in _OFF)
    painter.setFont(font)
    painter.setPen(theme.color("muted" if state in _OVER or state in _OFF else "text"))
    painter.drawText(words, LEFT, elided(font, text, words.width()))
    painter.restore()


def block(painter: QPainter, rect: QRectF, row: MeetingRow, look: EventLook, hours: str) -> None:
    """An event in the hours of its day: kind, time, name and place, as far as there is room."""
    painter.save()
    state = looks.present_state(row)
    _ground(painter, rect, row, state, look)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(kind_looks.tone(row.kind)))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), _BAR, rect.height()), 2, 2)
    words = rect.adjusted(_BAR + 5, 2, -4, -2)
    is_faint = state in _OVER or state in _OFF
    height = QFontMetricsF(small(painter.font())).height()
    head = QRectF(words.left(), words.top(), words.width(), height)
    if look.is_clashing and not is_faint and rect.width() > 3 * _SIGN:
        _sign(painter, head)
        head.setRight(head.right() - _SIGN - 2)
    strong, plain = small(painter.font()), small(painter.font())
    strong.setWeight(QFont.Weight.DemiBold)
    strong.setStrikeOut(state in _OFF)
    role = "muted" if is_faint else "text"
    name = chip_text(row, with_time=False)
    if rect.height() < 2 * height + 4:
        _line(painter, head, strong, f"{hours.partition(' ')[0]} {name}", role)
    else:
        kind = f" · {say(row.kind.label)}" if words.width() >= _WIDE else ""
        told = hours if words.width() >= _NARROW else _short_clock(row)
        _line(painter, head, plain, told + kind, role if is_faint else kind_looks.tone(row.kind))
        below = QRectF(words.left(), head.bottom(), words.width(), words.bottom() - head.bottom())
        details = [(row.where, role), (", ".join(row.chairs), "muted")]
        _paragraph(painter, below, strong, name, role, [one for one in details if one[0]])
    painter.restore()


def _short_clock(row: MeetingRow) -> str:
    """8h, 13h30: for a block that is hardly wider than that."""
    start = row.starts_at
    return f"{start.hour}h{start.minute:02d}" if start.minute else f"{start.hour}h"


def _paragraph(
    painter: QPainter,
    room: QRectF,
    font: QFont,
    name: str,
    role: str,
    details: list[tuple[str, str]],
) -> None:
    """The name over as many lines as it needs and finds, then a line for each detail."""
    painter.setFont(font)
    painter.setPen(theme.color(role))
    metrics = QFontMetricsF(font)
    height = metrics.height()
    lines = max(int((room.height() + 3) // height), 1)
    wanted = metrics.boundingRect(room.adjusted(0, 0, 0, 9999), _WRAPPED, name).height()
    taken = min(max(round(wanted / height), 1), lines)
    if taken == 1:
        _line(painter, QRectF(room.left(), room.top(), room.width(), height), font, name, role)
    else:
        painter.save()
        painter.setClipRect(QRectF(room.left(), room.top(), room.width(), taken * height))
        painter.drawText(room.adjusted(0, 0, 0, 9999), _WRAPPED, name)
        painter.restore()
    plain = QFont(font)
    plain.setWeight(QFont.Weight.Normal)
    plain.setStrikeOut(False)
    for number, (text, shade) in enumerate(details[: lines - taken], start=taken):
        spot = QRectF(room.left(), room.top() + number * height, room.width(), height)
        _line(painter, spot, plain, text, shade)


def _line(painter: QPainter, rect: QRectF, font: QFont, text: str, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    painter.drawText(rect, LEFT, elided(font, text, rect.width()))


def entry(painter: QPainter, rect: QRectF, row: EntryRow, text: str, *, is_hovered: bool) -> None:
    """Work that is no event: a dashed line around, no colour of a kind."""
    painter.save()
    role = "accent" if is_hovered else "border_strong"
    painter.setPen(QPen(theme.color(role), 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    font = small(painter.font())
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    words = rect.adjusted(7, 1, -5, -1)
    lines = [text, row.place] if words.height() > 30 and row.place else [text]
    height = QFontMetricsF(font).height()
    top = words.top() if words.height() > 30 else words.center().y() - height / 2
    for number, line in enumerate(lines):
        spot = QRectF(words.left(), top + number * height, words.width(), height)
        painter.drawText(spot, LEFT, elided(font, line, words.width()))
    painter.restore()


def chip_text(row: MeetingRow, *, with_time: bool) -> str:
    """The time and the name; at the place it was put off from, the day it went to."""
    name = row.short_title or row.title
    if row.is_former and row.moved_to is not None:
        return f"→ {formats.show_date(row.moved_to.date())[:5]} {name}"
    return f"{formats.show_time(row.starts_at)} {name}" if with_time else name


def small(font: QFont) -> QFont:
    """The smaller size of what stands in cells and blocks."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(theme.BASE_POINTS * _SMALL)
    return made


def elided(font: QFont, text: str, width: float) -> str:
    """`text`, with … where there is no room."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))


def _ground(
    painter: QPainter, rect: QRectF, row: MeetingRow, state: MeetingState, look: EventLook
) -> None:
    tone = kind_looks.tone(row.kind)
    is_faint = state in _OVER or state in _OFF
    if look.is_selected or look.is_hovered or look.is_dragged:
        pen = QPen(theme.color("accent"), 2 if look.is_selected else 1.5)
    elif state is MeetingState.RUNNING:
        pen = QPen(theme.color(tone), 2)
    elif state is MeetingState.DRAFT:
        pen = QPen(theme.color(tone), 1, Qt.PenStyle.DashLine)
    else:
        pen = QPen(theme.color("border"), 1)
    painter.setPen(pen)
    painter.setBrush(theme.color("sunken" if is_faint else kind_looks.ground(row.kind)))
    if look.is_dragged:
        painter.setOpacity(0.85)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def _mark(painter: QPainter, rect: QRectF, row: MeetingRow, state: MeetingState) -> None:
    font = small(painter.font())
    font.setPointSizeF(theme.BASE_POINTS * 0.74)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    is_faint = state in _OVER or state in _OFF
    painter.setPen(theme.color("muted" if is_faint else kind_looks.tone(row.kind)))
    painter.drawText(rect, CENTER, say(kind_looks.mark(row.kind)))


def _sign(painter: QPainter, rect: QRectF) -> None:
    """A warning sign at the right end of a line."""
    spot = QRectF(rect.right() - _SIGN, rect.center().y() - _SIGN / 2, _SIGN, _SIGN)
    icon("alert-triangle", "warning").paint(painter, spot.toRect())
