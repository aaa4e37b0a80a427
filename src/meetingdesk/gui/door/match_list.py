"""The delegates that answer to what is typed: empty until then; a click selects and no more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_search import DelegateMatch
from meetingdesk.gui import formats
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_ROW = 60
_MATCH_ROLE = Qt.ItemDataRole.UserRole


class MatchList(QWidget):
    """Shows matches; `chosen` carries the delegate's id when the button lets somebody in.

    Only Enter (by the field) or the button lets in. No part of it takes the focus.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matches")
        self._hint = TextLabel("", "doorLine", wrap=True)
        self._hint.setObjectName("matchHint")
        self._list = QListWidget()
        self._list.setObjectName("matchList")
        self._list.setProperty("face", "door")
        self._list.setAccessibleName(self.tr("Đại biểu tìm thấy"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setIconSize(QSize(28, 28))
        self._admit = button(self.tr("Cho vào (Enter)"), icon="user-check", face="primary")
        self._admit.setObjectName("admit")
        self._admit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._admit.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addWidget(self._list, 1)
        column.addWidget(self._admit, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.currentRowChanged.connect(self._on_current)
        self._admit.clicked.connect(self._on_admit)

    @property
    def matches(self) -> list[DelegateMatch]:
        """What is shown."""
        return [self._list.item(row).data(_MATCH_ROLE) for row in range(self._list.count())]

    @property
    def selected(self) -> DelegateMatch | None:
        """The match that was chosen by arrow or click; None before that."""
        item = self._list.currentItem()
        match = None if item is None else item.data(_MATCH_ROLE)
        return match if isinstance(match, DelegateMatch) else None

    def show_matches(self, matches: Sequence[DelegateMatch], *, must_choose: bool = False) -> None:
        """Show `matches`, none of them selected."""
        self._list.clear()
        for match in matches:
            self._list.addItem(_item(match, self._line(match)))
        self.deselect()
        self._hint.setText(self._hint_for(len(matches), must_choose))
        self._admit.setVisible(bool(matches))

    @Slot()
    def deselect(self) -> None:
        """Select nothing, as when the text was changed since."""
        self._list.setCurrentRow(-1)

    def step(self, rows: int) -> None:
        """Move the selection; the first step down selects the first line."""
        count = self._list.count()
        if count:
            row = self._list.currentRow()
            self._list.setCurrentRow(max(0, min(count - 1, row + rows if row >= 0 else 0)))

    def _hint_for(self, count: int, must_choose: bool) -> str:
        if not count:
            return self.tr("Không thấy ai khớp. F3: thêm đại biểu phát sinh.")
        if must_choose:
            return self.tr("Có {count} người khớp. Chọn bằng ↑ ↓ rồi nhấn Enter.").format(
                count=count
            )
        return self.tr("↑ ↓ để chọn, Enter để cho vào, F2 nếu có người dự thay.")

    def _line(self, match: DelegateMatch) -> str:
        name = f"{match.number}. {match.full_name}"
        office = " · ".join(part for part in (match.position, match.organization_name) if part)
        if match.stay is not None and match.is_inside:
            came = self.tr("đã có mặt {time}").format(time=formats.show_time(match.stay.first_in))
            office = f"{came} · {office}" if office else came
        return f"{name}\n{office}"

    @Slot(int)
    def _on_current(self, row: int) -> None:
        self._admit.setEnabled(row >= 0)

    @Slot()
    def _on_admit(self) -> None:
        if self.selected is not None:
            self.chosen.emit(self.selected.id)


def _item(match: DelegateMatch, text: str) -> QListWidgetItem:
    picture = icon("circle-check", "success") if match.is_inside else icon("user", "muted")
    item = QListWidgetItem(picture, text)
    item.setSizeHint(QSize(0, _ROW))
    item.setData(_MATCH_ROLE, match)
    return item
