"""One photo over the whole window; arrows go on, Space or Escape closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui import formats
from meetingdesk.gui.photos.picture_view import PictureView
from meetingdesk.gui.photos.pictures import Pictures
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import TextLabel


class BigPreview(QDialog):
    """Emits `stepped` with the id of the photo that shows from now on."""

    stepped = Signal(int)

    def __init__(
        self, pictures: Pictures, rows: Sequence[PhotoRow], place: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bigPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Xem ảnh"))
        self._rows = list(rows)
        self._place = place
        self._picture = PictureView(pictures)
        self._caption = TextLabel("", "heading", wrap=True)
        self._caption.setObjectName("bigCaption")
        self._facts = TextLabel("", "muted")
        back = icon_button("chevron-left", self.tr("Ảnh trước (←)"))
        forth = icon_button("chevron-right", self.tr("Ảnh sau (→)"))
        close = icon_button("x", self.tr("Đóng (Space)"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._caption)
        words.addWidget(self._facts)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        for button in (back, forth, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._picture, 1)
        column.addLayout(foot)
        back.clicked.connect(self._on_back)
        forth.clicked.connect(self._on_forth)
        close.clicked.connect(self.accept)
        self.resize(parent.window().size() * 0.92)
        self._show()

    @property
    def photo_id(self) -> int:
        """The photo that shows."""
        return self._rows[self._place].id

    def _show(self) -> None:
        row = self._rows[self._place]
        self._picture.show_picture(row.print_sha256, row.caption or row.file_name)
        self._caption.setText(row.caption or row.file_name)
        number = self.tr("Ảnh {number} trên {count}").format(
            number=formats.show_number(self._place + 1), count=formats.show_number(len(self._rows))
        )
        self._facts.setText(" · ".join(part for part in (number, row.credit) if part))

    def _step(self, by: int) -> None:
        if 0 <= self._place + by < len(self._rows):
            self._place += by
            self._show()
            self.stepped.emit(self.photo_id)

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_forth(self) -> None:
        self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self._step(-1)
        else:
            super().keyPressEvent(event)
