"""A notice in passing at the foot of the window, with at most two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetingdesk.gui.toasts import Notice
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel

_MS_PLAIN = 5000
_MS_WITH_ACTION = 10000
_GAP = 24


class Toast(QFrame):
    """Shows one notice over `host`; the next one takes its place; the mouse over it holds it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        self._notice: Notice | None = None
        self._text = TextLabel(wrap=True)
        self._text.setObjectName("toastText")
        self._action = button("", face="toast")
        self._action.setObjectName("toastAction")
        self._more = button("", face="toast")
        self._more.setObjectName("toastMore")
        self._close = icon_button("x", self.tr("Đóng thông báo"), role="on_toast")
        self._close.setProperty("face", "toast")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.hide()
        host.installEventFilter(self)
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._on_action)
        self._more.clicked.connect(self._on_more)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show `notice` for 5 seconds, 10 with a button."""
        self._notice = notice
        self.setProperty("tone", notice.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(notice.text)
        self._action.setText(notice.action_text)
        self._action.setVisible(notice.action is not None)
        self._more.setText(notice.more_text)
        self._more.setVisible(notice.more is not None)
        self.setAccessibleName(notice.text)
        self._place()
        self.show()
        self.raise_()
        self._start()

    def _start(self) -> None:
        has_action = self._notice is not None and self._notice.action is not None
        self._timer.start(_MS_WITH_ACTION if has_action else _MS_PLAIN)

    def _place(self) -> None:
        host = self._host
        self._text.setMinimumWidth(0)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8
        self._text.setMinimumWidth(min(wanted, max(160, host.width() - 2 * _GAP - 260)))
        self.adjustSize()
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - _GAP)

    @Slot()
    def _on_action(self) -> None:
        self.hide()
        if self._notice is not None and self._notice.action is not None:
            self._notice.action()

    @Slot()
    def _on_more(self) -> None:
        self.hide()
        if self._notice is not None and self._notice.more is not None:
            self._notice.more()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
