"""How attendance looks in a table: the columns of delegates and of organisations, and the filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from meetingdesk.features.attendance.attendance import DelegateKind
from meetingdesk.features.attendance.attendance_counts import OrganizationCounts
from meetingdesk.features.attendance.attendance_rows import AttendanceRow
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.filter_row import Filter
from meetingdesk.vietnamese.folding import fold

# Tone and icon of each standing; the word comes from the standing itself.
STANDING_LOOKS: dict[Standing, tuple[str, str]] = {
    Standing.PRESENT: ("success", "circle-check"),
    Standing.LATE: ("warning", "clock"),
    Standing.LEFT_EARLY: ("warning", "door-exit"),
    Standing.REPRESENTED: ("info", "arrows-exchange"),
    Standing.EXCUSED: ("neutral", "user-x"),
    Standing.UNEXCUSED: ("danger", "user-off"),
    Standing.EXPECTED: ("neutral", "circle-dashed"),
}
_ORDER = list(Standing)


def filters() -> list[Filter[AttendanceRow]]:
    """The parts of the list, in the order of their buttons."""
    translate = QCoreApplication.translate
    return [
        Filter("all", translate("AttendanceTable", "Tất cả"), lambda _row: True),
        Filter("present", translate("AttendanceTable", "Có mặt"), _has_come),
        Filter("expected", translate("AttendanceTable", "Chưa đến"), _is_expected),
        Filter("absent", translate("AttendanceTable", "Vắng"), _is_noted_absent),
        Filter("stand_in", translate("AttendanceTable", "Dự thay"), _is_stand_in),
        Filter("late", translate("AttendanceTable", "Muộn, về sớm"), _is_late),
        Filter("others", translate("AttendanceTable", "Khác"), _is_other),
    ]


def is_meant(row: AttendanceRow, text: str) -> bool:
    """Whether each word searched begins a word of the row, or is its number."""
    spaced = f" {row.search_key}"
    return all(f" {word}" in spaced or word == str(row.number) for word in fold(text).split())


def delegate_columns() -> list[Column[AttendanceRow]]:
    """One delegate a row."""
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("AttendanceTable", "STT"),
            get=lambda row: row.number,
            align="right",
            width=60,
        ),
        Column(
            "name",
            translate("AttendanceTable", "Họ và tên"),
            get=lambda row: row.full_name,
            sort_key=lambda row: row.sort_key,
            width=210,
        ),
        Column(
            "standing",
            translate("AttendanceTable", "Tình trạng"),
            get=lambda row: row.standing,
            show=lambda row: say(row.standing.label),
            sort_key=lambda row: _ORDER.index(row.standing),
            icon=lambda row: STANDING_LOOKS[row.standing][1],
            tone=lambda row: STANDING_LOOKS[row.standing][0],
            width=180,
        ),
        Column(
            "came",
            translate("AttendanceTable", "Giờ vào"),
            get=lambda row: row.came_at,
            show=lambda row: formats.show_time(row.came_at) if row.came_at else "",
            align="center",
            width=80,
        ),
        Column(
            "left",
            translate("AttendanceTable", "Giờ ra"),
            get=lambda row: row.left_at,
            show=lambda row: formats.show_time(row.left_at) if row.left_at else "",
            align="center",
            width=80,
        ),
        Column(
            "organization",
            translate("AttendanceTable", "Đơn vị"),
            get=lambda row: row.organization_name,
            width=220,
        ),
        Column(
            "position",
            translate("AttendanceTable", "Chức vụ"),
            get=lambda row: row.position,
            sort_key=lambda row: (row.position_rank, row.sort_key),
            width=150,
        ),
        Column("note", translate("AttendanceTable", "Ghi chú"), get=note_of, width=220),
    ]


def organization_columns() -> list[Column[tuple[int, OrganizationCounts]]]:
    """One organisation a row, numbered so that rows have an id."""
    translate = QCoreApplication.translate

    def number(
        key: str, title: str, get: Callable[[OrganizationCounts], int]
    ) -> Column[tuple[int, OrganizationCounts]]:
        return Column(key, title, get=lambda row: get(row[1]), align="right", width=136)

    return [
        Column(
            "organization",
            translate("AttendanceTable", "Đơn vị"),
            get=lambda row: row[1].organization_name,
            show=lambda row: (
                row[1].organization_name or translate("AttendanceTable", "(không ghi đơn vị)")
            ),
            width=340,
        ),
        number(
            "summoned", translate("AttendanceTable", "Triệu tập"), lambda row: row.counts.summoned
        ),
        number("present", translate("AttendanceTable", "Có mặt"), lambda row: row.counts.present),
        number(
            "stand_ins", translate("AttendanceTable", "Dự thay"), lambda row: row.counts.stand_ins
        ),
        number(
            "excused",
            translate("AttendanceTable", "Vắng có lý do"),
            lambda row: row.counts.excused,
        ),
        number(
            "absent",
            translate("AttendanceTable", "Vắng còn lại"),
            lambda row: row.counts.absent - row.counts.excused,
        ),
        number(
            "others",
            translate("AttendanceTable", "Khách, phát sinh"),
            lambda row: row.counts.guests_present + row.counts.walk_ins,
        ),
    ]


def note_of(row: AttendanceRow) -> str:
    """Who stands in for whom, why somebody is absent, in what other capacity they came, where."""
    translate = QCoreApplication.translate
    parts = []
    if row.is_stand_in:
        parts.append(translate("AttendanceTable", "dự thay {name}").format(name=row.stands_in_for))
    elif row.kind is not DelegateKind.SUMMONED:
        parts.append(say(row.kind.label))
    if row.stand_ins:
        names = ", ".join(row.stand_ins)
        parts.append(translate("AttendanceTable", "{name} dự thay").format(name=names))
    if row.standing is Standing.EXCUSED and row.absence_reason:
        parts.append(row.absence_reason)
    if row.method == "paper":
        parts.append(translate("AttendanceTable", "ghi từ danh sách ký tên"))
    elif row.desk:
        parts.append(row.desk)
    return " · ".join(parts)


def _has_come(row: AttendanceRow) -> bool:
    return row.standing.has_come


def _is_expected(row: AttendanceRow) -> bool:
    return row.standing is Standing.EXPECTED


def _is_noted_absent(row: AttendanceRow) -> bool:
    return row.standing in (Standing.EXCUSED, Standing.UNEXCUSED)


def _is_stand_in(row: AttendanceRow) -> bool:
    return row.is_stand_in or row.standing is Standing.REPRESENTED


def _is_late(row: AttendanceRow) -> bool:
    return row.standing in (Standing.LATE, Standing.LEFT_EARLY)


def _is_other(row: AttendanceRow) -> bool:
    return row.kind is not DelegateKind.SUMMONED
