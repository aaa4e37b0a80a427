"""A picture as large as its place allows, read in the background."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.gui.icons import icon
from meetingdesk.gui.photos.pictures import Pictures
from meetingdesk.gui.photos.wall_delegate import fitted
from meetingdesk.gui.theme import color


class PictureView(QWidget):
    """Shows the print copy of one photo; an icon while it is read, a sentence where it is damaged."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._sha256 = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures.loaded.connect(self._on_loaded)

    def show_picture(self, sha256: str, name: str) -> None:
        """Show the picture with this hash; an empty one shows nothing."""
        self._sha256 = sha256
        self.setAccessibleName(name)
        self.update()

    @property
    def is_shown(self) -> bool:
        """The picture was read and stands on the screen."""
        picture = self._pictures.get(self._sha256) if self._sha256 else None
        return picture is not None and not picture.isNull()

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), color("sunken"))
        if not self._sha256:
            return
        picture = self._pictures.get(self._sha256)
        area = QRect(0, 0, 40, 40)
        if picture is None:
            area.moveCenter(self.rect().center())
            icon("photo", "border_strong").paint(painter, area)
        elif picture.isNull():
            painter.setPen(color("danger"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Tệp ảnh hỏng hoặc không còn")
            )
        else:
            area.setSize(fitted(picture, self.size()))
            area.moveCenter(self.rect().center())
            painter.drawPixmap(area, picture)

    @Slot(str)
    def _on_loaded(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self.update()
