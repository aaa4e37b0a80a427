"""The lists beside the door: the last passages, the numbers of organisations, who is inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from meetingdesk.features.attendance.attendance_counts import OrganizationCounts
from meetingdesk.features.attendance.list_counts import Inside
from meetingdesk.features.attendance.passages import PassageLine
from meetingdesk.gui import formats
from meetingdesk.gui.door.answers import headline_of, look_of
from meetingdesk.gui.icons import icon

_ROW = 48
_ROLES = {"neutral": "muted", "cancelled": "muted"}


class _SideList(QListWidget):
    """A list that is only read: it takes neither focus nor selection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "doorSide")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(20, 20))

    def lines(self) -> list[str]:
        """What is shown, line by line."""
        return [self.item(row).text() for row in range(self.count())]

    def add_line(self, text: str, picture: str, role: str) -> None:
        item = QListWidgetItem(icon(picture, role), text)
        item.setSizeHint(QSize(0, _ROW))
        item.setToolTip(text)
        self.addItem(item)


class PassagesList(_SideList):
    """The last ten tries, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages")
        self.setAccessibleName(self.tr("Mười lượt gần nhất"))

    def show_passages(self, passages: Sequence[PassageLine]) -> None:
        self.clear()
        for passage in passages:
            look = look_of(passage.outcome, passage.direction)
            what = headline_of(passage.outcome, passage.direction, passage.list_kind)
            picture, role = look.icon, _ROLES.get(look.tone, look.tone)
            if passage.is_taken_back:
                what, picture, role = self.tr("Đã hủy"), "arrow-back-up", "muted"
            name = passage.full_name or passage.typed
            self.add_line(f"{name}\n{formats.show_time(passage.at)} · {what}", picture, role)


class OrganizationsList(_SideList):
    """How many of each organisation are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("organizations")
        self.setAccessibleName(self.tr("Số có mặt của từng đơn vị"))

    def show_counts(self, rows: Sequence[OrganizationCounts]) -> None:
        self.clear()
        for row in rows:
            counts = row.counts
            name = row.organization_name or self.tr("(không ghi đơn vị)")
            if counts.summoned:
                text = self.tr("có mặt {present}/{summoned}").format(
                    present=counts.present, summoned=counts.summoned
                )
            else:
                text = self.tr("ngoài triệu tập: {count}").format(
                    count=counts.guests_present + counts.walk_ins
                )
            if counts.stand_ins:
                text += " · " + self.tr("dự thay {count}").format(count=counts.stand_ins)
            is_full = counts.summoned > 0 and counts.absent == 0
            is_empty = counts.summoned > 0 and counts.present == 0
            picture = "circle-check" if is_full else "circle-dashed" if is_empty else "users"
            self.add_line(f"{name}\n{text}", picture, "success" if is_full else "muted")


class InsideList(_SideList):
    """Who is inside now, whoever came last first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAccessibleName(self.tr("Người đang ở trong phòng"))

    def show_inside(self, rows: Sequence[Inside]) -> None:
        self.clear()
        if not rows:
            self.add_line(self.tr("Chưa có ai trong phòng"), "circle-dashed", "muted")
        for row in rows:
            since = self.tr("từ {time}").format(time=formats.show_time(row.since))
            office = f"{since} · {row.organization_name}" if row.organization_name else since
            self.add_line(f"{row.number}. {row.full_name}\n{office}", "user-check", "success")
