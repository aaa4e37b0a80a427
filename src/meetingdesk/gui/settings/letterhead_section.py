"""The letterheads: those shipped to look at, the office's own copies to edit beside a live page."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.documents.letterhead import Letterhead, shipped_letterheads
from meetingdesk.errors import BadInput
from meetingdesk.features.office import (
    SavedLetterhead,
    delete_letterhead,
    save_letterhead,
    saved_letterheads,
)
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.page import Page
from meetingdesk.gui.settings.letterhead_form import LetterheadForm
from meetingdesk.gui.settings.letterhead_preview import issuer_or_example, preview_image
from meetingdesk.gui.settings.paper_font_field import PaperFontField
from meetingdesk.gui.shipped_names import shipped_name
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_PAUSE_MS = 250


class LetterheadSection(Page):
    """Edits are kept as soon as the page can be drawn with them; a wrong field is named."""

    kinds: ClassVar[frozenset[str]] = frozenset({"letterhead_profiles", "settings"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._issuer = IssuerData("")
        self._own: dict[str, dict[str, Any]] = {}
        self._wanted = ""
        self._list = QComboBox()
        self._list.setObjectName("letterheads")
        self._list.setAccessibleName(self.tr("Các mẫu đầu văn bản"))
        self._form = LetterheadForm()
        self._problem = TextLabel("", "error", wrap=True)
        self._problem.setObjectName("letterheadProblem")
        self._hint = TextLabel(self.tr("Mẫu có sẵn: tạo bản sao để sửa."), "muted", wrap=True)
        self._paper = QLabel()
        self._paper.setObjectName("letterheadPreview")
        self._paper.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._build()
        self._list.currentIndexChanged.connect(self._on_chosen)
        self._form.edited.connect(self._on_edited)

    def refresh(self) -> None:
        self.desk.tasks.read(issuer_or_example, done=self._on_issuer)
        self.desk.tasks.read(saved_letterheads, done=self._on_saved)

    def _build(self) -> None:
        self._copy = button(self.tr("Tạo bản sao"), icon="copy")
        self._copy.setObjectName("copyLetterhead")
        self._copy.clicked.connect(self._on_copy)
        self._delete = button(self.tr("Xóa"), icon="trash", face="quiet")
        self._delete.setObjectName("deleteLetterhead")
        self._delete.clicked.connect(self._on_delete)
        self._copy.setEnabled(not self.desk.is_read_only)
        head = QHBoxLayout()
        head.addWidget(self._list, 1)
        head.addWidget(self._copy)
        head.addWidget(self._delete)
        fields = QWidget()
        fields.setProperty("face", "scrolled")
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self._hint)
        inside.addWidget(self._problem)
        inside.addWidget(self._form, 1)
        middle = _area(fields)
        middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = _area(self._paper)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(PaperFontField(self.desk))
        left.addLayout(head)
        left.addWidget(middle, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 5)
        row.addWidget(self._sheet, 4)

    @Slot(object)
    def _on_issuer(self, issuer: IssuerData) -> None:
        self._issuer = issuer
        self._pause.start()

    @Slot(object)
    def _on_saved(self, saved: list[SavedLetterhead]) -> None:
        self._own = {one.key: one.content for one in saved}
        shown = self._wanted or self._key
        self._wanted = ""
        self._list.blockSignals(True)
        self._list.clear()
        for key, profile in shipped_letterheads().items():
            if key not in self._own:
                self._list.addItem(icon("lock", "muted"), shipped_name(profile.name), key)
        for key, content in self._own.items():
            self._list.addItem(icon("pencil", "muted"), content["name"], key)
        self._list.setCurrentIndex(max(0, self._list.findData(shown)))
        self._list.blockSignals(False)
        self._on_chosen()

    @property
    def _key(self) -> str:
        return str(self._list.currentData() or "")

    @Slot()
    def _on_chosen(self) -> None:
        key = self._key
        if not key:
            return
        content = self._own.get(key) or shipped_letterheads()[key].to_dict()
        is_own = key in self._own and not self.desk.is_read_only
        self._form.show_content(content, editable=is_own)
        self._delete.setEnabled(is_own)
        self._problem.setText("")
        self._hint.setVisible(not is_own)
        self._draw()

    @Slot()
    def _on_edited(self) -> None:
        content = self._form.content
        try:
            Letterhead.from_dict(content)
        except BadInput as error:
            self._problem.setText(say(error.message))
            return
        self._problem.setText("")
        self._own[content["key"]] = content
        self.desk.tasks.write(
            save_letterhead, SavedLetterhead(content["key"], content["name"], content)
        )
        self._pause.start()

    @Slot()
    def _on_copy(self) -> None:
        content = self._form.content
        taken = {*self._own, *shipped_letterheads()}
        stem = content["key"].split("_copy")[0]
        key = next(k for n in range(1, 1000) if (k := f"{stem}_copy{n}") not in taken)
        content |= {"key": key, "name": self.tr("{name} (bản sao)").format(name=content["name"])}
        self._wanted = key
        self.desk.tasks.write(save_letterhead, SavedLetterhead(key, content["name"], content))

    @Slot()
    def _on_delete(self) -> None:
        self.desk.tasks.write(delete_letterhead, self._key, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa mẫu đầu văn bản"))

    @Slot()
    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(360, self._sheet.viewport().width() - 8)
        self.desk.tasks.run(
            preview_image,
            self._issuer,
            self._form.content,
            int(width * ratio),
            done=self._on_drawn,
            failed=self._on_not_drawn,
            owner=self,
        )

    @Slot(object)
    def _on_drawn(self, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._paper.setPixmap(pixmap)

    def _on_not_drawn(self, error: Exception) -> None:
        text = say(error.message) if isinstance(error, BadInput) else str(error)
        self._problem.setText(text)


def _area(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(body)
    return area
