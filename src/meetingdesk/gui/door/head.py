"""The head of the door: the event, this desk's name, and what must be said in passing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

_DESK_KEY = "door/desk"


class DoorHead(QFrame):
    """`desk_named` carries this desk's name when it changes; it is remembered on this computer."""

    desk_named = Signal(str)
    editing_ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doorHead")
        self._preferences = desk.preferences
        self._is_shared = desk.workspace.is_shared
        self._title = ElidedLabel("", "doorTitle")
        self._title.setObjectName("doorTitle")
        self._where = ElidedLabel("", "muted")
        self._notice = Badge()
        self._notice.hide()
        self._sound = Badge(self.tr("Đã tắt âm thanh"), tone="warning", icon="volume-off")
        self._sound.hide()
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.timeout.connect(self._notice.hide)
        self._desk_name = QLineEdit(desk.preferences.text(_DESK_KEY, self.tr("Bàn 1")))
        self._desk_name.setObjectName("deskName")
        self._desk_name.setMaxLength(40)
        self._desk_name.setFixedWidth(140)
        self._desk_name.setAccessibleName(self.tr("Tên bàn đón tiếp này"))
        self._desk_name.editingFinished.connect(self._on_named)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._where)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._notice)
        row.addWidget(self._sound)
        row.addWidget(TextLabel(self.tr("Bàn này:"), "muted"))
        row.addWidget(self._desk_name)

    @property
    def desk_name(self) -> str:
        """The name under which passages of this desk are kept."""
        return self._desk_name.text().strip()

    @property
    def notice(self) -> str:
        """What is said in passing; empty where nothing is."""
        return "" if self._notice.isHidden() else self._notice.text

    def show_meeting(self, title: str, where: str) -> None:
        self._title.setText(title)
        self._where.setText(where)

    def show_leaving(self, milliseconds: int) -> None:
        """Say that a second Escape leaves."""
        self._notice.show_state(
            self.tr("Nhấn Esc lần nữa để rời bàn đón tiếp"), tone="warning", icon="door-exit"
        )
        self._notice.show()
        self._leaving.start(milliseconds)

    @Slot(int)
    def show_waiting(self, count: int) -> None:
        """Say how many passages the disk or the server keeps waiting."""
        self._notice.setVisible(count > 0)
        if count:
            text = self.tr("Ổ đĩa chưa ghi được: {count} lượt đang chờ, phần mềm sẽ tự ghi lại")
            if self._is_shared:
                text = self.tr(
                    "Mất mạng: bàn này đang dùng bản riêng, {count} lượt giữ trên máy sẽ tự gửi khi có "
                    "mạng"
                )
            self._notice.show_state(text.format(count=count), tone="danger", icon="alert-triangle")

    def show_sound(self, is_on: bool) -> None:
        self._sound.setVisible(not is_on)

    @Slot()
    def _on_named(self) -> None:
        self._preferences.put(_DESK_KEY, self.desk_name)
        self.desk_named.emit(self.desk_name)
        self.editing_ended.emit()
