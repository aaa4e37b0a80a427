"""The designer in a window of its own, as the room of papers opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.documents.cards.design import Purpose
from meetingdesk.gui.cards.designer import CardDesigner
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class CardDesignerDialog(QDialog):
    """Everything is kept as it is done; closing keeps what is still in hand."""

    def __init__(
        self, desk: Desk, parent: QWidget, meeting_id: int, key: str, purpose: Purpose
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cardDesigner")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        titles = {
            Purpose.BADGE: self.tr("Thiết kế thẻ đại biểu"),
            Purpose.TENT: self.tr("Thiết kế biển tên"),
        }
        self.setWindowTitle(titles[purpose])
        self.designer = CardDesigner(desk, meeting_id, key, purpose)
        done = button(self.tr("Xong"), face="primary")
        done.setObjectName("closeDesigner")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(TextLabel(self.tr("Mọi thay đổi được lưu ngay."), "muted"), 1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.designer, 1)
        column.addLayout(foot)
        # The window behind has the shortcuts of undo; here they are the designer's.
        for keys, bar in (
            (QKeySequence.StandardKey.Undo, self.designer.item_bar.undo_wanted),
            (QKeySequence.StandardKey.Redo, self.designer.item_bar.redo_wanted),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(bar)
        self.resize(parent.size() * 0.94)

    def done(self, result: int) -> None:
        self.designer.keep_now()
        super().done(result)
