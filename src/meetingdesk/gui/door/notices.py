"""What the door must say for as long as it lasts: one chip a matter, below the head."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetingdesk.gui.widgets.badge import Badge


class DoorNotices(QFrame):
    """`tell` shows or changes a notice by its key, `clear` takes it away; hidden while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doorNotices")
        self._shown: dict[str, Badge] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said now, in the order it came up."""
        return [badge.text for badge in self._shown.values()]

    def tell(self, key: str, text: str, *, tone: str, icon: str) -> None:
        badge = self._shown.get(key)
        if badge is None:
            badge = self._shown[key] = Badge()
            badge.setObjectName(f"notice_{key}")
            self._row.insertWidget(self._row.count() - 1, badge)
        badge.show_state(text, tone=tone, icon=icon)
        self.show()

    def clear(self, key: str) -> None:
        badge = self._shown.pop(key, None)
        if badge is not None:
            self._row.removeWidget(badge)
            badge.deleteLater()
        self.setVisible(bool(self._shown))
