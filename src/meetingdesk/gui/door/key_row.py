"""The keys of the door: those that show in a row under it, and those that stand elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.gui.widgets.buttons import button


@dataclass(frozen=True, slots=True)
class _Key:
    """A key in the row; without a `text` only the key and its icon show, and `hint` on hovering."""

    name: str
    keys: str
    icon: str
    text: str
    hint: str = ""


# Keys whose buttons stand elsewhere, or that have none.
_ELSEWHERE = {
    "turnRound": "F5",
    "openLists": "F7",
    "admit": "F9",
    "choosePrinter": "Ctrl+Shift+P",
    "escape": "Esc",
}


class DoorKeys(QWidget):
    """`acts` says what each key does, by its name; no button takes the focus."""

    def __init__(self, acts: Mapping[str, Callable[[], object]], window: QWidget) -> None:
        super().__init__(window)
        self._texts: dict[QPushButton, tuple[str, str]] = {}
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        *others, last = self._shown()
        for key in others:
            row.addWidget(self._made(key, acts[key.name], "plain"))
        row.addStretch(1)
        row.addWidget(self._made(last, acts[last.name], "quiet"))
        for key in (*others, last):
            QShortcut(QKeySequence(key.keys), window, acts[key.name])
        for name, keys in _ELSEWHERE.items():
            QShortcut(QKeySequence(keys), window, acts[name])

    def set_compact(self, wanted: bool) -> None:
        """Show the keys without their words: on a small screen there is no room."""
        self._row.setSpacing(2 if wanted else 6)
        for made, (keys, whole) in self._texts.items():
            made.setText(keys if wanted else whole)

    def _shown(self) -> list[_Key]:
        return [
            _Key("openStandIn", "F2", "arrows-exchange", self.tr("Dự thay")),
            _Key("openWalkIn", "F3", "user-plus", self.tr("Phát sinh")),
            _Key(
                "turnSide",
                "F4",
                "building",
                self.tr("Bên phải"),
                self.tr("Xem lượt gần nhất, từng đơn vị, hay ai đang ở trong phòng"),
            ),
            _Key(
                "printBadge",
                "Ctrl+P",
                "printer",
                self.tr("In thẻ"),
                self.tr("In thẻ của người vừa vào; Ctrl+Shift+P chọn máy in khác"),
            ),
            _Key(
                "toggleCamera", "F8", "camera", "", self.tr("Đọc mã bằng camera; nhấn lại để tắt")
            ),
            _Key("toggleSound", "F6", "volume", "", self.tr("Bật, tắt tiếng")),
            _Key(
                "openChairView",
                "F12",
                "screen-share",
                "",
                self.tr("Màn hình chủ trì trên màn hình thứ hai"),
            ),
            _Key(
                "leaveDoor",
                "F11",
                "logout",
                self.tr("Rời"),
                self.tr("Rời bàn đón tiếp; cũng có thể nhấn Esc hai lần"),
            ),
        ]

    def _made(self, key: _Key, act: Callable[[], object], face: str) -> QPushButton:
        shown = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
        made = button(f"{shown} {key.text}".strip(), icon=key.icon, face=face)
        self._texts[made] = (shown, made.text())
        made.setObjectName(key.name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setToolTip(key.hint or key.text)
        made.setAccessibleName(f"{key.hint or key.text} ({shown})")
        made.clicked.connect(lambda _checked: act())
        return made
